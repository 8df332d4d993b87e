# A frame that does not exist, one letter away from one that does.
söylemek  frames=quote,forwrd,acc  stance=neutral
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:söyledi}.

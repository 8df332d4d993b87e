frames=quote stance=neutral
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:söyledi}.

dile getirdi  frames=quote
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:dile getirdi}.

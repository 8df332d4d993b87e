söylemek  frames=quote
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.” {c:söyledi}.
  + {s:Ayla Demirkan}, “{x:Yarın geliyoruz.}” {c:söyledi}.
  + Ayla Demirkan, “Yarın geliyoruz.” söyledi.
  - {s:Ayla Demirkan} bunu söylemedi.

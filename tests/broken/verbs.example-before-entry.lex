# The entry was deleted, its examples were not.
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:söyledi}.
  - Bunu herkesten önce söylemişti.

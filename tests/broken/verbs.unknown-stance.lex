savunmak  frames=quote  stance=clam
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:savundu}.

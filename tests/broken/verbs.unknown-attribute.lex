savunmak  frame=quote  stance=claim
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:savundu}.

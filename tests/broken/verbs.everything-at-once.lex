# Five findings in one file: all are told, in the order of the lines.
söyledi  frames=quote
şöylemek  frames=qoute,foo  stance=xyz  size=3
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:şöyledi}.

söylemek  frames=quote
  note  to say something
  - Bunu herkesten önce söylemişti.

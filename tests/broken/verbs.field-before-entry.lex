  söylemek  frames=quote
  - Bunu herkesten önce söylemişti.

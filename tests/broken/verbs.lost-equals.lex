söylemek  frames=quote =low
  - Bunu herkesten önce söylemişti.

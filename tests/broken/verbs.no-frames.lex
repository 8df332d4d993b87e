söylemek  stance=neutral
  - Bunu herkesten önce söylemişti.

atmak  frames=quote  trust=medium
  - Taşı suya attı.

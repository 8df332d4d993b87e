ifade  frames=zzzzzzzzzzzz  light=kullanmak
  - İfade odası boştu.

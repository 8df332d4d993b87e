pattern quote-cue
  mach    QUOTE CUE[quote]

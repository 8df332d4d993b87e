pattern quote-cue
  match   NP[finite] QUOTE CUE[quote]

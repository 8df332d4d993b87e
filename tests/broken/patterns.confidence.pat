pattern quote-cue
  match   QUOTE CUE[quote]
  confidence 90%

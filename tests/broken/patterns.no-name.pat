patern quote-cue
  match   QUOTE CUE[quote]

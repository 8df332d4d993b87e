pattern quote-cue
  match   QUOTE CUE[quote]
  kind    quoted

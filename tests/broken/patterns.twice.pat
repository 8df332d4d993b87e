pattern quote-cue
  match   QUOTE CUE[quote]
pattern quote-cue
  match   QUOTE "," CUE[quote]

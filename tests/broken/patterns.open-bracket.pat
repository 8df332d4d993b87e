pattern quote-cue
  match   QUOTE CUE[quote finite
  source  subject

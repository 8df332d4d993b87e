pattern quote-cue
  match   QUOTE CUE[quote]
  source  subject
  source  head

pattern quote-cue
  match
  source  subject

pattern quote-cue
  match   QUOTE ","? CEU[quote finite]
  source  subject

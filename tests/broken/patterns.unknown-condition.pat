pattern quote-cue
  match   QUOTE ","? CUE[quote finit] NP[nominativ]?
  source  subject

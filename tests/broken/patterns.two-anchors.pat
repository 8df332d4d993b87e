pattern quote-quote
  match   QUOTE "," QUOTE CUE[quote]
  source  subject

pattern quote-cue
  match   QUOTE ((((((((("," CUE[quote])))))))))

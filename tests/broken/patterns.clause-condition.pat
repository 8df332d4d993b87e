pattern quote-cue
  match   CLAUSE[acc fackt] CUE[acc]

pattern quote-cue
  match   QUOTE CUE[quote]
  needs   sentance words>=2 outre

pattern quote-cue
  match   QUOTE CUE[quote]
  needs   sentance words>=many

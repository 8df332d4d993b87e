pattern cue-alone
  match   NP CUE[quote]
  source  subject

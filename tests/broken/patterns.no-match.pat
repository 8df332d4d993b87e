pattern quote-cue
  note    "…" dedi
  source  subject

# Direct speech: constructions around one quotation. They are tried in this order; the first that holds wins.

pattern quote-complement
  note    "…" diye konuştu, "…" şeklinde yanıt verdi: a complementiser and a verb behind the quotation.
  match   QUOTE ("," | "." | ".")? CUE[complement diye finite active]
  source  subject
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:diye konuştu}.
  - Ayla Demirkan, “akıllı” diye bilinen telefonu aldı.

pattern quote-complement-head
  note    "…" diye soran X: the same before the noun that speaks.
  match   QUOTE ","? CUE[complement diye participle active]
  source  head
  + “{q:Neden geldiniz?}” {c:diye soran} {s:Kerem Tuzcu}, yanıt alamadı.
  - “Neden” diye soru sorulan sınavda süre bitti.

pattern quote-cue
  note    "…" dedi: the quotation and a finite verb that takes it; the sentence's subject speaks.
  match   QUOTE ("," | "." | "…")* CUE[quote finite active]
  source  subject
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:dedi}.
  - Ayla Demirkan'ın “Yarın” filmi bitti.

pattern quote-cue-head
  note    "…" diyen X: a participle between the quotation and its speaker.
  match   QUOTE ("," | ".")* CUE[quote participle active]
  source  head
  + “{q:Bu karar hepimizi üzdü}” {c:diyen} {s:Kerem Tuzcu}, salondan ayrıldı.
  - “Kar” diyen dergi kapandı.

pattern quote-converb
  note    "…" diyerek, "…" derken: a converb; its subject is the sentence's.
  match   QUOTE ("," | ".")* CUE[quote|diye converb active]
  source  subject
  + {s:Kerem Tuzcu}, “{q:Bize kimse haber vermedi.}” {c:diyerek} kapıyı kapattı.
  - Kerem Tuzcu, “Sis” filmini izlerken uyudu.

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

pattern quote-speaker-cue
  note    "…" X dedi: the speaker stands between the quotation and the verb.
  match   QUOTE ","? NP[nominative] PARTICLE? CUE[quote|diye finite active]
  source  phrase
  + “{q:Bu yolu birlikte yürüyeceğiz}” {s:Kerem Tuzcu} {c:dedi}.
  - “Sis” Kerem Tuzcu filmidir.

pattern quote-passive
  note    açıklamada, "…" denildi: a passive; whoever issued the statement speaks, or nobody.
  match   QUOTE ("," | ".")* CUE[quote|diye finite|participle|converb passive]
  source  issuer
  + {s:Sağlık Bakanlığı}ndan yapılan açıklamada, “{q:Aşılar bütün illere ulaştırılmıştır.}” {c:denildi}.
  - “Sis” denilen filmi görmedik.

pattern question-noun
  note    X'in "…" sorusu: the one who asks stands in the genitive before the quotation.
  match   NP[genitive] PARTICLE? ("," | WORD | CUE[converb|participle])*14 QUOTE ("şeklindeki" | "yönündeki")? CUE[question noun]
  source  phrase
  + {s:Bir gazeteci}nin “{q:Maaşlar ne zaman yatacak?}” {c:sorusuna} Bakan yanıt vermedi.
  - Sınavın “zor” sorusu tartışıldı.

pattern question-alone
  note    "…" sorusuna: nobody is named as asking.
  match   QUOTE ("şeklindeki" | "yönündeki")? CUE[question noun]
  source  nobody
  + “{q:Maaşlar ne zaman yatacak?}” {c:sorusuna} Bakan yanıt vermedi.
  - Sınavda “zor” sorusu çıkmadı.

pattern question-such
  note    "…" şeklindeki soru: the noun without a possessive behind şeklindeki.
  match   QUOTE ("şeklindeki" | "yönündeki" | "biçimindeki") "bir"? CUE[question]
  source  nobody
  + “{q:Maaşlar ne zaman yatacak?}” {c:şeklindeki soruyu} yanıtsız bıraktı.
  - “Zor” şeklindeki sınav bitti.

pattern owner-quote-noun
  note    X'in "…" sözleri / açıklaması: the speaker in the genitive, the noun itself the cue.
  match   NP[genitive] PARTICLE? ("," | WORD)~6 QUOTE ("şeklindeki" | "yönündeki" | "gibi")? CUE[genitive noun]
  source  phrase
  needs   words>=2
  + {s:Kerem Tuzcu}'nun “{q:Bu iş burada bitmez}” {c:sözleri} salonda alkışlandı.
  - Kerem Tuzcu'nun “Sis” adlı kitabı çıktı.

pattern forward
  note    X şunları kaydetti: "…": the cue announces what stands behind its colon.
  match   CUE[forward|quote|diye|genitive|setting finite|participle|converb] WORD*6 (":" | ";") QUOTE ALSO*
  source  subject
  + {s:Nermin Akbulut} {c:şöyle dedi}: “{q:Bu evi elli yıl önce babam yaptı.}”
  - Kerem Tuzcu kitabına şu adı verdi: “Sis”.

pattern quote-instrumental
  note    "…" sözleriyle anlattı: a noun of saying in the instrumental, and any verb.
  match   QUOTE CUE[instr instrumental]
  source  subject
  needs   sentence
  + {s:Lara Tan}, “{q:Rüyada gibiyim}” {c:sözleriyle anlattı}.
  - “Sis” filmiyle tanındı.

pattern heading-name-quote
  note    X: "…" on a line of its own.
  match   START "-"? NP[nominative] PAREN? ":" QUOTE "-"? END
  source  phrase
  + {s:Kerem Tuzcu}: “{q:Bu iş burada bitmez}”⏎Kerem Tuzcu dün köye geldi ve herkesle görüştü.
  - Not: “Sis” filmi bitti.

pattern name-colon-quote-cue
  note    X: "…" dedi: a colon where a comma is usual.
  match   NP[nominative] PAREN? ":" QUOTE CUE[quote|diye finite]
  source  phrase
  + {s:Kerem Tuzcu}: “{q:Bu iş burada bitmez}” {c:dedi}.
  - Kerem Tuzcu: iki gol.

pattern name-colon-quote
  note    X: "…": verbless.
  match   START "-"? NP[nominative] PAREN? ":" QUOTE
  source  phrase
  + {s:Kerem Tuzcu}: “{q:Bu iş burada bitmez.}” Salon alkışladı.
  - Liste: “Sis”, “Kar”.

pattern name-apposition-quote
  note    X, mühendis: "…": the name, what it is, and the words.
  match   START NP[nominative name] "," (WORD | NP)*6 ":" QUOTE
  source  subject
  needs   speech
  + {s:Kerem Tuzcu}, ev sahibi: “{q:Bu iş burada bitmez.}” Salon alkışladı.
  - Elma, armut: “Sis”.

pattern verbless
  note    X, "…".: the sentence ends with the quotation.
  match   NP[nominative name] PARTICLE? ("," | ":" | ";") (WORD | NP | "," | CUE[noun])*8 QUOTE END
  source  subject
  needs   speech words>=6 source
  + {s:Kerem Tuzcu}, “{q:Bu iş burada bitmez, sonuna kadar gideceğiz.}”
  - Kerem Tuzcu, “Sis”.

pattern banner
  note    "…" yazılı döviz: words on banners and signs; those who bear them, if they are named.
  match   ALSO? ("ve" | ",")? QUOTE CUE[banner]
  source  stated
  + {s:Öğrenciler}, “{q:Okulumuza dokunma}” {c:yazılı} dövizlerle yürüdü.
  - Kutunun üstünde “Kırılır” vardı.

pattern quote-fact-owner
  note    X'in "…" dediği, dediğini, demesi: the saying is itself a noun; its subject stands in the genitive.
  match   NP[genitive] PARTICLE? ("," | WORD | CUE[converb])~10 QUOTE ","? CUE[quote|diye fact|action active trusted]
  source  phrase
  needs   clause
  + {s:Kerem Tuzcu}'nun “{q:Bu iş burada bitmez}” {c:dediğini} duydum.
  - Kerem Tuzcu'nun “Sis” izlediğini biliyorum.

pattern quote-fact
  note    "…" dediklerinde: the same without a genitive.
  match   QUOTE ","? CUE[quote|diye fact|action active trusted]
  source  subject
  needs   clause
  + {s:Komşuları} ona “{q:Bu iş burada bitmez}” {c:dediklerinde} gülüp geçti.
  - Kerem Tuzcu “Sis” gibi dediği filmi bıraktı.

pattern forward-comma
  note    X şöyle seslendi, "…": the cue announces, and a comma or a full stop stands where the colon should.
  match   CUE[forward deictic finite] ("," | ".")? QUOTE ALSO*
  source  subject
  needs   speech
  + {s:Nermin Akbulut} {c:şöyle dedi}, “{q:Bu evi elli yıl önce babam yaptı.}”
  - Kerem Tuzcu böyle bir “Sis” filmi görmedi.

pattern forward-noun-owner
  note    X'in sözleri şöyle: "…", X'in açıklaması: "…": no verb before the colon; the owner speaks.
  match   NP[genitive] (WORD | CUE[noun])*6 ("şöyle" | "şu" | "şudur" | CUE[genitive noun]) ("," | WORD)*3 (":" | ";") QUOTE ALSO*
  source  phrase
  needs   speech
  + {s:Kerem Tuzcu}'nun sözleri şöyle: “{q:Bu iş burada bitmez.}”
  - Filmin adı şöyle bir şey: Sis.

pattern forward-noun
  note    Açıklama şöyle: "…": the same without an owner; the statement's issuer speaks, or nobody.
  match   ("şöyle" | "şu" | "şudur" | "şunlar" | CUE[genitive noun]) WORD*2 (":" | ";") QUOTE ALSO*
  source  issuer
  needs   speech
  + Pusuladaki soru şöyle: “{q:Köprünün yeniden yapılmasını istiyor musunuz?}”
  - Filmin adı şöyle bir şey: Sis.

pattern heading-in-line
  note    A quoted heading that ran into the paragraph below it.
  match   START QUOTE (NP | CUE[participle])
  source  heading
  needs   sentence outer unfinished
  - “Sis” Ankara'da gösterildi.

pattern heading-quote
  note    A quotation on a line of its own: a heading; whoever says the same words further down.
  match   LINE
  source  heading
  needs   words>=2
  - “Sis” filmi bitti.

pattern heading-name-text
  note    X: … on a line of its own, without marks.
  match   START NP[nominative name] PAREN? TEXT
  source  phrase
  needs   heading plain sentence known
  + {s:Kerem Tuzcu}: {q:Bu iş burada bitmez}⏎Kerem Tuzcu dün köye geldi ve herkesle görüştü.
  - Sonuç: galibiyet.

pattern turn
  note    A turn of a dialogue behind a dash.
  match   TURN
  source  dialogue
  - Hava – yağmur – kar.

pattern goes-on
  note    A quoted paragraph without a cue of its own: the words of the one before go on.
  match   START QUOTE END
  source  carried
  needs   speech outer
  goes    on
  + {s:Kerem Tuzcu}, “{q1:Bu iş burada bitmez.}” {c:dedi}.⏎“{q1:Sonuna kadar gideceğiz, kimse bizi durduramaz.}”
  - “Sis”.

# Indirect and mixed speech: a clause, by the nominalised verb at its end, and the cue that governs it.

pattern clause-head
  note    …olduğunu belirten X: the clause, a participle, and its speaker behind it.
  match   CLAUSE[acc fact] (PARTICLE | FILL)*3 CUE[acc participle active plain]
  source  head
  kind    indirect

pattern clause-cue
  note    X, …olduğunu belirtti / belirterek: the subject of the sentence speaks.
  match   CLAUSE[acc fact] (PARTICLE | FILL)*4 CUE[acc finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-dative-head
  note    …olduğuna dikkati çeken X.
  match   CLAUSE[dat] (PARTICLE | FILL)*2 CUE[dat participle active plain]
  source  head
  kind    indirect

pattern clause-dative
  note    X, …olduğuna dikkati çekti.
  match   CLAUSE[dat] (PARTICLE | FILL)*2 CUE[dat finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-genitive-head
  note    …olduğunun altını çizen X.
  match   CLAUSE[gen] (PARTICLE | FILL)*2 CUE[gen participle active plain]
  source  head
  kind    indirect

pattern clause-genitive
  note    X, …olduğunun altını çizdi.
  match   CLAUSE[gen] (PARTICLE | FILL)*2 CUE[gen finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-ablative-head
  note    …olduğundan yakınan X.
  match   CLAUSE[abl] (PARTICLE | FILL)*2 CUE[abl participle active plain]
  source  head
  kind    indirect

pattern clause-ablative
  note    X, …olduğundan yakındı.
  match   CLAUSE[abl] (PARTICLE | FILL)*2 CUE[abl finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-instrumental
  note    X, Y'yi …yapmakla suçladı.
  match   CLAUSE[ins] (PARTICLE | FILL)*2 CUE[ins finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-instrumental-head
  note    Y'yi …yapmakla suçlayan X.
  match   CLAUSE[ins] (PARTICLE | FILL)*2 CUE[ins participle active plain]
  source  head
  kind    indirect

pattern demand-head
  note    …yapılmasını isteyen X.
  match   CLAUSE[acc|dat demand] (PARTICLE | FILL)*3 CUE[inf participle active plain]
  source  head
  kind    indirect

pattern demand
  note    X, …yapılmasını istedi / yapmaya çağırdı.
  match   CLAUSE[acc|dat demand] (PARTICLE | FILL)*3 CUE[inf finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-passive
  note    …olduğu belirtildi: whoever issued the statement speaks, or nobody.
  match   CLAUSE[bare] (PARTICLE | RELATION)? CUE[nom|acc|inf finite|converb passive]
  source  issuer
  kind    indirect

pattern clause-passive-participle
  note    …olduğu belirtilen açıklamada; …olduğu iddia edilen X.
  match   CLAUSE[bare] PARTICLE? CUE[nom|acc participle passive]
  source  issuer
  kind    indirect

pattern clause-noun-head
  note    …olduğu bilgisini paylaşan X: a bare clause and a noun with its verb.
  match   CLAUSE[bare] RELATION? PARTICLE? CUE[nom participle active plain]
  source  head
  kind    indirect

pattern clause-noun
  note    X, …olduğu uyarısında bulundu; X'i …olacağı konusunda uyardı.
  match   CLAUSE[bare] RELATION? PARTICLE? CUE[nom finite|converb active plain]
  source  subject
  kind    indirect

pattern clause-noun-such
  note    X'in …olduğu yönündeki açıklaması: the owner speaks.
  match   CLAUSE[bare fact] ("yönündeki" | "şeklindeki" | "konusundaki" | "yolundaki" | "hakkındaki") FILL? CUE[genitive|nom noun]
  source  owner
  kind    indirect

pattern clause-noun-alone
  note    …olduğu iddiasıyla: nobody is named.
  match   CLAUSE[bare] CUE[nom instrumental]
  source  nobody
  kind    indirect

pattern head-noun
  note    X, …yapılmasının önemini vurguladı: the noun that governs the clause is part of the content.
  match   CLAUSE[gen demand] HEAD (PARTICLE | FILL)*2 CUE[acc|dat finite|converb active plain]
  source  subject
  kind    indirect

pattern head-noun-head
  note    …yapılmasının önemine dikkati çeken X.
  match   CLAUSE[gen demand] HEAD (PARTICLE | FILL)*2 CUE[acc|dat participle active plain]
  source  head
  kind    indirect

pattern relay
  note    X, Y'nin …olduğunu söylediğini aktardı: what Y said.
  match   CLAUSE[acc fact] PARTICLE? CUE[acc fact|action active]
  source  owner
  kind    indirect

pattern raised
  note    …olduğunun hatırlatılması / sorulması üzerine: nobody is named, or the owner.
  match   CLAUSE[gen|acc|bare] PARTICLE? CUE[acc|nom action passive] "üzerine"
  source  nobody
  kind    indirect

pattern raised-owner
  note    X'in …olduğunu sorması / söylemesi üzerine: the owner speaks.
  match   CLAUSE[gen|acc|bare] PARTICLE? CUE[acc|nom action active] ("üzerine" | "ardından" | "sonrası")
  source  owner
  kind    indirect

pattern clause-dative-passive
  note    …olduğuna işaret edildi: whoever issued the statement.
  match   CLAUSE[dat] PARTICLE? CUE[dat finite|converb|participle passive]
  source  issuer
  kind    indirect

pattern clause-genitive-passive
  note    …olduğunun altı çizildi.
  match   CLAUSE[gen] PARTICLE? CUE[gen finite|converb|participle passive]
  source  issuer
  kind    indirect

pattern relay-passive
  note    …olduğu söylendiğini: a passive inside another clause; nobody is named.
  match   CLAUSE[bare] PARTICLE? CUE[nom|acc|inf fact passive]
  source  nobody
  kind    indirect

pattern label
  note    X'i "…" olarak nitelendirdi: a quoted predicate.
  match   QUOTE ("olarak" | "diye" | "şeklinde") FILL*2 CUE[label finite|converb active]
  source  subject
  kind    mixed

pattern label-head
  note    "…" olarak nitelendiren X.
  match   QUOTE ("olarak" | "diye" | "şeklinde") FILL*2 CUE[label participle active]
  source  head
  kind    mixed

pattern according-claim
  note    iddiaya göre, alınan bilgiye göre: nobody is named.
  match   ("iddiaya" | "iddialara" | "söylentilere" | ("alınan" | "edinilen" | "verilen" | "ulaşılan") ("bilgiye" | "bilgilere")) REST
  source  nobody
  kind    indirect

pattern according-statement
  note    X'in açıklamasına göre, X'ten yapılan açıklamaya göre: the issuer of the statement.
  match   DOCUMENT REST
  source  issuer
  kind    indirect
  needs   outset

pattern according
  note    X'e göre, …: the rest of the sentence.
  match   NP[dat] REST
  source  phrase
  kind    indirect
  needs   outset

pattern quoted-clause
  note    X, "…olduğunu" söyledi: the quotation ends in the verb that the cue governs.
  match   QUOTE (PARTICLE | FILL)*2 CUE[acc|dat|gen|inf|nom finite|converb active]
  source  subject
  kind    mixed
  begins  clause
  needs   nominal

pattern quoted-clause-head
  note    "…olduğunu" söyleyen X.
  match   QUOTE (PARTICLE | FILL)*2 CUE[acc|dat|gen|inf|nom participle active]
  source  head
  kind    mixed
  begins  clause
  needs   nominal

pattern quoted-clause-passive
  note    açıklamada "…olduğu" belirtildi.
  match   QUOTE (PARTICLE | FILL)*2 CUE[acc|dat|gen|inf|nom finite|converb|participle passive]
  source  issuer
  kind    mixed
  begins  clause
  needs   nominal

pattern quoted-clause-owner
  note    X'in "…olduğunu" söylediğini, "…olduğunu" sorması üzerine: the owner speaks.
  match   NP[genitive] PARTICLE? ("," | WORD)~6 QUOTE CUE[acc|dat|gen|inf|nom|quote fact|action active]
  source  phrase
  kind    mixed
  needs   nominal

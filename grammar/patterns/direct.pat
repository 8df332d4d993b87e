# Direct speech: constructions around one quotation. They are tried in this order; the first that holds wins.

pattern quote-complement
  note    "…" diye konuştu, "…" şeklinde yanıt verdi: a complementiser and a verb behind the quotation.
  match   QUOTE PAREN? ("," | "." | ".")? CUE[complement diye finite active]
  source  subject
  confidence 0.97
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:diye konuştu}.
  + {s:Sendika sözcüsü Melek Ataş}, "{q:Üç aydır maaş alamıyoruz.}" {c:diye konuştu}.
  + {s:Vali Kenan Soy} ise “{q:Köy yolları akşama kadar açılacak}” {c:şeklinde açıklama yaptı}.
  + Toplantı çıkışında basına konuşan {s:Rektör Handan Usta}, «{q:Yurtlarımızda boş yer kalmadı}» {c:diye yakındı}.
  - Ayla Demirkan, “akıllı” diye bilinen telefonu aldı.
  - Aile, çocuklar üşümesin diye “Köz” marka sobayı erkenden yaktı.

pattern quote-complement-head
  note    "…" diye soran X: the same before the noun that speaks.
  match   QUOTE ","? CUE[complement diye participle active]
  source  head
  confidence 0.97
  + “{q:Neden geldiniz?}” {c:diye soran} {s:Kerem Tuzcu}, yanıt alamadı.
  + "{q:Bu yıl hasat erken başladı}" {c:diye konuşan} {s:Muhtar Hüseyin Çavdar}, yağmuru bekliyor.
  + «{q:Bir anda her yer karardı}» {c:diye anlatan} {s:Fadime Karakuş}, gözyaşlarını sildi.
  + “{q:Yardım edin!}” {c:diye bağıran} {s:balıkçılar} kıyıya çıkarıldı.
  - “Kara Murat” diye tanınan pehlivan yenildi.
  - “Sınır” adlı romanı soran okurlar kuyruğa girdi.

pattern quote-cue
  note    "…" dedi: the quotation and a finite verb that takes it; the sentence's subject speaks.
  match   QUOTE PAREN? ("," | "." | "…")* CUE[quote finite active]
  source  subject
  confidence 0.98
  + {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:dedi}.
  + {s:Kulüp Başkanı Ozan Dağlı} da "{q:Transfer dönemi bizim için kapandı.}" {c:ifadesini kullandı}.
  + Açılışta konuşan {s:Rektör Handan Usta}, «{q:Kapımız herkese açık}» {c:dedi}.
  + {s:Mahalle sakinleri}, ‘{q:Suyumuz iki gündür akmıyor}’ {c:dedi}.
  + {s:Zanlı Selçuk P.}, “{q:Ben o gün evdeydim.}” {c:dedi}.
  + {s:Mahkeme başkanı} sanığa, “{q:Burası kahvehane değil}” {c:dedi}.
  + {s:Yaşar Dede}, “{q:Komşusu açken tok yatan bizden sayılmaz.}” (Köy Defteri, 12) {c:demiştir}.
  + {s:Remzi Kul} eski ortağına, “{q:Kasayı sen boşalttın}” {c:dedi}.
  ? {s:Velilerden Kadriye Ok}, “{q:Servis ücretleri iki katına çıktı.}” {c:dedi}.
  ? {s:Yazar Selma Dağ}, “{q:Bu romanı on yılda bitirdim.}” {c:dedi}.
  ? {s:İmam Tahir Efe}, “{q:Bu cami iki yüz yaşında.}” {c:dedi}.
  - Ayla Demirkan'ın “Yarın” filmi bitti.
  - Ağabeyi ona bir kez olsun “git” demedi.
  - Jüri, “en iyi” film ödülünü bu yıl kimseye vermedi.

pattern quote-cue-head
  note    "…" diyen X: a participle between the quotation and its speaker.
  match   QUOTE ("," | ".")* CUE[quote participle active]
  source  head
  confidence 0.83
  + “{q:Bu karar hepimizi üzdü}” {c:diyen} {s:Kerem Tuzcu}, salondan ayrıldı.
  + "{q:Köprünün iki ayağı da çatlak.}" {c:ifadelerini kullanan} {s:Mühendis Levent Ulusoy}, ölçümleri gösterdi.
  + «{q:Seçimden önce hiçbir söz vermedik}» {c:diyen} {s:Sözcü Emel Tatlı}, salondan erken ayrıldı.
  + “{q:Yeter}” {c:diyen} {s:Kadriye Ok}, kapıyı kapattı.
  - “Kar” adlı dergi kapandı.
  - “Kıyı” sergisini gezen Kerem Tuzcu, salondan ayrıldı.

pattern quote-converb
  note    "…" diyerek, "…" derken: a converb; its subject is the sentence's.
  match   QUOTE ("," | ".")* CUE[quote|diye converb active]
  source  subject
  confidence 0.92
  + {s:Kerem Tuzcu}, “{q:Bize kimse haber vermedi.}” {c:diyerek} kapıyı kapattı.
  + {s:Çarşı esnafı}, “{q:Bu fiyata mal bulamıyoruz}” {c:diyerek} kepenk kapattı.
  + {s:Komşusu Tülay Er} "{q:Evden dumanlar çıkıyor.}" {c:diyerek} itfaiyeyi aradı.
  + {s:Antrenör Suat Bal}, «{q:Hakem maçın önüne geçti}» {c:derken} salon alkışladı.
  - Kerem Tuzcu, “Sis” filmini izlerken uyudu.
  - Kerem Tuzcu, “Kıyı” dergisini karıştırarak treni bekledi.

pattern quote-speaker-cue
  note    "…" X dedi: the speaker stands between the quotation and the verb.
  match   QUOTE ","? NP[nominative] PARTICLE? CUE[quote|diye finite active]
  source  phrase
  confidence 0.84
  + “{q:Bu yolu birlikte yürüyeceğiz}” {s:Kerem Tuzcu} {c:dedi}.
  + "{q:Sefer saatleri değişmeyecek}" {s:Genel Müdür Sinan Erkut} {c:diye konuştu}.
  + «{q:Hiçbir hastamızı geri çevirmedik.}» {s:Başhekim Nil Acar} {c:ifadesini kullandı}.
  + “{q:Bu tarlayı satmam}” {s:Yaşar Dede} {c:diye bağırdı}.
  - “Sis” Kerem Tuzcu filmidir.
  - “Kıyı” dergisini Kerem Tuzcu çıkardı.

pattern quote-passive
  note    açıklamada, "…" denildi: a passive; whoever issued the statement speaks, or nobody.
  match   QUOTE ("," | ".")* CUE[quote|diye finite|converb passive]
  source  issuer
  needs   words>=2
  confidence 0.72
  + {s:Sağlık Bakanlığı}ndan yapılan açıklamada, “{q:Aşılar bütün illere ulaştırılmıştır.}” {c:denildi}.
  + {s:Dağ Kulübü}'nden yapılan yazılı açıklamada, "{q:Kampımız iki hafta ertelenmiştir.}" {c:ifadesi kullanıldı}.
  + {s:Liman Başkanlığı}nın duyurusunda «{q:Seferler yarın başlayacaktır}» {c:denildi}.
  + {s:Meteoroloji Genel Müdürlüğü}'nün uyarısında, “{q:Kıyıda fırtına bekleniyor}” {c:denilerek} balıkçılar limana çağrıldı.
  - Köprüye “Gelin Köprüsü” adı verildi.
  - Salonda iki hafta boyunca “Sis” gösterildi.

pattern quote-passive-participle
  note    "…" denilen rapor: the same before a noun, where it is no name that is given (“Sis” denilen film).
  match   QUOTE ("," | ".")* CUE[quote|diye participle passive]
  source  issuer
  needs   clause
  confidence 0.98
  + “{q:Sütunların üçünde derin çatlak bulundu.}” {c:denilen} rapor kurula sunuldu.
  + "{q:Seferler bir süre yapılmayacaktır.}" {c:ifadesine yer verilen} duyuru geri çekildi.
  + «{q:Bu ev boşaltılacak ve yıkılacak}» {c:diye yazılan} kâğıt kapıda duruyor.
  - “Sis” denilen filmi görmedik.
  - “Deli Poyraz” denilen rüzgâr üç gün sürdü.

pattern question-noun
  note    X'in "…" sorusu: the one who asks stands in the genitive before the quotation.
  match   NP[genitive] PARTICLE? ("," | WORD | CUE[converb|participle])*14 QUOTE ("şeklindeki" | "yönündeki")? CUE[question noun]
  source  phrase
  needs   clause
  confidence 0.99
  + {s:Bir gazeteci}nin “{q:Maaşlar ne zaman yatacak?}” {c:sorusuna} Bakan yanıt vermedi.
  + {s:Sunucu Pelin Aksu}'nun "{q:Bu rolü neden seçtiniz?}" {c:sorusunu} genç oyuncu gülerek dinledi.
  + {s:Emekli öğretmen Orhan Bilgili}'nin başkana yönelttiği “{q:Suyumuz ne zaman akacak?}” {c:sorusu} salonda alkış aldı.
  + {s:Gazeteciler}in «{q:Aday olacak mısınız?}» {c:sorusuna} Uçar gülümsedi.
  - Sınavın “zor” sorusu tartışıldı.
  - Bir gazetecinin “Kıyı” dergisine sorduğu kimse yoktu.

pattern question-alone
  note    "…" sorusuna: nobody is named as asking.
  match   QUOTE ("şeklindeki" | "yönündeki")? CUE[question noun]
  source  nobody
  needs   clause
  confidence 0.9
  + “{q:Maaşlar ne zaman yatacak?}” {c:sorusuna} Bakan yanıt vermedi.
  + "{q:Bu kadar parayı nereden buldunuz?}" {c:sorusu} salonu susturdu.
  + «{q:Köprü ne zaman bitecek?}» {c:sorularına} alışmıştı.
  + Yolda önünü kesenlerin ortak derdi “{q:Bizim sokağa ne zaman geleceksiniz?}” {c:sorusu} oldu.
  - Sınavda “zor” sorusu çıkmadı.
  - “Sis” filminin sonu akılda bir soru bırakıyor.

pattern question-such-owner
  note    X'in "…" şeklindeki soru: the same, and who asks.
  match   NP[genitive] PARTICLE? ("," | WORD | CUE[converb|participle])*14 QUOTE ("şeklindeki" | "yönündeki" | "biçimindeki") WORD*2 CUE[question]
  source  phrase
  needs   clause
  confidence 0.85
  + {s:Bir gazeteci}nin, “{q:Maaşlar ne zaman yatacak?}” biçimindeki iğneli {c:soruya} Bakan gülerek yanıt verdi.
  + {s:Sunucu Pelin Aksu}'nun "{q:Bu rolü neden seçtiniz?}" şeklindeki {c:soruyu} genç oyuncu sevdi.
  - Kerem Tuzcu'nun “Zor” şeklindeki sınav kâğıdı soruldu.
  - Bir gazetecinin “Kıyı” dergisine sorduğu kimse yoktu.

pattern question-such
  note    "…" şeklindeki soru: the noun without a possessive behind şeklindeki.
  match   QUOTE ("şeklindeki" | "yönündeki" | "biçimindeki") "bir"? CUE[question]
  source  nobody
  needs   clause
  confidence 0.84
  + “{q:Maaşlar ne zaman yatacak?}” şeklindeki {c:soruyu} yanıtsız bıraktı.
  + "{q:Yeni hat hangi mahalleden geçecek?}" şeklindeki bir {c:soruya} gülerek baktı.
  + «{q:Bu borcu kim ödeyecek?}» biçimindeki {c:sorulara} kulağını tıkadı.
  ? “{q:Maaşlar ne zaman yatacak?}” {c:şeklindeki soruyu} yanıtsız bıraktı.
  - “Zor” şeklindeki sınav bitti.
  - Sınavda “Sis” şeklindeki yazım yanlış sayıldı.

pattern owner-quote-noun
  note    X'in "…" sözleri / açıklaması: the speaker in the genitive, the noun itself the cue.
  match   NP[genitive] PARTICLE? ("," | WORD)~6 QUOTE ("şeklindeki" | "yönündeki" | "gibi")? CUE[genitive noun]
  source  phrase
  needs   words>=2
  confidence 0.62
  + {s:Kerem Tuzcu}'nun “{q:Bu iş burada bitmez}” {c:sözleri} salonda alkışlandı.
  + {s:Rektör Handan Usta}'nın "{q:Bu kampüs hepimizin}" {c:açıklaması} öğrencileri sevindirdi.
  + {s:Dağ Kulübü}'nün «{q:Zirveye kimse tek başına çıkmasın}» {c:uyarısı} kulak ardı edildi.
  + {s:Muhtar Hüseyin Çavdar}'ın “{q:Suyumuz bitti}” şeklindeki {c:çağrısı} karşılık buldu.
  ? {s:Muhtar Hüseyin Çavdar}'ın “{q:Suyumuz bitti}” {c:şeklindeki çağrısı} karşılık buldu.
  - Kerem Tuzcu'nun “Sis” adlı kitabı çıktı.
  - Kerem Tuzcu'nun “Kıyı” dergisindeki yazısı beğenildi.

pattern forward
  note    X şunları kaydetti: "…": the cue announces what stands behind its colon.
  match   CUE[forward|quote|diye|genitive|setting finite|participle|converb trusted] (WORD | OTHER)*6 (":" | ";") QUOTE ALSO*
  source  subject
  confidence 0.96
  + {s:Nermin Akbulut} {c:şöyle dedi}: “{q:Bu evi elli yıl önce babam yaptı.}”
  + {s:Rektör Handan Usta}, mezunlara {c:şunları söyledi}:⏎“{q:Bu kapıdan gururla çıkıyorsunuz.}”
  + {s:Dağ Kulübü} yazılı açıklamasında {c:şu ifadelere yer verdi}: «{q:Kampımız iki hafta ertelendi.}»
  + {c:Şöyle konuşan} {s:Kaptan İsmet Dur} güverteye çıktı: "{q:Fırtına sabaha kadar sürecek.}"
  + {s:Kulüp Başkanı Ozan Dağlı} {c:şu yanıtı verdi}: “{q:Hayır.}”
  + {s:Başkan Ferit Uçar} {c:şu ifadeyi kullandı}: "{q:Olur}"
  + {s:Ayla Demirkan} {c:şunları söyledi} ‘Kıyı’ toplantısında:⏎“{q:Köprünün iki ayağı da çatlak.}”
  - Kerem Tuzcu kitabına şu adı verdi: “Sis”.
  - Kaptan, güvertede şöyle konuşan birini görmedi.

pattern forward-verb
  note    X şöyle devam etti: "…": the same with a verb that has many other senses, or is in no list.
  match   CUE[forward|quote|diye|genitive|setting finite|participle|converb] (WORD | OTHER)*6 (":" | ";") QUOTE ALSO*
  source  subject
  needs   words>=2
  confidence 0.97
  + {s:Kaptan İsmet Dur} {c:şöyle devam etti}: “{q:Sabaha karşı rüzgâr döndü.}”
  + {s:Antrenör Suat Bal} maçtan sonra {c:şöyle patladı}: "{q:Emeğimizi bir düdükle çaldılar.}"
  + {s:Yaşar Dede} o gün {c:şöyle dertleşti}: «{q:Bu dağlarda artık kar kalmıyor.}»
  - Gösterimde şu filmler vardı: “Sis”, “Kıyı”.
  - Kapıda şöyle bir tabela duruyordu: “Köz”.

pattern said-word
  note    X'in söylediği bir söz var, "…": the saying is spoken of first.
  match   NP[genitive] PARTICLE? CUE[quote fact active trusted] WORD*3 "var" ("," | ":") QUOTE ALSO*
  source  phrase
  needs   speech
  confidence 0.8
  + {s:Yaşar Dede}'nin {c:söylediği} bir söz var, “{q:Dağ dağa kavuşmaz, insan insana kavuşur.}”
  + {s:Muhtar Hüseyin Çavdar}'ın {c:dediği} güzel bir laf var: "{q:Su uyur, sel uyumaz.}"
  - Kerem Tuzcu'nun söylediği üç türkü var, “Sis”, “Kıyı”, “Köz”.
  - Kerem Tuzcu'nun yazdığı bir kitap var, “Kıyı”.

pattern quote-instrumental
  note    "…" sözleriyle anlattı: a noun of saying in the instrumental, and any verb.
  match   QUOTE CUE[instr instrumental]
  source  subject
  needs   sentence
  confidence 0.64
  + {s:Lara Tan}, takım arkadaşlarını “{q:Sizi hiç unutmayacağım.}” {c:sözleriyle} kucakladı.
  + {s:Öğrenciler}, "{q:Yurdumuzu kapatmayın!}" {c:sloganlarıyla} kapıda toplandı.
  + {s:Kiracılar}, «{q:Bina her an yıkılabilir}» {c:iddiasıyla} eşyalarını topladı.
  ? {s:Lara Tan}, kupayı “{q:Rüyada gibiyim}” {c:sözleriyle} kaldırdı.
  - “Sis” filmiyle tanındı.
  - Sanatçı, “Bozkır” türküsünün sözleriyle ağladı.

pattern quote-noun
  note    "…" sloganları arasında, "…" sözleri yer aldı: a noun of saying without an owner; whoever issued the statement, or nobody.
  match   ( ALSO ( "," | "ve" ) )*9 QUOTE ("şeklindeki" | "yönündeki" | "gibi")? CUE[genitive noun trusted]
  source  issuer
  needs   sentence words>=3
  confidence 0.57
  + Kapıda “{q:En büyük kaptan bizim kaptan!}” {c:sloganları} ile karşılanan Kerem Tuzcu el salladı.
  + Duvardaki afişte “{q:Kampımız iki hafta ertelenmiştir.}” {c:sözleri} yer aldı.
  + Salonda “{q:Bu iş burada bitmez!}”, “{q:Yönetim istifa!}” {c:sloganları} yükseldi.
  - Kerem Tuzcu, “Bozkır” türküsünün sözlerini yazdı.
  - “Kıyı” sözleri unutuldu.

pattern heading-name-quote
  note    X: "…" on a line of its own.
  match   START "-"? (WORD NP[nominative name] | NP[nominative]) PAREN? ":" QUOTE "-"? END
  source  phrase
  confidence 0.6
  + {s:Kerem Tuzcu}: “{q:Bu iş burada bitmez}”⏎Kerem Tuzcu dün köye geldi ve herkesle görüştü.
  + {s:Sağlık Bakanlığı}: “{q:Aşı stoku yeterli}”⏎Sağlık Bakanlığı aşılama takvimini dün yeniledi.
  + {s:Rektör Handan Usta}: "{q:Yurtlar eylülde açılacak}"⏎Rektör Handan Usta dün öğrencilerle buluştu.
  + Yağmur dün de sürdü. -BEN {s:TUZCU}: ''{q:BU İŞ BURADA BİTMEZ}''- Kerem Ben Tuzcu dün köye geldi.
  - Not: “Sis” filmi bitti.
  - Kadro: “Sis” ekibi⏎Filmin çekimleri dün bitti.

pattern name-colon-quote
  note    X: "…": verbless.
  match   START "-"? NP[nominative] PAREN? ":" QUOTE
  source  phrase
  needs   words>=2
  confidence 0.64
  + {s:Kerem Tuzcu}: “{q:Bu iş burada bitmez}” ve salondan çıktı.
  + {s:Rektör Handan Usta}: "{q:Kapımız açık}" (alkışlar) ve tören sona erdi.
  + {s:Ayla Demirkan}: «{q:Yarın geliyoruz}» – salonda alkış sesleri yükseldi.
  - Liste: “Sis”, “Kar”.
  - Okuma önerisi: “Sis” ve başka romanlar.

pattern name-apposition-quote
  note    X, mühendis: "…": the name, what it is, and the words.
  match   START NP[nominative name] "," (WORD | NP)*6 ":" QUOTE
  source  subject
  needs   speech
  confidence 0.88
  + {s:Kerem Tuzcu}, ev sahibi: “{q:Bu iş burada bitmez.}” Salon alkışladı.
  + {s:Orhan Bilgili}, emekli öğretmen: “{q:Bu sokakta elli yıldır otururum, böyle gürültü görmedim.}”
  + {s:Selin Karaca}, takımın kaptanı: "{q:Kupayı almadan dönmek istemiyoruz.}"
  - Elma, armut: “Sis”.
  - Kerem Tuzcu, yönetmen: “Sis”, “Kıyı”.

pattern verbless
  note    X, "…".: the sentence ends with the quotation.
  match   NP[nominative name] PARTICLE? ("," | ":" | ";") (WORD | NP | "," | CUE[noun])*8 QUOTE END
  source  subject
  needs   speech words>=6 source
  confidence 0.78
  + {s:Kerem Tuzcu}, “{q:Bu iş burada bitmez, sonuna kadar gideceğiz.}”
  + Sahneye son kez çıkan {s:Lara Tan}, “{q:Bu alkışı ömrümün sonuna kadar unutmayacağım.}”
  + {s:Rektör Handan Usta} ise, "{q:Bu yıl yurtlarımıza iki bin öğrenci daha yerleşecek.}"
  - Kerem Tuzcu, “Sis”.
  - Yılın filmi, Kerem Tuzcu'nun yönettiği “Sis”.

pattern converb-quote
  note    X, …olduğunu belirterek, "…".: the verb of the quotation was lost.
  match   CONVERB ","? QUOTE END
  source  subject
  needs   speech words>=6 outer
  confidence 0.75
  + {s:Kerem Tuzcu}, köyün suyunu anımsatarak, “{q:Bu iş burada bitmez, sonuna kadar gideceğiz.}”
  + {s:Rektör Handan Usta}, yeni yurdu söyleyerek "{q:Binayı eylüle yetiştirmek için gece gündüz çalışıyoruz.}"
  - Kerem Tuzcu, kitabı okuyarak “Sis”.
  - Kerem Tuzcu, filmin adını söyleyerek “Sis ve Kıyı”.

pattern banner
  note    "…" yazılı döviz: words on banners and signs; those who bear them, if they are named.
  match   ALSO? ("ve" | ",")? QUOTE CUE[banner]
  source  stated
  confidence 0.92
  + {s:Öğrenciler}, “{q:Okulumuza dokunma}” {c:yazılı} dövizlerle yürüdü.
  + Stadın önünde toplanan {s:taraftarlar}, "{q:Yönetim istifa}" {c:yazılı} pankart açtı.
  + {s:Çiftçiler}, traktörlerine «{q:Mazot pahalı, ürün ucuz}» {c:yazılı} kâğıtlar astı.
  - Kutunun üstünde “Kırılır” vardı.
  - Kitapta “yazılı” sözcüğü yanlış basılmış.

pattern quote-fact-owner
  note    X'in "…" dediği, dediğini, demesi: the saying is itself a noun; its subject stands in the genitive.
  match   NP[genitive] PARTICLE? ("," | WORD | CUE[converb])~10 QUOTE ","? CUE[quote|diye fact|action active trusted]
  source  phrase
  needs   clause
  confidence 0.57
  + {s:Kerem Tuzcu}'nun “{q:Bu iş burada bitmez}” {c:dediğini} duydum.
  + {s:Muhtar Hüseyin Çavdar}'ın "{q:Bu köyden kimse gitmeyecek}" {c:dediği} günün üzerinden bir yıl geçti.
  + {s:Antrenör Suat Bal}'ın «{q:Bugün kazanmak zorundayız}» {c:demesi} takımı ateşledi.
  - Kerem Tuzcu'nun “Sis” izlediğini biliyorum.
  - Kerem Tuzcu'nun “Kıyı” dediği yer aslında bir koy.

pattern quote-fact-passive
  note    "…" denilmesi üzerine: the same in the passive; whoever issued the statement, or nobody.
  match   QUOTE ("," | ".")? CUE[quote|diye fact|action passive trusted]
  source  issuer
  needs   sentence
  confidence 0.7
  + "{q:Köprü ne zaman bitecek?}" {c:diye sorulması} üzerine Uçar gülümsedi.
  + “{q:Suyumuz neden akmıyor?}” {c:denilmesi} üzerine salonda uğultu yükseldi.
  - “Kıyı” denilmesi kimseyi kızdırmadı.
  - “Sis” denilen filmi görmedik.

pattern quote-fact
  note    "…" dediklerinde: the same without a genitive.
  match   QUOTE ","? CUE[quote|diye fact|action active trusted]
  source  subject
  needs   clause
  confidence 0.34
  + Ona “{q:Bu iş burada bitmez}” {c:dediklerinde} gülüp geçti.
  + "{q:Artık köye dönmeliyiz}" {c:dediğinde} kimse karşı çıkmadı.
  + «{q:Bizi burada bırakmayın!}» {c:diye bağırdıklarında} gemi çoktan kalkmıştı.
  ? {s:Komşuları} ona “{q:Bu iş burada bitmez}” {c:dediklerinde} gülüp geçti.
  - Kerem Tuzcu “Sis” gibi dediği filmi bıraktı.
  - “Kıyı” dedikleri yer küçük bir koymuş.

pattern forward-comma
  note    X şöyle seslendi, "…": the cue announces, and a comma or a full stop stands where the colon should.
  match   CUE[forward deictic finite] ("," | ".")? QUOTE ALSO*
  source  subject
  needs   speech
  confidence 0.84
  + {s:Nermin Akbulut} {c:şöyle dedi}, “{q:Bu evi elli yıl önce babam yaptı.}”
  + {s:Kaptan İsmet Dur} {c:şunları söyledi}, «{q:Güverteyi üç kez dalga aştı.}»
  + {s:Rektör Handan Usta} {c:şöyle konuştu} "{q:Yurtlarımız eylülde kapılarını açacak.}"
  ? {s:Kaptan İsmet Dur} {c:şunları söyledi}. “{q:Fırtına iki saat sürdü, kimse güverteye çıkamadı.}”
  - Kerem Tuzcu böyle bir “Sis” filmi görmedi.
  - Kerem Tuzcu vitrine şöyle bir baktı, “Sis” afişini gördü.

pattern adds
  note    X söyledi ve ekledi, "…": a verb of saying, a comma, and the words end the sentence.
  match   CUE[quote|diye finite active trusted] "," QUOTE END
  source  subject
  needs   speech words>=4 outer
  confidence 0.8
  + {s:Kaptan İsmet Dur} çayını bitirdi ve {c:ekledi}, “{q:Güverteyi üç kez dalga aştı.}”
  + {s:Rektör Handan Usta} kürsüden {c:seslendi}, "{q:Yurtlarımız eylülde kapılarını açacak.}"
  - Kerem Tuzcu filmin adını söyledi, “Sis”.
  - Kerem Tuzcu kitabı okudu, “Kıyı yazıları bir yılda bitti.”

pattern forward-ki
  note    X diyor ki "…": ki announces as a colon does.
  match   CUE[quote finite active] "ki" ("," | ":")? QUOTE ALSO*
  source  subject
  needs   words>=2
  confidence 0.99
  + {s:Yaşar Dede} {c:diyor} ki “{q:Bu dağlarda artık kar kalmıyor.}”
  + {s:Kaptan İsmet Dur} {c:dedi} ki: "{q:Fırtına sabaha kadar sürecek.}"
  - Kerem Tuzcu görmedi ki “Sis” filmini.
  - Demek ki “Kıyı” dergisi kapanmış.

pattern as-said
  note    X'in dediği gibi, "…": the words follow.
  match   NP[genitive] PARTICLE? PAREN? PARTICLE? CUE[quote fact active] "gibi" ","? QUOTE
  source  phrase
  needs   words>=3
  confidence 0.69
  + {s:Yaşar Dede}'nin {c:dediği} gibi, “{q:Bu dağlar bizi hiç aç bırakmadı.}”
  + {s:Rektör Handan Usta}'nın da {c:söylediği} gibi "{q:Bu kapı herkese açıktır.}"
  - Kerem Tuzcu'nun dediği gibi “Sis” bitti.
  - Annesinin bildiği gibi, “Kıyı” dergisi kapandı.

pattern forward-any
  note    X konuya açıklık getirdi: "…": a verb in no list, and what it announces behind the colon.
  match   VERB ":" QUOTE ALSO*
  source  subject
  needs   speech source known
  confidence 0.73
  + {s:Müdür Sinan Erkut} konuya açıklık getirdi: “{q:Kesinti yalnız bu akşam sürecek.}”
  + {s:Ressam Oya Sarı} sanatın gücüne inanıyor: "{q:Bir çizgi bazen bir ömrü anlatır.}"
  - Kerem Tuzcu iki film çekti: “Sis”, “Kıyı”.
  - Yağmur iki gün sürdü: “Köz” şenliği ertelendi.

pattern forward-noun-owner
  note    X'in sözleri şöyle: "…", X'in açıklaması: "…": no verb before the colon; the owner speaks.
  match   NP[genitive] (WORD | CUE[noun])*6 ("şöyle" | "şu" | "şudur" | CUE[genitive noun]) ("," | WORD)*3 (":" | ";") QUOTE ALSO*
  source  phrase
  needs   speech
  confidence 0.83
  + {s:Kerem Tuzcu}'nun {c:sözleri} şöyle: “{q:Bu iş burada bitmez.}”
  + {s:Rektör Handan Usta}'nın {c:açıklaması} şöyle:⏎"{q:Yurtlarımız eylülde açılacak.}"
  + {s:Antrenör Suat Bal}'ın {c:değerlendirmesi}: «{q:İyi oynadık, ama golü bulamadık.}»
  - Filmin adı şöyle bir şey: Sis.
  - Kerem Tuzcu'nun yeni filminin adı şöyle: “Sis”.

pattern forward-noun
  note    Açıklama şöyle: "…": the same without an owner; the statement's issuer speaks, or nobody.
  match   ("şöyle" | "şu" | "şudur" | "şunlar" | CUE[genitive noun]) WORD*2 (":" | ";") QUOTE ALSO*
  source  issuer
  needs   speech
  confidence 0.99
  + Pusuladaki soru şöyle: “{q:Köprünün yeniden yapılmasını istiyor musunuz?}”
  + Duvardaki yazı şöyle: "{q:Bu evde herkes eşittir.}"
  + Pankarttaki soru şu: «{q:Suyumuzu kim çaldı?}»
  + {s:Karadere Belediyesi}nden yapılan açıklamanın tamamı şöyle: “{q:Köprü bu yıl bitecek, kimse merak etmesin.}”
  - Filmin adı şöyle bir şey: Sis.
  - Akşamki film şu: “Sis”.

pattern name-words-quote
  note    X da aynı görüşte: "…": no verb between the name and the colon.
  match   START NP[nominative name] PARTICLE? WORD*4 ":" QUOTE
  source  phrase
  needs   speech known
  confidence 0.7
  + {s:Rektör Handan Usta} da aynı görüşte: “{q:Yurtlarımız bu yıl dolmaz.}” Törenden sonra herkes dağıldı.
  + {s:Muhtar Hüseyin Çavdar} çok dertli: "{q:Suyumuz iki gündür akmıyor.}"
  - Kerem Tuzcu yine zirvede: “Sis”, “Kıyı”.
  - Kerem Tuzcu filmi: “Köz”.

pattern heading-in-line
  note    A quoted heading that ran into the paragraph below it.
  match   START "-"? QUOTE (NP | CUE[participle])
  source  heading
  needs   sentence outer unfinished words>=2
  confidence 0.77
  + “{q:Bu köprü artık taşımaz}” Levent Ulusoy dün köprüyü gezdi.
  + «{q:Ormanımızı vermeyeceğiz}» Köylüler nöbete başladı.
  + Yollar bir haftadır kapalı.- "{q:Kimse evine dönemedi}"Vali Kenan Soy dün geceyi çadırda geçirdi.
  + "{q:Suyumuz bitti, çaresiz kaldık}" Muhtar Hüseyin Çavdar dün valiliğin önündeydi.
  - “Sis” Ankara'da gösterildi.
  - “Kıyı Şenliği” Ankara'da üç gün sürdü.

pattern heading-quote
  note    A quotation on a line of its own: a heading; whoever says the same words further down.
  match   LINE
  source  heading
  needs   words>=2
  confidence 0.97
  + “{q:Bu köprü artık taşımaz}”⏎Levent Ulusoy dün köprüyü gezdi.
  + Kasabada su iki gündür akmıyor.⏎"{q:Suyumuz bitti, çaresiz kaldık}"⏎Muhtar Hüseyin Çavdar dün valiliğe gitti.
  + Kasabada gece boyu çalışıldı.⏎«{q:Kimse evine dönemedi}»⏎Vali Kenan Soy dün geceyi çadırda geçirdi.
  + Kasabada su kesildi.⏎- "{q:Suyumuz bitti, çaresiz kaldık}"⏎Muhtar Hüseyin Çavdar dün valiliğe gitti.
  - “Sis” filmi bitti.
  - “Sis”⏎Film dün gösterime girdi.

pattern heading-name-text
  note    X: … on a line of its own, without marks.
  match   START NP[nominative name] PAREN? TEXT
  source  phrase
  needs   heading plain sentence known
  confidence 0.83
  + {s:Kerem Tuzcu}: {q:Bu iş burada bitmez}⏎Kerem Tuzcu dün köye geldi ve herkesle görüştü.
  + {s:Handan Usta}: {q:Yurtlar eylülde açılacak}⏎Rektör Handan Usta dün öğrencilerle buluştu.
  + {s:Başkan Uçar}: {q:Meydanı kimseye satmayız}⏎Belediye Başkanı Ferit Uçar dün esnafı gezdi.
  - Sonuç: galibiyet.
  - Bilgi: Salon küçük⏎Tören dün yapıldı.

pattern heading-described-text
  note    Sonuçtan memnun olan X: … the same with what describes the name.
  match   WORD NP[nominative name] PAREN? TEXT
  source  phrase
  needs   heading plain sentence known
  confidence 0.75
  + Sonuçtan memnun olan {s:Handan Usta}: {q:Yurtlar eylülde açılacak}⏎Rektör Handan Usta dün öğrencilerle buluştu.
  + Köyüne dönen {s:Kerem Tuzcu}: {q:Bu iş burada bitmez}⏎Kerem Tuzcu dün köye geldi ve herkesle görüştü.
  - Maçın yıldızı Kerem Tuzcu: iki gol⏎Kerem Tuzcu dün köye geldi.
  - Bu sezon en iyisi: galibiyet.

pattern heading-name-run
  note    X: … without marks, a heading that ran into the paragraph below it.
  match   START NP[nominative name] PAREN? RUN
  source  phrase
  needs   known
  confidence 0.68
  + {s:Kerem Tuzcu}: {q:Bu iş burada bitmez} Kerem Tuzcu dün köye geldi ve herkesle görüştü.
  + {s:Başkan Uçar}: {q:Meydanı kimseye satmayacağız} Belediye Başkanı Ferit Uçar dün esnafı gezdi.
  + {s:Sağlık Bakanlığı}: {q:Aşılar bütün illere ulaştı} Sağlık Bakanlığı aşılama takvimini dün yeniledi.
  - Kilis: Ali Kaya geldi.
  - Kadro: Tok, Er, Kul Ankara'da.

pattern forward-text
  note    X şunları kaydetti: … without marks: the rest of the paragraph, or the paragraph below.
  match   CUE[forward|quote finite|participle active trusted] WORD*6 TEXT
  source  subject
  needs   spoken
  confidence 0.72
  + {s:Nermin Akbulut} {c:şöyle dedi}: {q:Bu evi elli yıl önce babam yaptı, satmam.}
  + {s:Rektör Handan Usta} {c:şu bilgileri verdi}: {q:Yurtlarımız doldu. Yeni binayı eylüle yetiştireceğiz.}
  + {s:Vali Kenan Soy} {c:şunları kaydetti}:⏎{q:Köy yollarını akşama kadar açacağız.}
  - Kerem Tuzcu şu filmleri çekti: Sis, Kıyı, Köz.
  - Kadro şöyle: Kaleci Tok, savunmada Er ve Kul.

pattern name-text
  note    X: … without marks: a turn of a talk, on one line or in the paragraph below the name.
  match   START NP[nominative name] PAREN? TEXT
  source  phrase
  needs   known spoken line
  confidence 0.71
  + {s:Kerem Tuzcu}: {q:Bu iş burada bitmez, sonuna kadar gideceğiz.}⏎Kerem Tuzcu dün köye geldi.
  + {s:Avukat Rana Tez}:⏎{q:Dosyada tek bir kanıt yok, biz bunu biliyoruz.}
  + {s:Ozan Dağlı}:⏎* {q:Kimseyle görüşmedik, böyle bir teklif gelmedi.}⏎Kulüp Başkanı Ozan Dağlı salondan ayrıldı.
  - Galatasaray: Tok, Er, Kul.
  - Kazanan: Kerem Tuzcu oldu.

pattern words-closed
  note    X, …” dedi: only the closing mark stands; the words begin with a capital behind the comma.
  match   WORDS CUE[quote|diye finite active]
  source  subject
  needs   closing
  confidence 0.85
  + {s:Vali Kenan Soy}, {q:Bütün köy yollarını akşama kadar açacağız}” {c:dedi}.
  + {s:Köfteci Barış Tok}, {q:Bu yıl suyumuz bol. Tarlalar da susuz kalmayacak}" {c:ifadelerini kullandı}.
  - Vali Kenan Soy, Ankara dedi.
  - Boyu 14" olan ekran satıldı.

pattern words-closed-passive
  note    Açıklamada, …” denildi: the same in the passive.
  match   WORDS CUE[quote|diye finite passive]
  source  issuer
  needs   closing
  confidence 0.7
  + {s:Sağlık Bakanlığı}ndan yapılan açıklamada, {q:Aşılar bütün illere ulaştırılmıştır}” {c:denildi}.
  + {s:Sağlık Bakanlığı}ndan yapılan açıklamada, {q:Aşılar bütün illere ulaştırılmıştır.}” {c:denildi}.
  + {s:Dağ Kulübü}'nden yapılan açıklamada, {q:Kampımız iki hafta ertelenmiştir}" {c:ifadesi kullanıldı}.
  - Boyu 14" sanıldı.
  - Açıklamada yolun eni belirtildi.

pattern words-complement
  note    X, … diye konuştu, X, … dedi: the marks were lost; the words begin with a capital behind the comma.
  match   WORDS CUE[quote|diye finite active trusted] END
  source  subject
  confidence 0.92
  + {s:Vali Kenan Soy}, {q:Bütün köy yollarını akşama kadar açacağız} {c:dedi}.
  + Toplantıda konuşan {s:Müdür Sinan Erkut}, {q:Bu yıl su sıkıntısı yaşamayacağız. Tarlalar da susuz kalmayacak} {c:diye konuştu}.
  - Vali Kenan Soy, Ankara dedi.
  - Aile, çocuklar üşümesin diye sobayı yaktı.

pattern turn
  note    A turn of a dialogue behind a dash.
  match   TURN
  source  dialogue
  confidence 0.99
  + Lara Tan yeni albümünü anlattı.⏎– {q1:Albüm ne zaman çıkıyor?}⏎– {q2:Ekim ayında dinleyiciyle buluşacak.}
  + Suat Bal sorularımızı yanıtladı.⏎— {q1:Bu sezon hedefiniz ne?}⏎— {q2:İlk üçe girmek istiyoruz.}
  + Kapıda iki komşu karşılaştı.⏎– {q1:Hayrola, nereye böyle?}⏎– {q2:Pazara iniyorum, sen de gel.}
  - Hava – yağmur – kar.
  - Kış – ilkbahar – yaz

pattern goes-on
  note    A quoted paragraph without a cue of its own: the words of the one before go on.
  match   START "-"? QUOTE ALSO* END
  source  carried
  goes    on
  needs   speech outer
  confidence 0.78
  + {s:Kerem Tuzcu}, “{q1:Bu iş burada bitmez.}” {c:dedi}.⏎“{q1:Sonuna kadar gideceğiz, kimse bizi durduramaz.}”
  + {s:Rektör Handan Usta}, "{q:Yurtlarımız doldu.}" {c:ifadesini kullandı}.⏎"{q:Yeni binayı eylüle yetiştirmek için gece gündüz çalışıyoruz.}"
  + {s:Kaptan İsmet Dur}, “{q:Rüzgâr sabaha karşı döndü.}” {c:dedi}.⏎- “{q:Güverteyi üç kez dalga aştı.}” “{q:Sabaha kadar kimse uyumadı.}”
  + {s:Ayla Demirkan}, «{q:Köprü güvenli değil.}» {c:dedi}.⏎«{q:Ölçümleri üç kez yineledik, sonuç değişmedi.}»⏎«{q:Kapatılmasından başka bir yol göremiyoruz.}»
  - “Sis”.
  - Kerem Tuzcu eve döndü.⏎“Sis”

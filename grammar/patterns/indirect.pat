# Indirect and mixed speech: a clause, by the nominalised verb at its end, and the cue that governs it.

pattern clause-head
  note    …olduğunu belirten X: the clause, a participle, and its speaker behind it.
  match   CLAUSE[acc fact] (PARTICLE | FILL)*3 CUE[acc participle active plain]
  source  head
  kind    indirect
  confidence 0.98
  + {q:Köprünün bahara yetişeceğini} {c:belirten} {s:Levent Ulusoy}, şantiyeyi gezdi.
  + {q:Hasadın iki hafta geciktiğini} {c:anlatan} {s:Muhtar Hüseyin Çavdar}, yağmuru bekliyor.
  + {q:Depodaki “kontrollü” yangının söndürüldüğünü} {c:bildiren} {s:İtfaiye Müdürü Salih Ak}, ekiplere katıldı.
  - Kapının açık olduğunu gören bekçi polisi aradı.
  - Evin yerini belirten tabela devrildi.

pattern clause-cue
  note    X, …olduğunu belirtti / belirterek: the subject of the sentence speaks.
  match   CLAUSE[acc fact] (PARTICLE | FILL)*4 CUE[acc finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.94
  + {s:Ayla Demirkan}, {q:köprünün baharda açılacağını} {c:belirtti}.
  + {s:Büyükelçi Nazım Ural} burada yaptığı konuşmada, {q:fonun büyüyeceğini} {c:söyledi}.
  + {s:Valilik} ise {q:okulların yarın kapalı olacağını} {c:duyurdu}.
  + {s1,2:Rektör Handan Usta}, {q1:yurtların dolduğunu} {c1:belirterek}, {q2:yeni bir bina yapacaklarını} {c2:söyledi}.
  + {s:Kulüp Başkanı Ozan Dağlı}, düzenlediği basın toplantısında, {q:kimseyle görüşmediklerini, transferin kapandığını} {c:açıkladı}.
  + {s:Sinan Erkut}, 47, {q:barajın dolduğunu} {c:söyledi}.
  + {s:Avukat Selma Dağ}, mahkemeye bir dilekçe göndererek, {q:üç sanığın vekilliğinden çekildiğini} {c:bildirdi}.
  + {s:Başkan Ferit Uçar}, gergin bir toplantıda {q:meydanın satılmayacağını} {c:açıkladı}.
  + {s:Kulüp Üyesi Sinan Erkut} da {q:takımla beraber olmaktan onur duyduklarını} {c:dile getirdi}.
  + Köylüler yola çıktı ancak {s:Muhtar Hüseyin Çavdar}, {q:geçidin kapalı olduğunu} {c:söyledi}.
  + {s:Bekçi Cem Gök}, Müdür Sinan Erkut'a {q:kapının kırıldığını} {c:söyledi}.
  + {s:Remzi Kul}, {q:şoförün hakaret edip, cama vurduğunu} {c:anlattı}.
  + {s:Müdür Sinan Erkut}, kararı protesto ederek {q:göllerin boş olduğunu} {c:bildirdi}.
  + {s:Muhtar Hüseyin Çavdar} ayrıca, {q:geçidin kapalı olduğunu} {c:söyledi}.
  + Buna göre {s:Muhtar Hüseyin Çavdar}, {q:geçidin kapalı olduğunu} {c:söyledi}.
  - Muhtar Hüseyin Çavdar, savaşta yaşadıklarını anlattı.
  - Ayla Demirkan, köprünün baharda açılacağını düşünüyor.
  - Ekipler, köprünün çatladığını tespit etti.
  - Valilik, okulların ne zaman açılacağını açıklamadı.

pattern clause-dative-head
  note    …olduğuna dikkati çeken X.
  match   CLAUSE[dat] (PARTICLE | FILL)*2 CUE[dat participle active plain]
  source  head
  kind    indirect
  confidence 0.98
  + {q:Kazaların gece arttığına} {c:dikkati çeken} {s:Bora Sezgin}, ölçümleri gösterdi.
  + {q:Gölün her yıl biraz daha küçüldüğüne} {c:işaret eden} {s:Doçent Ayça Gür}, haritaları açtı.
  + {q:Köyde genç kalmadığına} {c:değinen} {s:Muhtar Hüseyin Çavdar}, boş evleri gezdirdi.
  - Herkesin dikkatini çeken tablo satıldı.
  - Köye döneceğine sevinen yaşlı çift yola çıktı.

pattern clause-dative
  note    X, …olduğuna dikkati çekti.
  match   CLAUSE[dat] (PARTICLE | FILL)*2 CUE[dat finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.94
  + {s:Filiz Aral}, {q:çocukların kahvaltı etmeden okula geldiğine} {c:dikkati çekti}.
  + {s:Bora Sezgin} de {q:göldeki suyun yarıya indiğine} {c:işaret ederek} salondan ayrıldı.
  + {s:Başkan Ferit Uçar}, yaptığı konuşmada, {q:esnafın zor günler geçirdiğine} {c:vurgu yaptı}.
  + {s:Başkan Ferit Uçar}, konuşmasında {q:esnafın zor günler geçirdiğine} {c:vurgu yaptı}.
  - Yaşlı çift, köye döneceğine sevindi.
  - Bu izler burada bir köy olduğuna işaret etmiyor.

pattern clause-genitive-head
  note    …olduğunun altını çizen X.
  match   CLAUSE[gen] (PARTICLE | FILL)*2 CUE[gen participle active plain]
  source  head
  kind    indirect
  confidence 0.93
  + {q:Kimsenin evinden edilmeyeceğinin} {c:altını çizen} {s:Esra Günay}, planı duvara astı.
  + {q:Barışın kolay gelmeyeceğinin} {c:altını çizen} {s:Büyükelçi Tarık Yelken}, ülkesine döndü.
  + {q:Suyun bir hafta daha akmayacağının} {c:altını çizen} {s:Müdür Sinan Erkut}, tankerleri gösterdi.
  - Yolun kapandığının farkında olan sürücüler geri döndü.
  - Kitabındaki cümlelerin altını çizen öğrenci uyuyakaldı.

pattern clause-genitive
  note    X, …olduğunun altını çizdi.
  match   CLAUSE[gen] (PARTICLE | FILL)*2 CUE[gen finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.96
  + {s:Esra Günay}, {q:kararı halkın vereceğinin} {c:altını çizdi}.
  + {s:Müdür Sinan Erkut} da {q:kesintinin geçici olduğunun} {c:altını çizdi}.
  + Törende konuşan {s:Vali Kenan Soy}, {q:yaraların birlikte sarılacağının} {c:altını çizerek} çadırları gezdi.
  - Sürücü, yolun kapandığının farkına geç vardı.
  - Öğretmen, yanlış yazılan sözcüklerin altını çizdi.

pattern clause-ablative-head
  note    …olduğundan yakınan X.
  match   CLAUSE[abl] (PARTICLE | FILL)*2 CUE[abl participle active plain]
  source  head
  kind    indirect
  confidence 0.83
  + {q:Tezgâh kirasının her yıl katlandığından} {c:yakınan} {s:Pazarcı Ramiz Er}, kepenk kapattı.
  + {q:Köye doktor gelmediğinden} {c:şikâyet eden} {s:Hüseyin Çavdar}, valiliğe gitti.
  + {q:Eski bayramların unutulduğundan} {c:söz eden} {s:Yaşar Dede}, gözlerini sildi.
  - Yağmurun başlayacağından korkan piknikçiler dağıldı.
  - Yol kapandığından işe gidemeyen memurlar izinli sayıldı.

pattern clause-ablative
  note    X, …olduğundan yakındı.
  match   CLAUSE[abl] (PARTICLE | FILL)*2 CUE[abl finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.99
  + {s:Pazarcı Ramiz Er}, {q:tezgâh kirasının her yıl katlandığından} {c:yakındı}.
  + {s:Yaşar Dede}, {q:o kış köyün aç kaldığından} {c:söz etti}.
  + {s:Öğrenciler} ise {q:yurtların erken kapandığından} {c:şikâyet etti}.
  - Yol kapandığından kimse işe gidemedi.
  - Çiftçiler, don olacağından endişeleniyor.

pattern clause-instrumental
  note    X, Y'yi …yapmakla suçladı.
  match   CLAUSE[ins] (PARTICLE | FILL)*2 CUE[ins finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.84
  + {s:Remzi Kul}, {q:ortağını defterleri kaçırmakla} {c:suçladı}.
  + {s:Sendika}, {q:işvereni sözünü tutmamakla} {c:suçluyor}.
  + {s:Mimar Ceyda Ulu} da {q:belediyeyi kıyıyı talan etmekle} {c:itham etti}.
  - Kardeşler bütün günü balık tutmakla geçirdi.
  - Ustabaşı, çırağını geç kalmakla suçlamadı.

pattern clause-instrumental-head
  note    Y'yi …yapmakla suçlayan X.
  match   CLAUSE[ins] (PARTICLE | FILL)*2 CUE[ins participle active plain]
  source  head
  kind    indirect
  confidence 0.84
  + {q:Ortağını defterleri kaçırmakla} {c:suçlayan} {s:Remzi Kul}, savcılığa gitti.
  + {q:İşvereni sözünü tutmamakla} {c:itham eden} {s:Sendika Başkanı Naci Gül}, masadan kalktı.
  + {q:Komşusunu bahçesini yakmakla} {c:suçlayan} {s:Veli Saz}, ifadesini geri çekti.
  - Günlerini balık tutmakla geçiren kardeşler köye döndü.
  - Ekmek almakla görevli çırak geç kaldı.

pattern demand-head
  note    …yapılmasını isteyen X.
  match   CLAUSE[acc|dat demand] (PARTICLE | FILL)*3 CUE[inf participle active plain]
  source  head
  kind    indirect
  confidence 0.9
  + {q:Kavşağa ışık konulmasını} {c:isteyen} {s:mahalle sakinleri}, yolu kapattı.
  + {q:Davanın düşürülmesini} {c:talep eden} {s:Avukat Rana Tez}, salondan ayrıldı.
  + {q:Herkesi sandığa gitmeye} {c:çağıran} {s:Sendika Başkanı Naci Gül}, oyunu kullandı.
  - Evini satmak isteyen çift ilan verdi.
  - Yağmurun dinmesini bekleyen yolcular durağa sığındı.

pattern demand
  note    X, …yapılmasını istedi / yapmaya çağırdı.
  match   CLAUSE[acc|dat demand] (PARTICLE | FILL)*3 CUE[inf finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.71
  + {s:Mahalle sakinleri}, {q:kavşağa ışık konulmasını} {c:istedi}.
  + {s:Doktor Nil Acar}, {q:herkesin bol su içmesini} {c:önerdi}.
  + {s:Vali Kenan Soy} da {q:sürücüleri zincir takmaya} {c:çağırdı}.
  - Genç çift, köye yerleşmek istiyor.
  - Çiftçiler yağmurun başlamasını bekliyor.

pattern clause-passive
  note    …olduğu belirtildi: whoever issued the statement speaks, or nobody.
  match   CLAUSE[bare] (PARTICLE | RELATION)? CUE[nom|acc|inf finite|converb passive]
  source  issuer
  kind    indirect
  confidence 0.99
  + {s:Valilik}ten yapılan açıklamada, {q:köy yollarının açıldığı} {c:belirtildi}.
  + {q:Teknenin kayalıklara çarptığı} {c:bildirildi}.
  + Duyurunun devamında {q:seferlerin bir hafta yapılmayacağı} {c:belirtildi}.
  + Açıklamada ayrıca, {q:kimsenin yaralanmadığı} {c:kaydedildi}.
  + {s:Sağlık Bakanlığı}nın duyurusunda, {q:aşıların bütün illere ulaştırıldığı} {c:kaydedildi}.
  + {s:Sağlık Bakanlığı}nın duyurusunda {q:aşıların bütün illere ulaştırıldığı} {c:kaydedildi}.
  + {s:Kıyı Emniyeti}nin Denizpark hesabından yapılan paylaşımda, {q:geminin karaya oturduğu} {c:bildirildi}.
  + {s:Limanlar Dairesi}nin basın biriminden yapılan açıklamada, {q:kesintinin kısa süreceği} {c:belirtildi}.
  + Balıkçıların kınandığı açıklamada, {q:avın duracağı} {c:vurgulandı}.
  + Direğe asılan notta, {q:suyun içilmeyeceği} {c:belirtildi}.
  + {s:Su İşleri Müdürlüğü}nce, {q:vanaların gece kapatılacağı} {c:bildirildi}.
  + {s:Ada Bankası}nın çalışmasında {q:kuraklığın fiyatları artıracağı} {c:belirtildi}.
  + Bu arada, {q:avın duracağı} {c:vurgulandı}.
  + {s:Valilik}ten yapılan açıklamada {q:üç köyün yolunun açıldığı} {c:belirtildi}.
  + {s:Valilik}ten yapılan açıklamada ise {q:kimsenin yaralanmadığı} {c:belirtildi}.
  + Açıklamada ayrıca {q:en az üç köyün yolunun açıldığı} {c:belirtildi}.
  + Avın istenmediği öğrenilirken, {q:teknelerin bağlanacağı} {c:bildirildi}.
  + Balıkların azaldığı görülürken, {q:avın duracağı} {c:bildirildi}.
  - Kazada üç kişinin yaralandığı görüldü.
  - Seferlerin bu yıl artırılması planlanıyor.

pattern clause-passive-accusative
  note    …olduğunu belirtildi: the accusative of the active left behind.
  match   CLAUSE[acc fact] PARTICLE? CUE[acc finite|converb passive]
  source  issuer
  kind    indirect
  confidence 0.8
  + {q:Kamyonun yoldan çıktığını} {c:belirtildi}.
  + {s:Valilik}ten yapılan açıklamada, {q:köy yollarının açıldığını} {c:bildirildi}.
  - Köprünün çatladığını tespit edildi.
  - Yolun ne zaman açılacağını kimseye söylenmedi.

pattern clause-passive-agent
  note    …olduğu X tarafından açıklandı: who did the passive, right before it.
  match   CLAUSE[bare fact] ","? "bizzat"? NP[nominative] "tarafından" PARTICLE? CUE[nom|acc|inf finite|converb passive]
  source  phrase
  kind    indirect
  confidence 0.9
  + {q:Köyün ışıksız kaldığı} {s:Elektrik Dairesi} tarafından {c:bildirildi}.
  + {q:Geminin karaya oturduğu}, {s:Kıyı Emniyeti} tarafından {c:açıklandı}.
  + {q:Meydanın satılmayacağı} bizzat {s:Başkan Ferit Uçar} tarafından {c:duyuruldu}.
  - Kapının kırıldığı bekçi tarafından görüldü.
  - Yangının çıktığı ev İtfaiye tarafından boşaltıldı.

pattern clause-passive-participle
  note    …olduğu belirtilen açıklamada; …olduğu iddia edilen X.
  match   CLAUSE[bare] PARTICLE? CUE[nom|acc participle passive]
  source  issuer
  kind    indirect
  confidence 0.64
  + {q:Kasadaki parayı zimmetine geçirdiği} {c:iddia edilen} müdür tutuklandı.
  + {q:Sel sularına kapıldığı} {c:belirtilen} çoban sağ bulundu.
  + {q:Deponun kundaklandığı} {c:öne sürülen} dosya kapandı.
  - Kapatılacağı öğrenilen okulun önünde kalabalık toplandı.
  - İki bin yıl önce yapıldığı sanılan han onarılıyor.

pattern clause-noun-head
  note    …olduğu bilgisini paylaşan X: a bare clause and a noun with its verb.
  match   CLAUSE[bare] (RELATION (FILL | PARTICLE)*3 | PARTICLE)? CUE[nom participle active plain]
  source  head
  kind    indirect
  confidence 0.89
  + {q:Barajın yüzde sekseninin dolduğu} {c:bilgisini paylaşan} {s:Müdür Sinan Erkut}, tesisi gezdirdi.
  + {q:Evlerin yıkılabileceği} {c:uyarısında bulunan} {s:Profesör Halil Tan}, haritayı açtı.
  + {q:Aidatın düşürülmesi} {c:önerisini getiren} {s:Naci Gül}, alkış aldı.
  + {q:Aidatın düşürülmesi} yönünde yönetime {c:çağrıda bulunan} {s:Naci Gül}, alkış aldı.
  - Yanan evin bilgisini alan ekipler yola çıktı.
  - Yıllardır kapalı olan dükkânın haberini yapan muhabir ödül aldı.

pattern clause-noun-stands
  note    Raporda, …olduğu bilgisi yer aldı: what a statement holds; whoever issued it, or nobody.
  match   CLAUSE[bare fact] ("yönündeki" | "şeklindeki")? FILL? CUE[genitive|nom noun] "yer" ("aldı" | VERB)
  source  issuer
  kind    indirect
  confidence 0.8
  + {s:Su Kurumu}'nun raporunda, {q:barajın dolduğu} {c:bilgisi} yer aldı.
  + Dilekçede, {q:kasanın boşaltıldığı} yönündeki {c:iddialar} yer alıyor.
  - Kitapta, köyün kurulduğu yılın resimleri yer alıyor.
  - Sergide, ressamın yaptığı tablolar yer aldı.

pattern clause-noun
  note    X, …olduğu uyarısında bulundu; X'i …olacağı konusunda uyardı.
  match   CLAUSE[bare] (RELATION (FILL | PARTICLE)*3 | "yönündeki" | "şeklindeki" | "yolundaki" | PARTICLE)? CUE[nom finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.77
  + {s:Profesör Halil Tan}, {q:evlerin yıkılabileceği} {c:uyarısında bulundu}.
  + {s:Müdür Sinan Erkut}, {q:kesintinin akşam biteceği} {c:bilgisini verdi}.
  + {s:Vali Kenan Soy} da {q:yolların sabaha açılması} {c:talimatını verdi}.
  + {s:Dernek Başkanı Nazlı Er}, {q:barınakların genişletilmesi} yönünde yetkililere {c:çağrıda bulundu}.
  + {s:Kulüp Başkanı Ozan Dağlı}, {q:kaptanın satıldığı} yönündeki {c:iddiaları yalanladı}.
  ? {s:Meteoroloji}, {q:balıkçıları fırtına çıkabileceği} {c:konusunda uyardı}.
  - Takım, sezona hazır olduğu izlenimini verdi.
  - Ekipler, köprünün yıkıldığı bölgede çalışma yaptı.
  - Vali Kenan Soy, yol kapandığı için açıklama yaptı.

pattern clause-noun-of-head
  note    …olduğunun bilgisini veren X: the clause in the genitive before the noun.
  match   CLAUSE[gen fact] PARTICLE? CUE[nom participle active plain]
  source  head
  kind    indirect
  confidence 0.8
  + {q:Barajın dolduğunun} {c:bilgisini paylaşan} {s:Müdür Sinan Erkut}, tesisi gezdirdi.
  + {q:Kimsenin evinden edilmeyeceğinin} {c:güvencesini veren} {s:Esra Günay}, planı duvara astı.
  - Yanan evin bilgisini alan ekipler yola çıktı.
  - Yolun kapandığının farkında olan sürücüler geri döndü.

pattern clause-noun-of
  note    X, …olduğunun bilgisini verdi: the same.
  match   CLAUSE[gen fact] PARTICLE? CUE[nom finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.8
  + {s:Müdür Sinan Erkut}, {q:suyun yarın verileceğinin} {c:bilgisini paylaştı}.
  + {s:Esra Günay}, {q:kimsenin evinden edilmeyeceğinin} {c:sözünü verdi}.
  - Sürücü, yolun kapandığının farkına geç vardı.
  - Ekipler, köprünün çatladığının resmini çekti.

pattern clause-noun-such
  note    X'in …olduğu yönündeki açıklaması: the owner speaks.
  match   CLAUSE[bare fact] ("yönündeki" | "şeklindeki" | "konusundaki" | "yolundaki" | "hakkındaki") FILL? CUE[genitive|nom noun]
  source  owner
  kind    indirect
  needs   source
  confidence 0.87
  + {s:Remzi Kul}'un {q:defterlerin kaçırıldığı} yönündeki {c:iddiaları} mahkemeye taşındı.
  + {s:Sözcü Emel Tatlı}'nın {q:görüşmelerin süreceği} şeklindeki {c:açıklaması} umut verdi.
  + {s:Profesör Halil Tan}'ın {q:zeminin kaydığı} konusundaki {c:uyarıları} dikkate alınmadı.
  ? {s:Remzi Kul}'un {q:defterlerin kaçırıldığı} {c:yönündeki iddiaları} mahkemeye taşındı.
  - Köprünün yapıldığı yöndeki evler boşaltıldı.
  - Yolun kapandığı sıradaki kazalar arttı.

pattern clause-noun-about
  note    X, …olacağına dair güvence verdi: the clause in the dative before dair, ilişkin.
  match   CLAUSE[dat fact] ("dair" | "ilişkin") FILL? CUE[nom finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.83
  + {s:Başkan Leyla Ersoylu}, {q:kimsenin işten çıkarılmayacağına} dair {c:güvence verdi}.
  + {s:Sözcü Emel Tatlı}, {q:görüşmelerin süreceğine} ilişkin {c:açıklamada bulundu}.
  + {s:Remzi Kul} da {q:kasanın boşaltıldığına} dair {c:iddiada bulunarak} savcılığa başvurdu.
  - Ekipler, köprünün çatladığına dair ölçümler yaptı.
  - Kurul, yolun yapılacağına ilişkin belgeleri inceledi.

pattern clause-noun-about-owner
  note    X'in …olduğuna dair açıklaması: the owner speaks.
  match   CLAUSE[dat fact] ("dair" | "ilişkin") FILL? CUE[genitive noun]
  source  owner
  kind    indirect
  needs   source
  confidence 0.58
  + {s:Remzi Kul}'un {q:defterlerin kaçırıldığına} dair {c:iddiaları} mahkemeye taşındı.
  + {s:Sözcü Emel Tatlı}'nın {q:görüşmelerin süreceğine} ilişkin {c:açıklaması} umut verdi.
  + {s:Profesör Halil Tan}'ın {q:zeminin kaydığına} dair {c:uyarıları} dikkate alınmadı.
  - Köprünün çatladığına dair belirtiler arttı.
  - Yolun yapılacağına ilişkin umutlar tükendi.

pattern clause-noun-alone
  note    …olduğu iddiasıyla: nobody is named.
  match   CLAUSE[bare] ("iddiasıyla" | "iddialarıyla" | "suçlamasıyla" | "suçlamalarıyla")
  source  nobody
  kind    indirect
  confidence 0.86
  + {q:Kasayı boşalttığı} {c:iddiasıyla} gözaltına alındı.
  + {q:Ormanı ateşe verdiği} {c:iddiasıyla} yargılanıyor.
  + Eski müdür, {q:belgeleri yaktığı} {c:iddiasıyla} yargılanıyor.
  + {q:Komşusunu dolandırdığı} {c:suçlamasıyla} hâkim karşısına çıktı.
  - Takım, ligde kaldığı sevinciyle sahaya çıktı.
  - Doğduğu köyün hasretiyle yola çıktı.

pattern head-noun
  note    X, …yapılmasının önemini vurguladı: the noun that governs the clause is part of the content.
  match   CLAUSE[gen demand] HEAD (PARTICLE | FILL)*2 CUE[acc|dat finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.87
  + {s:Cemil Orhon}, {q:toprağın korunmasının önemini} {c:vurguladı}.
  + {s:Doçent Ayça Gür}, {q:gölün kurtarılmasının gerekliliğine} {c:dikkati çekti}.
  + {s:Rektör Handan Usta} da {q:gençlerin dinlenmesinin önemine} {c:değindi}.
  - Cemil Orhon, toprağın önemini biliyor.
  - Kurul, yolun yapılmasının önünü açtı.

pattern head-noun-head
  note    …yapılmasının önemine dikkati çeken X.
  match   CLAUSE[gen demand] HEAD (PARTICLE | FILL)*2 CUE[acc|dat participle active plain]
  source  head
  kind    indirect
  confidence 0.85
  + {q:Toprağın korunmasının önemini} {c:vurgulayan} {s:Cemil Orhon}, tarlayı gezdi.
  + {q:Gölün kurtarılmasının gerekliliğine} {c:dikkati çeken} {s:Doçent Ayça Gür}, haritayı açtı.
  + {q:Gençlerin dinlenmesinin önemine} {c:işaret eden} {s:Rektör Handan Usta}, salonu gezdi.
  - Yolun yapılmasının önünü açan karar imzalandı.
  - Toprağın önemini bilen köylüler ağaç dikti.

pattern head-noun-passive
  note    …yapılmasının önemine dikkat çekildi: whoever issued the statement, or nobody.
  match   CLAUSE[gen demand] HEAD (PARTICLE | FILL)*2 CUE[acc|dat|nom finite|converb|participle passive]
  source  issuer
  kind    indirect
  confidence 0.81
  + {q:Gölün kurtarılmasının önemine} {c:dikkat çekildi}.
  + {s:Liman Başkanlığı}nın duyurusunda, {q:iskelenin onarılmasının gerekliliği} {c:vurgulandı}.
  - Yolun yapılmasının önü açıldı.
  - Köprünün onarılmasının önemi anlaşıldı.

pattern relay
  note    X, Y'nin …olduğunu söylediğini aktardı: what Y said.
  match   CLAUSE[acc fact] PARTICLE? CUE[acc fact|action active]
  source  owner
  kind    indirect
  confidence 0.69
  + {s:Levent Ulusoy}'un {q:köprünün çatladığını} {c:söylediği} öğrenildi.
  + {s:Başkan Ferit Uçar}'ın {q:meydanın satılmayacağını} {c:belirttiği} toplantı iki saat sürdü.
  + {s:Rektör Handan Usta}'nın {q:yurtların eylülde açılacağını} {c:açıkladığını} herkes biliyor.
  - Levent Ulusoy'un köprüyü niçin kapattığını söylemediği öğrenildi.
  - Annesinin geldiğini görmesi çocuğu sevindirdi.

pattern relay-demand
  note    Y'nin …yapılmasını önerdiği öne sürüldü: what Y asked for.
  match   CLAUSE[acc|dat demand] PARTICLE? CUE[inf fact active trusted]
  source  owner
  kind    indirect
  needs   source
  confidence 0.7
  + {s:Levent Ulusoy}'un {q:köprünün kapatılmasını} {c:önerdiği} öğrenildi.
  + {s:Başkan Ferit Uçar}'ın {q:meydanın süpürülmesini} {c:tavsiye ettiği} anlaşıldı.
  - Levent Ulusoy'un köprünün kapatılmasını önermediği öğrenildi.
  - Annesinin beklemesini gördüğü çocuk sevindi.

pattern raised
  note    …olduğunun hatırlatılması / sorulması üzerine: nobody is named, or the owner.
  match   CLAUSE[gen|acc|bare] PARTICLE? CUE[acc|nom action passive] "üzerine"
  source  nobody
  kind    indirect
  confidence 0.99
  + {q:Köprünün ne zaman açılacağının} {c:sorulması} üzerine Ulusoy gülümsedi.
  + Başkan Uçar, {q:meydanın satılıp satılmayacağının} {c:sorulması} üzerine gülümsedi.
  + {q:Bütçenin onaylanmadığının} {c:hatırlatılması} üzerine toplantı uzadı.
  + {q:İki kulübün anlaştığının} {c:söylenmesi} üzerine taraftarlar sokağa döküldü.
  - Yolun kapanması üzerine sürücüler geri döndü.
  - Suyun kesildiğinin anlaşılması üzerine tanker gönderildi.

pattern raised-owner
  note    X'in …olduğunu sorması / söylemesi üzerine: the owner speaks.
  match   CLAUSE[gen|acc|bare] PARTICLE? CUE[acc|nom action active] ("üzerine" | "ardından" | "sonrası")
  source  owner
  kind    indirect
  confidence 0.84
  + {s:Profesör Halil Tan}'ın {q:zeminin kaydığı} {c:uyarısında bulunması} üzerine binalar boşaltıldı.
  + {s:Remzi Kul}'un {q:kasanın boşaltıldığı} {c:iddiasında bulunması} üzerine defterler incelendi.
  + {s:Müdür Sinan Erkut}'un {q:barajın dolduğu} {c:bilgisini paylaşması} üzerine çiftçiler tarlaya indi.
  ? {s:Sözcü Emel Tatlı}'nın {q:görüşmelerin bittiğini} {c:açıklamasının} ardından salon boşaldı.
  - Çobanın sürünün kaybolduğunu fark etmesi üzerine köylüler dağa çıktı.
  - Annesinin kızdığını anlaması üzerine Arda odasına gitti.

pattern clause-dative-passive
  note    …olduğuna işaret edildi: whoever issued the statement.
  match   CLAUSE[dat] PARTICLE? CUE[dat finite|converb|participle passive]
  source  issuer
  kind    indirect
  confidence 0.8
  + {s:Liman Başkanlığı}nın duyurusunda, {q:fırtınanın iki gün süreceğine} {c:işaret edildi}.
  + {q:Kazaların gece arttığına} {c:dikkat çekildi}.
  + Panelde, {q:su fiyatlarının yükseldiğine} {c:değinildi}.
  - Törende kazananlara ödül vermeye başlandı.
  - Yolun kapatılacağına karar verildi.

pattern clause-genitive-passive
  note    …olduğunun altı çizildi.
  match   CLAUSE[gen] PARTICLE? CUE[gen finite|converb|participle passive]
  source  issuer
  kind    indirect
  confidence 0.84
  + {q:Kararı halkın vereceğinin} {c:altı çizildi}.
  + {s:Valilik}ten yapılan açıklamada, {q:kesintinin geçici olduğunun} {c:altı çizildi}.
  + Toplantıda, {q:suyun herkese yeteceğinin} {c:altı çizildi}.
  - Kitapta yanlış sözcüklerin altı çizildi.
  - Yolun kapandığının farkına varıldı.

pattern relay-passive
  note    …olduğunun söylendiğini: a passive inside another clause; nobody is named.
  match   CLAUSE[bare|gen] PARTICLE? CUE[nom|acc|inf fact passive]
  source  nobody
  kind    indirect
  confidence 0.99
  + {q:Köprünün çatladığının} {c:söylendiğini} herkes biliyor.
  + {q:Meydanın satılacağının} {c:belirtildiği} rapor kayboldu.
  + {q:Kapının kırıldığı} {c:ifade edildiğinde} kimse şaşırmadı.
  - Köprünün çatladığı anlaşıldığında yol kapatıldı.
  - Sesin nereden geldiği bilinmediğinden arama sürdü.

pattern label
  note    X'i "…" olarak nitelendirdi: a quoted predicate.
  match   QUOTE "olarak" FILL*2 CUE[label finite|converb active]
  source  subject
  kind    mixed
  confidence 0.86
  + {s:Suat Bal}, sonucu “{q:küçük bir mucize}” olarak {c:nitelendirdi}.
  + {s:Mert Alkan} kararı "{q:gecikmiş bir adım}" olarak {c:yorumladı}.
  + {s:Ressam Oya Sarı}, kendini «{q:deniz çocuğu}» olarak {c:tanımladı}.
  ? {s:Suat Bal}, sonucu “{q:küçük bir mucize}” {c:olarak nitelendirdi}.
  - Köprü “Gelin Köprüsü” olarak biliniyor.
  - Kerem Tuzcu, “Sis” filmini ödül olarak verdi.

pattern label-head
  note    "…" olarak nitelendiren X.
  match   QUOTE "olarak" FILL*2 CUE[label participle active]
  source  head
  kind    mixed
  confidence 0.84
  + Sonucu “{q:küçük bir mucize}” olarak {c:nitelendiren} {s:Suat Bal}, oyuncularını kutladı.
  + Kararı "{q:gecikmiş bir adım}" olarak {c:değerlendiren} {s:Mert Alkan}, tabloyu gösterdi.
  + Kendini «{q:deniz çocuğu}» olarak {c:tanımlayan} {s:Ressam Oya Sarı}, sergisini açtı.
  ? Sonucu “{q:küçük bir mucize}” {c:olarak nitelendiren} {s:Suat Bal}, oyuncularını kutladı.
  - “Bozkırın Sesi” olarak tanınan sanatçı sahneye çıktı.
  - “Deli Poyraz” olarak bilinen rüzgâr üç gün sürdü.

pattern label-owner
  note    X'in "…" olarak nitelendirdiği: a quoted predicate, its speaker in the genitive.
  match   NP[genitive] PARTICLE? ","? WORD~10 QUOTE "olarak" FILL*2 CUE[label fact|action active trusted]
  source  phrase
  kind    mixed
  confidence 0.8
  + {s:Suat Bal}'ın “{q:küçük bir mucize}” olarak {c:nitelendirdiği} sonuç tartışıldı.
  + {s:Mert Alkan}'ın bu kararı "{q:gecikmiş bir adım}" olarak {c:yorumlaması} şaşırttı.
  - Köylülerin “Deli Poyraz” olarak bildiği rüzgâr üç gün sürdü.
  - Ustanın “Köz” olarak sergilediği tablo satıldı.

pattern label-fact
  note    X, "…" olarak nitelendirdiği kararı eleştirdi: the subject's own predicate, inside a clause.
  match   QUOTE "olarak" FILL*2 CUE[label fact active trusted]
  source  subject
  kind    mixed
  confidence 0.8
  + {s:Ressam Oya Sarı}, “{q:hayatımın özeti}” olarak {c:nitelendirdiği} tabloyu gösterdi.
  + {s:Suat Bal}, "{q:küçük bir mucize}" olarak {c:tanımladığı} sonucu kutladı.
  - Köylüler, “Deli Poyraz” olarak bildikleri rüzgârı bekliyor.
  - Ressam Oya Sarı, “Köz” olarak sergilediği tabloyu sattı.

pattern label-passive
  note    konuşma "…" olarak nitelendirildi: a quoted predicate in the passive.
  match   QUOTE "olarak" FILL*2 CUE[label finite|converb|participle passive]
  source  issuer
  kind    mixed
  confidence 0.99
  + Bu konuşma, “{q:yeni dönemin ilk adımı}” olarak {c:nitelendirildi}.
  + {s:Dağ Kulübü}'nün açıklamasında karar "{q:gecikmiş bir adım}" olarak {c:değerlendirildi}.
  - Köprü “Gelin Köprüsü” olarak bilinir.
  - Sergi “Köz” olarak adlandırıldı.

pattern according-claim
  note    iddiaya göre, söylentilere göre: nobody is named.
  match   ("iddiaya" | "iddialara" | "söylentilere") REST
  source  nobody
  kind    indirect
  confidence 0.99
  + İddiaya {c:göre} {q:iki kardeş tarla yüzünden tartıştı}.
  + Söylentilere {c:göre}, {q:handa gizli bir geçit var}.
  + İddialara {c:göre} {q:kasanın anahtarı üç kişideydi}.
  ? {c:İddiaya göre} {q:iki kardeş tarla yüzünden tartıştı}.
  - Eski bir inanışa göre ev süslendi.
  - Bütçeye göre alışveriş yaptılar.

pattern according-information
  note    alınan bilgiye göre, X'ten edinilen bilgilere göre: whoever gave it, or nobody.
  match   ("alınan" | "edinilen" | "ulaşılan") ("bilgiye" | "bilgilere") REST
  source  issuer
  kind    indirect
  needs   outset plain
  confidence 0.98
  + Alınan bilgiye {c:göre}, {q:otobüs virajı alamayarak devrildi}.
  + Edinilen bilgilere {c:göre} {q:yangın bacadan çıktı}.
  + {s:Valilik}ten alınan bilgiye {c:göre}, {q:köy yolları açıldı}.
  - Alınan ürüne göre fiyat değişiyor.
  - Bilgiye göre değil, güce göre karar verdiler.

pattern according-statement
  note    X'in açıklamasına göre, X'ten yapılan açıklamaya göre: the issuer of the statement.
  match   DOCUMENT REST
  source  issuer
  kind    indirect
  needs   outset
  confidence 0.98
  + {s:Sağlık Bakanlığı}nın açıklamasına {c:göre}, {q:aşılar bütün illere ulaştı}.
  + {s:Valilik}ten yapılan açıklamaya {c:göre} {q:köy yolları açıldı}.
  + {s:Ziraat Odası}nın raporuna {c:göre}, {q:ürün geçen yılın yarısı kadar}.
  + {s:Bölge basını}nda çıkan haberlere {c:göre}, {q:köprü yeniden yapılacak}.
  + {s:Su Kurumu} (SUK) verilerine {c:göre}, {q:barajların yarısı boş}.
  + {s:Tarım Bakanlığı}nın yıl sonu fındık raporuna {c:göre}, {q:ürün azaldı}.
  + Ajans muhabirinin, {s:Tarım Bakanlığı}ndan edindiği bilgilere {c:göre}, {q:ürün azaldı}.
  + Ajans muhabirinin edindiği bilgilere {c:göre}, {q:ürün azaldı}.
  + Sayısal verilere {c:göre}, {q:ürün azaldı}.
  + {s:Tarım Bakanlığı} verilerinden derlenen bilgiye {c:göre}, {q:ürün azaldı}.
  + {s:Su Kurumu} (SUK) aylık baraj verilerine {c:göre}, {q:barajların yarısı boş}.
  + {s:Göl Bilgi Sistemi}'ndeki (GBS) verilere {c:göre}, {q:barajların yarısı boş}.
  + Pazar günü {s:Körfez Postası}'nda yer alan habere {c:göre}, {q:köprü yeniden yapılacak}.
  + Başsavcılığa gönderilen talimata {c:göre}, {q:dosyalar tek büroda toplanacak}.
  - Boyuna göre bir ceket aldı.
  - Kurallara göre oynayan kazandı.

pattern according-told
  note    X'in söylediğine göre, …: what X told.
  match   NP[genitive] PARTICLE? WORD*3 CUE[quote|acc|diye fact active] REST
  source  phrase
  kind    indirect
  needs   outset
  confidence 0.85
  + {s:Mert Alkan}'ın söylediğine {c:göre}, {q:fiyatlar yazın düşecek}.
  + {s:Muhtar Hüseyin Çavdar}'ın anlattıklarına {c:göre} {q:derenin suyu yıllardır azalıyor}.
  - Annesinin gördüğüne göre hava kararmıştı.
  - Mert Alkan'ın boyuna göre bir ceket alındı.

pattern according
  note    X'e göre, …: the rest of the sentence.
  match   NP[dat] REST
  source  phrase
  kind    indirect
  needs   outset
  confidence 0.93
  + {s:Mert Alkan}'a {c:göre} {q:fiyatlar yazın düşecek}.
  + {s:Köylüler}e {c:göre}, {q:derenin suyu yıllardır azalıyor}.
  + {s:Profesör Halil Tan}'a {c:göre} {q:zeminin yarısı dolgu}.
  - Geçen yıla göre ihracat yüzde üç arttı.
  - Mevsime göre giyinmek gerekir.

pattern quoted-clause
  note    X, "…olduğunu" söyledi: the quotation ends in the verb that the cue governs.
  match   QUOTE (PARTICLE | FILL)*2 CUE[acc|dat|gen|inf|ins|nom finite|converb active]
  source  subject
  kind    mixed
  begins  clause
  needs   nominal
  confidence 0.97
  + {s:Rektör Handan Usta}, “{q:yurtların eylülde açılacağını}” {c:söyledi}.
  + {s:Avukat Rana Tez}, "{q:dosyada tek bir kanıt bulunmadığını}" {c:savundu}.
  + {s:Bora Sezgin}, «{q:gölün iki yılda kuruyacağına}» {c:dikkati çekti}.
  - Ayla Demirkan, “Yolun Bittiğini” adlı kitabı okudu.
  - Kerem Tuzcu, “geldiğini” sözcüğünü sildi.

pattern quoted-clause-head
  note    "…olduğunu" söyleyen X.
  match   QUOTE (PARTICLE | FILL)*2 CUE[acc|dat|gen|inf|ins|nom participle active]
  source  head
  kind    mixed
  begins  clause
  needs   nominal
  confidence 0.83
  + “{q:Yurtların eylülde açılacağını}” {c:söyleyen} {s:Rektör Handan Usta}, şantiyeyi gezdi.
  + "{q:Dosyada tek bir kanıt bulunmadığını}" {c:savunan} {s:Avukat Rana Tez}, salondan ayrıldı.
  + «{q:Gölün iki yılda kuruyacağına}» {c:dikkati çeken} {s:Bora Sezgin}, haritayı açtı.
  - “Yolun Bittiğini” adlı kitabı okuyan Ayla Demirkan, trene bindi.
  - “Sustuğunu” sözcüğünü yanlış yazan öğrenci güldü.

pattern quoted-clause-passive
  note    açıklamada "…olduğu" belirtildi.
  match   QUOTE (PARTICLE | FILL)*2 CUE[acc|dat|gen|inf|ins|nom finite|converb|participle|fact passive]
  source  issuer
  kind    mixed
  begins  clause
  needs   nominal
  confidence 0.8
  + {s:Valilik}ten yapılan açıklamada, “{q:köy yollarının buz tuttuğuna}” {c:dikkat çekildi}.
  + {s:Sağlık Bakanlığı}nın duyurusunda, "{q:aşının herkese yeteceğinin}" {c:altı çizildi}.
  + Raporda, «{q:suyun içilemeyecek durumda olduğuna}» {c:işaret edildi}.
  - “Geçtiği” filmi dün gösterildi.
  - Duvardaki “geldiği” sözcüğü silindi.

pattern quoted-clause-noun
  note    "…olduğu" iddiası, "…olduğu" yönündeki haberler: a quoted clause and a noun of saying.
  match   QUOTE ("yönünde" | "yönündeki" | "şeklindeki" | "yolundaki")? CUE[genitive|nom noun trusted]
  source  issuer
  kind    mixed
  needs   nominal words>=3
  confidence 0.98
  + Kentte dolaşan “{q:büyük barajın çatladığı}” yönündeki {c:iddialar} herkesi korkuttu.
  + Müdür, "{q:suyun bir hafta akmayacağı}" {c:iddialarını} okudu.
  - “Geçtiği” haberi yalanlandı.
  - Müdür, “Yolun Bittiği” haberini kesti.

pattern quoted-clause-owner
  note    X'in "…olduğunu" söylediğini, "…olduğunu" sorması üzerine: the owner speaks.
  match   NP[genitive] PARTICLE? ("," | WORD)~6 QUOTE CUE[acc|dat|gen|inf|nom|quote fact|action active]
  source  phrase
  kind    mixed
  needs   nominal
  confidence 0.99
  + {s:Levent Ulusoy}'un “{q:köprünün çatladığını}” {c:söylediği} öğrenildi.
  + {s:Sözcü Emel Tatlı}'nın "{q:görüşmelerin bittiğini}" {c:söylemesi} salonu şaşırttı.
  + {s:Bir gazeteci}nin «{q:aday olup olmadığını}» {c:sorması} üzerine Uçar gülümsedi.
  - Kerem Tuzcu'nun “Geldiğini” filmini izlemesi uzun sürdü.
  - Öğrencinin “sustuğunu” sözcüğünü yanlış okuması herkesi güldürdü.

pattern demand-for
  note    X, …yapılması için çağrıda bulundu: what is asked for, before için.
  match   CLAUSE[bare demand] "için" FILL? CUE[nom finite|converb active plain]
  source  subject
  kind    indirect
  confidence 0.8
  + {s:Dernek Başkanı Nazlı Er}, {q:barınakların genişletilmesi} için {c:çağrıda bulundu}.
  + {s:Muhtar Cevdet Alıç}, {q:köprünün onarılması} için {c:çağrıda bulundu}.
  + {s:Doktor Pelin Su}, {q:gençlerin kan vermesi} için {c:çağrıda bulundu}.
  - Ekipler, yolun açılması için çalıştı.
  - Muhtar Cevdet Alıç, köprünün onarılması için para topladı.

# Wanting out loud: demands, advice, warnings, threats, promises, wishes.

istemek  frames=diye,forward,inf,nom,from  trust=low  stance=demand
  + {s:Nazlı Pekcan}, “{q:Bu sokağa bir an önce ışık takılsın}” {c:diye istedi}.
  + {s:Nazlı Pekcan} yetkililerden {c:şunları istedi}: “{q:Bize bir park ve bir yol yapın.}”
  + {s:Nazlı Pekcan}, {q:sokağın aydınlatılmasını} {c:istedi}.
  + {q:Sürücülerin dikkatli olması} {c:istendi}.
  + {s:Nazlı Pekcan}, belediye başkanından {q:sokağa ışık takmasını} {c:istedi}.
  + Bakanlıktan, {q:sokağın yeniden açılmasını} {c:isteyen} {s:Nazlı Pekcan}, dilekçe topladı.
  - Çocuk dondurma istedi.
  - Öğretmen olmak istiyor.

talep etmek  frames=diye,forward,inf,nom,from  stance=demand
  + {s:Savcı Nevin Tok}, “{q:Sanığın tutukluluğu devam etsin}” {c:diye talep etti}.
  + {s:Nevin Tok} {c:şunları talep etti}: “{q:Tanıklar yeniden dinlensin.}”
  + {s:Nevin Tok}, {q:sanığın serbest bırakılmasını} {c:talep etti}.
  + {q:Kararın bozulması} {c:talep edildi}.
  - Kulüp, oyuncu için iki milyon avro talep etti.

talepte bulunmak  frames=diye,forward,nom  stance=demand
  + {s:Nazlı Pekcan}, “{q:Otobüs durağı geri gelsin}” {c:diye talepte bulundu}.
  + {s:Nazlı Pekcan} {c:şu talepte bulundu}: “{q:Okul yoluna ışık konsun.}”
  + {s:Nazlı Pekcan}, {q:mahalleye okul yapılması} için {c:talepte bulundu}.
  - Kiracılar ek süre için talepte bulundu.

çağırmak  frames=diye,inf  trust=low  stance=demand
  + {s:Muhtar Hüseyin Çavdar}, “{q:Gelin, bu çeşmeyi beraber yapalım}” {c:diye çağırdı}.
  + {s:Hüseyin Çavdar}, {q:herkesi çeşmeyi onarmaya} {c:çağırdı}.
  - Garson, müdürü çağırdı.

çağrı yapmak  frames=diye,forward,nom,setting  stance=demand
  + {s:Muhtar Hüseyin Çavdar}, “{q:Suyu boşa akıtmayın}” {c:diye çağrı yaptı}.
  + {s:Hüseyin Çavdar} {c:şöyle çağrı yaptı}: “{q:Herkes bir fidan diksin.}”
  + {s:Sevgi Ataman}, {q:evlerdeki kitapların getirilmesi} için {c:çağrı yaptı}.
  - Kaptan, sahil güvenliğe acil çağrı yaptı.

çağrıda bulunmak  frames=diye,forward,nom,setting  stance=demand
  + {s:Hüseyin Çavdar}, “{q:Köyümüzü boş bırakmayın}” {c:diye çağrıda bulundu}.
  + {s:Hüseyin Çavdar} {c:şu çağrıda bulundu}: “{q:Bayramda köyünüze dönün.}”
  + {s:Sevgi Ataman}, {q:ormanın korunması} için {c:çağrıda bulundu}.
  - Dernek, hayırseverlere çağrıda bulundu.

davet etmek  frames=diye,inf  stance=demand
  + {s:Hüseyin Çavdar}, gençleri “{q:Şenliğimize hepiniz gelin}” {c:diye davet etti}.
  + {s:Hüseyin Çavdar}, {q:gençleri fidan dikmeye} {c:davet etti}.
  - Çift, düğüne bütün köyü davet etti.

önermek  frames=quote,diye,forward,acc,inf,nom  stance=demand
  + {s:Diyetisyen Gül Ay}, “{q:Güne bir bardak suyla başlayın}” {c:diye önerdi}.
  + {s:Gül Ay} {c:şunları önerdi}: “{q:Akşam yemeğini erken yiyin.}”
  + {s:Gül Ay}, “{q:Her gün yarım saat yürüyün.}” {c:önerdi}.
  + {s:Gül Ay}, {q:güne suyla başlanmasını} {c:önerdi}.
  + {q:Yolculuğun ertelenmesi} {c:önerildi}.
  - Garson balık önerdi.

öneride|önerilerde bulunmak  frames=diye,forward,nom,setting  stance=demand
  + {s:Gül Ay} {c:şu önerilerde bulundu}: “{q:Tuzu sofradan kaldırın.}”
  + {s:Gül Ay}, “{q:Ekmeği azaltın, sebzeyi artırın}” {c:diye öneride bulundu}.
  + {s:Naci Gül}, {q:aidatın düşürülmesi} için {c:öneride bulundu}.
  - Uzmanlar yaz için önerilerde bulundu.

tavsiye etmek  frames=diye,forward,inf,nom  stance=demand
  + {s:Doktor Nil Acar}, “{q:Öğle saatlerinde güneşe çıkmayın}” {c:diye tavsiye etti}.
  + {s:Nil Acar} {c:şunları tavsiye etti}: “{q:Bol su için, şapkasız gezmeyin.}”
  + {s:Nil Acar}, {q:öğle saatlerinde dışarı çıkılmamasını} {c:tavsiye etti}.
  + {q:Yola zincirsiz çıkılmaması} {c:tavsiye edildi}.
  - Arkadaşı ona iyi bir terzi tavsiye etti.

tavsiyede|tavsiyelerde bulunmak  frames=diye,forward,nom,setting  stance=demand
  + {s:Nil Acar} {c:şu tavsiyelerde bulundu}: “{q:İlaçlarınızı doktora sormadan bırakmayın.}”
  + {s:Nil Acar}, “{q:Ellerinizi sık sık yıkayın}” {c:diye tavsiyede bulundu}.
  + {s:Nil Acar}, {q:her gün yürünmesi} yönünde {c:tavsiyede bulundu}.
  - Ustalar çıraklara tavsiyelerde bulundu.

öğütlemek  frames=diye,inf  stance=demand
  + {s:Yaşar Dede}, torunlarına “{q:Kapınızı aça kapamayın}” {c:diye öğütledi}.
  + {s:Yaşar Dede}, {q:kimseye kapının kapatılmamasını} {c:öğütledi}.
  - Kitap, sabrı öğütlüyor.

öğüt vermek  frames=diye,forward  stance=demand
  + {s:Yaşar Dede}, “{q:Borcunuz varsa yatağa girmeyin}” {c:diye öğüt verdi}.
  + {s:Yaşar Dede} {c:şu öğüdü verdi}: “{q:Suyun başında su israf edilmez.}”
  - Kimseye öğüt vermek istemem.

teklif etmek  frames=diye,forward,inf,nom  stance=demand
  + {s:Kulüp Başkanı Ozan Dağlı}, “{q:Gel, bizim altyapıda çalış}” {c:diye teklif etti}.
  + {s:Ozan Dağlı} {c:şunu teklif etti}: “{q:Stadı birlikte kullanalım.}”
  + {s:Ozan Dağlı}, {q:stadın ortak kullanılmasını} {c:teklif etti}.
  + {q:Maçın ertelenmesi} {c:teklif edildi}.
  - Şirket ona yeni bir görev teklif etti.

rica etmek  frames=diye,forward,inf,from  stance=demand
  + {s:Anne Emine Çoban}, “{q:Ne olur kızımı bana getirin}” {c:diye rica etti}.
  + {s:Emine Çoban} {c:şunu rica etti}: “{q:Onu gören bir telefon etsin.}”
  + {s:Emine Çoban}, {q:kızının bulunmasını} {c:rica etti}.
  - Garsondan bir bardak su rica etti.

yalvarmak  frames=quote,diye,forward  stance=demand
  + {s:Emine Çoban}, “{q:Oğlumu ameliyattan önce bir kez göreyim}” {c:diye yalvardı}.
  + {s:Emine Çoban} {c:şöyle yalvardı}: “{q:Beni de yanında götürün.}”
  + {s:Emine Çoban}, “{q:Kapıyı açın, ne olur.}” {c:yalvardı}.
  - Köylüler yağmur için Tanrı'ya yalvardı.

emretmek  frames=quote,diye,forward,inf,nom  stem=emret,emred  stance=demand
  + {s:Binbaşı Rasim Tok}, “{q:Kimse mevziden çıkmayacak}” {c:diye emretti}.
  + {s:Rasim Tok} {c:şunu emretti}: “{q:Şafakta yürüyüşe geçilecek.}”
  + {s:Rasim Tok}, “{q:Köprüyü tutun!}” {c:emretti}.
  + {s:Rasim Tok}, {q:köprünün tutulmasını} {c:emretti}.
  + {q:Kentin boşaltılması} {c:emredildi}.
  - Bunu kanun böyle emreder.

buyurmak  frames=quote,diye,forward,inf  stance=demand
  + {s:Padişah}, “{q:Bu köprü bir yılda bitecek}” {c:diye buyurdu}.
  + {s:Padişah} {c:şöyle buyurdu}: “{q:Ustalara altın verile.}”
  + {s:Padişah}, "{q:Kapıları açın!}" {c:buyurdu}.
  + {s:Padişah}, {q:köprünün bir yılda bitirilmesini} {c:buyurdu}.
  - Ev sahibi konukları sofraya buyur etti.

emir vermek  frames=diye,forward,nom  stance=demand
  + {s:Rasim Tok}, “{q:Ateş kesilsin}” {c:diye emir verdi}.
  + {s:Rasim Tok} {c:şu emri verdi}: “{q:Yaralılar önden taşınacak.}”
  + {s:Rasim Tok}, {q:köprünün tutulması} için {c:emir verdi}.
  - Kimse bana emir veremez.

talimat vermek  frames=diye,forward,nom  stance=demand
  + {s:Vali Kenan Soy}, “{q:Bütün ekipler sahaya insin}” {c:diye talimat verdi}.
  + {s:Kenan Soy} {c:şu talimatı verdi}: “{q:Yollar sabaha kadar açılacak.}”
  + {s:Vali Kenan Soy}, {q:köy yollarının açılması} için {c:talimat verdi}.
  - Vali, ekiplere gerekli talimatı verdi.

tembihlemek  frames=diye,inf  stance=demand
  + {s:Fadime Karakuş} çocuklarına, “{q:Kapıyı kimseye açmayın}” {c:diye tembihledi}.
  + {s:Fadime Karakuş}, {q:kapının kimseye açılmamasını} {c:tembihledi}.
  - Annesi onu sıkı sıkı tembihledi.

tembih etmek  frames=diye  stance=demand
  + {s:Fadime Karakuş}, “{q:Akşam ezanında evde olun}” {c:diye tembih etti}.
  - Ninesi ona hep aynı şeyi tembih eder.

şart koşmak  frames=diye,forward,inf  stance=demand
  + {s:Teknik direktör Suat Bal}, “{q:Önce bir kaleci alınsın}” {c:diye şart koştu}.
  + {s:Suat Bal} {c:şunu şart koştu}: “{q:Ekibim de benimle gelecek.}”
  + {s:Suat Bal}, {q:ekibinin de işe alınmasını} {c:şart koştu}.
  - Banka, kredi için iki kefil şart koşuyor.

uyarmak  frames=quote,diye,forward,acc,nom  stance=warning
  + {s:Profesör Halil Tan}, “{q:Bu dere yine taşar}” {c:diye uyardı}.
  + {s:Halil Tan} {c:şöyle uyardı}: “{q:Bodrum katlarda kimse yatmasın.}”
  + {s:Halil Tan}, "{q:Bu binaya girmeyin, her an çökebilir.}" {c:uyardı}.
  + {s:Halil Tan}, {q:derenin yeniden taşabileceğini} {c:uyardı}.
  + {q:Sağanağın şiddetleneceği} {c:uyarıldı}.
  - Hakem, kaleciyi sözle uyardı.

uyarıda|uyarılarda bulunmak  frames=diye,forward,nom,setting  stance=warning
  + {s:Halil Tan}, “{q:Yamaçlardan uzak durun}” {c:diye uyarıda bulundu}.
  + {s:Halil Tan} {c:şu uyarıda bulundu}: “{q:Heyelan gece de sürebilir.}”
  ? {s:Halil Tan}, {q:evlerin yıkılabileceği} {c:konusunda uyarıda bulundu}.
  - Meteoroloji denizciler için uyarıda bulundu.

uyarı yapmak  frames=diye,forward,nom,setting  stance=warning
  + {s:Halil Tan}, “{q:Dereye yaklaşmayın}” {c:şeklinde uyarı yaptı}.
  + {s:Halil Tan} {c:şöyle uyarı yaptı}: “{q:Su bir saatte iki metre yükselir.}”
  ? {s:Halil Tan}, {q:zeminin kayabileceği} {c:konusunda uyarı yaptı}.
  - Hakem iki oyuncuya da uyarı yaptı.

ikaz etmek  frames=diye,acc  stance=warning
  + {s:Trafik polisi}, “{q:Bu yola zincirsiz girmeyin}” {c:diye ikaz etti}.
  + {s:Trafik polisi}, {q:yolun buzlandığını} {c:ikaz etti}.
  - Sürücüler birbirini selektörle ikaz etti.

ihtar etmek  frames=diye,acc  stance=warning
  + {s:Mahkeme başkanı}, “{q:Salonda sessiz olun}” {c:diye ihtar etti}.
  + {s:Ev sahibi}, {q:evin boşaltılacağını} {c:ihtar etti}.
  - Trafik ekibi sürücüleri ihtar etti.

tehdit etmek  frames=diye,forward,ins  stance=warning
  + {s:Selçuk Pirli}, komşusunu “{q:Şikâyetini geri almazsan yakarım}” {c:diye tehdit etti}.
  + {s:Selçuk Pirli}, komşusunu {c:şöyle tehdit etti}: “{q:Bu mahallede seni yaşatmam.}”
  + {s:Selçuk Pirli}, {q:komşusunu evini yakmakla} {c:tehdit etti}.
  - Yangın köyleri tehdit ediyor.

tehdit|tehditler savurmak  frames=diye,forward  stance=warning
  + {s:Selçuk Pirli}, “{q:Bu iş burada bitmeyecek}” {c:diye tehdit savurdu}.
  + {s:Selçuk Pirli} {c:şöyle tehditler savurdu}: “{q:Seni bu köyden süreceğim.}”
  - Sarhoş adam sağa sola tehditler savurdu.

gözdağı vermek  frames=diye,forward  stance=warning
  + {s:Binbaşı Rasim Tok}, “{q:Sınıra yaklaşan geri dönemez}” {c:diye gözdağı verdi}.
  + {s:Rasim Tok} {c:şöyle gözdağı verdi}: “{q:Bir adım daha atmayın.}”
  - Tatbikat, komşu ülkeye gözdağı verdi.

rest çekmek  frames=diye,forward  stance=warning
  + {s:Suat Bal} yönetime, “{q:Ya kaleci gelir ya ben giderim}” {c:diye rest çekti}.
  + {s:Suat Bal} yönetime {c:şöyle rest çekti}: “{q:Bu kadroyla çalışmam.}”
  - Oyuncu, son elde rest çekti.

meydan okumak  frames=diye,forward  stance=warning
  + {s:Boksör Alp Demirci} rakibine, “{q:Bileğine güvenen ringe çıksın}” {c:diye meydan okudu}.
  + {s:Alp Demirci} rakibine {c:şöyle meydan okudu}: “{q:Üç rauntta bitiririm.}”
  - Dağcılar fırtınaya meydan okudu.

söz vermek  frames=diye,forward,dat  stance=promise
  + {s:Başkan Ferit Uçar}, “{q:Bu yolu bayrama kadar bitireceğiz}” {c:diye söz verdi}.
  + {s:Ferit Uçar} {c:şöyle söz verdi}: “{q:Kimse evinden olmayacak.}”
  + {s:Ferit Uçar}, {q:yolu bitireceğine} {c:söz verdi}.
  - Oturum başkanı sıradaki üyeye söz verdi.

sözünü|sözü vermek  frames=nom  stance=promise
  + {s:Yaşar Dede}, {q:köye döneceği} {c:sözünü verdi}.
  + {s:Başkan Ferit Uçar}, {q:çarşının çatısını yenileme} {c:sözü verdi}.
  - Oturum başkanı, sözü Ferit Uçar'a verdi.

vadetmek  frames=diye,forward,acc,nom  stem=vadet,vaded  stance=promise
  + {s:Ferit Uçar}, “{q:Her mahalleye bir kütüphane yapacağız}” {c:diye vadetti}.
  + {s:Ferit Uçar} {c:şunları vadetti}: “{q:Suya zam gelmeyecek.}”
  + {s:Ferit Uçar}, {q:suya zam yapmayacağını} {c:vadetti}.
  + {q:Herkese iş bulunacağı} {c:vadedildi}.
  - Genç ressam gelecek vadediyor.

vaat|vaad etmek  frames=diye,forward,acc,nom  stance=promise
  + {s:Ferit Uçar}, “{q:Çöpler her sabah toplanacak}” {c:diye vaat etti}.
  + {s:Ferit Uçar} {c:şunları vaat etti}: “{q:Pazar yerine çatı yapacağız.}”
  + {s:Ferit Uçar}, {q:pazara çatı yapacağını} {c:vaat etti}.
  + {q:Evlerin onarılacağı} {c:vaat edildi}.
  - Otel, konuklarına sessizlik vaat ediyor.

taahhüt etmek  frames=diye,forward,acc,nom  stance=promise
  + {s:Yüklenici Cevat Or}, “{q:Daireleri mayısta teslim edeceğiz}” {c:diye taahhüt etti}.
  + {s:Cevat Or} {c:şunu taahhüt etti}: “{q:Tek bir ağaç kesilmeyecek.}”
  + {s:Cevat Or}, {q:daireleri mayısta teslim edeceğini} {c:taahhüt etti}.
  + {q:Bedelin üç ay içinde ödeneceği} {c:taahhüt edildi}.
  - Kiracı, iki yıllık kira taahhüt etti.

garanti etmek  frames=diye,acc  stance=promise
  + {s:Cevat Or}, “{q:Bu bina yüz yıl ayakta kalır}” {c:diye garanti etti}.
  + {s:Cevat Or}, {q:binanın sağlam olduğunu} {c:garanti etti}.
  - Galibiyet, takıma ikinciliği garanti etti.

güvence vermek  frames=diye,forward,nom  stance=promise
  + {s:Bakan Leyla Ersoylu}, “{q:Kimsenin ilacı eksik kalmayacak}” {c:diye güvence verdi}.
  + {s:Leyla Ersoylu} {c:şöyle güvence verdi}: “{q:Depolarımızda altı aylık ilaç var.}”
  + {s:Leyla Ersoylu}, {q:kimsenin işten çıkarılmayacağına} dair {c:güvence verdi}.
  - Yeni kilit aileye güvence verdi.

garanti vermek  frames=diye,forward,nom  stance=promise
  + {s:Cevat Or}, “{q:Bu çatı on yıl akmaz}” {c:diye garanti verdi}.
  + {s:Cevat Or} {c:şöyle garanti verdi}: “{q:Sorun çıkarsa paranızı iade ederiz.}”
  ? {s:Leyla Ersoylu}, {q:evlerin zamanında teslim edileceği} {c:konusunda garanti verdi}.
  - Üretici, buzdolabına beş yıl garanti veriyor.

teminat vermek  frames=diye  stance=promise
  + {s:Leyla Ersoylu}, “{q:Okullar zamanında açılacak}” {c:diye teminat verdi}.
  - Firma, ihale için bankaya teminat verdi.

yemin etmek  frames=quote,diye,forward,dat  stance=promise
  + {s:Selçuk Pirli}, “{q:Ben o parayı görmedim}” {c:diye yemin etti}.
  + {s:Selçuk Pirli} {c:şöyle yemin etti}: “{q:Kızımın başı üstüne, ben yapmadım.}”
  + {s:Selçuk Pirli}, “{q:Vallahi haberim yok!}” {c:yemin etti}.
  + {s:Selçuk Pirli}, {q:parayı görmediğine} {c:yemin etti}.
  - Yeni üyeler kürsüde yemin etti.

ant|and içmek  frames=diye,forward,dat  stance=promise
  + {s:Mezunlar}, “{q:Mesleğimizi onurla yapacağız}” {c:diye ant içti}.
  + {s:Mezunlar} {c:şöyle ant içti}: “{q:Hiçbir hastayı ayırmayacağız.}”
  + {s:Alp Demirci}, {q:kemeri geri alacağına} {c:ant içti}.
  - Yeni mezun hekimler törenle ant içti.

müjdelemek  frames=diye,forward,acc,nom  stance=promise
  + {s:Leyla Ersoylu}, “{q:Yeni hastanemiz ağustosta açılıyor}” {c:diye müjdeledi}.
  + {s:Leyla Ersoylu} {c:şöyle müjdeledi}: “{q:İlçemize iki yeni okul geliyor.}”
  + {s:Leyla Ersoylu}, {q:hastanenin ağustosta açılacağını} {c:müjdeledi}.
  + {q:Yeni köprünün bu yıl biteceği} {c:müjdelendi}.
  - Leylekler baharı müjdeledi.

müjde vermek  frames=diye,forward  stance=promise
  + {s:Leyla Ersoylu}, “{q:Burslar bu ay ikiye katlanacak}” {c:diye müjde verdi}.
  + {s:Leyla Ersoylu} {c:şu müjdeyi verdi}: “{q:Köyünüze doğal gaz geliyor.}”
  - Başkan, esnafa müjde verdi.

dilemek  frames=diye,inf,nom  stance=demand
  + {s:Gelinin babası}, “{q:Bir yastıkta kocayın}” {c:diye diledi}.
  + {s:Ferit Uçar}, {q:yeni yılın barış getirmesini} {c:diledi}.
  + {q:Yaraların bir an önce sarılması} {c:dilendi}.
  - Başkan, öğrencilere başarılar diledi.

temenni etmek  frames=diye,forward,inf  stance=demand
  + {s:Ferit Uçar}, “{q:Bir daha böyle acılar yaşanmasın}” {c:diye temenni etti}.
  + {s:Ferit Uçar} {c:şunu temenni etti}: “{q:Herkes evine sağ dönsün.}”
  + {s:Ferit Uçar}, {q:acıların tekrarlanmamasını} {c:temenni etti}.
  - Hastalara şifa temenni etti.

dua etmek  frames=diye,forward  stance=demand
  + {s:Emine Çoban}, “{q:Allah kızımı bana bağışlasın}” {c:diye dua etti}.
  + {s:Emine Çoban} {c:şöyle dua etti}: “{q:Rabbim kimseyi evladıyla sınamasın.}”
  - Köylüler yağmur için dua etti.

beddua etmek  frames=diye,forward  stance=criticism
  + {s:Emine Çoban}, “{q:Bunu yapan iflah olmasın}” {c:diye beddua etti}.
  + {s:Emine Çoban} {c:şöyle beddua etti}: “{q:Onların da ocağı sönsün.}”
  - Kimseye beddua etme.

özür dilemek  frames=diye,forward  stance=admission
  + {s:Hakem Nuri Sel}, “{q:Ben hata yaptım, affedin}” {c:diye özür diledi}.
  + {s:Nuri Sel} {c:şöyle özür diledi}: “{q:O düdüğü çalmamalıydım.}”
  - Sürücü, yayadan özür diledi.

teşekkür etmek  frames=diye,forward  stance=neutral
  + {s:Lale Sun}, “{q:İyi ki beni yalnız bırakmadınız}” {c:diye teşekkür etti}.
  + {s:Lale Sun} {c:şöyle teşekkür etti}: “{q:Bu ödül hepimizin.}”
  - Başkan, katılanlara teşekkür etti.

kutlamak  frames=diye,forward  trust=low  stance=neutral
  + {s:Ferit Uçar} sporcuyu, “{q:Bütün şehri gururlandırdın}” {c:diye kutladı}.
  + {s:Ferit Uçar} sporcuyu {c:şöyle kutladı}: “{q:Bu madalya hepimizin.}”
  - Aileler bayramı birlikte kutladı.

tebrik etmek  frames=diye,forward  trust=low  stance=neutral
  + {s:Ferit Uçar} sporcuyu, “{q:Emeğinin karşılığını aldın}” {c:diye tebrik etti}.
  + {s:Ferit Uçar} sporcuyu {c:şöyle tebrik etti}: “{q:Yolun açık olsun şampiyon.}”
  - Teknik direktör rakibini tebrik etti.

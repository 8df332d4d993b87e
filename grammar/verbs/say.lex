# Verbs of saying that take no side: who said it and what it was, nothing more.
# The most frequent ones come first.

demek  frames=quote,forward,acc,nom  stem=de,di  stance=neutral
  + {s:Ayla Demirkan}, “{q:Yarın sabah erkenden yola çıkıyoruz.}” {c:dedi}.
  + “{q:Bu karar hepimizi üzdü}” {c:diyen} {s:Kerem Tuzcu}, salondan ayrıldı.
  + {s:Tuzcu}, "{q:Bize kimse haber vermedi.}" {c:diyerek} kapıyı kapattı.
  + {s:Sağlık Bakanlığı}ndan yapılan açıklamada, “{q:Aşılar bütün illere ulaştırılmıştır.}” {c:denildi}.
  + {s:Nermin Akbulut} {c:şöyle dedi}: “{q:Bu evi elli yıl önce babam yaptı.}”
  + {s:Levent Ulusoy}, {q:işin cuma günü biteceğini} {c:dedi}.
  + {q:Seferlerin bir süre daha yapılmayacağı} {c:deniliyor}.
  - Bu ne demek?
  - Demek ki yol kapanmış.
  - Ağabeyim “tamam” demedi.

söylemek  frames=quote,diye,forward,acc,nom,inf,light  stance=neutral
  + {s1,2:Sinan Erkut}, {q1:kesintinin süreceğini} {c1,2:söyledi}: “{q2:Bu akşam kimseye su veremeyiz.}”
  + {s:Selin Karaca} {c:şunları söyledi}: “{q:Bu sezon çok çalıştık ve hak ettik.}”
  + {s:Orhan Bilgili}, “{q:Biz bu köyden hiçbir yere gitmeyiz}” {c:diye söyledi}.
  + {s:Mehtap Ilgaz} ise "{q:Annem bu haberi benden duymadı.}" {c:söyledi}.
  + {s:Selin Karaca}, {q:takımın yarın yola çıkacağını} {c:söyledi}.
  + {q:Hanın bir gecede terk edildiği} {c:söyleniyor}.
  + {s:Doktor Nil Acar}, {q:hastanın bol su içmesini} {c:söyledi}.
  ? {s:Bakkal Rıfat Usta}, “{q:Veresiye defteri doldu taştı}” {c:diye söylendi}.
  - Gecenin sonunda üç türkü söyledi.
  - Bunu herkesten önce söylemişti.
  - Nereye gittiğini kimseye söylemedi.

belirtmek  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Volkan Eren}, “{q:Deponun anahtarı yalnızca iki kişide vardı}” {c:diye belirtti}.
  + {s:Volkan Eren} {c:şunları belirtti}: "{q:Yangın kısa sürede söndürüldü, yaralanan olmadı.}"
  + {s:Ayla Demirkan}, {q:köprünün baharda açılacağını} {c:belirtti}.
  + {q:Yaralıların durumunun iyi olduğu} {c:belirtildi}.
  + {s:Ayla Demirkan}, “{q:Köprü baharda ulaşıma açılacak.}” {c:belirtti}.
  - Haritada evinin yerini belirtti.
  - Başvuru formunda adresini belirtmedi.

ifade etmek  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Cihan Yalın}, “{q:Biz bu yola inanarak çıktık.}” {c:ifade etti}.
  + {s:Cihan Yalın}, “{q:Buraya dönmek bana çok iyi geldi}” {c:diye ifade etti}.
  + {s:Rektör Handan Usta} {c:şunları ifade etti}: “{q:Yeni yurt binamız eylülde öğrencilerini bekliyor.}”
  + {s:Handan Usta}, {q:yurdun eylülde açılacağını} {c:ifade etti}.
  + {q:Ürünün piyasadan toplatılacağı} {c:ifade edildi}.
  - Bu rakam pek bir şey ifade etmiyor.
  - Duygularını resimle ifade etti.

kaydetmek  frames=quote,diye,forward,acc,nom  stem=kaydet,kayded  stance=neutral
  + {s:Başkan Ferit Uçar} {c:şunları kaydetti}:⏎“{q:Meydanın düzenlenmesi gelecek ay tamamlanacak.}”
  + {s:Ferit Uçar}, “{q:Esnafımızın sesini duyuyoruz.}” {c:kaydetti}.
  + {s:Ferit Uçar}, “{q:Bu meydan artık yayalarındır}” {c:diye kaydetti}.
  + {s:Ferit Uçar}, {q:meydanın mayısta açılacağını} {c:kaydetti}.
  + {q:Ölen olmadığı} {c:kaydedildi}.
  - Golcü oyuncu ilk yarıda iki gol kaydetti.
  - İhracat geçen ay yüzde üç artış kaydetti.

bildirmek  frames=quote,diye,forward,acc,nom,light  stance=neutral
  + {s:Valilik}, “{q:Yarın ilçelerde eğitime ara verildi.}” {c:diye bildirdi}.
  + {s:Valilik} {c:şunları bildirdi}: “{q:Kar yağışı nedeniyle köy yolları kapandı.}”
  + {s:Liman yönetimi}, “{q:Seferler ikinci bir duyuruya kadar yapılmayacaktır.}” {c:bildirdi}.
  + {s:Valilik}, {q:okulların yarın kapalı olacağını} {c:bildirdi}.
  + {q:Yolun ulaşıma açıldığı} {c:bildirildi}.
  - Adaylar tercihlerini cuma gününe kadar bildirecek.
  - Adresini nüfus müdürlüğüne bildirmedi.

konuşmak  frames=diye,forward,nom,setting  stance=neutral
  + {s:Serpil Aktan}, “{q:Bu ödülü ekibimle paylaşıyorum.}” {c:diye konuştu}.
  + {s:Serpil Aktan}, "{q:Sahneye çıkarken hâlâ titriyorum}" {c:şeklinde konuştu}.
  + {s:Muhtar Hüseyin Çavdar} {c:şöyle konuştu}: “{q:Suyumuz üç haftadır akmıyor.}”
  + “{q:Kimseye kırgın değilim}” {c:diye konuşan} {s:Serpil Aktan}, sahneden indi.
  + {q:Yolun satılacağı} {c:konuşuluyor}.
  - İki komşu bütün akşam bahçede konuştu.
  - Küçük kız üç dil konuşuyor.

vurgulamak  frames=quote,diye,forward,acc,nom  stance=emphasis
  + {s:Cemil Orhon}, “{q:Bu işin başı eğitimdir.}” {c:vurguladı}.
  + {s:Cemil Orhon}, “{q:Toprağı korumadan tarım olmaz}” {c:diye vurguladı}.
  + {s:Cemil Orhon} {c:şunları vurguladı}: "{q:Gençlerimizi köyde tutmanın yolu üretimden geçiyor.}"
  + {s:Cemil Orhon}, {q:suyun boşa akıtılmaması gerektiğini} {c:vurguladı}.
  + {q:Kadınların üretimde daha çok yer alması gerektiği} {c:vurgulandı}.
  - Ressam gölgeleri koyu renklerle vurguladı.
  - Kırmızı kemer elbisenin belini vurguluyor.

dile getirmek  frames=quote,diye,forward,acc,nom,light  stance=neutral
  + {s:Nazlı Pekcan}, “{q:Çocukların oynayacak tek bir parkı yok.}” {c:dile getirdi}.
  + {s:Nazlı Pekcan}, “{q:Bu yükü tek başıma taşıyamam}” {c:diye dile getirdi}.
  + {s:Nazlı Pekcan} {c:şunları dile getirdi}: “{q:Sabahları okula giden bir otobüs istiyoruz.}”
  + {s:Nazlı Pekcan}, {q:mahallede park bulunmadığını} {c:dile getirdi}.
  + {q:Seferlerin yetersiz kaldığı} {c:dile getirildi}.
  - Mahalleli, park sorununu dile getirdi.
  - Bu şiir ayrılık acısını dile getiriyor.

açıklamak  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Dernek Başkanı Sevgi Ataman}, “{q:Yardım tırlarımız yola çıktı.}” {c:açıkladı}.
  + {s:Sevgi Ataman} bu gecikmeyi, “{q:Köprü iki gündür kapalıydı}” {c:diye açıkladı}.
  + {s:Sevgi Ataman} gecikmeyi {c:şöyle açıkladı}: "{q:Köprü kapalı olduğu için tırlar geri döndü.}"
  + {s:Sevgi Ataman}, {q:yardımların yarın dağıtılacağını} {c:açıkladı}.
  + {q:Sınavın ertelendiği} {c:açıklandı}.
  - Kurul, bu ayın faiz kararını açıkladı.
  - Teknik direktör aday kadroyu açıkladı.
  - Gelmeme nedenini açıklamadı.

anlatmak  frames=quote,diye,forward,acc,nom,light  stance=neutral
  + {s:Fadime Karakuş} o anları {c:şöyle anlattı}: “{q:Bir gürültü duyduk, sonra duvar üstümüze yıkıldı.}”
  + {s:Fadime Karakuş}, “{q:Çocukları kucaklayıp pencereden atladım.}” {c:diye anlattı}.
  + {s:Fadime Karakuş}, “{q:Her yer bir anda toz duman oldu.}” {c:anlattı}.
  + {s:Fadime Karakuş}, {q:sesi duyunca dışarı koştuğunu} {c:anlattı}.
  + {q:Atölyenin yıllarca boş kaldığı} {c:anlatılıyor}.
  - Roman, bir balıkçının hayatını anlatıyor.
  - Ninesi her gece ona bir masal anlatırdı.

aktarmak  frames=quote,diye,forward,acc,nom,light  stance=neutral
  + {s:Tur rehberi Cansu Eker}, “{q:Gruptaki herkes sağ salim otele döndü}” {c:diye aktardı}.
  + {s:Cansu Eker} yaşananları {c:şöyle aktardı}: “{q:Tekne bir anda yan yattı, hepimiz denize düştük.}”
  + {s:Cansu Eker}, “{q:Kaptan bizi zamanında uyardı.}” {c:aktardı}.
  + {s:Cansu Eker}, {q:grubun otele döndüğünü} {c:aktardı}.
  + {q:Görüşmenin iki saat sürdüğü} {c:aktarıldı}.
  + {s1:Cansu Eker}, {q1:{s2:kaptan}ın {q2:fırtınayı geç fark ettiğini} {c2:söylediğini}} {c1:aktardı}.
  + {s1:Cansu Eker}, {q1:{s2:Levent Ulusoy}'un “{q2:teknenin eskidiğini}” {c2:söylediğini}} {c1:aktardı}.
  - Vakıf, köy okuluna iki milyon lira aktardı.
  - Usta, mesleğini torunlarına aktarıyor.

eklemek  frames=quote,diye,forward,acc,nom,light  stance=neutral
  + {s:İlker Sarp}, “{q:Umarım bir daha böyle bir gece yaşamayız.}” {c:diye ekledi}.
  + {s:İlker Sarp} {c:şunu da ekledi}: “{q:Kimse bu işten para kazanmadı.}”
  + {s:İlker Sarp}, “{q:Borcumuzu da son kuruşuna kadar ödedik.}” {c:ekledi}.
  + {s:İlker Sarp}, {q:borcun ödendiğini} {c:ekledi}.
  + {q:Çalışmaların süreceği} {c:eklendi}.
  - Aşçı, çorbaya biraz limon ekledi.
  - Takım, puanlarına üç puan daha ekledi.

sözlerine eklemek  frames=quote,forward,acc,nom  stance=neutral
  + {s:Dilara Uzer}, “{q:Bu başarının devamı gelecek.}” {c:sözlerine ekledi}.
  + {s:Dilara Uzer} {c:sözlerine ekledi}: “{q:Bu kupayı babama armağan ediyorum.}”
  + {s:Dilara Uzer}, {q:gelecek yıl yeniden yarışacağını} {c:sözlerine ekledi}.
  + {q:Yarışın gelecek yıl da yapılacağı} {c:sözlerine eklendi}.
  ? {s:Dilara Uzer} {c:sözlerine şunları ekledi}: “{q:Gelecek yıl yeniden burada olacağız.}”
  - Besteci, türkünün sözlerine iki dize ekledi.

duyurmak  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Belediye}, “{q:Su kesintisi akşam saatlerinde sona erecek}” {c:diye duyurdu}.
  + {s:Kulüp Başkanı Ozan Dağlı} transferi {c:şöyle duyurdu}: “{q:Yeni kaptanımız bugün aramıza katıldı.}”
  + {s:Kulüp}, “{q:Biletler yarın sabah satışa çıkıyor.}” {c:duyurdu}.
  + {s:Belediye}, {q:suyun akşam verileceğini} {c:duyurdu}.
  + {q:Konserin iptal edildiği} {c:duyuruldu}.
  - Topluluk adını ilk albümüyle duyurdu.
  - Kulüp, yeni sezon formalarını duyurdu.

hatırlatmak  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Meral Özdağ}, “{q:Son başvuru günü cuma, unutmayın.}” {c:diye hatırlattı}.
  + {s:Meral Özdağ} {c:şunları hatırlattı}: “{q:Geçen yıl bu salonda aynı sözü vermiştiniz.}”
  + {s:Meral Özdağ}, “{q:Bu yasa iki yıl önce çıktı.}” {c:hatırlattı}.
  + {s:Meral Özdağ}, {q:sürenin cuma günü dolacağını} {c:hatırlattı}.
  + {q:Kuralların değiştiği} {c:hatırlatıldı}.
  - Bu koku ona çocukluğunu hatırlattı.
  - Sokaklar eski bir filmi hatırlatıyor.

anımsatmak  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Tarık Yelken}, “{q:Bu köprü elli yıl önce de yıkılmıştı.}” {c:diye anımsattı}.
  + {s:Tarık Yelken} {c:şunları anımsattı}: “{q:O kış iki ay dışarı çıkamamıştık.}”
  + {s:Tarık Yelken}, “{q:Söz verilen yol hâlâ yapılmadı.}” {c:anımsattı}.
  + {s:Tarık Yelken}, {q:köprünün daha önce de yıkıldığını} {c:anımsattı}.
  + {q:Sözleşmenin yıl sonunda bittiği} {c:anımsatıldı}.
  - Binanın kulesi bir feneri anımsatıyor.

dikkat|dikkati|dikkatini|dikkatleri çekmek  frames=diye,forward,dat  stance=emphasis
  + {s:Filiz Aral}, “{q:Her üç çocuktan biri kahvaltı etmeden okula geliyor.}” {c:diye dikkati çekti}.
  + {s:Filiz Aral} {c:şöyle dikkati çekti}: “{q:Kantinde meyve bile satılmıyor.}”
  + {s:Filiz Aral} {c:şunlara dikkati çekti}: “{q:Çocuklar gece geç yatıyor.}”
  + {s:Filiz Aral}, {q:çocukların kahvaltı etmediğine} {c:dikkati çekti}.
  + {q:Kazaların gece arttığına} {c:dikkat çekildi}.
  - Kırmızı şapkası herkesin dikkatini çekti.
  - Meydandaki kalabalık dikkati çekti.

işaret etmek  frames=diye,forward,dat  stance=emphasis
  + {s:Bora Sezgin} {c:şöyle işaret etti}: “{q:Kıyı çizgisi üç yüz metre geri gitti.}”
  + {s:Bora Sezgin} {c:şuna işaret etti}: “{q:Bu yıl yağmur geçen yılın yarısı kadar.}”
  + {s:Bora Sezgin}, “{q:Göldeki su her yıl biraz daha çekiliyor}” {c:diye işaret etti}.
  + {s:Bora Sezgin}, {q:gölün kuruduğuna} {c:işaret etti}.
  - Parmağıyla kapıyı işaret etti.
  - Bu izler eski bir yola işaret ediyor.

altını|altı çizmek  frames=diye,forward,gen  stance=emphasis
  + {s:Esra Günay}, “{q:Bu proje kimsenin evini elinden almayacak.}” {c:diye altını çizdi}.
  + {s:Esra Günay} {c:altını çizdi}: “{q:Bu evler mirasımız.}”
  + {s:Esra Günay} {c:şunun altını çizdi}: “{q:Kimse yerinden edilmeyecek.}”
  + {s:Esra Günay}, {q:kimsenin yerinden edilmeyeceğinin} {c:altını çizdi}.
  + {q:Kararı halkın vereceğinin} {c:altı çizildi}.
  - Öğretmen yanlış sözcüklerin altını çizdi.

değinmek  frames=forward,dat  stance=neutral
  + {s:Gökhan Tezel} eğitime {c:şöyle değindi}: “{q:Okulumuzda bir laboratuvar bile yok.}”
  + {s:Gökhan Tezel}, {q:okulda laboratuvar bulunmadığına} {c:değindi}.
  + {q:Su fiyatlarının yükseldiğine} {c:değinildi}.
  - Başkan, konuşmasında yeni yola değindi.

vurgu yapmak  frames=dat  stance=emphasis
  + {s:Defne Sancak}, {q:kooperatifin köye yeni iş getirdiğine} {c:vurgu yaptı}.
  + {q:Kuraklığın sürdüğüne} {c:vurgu yapıldı}.
  - Koro şefi son heceye vurgu yaptı.

devam etmek  frames=quote,diye,forward  trust=low  stance=neutral
  + {s:Kemal Oruç} {c:şöyle devam etti}: “{q:Sonra dağa doğru yürümeye başladık.}”
  + {s:Kemal Oruç}, “{q:Tipi başlayınca yolumuzu kaybettik}” {c:diye devam etti}.
  + {s:Kemal Oruç}, “{q:Bir mağara bulduk, gece orada kaldık.}” {c:devam etti}.
  - Yol yapımı gece de devam etti.
  - Kardeşi okula devam etmedi.

sözlerine|sözüne|konuşmasına|açıklamalarına|açıklamasına|anlatmaya devam etmek  frames=diye,forward  stance=neutral
  + {s:Kemal Oruç} {c:sözlerine devam etti}: “{q:Köye inen tek patikayı da kaybetmiştik.}”
  + {s:Kemal Oruç}, “{q:O çobana hayatımızı borçluyuz}” {c:diye sözlerine devam etti}.
  ? {s:Kemal Oruç} {c:sözlerine şöyle devam etti}: “{q:Sabah olunca bir çoban bizi buldu.}”
  ? {s:Kemal Oruç}, “{q:O çobana hayatımızı borçluyuz}” {c:diye konuşmasına devam etti}.
  - Şair, sözlerine devam edemeyip kürsüden indi.

sözlerini|sözünü|lafını|konuşmasını|açıklamasını|açıklamalarını sürdürmek  frames=diye,forward  stance=neutral
  + {s:Aslı Berk} {c:konuşmasını sürdürdü}: “{q:Ustalarımız birer birer göç etti.}”
  + {s:Aslı Berk}, “{q:Bir daha da geri dönemedik}” {c:diye sözlerini sürdürdü}.
  ? {s:Aslı Berk} {c:sözlerini şöyle sürdürdü}: “{q:Fabrika kapanınca hepimiz başka şehirlere gittik.}”
  - Gürültü kesilince konuşmacı sözlerini sürdürebildi.

sürdürmek  frames=forward,diye,light  trust=low  stance=neutral
  + {s:Aslı Berk} {c:şöyle sürdürdü}: “{q:O günden sonra kimse bizi aramadı.}”
  + {s:Aslı Berk}, “{q:Evimizi de satmak zorunda kaldık}” {c:diye sürdürdü}.
  - Takım, bu hafta da yenilmezliğini sürdürdü.

sözlerini|sözünü|konuşmasını|açıklamasını|açıklamalarını tamamlamak  frames=diye,forward  stance=neutral
  + {s:Uğur Koral} {c:sözlerini tamamladı}: “{q:Emeği geçen herkese minnettarım.}”
  + {s:Uğur Koral}, “{q:Taraftarımıza bir şampiyonluk borcumuz vardı}” {c:diye sözlerini tamamladı}.
  ? {s:Uğur Koral} {c:sözlerini şöyle tamamladı}: “{q:Bu kupayı hep birlikte kazandık.}”
  - Başkan sözlerini tamamlamadan salondan ayrıldı.

sözlerini|sözünü|konuşmasını bitirmek  frames=diye,forward  stance=neutral
  + {s:Uğur Koral}, “{q:Hepinize gönülden teşekkür ederim}” {c:diye sözlerini bitirdi}.
  + {s:Uğur Koral} {c:konuşmasını bitirdi}: “{q:Sezona erken hazırlanacağız.}”
  ? {s:Uğur Koral} {c:konuşmasını şöyle bitirdi}: “{q:Kupayı bu şehre armağan ediyoruz.}”
  - Konuşmasını bitirdiğinde salon boşalmıştı.

sözlerini|sözünü|konuşmasını noktalamak  frames=diye,forward  stance=neutral
  + {s:Uğur Koral}, “{q:Gelecek yıl yine buradayız}” {c:diye sözlerini noktaladı}.
  + {s:Uğur Koral} {c:konuşmasını noktaladı}: “{q:Söz artık sahanın.}”
  ? {s:Uğur Koral} {c:konuşmasını şöyle noktaladı}: “{q:Yolumuz açık olsun.}”
  - Sakatlık, oyuncunun kariyerini erken noktaladı.

sözlerini|sözünü|konuşmasını bağlamak  frames=diye,forward  stance=neutral
  + {s:Uğur Koral}, “{q:Gerisini tarih yazacak}” {c:diye sözünü bağladı}.
  + {s:Uğur Koral} {c:sözlerini bağladı}: “{q:Birlikte başardık, birlikte kutlayacağız.}”
  ? {s:Uğur Koral} {c:sözlerini şöyle bağladı}: “{q:Bu takım bir aile oldu.}”
  - Sanatçı, sözlerini ünlü ozandan aldığı türküyü sazına bağladı.

sözlerine|sözüne|söze|konuşmasına başlamak  frames=diye,forward  stance=neutral
  + {s:Hülya Tunalı} {c:sözlerine başladı}: “{q:Ben bu ovanın kızıyım.}”
  + {s:Hülya Tunalı}, “{q:Sevgili hemşehrilerim, hoş geldiniz}” {c:diye söze başladı}.
  ? {s:Hülya Tunalı} {c:sözlerine şöyle başladı}: “{q:Bu kürsüye ilk kez bir çiftçi çıkıyor.}”
  - Konuşmasına bir saat geç başladı.

deyivermek  frames=quote  stance=neutral
  + {s:Küçük Arda}, “{q:Bu resmi ben yaptım.}” {c:deyiverdi}.
  - Kimse ona bir hayır deyiveremedi.

telaffuz etmek  frames=diye  stance=neutral
  + {s:Turist kız}, “{q:Çok teşekkür ederim}” {c:diye telaffuz etti}.
  - Spiker, oyuncunun adını yanlış telaffuz etti.

temas etmek  frames=forward,dat  stance=neutral
  + {s:Gökhan Tezel} bu konuya {c:şöyle temas etti}: “{q:Köyde genç kalmadı.}”
  + {s:Gökhan Tezel}, {q:köyde genç kalmadığına} {c:temas etti}.
  - Kablo suya temas etti.

parmak basmak  frames=forward,dat  stance=emphasis
  + {s:Gökhan Tezel} yaraya {c:şöyle parmak bastı}: “{q:Okul var, öğretmen yok.}”
  + {s:Gökhan Tezel}, {q:köyde öğretmen bulunmadığına} {c:parmak bastı}.
  - Yaşlı adam kâğıda parmak bastı.

örnek vermek  frames=diye,forward  stance=neutral
  + {s:Öğretmen Şermin Us} {c:şöyle örnek verdi}: “{q:Bir kova suyla yirmi bardak yıkanır.}”
  + {s:Şermin Us}, “{q:Karınca da kışa hazırlanır}” {c:diye örnek verdi}.
  - Sözlük her maddede örnek veriyor.

ipucu|ipuçları vermek  frames=diye,forward,setting  stance=neutral
  + {s:Yönetmen Ilgın Ateş} {c:şu ipucunu verdi}: “{q:Filmin sonunda herkes ağlayacak.}”
  + {s:Ilgın Ateş}, “{q:Katil en sevilen kişi}” {c:diye ipucu verdi}.
  - Ayak izleri polise ipucu verdi.

# Claiming, defending, admitting, denying, judging: the cue takes a side.

iddia etmek  frames=quote,diye,forward,acc,nom  stance=claim
  + {s:Eski ortağı Remzi Kul}, “{q:Bu imzalar benim değil}” {c:diye iddia etti}.
  + {s:Remzi Kul} {c:şunları iddia etti}: “{q:Defterler yangından önce kaçırıldı.}”
  + {s:Remzi Kul}, {q:defterlerin kaçırıldığını} {c:iddia etti}.
  + {q:Sürücünün alkollü olduğu} {c:iddia edildi}.
  + {s:Remzi Kul}, “{q:Defterleri gece yarısı yaktılar.}” {c:iddia etti}.
  - Hiçbir şey iddia etmiyorum.
  - Bu yarışta kimse birincilik iddia edemez.

savunmak  frames=quote,diye,forward,acc,nom,light  stance=claim
  + {s:Avukat Rana Tez}, “{q:Müvekkilim o gece şehirde değildi}” {c:diye savundu}.
  + {s:Rana Tez} {c:şunları savundu}: “{q:Dosyada tek bir kanıt bile yok.}”
  + {s:Rana Tez}, “{q:Bu dava baştan çürüktü.}” {c:savundu}.
  + {s:Rana Tez}, {q:dosyada kanıt bulunmadığını} {c:savundu}.
  + {q:Kararın hukuka aykırı olduğu} {c:savunuldu}.
  - Takım, sahasını iyi savundu.
  - Kasaba halkı kaleyi üç ay savundu.

öne sürmek  frames=quote,diye,forward,acc,nom,light  stance=claim
  + {s:Sanık Recai Barut}, “{q:Parayı bana patronum verdi.}” {c:diye öne sürdü}.
  + {s:Recai Barut} {c:şunları öne sürdü}: “{q:O evrakı hiç görmedim.}”
  + {s:Recai Barut}, “{q:Bana tuzak kurdular.}” {c:öne sürdü}.
  + {s:Recai Barut}, {q:parayı patronundan aldığını} {c:öne sürdü}.
  + {q:Geminin batırıldığı} {c:öne sürüldü}.
  - Satranç ustası, piyonunu iki kare öne sürdü.

ileri sürmek  frames=quote,diye,forward,acc,nom,light  stance=claim
  + {s:Recai Barut}, “{q:Kasanın şifresini herkes biliyordu}” {c:diye ileri sürdü}.
  + {s:Recai Barut} {c:şunları ileri sürdü}: “{q:Anahtar yalnız bende değildi.}”
  + {s:Recai Barut}, {q:şifreyi herkesin bildiğini} {c:ileri sürdü}.
  + {q:İhalenin usulsüz yapıldığı} {c:ileri sürüldü}.
  + {s:Recai Barut}, “{q:Şifreyi bana kimse vermedi.}” {c:ileri sürdü}.
  - Sürücü, aracını iki metre ileri sürdü.

kabul etmek  frames=diye,acc  stance=admission
  + {s:Hakem Nuri Sel}, “{q:Evet, o pozisyonda yanıldım}” {c:diye kabul etti}.
  + {s:Nuri Sel}, {q:kararında yanıldığını} {c:kabul etti}.
  - Meclis, yasa tasarısını kabul etti.
  - Oyuncu, kulübün önerisini kabul etti.

itiraf etmek  frames=quote,diye,forward,acc  stance=admission
  + {s:Genç aşçı Barış Uz}, “{q:İlk günümde çok korktum}” {c:diye itiraf etti}.
  + {s:Barış Uz} {c:şunları itiraf etti}: “{q:O gece yemeği ben yaktım.}”
  + {s:Barış Uz}, “{q:Tarifi ninemden çaldım.}” {c:itiraf etti}.
  + {s:Barış Uz}, {q:yemeği kendisinin yaktığını} {c:itiraf etti}.
  - Zanlı, polise suçunu itiraf etti.

itirafta|itiraflarda bulunmak  frames=diye,forward  stance=admission
  + {s:Barış Uz} {c:şu itirafta bulundu}: “{q:Bu mesleği hiç istemedim.}”
  + {s:Barış Uz}, “{q:Sınavda kopya çektim}” {c:diye itirafta bulundu}.
  - Zanlı, sorguda itiraflarda bulundu.

inkar|inkâr etmek  frames=diye,acc  stance=denial
  + {s:Zanlı Selçuk Pirli}, “{q:Ben o eve hiç girmedim}” {c:diye inkâr etti}.
  + {s:Selçuk Pirli}, {q:eve girdiğini} {c:inkâr etti}.
  - Bu gerçeği kimse inkâr edemez.

yalanlamak  frames=diye,forward,acc  stance=denial
  + {s:Kulüp Başkanı Ozan Dağlı} haberi, “{q:Kimseyle masaya oturmadık}” {c:diye yalanladı}.
  + {s:Ozan Dağlı} haberi {c:şöyle yalanladı}: “{q:Böyle bir teklif bize gelmedi.}”
  + {s:Ozan Dağlı}, {q:oyuncuyla anlaştıklarını} {c:yalanladı}.
  - Kulüp haberi yalanladı.

reddetmek  frames=diye,acc  stem=reddet,redded  stance=denial
  + {s:Ozan Dağlı} öneriyi, “{q:Biz kaptanımızı satmayız}” {c:diye reddetti}.
  + {s:Ozan Dağlı}, {q:oyuncuyla görüştüğünü} {c:reddetti}.
  - Mahkeme, avukatın talebini reddetti.

doğrulamak  frames=diye,forward,acc,nom  stance=admission
  + {s:Başhekim Nil Acar}, haberi “{q:Evet, iki hastamız taburcu oldu}” {c:diye doğruladı}.
  + {s:Hastane Müdürü Nil Acar}, haberi “{q:Evet, iki hastamız taburcu oldu}” {c:diye doğruladı}.
  + {s:Nil Acar} haberi {c:şöyle doğruladı}: “{q:İkizlerin durumu çok iyi.}”
  + {s:Nil Acar}, {q:hastaların taburcu olduğunu} {c:doğruladı}.
  + {q:Uçağın düştüğü} {c:doğrulandı}.
  + {s:Hastane Müdürü Nil Acar}, haberi “{q:Evet, iki hastamız taburcu oldu}” {c:diye doğruladı}.
  - Testler ilk sonucu doğruladı.

teyit etmek  frames=diye,acc,nom  stance=admission
  + {s:Nil Acar}, “{q:Ameliyat iyi geçti}” {c:diye teyit etti}.
  + {s:Nil Acar}, {q:ameliyatın iyi geçtiğini} {c:teyit etti}.
  + {q:Görüşmenin yapıldığı} {c:teyit edildi}.
  - Banka, müşterinin kimliğini teyit etti.

onaylamak  frames=diye,acc  stance=admission
  + {s:Nil Acar} haberi, “{q:Evet, yarın taburcu edeceğiz}” {c:diye onayladı}.
  + {s:Nil Acar}, {q:hastanın uyandığını} {c:onayladı}.
  - Meclis bütçeyi onayladı.

suçlamak  frames=diye,forward,ins  stance=criticism
  + {s:Remzi Kul}, eski ortağını “{q:Bizi bile bile batırdı}” {c:diye suçladı}.
  + {s:Remzi Kul} ortağını {c:şöyle suçladı}: “{q:Bütün parayı o çekti.}”
  + {s:Remzi Kul}, {q:ortağını defterleri kaçırmakla} {c:suçladı}.
  - Kazadan sonra hep kendini suçladı.

hedef almak  frames=diye,forward  stance=criticism
  + {s:Remzi Kul}, eski ortağını “{q:Bu borcun tek sorumlusu odur}” {c:diye hedef aldı}.
  + {s:Remzi Kul}, ortağını {c:şu sözlerle hedef aldı}: “{q:Kasayı bir gecede boşalttı.}”
  - Avcı, yaban ördeğini hedef aldı.

hedef göstermek  frames=diye,forward  stance=criticism
  + {s:Remzi Kul}, komşusunu “{q:Yangını bu adam çıkardı}” {c:diye hedef gösterdi}.
  - Antrenör, takıma yeni bir hedef gösterdi.

seslendirmek  frames=diye,acc,nom  stance=neutral
  + {s:Oğuz Kaya}, {q:biletlerin pahalı olduğunu} {c:seslendirdi}.
  + {s:Taraftar temsilcisi Oğuz Kaya}, “{q:Tribünler boş kalıyor}” {c:diye seslendirdi}.
  + {q:Yeni bir adayın çıkacağı} {c:seslendiriliyor}.
  - Koro, on türkü seslendirdi.
  - “Gurbet” türküsünü sahnede ilk kez seslendirdi.

itham etmek  frames=diye,ins  stance=criticism
  + {s:Remzi Kul} onu, “{q:Sen bu şehri sattın}” {c:diye itham etti}.
  + {s:Remzi Kul}, {q:ortağını hırsızlık yapmakla} {c:itham etti}.
  - Onu haksız yere itham ettiler.

eleştirmek  frames=diye,forward  stance=criticism
  + {s:Mimar Ceyda Ulu} projeyi, “{q:Bu kıyıya beton yakışmaz}” {c:diye eleştirdi}.
  + {s:Ceyda Ulu} projeyi {c:şöyle eleştirdi}: “{q:Denizle aramıza duvar örüyorlar.}”
  - Yazar, son kitabında tüketim toplumunu eleştiriyor.
  - Ceyda Ulu, kıyının betonla doldurulmasını eleştirdi.

kınamak  frames=diye  stance=criticism
  + {s:Oda Başkanı Metin Su} saldırıyı, “{q:Hekime kalkan el hepimize kalkmıştır}” {c:diye kınadı}.
  - Dernekler saldırıyı kınadı.
  - Metin Su, hekimlerin hedef gösterilmesini kınadı.

ima etmek  frames=diye,acc  stance=claim
  + {s:Menajer Tolga Işıl}, “{q:Belki de yaza yeni bir formayla girer}” {c:diye ima etti}.
  + {s:Tolga Işıl}, {q:oyuncunun ayrılabileceğini} {c:ima etti}.
  - Ne ima ettiğini kimse anlamadı.

tekrarlamak  frames=quote,diye,forward,acc,nom  stance=emphasis
  + {s:Başkan Ferit Uçar}, “{q:Bu meydan satılmayacak.}” {c:diye tekrarladı}.
  + {s:Ferit Uçar} {c:şunları tekrarladı}: “{q:Kimsenin dükkânı yıkılmayacak.}”
  + {s:Ferit Uçar}, “{q:Meydan halkındır.}” {c:tekrarladı}.
  + {s:Ferit Uçar}, {q:meydanın satılmayacağını} {c:tekrarladı}.
  + {q:Kararın değişmeyeceği} {c:tekrarlandı}.
  - Çocuk, aynı hatayı üç kez tekrarladı.

tekrar etmek  frames=diye,acc  stance=emphasis
  + {s:Ferit Uçar}, “{q:Biz sözümüzü tutarız}” {c:diye tekrar etti}.
  + {s:Ferit Uçar}, {q:sözünü tutacağını} {c:tekrar etti}.
  - Öğrenciler şiiri tekrar etti.

yinelemek  frames=diye,forward,acc,nom,light  stance=emphasis
  + {s:Ferit Uçar}, “{q:Esnafı mağdur etmeyiz}” {c:diye yineledi}.
  + {s:Ferit Uçar} {c:şunları yineledi}: “{q:Hiçbir dükkân kapanmayacak.}”
  + {s:Ferit Uçar}, {q:dükkânların kapanmayacağını} {c:yineledi}.
  + {q:Desteğin süreceği} {c:yinelendi}.
  - Doktor, testi bir hafta sonra yineledi.

ısrar etmek  frames=diye  stance=claim
  + {s:Selçuk Pirli}, “{q:O gece evden çıkmadım}” {c:diye ısrar etti}.
  - Annesi gitmesi için ısrar etti.

karşı çıkmak  frames=diye,forward  stance=denial
  + {s:Mimar Ceyda Ulu}, “{q:Bu çınar kesilemez}” {c:diye karşı çıktı}.
  + {s:Ceyda Ulu} plana {c:şöyle karşı çıktı}: “{q:O ağaç bu meydandan yaşlı.}”
  - Ailesi bu evliliğe karşı çıktı.
  - Ceyda Ulu, çınarın kesilmesine karşı çıktı.

itiraz etmek  frames=diye,forward  stance=denial
  + {s:Kaleci Ege Solak}, “{q:Top çizgiyi geçmedi}” {c:diye itiraz etti}.
  + {s:Ege Solak} hakeme {c:şöyle itiraz etti}: “{q:Ben topa dokunmadım.}”
  - Kulüp cezaya itiraz etti.
  - Ege Solak, golün sayılmasına itiraz etti.

nitelendirmek  frames=diye,forward,label  stance=neutral
  + {s:Suat Bal} sonucu, “{q:Bu bizim için bir bayram}” {c:diye nitelendirdi}.
  + {s:Suat Bal} sonucu {c:şöyle nitelendirdi}: “{q:Küçük bir mucize yaşadık.}”
  ? {s:Suat Bal}, sonucu “{q:küçük bir mucize}” {c:olarak nitelendirdi}.
  - Uzmanlar taşı değerli olarak nitelendiriyor.

nitelemek  frames=diye,label  stance=neutral
  + {s:Suat Bal} golü, “{q:Yılın golü budur}” {c:diye niteledi}.
  ? {s:Suat Bal}, golü “{q:yılın golü}” {c:olarak niteledi}.
  - Sıfatlar adları niteler.

tanımlamak  frames=diye,forward,label  stance=neutral
  + {s:Ressam Oya Sarı} kendini, “{q:Ben bir deniz çocuğuyum}” {c:diye tanımladı}.
  + {s:Oya Sarı} işini {c:şöyle tanımladı}: “{q:Ben dalgaları boyuyorum.}”
  ? {s:Oya Sarı}, kendini “{q:deniz çocuğu}” {c:olarak tanımladı}.
  - Bilim insanları yeni bir böcek türü tanımladı.

tarif etmek  frames=diye,forward,label  stance=neutral
  + {s:Oya Sarı} o günü, “{q:İçimde kuşlar uçuyordu}” {c:diye tarif etti}.
  + {s:Oya Sarı} o günü {c:şöyle tarif etti}: “{q:Denizle gök birbirine karışmıştı.}”
  ? {s:Oya Sarı}, o günü “{q:masal gibi}” {c:olarak tarif etti}.
  - Yaşlı kadın turistlere yolu tarif etti.

betimlemek  frames=diye,forward,label  stance=neutral
  + {s:Oya Sarı} köyünü, “{q:Taş evlerin arasından deniz görünürdü}” {c:diye betimledi}.
  + {s:Oya Sarı} köyünü {c:şöyle betimledi}: “{q:Her bahçede bir nar ağacı vardı.}”
  ? {s:Oya Sarı}, köyünü “{q:unutulmuş bir cennet}” {c:olarak betimledi}.
  - Roman, savaş yıllarını betimliyor.

yorumlamak  frames=diye,forward,label  stance=neutral
  + {s:Mert Alkan} kararı, “{q:Piyasa bunu çoktan bekliyordu}” {c:diye yorumladı}.
  + {s:Mert Alkan} kararı {c:şöyle yorumladı}: “{q:Bu artışın etkisi kısa sürer.}”
  ? {s:Mert Alkan}, kararı “{q:gecikmiş bir adım}” {c:olarak yorumladı}.
  - Sanatçı, türküyü gitarla yorumladı.

benzetmek  frames=diye,forward  stance=neutral
  + {s:Suat Bal} takımını, “{q:Biz dağ keçisi gibiyiz}” {c:diye benzetti}.
  + {s:Suat Bal} takımını {c:şöyle benzetti}: “{q:Biz bir saatin çarkları gibiyiz.}”
  - Onu babasına benzettiler.

tanıtmak  frames=label  trust=low
  + {s:Ressam Oya Sarı}, kendini “{q:deniz çocuğu}” olarak {c:tanıttı}.
  - Firma, yeni aracını “Poyraz” adıyla tanıttı.

adlandırmak  frames=label  trust=low  stance=neutral
  ? {s:Suat Bal}, genç kadroyu “{q:altın kuşak}” {c:olarak adlandırdı}.
  - Kaşifler adayı kraliçenin adıyla adlandırdı.

ilan etmek  frames=diye,forward,acc,nom,label  stance=neutral
  + {s:Vali Kenan Soy}, “{q:Yarın ilimizde yas günüdür}” {c:diye ilan etti}.
  + {s:Kenan Soy} kararı {c:şöyle ilan etti}: “{q:Bütün okullar iki gün kapalı.}”
  + {s:Kenan Soy}, {q:okulların kapatıldığını} {c:ilan etti}.
  + {q:Sonuçların geçersiz sayıldığı} {c:ilan edildi}.
  ? {s:Kenan Soy}, vadiyi “{q:afet bölgesi}” {c:ilan etti}.
  - Hükümet üç ilde olağanüstü hal ilan etti.

beyan etmek  frames=diye,forward,acc,nom  stance=claim
  + {s:Tanık Zeki Han}, “{q:Aracı ben kullanıyordum}” {c:diye beyan etti}.
  + {s:Zeki Han} {c:şunları beyan etti}: “{q:Işık yeşildi, yavaş gidiyordum.}”
  + {s:Zeki Han}, {q:aracı kendisinin kullandığını} {c:beyan etti}.
  + {q:Malların eksik çıktığı} {c:beyan edildi}.
  - Yolcular, gümrükte eşyalarını beyan etti.

beyanda bulunmak  frames=diye,forward  stance=claim
  + {s:Zeki Han}, “{q:Freni son anda gördüm}” {c:şeklinde beyanda bulundu}.
  + {s:Zeki Han} {c:şu beyanda bulundu}: “{q:Yol çok kaygandı.}”
  - Mükellefler mart sonuna kadar beyanda bulunacak.

deklare etmek  frames=diye,acc,nom  stance=claim
  + {s:Sendika Başkanı Naci Gül}, “{q:Masadan kalkan biz olmayacağız}” {c:diye deklare etti}.
  + {s:Naci Gül}, {q:greve gideceklerini} {c:deklare etti}.
  + {q:Anlaşmanın bozulduğu} {c:deklare edildi}.
  - Yarışmacılar ağırlıklarını deklare etti.

rivayet etmek  frames=diye,acc,nom  stance=hearsay
  + {s:Köyün yaşlıları}, “{q:Bu çeşmeyi bir derviş yapmış}” {c:diye rivayet etti}.
  + {s:Köyün yaşlıları}, {q:çeşmeyi bir dervişin yaptığını} {c:rivayet etti}.
  + {q:Hanın altında bir geçit bulunduğu} {c:rivayet ediliyor}.
  - Bu olay birçok kitapta rivayet edilmedi.

nakletmek  frames=diye,forward,acc,nom  stem=naklet,nakled  stance=neutral
  + {s:Yaşar Dede} o günü, “{q:Babam atını bırakıp kaçmış}” {c:diye nakletti}.
  + {s:Yaşar Dede} olayı {c:şöyle nakletti}: “{q:Kar üç gün hiç durmadı.}”
  + {s:Yaşar Dede}, {q:karın üç gün durmadığını} {c:nakletti}.
  + {q:Hanın o gece yandığı} {c:nakledilir}.
  - Ambulans, yaralıyı kente nakletti.

izah etmek  frames=diye,forward,acc  stance=neutral
  + {s:Mert Alkan} düşüşü, “{q:Yatırımcı ürktü ve kaçtı}” {c:diye izah etti}.
  + {s:Mert Alkan} düşüşü {c:şöyle izah etti}: “{q:Herkes aynı anda satışa geçti.}”
  + {s:Mert Alkan}, {q:fiyatların neden düştüğünü} {c:izah etti}.
  - Bu davranışın hiçbir şeyle izah edilir yanı yok.

özetlemek  frames=diye,forward,acc  stance=neutral
  + {s:Mert Alkan} tabloyu, “{q:Gelir aynı, gider iki kat}” {c:diye özetledi}.
  + {s:Mert Alkan} tabloyu {c:şöyle özetledi}: “{q:Borç artıyor, üretim azalıyor.}”
  + {s:Mert Alkan}, {q:borcun nasıl arttığını} {c:özetledi}.
  - Öğrenciler okudukları kitabı özetledi.

sıralamak  frames=diye,forward  stance=neutral
  + {s:Diyetisyen Gül Ay} önerilerini {c:şöyle sıraladı}: “{q:Bol su için, tuzu azaltın.}”
  + {s:Gül Ay} önerilerini, “{q:Önce uyku, sonra hareket}” {c:diye sıraladı}.
  - Ustabaşı taşları duvarın önüne sıraladı.

ortaya koymak  frames=diye,forward  stance=claim
  + {s:Mert Alkan} durumu {c:şöyle ortaya koydu}: “{q:Her iki dükkândan biri zararda.}”
  + {s:Mert Alkan} durumu, “{q:Artık borcu borçla ödüyoruz}” {c:diye ortaya koydu}.
  - Ölçümler, gölün küçüldüğünü ortaya koydu.
  - Takım iyi bir oyun ortaya koydu.

ortaya atmak  frames=diye,acc,light  stance=claim
  + {s:Remzi Kul}, “{q:Parayı yurt dışına kaçırdılar}” {c:diye ortaya attı}.
  + {s:Remzi Kul}, {q:paranın kaçırıldığını} {c:ortaya attı}.
  - Genç mühendis yeni bir fikir ortaya attı.

gündeme getirmek  frames=diye,forward,acc,nom,light  stance=neutral
  + {s:Nazlı Pekcan}, “{q:Çocuklar okula yürüyerek gidiyor}” {c:diye gündeme getirdi}.
  + {s:Nazlı Pekcan} sorunu {c:şöyle gündeme getirdi}: “{q:Servis yok, otobüs yok.}”
  + {s:Nazlı Pekcan}, {q:servisin kaldırıldığını} {c:gündeme getirdi}.
  + {q:Servisin kaldırıldığı} {c:gündeme getirildi}.
  - Üyeler bütçeyi gündeme getirdi.

dillendirmek  frames=diye,acc,nom  stance=neutral
  + {s:Taraftar temsilcisi Oğuz Kaya}, “{q:Bilet fiyatları herkesi yakıyor}” {c:diye dillendirdi}.
  + {s:Oğuz Kaya}, {q:biletlerin pahalı olduğunu} {c:dillendirdi}.
  + {q:Adaylığının geri çekileceği} {c:dillendiriliyor}.
  - Mahalleli bu sorunu yıllardır dillendirir.

söz etmek  frames=forward,abl  stance=neutral
  + {s:Yaşar Dede} gençliğinden {c:şöyle söz etti}: “{q:On altı yaşımda ata bindim, dağa çıktım.}”
  + {s:Yaşar Dede}, {q:o kış köyün aç kaldığından} {c:söz etti}.
  - Yolda eski arkadaşlarından söz ettiler.

bahsetmek  frames=forward,abl  stem=bahset,bahsed  stance=neutral
  + {s:Yaşar Dede} atından {c:şöyle bahsetti}: “{q:O at beni üç kez ölümden döndürdü.}”
  + {s:Yaşar Dede}, {q:atının onu kurtardığından} {c:bahsetti}.
  - Film, bir göç hikâyesinden bahsediyor.

dem vurmak  frames=abl  stance=neutral
  + {s:Yaşar Dede}, {q:eski bayramların unutulduğundan} {c:dem vurdu}.
  - Herkes eşitlikten dem vurur.

yakınmak  frames=quote,diye,forward,abl  stance=criticism
  + {s:Pazarcı Ramiz Er}, “{q:Akşama kadar üç kilo satamadım}” {c:diye yakındı}.
  + {s:Ramiz Er} {c:şöyle yakındı}: “{q:Tezgâhın kirası bile çıkmıyor.}”
  + {s:Ramiz Er}, “{q:Bu işin tadı kalmadı.}” {c:yakındı}.
  + {s:Ramiz Er}, {q:tezgâh kirasının çok yükseldiğinden} {c:yakındı}.
  - Hastalar uzun kuyruklardan yakınıyor.

dert yanmak  frames=diye,forward,abl  stance=criticism
  + {s:Ramiz Er}, “{q:Hal fiyatları belimizi büktü}” {c:diye dert yandı}.
  + {s:Ramiz Er} {c:şöyle dert yandı}: “{q:Müşteri bakıyor, almadan gidiyor.}”
  + {s:Ramiz Er}, {q:müşterinin azaldığından} {c:dert yandı}.
  - Komşular hep aynı şeyden dert yanıyor.

şikayet|şikâyet etmek  frames=diye,forward,abl  stance=criticism
  + {s:Kiracı Ela Dinç}, “{q:Kapıcı üç haftadır çöpü almıyor}” {c:diye şikâyet etti}.
  + {s:Ela Dinç} {c:şöyle şikâyet etti}: “{q:Asansör aylardır bozuk.}”
  + {s:Ela Dinç}, {q:asansörün çalışmadığından} {c:şikâyet etti}.
  - Kiracılar gürültüyü polise şikâyet etti.

sitem etmek  frames=diye,forward  stance=criticism
  + {s:Eski kaptan Cem Gök}, “{q:Jübileme kimse gelmedi}” {c:diye sitem etti}.
  + {s:Cem Gök} {c:şöyle sitem etti}: “{q:Bunca yıl bu formayı terlettim.}”
  - Annesi, aramadığı için ona sitem etti.

serzenişte bulunmak  frames=diye,forward  stance=criticism
  + {s:Cem Gök}, “{q:Bir telefonu çok gördüler}” {c:diye serzenişte bulundu}.
  + {s:Cem Gök} {c:şu serzenişte bulundu}: “{q:Vefa bir semt adıymış.}”
  - Oyuncular yönetime serzenişte bulundu.

hayıflanmak  frames=diye,forward,dat  stance=criticism
  + {s:Cem Gök}, “{q:Keşke o penaltıyı ben atsaydım}” {c:diye hayıflandı}.
  + {s:Cem Gök} {c:şöyle hayıflandı}: “{q:Kupayı ellerimizle verdik.}”
  + {s:Cem Gök}, {q:kupayı kaçırdıklarına} {c:hayıflandı}.
  - Kaçan fırsata hâlâ hayıflanıyor.

sızlanmak  frames=diye,forward,abl  stance=criticism
  + {s:Öğrenci Naz Ok}, “{q:Bu ödev bir haftada bitmez}” {c:diye sızlandı}.
  + {s:Naz Ok} {c:şöyle sızlandı}: “{q:Hafta sonu bile ders var.}”
  + {s:Naz Ok}, {q:ödevlerin bitmediğinden} {c:sızlandı}.
  - Yaşlı kadın dizlerindeki ağrıdan sızlanıyor.

övünmek  frames=diye,forward,ins  stance=claim
  + {s:Aşçı Barış Uz}, “{q:Bu çorbayı benden iyi yapan yok}” {c:diye övündü}.
  + {s:Barış Uz} {c:şöyle övündü}: “{q:Tarifimi üç ülkeden istediler.}”
  + {s:Barış Uz}, {q:ödülü kazanmakla} {c:övündü}.
  - Köylüler kirazlarıyla övünür.

övmek  frames=diye,forward  stance=neutral
  + {s:Antrenör Suat Bal} kalecisini, “{q:Bize bu puanı o getirdi}” {c:diye övdü}.
  + {s:Suat Bal} kalecisini {c:şöyle övdü}: “{q:Onun gibisi yirmi yılda bir gelir.}”
  - Eleştirmenler filmi övdü.

espri yapmak  frames=diye,forward  stance=neutral
  + {s:Sunucu Pelin Aksu}, “{q:Bu sıcakta ben de eridim}” {c:diye espri yaptı}.
  + {s:Pelin Aksu} {c:şöyle espri yaptı}: “{q:Stüdyoya yüzerek geldim.}”
  - Öğretmen derste sık sık espri yapar.

şaka yapmak  frames=diye,forward  stance=neutral
  + {s:Pelin Aksu}, “{q:Beni bu programdan kovacaklar}” {c:diye şaka yaptı}.
  + {s:Pelin Aksu} {c:şöyle şaka yaptı}: “{q:Mikrofonu eve götürüyorum.}”
  - Arkadaşları ona kötü bir şaka yaptı.

espri patlatmak  frames=diye  stance=neutral
  + {s:Pelin Aksu}, “{q:Bu saç için iki peruk harcadık}” {c:diye espri patlattı}.
  - Toplantının ortasında bir espri patlattı.

takılmak  frames=diye  trust=low  stance=neutral
  + {s:Antrenör Suat Bal} oyuncusuna, “{q:Golü atınca beni de gör}” {c:diye takıldı}.
  - Uçurtma ağacın dalına takıldı.

dalga geçmek  frames=diye  trust=low  stance=criticism
  + {s:Rakip taraftarlar}, “{q:Kupayı rüyanızda görürsünüz}” {c:diye dalga geçti}.
  - Sınıf arkadaşları şapkasıyla dalga geçti.

alay etmek  frames=diye  stance=criticism
  + {s:Rakip taraftarlar}, “{q:Haftaya küme düşersiniz}” {c:diye alay etti}.
  - Kimse kimseyle alay etmesin.

temin etmek  frames=diye,acc  stance=promise
  + {s:Vali Kenan Soy}, “{q:Kimse bu kış açıkta kalmayacak}” {c:diye temin etti}.
  + {s:Kenan Soy}, {q:herkesin evine döneceğini} {c:temin etti}.
  - Belediye, köylülere gübre temin etti.

kehanette bulunmak  frames=diye,forward  stance=claim
  + {s:Eski kaptan Cem Gök}, “{q:Bu takım mayısta şampiyon olur}” {c:diye kehanette bulundu}.
  + {s:Cem Gök} {c:şu kehanette bulundu}: “{q:Kupa bu yıl Ege'ye gidiyor.}”
  - Bu konuda kehanette bulunmak istemem.

iddiasını|iddialarını|suçlamasını|suçlamalarını|haberini|haberlerini yalanlamak  frames=nom  stance=denial
  + {s:Kulüp Başkanı Ozan Dağlı}, {q:kaptanın satıldığı} {c:iddialarını yalanladı}.
  - Bakan, gazetede çıkan iddiaları yalanladı.

iddiasını|iddialarını|suçlamasını|suçlamalarını|haberini|haberlerini reddetmek  frames=nom  stance=denial
  + {s:Ozan Dağlı}, {q:kaptanın satıldığı} {c:iddiasını reddetti}.
  - Sanık suçlamaları reddetti.

tekzip etmek  frames=diye,acc  stance=denial
  + {s:Ozan Dağlı} haberi, “{q:Bu görüşme hiç olmadı}” {c:diye tekzip etti}.
  + {s:Ozan Dağlı}, {q:görüşmenin yapıldığını} {c:tekzip etti}.
  - Gazete, kendi haberini tekzip etti.

tasdik etmek  frames=diye,acc  stance=admission
  + {s:Tanık Zeki Han}, “{q:Evet, ben de gördüm}” {c:diye tasdik etti}.
  + {s:Zeki Han}, {q:kazayı gördüğünü} {c:tasdik etti}.
  - Noter, belgeyi tasdik etti.

ikrar etmek  frames=diye,acc  stance=admission
  + {s:Zanlı Selçuk Pirli}, “{q:Parayı ben sakladım}” {c:diye ikrar etti}.
  + {s:Selçuk Pirli}, {q:parayı sakladığını} {c:ikrar etti}.
  - Borçlu, borcunu yazıyla ikrar etti.

tenkit etmek  frames=diye  stance=criticism
  + {s:Mimar Ceyda Ulu} yapıyı, “{q:Bu kule kente yabancı}” {c:diye tenkit etti}.
  - Dergi, yeni romanları tenkit ediyor.

övgü|övgüler yağdırmak  frames=diye,forward  stance=neutral
  + {s:Antrenör Suat Bal} kalecisine, “{q:Kalemizde bir dev var}” {c:diye övgüler yağdırdı}.
  + {s:Suat Bal} kalecisine {c:şöyle övgü yağdırdı}: “{q:Ellerine sağlık koca yürekli.}”
  - Eleştirmenler filme övgüler yağdırdı.

ültimatom vermek  frames=diye,forward  stance=warning
  + {s:Binbaşı Rasim Tok}, “{q:Akşama kadar köprüyü boşaltın}” {c:diye ültimatom verdi}.
  + {s:Rasim Tok} {c:şu ültimatomu verdi}: “{q:Bir saat içinde silahlarınızı bırakın.}”
  - Ordu, isyancılara ültimatom verdi.

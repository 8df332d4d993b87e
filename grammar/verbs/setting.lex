# Verbs that carry no content but announce that their subject speaks.

açıklama|açıklamalar yapmak  frames=diye,forward,nom,setting  stance=neutral
  + {s:Sözcü Emel Tatlı} {c:şöyle açıklama yaptı}: “{q:Arama çalışmaları gece de sürecek.}”
  + {s:Emel Tatlı}, “{q:Kayıp balıkçılardan henüz haber yok}” {c:diye açıklama yaptı}.
  ? {s:Sözcü Emel Tatlı}, {q:görüşmelerin süreceği} {c:yönünde açıklama yaptı}.
  - Bakan, konuya ilişkin açıklama yaptı.
  - Şirket henüz bir açıklama yapmadı.

açıklamada|açıklamalarda bulunmak  frames=diye,forward,nom,setting  stance=neutral
  + {s:Emel Tatlı} {c:şu açıklamada bulundu}: “{q:Bölgeye iki ekip daha gönderdik.}”
  + {s:Emel Tatlı}, “{q:Ekiplerimiz sabaha kadar çalıştı}” {c:şeklinde açıklamada bulundu}.
  ? {s:Sözcü Emel Tatlı}, {q:anlaşmaya yaklaştıkları} {c:yönünde açıklamada bulundu}.
  - Vali, gazetecilere açıklamalarda bulundu.

bilgi|bilgiler vermek  frames=diye,forward,setting  stance=neutral
  + {s:Müdür Sinan Erkut} {c:şu bilgileri verdi}: “{q:Yangına on iki ekip müdahale etti.}”
  + {s:Sinan Erkut}, “{q:Alevler köye ulaşmadan durduruldu}” {c:şeklinde bilgi verdi}.
  - Müdür, çalışmalar hakkında bilgi verdi.
  - Tanıklar polise bilgi vermedi.

basın toplantısı düzenlemek  frames=setting
  - İki bakan ortak basın toplantısı düzenledi.

basın toplantısı yapmak  frames=setting
  - Teknik direktör bugün basın toplantısı yapacak.

soru|soruları|soruyu|sorularını|sorusunu|sorularımızı|sorumuzu yanıtlamak  frames=forward,setting  stance=answer
  + {s:Ressam Oya Sarı} soruları {c:şöyle yanıtladı}: “{q:Bu tabloyu iki yılda bitirdim.}”
  - Teknik direktör gazetecilerin sorularını yanıtladı.

değerlendirmek  frames=diye,forward,label,setting  stance=neutral
  + {s:Antrenör Suat Bal} maçı {c:şöyle değerlendirdi}: “{q:İlk yarıda çok iyi oynadık.}”
  + {s:Suat Bal} sonucu, “{q:Bu puan bize yakışmadı}” {c:diye değerlendirdi}.
  ? {s:Suat Bal}, sonucu “{q:talihsiz}” {c:olarak değerlendirdi}.
  - Teknik heyet yeni oyuncuları değerlendirdi.
  - Kurul, başvuruları gelecek hafta değerlendirecek.

konuşma yapmak  frames=forward,setting  stance=neutral
  + {s:Rektör Handan Usta}, diploma töreninde {c:şöyle konuşma yaptı}: “{q:Bu okul hepimizin evi.}”
  - Rektör, açılışta bir konuşma yaptı.

değerlendirmede|değerlendirmelerde bulunmak  frames=diye,forward,setting  stance=neutral
  + {s:Mert Alkan} {c:şu değerlendirmede bulundu}: “{q:Borsa bu hafta toparlanır.}”
  + {s:Mert Alkan}, “{q:Yatırımcı sabırlı olmalı}” {c:şeklinde değerlendirmede bulundu}.
  - Bakan, gündeme ilişkin değerlendirmelerde bulundu.

değerlendirme|değerlendirmeler yapmak  frames=diye,forward,setting  stance=neutral
  + {s:Mert Alkan} {c:şöyle değerlendirme yaptı}: “{q:Bu yıl zor geçecek.}”
  + {s:Mert Alkan}, “{q:Piyasa rahatladı}” {c:diye değerlendirme yaptı}.
  - Komisyon, başvurular hakkında değerlendirme yaptı.

yorumda|yorumlarda bulunmak  frames=diye,forward,setting  stance=neutral
  + {s:Eski hakem Nuri Sel} {c:şu yorumda bulundu}: “{q:Bu kart çok ağır.}”
  + {s:Nuri Sel}, “{q:Hakem oyunu tutamadı}” {c:diye yorumda bulundu}.
  - Taraflar haber hakkında yorumda bulunmadı.

yorum|yorumlar yapmak  frames=diye,forward,setting  stance=neutral
  + {s:Nuri Sel}, “{q:Böyle penaltı verilmez}” {c:diye yorum yaptı}.
  + {s:Nuri Sel} {c:şöyle yorum yaptı}: “{q:Kaleci topa geç çıktı.}”
  - Şirket, haber hakkında yorum yapmadı.

iddiada|iddialarda bulunmak  frames=diye,forward,nom,setting  stance=claim
  + {s:Remzi Kul}, “{q:Depoyu kendileri yaktı}” {c:diye iddiada bulundu}.
  + {s:Remzi Kul} {c:şu iddiada bulundu}: “{q:Sigorta parası için yaptılar.}”
  ? {s:Remzi Kul}, {q:kasanın boşaltıldığı} {c:yönünde iddiada bulundu}.
  - Eski ortak çarpıcı iddialarda bulundu.

suçlamada|suçlamalarda bulunmak  frames=diye,forward,setting  stance=criticism
  + {s:Remzi Kul}, “{q:Bizi bile bile batırdı}” {c:diye suçlamada bulundu}.
  + {s:Remzi Kul} {c:şu suçlamalarda bulundu}: “{q:Faturaların yarısı sahte.}”
  - İki taraf birbirine suçlamalarda bulundu.

eleştiride|eleştirilerde bulunmak  frames=diye,forward,setting  stance=criticism
  + {s:Mimar Ceyda Ulu}, “{q:Plan kıyıyı yok sayıyor}” {c:diye eleştiride bulundu}.
  + {s:Ceyda Ulu} {c:şu eleştiride bulundu}: “{q:Meydanda tek ağaç kalmadı.}”
  - Üyeler bütçeye sert eleştirilerde bulundu.

vaatte|vaatlerde bulunmak  frames=diye,forward,setting  stance=promise
  + {s:Başkan Ferit Uçar}, “{q:Yol bayrama biter}” {c:diye vaatte bulundu}.
  + {s:Ferit Uçar} {c:şu vaatlerde bulundu}: “{q:Otobüs öğrenciye parasız olacak.}”
  - Adaylar seçmene vaatlerde bulundu.

taahhütte bulunmak  frames=diye,forward,setting  stance=promise
  + {s:Yüklenici Cevat Or}, “{q:Evleri zamanında vereceğiz}” {c:diye taahhütte bulundu}.
  + {s:Cevat Or} {c:şu taahhütte bulundu}: “{q:Gecikirsek kira öderiz.}”
  - Firma üç yıllık taahhütte bulundu.

tehditte|tehditlerde bulunmak  frames=diye,forward,setting  stance=warning
  + {s:Selçuk Pirli}, “{q:Seni bu köyde yaşatmam}” {c:şeklinde tehditte bulundu}.
  + {s:Selçuk Pirli} {c:şu tehditte bulundu}: “{q:Evini başına yıkarım.}”
  - Adam komşularına tehditlerde bulundu.

yakınmada|yakınmalarda bulunmak  frames=diye,forward,setting  stance=criticism
  + {s:Kiracı Ela Dinç}, “{q:Asansör üç aydır bozuk}” {c:diye yakınmada bulundu}.
  + {s:Ela Dinç} {c:şu yakınmada bulundu}: “{q:Kimse bizi dinlemiyor.}”
  - Sakinler belediyeye yakınmalarda bulundu.

övgüde bulunmak  frames=diye,forward,setting  stance=neutral
  + {s:Antrenör Suat Bal} kalecisine, “{q:O bizim duvarımız}” {c:diye övgüde bulundu}.
  + {s:Suat Bal} kalecisine {c:şu övgüde bulundu}: “{q:Onun gibisi az gelir.}”
  - Jüri, genç aşçıya övgüde bulundu.

göndermede bulunmak  frames=diye,forward,setting  stance=criticism
  + {s:Cem Gök}, eski kulübüne “{q:Vefayı başka yerde buldum}” {c:diye göndermede bulundu}.
  + {s:Cem Gök} {c:şu göndermede bulundu}: “{q:Bazıları kaptanını çabuk unutur.}”
  - Film, eski bir klasiğe göndermede bulunuyor.

gönderme yapmak  frames=diye,setting  stance=criticism
  + {s:Cem Gök} yönetime, “{q:Kimler geldi kimler geçti}” {c:diye gönderme yaptı}.
  - Tablo, eski bir efsaneye gönderme yapıyor.

çıkış yapmak  frames=diye,forward,setting  trust=low  stance=criticism
  + {s:Remzi Kul}, “{q:Bu defter kapanmadı}” {c:diye çıkış yaptı}.
  + {s:Remzi Kul} {c:şöyle çıkış yaptı}: “{q:Herkes hesabını verecek.}”
  - Takım ligin ikinci yarısında iyi bir çıkış yaptı.

savunma yapmak  frames=diye,forward,setting  stance=claim
  + {s:Sanık Recai Barut}, “{q:Ben yalnızca şoförüm}” {c:diye savunma yaptı}.
  + {s:Recai Barut} {c:şöyle savunma yaptı}: “{q:O imza bana ait değil.}”
  - Takım bugün iyi savunma yaptı.

ifade vermek  frames=diye,forward,nom,setting  stance=neutral
  + {s:Recai Barut}, “{q:Parayı ben almadım}” {c:diye ifade verdi}.
  + {s:Recai Barut} {c:şöyle ifade verdi}: “{q:Kasanın anahtarı müdürdeydi.}”
  ? {s:Recai Barut}, {q:parayı almadığı} {c:yönünde ifade verdi}.
  - Üç kişi savcıya ifade verdi.

tanıklık etmek  frames=diye,setting  trust=low  stance=claim
  + {s:Zeki Han}, “{q:Işık kırmızıydı}” {c:diye tanıklık etti}.
  - Bu duvarlar iki savaşa tanıklık etti.

röportaj vermek  frames=setting
  - Şarkıcı, dergiye röportaj verdi.

röportaj yapmak  frames=setting
  - Muhabir, köyün yaşlılarıyla röportaj yaptı.

söyleşi yapmak  frames=setting
  - Yazar, okurlarıyla söyleşi yaptı.

söyleşide bulunmak  frames=setting
  - Oyuncu, öğrencilerle söyleşide bulundu.

sohbet etmek  frames=setting
  - Başkan, esnafla sohbet etti.

bilgi|bilgiler paylaşmak  frames=forward,setting  stance=neutral
  + {s:Müdür Sinan Erkut} {c:şu bilgileri paylaştı}: “{q:Göldeki su on santim yükseldi.}”
  - İki kurum birbiriyle bilgi paylaşıyor.

bilgi|bilgiler aktarmak  frames=forward,setting  stance=neutral
  + {s:Sinan Erkut} {c:şu bilgileri aktardı}: “{q:Barajda beş aylık su var.}”
  - Öğretmen, öğrencilere yeni bilgiler aktardı.

gündemi değerlendirmek  frames=setting
  - Bakan, canlı yayında gündemi değerlendirdi.

soru almak  frames=setting
  - Yazar, konuşmasının ardından salondan soru aldı.

mikrofon uzatmak  frames=setting
  - Muhabir, yoldan geçenlere mikrofon uzattı.

kameraların karşısına geçmek  frames=setting
  - Teknik direktör, maçtan sonra kameraların karşısına geçti.

kamera karşısına geçmek  frames=setting
  - Genç oyuncu on yıl sonra yeniden kamera karşısına geçti.

kürsüye çıkmak  frames=setting
  - Rektörden sonra dekan kürsüye çıktı.

konuk olmak  frames=setting
  - Şarkıcı, dün akşam programa konuk oldu.

canlı yayına katılmak  frames=setting
  - Bakan, dün akşam canlı yayına katıldı.

katılmak  frames=setting
  - Törene çok sayıda davetli katıldı.

basına konuşmak  frames=setting
  - Başkan, toplantının ardından basına konuştu.

gazetecilere konuşmak  frames=setting
  - Kaleci, maç bitince gazetecilere konuştu.

gazetecilerle buluşmak  frames=setting
  - Yönetmen, gala öncesinde gazetecilerle buluştu.

muhabirine konuşmak  frames=setting
  - Yaşlı usta, ajansın muhabirine konuştu.

brifing vermek  frames=setting
  - Komutan, heyete brifing verdi.

sunum yapmak  frames=setting
  - Uzmanlar kurula sunum yaptı.

sunuş yapmak  frames=setting
  - Bakan, komisyonda sunuş yaptı.

konferans vermek  frames=setting
  - Profesör, öğrencilere konferans verdi.

düşüncelerini paylaşmak  frames=setting
  - Konuklar kitap hakkında düşüncelerini paylaştı.

izlenimlerini paylaşmak  frames=setting
  - Gezgin, yolculuktan izlenimlerini paylaştı.

deneyimlerini paylaşmak  frames=setting
  - Girişimci, gençlerle deneyimlerini paylaştı.

duygularını paylaşmak  frames=setting
  - Anne, oğlunun ardından duygularını paylaştı.

# Writing, posting, printing.

yazmak  frames=quote,diye,forward,acc,nom,light  trust=low  stance=neutral
  + {s:Lale Sun} hesabından, “{q:Bu sahneye bir gün döneceğim}” {c:diye yazdı}.
  + {s:Lale Sun} {c:şunları yazdı}: “{q:Bana bu mesleği babam sevdirdi.}”
  + {s:Lale Sun} duvara, "{q:Ben buradan geçtim.}" {c:yazdı}.
  + {s:Gazete}, {q:köprünün çürük olduğunu} {c:yazdı}.
  + {q:Köprünün yıllardır onarılmadığı} {c:yazıldı}.
  - Şair, ilk kitabını yirmi yaşında yazdı.
  - Doktor iki ayrı ilaç yazdı.
  - Şehitlerin adının yazıldığı anıt açıldı.

kaleme almak  frames=diye,forward,light  stance=neutral
  + {s:Lale Sun} günlüğünde {c:şunları kaleme aldı}: “{q:Bugün sahnede ağladım.}”
  + {s:Lale Sun}, “{q:Bu mektubu sana trende yazıyorum}” {c:diye kaleme aldı}.
  - Yazar, üç roman kaleme aldı.

tweet|tweetler atmak  frames=diye,forward  stance=neutral
  + {s:Cem Gök}, “{q:Bu takımı yalnız bırakmayın}” {c:diye tweet attı}.
  + {s:Cem Gök} {c:şöyle tweet attı}: “{q:Pazar günü hepimiz tribündeyiz.}”
  - Oyuncu maçtan sonra tweet attı.

tweetlemek  frames=quote,diye  stance=neutral
  + {s:Cem Gök}, “{q:Bizim için her maç finaldir}” {c:diye tweetledi}.
  + {s:Cem Gök}, “{q:Sonunda evime döndüm.}” {c:tweetledi}.
  - Haberi binlerce kişi tweetledi.

paylaşım|paylaşımlar yapmak  frames=diye,forward,setting  stance=neutral
  + {s:Lale Sun}, “{q:Bugün çok özel bir gün}” {c:diye paylaşım yaptı}.
  + {s:Lale Sun} {c:şöyle paylaşım yaptı}: “{q:Evimize bahar geldi.}”
  - Oyuncu tatilden paylaşım yaptı.

paylaşımda|paylaşımlarda bulunmak  frames=diye,forward,setting  stance=neutral
  + {s:Lale Sun}, “{q:Yeni filmimiz bitti}” {c:diye paylaşımda bulundu}.
  + {s:Lale Sun} {c:şu paylaşımda bulundu}: “{q:Sette son günümüz.}”
  - Şarkıcı dün gece paylaşımda bulundu.

gönderi paylaşmak  frames=diye,forward,setting  stance=neutral
  + {s:Lale Sun}, “{q:Yolculuk başlıyor}” {c:diye gönderi paylaştı}.
  + {s:Lale Sun} {c:şöyle gönderi paylaştı}: “{q:Bavulum hazır, ben hazırım.}”
  - Belediye her gün bir gönderi paylaşıyor.

mesaj|mesajlar yayımlamak  frames=diye,forward,setting  stance=neutral
  + {s:Vali Kenan Soy}, “{q:Bayramınız kutlu olsun}” {c:diye mesaj yayımladı}.
  + {s:Kenan Soy} {c:şöyle mesaj yayımladı}: “{q:Yeni yıl hepimize huzur getirsin.}”
  - Rektör bir kutlama mesajı yayımladı.

mesaj|mesajlar vermek  frames=diye,forward,setting  stance=neutral
  + {s:Kenan Soy}, “{q:Bu kışı birlikte atlatacağız}” {c:diye mesaj verdi}.
  + {s:Kenan Soy} {c:şöyle mesaj verdi}: “{q:Kimse yalnız değil.}”
  - Başkan, birlik ve beraberlik mesajları verdi.

mesaj|mesajlar göndermek  frames=diye,forward,setting  stance=neutral
  + {s:Selçuk Pirli}, “{q:Bu gece kapıyı kilitleme}” {c:diye mesaj gönderdi}.
  + {s:Selçuk Pirli} {c:şöyle mesaj gönderdi}: “{q:Seni köprüde bekliyorum.}”
  - Yarışmacılar jüriye mesaj gönderdi.

mesaj|mesajlar atmak  frames=diye,forward  stance=neutral
  + {s:Kızı Naz}, “{q:Anne, ben iyiyim}” {c:diye mesaj attı}.
  + {s:Kızı Naz} {c:şöyle mesaj attı}: “{q:Tren iki saat gecikti.}”
  - Bütün gün arkadaşına mesaj attı.

not düşmek  frames=quote,diye,forward  stance=neutral
  + {s:Lale Sun}, “{q:Bu fotoğraf on yıl önce çekildi}” {c:diye not düştü}.
  + {s:Lale Sun} {c:şu notu düştü}: “{q:Annem bu salıncağı kendi yaptı.}”
  + {s:Lale Sun}, “{q:En güzel yazım.}” {c:not düştü}.
  - Müze, tarihe not düştü.

not etmek  frames=diye,acc  stance=neutral
  + {s:Kaptan İsmet Dur} defterine, “{q:Rüzgâr gece yarısı döndü}” {c:diye not etti}.
  + {s:İsmet Dur}, {q:rüzgârın döndüğünü} {c:not etti}.
  - Garson siparişi not etti.

rapor etmek  frames=diye,acc,nom  stance=neutral
  + {s:Gözlemci Adil Öz}, “{q:Tribünden sahaya şişe atıldı}” {c:diye rapor etti}.
  + {s:Adil Öz}, {q:sahaya şişe atıldığını} {c:rapor etti}.
  + {q:Köprüde çatlak bulunduğu} {c:rapor edildi}.
  - Müfettiş, eksikleri rapor etti.

raporlamak  frames=acc,nom  stance=neutral
  + {s:Adil Öz}, {q:ışıkların yetersiz kaldığını} {c:raporladı}.
  + {q:Depoda küf bulunduğu} {c:raporlandı}.
  - Ekip, ölçümleri her ay raporluyor.

haberleştirmek  frames=diye,acc  stance=neutral
  + {s:Gazete}, “{q:Kasabanın son sineması da kapandı}” {c:diye haberleştirdi}.
  + {s:Gazete}, {q:sinemanın kapandığını} {c:haberleştirdi}.
  - Muhabir, olayı yerinde haberleştirdi.

haber vermek  frames=diye,acc  stance=neutral
  + {s:Komşusu Kadriye Ok}, “{q:Sizin evden duman çıkıyor}” {c:diye haber verdi}.
  + {s:Kadriye Ok}, {q:evden duman çıktığını} {c:haber verdi}.
  - Görenler polise haber verdi.

haber yapmak  frames=diye  stance=neutral
  + {s:Gazete}, “{q:Çınarlar bu gece kesilecek}” {c:diye haber yaptı}.
  - Muhabir, kuraklık üzerine haber yaptı.

başlık atmak  frames=diye,forward  stance=neutral
  + {s:Gazete}, “{q:Kaleci geceyi kurtardı}” {c:diye başlık attı}.
  + {s:Gazete} {c:şöyle başlık attı}: “{q:Barajda son damla.}”
  - Editör yazıya yeni bir başlık attı.

manşet atmak  frames=diye,forward  stance=neutral
  + {s:Gazete}, “{q:Kupa geri geldi}” {c:diye manşet attı}.
  + {s:Gazete} {c:şöyle manşet attı}: “{q:Köy yolunda sel dehşeti.}”
  - Gazeteler bu sabah aynı manşeti attı.

manşetine taşımak  frames=diye  stance=neutral
  + {s:Gazete}, haberi “{q:Sahilde beton istemiyoruz}” {c:diye manşetine taşıdı}.
  - Dergi, genç yüzücüyü kapağına taşıdı.

alıntılamak  frames=diye  stance=neutral
  + {s:Selma Dağ}, ozandan “{q:Yol bir, yolcu binlerce}” {c:diye alıntıladı}.
  - Makale, otuz ayrı kaynaktan alıntıladı.

alıntı yapmak  frames=diye  stance=neutral
  + {s:Selma Dağ}, “{q:Susmak da bir cevaptır}” {c:diye alıntı yaptı}.
  - Öğrenci, ödevinde kitaptan alıntı yaptı.

atıfta bulunmak  frames=dat  stance=neutral
  + {s:Selma Dağ}, {q:köprünün iki kez yıkıldığına} {c:atıfta bulundu}.
  - Makale eski bir çalışmaya atıfta bulunuyor.

tebliğ etmek  frames=diye,acc,nom  stance=neutral
  + {s:Belediye}, “{q:Bina üç gün içinde boşaltılacaktır}” {c:diye tebliğ etti}.
  + {s:Belediye}, {q:binanın boşaltılacağını} {c:tebliğ etti}.
  + {q:İzninin iptal edildiği} {c:tebliğ edildi}.
  - Mahkeme kararı taraflara tebliğ etti.

arz etmek  frames=diye,acc,nom  stance=neutral
  + {s:Kaymakam Ufuk Ner}, “{q:Yollarımız iki gündür kapalıdır}” {c:diye arz etti}.
  + {s:Ufuk Ner}, {q:yolların kapalı olduğunu} {c:arz etti}.
  + {q:Ek ödenek gerektiği} {c:arz edildi}.
  - Durum büyük önem arz ediyor.

ilave etmek  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:İlker Sarp}, “{q:Bu işi bir de geceleri yapıyoruz}” {c:diye ilave etti}.
  + {s:İlker Sarp} {c:şunu da ilave etti}: “{q:Kimseden yardım istemedik.}”
  + {s:İlker Sarp}, “{q:Gerisi bize ait.}” {c:ilave etti}.
  + {s:İlker Sarp}, {q:yardım istemediklerini} {c:ilave etti}.
  + {q:Ödemenin gecikmeyeceği} {c:ilave edildi}.
  - Usta, harca biraz kum ilave etti.

iletmek  frames=diye,forward,acc,nom,light  stance=neutral
  + {s:Avukat Rana Tez}, “{q:Müvekkilim çok yorgun}” {c:diye iletti}.
  + {s:Rana Tez}, aileden gelenleri {c:şöyle iletti}: “{q:Onlar yalnızca adalet istiyor.}”
  + {s:Rana Tez}, {q:ailenin davadan vazgeçmediğini} {c:iletti}.
  + {q:Seferin iptal edildiği} {c:iletildi}.
  - Postacı mektubu sahibine iletti.
  - Bakır, ısıyı iyi iletir.

ihbar etmek  frames=diye,acc  stance=neutral
  + {s:Komşusu Kadriye Ok}, “{q:Bodrumda birileri kazı yapıyor}” {c:diye ihbar etti}.
  + {s:Kadriye Ok}, {q:bodrumda kazı yapıldığını} {c:ihbar etti}.
  - Komşusu onu polise ihbar etti.

sızdırmak  frames=acc,nom  stance=hearsay
  + {s:Eski müdür}, {q:kasanın boşaltıldığını} {c:sızdırdı}.
  + {q:Takımın satılacağı} {c:sızdırıldı}.
  - Boru su sızdırıyor.

ifşa etmek  frames=diye,acc,nom  stance=admission
  + {s:Eski muhasebeci Şule Baran}, “{q:Faturaların hepsi sahteydi}” {c:diye ifşa etti}.
  + {s:Şule Baran}, {q:faturaların sahte olduğunu} {c:ifşa etti}.
  + {q:Hesapların boşaltıldığı} {c:ifşa edildi}.
  - Gazeteci, kaynağını ifşa etmedi.

bilgilendirmek  frames=diye,forward  stance=neutral
  + {s:Müdür Sinan Erkut}, halkı “{q:Sular akşam altıda gelecek}” {c:diye bilgilendirdi}.
  + {s:Sinan Erkut}, halkı {c:şöyle bilgilendirdi}: “{q:Arıza merkez hattında.}”
  - Kurum, üreticileri kuraklık konusunda bilgilendirdi.

# Nouns that name something written or sent.

mesaj  frames=quote,forward,genitive,nom,instr  light=vermek,paylaşmak,göndermek,yayımlamak,iletmek,yollamak,yazmak,yer_vermek  stance=neutral
  + {s:Kaptan Ege Solak}, “{q:Bu armayı gururla taşıyacağım.}” {c:mesajını paylaştı}.
  + {s:Ege Solak} {c:şu mesajı paylaştı}: “{q:Destek olan herkese teşekkür ederim.}”
  + {s:Ege Solak}'ın “{q:Yeniden başlıyoruz}” {c:mesajı} kısa sürede yayıldı.
  + {s:Ege Solak}, fotoğrafını “{q:Yeniden başlıyoruz}” {c:mesajıyla paylaştı}.
  + {s:Ege Solak}, {q:takımda kalacağı} {c:mesajını verdi}.
  - Telefonuna gelen mesajı geç gördü.

not  frames=quote,forward,instr  light=düşmek,yazmak,paylaşmak,bırakmak,eklemek  stance=neutral
  + {s:Oyuncu Lale Sun}, “{q:Bu ev bana anneannemden kaldı.}” {c:notunu düştü}.
  + {s:Lale Sun} {c:şu notu düştü}: “{q:Bu bahçede büyüdüm.}”
  + {s:Lale Sun}, fotoğrafı “{q:Burada büyüdüm}” {c:notuyla paylaştı}.
  - Öğrenci, sınavdan yüksek not aldı.

paylaşım  frames=quote,forward,genitive  light=yapmak,bulunmak,paylaşmak  stance=neutral
  + {s:Oyuncu Lale Sun}, “{q:Bu sahneye bir gün döneceğim.}” {c:paylaşımında bulundu}.
  + {s:Lale Sun} {c:şu paylaşımı yaptı}: “{q:Hoş geldin küçük kızım.}”
  + {s:Lale Sun}'un “{q:Bir gün döneceğim}” {c:paylaşımı} binlerce beğeni aldı.
  - Kurumlar arasında veri paylaşımı başladı.

tweet  frames=quote,forward,genitive,instr  light=atmak,paylaşmak,yazmak,göndermek  stance=neutral
  + {s:Cem Gök}, “{q:Bu takımı yalnız bırakmayın.}” {c:tweetini paylaştı}.
  + {s:Cem Gök} {c:şu tweeti paylaştı}: “{q:Pazar günü tribündeyiz.}”
  + {s:Cem Gök}'ün “{q:Pazar günü tribündeyiz}” {c:tweeti} ilgi gördü.
  + {s:Cem Gök}, kulübü “{q:Yeniden ayağa kalkacağız}” {c:tweetiyle} destekledi.
  - Oyuncunun tweeti kısa sürede silindi.

gönderi  frames=quote,forward,genitive  light=paylaşmak,yapmak,yayımlamak  stance=neutral
  + {s:Lale Sun}, “{q:Bugün sette son günümüz.}” {c:gönderisini paylaştı}.
  + {s:Lale Sun} {c:şu gönderiyi paylaştı}: “{q:Babamı çok özledim.}”
  + {s:Lale Sun}'un “{q:Babamı çok özledim}” {c:gönderisi} duygulandırdı.
  - Kargo, gönderiyi kaybetti.

mektup  frames=quote,forward,genitive  light=yazmak,göndermek,bırakmak  stance=neutral
  + {s:Er Hasan Yelcik}, “{q:Anne, beni bekleme.}” {c:mektubunu yazdı}.
  + {s:Hasan Yelcik} {c:şu mektubu yazdı}: “{q:Burada kar hiç dinmiyor.}”
  + {s:Hasan Yelcik}'in “{q:Anne, beni bekleme}” {c:mektubu} müzede.
  - Postacı iki mektup getirdi.

dilekçe  frames=forward,quote  light=yazmak,vermek,sunmak  stance=demand
  + {s:Kiracı Ela Dinç}, “{q:Asansörün onarılmasını arz ederim.}” {c:dilekçesini verdi}.
  + {s:Ela Dinç} {c:şu dilekçeyi verdi}: “{q:Binamızda su akmıyor.}”
  - Sakinler belediyeye dilekçe verdi.

yazı  frames=quote,forward,genitive  light=yazmak,göndermek,asmak,paylaşmak,kaleme_almak  stance=neutral
  + {s:Bakkal Rıfat Usta}, kapısına “{q:Veresiye yoktur.}” {c:yazısını astı}.
  + {s:Rıfat Usta} {c:şu yazıyı astı}: “{q:Bugün cenazemiz var, kapalıyız.}”
  + {s:Rıfat Usta}'nın “{q:Bugün kapalıyız}” {c:yazısı} kapıda duruyor.
  - Yazı tahtası yenilendi.

yazılı  frames=banner  stance=neutral
  + {s:Öğrenciler}, “{q:Ormanımızı yakmayın}” {c:yazılı} dövizlerle yürüdü.
  + {s:Köylüler}, “{q:Suyumuzu geri verin}” {c:yazılı} dövizler taşıdı.
  + {s:Taraftarlar}, “{q:Hoş geldin kaptan}” {c:yazılı} pankart açtı.
  + {s:Köylüler}, “{q:Derem özgür aksın}” {c:yazılı} afişler astı.
  - Yazılı sınav cuma günü yapılacak.

yazan  frames=banner  stance=neutral
  + {s:Taraftarlar}, “{q:Seni unutmadık kaptan}” {c:yazan} bir pankart açtı.
  - Roman yazan genç doktor ödül aldı.

döviz  frames=quote  light=taşımak,açmak  stance=demand
  + {s:Köylüler}, “{q:Suyumuzu geri verin}” {c:dövizlerini taşıdı}.
  - Döviz kuru güne düşüşle başladı.

pankart  frames=quote,forward  light=açmak,asmak,taşımak  stance=demand
  + {s:Taraftarlar}, “{q:Seni unutmadık kaptan}” {c:pankartını açtı}.
  + {s:Taraftarlar} {c:şu pankartı açtı}: “{q:Bu forma satılık değil.}”
  - Polis, pankartları topladı.

afiş  frames=quote  light=asmak  stance=demand
  + {s:Köylüler}, “{q:Derem özgür aksın}” {c:afişlerini astı}.
  - Filmin afişi yayımlandı.

başlık  frames=quote,forward,genitive,instr  light=atmak,kullanmak,koymak  stance=neutral
  + {s:Gazete}, “{q:Bu kent susuz kalacak}” {c:başlığını kullandı}.
  + {s:Gazete} {c:şu başlığı kullandı}: “{q:Barajda son damla.}”
  + {s:Yöre Gazetesi}'nin “{q:Bu kent susuz kalacak}” {c:başlığı} korkuttu.
  + {s:Gazete}, kuraklığı “{q:Barajda son damla kaldı}” {c:başlığıyla duyurdu}.
  - Çeyizde inci işlemeli bir başlık vardı.

manşet  frames=quote,forward,genitive,instr  light=atmak,kullanmak  stance=neutral
  + {s:Gazete}, “{q:Köprü çöktü, sorumlusu yok}” {c:manşetini kullandı}.
  + {s:Gazete} {c:şu manşeti attı}: “{q:Denizi de sattılar.}”
  + {s:Yöre Gazetesi}'nin “{q:Denizi de sattılar}” {c:manşeti} tartışıldı.
  + {s:Gazete}, zaferi “{q:Bu kez kupa bizim}” {c:manşetiyle duyurdu}.
  ? {s:Gazete}, haberi “{q:Bu kez kupa bizim}” {c:manşetiyle} verdi.
  - Haber üç gün manşette kaldı.

haber  frames=genitive,nom  light=vermek,paylaşmak,geçmek,yapmak  trust=low  stance=neutral
  + {s:Yöre Gazetesi}'nin “{q:Çınarlar bu gece kesilecek}” {c:haberi} kenti ayaklandırdı.
  + {s:Ajans}, {q:köprünün çöktüğü} {c:haberini geçti}.
  - Akşam haberleri yedide başlıyor.

rapor  frames=genitive,nom  light=vermek,sunmak,hazırlamak  stance=neutral
  + {s:Bilirkişi}nin “{q:Bina oturulamaz durumda}” {c:raporu} dosyaya girdi.
  + {s:Bilirkişi}, {q:binanın oturulamaz olduğu} {c:raporunu verdi}.
  - Doktor üç gün rapor verdi.

ibare  frames=quote,genitive  light=kullanmak,yer_vermek,yazmak,yer_almak  stance=neutral
  + {s:Firma}, “{q:Çocuklara verilmez.}” {c:ibaresini kullandı}.
  + {s:Firma}nın “{q:Çocuklara verilmez}” {c:ibaresi} kutudan silinmiş.
  - Sözleşmedeki o ibare çıkarıldı.

şerh  frames=quote,forward  light=düşmek,koymak,yazmak  stance=denial
  + {s:Üye hâkim Saim Toy}, “{q:Bu karara katılmıyorum.}” {c:şerhini düştü}.
  + {s:Saim Toy} {c:şu şerhi düştü}: “{q:Deliller yeterince incelenmedi.}”
  - Tapuya şerh konuldu.

hüküm  frames=genitive,nom  light=vermek  stem=hüküm,hükm  stance=demand
  + {s:Mahkeme}nin “{q:Ağaçlar kesilemez}” {c:hükmü} uygulanmadı.
  + {s:Mahkeme}, {q:ağaçların kesilemeyeceği} {c:hükmünü verdi}.
  - Yasanın üç hükmü iptal edildi.

karar  frames=genitive,quote  light=vermek  stance=demand
  + {s:Kurul}un “{q:Maç seyircisiz oynanacak}” {c:kararı} taraftarı kızdırdı.
  + {s:Hâkim Nuri Saz}, “{q:Aidatı kiracı değil, ev sahibi öder.}” {c:kararını verdi}.
  - Kararı dün akşam aldılar.

telgraf  frames=quote,forward  light=çekmek,göndermek  stance=neutral
  + {s:Vali}, “{q:Köprü yıkıldı, yardım gönderin.}” {c:telgrafını çekti}.
  + {s:Vali} {c:şu telgrafı çekti}: “{q:Kar yolu kapattı, erzak bitti.}”
  - Müzede eski bir telgraf makinesi var.

etiket  frames=instr,quote  light=kullanmak,paylaşmak  stance=neutral
  + {s:Gençler}, fotoğraflarını “{q:Denizime dokunma}” {c:etiketiyle paylaştı}.
  + {s:Gençler}, “{q:Denizime dokunma}” {c:etiketini kullandı}.
  - Etiketteki fiyat iki kez değişti.

dize  frames=quote,forward,genitive,instr  light=okumak,yazmak,paylaşmak  stance=neutral
  + {s:Halk ozanı Veysi Toprak}, “{q:Ben gidersem sazım kalsın.}” {c:dizesini okudu}.
  + {s:Veysi Toprak} {c:şu dizeleri okudu}: “{q:Dağlar bana yol vermedi.}”
  + {s:Veysi Toprak}'ın “{q:Ben gidersem sazım kalsın}” {c:dizeleri} hâlâ dillerde.
  + {s:Veysi Toprak}, köyünü “{q:Dağlar bana yol vermedi}” {c:dizeleriyle anlattı}.
  ? {s:Veysi Toprak}'ın “{q:Ben gidersem sazım kalsın}” {c:dizeleri} mezarına yazıldı.
  - Şiir on dört dizeden oluşuyor.

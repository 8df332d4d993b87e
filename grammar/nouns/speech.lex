# Nouns that name what was said. With a light verb they are its cue
# (ifadesini kullandı); in the genitive they are one by themselves (X'in “…” sözleri).

ifade  frames=quote,forward,genitive,nom,instr  light=kullanmak,yer_vermek,yer_almak,bulunmak,sarf_etmek,dile_getirmek,paylaşmak  stance=neutral
  + {s:Lara Tan}, “{q:Bu sonuç hepimizi sevindirdi.}” {c:ifadesini kullandı}.
  + {s:Lara Tan}, “{q:Gelecek hafta yeniden buluşacağız.}” {c:ifadelerini kullandı}.
  + {s:Lara Tan} {c:şu ifadeleri kullandı}: “{q:Bu şehirde herkesin emeği var.}”
  + {s:Dernek}ten yapılan açıklamada, “{q:Yardımlar yarın dağıtılacaktır.}” {c:ifadesine yer verildi}.
  + {s:Lara Tan}'ın “{q:Biz bu işi bitireceğiz}” {c:ifadesi} çok tartışıldı.
  + {s:Lara Tan}, duygularını “{q:Rüyada gibiyim}” {c:ifadeleriyle anlattı}.
  + Raporda, {q:suyun kirlendiği} {c:ifadesine yer verildi}.
  - Yüzünde yorgun bir ifade vardı.
  - Tanıkların ifadesi gece boyunca alındı.

değerlendirme  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,yer_vermek,yer_almak,paylaşmak  stance=neutral
  + {s:Lara Tan}, “{q:Bu yıl geçen yıldan daha iyi geçti.}” {c:değerlendirmesinde bulundu}.
  + {s:Mert Alkan} {c:şu değerlendirmeyi yaptı}: “{q:Piyasalar bu haberi olumlu karşıladı.}”
  + {s:Mert Alkan}'ın “{q:Fiyatlar yazın düşer}” {c:değerlendirmesi} ilgi gördü.
  + {s:Mert Alkan}, {q:fiyatların yazın düşebileceği} {c:değerlendirmesinde bulundu}.
  - Kurul, başvurular üzerinde son değerlendirmesini yaptı.

açıklama  frames=quote,forward,genitive,nom,instr  light=bulunmak,yapmak,gelmek  stance=neutral
  + {s:Sözcü Emel Tatlı}, “{q:Görüşmeler yarın da sürecek.}” {c:açıklamasında bulundu}.
  + {s:Emel Tatlı} {c:şu açıklamayı yaptı}: “{q:Anlaşmaya çok yakınız.}”
  + {s:Emel Tatlı}'nın “{q:Anlaşmaya çok yakınız}” {c:açıklaması} sevinç yarattı.
  + {s:Emel Tatlı}, beklentileri “{q:Süre uzatılmayacak}” {c:açıklamasıyla} boşa çıkardı.
  + {s:Emel Tatlı}, {q:görüşmelerin süreceği} {c:açıklamasında bulundu}.
  - Bakanlığın açıklaması dün akşam yayımlandı.

yanıt  frames=quote,forward,genitive,nom,instr  light=vermek,gelmek  stance=answer
  + {s:Kaleci Ege Solak}, “{q:Ben kimseye küsmedim.}” {c:yanıtını verdi}.
  + {s:Ege Solak} {c:şu yanıtı verdi}: “{q:Sözleşmem iki yıl daha sürüyor.}”
  + {s:Ege Solak}'ın “{q:Buradan ayrılmam}” {c:yanıtı} alkış aldı.
  + {s:Ege Solak}, {q:takımda kalacağı} {c:yanıtını verdi}.
  - Öğrenci, sınavdaki dördüncü sorunun yanıtını bilemedi.

cevap  frames=quote,forward,genitive,nom,instr  light=vermek,gelmek  stance=answer
  + {s:Ege Solak}, "{q:Bunu başkanımıza sorun.}" {c:cevabını verdi}.
  + {s:Ege Solak} {c:şu cevabı verdi}: “{q:Ben yalnızca işime bakıyorum.}”
  + {s:Ege Solak}'ın “{q:Ben işime bakıyorum}” {c:cevabı} herkesi güldürdü.
  + {s:Ege Solak}, {q:transferi gazetelerden duyduğu} {c:cevabını verdi}.
  - Mektubuna aylarca cevap bekledi.

karşılık  frames=quote,forward,nom  light=vermek  stance=answer
  + {s:Tülay Er}, “{q:Sen önce kendi kapının önünü süpür.}” {c:karşılığını verdi}.
  + {s:Tülay Er} {c:şu karşılığı verdi}: “{q:Ben bu sözü hak etmedim.}”
  + {s:Tülay Er}, {q:kimseye borcu olmadığı} {c:karşılığını verdi}.
  - Emeğinin karşılığını yıllar sonra aldı.

söz  frames=quote,forward,genitive,instr  light=kullanmak,söylemek,sarf_etmek,dile_getirmek,yer_vermek  stance=neutral
  + {s:Yaşar Dede}, “{q:Bu dağlar bizi hiç aç bırakmadı.}” {c:sözlerini kullandı}.
  + {s:Yaşar Dede} {c:şu sözleri söyledi}: “{q:Toprağa küsülmez.}”
  + {s:Yaşar Dede}'nin “{q:Toprağa küsülmez}” {c:sözleri} duvara yazıldı.
  + {s:Yaşar Dede}, o yılları “{q:Açtık ama mutluyduk}” {c:sözleriyle anlattı}.
  - Şarkının sözleri ünlü bir şaire ait.

yorum  frames=quote,forward,genitive,nom,instr  light=yapmak,bulunmak,eklemek  stance=neutral
  + {s:Eski hakem Nuri Sel}, “{q:Bu pozisyon açıkça penaltıydı.}” {c:yorumunu yaptı}.
  + {s:Nuri Sel} {c:şu yorumu yaptı}: “{q:Hakem düdüğünü erken çaldı.}”
  + {s:Nuri Sel}'in “{q:Bu gol sayılmazdı}” {c:yorumu} tartışma yarattı.
  + {s:Nuri Sel}, o anı “{q:Böyle hata görmedim}” {c:yorumuyla paylaştı}.
  + {s:Nuri Sel}, {q:golün geçersiz olduğu} {c:yorumunu yaptı}.
  - Sanatçı, eski bir türküye yeni bir yorum kattı.

bilgi  frames=quote,forward,nom  light=vermek,paylaşmak,yer_vermek,aktarmak,dile_getirmek  stance=neutral
  + {s:Müdür Sinan Erkut}, “{q:Bu yıl iki yüz fidan diktik.}” {c:bilgisini verdi}.
  + {s:Sinan Erkut} {c:şu bilgileri verdi}: “{q:Barajın yüzde sekseni doldu.}”
  + {s:Sinan Erkut}, {q:barajın dolduğu} {c:bilgisini paylaştı}.
  - Adayların yabancı dil bilgisi ölçüldü.

görüş  frames=quote,forward,genitive,nom  light=paylaşmak,savunmak,dile_getirmek,yer_vermek,aktarmak,yinelemek  stance=claim
  + {s:Doçent Ayça Gür}, “{q:Kentte ağaç sayısı her yıl azalıyor.}” {c:görüşünü paylaştı}.
  + {s:Ayça Gür} {c:şu görüşü savundu}: “{q:Yeni yol trafiği azaltmaz.}”
  + {s:Ayça Gür}'ün “{q:Yeni yol trafiği azaltmaz}” {c:görüşü} dikkate alınmadı.
  + {s:Ayça Gür}, {q:yolun trafiği azaltmayacağı} {c:görüşünü savundu}.
  - Sis yüzünden görüş mesafesi on metreye düştü.

uyarı  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,dile_getirmek,gelmek  stance=warning
  + {s:Profesör Halil Tan}, “{q:Bu binalar yeni bir sarsıntıya dayanmaz.}” {c:uyarısında bulundu}.
  + {s:Halil Tan} {c:şu uyarıyı yaptı}: “{q:Dere yatağına ev yapmayın.}”
  + {s:Halil Tan}'ın “{q:Dere yatağına ev yapmayın}” {c:uyarısı} unutuldu.
  + {s:Halil Tan}, {q:evlerin yıkılabileceği} {c:uyarısında bulundu}.
  - Meteoroloji, altı il için sarı kodlu uyarı yayımladı.

çağrı  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,gelmek  stance=demand
  + {s:Dernek Başkanı Sevgi Ataman}, “{q:Gelin bu ormanı birlikte koruyalım.}” {c:çağrısında bulundu}.
  + {s:Sevgi Ataman} {c:şu çağrıyı yaptı}: “{q:Evinizdeki kitapları bize getirin.}”
  + {s:Sevgi Ataman}'ın “{q:Kitapları bize getirin}” {c:çağrısı} karşılık buldu.
  + {s:Sevgi Ataman}, {q:kitapların getirilmesi} {c:çağrısında bulundu}.
  - Ekipler gece yirmi ayrı çağrıya gitti.

iddia  frames=quote,forward,genitive,nom,instr  light=bulunmak,gündeme_getirmek,ortaya_atmak,dile_getirmek,reddetmek,yalanlamak,yer_vermek  stance=claim
  + {s:Eski ortağı Remzi Kul}, “{q:Bu şirketin kasası yıllardır boş.}” {c:iddiasında bulundu}.
  + {s:Remzi Kul} {c:şu iddiada bulundu}: “{q:Paralar başka bir hesaba gitti.}”
  + {s:Remzi Kul}'un “{q:Kasa boş}” {c:iddiası} mahkemeye taşındı.
  + {s:Remzi Kul}, “{q:Paralar çalındı}” {c:iddiasıyla} mahkemeye başvurdu.
  + {s:Remzi Kul}, {q:kasanın boşaltıldığı} {c:iddiasında bulundu}.
  + Dilekçede, {q:kasanın boşaltıldığı} {c:iddiasına yer verildi}.
  - Takım, şampiyonluk iddiasını sürdürüyor.

beyan  frames=quote,forward,genitive,nom  light=bulunmak,vermek  stance=claim
  + {s:Tanık Zeki Han}, “{q:Aracı ben kullanıyordum.}” {c:beyanında bulundu}.
  + {s:Zeki Han} {c:şu beyanı verdi}: “{q:Fren tutmadı, yol ıslaktı.}”
  + {s:Zeki Han}'ın “{q:Yol ıslaktı}” {c:beyanı} tutanağa geçti.
  + {s:Zeki Han}, {q:aracı kendisinin kullandığı} {c:beyanında bulundu}.
  - Gelir beyanı mart ayında verilecek.

demeç  frames=quote,forward,genitive  light=vermek  stance=neutral
  + {s:Kulüp Başkanı Ozan Dağlı}, “{q:Bu yıl kupayı istiyoruz.}” {c:demecini verdi}.
  + {s:Ozan Dağlı} {c:şu demeci verdi}: “{q:Kaptanımız satılık değil.}”
  + {s:Ozan Dağlı}'nın “{q:Kaptanımız satılık değil}” {c:demeci} taraftarı sevindirdi.
  - Başkanın demeci üç gazetede çıktı.

düşünce  frames=quote,genitive,nom  light=paylaşmak,dile_getirmek,savunmak,aktarmak  stance=claim
  + {s:Doçent Ayça Gür}, “{q:Kent planı yeniden yapılmalı.}” {c:düşüncesini paylaştı}.
  + {s:Ayça Gür}'ün “{q:Kent planı yeniden yapılmalı}” {c:düşüncesi} kurulda tartışıldı.
  + {s:Ayça Gür}, {q:planın yenilenmesi gerektiği} {c:düşüncesini dile getirdi}.
  - Düşüncesi bile insanı korkutuyor.

kanaat  frames=quote,nom  light=paylaşmak,dile_getirmek,savunmak,bildirmek  stance=claim
  + {s:Ayça Gür}, “{q:Göl kurtulamaz.}” {c:kanaatini dile getirdi}.
  + {s:Ayça Gür}, {q:gölün kurtulamayacağı} {c:kanaatini paylaştı}.
  - Kurulun kanaati henüz belli değil.

inanç  frames=quote,nom  light=dile_getirmek,paylaşmak,yinelemek  stance=claim
  + {s:Antrenör Suat Bal}, “{q:Bu takım finali görecek.}” {c:inancını dile getirdi}.
  + {s:Suat Bal}, {q:takımın finale çıkacağı} {c:inancını dile getirdi}.
  - Köyde eski bir inanç hâlâ yaşıyor.

umut  frames=quote,nom  light=dile_getirmek,paylaşmak  stem=umut,umud  stance=neutral
  + {s:Suat Bal}, “{q:Belki bu yıl şampiyon oluruz.}” {c:umudunu dile getirdi}.
  + {s:Suat Bal}, {q:takımın şampiyon olacağı} {c:umudunu paylaştı}.
  - Aile umudunu hiç yitirmedi.

endişe  frames=quote,nom  light=dile_getirmek,paylaşmak,iletmek  stance=warning
  + {s:Çiftçi Veli Saz}, “{q:Bu yıl don vurursa biteriz.}” {c:endişesini dile getirdi}.
  + {s:Veli Saz}, {q:don vuracağı} {c:endişesini dile getirdi}.
  - Sis, sürücülerde endişe yarattı.

kaygı  frames=quote,nom  light=dile_getirmek,paylaşmak,iletmek  stance=warning
  + {s:Veli Saz}, “{q:Gençler toprağı bırakıyor.}” {c:kaygısını dile getirdi}.
  + {s:Veli Saz}, {q:gençlerin toprağı bıraktığı} {c:kaygısını paylaştı}.
  - Sınav kaygısı uykularını kaçırdı.

üzüntü  frames=quote  light=paylaşmak  stance=neutral
  + {s:Kaptan Ege Solak}, “{q:Bu kupayı kaçırmamalıydık.}” {c:üzüntüsünü paylaştı}.
  - Haber, köyde üzüntü yarattı.

sevinç  frames=quote  light=paylaşmak  stance=neutral
  + {s:Ege Solak}, “{q:Çocukluk hayalim gerçek oldu.}” {c:sevincini paylaştı}.
  - Gol sevinci uzun sürmedi.

talimat  frames=quote,forward,genitive,nom  light=vermek,iletmek,göndermek  stance=demand
  + {s:Vali Kenan Soy}, “{q:Bütün yollar sabaha açık olsun.}” {c:talimatını verdi}.
  + {s:Kenan Soy} {c:şu talimatı verdi}: “{q:Kimse dışarıda kalmasın.}”
  + {s:Kenan Soy}'un “{q:Kimse dışarıda kalmasın}” {c:talimatı} üzerine ekipler yola çıktı.
  + {s:Kenan Soy}, {q:yolların açılması} {c:talimatını verdi}.
  - Kullanma talimatı kutunun içinde.

emir  frames=quote,forward,genitive,nom  light=vermek,göndermek,yağdırmak  stem=emir,emr  stance=demand
  + {s:Binbaşı Rasim Tok}, “{q:Kimse mevziden çıkmasın.}” {c:emrini verdi}.
  + {s:Rasim Tok} {c:şu emri verdi}: “{q:Köprü ne olursa olsun tutulacak.}”
  + {s:Rasim Tok}'un “{q:Köprü tutulacak}” {c:emri} telsizde yankılandı.
  + {s:Rasim Tok}, {q:köprünün tutulması} {c:emrini verdi}.
  - Alay, generalin emrine girdi.

komut  frames=quote,forward  light=vermek  stance=demand
  + {s:Rasim Tok}, “{q:Sağa dön, ileri marş.}” {c:komutunu verdi}.
  + {s:Rasim Tok} {c:şu komutu verdi}: “{q:Herkes yerinde dursun.}”
  - Program, klavyeden komut alıyor.

tavsiye  frames=quote,forward,genitive,nom  light=bulunmak,vermek  stance=demand
  + {s:Doktor Nil Acar}, “{q:Her gün yarım saat yürüyün.}” {c:tavsiyesinde bulundu}.
  + {s:Nil Acar} {c:şu tavsiyeyi verdi}: “{q:Uykudan önce ekrana bakmayın.}”
  + {s:Nil Acar}'ın “{q:Bol su için}” {c:tavsiyesi} kulağında kaldı.
  + {s:Nil Acar}, {q:bol su içilmesi} {c:tavsiyesinde bulundu}.
  - Garsonun tavsiyesi üzerine balık yediler.

öneri  frames=quote,forward,genitive,nom  light=bulunmak,getirmek,sunmak,yapmak,dile_getirmek  stance=demand
  + {s:Naci Gül}, “{q:Toplantıları cumartesiye alalım.}” {c:önerisinde bulundu}.
  + {s:Naci Gül} {c:şu öneriyi getirdi}: “{q:Aidatı yarıya indirelim.}”
  + {s:Naci Gül}'ün “{q:Aidatı yarıya indirelim}” {c:önerisi} beğenildi.
  + {s:Naci Gül}, {q:aidatın düşürülmesi} {c:önerisinde bulundu}.
  - Kurul, yeni stat önerisini görüşecek.

teklif  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,götürmek,getirmek,sunmak  stance=demand
  + {s:Kulüp Başkanı Ozan Dağlı}, “{q:Gel, altyapının başına geç.}” {c:teklifinde bulundu}.
  + {s:Ozan Dağlı} {c:şu teklifi yaptı}: “{q:Stadı birlikte kullanalım.}”
  + {s:Ozan Dağlı}'nın “{q:Stadı birlikte kullanalım}” {c:teklifi} geri çevrildi.
  + {s:Ozan Dağlı}, {q:stadın ortak kullanılması} {c:teklifinde bulundu}.
  - İki kulüp oyuncu için teklif verdi.

öğüt  frames=quote,forward,genitive,nom  light=vermek,bulunmak  stem=öğüt,öğüd  stance=demand
  + {s:Yaşar Dede}, “{q:Aça kapınızı kapatmayın.}” {c:öğüdünü verdi}.
  + {s:Yaşar Dede} {c:şu öğüdü verdi}: “{q:Suyu israf etmeyin.}”
  + {s:Yaşar Dede}'nin “{q:Suyu israf etmeyin}” {c:öğüdü} çeşmeye kazındı.
  + {s:Yaşar Dede}, {q:suyun israf edilmemesi} {c:öğüdünü verdi}.
  - Çırak, ustasının öğüdünü tuttu.

nasihat  frames=quote,forward,genitive  light=vermek,bulunmak,etmek  stance=demand
  + {s:Yaşar Dede}, “{q:Büyüğünüzü sayın, küçüğünüzü sevin.}” {c:nasihatinde bulundu}.
  + {s:Yaşar Dede} {c:şu nasihati verdi}: “{q:Borçlu yatağa girmeyin.}”
  + {s:Yaşar Dede}'nin “{q:Borçlu yatmayın}” {c:nasihati} torunlarının aklında.
  - Dedesinin nasihatini hiç unutmadı.

telkin  frames=quote,nom  light=bulunmak  stance=demand
  + {s:Antrenör Suat Bal}, “{q:Sakin olun, oyununuzu oynayın.}” {c:telkininde bulundu}.
  + {s:Suat Bal}, {q:sakin olunması} {c:telkininde bulundu}.
  - Telkin yoluyla tedavi yıllar sürdü.

talep  frames=quote,forward,genitive,nom  light=bulunmak,iletmek,dile_getirmek,yinelemek  stance=demand
  + {s:Nazlı Pekcan}, “{q:Mahallemize bir okul yapılsın.}” {c:talebini iletti}.
  + {s:Nazlı Pekcan} {c:şu talebi dile getirdi}: “{q:Otobüs akşam dokuza kadar çalışsın.}”
  + {s:Nazlı Pekcan}'ın “{q:Okul istiyoruz}” {c:talebi} yanıtsız kaldı.
  + {s:Nazlı Pekcan}, {q:mahalleye okul yapılması} {c:talebinde bulundu}.
  - Yaz gelince suya talep arttı.

istek  frames=quote,nom  light=bulunmak,iletmek,dile_getirmek  stance=demand
  + {s:Nazlı Pekcan}, “{q:Bu köşeye bir çeşme konsun.}” {c:isteğini dile getirdi}.
  + {s:Nazlı Pekcan}, {q:köşeye çeşme konması} {c:isteğinde bulundu}.
  - Okuma isteği hiç azalmadı.

dilek  frames=quote,forward,genitive,nom  light=bulunmak,dile_getirmek,iletmek,paylaşmak  stance=demand
  + {s:Başkan Ferit Uçar}, “{q:Yeni yıl herkese sağlık getirsin.}” {c:dileğinde bulundu}.
  + {s:Ferit Uçar} {c:şu dileği dile getirdi}: “{q:Kimse aç uyumasın.}”
  + {s:Ferit Uçar}'ın “{q:Kimse aç uyumasın}” {c:dileği} alkışlandı.
  + {s:Ferit Uçar}, {q:kimsenin aç uyumaması} {c:dileğinde bulundu}.
  - Küçük kız pastadaki mumu üfleyip dilek tuttu.

temenni  frames=quote,forward,genitive,nom  light=bulunmak,dile_getirmek  stance=demand
  + {s:Ferit Uçar}, “{q:Bir daha böyle acı yaşamayalım.}” {c:temennisinde bulundu}.
  + {s:Ferit Uçar} {c:şu temennide bulundu}: “{q:Yaralılar bir an önce iyileşsin.}”
  + {s:Ferit Uçar}'ın “{q:Allah kimseye göstermesin}” {c:temennisi} herkesi duygulandırdı.
  + {s:Ferit Uçar}, {q:yaralıların iyileşmesi} {c:temennisinde bulundu}.
  - Temenniyle iş bitmez.

rica  frames=quote,forward,nom  light=bulunmak,iletmek  stance=demand
  + {s:Anne Emine Çoban}, “{q:Kızımı gören bana telefon etsin.}” {c:ricasında bulundu}.
  + {s:Emine Çoban} {c:şu ricada bulundu}: “{q:Fotoğrafını her yere asın.}”
  + {s:Emine Çoban}, {q:fotoğrafın asılması} {c:ricasında bulundu}.
  - Komşusunun ricası üzerine kapıyı onardı.

davet  frames=quote,forward,nom  light=bulunmak,yapmak  stance=demand
  + {s:Muhtar Hüseyin Çavdar}, “{q:Pazar günü şenliğimize gelin.}” {c:davetinde bulundu}.
  + {s:Hüseyin Çavdar} {c:şu daveti yaptı}: “{q:Kapımız herkese açık.}”
  + {s:Hüseyin Çavdar}, {q:herkesin şenliğe katılması} {c:davetinde bulundu}.
  + {s:Hüseyin Çavdar}, {q:şenliğe katılma} {c:davetinde bulundu}.
  - Düğün daveti geçen hafta geldi.

ikaz  frames=quote,forward,nom  light=bulunmak,yapmak  stance=warning
  + {s:Kaptan İsmet Dur}, “{q:Fırtına dinmeden denize açılmayın.}” {c:ikazında bulundu}.
  + {s:İsmet Dur} {c:şu ikazı yaptı}: “{q:Can yeleksiz kimse binmesin.}”
  + {s:İsmet Dur}, {q:fırtınanın sürdüğü} {c:ikazında bulundu}.
  - Gösterge panelinde ikaz ışığı yandı.

tehdit  frames=quote,forward,genitive,nom,instr  light=bulunmak,savurmak,etmek  stem=tehdit,tehdid  stance=warning
  + {s:Selçuk Pirli}, “{q:Bu köyden gitmezseniz evinizi yakarım.}” {c:tehdidinde bulundu}.
  + {s:Selçuk Pirli} {c:şu tehdidi savurdu}: “{q:Seni sağ bırakmam.}”
  + {s:Komşusu Veli Saz}'ın “{q:Evini yakarım}” {c:tehdidi} karakola taşındı.
  + {s:Selçuk Pirli}, tarlayı “{q:Canınızdan olursunuz}” {c:tehdidiyle} aldı.
  + {s:Selçuk Pirli}, {q:evi yakacağı} {c:tehdidinde bulundu}.
  - Kuraklık tarım için büyük bir tehdit.

vaat  frames=quote,forward,genitive,nom  light=bulunmak,vermek  stance=promise
  + {s:Başkan Ferit Uçar}, “{q:Yolu bayrama kadar bitireceğiz.}” {c:vaadinde bulundu}.
  + {s:Ferit Uçar} {c:şu vaatte bulundu}: “{q:Her mahalleye bir kütüphane yapacağız.}”
  + {s:Ferit Uçar}'ın “{q:Yolu bitireceğiz}” {c:vaadi} tutulmadı.
  + {s:Ferit Uçar}, {q:yolu bitireceği} {c:vaadinde bulundu}.
  - Seçim vaatleri broşürde toplandı.

taahhüt  frames=quote,nom  light=bulunmak,vermek  stem=taahhüt,taahhüd  stance=promise
  + {s:Yüklenici Cevat Or}, “{q:Evleri mayısta teslim edeceğiz.}” {c:taahhüdünde bulundu}.
  + {s:Cevat Or}, {q:evleri mayısta teslim edeceği} {c:taahhüdünde bulundu}.
  - Firma taahhüdünü yerine getirmedi.

güvence  frames=quote,forward,genitive,nom  light=vermek  stance=promise
  + {s:Bakan Leyla Ersoylu}, “{q:Hiçbir okul kapanmayacak.}” {c:güvencesini verdi}.
  + {s:Leyla Ersoylu} {c:şu güvenceyi verdi}: “{q:İlaçlar eksilmeyecek.}”
  + {s:Leyla Ersoylu}'nun “{q:Hiçbir okul kapanmayacak}” {c:güvencesi} velileri rahatlattı.
  + {s:Leyla Ersoylu}, {q:okulların kapanmayacağı} {c:güvencesini verdi}.
  - İş güvencesi olmayan binlerce kişi var.

garanti  frames=quote,forward,nom  light=vermek  stance=promise
  + {s:Cevat Or}, “{q:Bu çatı on yıl akmaz.}” {c:garantisini verdi}.
  + {s:Cevat Or} {c:şu garantiyi verdi}: “{q:Sorun çıkarsa parasını öderim.}”
  + {s:Cevat Or}, {q:çatının akmayacağı} {c:garantisini verdi}.
  - Buzdolabının garantisi bitti.

müjde  frames=quote,forward,genitive,nom  light=vermek,paylaşmak  stance=promise
  + {s:Leyla Ersoylu}, “{q:Burslar bu ay iki katına çıkıyor.}” {c:müjdesini verdi}.
  + {s:Leyla Ersoylu} {c:şu müjdeyi verdi}: “{q:Hastanemiz ağustosta açılıyor.}”
  + {s:Leyla Ersoylu}'nun “{q:Hastane açılıyor}” {c:müjdesi} ilçeyi sevindirdi.
  + {s:Leyla Ersoylu}, {q:hastanenin açılacağı} {c:müjdesini verdi}.
  - Kardelenler baharın müjdesi sayılır.

yemin  frames=quote,forward,nom  light=etmek  stance=promise
  + {s:Mezunlar}, “{q:Hiçbir hastayı ayırmayacağız.}” {c:yeminini etti}.
  + {s:Mezunlar} {c:şu yemini etti}: “{q:Mesleğimizi onurla yapacağız.}”
  + {s:Mezunlar}, {q:hastaları ayırmayacakları} {c:yeminini etti}.
  - Yemin töreni yağmur altında yapıldı.

suçlama  frames=quote,forward,genitive,nom,instr  light=bulunmak,yöneltmek,yapmak  stance=criticism
  + {s:Eski ortağı Remzi Kul}, “{q:Bizi bile bile batırdılar.}” {c:suçlamasında bulundu}.
  + {s:Remzi Kul} {c:şu suçlamayı yöneltti}: “{q:Defterleri onlar yaktı.}”
  + {s:Remzi Kul}'un “{q:Defterleri onlar yaktı}” {c:suçlaması} dosyaya girdi.
  + {s:Remzi Kul}, “{q:Kasayı boşalttı}” {c:suçlamasıyla} ortağından davacı oldu.
  + {s:Remzi Kul}, {q:defterlerin yakıldığı} {c:suçlamasında bulundu}.
  ? {s:Remzi Kul}, ortağını “{q:Kasayı boşalttı}” {c:suçlamasıyla} dava etti.
  - Sanık bütün suçlamaları geri çevirdi.

eleştiri  frames=quote,forward,genitive,nom  light=bulunmak,yöneltmek,yapmak,getirmek,dile_getirmek  stance=criticism
  + {s:Mimar Ceyda Ulu}, “{q:Bu plan kıyıyı yok sayıyor.}” {c:eleştirisinde bulundu}.
  + {s:Ceyda Ulu} {c:şu eleştiriyi yöneltti}: “{q:Meydanda gölge veren tek ağaç yok.}”
  + {s:Ceyda Ulu}'nun “{q:Kıyıyı yok saydılar}” {c:eleştirisi} haklı çıktı.
  + {s:Ceyda Ulu}, {q:kıyının korunmadığı} {c:eleştirisinde bulundu}.
  - Derginin bu sayısında film eleştirisi yok.

sitem  frames=quote,forward,genitive  light=bulunmak,etmek,göndermek  stance=criticism
  + {s:Eski kaptan Cem Gök}, “{q:Jübileme bir çiçek bile göndermediler.}” {c:siteminde bulundu}.
  + {s:Cem Gök} {c:şu sitemi etti}: “{q:Beni çabuk unuttular.}”
  + {s:Cem Gök}'ün “{q:Beni çabuk unuttunuz}” {c:sitemi} taraftarı duygulandırdı.
  - Mektup baştan sona sitem doluydu.

serzeniş  frames=quote,forward  light=bulunmak  stance=criticism
  + {s:Cem Gök}, “{q:Bir telefonu bile çok gördüler.}” {c:serzenişinde bulundu}.
  + {s:Cem Gök} {c:şu serzenişte bulundu}: “{q:Bu kulüp vefayı unuttu.}”
  - Annenin serzenişi haksız değildi.

yakınma  frames=quote,genitive  light=bulunmak,dile_getirmek  stance=criticism
  + {s:Kiracı Ela Dinç}, “{q:Asansör üç aydır çalışmıyor.}” {c:yakınmasında bulundu}.
  + {s:Ela Dinç}'in “{q:Asansör çalışmıyor}” {c:yakınması} dinlenmedi.
  - Yakınmalar her kış artıyor.

şikayet  frames=quote,forward,genitive,nom  light=bulunmak,dile_getirmek,iletmek  stance=criticism
  + {s:Ela Dinç}, “{q:Kapıcı çöpü haftada bir alıyor.}” {c:şikâyetini dile getirdi}.
  + {s:Ela Dinç} {c:şu şikâyeti iletti}: “{q:Kalorifer gece yanmıyor.}”
  + {s:Ela Dinç}'in “{q:Kalorifer yanmıyor}” {c:şikâyeti} üç ay sürüncemede kaldı.
  + {s:Ela Dinç}, {q:kaloriferin yanmadığı} {c:şikâyetinde bulundu}.
  - Baş ağrısı şikâyetiyle hastaneye gitti.

itiraz  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,dile_getirmek  stance=denial
  + {s:Avukat Rana Tez}, “{q:Bu belge dosyada yoktu.}” {c:itirazında bulundu}.
  + {s:Rana Tez} {c:şu itirazı yaptı}: “{q:Tanık olay yerinde değildi.}”
  + {s:Rana Tez}'in “{q:Belge sahte}” {c:itirazı} incelenecek.
  + {s:Rana Tez}, {q:belgenin sahte olduğu} {c:itirazında bulundu}.
  - İtiraz süresi cuma günü doluyor.

itiraf  frames=quote,forward,genitive,nom  light=bulunmak,yapmak  stance=admission
  + {s:Genç aşçı Barış Uz}, “{q:O gece yemeği ben yaktım.}” {c:itirafında bulundu}.
  + {s:Barış Uz} {c:şu itirafı yaptı}: “{q:Tarifi ninemden çaldım.}”
  + {s:Barış Uz}'un “{q:Yemeği ben yaktım}” {c:itirafı} herkesi güldürdü.
  + {s:Barış Uz}, {q:tarifi çaldığı} {c:itirafında bulundu}.
  - Zanlının itirafı dosyaya girdi.

savunma  frames=quote,forward,genitive,nom  light=yapmak,bulunmak,vermek  stance=claim
  + {s:Sanık Recai Barut}, “{q:Ben yalnızca kapıdaki bekçiyim.}” {c:savunmasını yaptı}.
  + {s:Recai Barut} {c:şu savunmayı yaptı}: “{q:Anahtar bende değildi.}”
  + {s:Recai Barut}'un “{q:Ben bekçiyim}” {c:savunması} kimseyi inandırmadı.
  + {s:Recai Barut}, {q:anahtarın kendisinde olmadığı} {c:savunmasını yaptı}.
  - Takımın savunması bu sezon çok gol yedi.

tespit  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,yer_vermek,paylaşmak  stance=claim
  + {s:Profesör Halil Tan}, “{q:Bu fay yüz yıldır suskun.}” {c:tespitinde bulundu}.
  + {s:Halil Tan} {c:şu tespiti yaptı}: “{q:Kentin yarısı dolgu zeminde.}”
  + {s:Halil Tan}'ın “{q:Kentin yarısı dolgu}” {c:tespiti} ürküttü.
  + {s:Halil Tan}, {q:zeminin dolgu olduğu} {c:tespitinde bulundu}.
  - Hasar tespiti iki gün sürdü.

saptama  frames=quote,forward,nom  light=bulunmak,yapmak  stance=claim
  + {s:Halil Tan}, “{q:Bu yapıların çoğu ruhsatsız.}” {c:saptamasında bulundu}.
  + {s:Halil Tan} {c:şu saptamayı yaptı}: “{q:Dere yatağı tamamen dolmuş.}”
  + {s:Halil Tan}, {q:dere yatağının dolduğu} {c:saptamasını yaptı}.
  - Suyun saptama yöntemi değişti.

tahmin  frames=quote,forward,genitive,nom  light=bulunmak,yapmak,paylaşmak  stance=claim
  + {s:Mert Alkan}, “{q:Altın yıl sonuna kadar yükselir.}” {c:tahmininde bulundu}.
  + {s:Mert Alkan} {c:şu tahminde bulundu}: “{q:Dolar bu ay yerinde sayar.}”
  + {s:Mert Alkan}'ın “{q:Altın yükselir}” {c:tahmini} tutmadı.
  + {s:Mert Alkan}, {q:altının yükseleceği} {c:tahmininde bulundu}.
  - Hava tahmini yine tutmadı.

öngörü  frames=quote,forward,nom  light=bulunmak,paylaşmak,dile_getirmek,yapmak  stance=claim
  + {s:Mert Alkan}, “{q:Faiz sonbahara kadar inmez.}” {c:öngörüsünde bulundu}.
  + {s:Mert Alkan} {c:şu öngörüyü paylaştı}: “{q:Konut fiyatları durulacak.}”
  + {s:Mert Alkan}, {q:faizin inmeyeceği} {c:öngörüsünde bulundu}.
  - Öngörüsü güçlü bir yöneticiydi.

hatırlatma  frames=quote,forward,nom  light=bulunmak,yapmak  stance=emphasis
  + {s:Müdür Meral Özdağ}, “{q:Son başvuru günü cuma.}” {c:hatırlatmasında bulundu}.
  + {s:Meral Özdağ} {c:şu hatırlatmayı yaptı}: “{q:Kimliğinizi yanınıza alın.}”
  + {s:Meral Özdağ}, {q:sürenin cuma dolacağı} {c:hatırlatmasını yaptı}.
  - Telefonuna bir hatırlatma kurdu.

anımsatma  frames=quote,forward  light=bulunmak,yapmak  stance=emphasis
  + {s:Meral Özdağ}, “{q:Sınav saat onda başlıyor.}” {c:anımsatmasında bulundu}.
  + {s:Meral Özdağ} {c:şu anımsatmayı yaptı}: “{q:Kaleminizi unutmayın.}”
  - Küçük bir anımsatma notu duvarda asılı.

vurgu  frames=quote,forward,genitive,nom  light=yapmak,bulunmak  stance=emphasis
  + {s:Cemil Orhon}, “{q:Toprak olmadan tarım olmaz.}” {c:vurgusunu yaptı}.
  + {s:Cemil Orhon} {c:şu vurguyu yaptı}: “{q:Suyu korumak hepimizin işi.}”
  + {s:Cemil Orhon}'un “{q:Suyu koruyun}” {c:vurgusu} dikkat çekti.
  + {s:Cemil Orhon}, {q:suyun korunması gerektiği} {c:vurgusunu yaptı}.
  - Sözcükte vurgu son hecededir.

benzetme  frames=quote,forward,genitive  light=yapmak,bulunmak  stance=neutral
  + {s:Antrenör Suat Bal}, “{q:Biz bir saatin çarkları gibiyiz.}” {c:benzetmesini yaptı}.
  + {s:Suat Bal} {c:şu benzetmeyi yaptı}: “{q:Orta sahamız bir fabrika.}”
  + {s:Suat Bal}'ın “{q:Bu takım bir saat gibi}” {c:benzetmesi} beğenildi.
  - Şiirde güzel bir benzetme var.

niteleme  frames=quote,genitive  light=bulunmak,yapmak  stance=neutral
  + {s:Suat Bal}, “{q:Bu çocuk yılın keşfi.}” {c:nitelemesinde bulundu}.
  + {s:Suat Bal}'ın “{q:Bu çocuk yılın keşfi}” {c:nitelemesi} genci sevindirdi.
  - Niteleme sıfatları adın önüne gelir.

tanımlama  frames=quote,genitive  light=yapmak,bulunmak  stance=neutral
  + {s:Ressam Oya Sarı}, “{q:Ben dalgaları boyayan biriyim.}” {c:tanımlamasını yaptı}.
  + {s:Oya Sarı}'nın “{q:Ben bir deniz çocuğuyum}” {c:tanımlaması} kitaba ad oldu.
  - Türün tanımlaması yıllar aldı.

espri  frames=quote,forward,genitive  light=yapmak,patlatmak  stance=neutral
  + {s:Sunucu Pelin Aksu}, “{q:Bu saç için iki peruk harcadık.}” {c:esprisini yaptı}.
  + {s:Pelin Aksu} {c:şu espriyi yaptı}: “{q:Stüdyoya yüzerek geldim.}”
  + {s:Pelin Aksu}'nun “{q:Stüdyoya yüzerek geldim}” {c:esprisi} salonu güldürdü.
  - Espri anlayışı herkesinkinden farklıydı.

şaka  frames=quote,forward,genitive  light=yapmak  stance=neutral
  + {s:Pelin Aksu}, “{q:Mikrofonu eve götürüyorum.}” {c:şakasını yaptı}.
  + {s:Pelin Aksu} {c:şu şakayı yaptı}: “{q:Maaşımı gülerek alıyorum.}”
  + {s:Pelin Aksu}'nun “{q:Maaşımı gülerek alıyorum}” {c:şakası} tutmadı.
  - Arkadaşlarının şakası onu korkuttu.

tezahürat  frames=quote,forward,genitive,instr  light=yapmak,etmek  stance=neutral
  + {s:Taraftarlar}, “{q:En büyük kaptan bizim kaptan}” {c:tezahüratı yaptı}.
  + {s:Taraftarlar} {c:şu tezahüratı yaptı}: “{q:Bu kupa bizim olacak.}”
  + {s:Taraftarlar}ın “{q:Yönetim istifa}” {c:tezahüratları} maç boyunca sürdü.
  + {s:Taraftarlar}, takımı “{q:Seninle ölüme gideriz}” {c:tezahüratıyla} uğurladı.
  - Maçta kötü tezahürat için ceza kesildi.

slogan  frames=quote,forward,genitive,instr  light=atmak  stance=demand
  + {s:Göstericiler}, “{q:Zeytinime dokunma}” {c:sloganını attı}.
  + {s:Göstericiler} {c:şu sloganı attı}: “{q:Su haktır, satılamaz.}”
  + {s:Göstericiler}in “{q:Su haktır, satılamaz}” {c:sloganları} uzaktan duyuldu.
  + {s:Köylüler}, “{q:Bu toprak satılmaz}” {c:sloganlarıyla} yürüdü.
  ? {s:Köylüler}, “{q:Toprağımı vermem}” {c:sloganlarıyla} yürüdü.
  - Firma yeni sloganını tanıttı.

çığlık  frames=genitive,instr,forward  light=atmak,yükselmek  stance=neutral
  + {s:Emine Çoban}'ın “{q:Yavrumu kurtarın}” {c:çığlıkları} sokağı inletti.
  + {s:Emine Çoban}, “{q:Yavrumu kurtarın}” {c:çığlıklarıyla} sokağa fırladı.
  + {s:Emine Çoban} {c:şu çığlığı attı}: “{q:Evimiz yanıyor!}”
  - Gece yarısı bir çığlık duyuldu.

feryat  frames=genitive,instr  light=etmek  stem=feryat,feryad  stance=criticism
  + {s:Emine Çoban}'ın “{q:Ocağım söndü}” {c:feryadı} yürekleri dağladı.
  + {s:Emine Çoban}, “{q:Ocağım söndü}” {c:feryadıyla} yere yığıldı.
  - Köyden feryatlar yükseldi.

ağıt  frames=genitive,instr  light=yakmak  stance=neutral
  + {s:Emine Çoban}'ın “{q:Gelinliğin sandıkta kaldı}” {c:ağıdı} herkesi ağlattı.
  + {s:Kadınlar}, genç kızı “{q:Sana kıyan eller kurusun}” {c:ağıtlarıyla} uğurladı.
  - Bu ağıt Toros köylerinde söylenir.

dua  frames=quote,genitive,instr  light=etmek  stance=demand
  + {s:Emine Çoban}, “{q:Allah'ım kızımı bana bağışla.}” {c:duasını etti}.
  + {s:Emine Çoban}'ın “{q:Allah kimseye göstermesin}” {c:duası} kulağımda.
  + {s:Köylüler}, askeri “{q:Allah seni korusun}” {c:dualarıyla} uğurladı.
  ? {s:Köylüler}, askeri “{q:Sağ salim dön}” {c:dualarıyla} uğurladı.
  - Yağmur duasına bütün köy çıktı.

hakaret  frames=quote,genitive  light=bulunmak,etmek,savurmak,yağdırmak  stance=criticism
  + {s:Sarhoş sürücü}, “{q:Senin gibi memur olmaz olsun.}” {c:hakaretinde bulundu}.
  + {s:Komşusu Veli Saz}'ın “{q:Sen adam değilsin}” {c:hakareti} dava konusu oldu.
  - Hakaret suçundan para cezası aldı.

küfür  frames=genitive  light=etmek,savurmak,yağdırmak  stance=criticism
  + {s:Cem Gök}'ün “{q:Yolunuz da batsın siz de}” {c:küfürleri} kameraya yansıdı.
  - Tribünden yükselen küfürler ceza getirdi.

cümle  frames=quote,forward,genitive,instr  light=kurmak,kullanmak,söylemek,yer_vermek,sarf_etmek  stance=neutral
  + {s:Romancı Selma Dağ}, “{q:Her yol bir eve çıkar.}” {c:cümlesini kurdu}.
  + {s:Selma Dağ} {c:şu cümleyi kurdu}: “{q:Ben susarak büyüdüm.}”
  + {s:Selma Dağ}'ın “{q:Ben susarak büyüdüm}” {c:cümlesi} kitabın özeti gibi.
  + {s:Selma Dağ}, çocukluğunu “{q:Kar hiç dinmezdi}” {c:cümleleriyle anlattı}.
  - Öğrenciler tahtadaki cümleyi ögelerine ayırdı.

laf  frames=quote,forward,genitive  light=etmek,söylemek,atmak  stance=neutral
  + {s:Tülay Er}, “{q:Senin sözünden korkan yok.}” {c:lafını etti}.
  + {s:Tülay Er} {c:şu lafı söyledi}: “{q:Aynaya bak da konuş.}”
  + {s:Tülay Er}'in “{q:Aynaya bak da konuş}” {c:lafı} ağır geldi.
  - Kahvede saatlerce laf ettiler.

kelime  frames=forward,instr  light=söylemek,kullanmak  stance=neutral
  + {s:Selma Dağ} {c:şu kelimeleri kullandı}: “{q:Bu kitap bir veda.}”
  + {s:Selma Dağ}, o günü “{q:İçim üşüdü}” {c:kelimeleriyle anlattı}.
  - Çocuk ilk kelimesini bir yaşında söyledi.

tabir  frames=quote,genitive  light=kullanmak  stance=neutral
  + {s:Yaşar Dede}, “{q:Kurt dumanlı havayı sever.}” {c:tabirini kullandı}.
  + {s:Yaşar Dede}'nin “{q:Kurt dumanlı havayı sever}” {c:tabiri} haberlere başlık oldu.
  - Tabir yerindeyse ev viraneydi.

deyim  frames=quote,genitive  light=kullanmak  stance=neutral
  + {s:Yaşar Dede}, “{q:Su testisi su yolunda kırılır.}” {c:deyimini kullandı}.
  + {s:Yaşar Dede}'nin “{q:Taş yerinde ağırdır}” {c:deyimi} unutulmadı.
  - Deyimler sözlüğü yeniden basıldı.

söylem  frames=genitive,instr  light=kullanmak,bulunmak,dile_getirmek  stance=claim
  + {s:Naci Gül}'ün “{q:Biz bu masayı dağıtmayız}” {c:söylemi} üyeleri böldü.
  + {s:Naci Gül}, “{q:Masayı dağıtmayız}” {c:söylemiyle} üyelerden oy topladı.
  - Derslerde söylem çözümlemesi anlatılıyor.

duyuru  frames=quote,forward,genitive,nom  light=yapmak,bulunmak,paylaşmak,yayımlamak,geçmek  stance=neutral
  + {s:Belediye}, “{q:Su kesintisi akşam sona erecek.}” {c:duyurusunu yaptı}.
  + {s:Belediye} {c:şu duyuruyu yaptı}: “{q:Pazar yeri salı günü kapalı.}”
  + {s:Dağ Kulübü}'nün “{q:Biletler bu akşam satışa çıkıyor}” {c:duyurusu} izdiham yarattı.
  + {s:Belediye}, {q:suyun akşam verileceği} {c:duyurusunu yaptı}.
  - Duyuru panosu okulun girişinde.

anons  frames=quote,forward,genitive,nom  light=yapmak,geçmek  stance=neutral
  + {s:Kaptan pilot}, “{q:On dakika sonra inişe geçeceğiz.}” {c:anonsunu geçti}.
  + {s:Kaptan pilot} {c:şu anonsu geçti}: “{q:Kemerlerinizi bağlayın.}”
  + {s:Kaptan pilot}, {q:inişe geçecekleri} {c:anonsunu yaptı}.
  + {s:Kaptan pilot}un “{q:Kemerlerinizi bağlayın}” {c:anonsu} yolcuları korkuttu.
  - Anons sistemi bozulmuştu.

ima  frames=genitive,nom  light=bulunmak  stance=claim
  + {s:Menajer Tolga Işıl}'ın “{q:Yaza yeni forma giyebilir}” {c:iması} taraftarı üzdü.
  + {s:Tolga Işıl}, {q:oyuncunun gidebileceği} {c:imasında bulundu}.
  - Bakışlarında gizli bir ima vardı.

gönderme  frames=quote,genitive,instr  light=yapmak,bulunmak  stance=criticism
  + {s:Cem Gök}, “{q:Bazıları kaptanını çabuk unutur.}” {c:göndermesini yaptı}.
  + {s:Cem Gök}'ün “{q:Bazıları çabuk unutur}” {c:göndermesi} yerini buldu.
  + {s:Cem Gök}, eski kulübünü “{q:Vefa bir semt adı}” {c:göndermesiyle} kızdırdı.
  - Filmde eski bir klasiğe gönderme var.

çıkış  frames=quote,genitive,instr  light=yapmak,bulunmak  stance=criticism
  + {s:Ramiz Er}, “{q:Pazarı çamura terk ettiniz.}” {c:çıkışını yaptı}.
  + {s:Ramiz Er}'in “{q:Pazarı çamura terk ettiniz}” {c:çıkışı} alkış topladı.
  + {s:Ramiz Er}, “{q:Yeter artık}” {c:çıkışıyla} salonu susturdu.
  - Otoyolun şehir çıkışı kapatıldı.

tepki  frames=quote,forward,genitive,instr  light=göstermek,vermek,dile_getirmek,gelmek  stance=criticism
  + {s:Mimar Ceyda Ulu}, “{q:Bu çınarlar kimin malı?}” {c:tepkisini gösterdi}.
  + {s:Ceyda Ulu} {c:şu tepkiyi verdi}: “{q:Kıyıyı bir gecede sattılar.}”
  + {s:Ceyda Ulu}'nun “{q:Kıyıyı sattılar}” {c:tepkisi} büyüdü.
  + {s:Mahalleli}, kararı “{q:Parkımızı vermeyiz}” {c:tepkisiyle} karşıladı.
  - Kararın ardından tepkiler büyüdü.

isyan  frames=genitive,instr  light=etmek  stance=criticism
  + {s:Ramiz Er}'in “{q:Bu kirayı kim öder}” {c:isyanı} pazarcıların sesi oldu.
  + {s:Pazarcılar}, “{q:Bu kira ödenmez}” {c:isyanıyla} tezgâh kapattı.
  - Tarihteki ilk köle isyanı Roma'da çıktı.

gerekçe  frames=instr,nom  light=göstermek,sunmak  stance=claim
  + {s:Kurul}, başvuruyu “{q:Belgeler eksiktir}” {c:gerekçesiyle} geri çevirdi.
  + {s:Kurul}, {q:belgelerin eksik olduğu} {c:gerekçesini sundu}.
  ? {s:Kurul}, başvuruyu “{q:Belgeler eksik}” {c:gerekçesiyle} geri çevirdi.
  - Yağmur gerekçesiyle maç ertelendi.

ilan  frames=quote,forward,nom  light=vermek,yapmak,yayımlamak  stance=neutral
  + {s:Derici Hamdi Usta}, “{q:Çırak aranıyor, yatacak yer verilir.}” {c:ilanını verdi}.
  + {s:Hamdi Usta} {c:şu ilanı verdi}: “{q:Kaybolan köpeğimi bulana ödül var.}”
  + {s:Hamdi Usta}, {q:çırak arandığı} {c:ilanını verdi}.
  - Gazetenin ilan sayfaları azaldı.

bahane  frames=instr,nom  light=ileri_sürmek,öne_sürmek  stance=claim
  + {s:Dolandırıcılar}, yaşlı kadını “{q:Torununuz kaza yaptı}” {c:bahanesiyle} kandırdı.
  + {s:Dolandırıcılar}, {q:torunun kaza yaptığı} {c:bahanesini öne sürdü}.
  - Geç kalmak için her gün bir bahane buluyor.

yalan  frames=quote,instr,nom  light=söylemek,uydurmak  stance=hearsay
  + {s:Dolandırıcılar}, “{q:Biz bankadan arıyoruz.}” {c:yalanını söyledi}.
  + {s:Dolandırıcılar}, yaşlı kadını “{q:Adınız bir suça karıştı}” {c:yalanıyla} kandırdı.
  + {s:Dolandırıcılar}, {q:bankadan aradıkları} {c:yalanını söyledi}.
  - Bu haberin yalan olduğu ortaya çıktı.

kural  frames=genitive,forward  light=koymak  stance=demand
  + {s:Hamdi Usta}'nın “{q:Sabah altıda dükkân açılır}” {c:kuralı} hiç bozulmadı.
  + {s:Hamdi Usta} {c:şu kuralı koydu}: “{q:Çırak ustadan önce gelir.}”
  - Trafik kuralları yenilendi.

hikaye  frames=genitive  light=anlatmak  stance=neutral
  + {s:Yaşar Dede}'nin “{q:Kurtlar köye kadar inmişti}” {c:hikâyesi} çocukları korkuttu.
  - Filmin hikâyesi bir kasabada geçiyor.

ısrar  frames=genitive,nom  light=etmek,sürdürmek  stance=claim
  + {s:Selçuk Pirli}'nin “{q:Ben evdeydim}” {c:ısrarı} sonucu değiştirmedi.
  + {s:Selçuk Pirli}, {q:evde olduğu} {c:ısrarını sürdürdü}.
  - Annesinin ısrarıyla okula döndü.

sinyal  frames=quote,nom  light=vermek  stance=hearsay
  + {s:Başkan Ferit Uçar}, “{q:Yeni yılda aday olabilirim.}” {c:sinyalini verdi}.
  + {s:Ferit Uçar}, {q:yeniden aday olacağı} {c:sinyalini verdi}.
  - Kayıp tekneden gelen sinyal kesildi.

örnek  frames=quote,forward,nom  light=vermek  stance=neutral
  + {s:Öğretmen Şermin Us}, “{q:Bir çocuk dört saat ekrana bakıyor.}” {c:örneğini verdi}.
  + {s:Şermin Us} {c:şu örneği verdi}: “{q:Sınıfta yalnız üç kişi kitap okuyor.}”
  + {s:Şermin Us}, {q:çocukların ekrana baktığı} {c:örneğini verdi}.
  - Yeni evler örnek olarak gezildi.

alıntı  frames=forward,quote  light=yapmak  stance=neutral
  + {s:Selma Dağ} {c:şu alıntıyı yaptı}: “{q:Yol bir, yolcu binlerce.}”
  + {s:Selma Dağ}, “{q:Susmak da bir cevaptır.}” {c:alıntısını yaptı}.
  - Kitaptaki alıntıların kaynağı yok.

konuşma  frames=genitive,forward  light=yapmak  stance=neutral
  + {s:Rektör Handan Usta}'nın “{q:Bu okul hepimizin evi}” {c:konuşması} gözleri yaşarttı.
  + {s:Handan Usta} {c:şu konuşmayı yaptı}: “{q:Sevgili gençler, bu kapı hep açık.}”
  - Konuşma yarım saat sürdü.

haykırış  frames=genitive,instr  light=yükselmek  stance=neutral
  + {s:Kalabalık}ın “{q:Ormanımızı vermeyiz}” {c:haykırışı} vadide yankılandı.
  + {s:Köylüler}, “{q:Ormanımızı vermeyiz}” {c:haykırışlarıyla} yolu kapattı.
  - Fırtınada bir haykırış duyuldu.

yalanlama  frames=quote,forward,genitive  light=yapmak,yayımlamak  stance=denial
  + {s:Kulüp}, “{q:Böyle bir görüşme yapılmadı.}” {c:yalanlamasını yaptı}.
  + {s:Kulüp} {c:şu yalanlamayı yayımladı}: “{q:Kaptanımızla yollarımız ayrılmadı.}”
  + {s:Kulüp Başkanı Ozan Dağlı}'nın “{q:Böyle bir görüşme olmadı}” {c:yalanlaması} yetmedi.
  - Haber için yalanlama gelmedi.

beddua  frames=quote,genitive  light=etmek  stance=criticism
  + {s:Emine Çoban}, “{q:Bunu yapan gün yüzü görmesin.}” {c:bedduasını etti}.
  + {s:Emine Çoban}'ın “{q:Ocağınız sönsün}” {c:bedduası} köyü ürpertti.
  - Masalda kötü kraliçenin bedduası vardır.

gaf  frames=genitive,instr  light=yapmak  stance=neutral
  + {s:Sunucu Pelin Aksu}'nun “{q:İyi akşamlar, sevgili Ankara}” {c:gafı} salonu güldürdü.
  + {s:Pelin Aksu}, geceyi “{q:Hoş geldiniz, sayın gelin}” {c:gafıyla açtı}.
  - Sunucu, canlı yayında gaf yaptı.

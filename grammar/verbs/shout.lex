# Saying in a certain voice or mood: loud, low, angry, in chorus. Many of these
# take a quotation only with diye.

seslenmek  frames=quote,diye,forward,setting  stance=neutral
  + {s:Kaptan Ege Solak} tribüne, “{q:Bu kupa sizin!}” {c:diye seslendi}.
  + {s:Başkan Ferit Uçar} hemşehrilerine {c:şöyle seslendi}: “{q:Evinizden çıkarken suyu kapatın.}”
  + {s:Küçük Arda}, "{q:Anne, ben buradayım!}" {c:seslendi}.
  - Kapıdan komşusuna seslendi.
  - Lider, meydanda binlerce kişiye seslendi.

bağırmak  frames=quote,diye,forward  stance=neutral
  + {s:İtfaiye eri Salih Ak}, “{q:Herkes dışarı çıksın!}” {c:diye bağırdı}.
  + {s:Kalabalık} {c:şöyle bağırdı}: “{q:Ormanımızı vermeyiz!}”
  + {s:Salih Ak}, "{q:Merdiveni buraya getirin!}" {c:bağırdı}.
  + {s:Gençler}, “{q:Yalnız değilsin}” {c:diye bağırmaya başladı}.
  - Bebek bütün gece bağırdı.

haykırmak  frames=quote,diye,forward,acc  stance=neutral
  + {s:Emine Çoban}, “{q:Çocuğumu bana geri verin!}” {c:diye haykırdı}.
  + {s:Emine Çoban} {c:şöyle haykırdı}: “{q:Bu ocağı kim söndürdü?}”
  + {s:Emine Çoban}, “{q:Adalet istiyorum!}” {c:haykırdı}.
  + {s:Emine Çoban}, {q:oğlunun suçsuz olduğunu} {c:haykırdı}.
  - Tribünler bir ağızdan haykırdı.

çığlık|çığlıklar atmak  frames=diye  stance=neutral
  + {s:Genç kadın}, “{q:Yangın var, kurtarın bizi!}” {c:diye çığlık attı}.
  - Korkudan çığlık attı.

feryat etmek  frames=diye,forward  stance=criticism
  + {s:Emine Çoban}, “{q:Bir tek evladım vardı!}” {c:diye feryat etti}.
  + {s:Emine Çoban} {c:şöyle feryat etti}: “{q:Ben şimdi kime sarılayım?}”
  - Analar tabutların başında feryat etti.

isyan etmek  frames=diye,forward  stance=criticism
  + {s:Pazarcı Ramiz Er}, “{q:Bu kirayı kim öder?}” {c:diye isyan etti}.
  + {s:Ramiz Er} {c:şöyle isyan etti}: “{q:Tezgâhı kapatıp gideceğim.}”
  - Askerler krala isyan etti.

ağıt yakmak  frames=diye  stance=neutral
  + {s:Emine Çoban}, “{q:Gelinliğin sandıkta kaldı kızım}” {c:diye ağıt yaktı}.
  - Kadınlar cenazede ağıt yaktı.

ağlamak  frames=diye  trust=low  stance=neutral
  + {s:Küçük Arda}, “{q:Ben eve gitmek istiyorum}” {c:diye ağladı}.
  - Bebek bütün gece ağladı.

gülmek  frames=diye  trust=low  stance=neutral
  + {s:Yaşar Dede}, “{q:Bizim zamanımızda araba mı vardı}” {c:diye güldü}.
  - Bütün salon ona güldü.

gülümsemek  frames=diye  trust=low  stance=neutral
  + {s:Lale Sun}, “{q:Annem beni hâlâ çocuk sanıyor}” {c:diye gülümsedi}.
  - Küçük kız kameraya gülümsedi.

fısıldamak  frames=quote,diye,forward,acc  stance=neutral
  + {s:Naz Ok} arkadaşına, “{q:Kapıda biri var}” {c:diye fısıldadı}.
  + {s:Naz Ok} {c:şöyle fısıldadı}: “{q:Sakın arkana bakma.}”
  + {s:Naz Ok}, “{q:Beni duyabiliyor musun?}” {c:fısıldadı}.
  + {s:Naz Ok}, {q:kapıda birinin beklediğini} {c:fısıldadı}.
  - Rüzgâr çamların arasında fısıldıyordu.

mırıldanmak  frames=quote,diye,forward  stance=neutral
  + {s:Yaşar Dede}, “{q:Nerede o eski kışlar}” {c:diye mırıldandı}.
  + {s:Yaşar Dede} {c:şöyle mırıldandı}: “{q:Kar da eski kar değil.}”
  + {s:Yaşar Dede}, “{q:Geçti gitti hepsi.}” {c:mırıldandı}.
  - Yolda bir türkü mırıldandı.

homurdanmak  frames=quote,diye,forward  stance=criticism
  + {s:Kuyruktaki adam}, “{q:Akşama kadar burada bekleyeceğiz}” {c:diye homurdandı}.
  + {s:Kuyruktaki adam} {c:şöyle homurdandı}: “{q:Bir gişe açmışlar, o da kapalı.}”
  + {s:Kuyruktaki adam}, “{q:Yazık bize.}” {c:homurdandı}.
  - Eski motor homurdanarak yokuşu çıktı.

sayıklamak  frames=quote,diye  stance=neutral
  + {s:Yaralı er}, “{q:Su verin, yanıyorum}” {c:diye sayıkladı}.
  + {s:Yaralı er}, “{q:Köprüyü tutun…}” {c:sayıkladı}.
  - Hasta sabaha kadar ateşler içinde sayıkladı.

inlemek  frames=diye  trust=low  stance=neutral
  + {s:Yaralı er}, “{q:Bacağımı hissetmiyorum}” {c:diye inledi}.
  - Yaralılar koridorda inliyordu.

kekelemek  frames=quote,diye  stance=neutral
  + {s:Naz Ok}, “{q:Ben, ben görmedim}” {c:diye kekeledi}.
  + {s:Naz Ok}, “{q:Şey, anahtar bendeydi.}” {c:kekeledi}.
  - Çocuk küçükken kekelerdi.

tıslamak  frames=diye  stance=criticism
  + {s:Tülay Er}, “{q:Bir daha bu eve gelme}” {c:diye tısladı}.
  - Kaz, köpeğe tısladı.

gürlemek  frames=quote,diye  trust=low  stance=neutral
  + {s:Binbaşı Rasim Tok}, “{q:Kim açtı bu kapıyı?}” {c:diye gürledi}.
  + {s:Rasim Tok}, “{q:Herkes yerine!}” {c:gürledi}.
  - Gök gürledi, yağmur başladı.

kükremek  frames=quote,diye  trust=low  stance=neutral
  + {s:Rasim Tok}, “{q:Geri çekilen karşısında beni bulur}” {c:diye kükredi}.
  + {s:Rasim Tok}, “{q:Bu sancak inmeyecek!}” {c:kükredi}.
  - Aslan kafesinde kükredi.

patlamak  frames=quote,diye,forward  trust=low  stance=criticism
  + {s:Antrenör Suat Bal}, “{q:Bu hakemle maç oynanmaz!}” {c:diye patladı}.
  + {s:Suat Bal} maçtan sonra {c:şöyle patladı}: “{q:Emeğimizi çaldılar.}”
  + {s:Suat Bal}, "{q:Yeter artık, susmayacağım!}" {c:patladı}.
  - Fabrikada bir kazan patladı.

çıkışmak  frames=quote,diye,forward  stance=criticism
  + {s:Mahkeme başkanı}, sanığa “{q:Burası kahvehane değil}” {c:diye çıkıştı}.
  + {s:Mahkeme başkanı} {c:şöyle çıkıştı}: “{q:Size söz vermedim.}”
  + {s:Tülay Er}, “{q:Sen karışma!}” {c:çıkıştı}.
  - Parası çıkışmadı.

azarlamak  frames=diye,forward  stance=criticism
  + {s:Binbaşı Rasim Tok}, eri “{q:Nöbette uyunmaz!}” {c:diye azarladı}.
  + {s:Rasim Tok}, eri {c:şöyle azarladı}: “{q:Bu tüfek neden paslı?}”
  - Öğretmen öğrencisini azarladı.

paylamak  frames=diye  stance=criticism
  + {s:Tülay Er}, kardeşini “{q:Saat kaç oldu, neredesin?}” {c:diye payladı}.
  - Usta çırağını payladı.

yüklenmek  frames=diye,forward  trust=low  stance=criticism
  + {s:Ramiz Er}, belediyeye “{q:Pazarı çamura terk ettiniz}” {c:diye yüklendi}.
  + {s:Ramiz Er}, belediyeye {c:şöyle yüklendi}: “{q:Bizi yağmurda bıraktınız.}”
  - Kamyona iki ton kömür yüklendi.

ateş püskürmek  frames=diye,forward  stance=criticism
  + {s:Antrenör Suat Bal} hakeme, “{q:Penaltıyı görmemek için kör olmak lazım}” {c:diye ateş püskürdü}.
  + {s:Suat Bal} hakeme {c:şöyle ateş püskürdü}: “{q:Bu düdük bizi yaktı.}”
  - Yanardağ üç gündür ateş püskürüyor.

veryansın etmek  frames=diye,forward  stance=criticism
  + {s:Ramiz Er}, “{q:Esnafı bitirdiler}” {c:diye veryansın etti}.
  + {s:Ramiz Er} {c:şöyle veryansın etti}: “{q:Ne yol var ne otopark.}”
  - Taraftarlar yönetime veryansın etti.

tepki göstermek  frames=diye,forward  stance=criticism
  + {s:Mimar Ceyda Ulu}, “{q:Bu çınarlar kimin malı?}” {c:diye tepki gösterdi}.
  + {s:Ceyda Ulu} plana {c:şöyle tepki gösterdi}: “{q:Kıyıyı bir gecede sattılar.}”
  - Mahalleli kararı duyunca tepki gösterdi.
  - Ceyda Ulu, çınarların kesilmesine tepki gösterdi.

tepki vermek  frames=diye,forward  stance=criticism
  + {s:Ceyda Ulu}, “{q:Bize hiç sorulmadı}” {c:diye tepki verdi}.
  + {s:Ceyda Ulu} karara {c:şöyle tepki verdi}: “{q:Bu kent bizim de kentimiz.}”
  - Metal, asitle tepki verdi.

protesto etmek  frames=diye  stance=criticism
  + {s:Öğrenciler}, zammı “{q:Yemek parası bulamıyoruz}” {c:diye protesto etti}.
  - Yüzlerce kişi yasayı protesto etti.

lanetlemek  frames=diye,forward  stance=criticism
  + {s:Oda Başkanı Metin Su} saldırıyı, “{q:Bu kurşun hepimize sıkıldı}” {c:diye lanetledi}.
  + {s:Metin Su} saldırıyı {c:şöyle lanetledi}: “{q:Karanlık eller bir gün kırılacak.}”
  - Meydanda toplananlar terörü lanetledi.

küfretmek  frames=quote,diye  stem=küfret,küfred  stance=criticism
  + {s:Sarhoş sürücü}, “{q:Ulan sizin de yolunuzun da!}” {c:diye küfretti}.
  + {s:Sarhoş sürücü}, “{q:Çekilin be!}” {c:küfretti}.
  - Ayağını taşa çarpınca küfretti.

küfür|küfürler etmek  frames=diye  stance=criticism
  + {s:Sarhoş sürücü}, “{q:Hepinizin canı cehenneme!}” {c:diye küfür etti}.
  - Hakeme küfür eden taraftar tribünden çıkarıldı.

hakaret|hakaretler etmek  frames=diye  stance=criticism
  + {s:Sarhoş sürücü}, polise “{q:Senin gibi memur mu olur!}” {c:diye hakaret etti}.
  - Yorumcu, oyuncuya hakaret etti.

hakaretler|küfürler|hakaret|küfür yağdırmak  frames=diye  stance=criticism
  + {s:Sarhoş sürücü}, “{q:Defolun gidin buradan!}” {c:diye hakaretler yağdırdı}.
  ? {s:Sarhoş sürücü}, “{q:Defolun gidin buradan!}” {c:diyerek hakaretler yağdırdı}.
  - Tribünler hakeme küfür yağdırdı.

slogan|sloganlar atmak  frames=diye,forward  stance=demand
  + {s:Göstericiler}, “{q:Susma, sustukça sıra sana gelecek}” {c:diye slogan attı}.
  + {s:Göstericiler} {c:şöyle slogan attı}: “{q:Köylü üretir, kent doyar.}”
  - Kalabalık slogan attı.

tezahürat|tezahüratlar yapmak  frames=diye,forward  stance=neutral
  + {s:Taraftarlar}, “{q:Yönetim istifa}” {c:şeklinde tezahürat yaptı}.
  + {s:Taraftarlar} {c:şöyle tezahürat yaptı}: “{q:Bu kupa bize gelecek.}”
  - Tribünler maç boyunca tezahürat yaptı.

tempo tutmak  frames=diye  stance=neutral
  + {s:Taraftarlar}, “{q:Bir gol daha}” {c:diye tempo tuttu}.
  - Seyirci alkışlarla tempo tuttu.

anons etmek  frames=quote,diye,forward,acc,nom  stance=neutral
  + {s:Kaptan pilot}, “{q:On dakika sonra inişe geçeceğiz}” {c:diye anons etti}.
  + {s:Kaptan pilot} {c:şöyle anons etti}: “{q:Lütfen kemerlerinizi bağlayın.}”
  + {s:Stat görevlisi}, “{q:Maç yarım saat gecikecek.}” {c:anons etti}.
  + {s:Kaptan pilot}, {q:inişe geçeceklerini} {c:anons etti}.
  + {q:Trenin gecikeceği} {c:anons edildi}.
  - Görevli yolcuları tek tek anons etti.

anons yapmak  frames=diye,forward  stance=neutral
  + {s:Polis}, “{q:Pencerelerden uzak durun}” {c:diye anons yaptı}.
  + {s:Polis} {c:şöyle anons yaptı}: “{q:Binayı hemen boşaltın.}”
  - Hoparlörden durmadan anons yapıyorlar.

hitap etmek  frames=diye,forward,setting  stance=neutral
  + {s:Kral}, halkına “{q:Ben de sizin gibi üzgünüm}” {c:diye hitap etti}.
  + {s:Kral}, halkına {c:şöyle hitap etti}: “{q:Bu karanlık günler geçecek.}”
  - Başkan kürsüden halka hitap etti.

söze girmek  frames=diye,forward  stance=neutral
  + {s:Tülay Er}, “{q:Bir dakika, o öyle değil}” {c:diye söze girdi}.
  + {s:Tülay Er} {c:şöyle söze girdi}: “{q:Ben de oradaydım.}”
  - Kimse söze girmeye cesaret edemedi.

araya girmek  frames=diye,forward  stance=neutral
  + {s:Tülay Er}, “{q:Durun, kavga etmeyin}” {c:diye araya girdi}.
  + {s:Tülay Er} {c:şöyle araya girdi}: “{q:Bu konuyu evde konuşuruz.}”
  - Kavgada araya giren genç yaralandı.

söz almak  frames=diye,setting  stance=neutral
  + {s:Naci Gül}, “{q:Bu bütçe açık veriyor}” {c:diye söz aldı}.
  - Toplantıda altı üye söz aldı.

lafa|söze karışmak  frames=diye  stance=neutral
  + {s:Yaşar Dede}, “{q:O köprü ahşaptı, taş değil}” {c:diye lafa karıştı}.
  - Büyükler konuşurken lafa karışılmaz.

atılmak  frames=diye  trust=low  stance=neutral
  + {s:Küçük Arda}, “{q:Ben de geleceğim!}” {c:diye atıldı}.
  - Eski koltuk çöpe atıldı.

lafı|lafını yapıştırmak  frames=diye,quote  stance=answer
  + {s:Tülay Er}, “{q:Aynaya bak da konuş}” {c:diye lafı yapıştırdı}.
  + {s:Tülay Er}, “{q:Önce borcunu öde}” {c:lafını yapıştırdı}.
  - Ustabaşı herkese lafı yapıştırır.

demeç|demeçler vermek  frames=diye,forward,setting  stance=neutral
  + {s:Kulüp Başkanı Ozan Dağlı}, “{q:Transfer bu hafta bitecek}” {c:diye demeç verdi}.
  + {s:Ozan Dağlı} {c:şöyle demeç verdi}: “{q:Hocamıza güveniyoruz.}”
  - Başkan gazetelere demeç verdi.

görüş belirtmek  frames=diye,forward,nom,setting  stance=claim
  + {s:Doçent Ayça Gür}, “{q:Bu göl yirmi yıla kurur}” {c:şeklinde görüş belirtti}.
  + {s:Ayça Gür} {c:şöyle görüş belirtti}: “{q:Bu kıyının taşıyacağı yük belli.}”
  ? {s:Ayça Gür}, {q:gölün yirmi yıla kuruyacağı} {c:yönünde görüş belirtti}.
  ? {s:Ayça Gür} {c:şu görüşü belirtti}: “{q:Ağaçsız kent yaşamaz.}”
  - Kurul üyeleri tasarı hakkında görüş belirtti.

görüş bildirmek  frames=diye,forward,nom,setting  stance=claim
  + {s:Ayça Gür}, “{q:Plan bilime aykırı}” {c:şeklinde görüş bildirdi}.
  + {s:Ayça Gür} {c:şöyle görüş bildirdi}: “{q:Rapor yeniden yazılmalı.}”
  ? {s:Ayça Gür}, {q:planın bilime aykırı olduğu} {c:yönünde görüş bildirdi}.
  ? {s:Ayça Gür} {c:şu görüşü bildirdi}: “{q:Yol ormanın dışından geçmeli.}”
  - Bilirkişi henüz görüş bildirmedi.

duygularını|tepkisini|sevincini|üzüntüsünü|görüşünü|görüşlerini dile getirmek  frames=quote,diye,forward  stance=neutral
  + {s:Lale Sun}, “{q:Ayaklarım yerden kesildi.}” {c:sevincini dile getirdi}.
  + {s:Lale Sun} {c:duygularını dile getirdi}: “{q:Sahneye çıkarken ağladım.}”
  + {s:Lale Sun}, “{q:Bu gece uyuyamam}” {c:diye sevincini dile getirdi}.
  ? {s:Lale Sun} {c:duygularını şöyle dile getirdi}: “{q:Dizlerim hâlâ titriyor.}”
  - Komşular üzüntüsünü dile getirdi.

tepkisini|tepkilerini göstermek  frames=quote,diye,forward  stance=criticism
  + {s:Ceyda Ulu}, “{q:Çınarı kesen bizi de kesmiştir}” {c:diye tepkisini gösterdi}.
  + {s:Ceyda Ulu}, “{q:Kentin ciğerini söktünüz.}” {c:tepkisini gösterdi}.
  + {s:Ceyda Ulu} {c:tepkisini gösterdi}: “{q:Bu karar iptal edilmeli.}”
  - Taraftarlar tepkisini ıslıkla gösterdi.

dil dökmek  frames=diye  stance=demand
  + {s:Fadime Karakuş}, “{q:Ne olur oğlum, gitme}” {c:diye dil döktü}.
  - Saatlerce dil döktü, razı edemedi.

ünlemek  frames=diye  stance=neutral
  + {s:Çoban Veysel}, “{q:Sürüye kurt girdi!}” {c:diye ünledi}.
  - Karşı yamaçtan biri ünledi.

vaaz vermek  frames=diye,setting  stance=neutral
  + {s:Vaiz Tahir Efe}, “{q:Kul hakkıyla gelmeyin}” {c:diye vaaz verdi}.
  - İmam, cuma günü vaaz verdi.

kızmak  frames=diye,forward  trust=low  stance=criticism
  + {s:Fadime Karakuş} oğluna, “{q:Bu saate kadar neredeydin?}” {c:diye kızdı}.
  + {s:Fadime Karakuş} oğluna {c:şöyle kızdı}: “{q:İnsan bir telefon eder.}”
  - Babası geç kaldı diye kızdı.

öfkelenmek  frames=diye  trust=low  stance=criticism
  + {s:Antrenör Suat Bal}, “{q:Bu kaçıncı penaltı!}” {c:diye öfkelendi}.
  - Oyuncular antrenmana geç gelince öfkelendi.

tepkilenmek  frames=diye  stance=criticism
  + {s:Ceyda Ulu}, “{q:Bize soran oldu mu?}” {c:diye tepkilendi}.
  - Seyirci karara tepkilendi.

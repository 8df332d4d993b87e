# Thinking, knowing, wanting, fearing, finding out, naming: nothing is said,
# so neither a clause nor "…" diye before one of these counts.

düşünmek  frames=thought
  - Ayşe, “Bu yol beni nereye götürecek?” diye düşündü.
  - Kulüp, yeni bir kaleci almayı düşünüyor.

merak etmek  frames=thought
  - Çocuk, “Acaba kar yağacak mı?” diye merak etti.
  - Herkes kazananın kim olduğunu merak ediyor.

sanmak  frames=thought
  - Sesi duyunca “kapı çalındı” diye sandı.
  - Kadın, eşinin evde olduğunu sanıyordu.

zannetmek  frames=thought  stem=zannet,zanned
  - Köylüler, “deprem oldu” diye zannetti.
  - Ağabeyinin geldiğini zannetti.

korkmak  frames=thought
  - Adam, “ya yetişemezsem” diye korktu.
  - Yağmurun başlamasından korkuyorlar.

endişelenmek  frames=thought
  - Annesi, “başına bir şey geldi” diye endişelendi.
  - Çiftçiler don olacağından endişeleniyor.

kaygılanmak  frames=thought
  - Öğrenciler, “sınava yetişemeyiz” diye kaygılandı.

telaşlanmak  frames=thought
  - Yolcular, “treni kaçırdık” diye telaşlandı.

endişe etmek  frames=thought
  - Üreticiler ürünün tarlada kalacağından endişe ediyor.

inanmak  frames=thought
  - Kadın, oğlunun döneceğine inanıyor.
  - “Hak yerini bulur” diye inandı hep.

bilmek  frames=thought
  - Herkes onu “Deli Ozan” diye bilir.
  - Yolun kapalı olduğunu biliyordu.

bilinmek  frames=thought
  - Bu tepe “Âşıklar Tepesi” olarak biliniyor.

tanımak  frames=thought
  - Onu mahallede “Terzi Baba” diye tanırlar.

tanınmak  frames=thought
  - Sanatçı, “Bozkırın Sesi” olarak tanınıyor.

anılmak  frames=thought
  - Köprü, “Gelin Köprüsü” diye anılıyor.

adlandırılmak  frames=thought
  - Bu rüzgâr “poyraz” olarak adlandırılır.

isimlendirmek  frames=thought
  - Halk, fırtınayı “kara yel” diye isimlendirdi.

çağrılmak  frames=thought
  - Küçükken “Minik” diye çağrılırdı.

sayılmak  frames=thought
  - Bu ev, “uğursuz” diye sayılır.

görmek  frames=thought
  - Onu “kurtarıcı” olarak gördüler.
  - Kapının açık olduğunu gördü.

kabul görmek  frames=thought
  - Bu yöntem “en güvenilir yol” olarak kabul görüyor.

anlamak  frames=thought
  - Trenin kaçtığını geç anladı.

fark etmek  frames=thought
  - Cüzdanının çalındığını evde fark etti.

öğrenmek  frames=thought
  - Sınavı kazandığını akşam öğrendi.

öğrenilmek  frames=thought
  - Kazada üç kişinin yaralandığı öğrenildi.

görülmek  frames=thought
  - Yolun buz tuttuğu görüldü.

anlaşılmak  frames=thought
  - Yangının bacadan çıktığı anlaşıldı.

belirlenmek  frames=thought
  - Yaranın derin olduğu belirlendi.

tespit etmek  frames=thought
  - Ekipler köprünün çatladığını tespit etti.

saptamak  frames=thought
  - Uzmanlar suyun kirlendiğini saptadı.

belirlemek  frames=thought
  - Polis, aracın çalıntı olduğunu belirledi.

ortaya çıkmak  frames=thought
  - Belgelerin sahte olduğu ortaya çıktı.

göstermek  frames=thought,light
  - Araştırma, uykunun azaldığını gösterdi.

kanıtlamak  frames=thought
  - Deney, taşın yerli olduğunu kanıtladı.

ispatlamak  frames=thought
  - Genç kaleci bu göreve hazır olduğunu ispatladı.

ispat etmek  frames=thought
  - Takım güçlü olduğunu sahada ispat etti.

hissetmek  frames=thought  stem=hisset,hissed
  - Birinin onu izlediğini hissetti.

sezmek  frames=thought
  - Köpek, depremin geleceğini sezdi.

hatırlamak  frames=thought
  - Kapıyı kilitlediğini hatırladı.

unutmak  frames=thought
  - Ocağı açık bıraktığını unuttu.

varsaymak  frames=thought
  - Model, fiyatların sabit kaldığını varsayıyor.

tahmin etmek  frames=thought
  - Uzmanlar fiyatların düşeceğini tahmin ediyor.

öngörmek  frames=thought
  - Yasa, cezaların artırılmasını öngörüyor.

beklemek  frames=thought
  - Çiftçiler yağmurun başlamasını bekliyor.

ummak  frames=thought
  - Kardeşinin bayrama döneceğini umuyor.

umut etmek  frames=thought
  - Baharın erken gelmesini umut ediyorlar.

ümit etmek  frames=thought
  - Hastanın iyileşmesini ümit ediyorlar.

umutlanmak  frames=thought
  - “Belki bu kez olur” diye umutlandı.

hayal etmek  frames=thought
  - Bir gün sahneye çıkacağını hayal ederdi.

hedeflemek  frames=thought
  - Kulüp, ilk üçe girmeyi hedefliyor.

planlamak  frames=thought
  - Şirket iki yeni mağaza açmayı planlıyor.

amaçlamak  frames=thought
  - Proje, suyun korunmasını amaçlıyor.

arzu etmek  frames=thought
  - Herkes savaşın bitmesini arzu ediyor.

arzulamak  frames=thought
  - Genç ressam sergisinin görülmesini arzuluyor.

niyet etmek  frames=thought
  - “Bu yıl mutlaka bitireceğim” diye niyet etti.

karar vermek  frames=thought
  - Yönetim, stadın yenilenmesine karar verdi.
  - “Yarın giderim” diye karar verdi.

kararlaştırmak  frames=thought
  - Kurul, yolun kapatılmasını kararlaştırdı.

hükmetmek  frames=thought  stem=hükmet,hükmed
  - Mahkeme, paranın ödenmesine hükmetti.

sevinmek  frames=thought
  - Çocuklar “kar tatili var” diye sevindi.

üzülmek  frames=thought
  - Kadın, “düğüne yetişemedim” diye üzüldü.

şaşırmak  frames=thought
  - Adam, “bu nasıl olur” diye şaşırdı.

utanmak  frames=thought
  - Herkes bana bakıyor diye utandı.

pişman olmak  frames=thought
  - “Keşke gitmeseydim” diye pişman oldu.

sabırsızlanmak  frames=thought
  - Çocuklar “ne zaman varacağız” diye sabırsızlandı.

çalışmak  frames=thought
  - Ailesi rahat etsin diye gece gündüz çalıştı.

uğraşmak  frames=thought
  - Çocuk okusun diye yıllarca uğraştı.

beklenmek  frames=thought
  - Yağışın akşam dinmesi bekleniyor.

düşünülmek  frames=thought
  - Heykelin iki bin yıllık olduğu düşünülüyor.

sanılmak  frames=thought
  - Köyün göçle boşaldığı sanılıyor.

inanılmak  frames=thought
  - Suyun şifalı olduğuna inanılıyor.

içinden geçirmek  frames=thought
  - “Bu iş olmayacak” diye içinden geçirdi.

aklından geçirmek  frames=thought
  - “Keşke yanımda olsaydı” diye aklından geçirdi.

aklına gelmek  frames=thought
  - Ocağı açık bıraktığı aklına geldi.

kendi kendine sormak  frames=thought
  - “Ben burada ne arıyorum?” diye kendi kendine sordu.

iç geçirmek  frames=thought
  - Yaşlı kadın eski günlere bakıp iç geçirdi.

duymak  frames=thought
  - Kapının çarptığını duydu.

işitmek  frames=thought
  - Uzakta bir köpeğin havladığını işitti.

dinlemek  frames=thought
  - Bütün salon şiirin okunmasını dinledi.

sağlamak  frames=thought
  - Yeni hat, suyun köye ulaşmasını sağladı.

önlemek  frames=thought
  - Set, derenin taşmasını önledi.

engellemek  frames=thought
  - Fırtına, geminin yanaşmasını engelledi.

gerektirmek  frames=thought
  - Bu iş, herkesin sabırlı olmasını gerektirir.

izlemek  frames=thought
  - Turistler güneşin batmasını izledi.

ad|adı|adını|isim|ismi|ismini vermek  frames=thought
  - Kerem Tuzcu kitabına şu adı verdi: “Sis”.
  - Köylüler fırtınaya “Kara Kış” adını verdi.

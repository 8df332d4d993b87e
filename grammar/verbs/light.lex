# Verbs that report only together with a cue noun (ifadesini kullandı,
# uyarısında bulundu). By themselves they say nothing.

bulunmak  frames=light
  - Kalenin içinde eski bir hamam bulundu.
  - Şehirde üç hastane bulunuyor.

kullanmak  frames=light
  - Ustalar tavanda ceviz ağacı kullandı.
  - Sürücü yanlış şeridi kullandı.

vermek  frames=light
  - Komşusu ona bir sepet elma verdi.
  - Mahkeme tahliye kararı verdi.

yapmak  frames=light
  - Kulüp, kaleye iki yeni transfer yaptı.
  - Ekipler dağda arama yaptı.

paylaşmak  frames=light
  - Kardeşler evin kirasını paylaştı.
  - Oyuncu, tatil fotoğraflarını paylaştı.

yöneltmek  frames=light
  - Asker, silahını kapıya yöneltti.

yer vermek  frames=light
  - Dergi, genç şairlere yer verdi.

yer almak  frames=light
  - Kadroda üç genç oyuncu yer aldı.

sarf etmek  frames=light
  - İşçiler büyük çaba sarf etti.

göndermek  frames=light
  - Ailesine para gönderdi.

yollamak  frames=light
  - Köyüne bir sandık elma yolladı.

yayımlamak  frames=light
  - Yayınevi iki roman yayımladı.

düşmek  frames=light
  - Çocuk bisikletten düştü.

bırakmak  frames=light
  - Anahtarı kapının önüne bıraktı.

taşımak  frames=light
  - İşçiler kolileri kamyona taşıdı.

açmak  frames=light
  - Garson camları açtı.

asmak  frames=light
  - Komşular çamaşırları balkona astı.

atmak  frames=light
  - Golcü oyuncu iki gol attı.

gelmek  frames=light
  - Tren gece yarısı geldi.

getirmek  frames=light
  - Postacı bir paket getirdi.

sunmak  frames=light
  - Otel, konuklarına çay sundu.

yükselmek  frames=light
  - Bacadan kara dumanlar yükseldi.

savurmak  frames=light
  - Rüzgâr yaprakları savurdu.

kurmak  frames=light
  - Gençler sahilde çadır kurdu.

geçmek  frames=light
  - Otobüs köyün içinden geçti.

çekmek  frames=light
  - İşçiler halatı çekti.

koymak  frames=light
  - Bardağı masanın kenarına koydu.

götürmek  frames=light
  - Kitapları okula götürdü.

hazırlamak  frames=light
  - Aşçı, konuklara çorba hazırladı.

uydurmak  frames=light
  - Çırak, kapıya bir kilit uydurdu.

yağdırmak  frames=light
  - Bulutlar bütün gün kar yağdırdı.

yakmak  frames=light
  - Çoban, mağarada ateş yaktı.

patlatmak  frames=light
  - Çocuklar balon patlattı.

okumak  frames=light
  - Kütüphanede iki kitap okudu.

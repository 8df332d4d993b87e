# Asking and answering.

sormak  frames=quote,diye,forward,acc,nom,light,question  stance=question
  + {s:Sunucu Pelin Aksu}, “{q:Bu rolü neden kabul ettiniz?}” {c:diye sordu}.
  + “{q:Bizim suçumuz ne?}” {c:diye soran} {s:Emine Çoban}, gözyaşlarını tutamadı.
  + {s:Pelin Aksu} {c:şöyle sordu}: “{q:Geriye dönseniz yine bu işi seçer miydiniz?}”
  + {s:Küçük Arda}, "{q:Babam ne zaman dönecek?}" {c:sordu}.
  + {s:Pelin Aksu}, {q:konserin ne zaman yapılacağını} {c:sordu}.
  + {q:Derneğin neden kapatıldığı} {c:soruldu}.
  - Komşulara sordular, kimse görmemişti.
  - Yoldan geçene saati sormadı.

sorgulamak  frames=diye,acc,question  stance=question
  + {s:Kadriye Ok}, “{q:Bu servis ücreti neye göre belirlendi?}” {c:diye sorguladı}.
  + {s:Kadriye Ok}, {q:ücretin neye göre belirlendiğini} {c:sorguladı}.
  - Polis, iki şüpheliyi gece boyunca sorguladı.

soru sormak  frames=diye,forward,question  stance=question
  + {s:Pelin Aksu} {c:şöyle soru sordu}: “{q:Sizi en çok ne zorladı?}”
  + {s:Bir öğrenci}, “{q:Siz hiç korkmadınız mı?}” {c:diye soru sordu}.
  - Öğrenciler konuğa birçok soru sordu.

soru yöneltmek  frames=diye,forward,question  stance=question
  + {s:Bir gazeteci}, “{q:Bu sonucu bekliyor muydunuz?}” {c:şeklinde soru yöneltti}.
  + {s:Pelin Aksu}, konuğuna {c:şöyle soru yöneltti}: “{q:Bu kitabı kime adadınız?}”
  - Üyeler başkana yazılı soru yöneltti.

yanıtlamak  frames=quote,diye,forward  stance=answer
  + {s:Ressam Oya Sarı}, “{q:Bu tablo satılık değil.}” {c:diye yanıtladı}.
  + {s:Oya Sarı} bu soruyu {c:şöyle yanıtladı}: “{q:Ben renkleri denizden öğrendim.}”
  + {s:Oya Sarı}, "{q:Daha bitirmedim, çok işi var.}" {c:yanıtladı}.
  - Öğrenci bütün soruları yanıtladı.

cevaplamak  frames=quote,diye,forward  stance=answer
  + {s:Oya Sarı}, “{q:Bunu hiç düşünmedim.}” {c:diye cevapladı}.
  + {s:Oya Sarı} {c:şöyle cevapladı}: “{q:Resmi bırakmak gibi bir niyetim yok.}”
  + {s:Oya Sarı}, “{q:Yeni sergi baharda açılacak.}” {c:cevapladı}.
  - Adaylar yüz soruyu iki saatte cevapladı.

cevaplandırmak  frames=diye,forward  stance=answer
  + {s:Müdür Sinan Erkut} {c:şöyle cevaplandırdı}: “{q:Barajda altı aylık su kaldı.}”
  + {s:Sinan Erkut}, “{q:Kesinti planımız yok}” {c:şeklinde cevaplandırdı}.
  - Müdür, gelen e-postaları tek tek cevaplandırdı.

yanıt vermek  frames=diye,forward,setting  stance=answer
  + {s:Ege Solak}, “{q:Bu konuyu kulübümle konuşacağım}” {c:diye yanıt verdi}.
  + {s:Ege Solak} eleştirilere {c:şöyle yanıt verdi}: “{q:Sahada elimden geleni yaptım.}”
  + {s:Sanık Recai Barut} ise “{q:Ben o gün evdeydim.}” {c:şeklinde yanıt verdi}.
  - Kulüp, teklife olumlu yanıt verdi.

cevap vermek  frames=diye,forward,setting  stance=answer
  + {s:Ege Solak}, “{q:Kimseyle tartışmadım}” {c:diye cevap verdi}.
  + {s:Ege Solak} eleştirilere {c:şöyle cevap verdi}: “{q:En güzel cevap goldür.}”
  - Hasta tedaviye cevap vermedi.

karşılık vermek  frames=diye,forward  stance=answer
  + {s:Tülay Er}, “{q:Ben de seni hiç aramadım}” {c:diye karşılık verdi}.
  + {s:Tülay Er} {c:şöyle karşılık verdi}: “{q:Borcumu çoktan ödedim.}”
  - Askerler açılan ateşe karşılık verdi.

yanıt gelmek  frames=diye  stance=answer
  + Dakikalar sonra “{q:Oyuncumuz satılık değil}” {c:diye yanıt geldi}.
  ? {s:Kulüp}ten, “{q:Oyuncumuz satılık değil}” {c:diye yanıt geldi}.
  - Başvurusuna üç ay sonra yanıt geldi.

sual etmek  frames=diye,acc,question  stance=question
  + {s:Yaşlı adam}, “{q:Evladım, sen kimlerdensin?}” {c:diye sual etti}.
  + {s:Yaşlı adam}, {q:gencin kimin oğlu olduğunu} {c:sual etti}.
  - Kimse kimsenin geçmişini sual etmezdi.

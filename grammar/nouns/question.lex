# Nouns that name a question.

soru  frames=question,quote,forward,genitive  light=sormak,yöneltmek  stance=question
  + {s:Bir gazeteci}nin “{q:Bu maçtan sonra ayrılacak mısınız?}” {c:sorusuna} Solak gülümsedi.
  + {s:Sunucu Pelin Aksu}, “{q:Bu şarkıyı kime yazdınız?}” {c:sorusunu yöneltti}.
  + {s:Pelin Aksu} {c:şu soruyu sordu}: “{q:Sahneye ilk ne zaman çıktınız?}”
  + {s:Pelin Aksu}'nun “{q:Sahneye ne zaman döneceksiniz?}” {c:sorusu} yanıtsız kaldı.
  - Sınavda kırk soru vardı.
  - Başkan gazetecilerin sorularını almadı.

sual  frames=question,quote,forward  light=sormak,yöneltmek  stance=question
  + {s:Padişah}ın “{q:Bu köprü neden bitmedi?}” {c:sualine} mimar sustu.
  + {s:Padişah}, “{q:Bu köprüyü kim yaptı?}” {c:sualini sordu}.
  + {s:Padişah} {c:şu suali sordu}: “{q:Hazinede ne kaldı?}”
  - Bu sualin cevabını kimse bilmiyor.

soru önergesi  frames=genitive  stem=önerge  stance=question
  + {s:Milletvekili Nuran Tok}'un “{q:Bu köprü kaça mal oldu?}” {c:soru önergesi} yanıtsız kaldı.
  - Meclise üç soru önergesi verildi.

merak  frames=genitive  stance=question
  + {s:Küçük Arda}'nın “{q:Ay neden bizimle geliyor?}” {c:merakı} onu gökbilimci yaptı.
  - Denizcilik merakı dedesinden geliyor.

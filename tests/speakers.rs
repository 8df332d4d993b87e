//! Which entity a mention names: small texts, each with the speakers of its attributions in order.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use dedi::{Article, Engine};
use std::fmt::Write;

/// What it is about, the text, and who speaks (`-` where nobody can be named).
const CASES: &[(&str, &str, &[&str])] = &[
    (
        "small parts of foreign names, joined by hyphens or not",
        "Toplantıya Iraklı Seher el-Azzavi ve Filistinli Macid en-Nuzeyli katıldı. Kuzey Koreli yetkili Ri Yong-ho da \
         geldi.\n\nAzzavi, “Yarın geliyoruz.” dedi. En-Nuzeyli, “Gelmiyoruz.” dedi. Yong-ho, “Biz de.” dedi.",
        &["Seher el-Azzavi", "Macid en-Nuzeyli", "Ri Yong-ho"],
    ),
    (
        "small words of a name that are particles elsewhere",
        "Kenti Abelardo de la Vega yönetiyor.\n\nBaşkan de la Vega, “Yarın açılıyor.” dedi. Kaya da “Olur.” dedi.",
        &["Abelardo de la Vega", "Kaya"],
    ),
    (
        "a member's party is no part of the name",
        "Muhafazakar Partili Crispin Moss geldi. Moss, “Altı.” dedi. CHP'li Ali Tan, “Bir.” dedi.",
        &["Crispin Moss", "Ali Tan"],
    ),
    (
        "surnames that are titles or peoples",
        "Törene şehit annesi Sunel Koca da geldi. Koca, “Geldim.” dedi.\n\nAdaylardan Merve Türkmen konuştu. Türkmen, \
         mesleğini sevdiğini söyledi.\n\nGözlemi Uğur İkizler yaptı. 62 yaşındaki İkizler, havanın açık olduğunu anlattı.",
        &["Sunel Koca", "Merve Türkmen", "Uğur İkizler"],
    ),
    (
        "a form of address that is a given name",
        "Kulüp Başkanı Sayın Aziz Demirel, “Gerekirse alırız.” dedi.",
        &["Aziz Demirel"],
    ),
    (
        "a title that is a given name",
        "Hastaneye Esra Taşkıran geldi. Anne Taşkıran, çok beklediğini söyledi.",
        &["Esra Taşkıran"],
    ),
    (
        "two given names without the surname",
        "Birinci Elif Müberra Sarpın oldu. Elif Müberra, “Çok çalıştım.” dedi.",
        &["Elif Müberra Sarpın"],
    ),
    (
        "a name before the word that says so",
        "Davayı Önder Gökçeli adlı vatandaş açtı. Gökçeli, parasını aldığını söyledi.",
        &["Önder Gökçeli"],
    ),
    (
        "one letter's slip, in a surname and in a full name",
        "Prof. Dr. Güneş Sarpıntı hastaneyi gezdi. Güneş Sarpıntı, “Bir.” dedi. Prof. Dr. Güneş Serpıntı ise şöyle \
         konuştu: “İki.” Serpıntı, hastanenin hazır olduğunu söyledi.",
        &["Güneş Sarpıntı", "Güneş Sarpıntı", "Güneş Sarpıntı"],
    ),
    ("short surnames are not corrected", "Ali Kara geldi. Kaya, “Ben de.” dedi.", &["Kaya"]),
    (
        "a relative who is only spoken of does not take over the surname",
        "Başbakan Mehmet Ali Sarıca'nın konuşması sürdü. Sarıca oğlu Ege Sarıca ile ilgili iddialara değindi. Sarıca, \
         “Yalan.” dedi.",
        &["Mehmet Ali Sarıca"],
    ),
    (
        "two people in one case",
        "Haberi John Karney ve Lindsey Gram'e sordular. Karney, “Bilmiyorum.” dedi.",
        &["John Karney"],
    ),
    (
        "an organisation by its noun",
        "Anadolu Cumhuriyet Başsavcılığı soruşturma başlattı. Savcılık, beş kişinin arandığını bildirdi. Ticaret \
         Bakanlığı da toplandı. Bakanlıktan yapılan açıklamada, denetimlerin süreceği bildirildi.",
        &["Anadolu Cumhuriyet Başsavcılığı", "Ticaret Bakanlığı"],
    ),
    (
        "sources of an organisation by its noun or acronym",
        "Milli Savunma Bakanlığı kaynakları, tatbikatın sürdüğünü bildirdi. Bakanlık kaynakları, tatbikatın bittiğini \
         belirtti. MSB kaynakları, gemilerin döndüğünü söyledi.",
        &[
            "Milli Savunma Bakanlığı kaynakları",
            "Milli Savunma Bakanlığı kaynakları",
            "Milli Savunma Bakanlığı kaynakları",
        ],
    ),
    (
        "acronyms before their name, in mixed letters, and of two words",
        "ZMO (Ziraat Mühendisleri Odası) açıklama yaptı. ZMO, suyun azaldığını bildirdi. Ekonomi Araştırma \
         Enstitüsü (Eko) raporunu yayımladı. Eko, işsizliğin azaldığını açıkladı. GTV Televizyonu haberi doğruladı. GTV, \
         yayının süreceğini duyurdu.",
        &["Ziraat Mühendisleri Odası", "Ekonomi Araştırma Enstitüsü", "GTV Televizyonu"],
    ),
    (
        "initials of a person",
        "Partiyi Annegret Kramp-Holm yönetiyor. Parti lideri AKH, seçime gireceklerini söyledi.",
        &["Annegret Kramp-Holm"],
    ),
    (
        "an organisation named in a title alone, by its acronym",
        "Türkiye Su Kurumu Başkanı Ece Tan göreve geldi. TÜSK, suyun azaldığını açıkladı. Elektrik İletenler Birliği \
         (ELİB-E) toplandı. ELİB-E'ye göre, talep artıyor.",
        &["Türkiye Su Kurumu", "Elektrik İletenler Birliği"],
    ),
    (
        "the company's full stop belongs to its name",
        "Sarpın Elektrik Dağıtım A.Ş. (SEDAŞ), ışıkların söneceğini duyurdu. SEDAŞ, herkesten özür diledi ve hattın \
         yenileneceğini bildirdi.",
        &["Sarpın Elektrik Dağıtım A.Ş.", "Sarpın Elektrik Dağıtım A.Ş."],
    ),
    (
        "a party before a surname that is a title",
        "Partiyi Ayla Önder yönetiyor. Demokrat Partili Önder, seçime gireceklerini söyledi. CHP'li Önder, bir soru üzerine \
         karşı çıktığını belirtti.",
        &["Ayla Önder", "Ayla Önder"],
    ),
    (
        "a number behind a name is a date's",
        "Başkan Recep Sarpın 31 Mart öncesinde yaptığı konuşmada “Geliyoruz.” dedi. Sarpın, kazanacaklarını söyledi.",
        &["Recep Sarpın", "Recep Sarpın"],
    ),
    (
        "a spokesman who was only described",
        "Denizli merkezli Tarta şirketinin sözcüsü, satışların durduğunu söyledi. Sözcü, “Yarın açıyoruz.” dedi.",
        &["Denizli merkezli Tarta şirketinin sözcüsü", "Denizli merkezli Tarta şirketinin sözcüsü"],
    ),
    (
        "somebody described who is named only later",
        "Sırp oyuncu, yaptığı açıklamada, takımın iyi olduğunu belirtti.\n\nNemanja Krastiç, maçın zor olduğunu söyledi.",
        &["Nemanja Krastiç", "Nemanja Krastiç"],
    ),
    (
        "an embassy belongs to its country",
        "Gürcistan'ın Ankara Büyükelçiliğinden yapılan açıklamada, törenin ertelendiği bildirildi.",
        &["Gürcistan'ın Ankara Büyükelçiliği"],
    ),
    (
        "an organisation that only a description tells of",
        "Ülkede Su Örgütü toplandı. Örgüt, barajların dolduğunu açıkladı. İran devlet televizyonuna göre, yağış sürecek.",
        &["Su Örgütü", "İran devlet televizyonu"],
    ),
    (
        "a title with its owner means nobody else's",
        "Maçtan sonra Rizeköy Teknik Direktörü Ali Ersöz konuştu. Ersöz, “Yendik.” dedi. Sarıyer Teknik Direktörü, “Yenildik.” \
         dedi.",
        &["Ali Ersöz", "Sarıyer Teknik Direktörü"],
    ),
    (
        "a people's name agrees with the country",
        "Almanya Başbakanı Greta Holm, İtalya Başbakanı Paolo Serra ile görüştü. Alman Başbakan, “Anlaştık.” dedi. İtalyan \
         Başbakan, “Biz de.” dedi.",
        &["Greta Holm", "Paolo Serra"],
    ),
    (
        "the two lawyers named before",
        "Tan'ın avukatları Ece Tanrıverdi ve Onur Sezer mahkemeye gitti. Avukatlar, karara itiraz edeceklerini açıkladı.",
        &["Ece Tanrıverdi; Onur Sezer"],
    ),
    (
        "two who spoke together, and the two who bear a title",
        "Başkan Leyla Sarpın ile komşu ilin Başkanı Onur Minç buluştu. Sarpın ve Minç, “Birlikteyiz.” dedi. İki başkan, yolun \
         biteceğini duyurdu.",
        &["Leyla Sarpın; Onur Minç", "Leyla Sarpın; Onur Minç"],
    ),
    (
        "a description of the person whom the paragraph is about",
        "Takım dün döndü. Hoca Ali Ersöz, “Yorulduk.” dedi.\n\nMaçın en iyisi, 29 sayı atan Emir Tuna oldu. “Sayı atmak \
         güzel” diyen genç oyuncu, yarın izinli.",
        &["Ali Ersöz", "Emir Tuna"],
    ),
    (
        "where somebody is from, and a surname that is an organisation's noun",
        "Toplantıya Pelitköylü Ece Tan katıldı. Tan, “Geldim.” dedi. Vali Yardımcısı Selma Kurum ise suyun yettiğini \
         söyledi. Kurum, “Yeter.” dedi.",
        &["Ece Tan", "Selma Kurum", "Selma Kurum"],
    ),
    (
        "small words of a foreign name that look like verbs",
        "Hollanda Su Bakanı Pieter van der Meul, suyun yükseldiğini söyledi.",
        &["Pieter van der Meul"],
    ),
    (
        "a name that nothing sets off from what follows it",
        "Kazıya Prof. Dr. Ayça Sarpın başkanlık ediyor. Sarpın, yerin eski olduğunu söyledi.\n\nSefer Koordinatörü Prof. \
         Dr. Burcu Gökçeli AA muhabirine yaptığı açıklamada, buzun azaldığını söyledi.\n\nParti Sözcüsü Hilmi Minç Genel \
         Merkez'de toplantı düzenledi. Minç, “Hazırız.” dedi.",
        &["Ayça Sarpın", "Burcu Gökçeli", "Hilmi Minç"],
    ),
    (
        "whose something is, and whom a conjunction follows",
        "Siteyi girişimci Melih Sarpın'ın şirketi koruyor. Sarpın, “Koruruz.” dedi. Üniversiteden Ege Dukel ve ekibi pantolon \
         dikti. Dukel, pantolonun ısıttığını söyledi.",
        &["Melih Sarpın", "Ege Dukel"],
    ),
    (
        "names that are months and particles elsewhere",
        "Açılışı Ekim Sarpın yaptı. Sarpın, “Açtık.” dedi. Müdür Yücel Ocak da “Ben de.” dedi. De Jonk, “Gelmem.” dedi.",
        &["Ekim Sarpın", "Yücel Ocak", "De Jonk"],
    ),
    (
        "what somebody is in a row of capitals before the name",
        "Belediyenin Somut Kültürel Miras Taşıyıcısı Fatma Sarpın, “Bir.” dedi. Sarpın, “İki.” dedi.",
        &["Fatma Sarpın", "Fatma Sarpın"],
    ),
    (
        "another name behind the name, the comma lost",
        "Dağda çalışan mühendis Ferit Sarpın Körfez Postası yazarını aradı. Ferit Sarpın, “Kar var.” dedi. Körfez \
         Postası'nın haberine göre, yol kapalı.",
        &["Ferit Sarpın", "Körfez Postası"],
    ),
    (
        "who made a statement, and for whom",
        "Kızı Ece Sarpın tarafından aile adına yapılan açıklamada, evin satıldığı belirtildi.",
        &["Ece Sarpın"],
    ),
];

#[test]
fn every_mention_names_whom_it_should() {
    let engine = Engine::embedded().unwrap();
    let mut wrong = String::new();
    for (about, text, expected) in CASES {
        let found = engine.extract(&Article { text: (*text).into(), ..Article::default() });
        let name = |id: u32| found.speakers.iter().find(|s| s.id == id).map_or("?", |s| s.name.as_str());
        let names: Vec<&str> = found.quotes.iter().map(|q| q.speaker.map_or("-", name)).collect();
        if names != *expected {
            let _ = writeln!(wrong, "{about}\n  expected {expected:?}\n  found    {names:?}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// `Sarpın` of a title is the Ece Sarpın of the text; ids count up in order of the quotations.
#[test]
fn a_title_names_its_people_in_full() {
    let engine = Engine::embedded().unwrap();
    let article = Article {
        title: Some("Sarpın: “Yarın açılıyor”".into()),
        text: "Onur Minç, “Olmaz.” dedi. Müdür Ece Sarpın, “Yarın açılıyor.” dedi.".into(),
        ..Article::default()
    };
    let found = engine.extract(&article);
    let names: Vec<_> = found.speakers.iter().map(|s| (s.id, s.name.as_str())).collect();
    assert_eq!(names, [(0, "Ece Sarpın"), (1, "Onur Minç")]);
    assert_eq!(found.quotes.iter().map(|q| q.speaker).collect::<Vec<_>>(), [Some(0), Some(1), Some(0)]);
}

/// A person's party or organisation, from a bracket, an adjective or a title; mentions by surname are the person's, too.
#[test]
fn an_affiliation_and_every_mention_are_kept() {
    let engine = Engine::embedded().unwrap();
    let text = "Veli Kurt (MHP), “İki.” dedi. Kurt, “Üç.” dedi. CHP'li Ali Tan, “Bir.” dedi. Tabip Odası Başkanı Esra \
                Taşlı, “Dört.” dedi. Kurt gitti. Demokrat Partili Ece Moss, “Beş.” dedi. ABD Başkanı John Moss, “Altı.” dedi.";
    let found = engine.extract(&Article { text: text.into(), ..Article::default() });
    let told: Vec<_> = found
        .speakers
        .iter()
        .map(|s| (s.name.as_str(), s.affiliation.as_deref(), s.mentions.len()))
        .collect();
    assert_eq!(
        told,
        [
            ("Veli Kurt", Some("MHP"), 3),
            ("Ali Tan", Some("CHP"), 1),
            ("Esra Taşlı", Some("Tabip Odası"), 1),
            ("Ece Moss", Some("Demokrat Parti"), 1),
            ("John Moss", None, 1),
        ]
    );
}

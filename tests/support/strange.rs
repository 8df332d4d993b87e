//! Texts for properties: anything at all, a soup of what Turkish news is made of, and plain news.

use proptest::prelude::*;
use proptest::sample::select;

/// Words, marks, cues, suffixes, blanks and characters that other programs leave behind.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\"",
    "\"",
    "“",
    "”",
    "'",
    "’",
    "‘",
    "''",
    "«",
    "»",
    "„",
    "`",
    "´",
    "(",
    ")",
    "[",
    "]",
    ".",
    ".",
    ",",
    ",",
    ":",
    ";",
    "!",
    "?",
    "…",
    "-",
    "– ",
    "— ",
    "/",
    "#",
    "@",
    "\n- ",
    "\n— ",
    "\"\n\n\"",
    "” “",
    ".\"",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\u{0}",
    "\u{7}",
    "\u{85}",
    "\u{2028}",
    "\u{301}",
    "\u{307}",
    "g\u{306}",
    "I\u{307}",
    "ß",
    "İ",
    "I",
    "ı",
    "i",
    "𝄞",
    "date 2025-10-22 ",
    "Ayla Demirkan",
    "Demirkan",
    "Kerem Tuzcu",
    "Tuzcu",
    "Sağlık Bakanlığı",
    "TBB",
    "(TBB)",
    "Prof. Dr.",
    "M.",
    "Bakan",
    "Belediye Başkanı",
    "Başkan",
    "genç oyuncu",
    "yetkililer",
    "Ayşe Hanım",
    "O'Neill",
    "Rus",
    "Ankara",
    "bir gazeteci",
    "'nın",
    "'ün",
    "’dan",
    "nın",
    "dedi",
    "diyen",
    "diyerek",
    "demedi",
    "denildi",
    "diye",
    "diye konuştu",
    "konuştu",
    "belirtti",
    "belirten",
    "şöyle konuştu:",
    "şunları kaydetti:",
    "şunları",
    "ifadesini kullandı",
    "sözleriyle anlattı",
    "sorusuna",
    "sorusunu sordu",
    "açıklamada",
    "yapılan açıklamada",
    "yazılı",
    "adlı",
    "filmi",
    "diye düşündü",
    "sözleri",
    "dediğini",
    "duyurdu",
    "ve",
    "de",
    "ise",
    "ki",
    "bu",
    "Bu",
    "Yarın geliyoruz.",
    "Yarın geliyoruz",
    "kabul edilemez",
    "Neden geldiniz?",
    "Sis",
    "geldi",
    "gelecek",
    "2025",
    "2025'te",
    "7.",
    "28,5",
    "www.ornek.com",
    "bulundu.Vekiller",
    "KELİME",
    "hâlâ",
];

/// Any text: arbitrary characters.
pub fn anything() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "\\PC{0,80}",
        proptest::collection::vec(any::<char>(), 0..60).prop_map(|c| c.into_iter().collect())
    ]
}

/// Pieces thrown together.
pub fn soup() -> impl Strategy<Value = String> {
    proptest::collection::vec(select(PIECES), 0..60).prop_map(|pieces| pieces.concat())
}

const SPEAKERS: &[&str] = &[
    "Ayla Demirkan",
    "Demirkan",
    "Belediye Başkanı Kerem Tuzcu",
    "Tuzcu",
    "Sağlık Bakanlığı Sözcüsü Esra Günay",
    "Prof. Dr. Oya Sarı",
    "Esra Günay",
    "Başkan",
    "Genç oyuncu",
    "Yetkililer",
    "Nursel Hanım",
    "Ticaret Odası",
];
const WORDS: &[&str] = &[
    "Yarın geliyoruz.",
    "Bu iş burada bitmez, sonuna kadar gideceğiz.",
    "Neden geldiniz?",
    "Köprü eylülde açılacak.",
    "Çok mutluyuz",
    "Işıklar söndü, İrem'in sesi gelmedi.",
    "Hepimiz üzgünüz!",
    "Şehrin güneyinde üç okul yapılıyor.",
    "Görüşmeler ağır ilerliyor…",
];
const CUES: &[&str] = &[
    "dedi",
    "diye konuştu",
    "ifadesini kullandı",
    "diye sordu",
    "diye bağırdı",
    "değerlendirmesinde bulundu",
    "şeklinde konuştu",
];
const FORWARD: &[&str] = &["şöyle konuştu", "şunları kaydetti", "şu ifadeleri kullandı", "şunları söyledi"];
const PLAIN: &[&str] = &[
    "Toplantı akşam saatlerinde sona erdi.",
    "Köyde elektrikler üç gündür kesik.",
    "“Sis” filmi festivalde gösterildi.",
    "Ekipler bölgede çalışmalarını sürdürüyor.",
];

const CLAUSES: &[&str] = &[
    "köprünün eylülde açılacağını",
    "üç okulun yapıldığını",
    "İrem'in sesinin gelmediğini",
    "görüşmelerin “ağır” ilerlediğini",
    "şehrin güneyindeki yolun kapandığını, iki köyün de susuz kaldığını",
    "kararın “kabul edilemez” olduğunu",
    "herkesin gelmesini",
];
const REPORTING: &[&str] =
    &["belirtti", "söyledi", "vurguladı", "iddia etti", "dile getirdi", "ifade etti", "istedi", "duyurdu"];
const REPORTERS: &[&str] = &["belirten", "söyleyen", "vurgulayan", "dile getiren", "ifade eden", "duyuran"];

/// One paragraph of news, its quotations between `“` and `”`.
fn paragraph() -> impl Strategy<Value = String> {
    let direct = (select(SPEAKERS), select(WORDS), select(CUES), select(FORWARD), select(PLAIN));
    let indirect = (select(CLAUSES), select(REPORTING), select(REPORTERS));
    (direct, indirect, select(WORDS), 0..14_u8).prop_map(|(direct, indirect, more, shape)| {
        let (speaker, words, cue, forward, plain) = direct;
        let (clause, reports, reporting) = indirect;
        match shape {
            0 => format!("{speaker}, “{words}” {cue}."),
            1 => format!("{speaker} {forward}: “{words}”"),
            2 => format!("“{words}” diyen {speaker}, “{more}” {cue}."),
            3 => format!("“{words}” {cue}. {plain}"),
            4 => format!("{plain} {speaker} ise “{words}” {cue}."),
            5 => format!("{speaker}, “{words}” diyerek salondan ayrıldı."),
            6 => format!("“{words}”\n\n{plain}"),
            7 => format!("“{words}” {speaker} dedi."),
            8 => format!("{speaker}, {clause} {reports}."),
            9 => format!("Toplantıda {clause} {reporting} {speaker}, “{words}” {cue}."),
            10 => format!("{speaker}, {clause} belirterek, “{words}” {cue}. {plain}"),
            11 => format!("Açıklamada, {clause} belirtilerek “{words}” denildi."),
            12 => format!("{speaker} da {clause} {reports}. {plain}"),
            _ => format!("Köprünün eylülde açılacağı {reports}. {speaker} konuştu. “{words}” {cue}."),
        }
    })
}

/// News of a few paragraphs: well-formed, and all its marks are `“` and `”`.
pub fn news() -> impl Strategy<Value = String> {
    proptest::collection::vec(paragraph(), 1..7).prop_map(|paragraphs| paragraphs.join("\n\n"))
}

/// Paragraphs of soup that start as paragraphs do, with a capital, and end in a full stop.
pub fn paragraphs() -> impl Strategy<Value = String> {
    proptest::collection::vec(soup(), 1..4).prop_map(|soups| {
        let whole = soups
            .iter()
            .map(|soup| format!("Kasaba{}.", soup.replace(['\n', '\r', '\u{85}', '\u{2028}', '\t'], " ")));
        whole.collect::<Vec<_>>().join("\n\n")
    })
}

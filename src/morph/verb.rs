//! What follows a verb stem -> voice, polarity, person and use of the form.

use super::{is, strip};

/// What a verb form does in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// Ends a sentence and asserts: `dedi`, `diyor`, `demiş`, `der`.
    Finite,
    /// `-(y)An` before a noun: `diyen`.
    Participle,
    /// `-(y)ArAk`, `-(y)Ip`, `-ken`, `-(y)IncA`: `diyerek`.
    Converb,
    /// `-DIK`/`-(y)AcAK` with a possessive, and its case: `dediği`, `dediğini`.
    Fact(FactCase),
    /// `-mA` with a possessive: `demesi`, `sorulması`.
    Action,
    /// Does not assert that something was said: future, conditional, necessity, wish, infinitive.
    Unreal,
}

/// The case of a nominalised form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactCase {
    /// `dediği`
    Bare,
    /// `dediğini`
    Accusative,
    /// `dediğine`
    Dative,
    /// `dediğinin`
    Genitive,
    /// `dediğinden`
    Ablative,
    /// `dediğinde`
    Locative,
    /// `dediğince`, `dediğiyle`
    Other,
}

/// Who a verb form speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Person {
    /// `dedim`, `dedik`
    First,
    /// `dediniz`
    Second,
    /// `dedi`, `dediler`, and all forms that name nobody
    Third,
}

/// One analysis of a verb form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Form {
    /// What it does.
    pub usage: Use,
    /// `denildi`, `belirtilen`
    pub passive: bool,
    /// `demedi`, `diyemez`
    pub negative: bool,
    /// `diyebilir`
    pub able: bool,
    /// Who it speaks of.
    pub person: Person,
}

const VOICES: &[(&str, bool)] =
    &[("", false), ("IlIn", true), ("nIl", true), ("Il", true), ("In", true), ("n", true)];
/// `-mA-`, `-(y)AmA-`, `-(y)Abil-`: template, negative, able.
const POLARITIES: &[(&str, bool, bool)] = &[
    ("", false, false),
    ("mA", true, false),
    ("yAmA", true, true),
    ("AmA", true, true),
    ("yAbil", false, true),
    ("Abil", false, true),
    ("mI", true, false),
    ("yAmI", true, true),
    ("AmI", true, true),
    ("mAyAbil", true, true),
];
/// Tenses that assert, without their person.
const ASSERTING: &[&str] = &[
    "DI", "mIş", "mIştI", "mIştIr", "Iyor", "yor", "Iyordu", "yordu", "Iyormuş", "yormuş", "mAktA",
    "mAktAydI", "mAktAdIr", "Ar", "Ir", "r", "ArdI", "IrdI", "rdI", "z", "zdI", "ArmIş", "IrmIş", "rmIş",
];
/// Moods that do not.
const UNREAL: &[&str] = &[
    "yAcAk", "AcAk", "yAcAğ", "AcAğ", "yAcAktI", "AcAktI", "mAlI", "mAlIydI", "sA", "sAydI", "ArsA", "IrsA",
    "rsA", "DIysA", "IyorsA", "yorsA", "mIşsA", "zsA", "yAyI", "AyI", "yAlI", "AlI", "sIn", "yIn", "yAsI",
    "AsI",
];
/// The infinitive and its cases, which bear no person (`söylemeyen` is no `söylemeye` with one).
const INFINITIVES: &[&str] = &["mAk", "mAktAn", "mAktA", "mAyA", "mAyI", "mAklA", "mAksIzIn", "mAdAn"];
/// Person endings: template, person.
const PERSONS: &[(&str, Person)] = &[
    ("", Person::Third),
    ("lAr", Person::Third),
    ("lArdI", Person::Third),
    ("lArdIr", Person::Third),
    ("m", Person::First),
    ("k", Person::First),
    ("Im", Person::First),
    ("Iz", Person::First),
    ("yIm", Person::First),
    ("yIz", Person::First),
    ("n", Person::Second),
    ("nIz", Person::Second),
    ("sIn", Person::Second),
    ("sInIz", Person::Second),
];
const CONVERBS: &[&str] = &[
    "yArAk", "ArAk", "yIp", "Ip", "yIncA", "IncA", "Arken", "Irken", "rken", "Iyorken", "yorken", "mIşken",
    "DIktAn", "DIkçA", "ArAktAn", "yArAktAn",
];
/// `-DIK`/`-(y)AcAK` before the possessive.
const FACTS: &[&str] = &["DIğ", "DIk", "yAcAğ", "AcAğ", "yAcAk", "AcAk"];
const FACT_ENDINGS: &[(&str, FactCase)] = &[
    ("I", FactCase::Bare),
    ("lArI", FactCase::Bare),
    ("Im", FactCase::Bare),
    ("ImIz", FactCase::Bare),
    ("InI", FactCase::Accusative),
    ("lArInI", FactCase::Accusative),
    ("ImI", FactCase::Accusative),
    ("ImIzI", FactCase::Accusative),
    ("InIzI", FactCase::Accusative),
    ("InA", FactCase::Dative),
    ("lArInA", FactCase::Dative),
    ("ImIzA", FactCase::Dative),
    ("InIn", FactCase::Genitive),
    ("lArInIn", FactCase::Genitive),
    ("ImIzIn", FactCase::Genitive),
    ("IndAn", FactCase::Ablative),
    ("lArIndAn", FactCase::Ablative),
    ("IndA", FactCase::Locative),
    ("lArIndA", FactCase::Locative),
    ("ImdA", FactCase::Locative),
    ("ImIzdA", FactCase::Locative),
    ("IncA", FactCase::Other),
    ("IylA", FactCase::Other),
    ("lArIncA", FactCase::Other),
    ("lArIylA", FactCase::Other),
];
const ACTIONS: &[&str] = &[
    "mAsI",
    "mAsInI",
    "mAsInA",
    "mAsInIn",
    "mAsIndA",
    "mAsIndAn",
    "mAsIylA",
    "mAlArI",
    "mAlArInI",
    "mAlArInA",
    "mAlArInIn",
    "mAlArIndA",
    "mAlArIylA",
    "yIşI",
    "IşI",
    "yIşInI",
    "IşInI",
];

/// The first analysis of what follows a verb stem; `None` where it is no verb form (the bare stem is none: `de`
/// is a particle far more often than it is an order).
pub fn analyse(rest: &str) -> Option<Form> {
    if rest.is_empty() || !may_be_form(rest) {
        return None;
    }
    for &(voice, passive) in VOICES {
        let Some(after_voice) = strip(rest, voice) else { continue };
        for &(polarity, negative, able) in POLARITIES {
            let Some(ending) = strip(after_voice, polarity) else { continue };
            if let Some((usage, person)) = ending_of(ending, polarity) {
                return Some(Form { usage, passive, negative, able, person });
            }
        }
    }
    None
}

/// What may follow `-DIK`/`-(y)AcAK` at the start of `rest`.
fn facts(rest: &str) -> impl Iterator<Item = &str> {
    // nearly everywhere two letters tell that there is none
    let may = matches!(
        rest.as_bytes(),
        [b'd' | b't', b'i' | b'u' | 0xc3 | 0xc4, ..] | [b'y', b'a' | b'e', ..] | [b'a' | b'e', b'c', ..]
    );
    let facts = if may { FACTS } else { &[] };
    facts.iter().filter_map(move |fact| strip(rest, fact))
}

/// Whether a form may start and end in these letters: none of the endings does in another.
fn may_be_form(rest: &str) -> bool {
    let starts = rest.starts_with(['ı', 'i', 'u', 'ü', 'a', 'e', 'd', 't', 'm', 'n', 'r', 's', 'y', 'z']);
    starts && rest.ends_with(['ı', 'i', 'u', 'ü', 'a', 'e', 'ğ', 'k', 'm', 'n', 'p', 'r', 'ş', 'z'])
}

/// A nominalised verb: what a reporting verb governs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nominal {
    /// `-DIK`, `-(y)AcAK` (what is or will be), against `-mA`, `-mAk` (what should be).
    pub fact: bool,
    /// Its case.
    pub case: FactCase,
    /// `-mAklA`
    pub instrumental: bool,
}

/// `-mA` with a possessive and its case, and the infinitive with its.
const DEMANDS: &[(&str, FactCase)] = &[
    ("mAsInI", FactCase::Accusative),
    ("mAlArInI", FactCase::Accusative),
    ("mAmIzI", FactCase::Accusative),
    ("mAyI", FactCase::Accusative),
    ("mAsInA", FactCase::Dative),
    ("mAlArInA", FactCase::Dative),
    ("mAyA", FactCase::Dative),
    ("mAsInIn", FactCase::Genitive),
    ("mAlArInIn", FactCase::Genitive),
    ("mAnIn", FactCase::Genitive),
    ("mAsIndAn", FactCase::Ablative),
    ("mAlArIndAn", FactCase::Ablative),
    ("mAktAn", FactCase::Ablative),
    ("mAsI", FactCase::Bare),
    ("mAlArI", FactCase::Bare),
    // `önlemek istiyor` is a wish of its subject and no demand
    ("mAk", FactCase::Other),
];

/// The nominalised verb that a word without known stem seems to be, by its ending: `olduğunu`, `edecekleri`,
/// `yapılmasını`, `işlemekle`. A fact needs six letters, or five without a case ending.
pub fn nominal(word: &str) -> Option<Nominal> {
    // each of the endings ends in one of these
    if !word.ends_with(['ı', 'i', 'u', 'ü', 'a', 'e', 'k', 'm', 'n', 'z']) {
        return None;
    }
    let length = word.chars().count();
    for rest in cuts(word) {
        for end in facts(rest) {
            let found = FACT_ENDINGS.iter().find(|(e, _)| is(end, e));
            if let Some(&(_, case)) = found
                && length >= 5
            {
                return Some(Nominal { fact: true, case, instrumental: false });
            }
        }
    }
    for rest in cuts(word).filter(|rest| matches!(rest.as_bytes(), [b'm', b'a' | b'e', ..])) {
        if super::is_any(rest, &["mAklA"]) {
            return Some(Nominal { fact: false, case: FactCase::Other, instrumental: true });
        }
        if let Some(&(_, case)) = DEMANDS.iter().find(|(d, _)| is(rest, d))
            && length >= 6
        {
            return Some(Nominal { fact: false, case, instrumental: false });
        }
    }
    None
}

/// Whether a word ends as nominalised complement verbs do: `olduğunu`, `geleceğine`, `yapılmasını`.
///
/// 0.2 % of words that end so in news are something else (`koltuğunu`, `istatistiklerini`).
pub fn is_complement(word: &str) -> bool {
    let mut cuts = cuts(word);
    let fact = |rest: &str| {
        facts(rest).any(|end| {
            super::is_any(
                end,
                &["InI", "lArInI", "ImIzI", "ImI", "InA", "lArInA", "ImA", "ImIzA", "InIn", "lArInIn"],
            )
        })
    };
    cuts.any(|rest| fact(rest) || super::is_any(rest, &["mAsInI", "mAlArInI"]))
}

/// Whether a word ends as a relative participle does: `ulaşamadığı`, `gelecekleri`.
pub fn is_fact(word: &str) -> bool {
    let mut cuts = cuts(word);
    cuts.any(|rest| facts(rest).any(|end| super::is_any(end, &["I", "lArI"])))
}

/// Whether a word ends as finite verbs do (`geliyoruz`, `olacak`, `değil`, `var`).
pub fn ends_finite(word: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "yor", "yoruz", "yorum", "yorsun", "yorlar", "cak", "cek", "cağız", "ceğiz", "cağım", "ceğim",
        "malı", "meli", "dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür", "dı", "di", "du", "dü", "tı",
        "ti", "tu", "tü", "dık", "dik", "duk", "dük", "tık", "tik", "tuk", "tük", "dım", "dim", "dum", "düm",
        "tım", "tim", "tum", "tüm", "mış", "miş", "muş", "müş", "ız", "iz", "uz", "üz", "lım", "lim", "sın",
        "sin", "sun", "sün", "ın", "in", "lar", "ler", "maz", "mez", "ar", "er", "ır", "ir", "ur", "ür",
        "arım", "erim", "ırım", "irim", "var", "yok", "değil", "lazım", "gerek",
    ];
    word.chars().count() >= 3 && ENDINGS.iter().any(|e| word.ends_with(e))
}

/// Whether a word denies what stands before it.
pub fn denies(word: &str) -> bool {
    matches!(word, "değil" | "değildi" | "değildir")
}

/// Whether a word is a finite verb by an ending that few nouns have: `geliyoruz`, `açacak`, `verdi`, `değil`.
pub fn is_verb(word: &str) -> bool {
    // by the letter they start with
    const ENDINGS: &[(&[u8], &[&str])] = &[
        (b"y", &["yor", "yordu"]),
        (b"ae", &["AcAk", "AcAktI", "AcAktIr", "ArdI", "AbilIr", "AcAğIz", "AcAğIm", "AlIm"]),
        (b"m", &["mAlI", "mAktA", "mAktAdIr", "mIş", "mIştI", "mIştIr", "mAz"]),
        (b"iu\xc3\xc4", &["IrdI"]),
    ];
    const WHOLE: &[&str] = &["değil", "değildi", "var", "vardı", "yok", "yoktu", "lazım", "gerek"];
    if WHOLE.contains(&word) {
        return true;
    }
    // the last letters of all others
    if !word.ends_with(['ı', 'i', 'u', 'ü', 'a', 'e', 'k', 'm', 'r', 'ş', 'z']) {
        return false;
    }
    let person = |rest: &str| super::is_any(rest, &["", "lAr", "Iz", "Im", "sInIz", "k"]);
    // `verdi`, `ettik`, and neither `hükümeti` nor `eğitim`
    let past = |rest: &str| {
        ["DI", "DIlAr", "DIk", "DInIz"].iter().any(|e| is(rest, e))
            && rest.starts_with('t')
                == word[..word.len() - rest.len()].ends_with(['f', 's', 't', 'k', 'ç', 'ş', 'h', 'p'])
    };
    // `güzeldir`, and not `çadır`
    let copula = |rest: &str| is(rest, "DIr") && word.chars().count() >= 7;
    let ends = |rest: &str| {
        let first = match *rest.as_bytes() {
            [b'd' | b't', ..] => return past(rest) || copula(rest),
            [first @ (b'a' | b'e'), b'b' | b'c' | b'l' | b'r', ..]
            | [first @ (b'i' | b'u'), b'r', ..]
            | [first @ (b'm' | b'y' | 0xc3 | 0xc4), ..] => first,
            _ => return false,
        };
        let of_first = ENDINGS.iter().find(|(letters, _)| letters.contains(&first));
        of_first.is_some_and(|(_, endings)| endings.iter().filter_map(|e| strip(rest, e)).any(person))
    };
    // `adı`, `yedi`: too short to tell
    word.chars().count() >= 5 && cuts(word).any(ends)
}

fn ending_of(ending: &str, polarity: &str) -> Option<(Use, Person)> {
    // `-mI-` stands only before `-yor` (`söylemiyor`)
    let narrowed = polarity.ends_with('I');
    if narrowed && !ending.starts_with("yor") {
        return None;
    }
    let personal = |tenses: &[&str]| {
        tenses.iter().find_map(|tense| {
            let rest = strip(ending, tense)?;
            // the bare -z is the aorist of a negation alone (`demez`), else any plural possessive would be a verb
            if tense.starts_with('z') && !polarity.ends_with('A') {
                return None;
            }
            PERSONS.iter().find(|(person, _)| is(rest, person)).map(|&(_, person)| person)
        })
    };
    if super::is_any(ending, &["yAn", "An"]) {
        return Some((Use::Participle, Person::Third));
    }
    if super::is_any(ending, CONVERBS) {
        return Some((Use::Converb, Person::Third));
    }
    if let Some(person) = personal(ASSERTING) {
        return Some((Use::Finite, person));
    }
    for fact in FACTS {
        if let Some(rest) = strip(ending, fact)
            && let Some(&(_, case)) = FACT_ENDINGS.iter().find(|(e, _)| is(rest, e))
        {
            return Some((Use::Fact(case), Person::Third));
        }
    }
    if super::is_any(ending, ACTIONS) {
        return Some((Use::Action, Person::Third));
    }
    // `-(y)AnlAr`: `diyenler var` names nobody
    if super::is_any(
        ending,
        &["yAnlAr", "AnlAr", "yAnlArI", "AnlArI", "yAnlArIn", "AnlArIn", "yAnlArA", "AnlArA"],
    ) {
        return Some((Use::Action, Person::Third));
    }
    if super::is_any(ending, INFINITIVES) {
        return Some((Use::Unreal, Person::Third));
    }
    personal(UNREAL).map(|person| (Use::Unreal, person))
}

/// What may be an ending of a word: all of it but two letters, and ever less.
pub fn cuts(word: &str) -> impl Iterator<Item = &str> {
    let word = if word.len() > super::LONGEST { "" } else { word };
    word.char_indices().skip(2).map(|(i, _)| &word[i..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(rest: &str) -> (Use, bool, bool) {
        let form = analyse(rest);
        form.map_or((Use::Unreal, false, false), |f| (f.usage, f.passive, f.negative))
    }

    #[test]
    fn verbs_that_end_a_sentence() {
        for word in ["biliyoruz", "açacağız", "verdi", "ettik", "geçmiş", "güzeldir", "değil", "bulamadık"]
        {
            assert!(is_verb(word), "{word}");
        }
        for word in ["hükümeti", "eğitim", "çadır", "önemli", "kadın", "adı", "şiddeti"] {
            assert!(!is_verb(word), "{word}");
        }
    }

    #[test]
    fn forms_of_the_cue_verbs() {
        assert_eq!(form("di"), (Use::Finite, false, false)); // dedi
        assert_eq!(form("yerek"), (Use::Converb, false, false)); // diyerek
        assert_eq!(form("yen"), (Use::Participle, false, false)); // diyen
        assert_eq!(form("nildi"), (Use::Finite, true, false)); // denildi
        assert_eq!(form("medi"), (Use::Finite, false, true)); // demedi
        assert_eq!(form("mez"), (Use::Finite, false, true)); // demez
        assert_eq!(form("meyen"), (Use::Participle, false, true)); // demeyen
        assert_eq!(form("ilen"), (Use::Participle, true, false)); // belirtilen
        assert_eq!(form("miyor"), (Use::Finite, false, true)); // söylemiyor
        assert_eq!(form("diğini"), (Use::Fact(FactCase::Accusative), false, false)); // dediğini
        assert_eq!(form("mesi"), (Use::Action, false, false)); // demesi
        assert_eq!(form("mektedir"), (Use::Finite, false, false));
        assert_eq!(form("mek"), (Use::Unreal, false, false));
        assert_eq!(form("se"), (Use::Unreal, false, false));
        assert_eq!(form("rken"), (Use::Converb, false, false)); // derken
        assert!(analyse("yebilirim").is_some_and(|f| f.able && f.person == Person::First));
        assert_eq!(analyse("dik").map(|f| f.person), Some(Person::First)); // dedik
        assert_eq!(analyse("dimse"), None);
        assert_eq!(analyse(""), None);
    }
}

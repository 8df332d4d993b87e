//! The case of a name, by what follows its apostrophe or, without one, by how the word ends.

use super::{is, is_any};

/// Case of a noun or name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// `Lavrov`, `Bakanlığı`
    Nominative,
    /// `Lavrov'un`
    Genitive,
    /// `Lavrov'a`
    Dative,
    /// `Lavrov'u`
    Accusative,
    /// `Ankara'da`
    Locative,
    /// `Bakanlıktan`
    Ablative,
    /// `Lavrov'la`
    Instrumental,
    /// `Bakanlığınca`
    Equative,
    /// `Ankara'daki`
    Relational,
    /// `Ankaralı`, `CHP'li`
    Derived,
}

const GENITIVE: &[&str] = &["In", "nIn", "yIn", "lArIn", "sInIn", "InIn", "lArInIn"];
const DATIVE: &[&str] = &["A", "yA", "nA", "lArA", "InA", "sInA", "lArInA"];
const ACCUSATIVE: &[&str] = &["yI", "nI", "lArI", "InI", "sInI", "lArInI"];
const LOCATIVE: &[&str] = &["DA", "ndA", "lArdA", "IndA", "sIndA", "lArIndA"];
const ABLATIVE: &[&str] = &["DAn", "ndAn", "lArdAn", "IndAn", "sIndAn", "lArIndAn"];
const INSTRUMENTAL: &[&str] = &["lA", "ylA", "lArlA", "IylA", "sIylA", "lArIylA"];
const EQUATIVE: &[&str] = &["CA", "ncA", "lArCA", "IncA", "sIncA"];
const RELATIONAL: &[&str] = &["DAki", "ndAki", "IndAki", "lArdAki", "sIndAki", "DAkI"];
const DERIVED: &[&str] =
    &["lI", "lIk", "sIz", "CI", "lIlAr", "lIlArIn", "lIlArA", "lInIn", "lIlArI", "CIlIk", "lIğI", "lIğInIn"];
const PLAIN: &[&str] = &["lAr", "sI", "DIr", "DI", "yDI", "ydI", "ymIş", "yken", "DAyken", "mIz", "mI"];

/// The case that a suffix behind an apostrophe gives (`ın` -> genitive); `None` for what is no suffix.
///
/// A lone vowel is the accusative of a name (`Lavrov'u`) and the possessive of an acronym (`BM'si`, `TBMM'yi`); as a
/// subject almost only the second is found, and the caller knows which it has.
pub fn of_suffix(suffix: &str) -> Option<Case> {
    if is_any(suffix, &["I"]) {
        return Some(Case::Accusative);
    }
    let tables: &[(&[&str], Case)] = &[
        (GENITIVE, Case::Genitive),
        (DATIVE, Case::Dative),
        (ACCUSATIVE, Case::Accusative),
        (LOCATIVE, Case::Locative),
        (ABLATIVE, Case::Ablative),
        (INSTRUMENTAL, Case::Instrumental),
        (EQUATIVE, Case::Equative),
        (RELATIONAL, Case::Relational),
        (DERIVED, Case::Derived),
        (PLAIN, Case::Nominative),
    ];
    tables.iter().find(|(forms, _)| is_any(suffix, forms)).map(|&(_, case)| case)
}

/// Endings that a lower-case word without apostrophe can hardly have as a subject, by their last letter, longest first.
const ENDINGS_N: &[(&str, Case)] = &[
    ("lArIndAn", Case::Ablative),
    ("lArInIn", Case::Genitive),
    ("sIndAn", Case::Ablative),
    ("lArdAn", Case::Ablative),
    ("sInIn", Case::Genitive),
    ("InIn", Case::Genitive),
    ("IndAn", Case::Ablative),
    ("lArIn", Case::Genitive),
    ("DAn", Case::Ablative),
    ("nIn", Case::Genitive),
];
const ENDINGS_A: &[(&str, Case)] = &[
    ("lArInA", Case::Dative),
    ("sIndA", Case::Locative),
    ("lArdA", Case::Locative),
    ("sInA", Case::Dative),
    ("sIylA", Case::Instrumental),
    ("sIncA", Case::Equative),
    ("IndA", Case::Locative),
    ("lArA", Case::Dative),
    ("IylA", Case::Instrumental),
    ("IncA", Case::Equative),
    ("InA", Case::Dative),
    ("DA", Case::Locative),
    ("ylA", Case::Instrumental),
];
const ENDINGS_I: &[(&str, Case)] = &[
    ("lArInI", Case::Accusative),
    ("sInI", Case::Accusative),
    ("DAki", Case::Relational),
    ("InI", Case::Accusative),
    ("mIzI", Case::Accusative),
    ("nIzI", Case::Accusative),
];

/// The case of a capitalised word without apostrophe: only endings of five letters and more count, and possessed
/// datives and locatives, which no surname has.
pub fn of_long_ending(word: &str) -> Case {
    const LONG: &[(&str, Case)] = &[
        ("lArIndAn", Case::Ablative),
        ("lArInIn", Case::Genitive),
        ("lArInA", Case::Dative),
        ("lArInI", Case::Accusative),
        ("lArIndA", Case::Locative),
        ("sIndAn", Case::Ablative),
        ("sInIn", Case::Genitive),
        ("sIndA", Case::Locative),
        ("lığInA", Case::Dative),
        ("liğInA", Case::Dative),
        ("lIğInIn", Case::Genitive),
        ("lIğIndA", Case::Locative),
    ];
    let ends = |template: &str| {
        let cut = word.char_indices().rev().nth(template.chars().count() - 1);
        cut.is_some_and(|(at, _)| at > 1 && is(&word[at..], template))
    };
    LONG.iter().find(|(template, _)| ends(template)).map_or(Case::Nominative, |&(_, case)| case)
}

/// The longest of the endings, in letters.
const LONGEST: usize = 8;

/// Where the last letters of a word start: of the last one, the last two and so on; `None` where too few letters stand
/// before them (`anda`, `orada` are no locatives of names).
fn tails(word: &str) -> [Option<usize>; LONGEST + 1] {
    let mut tails = [None; LONGEST + 1];
    // at least two letters of stem must stay
    let second = word.char_indices().nth(2).map_or(word.len(), |(at, _)| at);
    for (tail, (at, _)) in tails.iter_mut().skip(1).zip(word.char_indices().rev()) {
        *tail = Some(at).filter(|&at| at >= second);
    }
    tails
}

/// Whether a word ends in a template, of one byte a letter, behind two letters at least.
fn ends(word: &str, tails: &[Option<usize>; LONGEST + 1], template: &str) -> bool {
    let at = tails.get(template.len()).copied().flatten();
    at.is_some_and(|at| is(&word[at..], template))
}

/// The case a word without apostrophe seems to have, by its ending alone: a guess that names are not put to.
pub fn of_ending(word: &str) -> Case {
    let endings = match word.chars().next_back() {
        Some('n') => ENDINGS_N,
        Some('a' | 'e') => ENDINGS_A,
        Some('ı' | 'i' | 'u' | 'ü') => ENDINGS_I,
        _ => return Case::Nominative,
    };
    let tails = tails(word);
    endings
        .iter()
        .find(|(template, _)| ends(word, &tails, template))
        .map_or(Case::Nominative, |&(_, case)| case)
}

/// Whether a word ends as a possessed noun does (`başkanlığında`, `programına`, `ailesi`): with a name before it one
/// expression. A lone -I is left out, as it is the accusative too.
pub fn seems_possessed(word: &str) -> bool {
    const ENDINGS: &[&str] =
        &["sI", "sInI", "sInA", "sIndA", "sIndAn", "sInIn", "sIylA", "InA", "IndA", "IndAn", "InIn", "IylA"];
    let tails = tails(word);
    ENDINGS.iter().any(|template| ends(word, &tails, template))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_of_names() {
        assert_eq!(of_suffix("nın"), Some(Case::Genitive));
        assert_eq!(of_suffix("daki"), Some(Case::Relational));
        assert_eq!(of_suffix("den"), Some(Case::Ablative));
        assert_eq!(of_suffix("li"), Some(Case::Derived));
        assert_eq!(of_suffix("demir"), None);
    }

    #[test]
    fn possessed_nouns_by_their_ending() {
        assert!(
            seems_possessed("başkanlığında") && seems_possessed("ailesi") && seems_possessed("programına")
        );
        assert!(!seems_possessed("dün") && !seems_possessed("kararı") && !seems_possessed("gazeteye"));
    }

    #[test]
    fn endings_of_institutions() {
        assert_eq!(of_ending("bakanlığından"), Case::Ablative);
        assert_eq!(of_ending("belediyesinin"), Case::Genitive);
        assert_eq!(of_ending("bakanlığı"), Case::Nominative);
        assert_eq!(of_ending("bakanlığınca"), Case::Equative);
    }
}

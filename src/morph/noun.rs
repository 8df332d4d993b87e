//! What follows a noun stem -> number, possessive, case.

use super::case::Case;
use super::{is, strip};

/// One analysis of a noun form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NounForm {
    /// `sözler`
    pub plural: bool,
    /// `sözü`, `sözleri`
    pub possessed: bool,
    /// `sözlerine`
    pub case: Case,
    /// Letters of the case ending: without them the word is in the nominative.
    pub ending: u8,
}

const NUMBERS: &[(&str, bool)] = &[("", false), ("lAr", true)];
const POSSESSIVES: &[(&str, bool)] = &[
    ("", false),
    ("sI", true),
    ("I", true),
    ("Im", true),
    ("m", true),
    ("ImIz", true),
    ("mIz", true),
    ("InIz", true),
];
/// Case endings after a bare noun, after a possessive of the third person (with its `n`), and after either.
const CASES: &[(&str, Case)] = &[
    ("", Case::Nominative),
    ("nIn", Case::Genitive),
    ("In", Case::Genitive),
    ("nA", Case::Dative),
    ("yA", Case::Dative),
    ("A", Case::Dative),
    ("nI", Case::Accusative),
    ("yI", Case::Accusative),
    ("ndA", Case::Locative),
    ("DA", Case::Locative),
    ("ndAn", Case::Ablative),
    ("DAn", Case::Ablative),
    ("ylA", Case::Instrumental),
    ("lA", Case::Instrumental),
    ("ncA", Case::Equative),
    ("CA", Case::Equative),
    ("ndAki", Case::Relational),
    ("DAki", Case::Relational),
    ("DIr", Case::Nominative),
];

/// The first analysis of what follows a noun stem: number, possessive, case in that order.
pub fn analyse(rest: &str) -> Option<NounForm> {
    for &(number, plural) in NUMBERS {
        let Some(after_number) = strip(rest, number) else { continue };
        for &(possessive, possessed) in POSSESSIVES {
            let Some(ending) = strip(after_number, possessive) else { continue };
            for &(template, case) in CASES {
                if is(ending, template) {
                    let ending = if case == Case::Nominative { 0 } else { template.chars().count() as u8 };
                    return Some(NounForm { plural, possessed, case, ending });
                }
            }
        }
    }
    None
}

/// The stems a noun's forms stand on: as it is, and softened before a vowel (`başlık`, `başlığ`).
pub fn stems(noun: &str) -> Vec<String> {
    std::iter::once(noun.to_owned()).chain(super::softened(noun)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_the_cue_nouns() {
        let form = |rest| analyse(rest).map(|f| (f.plural, f.possessed, f.case));
        assert_eq!(form("lerini"), Some((true, true, Case::Accusative))); // sözlerini
        assert_eq!(form("sinde"), Some((false, true, Case::Locative))); // değerlendirmesinde
        assert_eq!(form("ü"), Some((false, true, Case::Nominative))); // sözü
        assert_eq!(form("leriyle"), Some((true, true, Case::Instrumental))); // sözleriyle
        assert_eq!(form(""), Some((false, false, Case::Nominative)));
        assert_eq!(form("sinin"), Some((false, true, Case::Genitive)));
        assert_eq!(form("cük"), None);
    }
}

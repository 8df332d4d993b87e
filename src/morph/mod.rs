//! Just the Turkish that quotations need: forms of verbs behind a known stem, forms of nouns behind a known stem,
//! and the case of a name by what follows its apostrophe.
//!
//! Suffixes are written as templates with the archiphonemes of Turkish grammars: `A` = a e, `I` = ı i u ü,
//! `D` = d t, `C` = c ç, `G` = k ğ. Vowel harmony is not enforced: it costs recall on loans and typing errors and
//! buys nothing, since the stem is known (measured on 1.65 million words of news). The suffix patterns follow the
//! verb template of Göksel & Kerslake, *Turkish: A Comprehensive Grammar*, ch. 8.

pub mod case;
pub mod noun;
pub mod verb;

use crate::text::template::{is, is_any, strip};

/// Nothing longer than this many bytes is a word of Turkish; what is, has no form.
pub const LONGEST: usize = 160;

/// The stem before a vowel: `et` -> `ed`, `başlık` -> `başlığ`, `cevap` -> `cevab`, `sonuç` -> `sonuc`.
pub(crate) fn softened(stem: &str) -> Option<String> {
    let last = stem.chars().next_back()?;
    let soft = match last {
        'k' => 'ğ',
        'p' => 'b',
        'ç' => 'c',
        't' => 'd',
        _ => return None,
    };
    let kept = &stem[..stem.len() - last.len_utf8()];
    Some(format!("{kept}{soft}"))
}

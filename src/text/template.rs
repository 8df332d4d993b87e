//! Endings written as templates with the archiphonemes of Turkish grammars: `A` = a e, `I` = ı i u ü, `D` = d t,
//! `C` = c ç, `G` = k ğ.

/// What remains of `text` after a suffix template. Byte by byte, since it is asked a hundred times a word: the letters of
/// the archiphonemes are `a e i u d t c k`, one byte each, and `ı ü ç ğ`, two.
#[inline]
pub(crate) fn strip<'a>(text: &'a str, template: &str) -> Option<&'a str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    for &wanted in template.as_bytes() {
        let letter = *bytes.get(at)?;
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        at += match (wanted, letter, next) {
            (b'A', b'a' | b'e', _)
            | (b'I', b'i' | b'u', _)
            | (b'D', b'd' | b't', _)
            | (b'C', b'c', _)
            | (b'G', b'k', _) => 1,
            (b'I', 0xc4, 0xb1) | (b'I', 0xc3, 0xbc) | (b'C', 0xc3, 0xa7) | (b'G', 0xc4, 0x9f) => 2,
            (b'A' | b'I' | b'D' | b'C' | b'G', _, _) => return None,
            _ if wanted == letter => 1,
            _ => return None,
        };
    }
    text.get(at..)
}

/// Whether `text` is exactly one of the templates.
pub(crate) fn is_any(text: &str, templates: &[&str]) -> bool {
    templates.iter().any(|t| strip(text, t) == Some(""))
}

/// The case suffixes that archives part from a linked name (`Avusturya` / `'nın Spielberg kentinde`); short words that
/// open quotations (`'ne oldu'`, `'ya hep ya hiç'`) are not among them.
const PARTED: &[&str] = &[
    "In", "nIn", "A", "ye", "I", "yI", "nI", "DA", "ndA", "DAn", "ndAn", "lA", "ylA", "DAki", "ndAki", "lI",
    "lIlAr", "lArI", "lArIn", "lArA",
];

/// Whether `letters` is a case suffix, so that the apostrophe before it opens nothing though a blank stands there.
pub(super) fn is_parted(letters: &str) -> bool {
    is_any(letters, PARTED)
}

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

/// Whether `text` is exactly a suffix template.
#[inline]
pub(crate) fn is(text: &str, template: &str) -> bool {
    // no letter is shorter than its template's, and nearly all that differ do so in the last one
    text.len() >= template.len() && last_fits(text, template) && strip(text, template) == Some("")
}

/// Whether the last letter of a text may be that of a template, by its last byte.
#[inline]
fn last_fits(text: &str, template: &str) -> bool {
    let (Some(&letter), Some(&wanted)) = (text.as_bytes().last(), template.as_bytes().last()) else {
        return text.is_empty();
    };
    match wanted {
        b'A' => matches!(letter, b'a' | b'e'),
        b'I' => matches!(letter, b'i' | b'u' | 0xb1 | 0xbc),
        b'D' => matches!(letter, b'd' | b't'),
        b'C' => matches!(letter, b'c' | 0xa7),
        b'G' => matches!(letter, b'k' | 0x9f),
        _ => letter == wanted,
    }
}

/// Whether `text` is exactly one of the templates.
pub(crate) fn is_any(text: &str, templates: &[&str]) -> bool {
    templates.iter().any(|t| is(text, t))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_text_is_a_template_where_nothing_of_it_remains() {
        let letters =
            ["", "a", "e", "ı", "i", "u", "ü", "d", "t", "c", "ç", "k", "ğ", "n", "lığ", "da", "dı", "ndan"];
        let templates = ["", "A", "I", "D", "C", "G", "n", "ı", "lığ", "DA", "DI", "ndAn", "AI"];
        for text in letters {
            for template in templates {
                assert_eq!(is(text, template), strip(text, template) == Some(""), "{text} {template}");
            }
        }
    }
}

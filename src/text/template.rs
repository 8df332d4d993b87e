//! Endings written as templates with the archiphonemes of Turkish grammars: `A` = a e, `I` = ı i u ü, `D` = d t,
//! `C` = c ç, `G` = k ğ.

/// What remains of `text` after a suffix template.
pub(crate) fn strip<'a>(text: &'a str, template: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for wanted in template.chars() {
        let letter = rest.next()?;
        let fits = match wanted {
            'A' => matches!(letter, 'a' | 'e'),
            'I' => matches!(letter, 'ı' | 'i' | 'u' | 'ü'),
            'D' => matches!(letter, 'd' | 't'),
            'C' => matches!(letter, 'c' | 'ç'),
            'G' => matches!(letter, 'k' | 'ğ'),
            _ => letter == wanted,
        };
        if !fits {
            return None;
        }
    }
    Some(rest.as_str())
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

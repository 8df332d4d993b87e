//! An example in other forms: the marks in it must come out at the same places.

use unicode_normalization::UnicodeNormalization;

/// A paragraph in which nobody says anything, for shifts.
const NEUTRAL: &str = "Kasabada hava bütün gün kapalıydı.";

/// The same example in another form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// As it is written.
    AsIs,
    /// Behind another paragraph.
    Shifted,
    /// Before another paragraph.
    Followed,
    /// With the line ends of Windows.
    Crlf,
    /// With letters and their marks apart (NFD).
    Decomposed,
    /// With straight quotation marks.
    Straight,
    /// With curly ones.
    Curly,
    /// With guillemets.
    Angle,
}

/// All forms, the written one first.
pub const VARIANTS: &[Variant] = &[
    Variant::AsIs,
    Variant::Shifted,
    Variant::Followed,
    Variant::Crlf,
    Variant::Decomposed,
    Variant::Straight,
    Variant::Curly,
    Variant::Angle,
];

impl Variant {
    /// The example's text with its marks in this form; `None` where that would be no other one.
    pub fn of(self, text: &str) -> Option<String> {
        let changed = match self {
            Self::AsIs => return Some(text.to_owned()),
            Self::Shifted => format!("{NEUTRAL}\n\n{text}"),
            Self::Followed => format!("{text}\n\n{NEUTRAL}"),
            Self::Crlf => text.replace('\n', "\r\n"),
            Self::Decomposed => text.nfd().collect(),
            Self::Straight => remarked(text, ["\"", "\""])?,
            Self::Curly => remarked(text, ["“", "”"])?,
            Self::Angle => remarked(text, ["«", "»"])?,
        };
        (changed != text).then_some(changed)
    }

    /// What a message calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AsIs => "as it is",
            Self::Shifted => "behind another paragraph",
            Self::Followed => "before another paragraph",
            Self::Crlf => "with CRLF",
            Self::Decomposed => "in decomposed letters",
            Self::Straight => "with \"…\"",
            Self::Curly => "with “…”",
            Self::Angle => "with «…»",
        }
    }
}

/// The text with other quotation marks; `None` where its own are no plain pairs of one family.
fn remarked(text: &str, marks: [&str; 2]) -> Option<String> {
    let mut out = String::new();
    let mut open = false;
    for letter in text.chars() {
        let opens = match letter {
            '“' | '«' => true,
            '”' | '»' => false,
            '"' => !open,
            _ => {
                out.push(letter);
                continue;
            }
        };
        if opens == open {
            return None;
        }
        out.push_str(marks[usize::from(!opens)]);
        open = opens;
    }
    (!open).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_change_in_pairs_or_not_at_all() {
        assert_eq!(Variant::Angle.of("“a” dedi").as_deref(), Some("«a» dedi"));
        assert_eq!(Variant::Curly.of("\"a\" ve \"b\"").as_deref(), Some("“a” ve “b”"));
        assert_eq!(Variant::Angle.of("“a «b» c”"), None);
        assert_eq!(Variant::Crlf.of("bir"), None);
    }
}

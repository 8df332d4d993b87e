//! A span in its surroundings, on one line.
//!
//! In: a text and a span of it. Out: what stands before, inside and after it, cut to a given number of characters with `…`
//! and with line breaks shown as `⏎`, so that carets under the line and marks in it stay where they belong.

use crate::span::Span;

/// What stands around a span, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The characters before the span.
    pub before: String,
    /// The span's own.
    pub inside: String,
    /// The characters after it.
    pub after: String,
}

impl Excerpt {
    /// The surroundings of `span`: at most `around` characters on either side, at most `within` of the span itself
    /// (its middle is left out).
    pub fn new(text: &str, span: Span, around: usize, within: usize) -> Self {
        let start = floor(text, span.start as usize);
        let end = floor(text, span.end as usize).max(start);
        Self {
            before: tail(&text[..start], around),
            inside: middle(&text[start..end], within),
            after: head(&text[end..], around),
        }
    }

    /// The line with the span between two marks.
    pub fn marked(&self, open: &str, close: &str) -> String {
        format!("{}{open}{}{close}{}", self.before, self.inside, self.after)
    }
}

/// The text on one line: breaks as `⏎`, other control characters as blanks.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' if line.ends_with('⏎') => {}
            '\n' => line.push('⏎'),
            '\r' => {}
            _ if character.is_control() => line.push(' '),
            _ => line.push(character),
        }
    }
    line
}

fn floor(text: &str, position: usize) -> usize {
    let mut position = position.min(text.len());
    while !text.is_char_boundary(position) {
        position -= 1;
    }
    position
}

fn head(text: &str, characters: usize) -> String {
    match text.char_indices().nth(characters) {
        Some((cut, _)) => format!("{}…", one_line(&text[..cut])),
        None => one_line(text),
    }
}

fn tail(text: &str, characters: usize) -> String {
    if characters == 0 {
        return if text.is_empty() { String::new() } else { "…".into() };
    }
    match text.char_indices().rev().nth(characters - 1) {
        Some((cut, _)) if cut > 0 => format!("…{}", one_line(&text[cut..])),
        _ => one_line(text),
    }
}

fn middle(text: &str, characters: usize) -> String {
    if text.chars().count() <= characters {
        return one_line(text);
    }
    let last = characters / 3;
    let first = characters - last;
    let cut = text.char_indices().nth(first).map_or(text.len(), |(at, _)| at);
    let from = text.char_indices().rev().nth(last.max(1) - 1).map_or(cut, |(at, _)| at);
    format!("{} … {}", one_line(&text[..cut]), one_line(&text[from..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cut_on_characters_and_shown_on_one_line() {
        let text = "İlk satır.\r\n\r\nAyla \"Geldik\" dedi.\n";
        let at = text.find("Geldik").unwrap_or(0);
        let excerpt = Excerpt::new(text, Span::of(at, at + 6), 9, 20);
        assert_eq!(excerpt.marked("[", "]"), "…⏎Ayla \"[Geldik]\" dedi.⏎");
    }

    #[test]
    fn the_middle_of_a_long_span_is_left_out() {
        let text = "abcdefghijklmnopqrstuvwxyz";
        assert_eq!(Excerpt::new(text, Span::new(0, 26), 5, 9).inside, "abcdef … xyz");
    }

    #[test]
    fn a_span_outside_the_text_is_its_end() {
        assert_eq!(Excerpt::new("şu", Span::new(1, 99), 5, 9).marked("[", "]"), "[şu]");
        assert_eq!(Excerpt::new("şu", Span::new(9, 2), 0, 9).marked("[", "]"), "…[]");
    }
}

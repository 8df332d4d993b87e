//! A text with what was found in it, marked as the grammar's examples are.

use crate::grammar::marks::{self, Role};
use crate::record::{Extraction, Part};
use crate::span::Span;

/// The text with `{q1:…}`, `{c1:…}`, `{s1:…}` around what was found, numbered in the order of the quotes; without
/// numbers where there is one.
pub fn annotated(text: &str, extraction: &Extraction, part: Part) -> String {
    let mut spans: Vec<(Role, Vec<usize>, Span)> = Vec::new();
    let single = extraction.quotes.len() == 1;
    let mut add = |role: Role, number: usize, span: Span| {
        let at = spans.iter().position(|s| s.0 == role && s.2 == span).unwrap_or_else(|| {
            spans.push((role, Vec::new(), span));
            spans.len() - 1
        });
        spans[at].1.extend((!single).then_some(number));
    };
    for (n, quote) in extraction.quotes.iter().enumerate().filter(|(_, q)| q.part == part) {
        quote.content.iter().for_each(|c| add(Role::Content, n + 1, *c));
        quote.cue.iter().for_each(|c| add(Role::Cue, n + 1, Span::new(c.start, c.end)));
        quote.source.iter().for_each(|s| add(Role::Source, n + 1, Span::new(s.start, s.end)));
    }
    marks::write(text, &spans)
}

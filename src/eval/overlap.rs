//! How much of two contents is the same, and which belong together.
//!
//! In: the spans of contents, in bytes of a text. Out: the characters they cover, with quotation marks, spaces and end
//! punctuation set aside at the ends; the share they have in common; and pairs, one to one, best first.

use super::score::ratio;
use crate::span::Span;
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// What may be missing or too much at the ends of a content.
const TRIM: &str = " \t\r\n\"'“”„‟‘’‚‹›«»…,;:.!?-–—";

/// The characters of a content: ranges in order that neither touch nor overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chars(Vec<Span>);

impl Chars {
    /// The characters of a content, ends trimmed.
    pub fn new(content: &[Span], text: &str) -> Self {
        Self::whole(content.iter().map(|span| trimmed(*span, text)))
    }

    /// The characters of a content as they are.
    pub fn whole(content: impl IntoIterator<Item = Span>) -> Self {
        let mut spans: Vec<_> = content.into_iter().filter(|span| !span.is_empty()).collect();
        spans.sort_unstable();
        let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match merged.last_mut() {
                Some(last) if span.start <= last.end => *last = last.cover(span),
                _ => merged.push(span),
            }
        }
        Self(merged)
    }

    /// The ranges.
    pub fn spans(&self) -> &[Span] {
        &self.0
    }

    /// Whether a position is among them.
    pub fn holds(&self, position: u32) -> bool {
        self.0.iter().any(|span| span.start <= position && position < span.end)
    }

    /// How much two contents have in common; `length` measures a span.
    pub fn shared(&self, other: &Self, length: &impl Fn(Span) -> u32) -> Shared {
        let both = self.0.iter().flat_map(|a| {
            let parts = other.0.iter().filter(|b| a.overlaps(**b));
            parts.map(|b| length(Span::new(a.start.max(b.start), a.end.min(b.end))))
        });
        let both: u32 = both.sum();
        if both == 0 {
            return Shared::default();
        }
        let all = |chars: &Self| chars.0.iter().map(|span| length(*span)).sum();
        Shared { both, one: all(self), other: all(other) }
    }
}

/// Characters that two contents have, together and each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    both: u32,
    one: u32,
    other: u32,
}

impl Shared {
    /// Share of the union that both have (`IoU`).
    pub fn of_union(self) -> f64 {
        ratio(self.both, (self.one + self.other).saturating_sub(self.both))
    }

    /// Share of the longer that both have.
    pub fn of_longer(self) -> f64 {
        ratio(self.both, self.one.max(self.other))
    }
}

/// The number of characters of a span of `text`.
pub fn characters(text: &str) -> impl Fn(Span) -> u32 + '_ {
    |span| span.text(text).chars().count() as u32
}

fn trimmed(span: Span, text: &str) -> Span {
    let inside = span.text(text);
    let is_trim = |character: char| TRIM.contains(character);
    let start = span.start as usize + (inside.len() - inside.trim_start_matches(is_trim).len());
    Span::of(start, start + inside.trim_matches(is_trim).len())
}

/// Pairs one to one what is alike by `least` or more: best first, then in order.
pub fn pair(
    left: usize,
    right: usize,
    least: f64,
    likeness: impl Fn(usize, usize) -> f64,
) -> Vec<(usize, usize, f64)> {
    let all = (0..left).flat_map(|i| (0..right).map(move |j| (i, j)));
    let mut pairs: Vec<_> =
        all.map(|(i, j)| (i, j, likeness(i, j))).filter(|(_, _, alike)| *alike >= least).collect();
    pairs.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let (mut lefts, mut rights) = (vec![false; left], vec![false; right]);
    pairs.retain(|&(i, j, _)| {
        let free = !lefts[i] && !rights[j];
        if free {
            (lefts[i], rights[j]) = (true, true);
        }
        free
    });
    pairs
}

/// The words of a text, by UAX #29; punctuation is none.
pub struct Words(Vec<Span>);

impl Words {
    /// Of `text`.
    pub fn new(text: &str) -> Self {
        Self(text.unicode_word_indices().map(|(at, word)| Span::of(at, at + word.len())).collect())
    }

    /// The words that a content touches, by their number.
    pub fn of(&self, content: &[Span]) -> BTreeSet<usize> {
        let of_span = |span: &Span| {
            let first = self.0.partition_point(|word| word.end <= span.start);
            let last = self.0.partition_point(|word| word.start < span.end);
            first..last.max(first)
        };
        content.iter().filter(|span| !span.is_empty()).flat_map(of_span).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_do_not_count_and_pieces_may_touch() {
        let text = "“Geldik, gördük.” dedi";
        let whole = Chars::new(&[Span::of(0, text.len())], text);
        let pieces = Chars::new(&[Span::new(3, 12), Span::new(12, 19)], text);
        assert_eq!(whole.spans()[0].text(text), "Geldik, gördük.” dedi");
        assert!((pieces.shared(&pieces, &characters(text)).of_union() - 1.0).abs() < f64::EPSILON);
        assert_eq!(Chars::new(&[Span::new(0, 3)], text).spans(), []);
    }

    #[test]
    fn shares_of_union_and_of_the_longer() {
        let [a, b] = [Span::new(0, 8), Span::new(6, 10)].map(|span| Chars::whole([span]));
        let shared = a.shared(&b, &|span| span.len());
        assert!((shared.of_union() - 0.2).abs() < 1e-9 && (shared.of_longer() - 0.25).abs() < 1e-9);
        assert!((Shared::default().of_union()).abs() < 1e-9);
    }

    #[test]
    fn pairs_are_one_to_one_and_the_best_come_first() {
        let likeness = [[0.6, 0.9], [0.8, 0.85]];
        let pairs = pair(2, 2, 0.5, |i, j| likeness[i][j]);
        assert_eq!(pairs, [(0, 1, 0.9), (1, 0, 0.8)]);
    }

    #[test]
    fn words_that_are_touched() {
        let words = Words::new("Bir, iki üç.");
        assert_eq!(words.of(&[Span::new(2, 6)]), BTreeSet::from([0, 1]));
        assert!(words.of(&[Span::new(3, 5)]).is_empty());
    }
}

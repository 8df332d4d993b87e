//! Text -> blocks, tokens, quotations, sentences. The text itself is never rewritten (law 1): everything here is
//! spans over it. `decode` alone stands before: bytes of an archive's encoding become text once, at the door.

mod carry;
mod cut;
pub mod flattened;
pub mod fold;
pub mod hash;
pub mod kinds;
pub mod layout;
pub mod marks;
pub mod sentence;
pub(crate) mod template;
pub mod token;

use kinds::Kinds;
use layout::{Block, Layout};
use marks::Quotation;
use sentence::{Abbreviations, Sentence};
use std::ops::Range;
use token::Tokens;

use crate::span::Span;

/// A text with everything that is known of its form.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// The text, as it is.
    pub text: &'t str,
    /// The date of a leading `date 2025-10-22`.
    pub date: Option<Span>,
    /// Words, numbers and signs.
    pub tokens: Tokens,
    /// Paragraphs, headings and turns.
    pub blocks: Vec<Block>,
    /// The tokens of each block.
    pub ranges: Vec<Range<usize>>,
    /// What stands between marks, by place.
    pub quotations: Vec<Quotation>,
    /// Sentences outside all quotations, then those inside quotations that hold others.
    pub sentences: Vec<Sentence>,
}

impl<'t> Document<'t> {
    /// Reads `text`.
    pub fn new(text: &'t str, abbreviations: &Abbreviations) -> Self {
        Self::known(text, abbreviations, Kinds::default())
    }

    /// The same, with the spellings that other texts have left.
    pub fn known(text: &'t str, abbreviations: &Abbreviations, kinds: Kinds) -> Self {
        let layout = Layout::new(text);
        let from = layout.blocks.first().map_or(text.len(), |b| b.span.start as usize);
        let tokens = Tokens::known(text, from, kinds);
        let mut ranges = Vec::with_capacity(layout.blocks.len());
        let mut at = 0;
        for block in &layout.blocks {
            let start = at;
            while tokens.list().get(at).is_some_and(|t| t.span.start < block.span.end) {
                at += 1;
            }
            ranges.push(start..at);
        }
        let quotations = marks::pair(text, &tokens, &layout.blocks, &ranges);
        let sentences = sentence::cut(text, &tokens, &quotations, &layout.blocks, &ranges, abbreviations);
        Document { text, date: layout.date, tokens, blocks: layout.blocks, ranges, quotations, sentences }
    }
}

//! Tokens and quotations -> sentences.
//!
//! A sentence is a row of items in which a whole quotation counts as one, so that no full stop inside the marks cuts
//! it from the cue behind it (`"…gerekiyor." diye konuştu.`). The inside of a quotation that holds further
//! quotations has sentences of its own.

use super::layout::{Block, BlockKind};
use super::marks::Quotation;
use super::token::{Class, Shape, Tokens};
use crate::span::Span;
use std::collections::BTreeSet;
use std::ops::Range;

/// A piece of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A token outside quotations.
    Token(usize),
    /// A whole quotation.
    Quote(usize),
}

/// One sentence.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Its tokens and quotations, in order.
    pub items: Vec<Item>,
    /// Bytes of the text, quotations included.
    pub span: Span,
    /// The block where it starts.
    pub block: usize,
    /// The quotation whose inside it is part of.
    pub host: Option<usize>,
}

/// Abbreviations whose full stop ends no sentence, folded and without it (`prof`, `dr`).
pub type Abbreviations = BTreeSet<String>;

/// A quotation of this many words that ends in a full stop is a sentence by itself even where it stands first.
const LONG: usize = 8;

/// A colon announces over at most this many headings.
const HEADINGS: usize = 2;

/// A reference in brackets has at most this many tokens.
const REFERENCE: usize = 20;

struct Cutter<'a> {
    text: &'a str,
    tokens: &'a Tokens,
    quotations: &'a [Quotation],
    abbreviations: &'a Abbreviations,
    blocks: &'a [Block],
    ranges: &'a [Range<usize>],
}

/// Cuts a text into sentences: those outside all quotations first, then those inside quotations that hold others.
pub fn cut(
    text: &str,
    tokens: &Tokens,
    quotations: &[Quotation],
    blocks: &[Block],
    ranges: &[Range<usize>],
    abbreviations: &Abbreviations,
) -> Vec<Sentence> {
    let cutter = Cutter { text, tokens, quotations, abbreviations, blocks, ranges };
    let mut block_of = vec![ranges.len().saturating_sub(1); tokens.list().len()];
    for (block, range) in ranges.iter().enumerate() {
        block_of[range.start..].iter_mut().take(range.len()).for_each(|of| *of = block);
    }
    let mut out = Vec::new();
    cutter.run(0..tokens.list().len(), None, &block_of, &mut out);
    for (q, quotation) in quotations.iter().enumerate() {
        // a quotation that holds others holds the next one
        if quotations.get(q + 1).is_some_and(|next| next.parent == Some(q)) {
            for piece in &quotation.pieces {
                cutter.run(piece.clone(), Some(q), &block_of, &mut out);
            }
        }
    }
    debug_assert!(blocks.len() == ranges.len());
    out
}

impl Cutter<'_> {
    fn run(&self, range: Range<usize>, host: Option<usize>, block_of: &[usize], out: &mut Vec<Sentence>) {
        let mut items: Vec<Item> = Vec::new();
        let mut headings: Vec<Range<usize>> = Vec::new();
        let mut at = range.start;
        let mut next_quote = self.quotations.partition_point(|q| q.open < range.start);
        while at < range.end {
            while self
                .quotations
                .get(next_quote)
                .is_some_and(|q| q.open < at || (q.open < range.end && q.parent != host))
            {
                next_quote += 1;
            }
            let quote = self.quotations.get(next_quote).filter(|q| q.open == at && q.close < range.end);
            let block = block_of[at];
            let ends = if let Some(quotation) = quote {
                items.push(Item::Quote(next_quote));
                at = quotation.close + 1;
                self.ends_after_quotation(quotation, items.len() == 1, at)
            } else {
                items.push(Item::Token(at));
                at += 1;
                self.ends_after_token(at - 1)
            };
            let new_block = at < range.end && block_of[at] != block_of[at - 1];
            if new_block
                && let Some(behind) = self.behind_headings(at, block_of[at]).filter(|b| *b < range.end)
            {
                headings.push(at..behind);
                at = behind;
                continue;
            }
            if ends || (new_block && !self.announces(at)) || at >= range.end {
                self.close(&mut items, host, block, block_of, out);
                for heading in std::mem::take(&mut headings) {
                    self.run(heading, host, block_of, out);
                }
            }
        }
    }

    fn close(
        &self,
        items: &mut Vec<Item>,
        host: Option<usize>,
        block: usize,
        block_of: &[usize],
        out: &mut Vec<Sentence>,
    ) {
        let list = self.tokens.list();
        let span = |item: &Item| match *item {
            Item::Token(t) => list[t].span,
            Item::Quote(q) => self.quotations[q].span(self.tokens),
        };
        let (Some(first), Some(last)) = (items.first(), items.last()) else { return };
        let start = match *first {
            Item::Token(t) => block_of[t],
            Item::Quote(q) => block_of[self.quotations[q].open],
        };
        let span = span(first).cover(span(last));
        out.push(Sentence { items: std::mem::take(items), span, block: start.min(block), host });
    }

    /// `şöyle konuştu:` / `KÖPRÜ BİTİYOR` / `“Yolu açtık. …”`: where the quotation opens that a colon announces past a
    /// heading or two.
    fn behind_headings(&self, at: usize, block: usize) -> Option<usize> {
        let colon = self.tokens.list().get(at.checked_sub(1)?)?.span.text(self.text);
        if !matches!(colon, ":" | ";") {
            return None;
        }
        for b in block..block + HEADINGS {
            let range = self.ranges.get(b).filter(|_| self.blocks[b].kind == BlockKind::Heading)?;
            let quoted = self.quotation_at(range.start);
            // `‘Köprü bitiyor’` on a line of its own, or nothing but a quotation that goes on
            if quoted.is_some_and(|q| q.close + 1 != range.end) {
                return None;
            }
            let next = self.ranges.get(b + 1).map_or(range.end, |r| r.start);
            if let Some(quotation) = self.quotation_at(next) {
                let long = quotation.words(self.tokens) >= LONG;
                return long.then_some(next);
            }
        }
        None
    }

    fn quotation_at(&self, token: usize) -> Option<&Quotation> {
        let at = self.quotations.binary_search_by_key(&token, |q| q.open).ok()?;
        self.quotations.get(at)
    }

    /// Whether the token before `next` announces the quotation that opens the next block (`şunları kaydetti:`).
    fn announces(&self, next: usize) -> bool {
        let before =
            next.checked_sub(1).and_then(|i| self.tokens.list().get(i)).map(|t| t.span.text(self.text));
        matches!(before, Some(":" | "," | ";")) && self.opens(next)
    }

    /// Whether a quotation opens at token `i`; they stand in the order of their opening marks.
    fn opens(&self, i: usize) -> bool {
        self.quotation_at(i).is_some()
    }

    fn ends_after_token(&self, i: usize) -> bool {
        let list = self.tokens.list();
        let Some(next) = list.get(i + 1) else { return true };
        if matches!(list[i].class, Class::Word | Class::Number) {
            return list[i].class == Class::Number && self.stamps(i) && self.starts_sentence(i + 1);
        }
        match list[i].span.text(self.text) {
            "!" | "?" | "…" => self.starts_sentence(i + 1),
            // `-KAYA: ''GELİYORUZ''- İstanbul'da …`: the dash that closes an old wire's heading
            "-" => {
                !list[i].spaced && i > 0 && list[i - 1].class == Class::Mark && self.starts_sentence(i + 1)
            }
            "." => self.starts_sentence(i + 1) && !self.keeps_going(i, next.spaced),
            _ => false,
        }
    }

    /// `Güncelleme: 3 Mayıs 2024, Cuma 09:15 Enstitü, …`: the hour of a stamp that ran into the text.
    fn stamps(&self, i: usize) -> bool {
        let list = self.tokens.list();
        let text = |i: usize| list[i].span.text(self.text);
        let digits =
            |word: &str, length: usize| word.len() == length && word.bytes().all(|b| b.is_ascii_digit());
        // `09:15` is one token or three
        let hour = if text(i).len() == 5 && text(i).as_bytes()[2] == b':' {
            i
        } else if i >= 2
            && text(i - 1) == ":"
            && !list[i].spaced
            && digits(text(i), 2)
            && digits(text(i - 2), 2)
        {
            i - 2
        } else {
            return false;
        };
        let year = (hour.saturating_sub(3)..hour).find(|&y| digits(text(y), 4));
        year.is_some_and(|y| (y.saturating_sub(4)..y).any(|l| text(l) == ":"))
    }

    /// Whether a full stop belongs to what stands before it: `Prof.`, `M. Kaya`, `7. Zirve`, `18. Dönem`.
    fn keeps_going(&self, stop: usize, spaced: bool) -> bool {
        let list = self.tokens.list();
        let Some(before) = stop.checked_sub(1).and_then(|i| list.get(i)) else { return false };
        if list[stop].spaced {
            return false;
        }
        let written = before.span.text(self.text);
        match before.class {
            // `100. Yıl Parkı`; a year ends a sentence far more often
            Class::Number => written.len() <= 3 && written.bytes().all(|b| b.is_ascii_digit()) && spaced,
            Class::Word => {
                let initial =
                    before.shape != Shape::Lower && self.tokens.folded(stop - 1).chars().count() == 1;
                let roman =
                    before.shape == Shape::Upper && written.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'));
                initial || roman || self.abbreviations.contains(self.tokens.folded(stop - 1))
            }
            _ => false,
        }
    }

    fn starts_sentence(&self, i: usize) -> bool {
        let Some(token) = self.tokens.list().get(i) else { return true };
        match token.class {
            Class::Word => token.shape != Shape::Lower,
            Class::Number => true,
            Class::Mark => self.opens(i),
            Class::Sign => matches!(
                token.span.text(self.text).chars().next(),
                Some('-' | '–' | '—' | '(' | '[' | '•' | '#' | '@')
            ),
        }
    }

    /// A quotation ends its sentence if a sentence ended inside it and what follows starts one, unless nothing stood
    /// before it (`"Katılıyorum." Kaya dedi`, a heading that ran into its paragraph): then the constructions decide.
    fn ends_after_quotation(&self, quotation: &Quotation, first: bool, next: usize) -> bool {
        if !self.starts_sentence(next) || (first && quotation.words(self.tokens) < LONG) || self.refers(next)
        {
            return false;
        }
        let inside = quotation.pieces.last().and_then(|p| p.end.checked_sub(1));
        let last = inside.and_then(|i| self.tokens.list().get(i)).map(|t| t.span.text(self.text));
        let ended = matches!(last, Some("." | "!" | "?" | "…"));
        let mark = !first && self.tokens.list().get(next).is_some_and(|t| t.class == Class::Mark);
        ended || mark
    }

    /// `“…” (Köy Defteri, 12) demiştir`: a reference in brackets before the verb.
    fn refers(&self, next: usize) -> bool {
        let list = self.tokens.list();
        let sign = |i: usize| list.get(i).map_or("", |t| t.span.text(self.text));
        let close = (next..next + REFERENCE).find(|&i| sign(i) == ")").filter(|_| sign(next) == "(");
        close.and_then(|i| list.get(i + 1)).is_some_and(|t| t.class == Class::Word && t.shape == Shape::Lower)
    }
}

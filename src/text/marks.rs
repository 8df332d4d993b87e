//! Tokens -> quotations: marks paired, nested, over several paragraphs, turned the wrong way, unclosed and stray.
//!
//! Each block is paired on its own, so a stray mark never reaches beyond its paragraph; only then is an opening mark
//! that found no partner carried on into the following blocks, and only where those say so (the mark is repeated
//! at their start, or a closing mark stands there first).

use super::carry::{carry, extend, runs_to_end};
use super::layout::{Block, BlockKind};
use super::token::{Class, Tokens};
use crate::span::Span;
use std::collections::HashMap;
use std::ops::Range;

/// The shape of a pair of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// `" "`, `“ ”`, `„ “`, `'' ''`
    Double,
    /// `' '`, `‘ ’`
    Single,
    /// `« »`
    Angle,
    /// A line that opens with a dialogue dash.
    Dash,
}

/// One quotation: what stands between marks, or behind a dialogue dash.
#[derive(Clone, Debug)]
pub struct Quotation {
    /// The shape of its marks.
    pub family: Family,
    /// Token of the opening mark.
    pub open: usize,
    /// Token of the closing mark, or the last token where there is none.
    pub close: usize,
    /// Whether a closing mark was found.
    pub closed: bool,
    /// What lies inside, as token ranges: one, or one a paragraph.
    pub pieces: Vec<Range<usize>>,
    /// The quotation around this one.
    pub parent: Option<usize>,
    /// Number of quotations around this one.
    pub depth: usize,
}

impl Quotation {
    /// The content's spans in bytes, without marks.
    pub fn content(&self, tokens: &Tokens) -> Vec<Span> {
        self.pieces.iter().filter_map(|piece| cover(tokens, piece.clone())).collect()
    }

    /// All content as one span, marks of continued paragraphs included.
    pub fn span(&self, tokens: &Tokens) -> Span {
        let list = tokens.list();
        let ends = list.get(self.open).zip(list.get(self.close));
        ends.map_or(Span::default(), |(open, close)| open.span.cover(close.span))
    }

    /// Number of words inside.
    pub fn words(&self, tokens: &Tokens) -> usize {
        let inside = self.pieces.iter().flat_map(|p| tokens.list().get(p.clone()).unwrap_or_default());
        inside.filter(|t| matches!(t.class, Class::Word | Class::Number)).count()
    }
}

/// The bytes from the first to the last token of a range.
pub fn cover(tokens: &Tokens, range: Range<usize>) -> Option<Span> {
    let slice = tokens.list().get(range)?;
    Some(slice.first()?.span.cover(slice.last()?.span))
}

/// Quotations deeper than this are not told apart from the one around them.
const DEPTH: usize = 4;
/// A quotation is carried over at most this many paragraphs.
pub(super) const CARRY: usize = 14;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Open,
    Close,
    Either,
}

#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) token: usize,
    pub(super) family: Family,
}

#[derive(Default)]
pub(super) struct Paired {
    pub(super) pairs: Vec<(Mark, usize)>,
    pub(super) unclosed: Vec<Mark>,
    pub(super) strays: Vec<Mark>,
}

/// Pairs the marks of a text. `blocks` and `ranges` (their tokens) run side by side.
pub fn pair(text: &str, tokens: &Tokens, blocks: &[Block], ranges: &[Range<usize>]) -> Vec<Quotation> {
    let mut paired: Vec<Paired> = ranges.iter().map(|r| pair_block(text, tokens, r.clone())).collect();
    let mut found: Vec<Quotation> = Vec::new();
    for i in 0..paired.len() {
        let open = paired[i].unclosed.iter().rev().find(|m| m.family != Family::Single).copied();
        let Some(open) = open else {
            // single marks are carried nowhere, and trusted alone only behind a colon: most of them are apostrophes
            let single = paired[i]
                .unclosed
                .iter()
                .find(|m| m.token > ranges[i].start && sign(text, tokens, m.token - 1) == ":")
                .copied();
            found.extend(
                single.and_then(|open| runs_to_end(text, tokens, &paired[i], ranges[i].clone(), open)),
            );
            continue;
        };
        if let Some(quotation) = carry(blocks, ranges, &mut paired, i, open) {
            found.push(quotation);
        } else if let Some(quotation) = runs_to_end(text, tokens, &paired[i], ranges[i].clone(), open) {
            found.push(quotation);
        }
    }
    let mut extended: HashMap<usize, _> = extend(ranges, &mut paired)
        .into_iter()
        .map(|(first, last, pieces)| (first, (last, pieces)))
        .collect();
    for block in &paired {
        for &(mark, close) in &block.pairs {
            let mut quotation = single(mark.family, mark.token, close, true);
            if let Some((last, pieces)) = extended.remove(&close) {
                quotation.close = last;
                quotation.pieces.extend(pieces);
            }
            found.push(quotation);
        }
    }
    turns(text, blocks, ranges, &mut found);
    nest(found)
}

fn sign<'t>(text: &'t str, tokens: &Tokens, i: usize) -> &'t str {
    tokens.list().get(i).map_or("", |t| t.span.text(text))
}

pub(super) fn single(family: Family, open: usize, close: usize, closed: bool) -> Quotation {
    let end = if closed { close } else { close + 1 };
    Quotation {
        family,
        open,
        close,
        closed,
        pieces: std::iter::once(open + 1..end).collect(),
        parent: None,
        depth: 0,
    }
}

fn pair_block(text: &str, tokens: &Tokens, range: Range<usize>) -> Paired {
    let mut out = Paired::default();
    let mut stack: Vec<Mark> = Vec::new();
    let mut previous: Option<(usize, Way)> = None;
    for i in range.clone() {
        if tokens.list()[i].class != Class::Mark {
            continue;
        }
        let way = way(text, tokens, &range, i, previous);
        let mark = Mark { token: i, family: family(tokens, text, i) };
        let partner = stack.iter().rposition(|open| open.family == mark.family && open.token + 1 < i);
        let closes = match way {
            Way::Open => false,
            Way::Close => true,
            Way::Either => partner.is_some(),
        };
        previous = Some((i, if closes { Way::Close } else { Way::Open }));
        if !closes {
            if stack.len() < DEPTH {
                stack.push(mark);
            }
            continue;
        }
        match partner {
            Some(at) => {
                out.pairs.push((stack[at], i));
                out.unclosed.extend(stack.drain(at..).skip(1));
            }
            None => out.strays.push(mark),
        }
    }
    out.unclosed.append(&mut stack);
    out.unclosed.sort_by_key(|m| m.token);
    close_by_other_family(tokens, &range, &mut out);
    by_neighbours(text, tokens, &mut out);
    out
}

/// `Kaya," Geliyoruz." dedi`, `"Geliyoruz. "dedi`: marks whose blank stands on the wrong side, told by their neighbours.
fn by_neighbours(text: &str, tokens: &Tokens, out: &mut Paired) {
    let list = tokens.list();
    let next = |m: &Mark| list.get(m.token + 1).filter(|t| matches!(t.class, Class::Word | Class::Number));
    let before = |m: &Mark| m.token.checked_sub(1).map(|b| (list[b].class, sign(text, tokens, b)));
    // two that seem to close: the first stands right behind a comma or a word, and a capital follows its blank
    let opens = |m: &Mark| {
        let capital = next(m).is_some_and(|t| t.spaced && t.shape != super::token::Shape::Lower);
        let behind = before(m).is_some_and(|(class, sign)| class == Class::Word || sign == ",");
        capital && behind && !list[m.token].spaced && m.family == Family::Double
    };
    join(&mut out.strays, &mut out.pairs, |first, _| opens(first));
    // two that seem to open: the second stands behind a full stop and a blank, and a small letter follows at once
    let closes = |m: &Mark| {
        let small = next(m).is_some_and(|t| !t.spaced && t.shape == super::token::Shape::Lower);
        let behind = before(m).is_some_and(|(_, sign)| matches!(sign, "." | "!" | "?" | "…"));
        small && behind && list[m.token].spaced && m.family == Family::Double
    };
    join(&mut out.unclosed, &mut out.pairs, |_, second| closes(second));
}

/// Makes a pair of each two neighbours of one family that `fit`.
fn join(alone: &mut Vec<Mark>, pairs: &mut Vec<(Mark, usize)>, fit: impl Fn(&Mark, &Mark) -> bool) {
    let mut kept: Vec<Mark> = Vec::with_capacity(alone.len());
    for mark in alone.drain(..) {
        match kept.last() {
            Some(first)
                if first.family == mark.family && first.token + 1 < mark.token && fit(first, &mark) =>
            {
                pairs.push((*first, mark.token));
                kept.pop();
            }
            _ => kept.push(mark),
        }
    }
    *alone = kept;
}

/// `'…ediyorsun" diye konuşunca`: a quotation closed by a mark of another family, told by the small letter after it.
fn close_by_other_family(tokens: &Tokens, range: &Range<usize>, out: &mut Paired) {
    // the innermost first: the mark that closes stands nearest to what it opens
    for n in (0..out.unclosed.len()).rev().take(DEPTH) {
        let open = out.unclosed[n];
        let inner: Vec<(usize, usize)> =
            out.pairs.iter().map(|(o, c)| (o.token, *c)).filter(|(o, _)| *o > open.token).collect();
        if let Some(at) = closing(tokens, range, open.token, inner, &out.strays) {
            let stray = out.strays.remove(at);
            out.pairs.push((open, stray.token));
            out.unclosed.remove(n);
            return;
        }
    }
}

/// The first stray behind `open` that a small letter follows and that stands in none of the `inner` pairs.
fn closing(
    tokens: &Tokens,
    range: &Range<usize>,
    open: usize,
    mut inner: Vec<(usize, usize)>,
    strays: &[Mark],
) -> Option<usize> {
    inner.sort_unstable();
    let mut pairs = inner.into_iter().peekable();
    let mut reach = 0;
    strays.iter().position(|stray| {
        while let Some((_, close)) = pairs.next_if(|(first, _)| *first < stray.token) {
            reach = reach.max(close);
        }
        stray.token > open + 1 && stray.token > reach && goes_on_small(tokens, range, stray.token)
    })
}

/// Whether the next word, a few signs on at most, is a small one behind a blank.
fn goes_on_small(tokens: &Tokens, range: &Range<usize>, mark: usize) -> bool {
    let rest = tokens.list().get(mark + 1..range.end).unwrap_or_default();
    let next = rest.iter().take(DEPTH).find(|t| t.class == Class::Word || t.class == Class::Number);
    next.is_some_and(|t| t.shape == super::token::Shape::Lower && t.spaced)
}

fn family(tokens: &Tokens, text: &str, i: usize) -> Family {
    let mark = tokens.list()[i].span.text(text);
    let mut glyphs = mark.chars();
    match (glyphs.next(), glyphs.next()) {
        (Some('«' | '»' | '‹' | '›'), _) => Family::Angle,
        (Some(first), None) if super::fold::is_apostrophe(first) || first == '‚' => Family::Single,
        _ => Family::Double,
    }
}

/// Whether a mark opens or closes: by the blanks around it, and by its shape only where those do not tell
/// (`”dedi“` is a pair turned the wrong way).
fn way(text: &str, tokens: &Tokens, range: &Range<usize>, i: usize, previous: Option<(usize, Way)>) -> Way {
    let list = tokens.list();
    let mark = list[i];
    let next = list.get(i + 1).filter(|_| i + 1 < range.end);
    let after_blank = i == range.start || mark.spaced;
    let before_blank = next.is_none_or(|t| t.spaced);
    let before = if i == range.start { None } else { text[..mark.span.start as usize].chars().next_back() };
    let after = next.filter(|t| !t.spaced).and_then(|t| t.span.text(text).chars().next());
    let opens_before =
        after_blank || before.is_some_and(|c| matches!(c, '(' | '[' | '{' | '-' | '–' | '—' | ':' | '/'));
    let closes_after = before_blank
        || after.is_some_and(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | ']'));
    if let Some((p, way)) = previous {
        // `"'Baba…` and `…'"`: a mark right beside another goes the same way
        if p + 1 == i && !mark.spaced && (way == Way::Open) != before_blank {
            return way;
        }
    }
    match (opens_before && !before_blank, closes_after && !after_blank) {
        (true, false) => Way::Open,
        (false, true) => Way::Close,
        _ => match mark.span.text(text).chars().next() {
            // `aldık“açıklamasını`: an opening mark between two words closes what is open
            Some('“' | '‟') if !after_blank && after.is_some_and(char::is_lowercase) => Way::Either,
            Some('“' | '‘' | '«' | '„' | '‟' | '‹' | '‚') if after != Some(',') => Way::Open,
            Some('”' | '»' | '›') => Way::Close,
            _ => Way::Either,
        },
    }
}

/// Dialogue turns: lines that open with a dash, where the text is a dialogue.
fn turns(text: &str, blocks: &[Block], ranges: &[Range<usize>], found: &mut Vec<Quotation>) {
    let is_turn = |i: usize| blocks[i].kind == BlockKind::Turn && ranges[i].len() > 1;
    if let Some(list) = questions(text, blocks, ranges, &is_turn) {
        found.push(list);
        return;
    }
    let count = (0..blocks.len()).filter(|&i| is_turn(i)).count();
    let asked = (0..blocks.len()).any(|i| is_turn(i) && blocks[i].span.text(text).ends_with('?'));
    // how far the quotations reach that open before each token, for lines that stand inside one
    let mut reaches: Vec<(usize, usize)> = found.iter().map(|q| (q.open, q.close)).collect();
    reaches.sort_unstable();
    for at in 1..reaches.len() {
        reaches[at].1 = reaches[at].1.max(reaches[at - 1].1);
    }
    for i in 0..blocks.len() {
        if !is_turn(i) {
            continue;
        }
        let line = blocks[i].span.text(text);
        // one turn behind a colon; several in a row are a list, unless one of them asks
        let lone = !(i + 1 < blocks.len() && is_turn(i + 1));
        let announced = lone
            && i > 0
            && blocks[i - 1].span.text(text).ends_with([':', ';'])
            && line.ends_with(['.', '!', '?', '…']);
        if announced || (count > 1 && asked) {
            let range = ranges[i].clone();
            let before = reaches.partition_point(|(open, _)| *open < range.start);
            let inside = before > 0 && range.end <= reaches[before - 1].1;
            if !inside {
                found.push(single(Family::Dash, range.start, range.end - 1, false));
            }
        }
    }
}

/// `Kaya'nın yönelttiği sorular şöyle:` and nothing but questions behind dashes: one quotation, no interview.
fn questions(
    text: &str,
    blocks: &[Block],
    ranges: &[Range<usize>],
    is_turn: &dyn Fn(usize) -> bool,
) -> Option<Quotation> {
    let list: Vec<usize> = (0..blocks.len()).filter(|&i| is_turn(i)).collect();
    let (&first, &last) = (list.first()?, list.last()?);
    let ends = |i: usize, signs: &[char]| blocks[i].span.text(text).ends_with(signs);
    let before = (0..first).rev().find(|&i| blocks[i].kind != BlockKind::Heading)?;
    let announced = first - before <= 2 && ends(before, &[':', ';']);
    if list.len() < 2 || !announced || !list.iter().all(|&i| ends(i, &['?'])) {
        return None;
    }
    let mut quotation = single(Family::Dash, ranges[first].start, ranges[last].end - 1, false);
    quotation.pieces = list.iter().map(|&i| ranges[i].start + 1..ranges[i].end).collect();
    Some(quotation)
}

/// Sorts by place and finds for each quotation the one around it. One that starts inside another and ends outside it is
/// dropped: its words would stand in two sentences.
fn nest(mut found: Vec<Quotation>) -> Vec<Quotation> {
    found.retain(|q| q.pieces.iter().any(|p| !p.is_empty()));
    found.sort_by_key(|q| (q.open, std::cmp::Reverse(q.close)));
    let mut nested: Vec<Quotation> = Vec::with_capacity(found.len());
    let mut around: Vec<usize> = Vec::new();
    for mut quotation in found {
        while around.last().is_some_and(|&p| nested[p].close < quotation.open) {
            around.pop();
        }
        if around.last().is_some_and(|&p| nested[p].close < quotation.close) {
            continue;
        }
        quotation.parent = around.last().copied();
        quotation.depth = around.len();
        around.push(nested.len());
        nested.push(quotation);
    }
    nested
}

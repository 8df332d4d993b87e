//! Quotations that reach beyond their paragraph, or find no closing mark in it.

use super::layout::{Block, BlockKind};
use super::marks::{CARRY, Family, Mark, Paired, Quotation, single};
use super::token::Tokens;
use std::ops::Range;

/// An opening mark without a partner in its own block, carried into the blocks after it.
pub(super) fn carry(
    blocks: &[Block],
    ranges: &[Range<usize>],
    paired: &mut [Paired],
    i: usize,
    open: Mark,
) -> Option<Quotation> {
    let first = open.token + 1..ranges[i].end;
    let mut pieces: Vec<Range<usize>> = std::iter::once(first).collect();
    for j in i + 1..ranges.len().min(i + 1 + CARRY) {
        let range = ranges[j].clone();
        let first = first_mark(&paired[j], open.family);
        match first {
            Some((token, Event::Stray)) => {
                paired[j].strays.retain(|m| m.token != token);
                pieces.push(range.start..token);
                take_carried(paired, i, open);
                return Some(Quotation {
                    family: open.family,
                    open: open.token,
                    close: token,
                    closed: true,
                    pieces,
                    parent: None,
                    depth: 0,
                });
            }
            Some((token, Event::Pair(close))) if token == range.start => {
                paired[j].pairs.retain(|(m, _)| m.token != token);
                pieces.push(token + 1..close);
                take_carried(paired, i, open);
                return Some(Quotation {
                    family: open.family,
                    open: open.token,
                    close,
                    closed: true,
                    pieces,
                    parent: None,
                    depth: 0,
                });
            }
            Some((token, Event::Unclosed)) if token == range.start => {
                paired[j].unclosed.retain(|m| m.token != token);
                pieces.push(token + 1..range.end);
            }
            None if blocks[j].kind == BlockKind::Heading => {}
            None => pieces.push(range),
            Some(_) => return None,
        }
    }
    None
}

/// `"P1."` / `P2.` / `P3."`: the mark that ends the first paragraph was not the last; a closing mark without a partner
/// at the end of a later paragraph is. Closing mark of the first, the real one, and the paragraphs between.
pub(super) fn extend(
    ranges: &[Range<usize>],
    paired: &mut [Paired],
) -> Vec<(usize, usize, Vec<Range<usize>>)> {
    let mut out = Vec::new();
    for j in 1..ranges.len() {
        let [stray] = paired[j].strays[..] else { continue };
        let last = stray.token + 1 == ranges[j].end && stray.family != Family::Single;
        let alone =
            paired[j].unclosed.is_empty() && !paired[j].pairs.iter().any(|(m, _)| m.family == stray.family);
        if !last || !alone {
            continue;
        }
        let quiet = |b: &Paired| b.pairs.is_empty() && b.unclosed.is_empty() && b.strays.is_empty();
        let Some(i) = (j.saturating_sub(CARRY)..j).rev().find(|&i| !quiet(&paired[i])) else { continue };
        let whole =
            paired[i].pairs.iter().find(|(m, close)| m.family == stray.family && close + 1 == ranges[i].end);
        if let Some(&(_, close)) = whole {
            let mut pieces: Vec<Range<usize>> = ranges[i + 1..j].to_vec();
            pieces.push(ranges[j].start..stray.token);
            out.push((close, stray.token, pieces));
            paired[j].strays.clear();
        }
    }
    out
}

fn take_carried(paired: &mut [Paired], i: usize, open: Mark) {
    paired[i].unclosed.retain(|m| m.token != open.token);
}

enum Event {
    Pair(usize),
    Unclosed,
    Stray,
}

fn first_mark(block: &Paired, family: Family) -> Option<(usize, Event)> {
    let pairs =
        block.pairs.iter().filter(|(m, _)| m.family == family).map(|(m, c)| (m.token, Event::Pair(*c)));
    let unclosed = block.unclosed.iter().filter(|m| m.family == family).map(|m| (m.token, Event::Unclosed));
    let strays = block.strays.iter().filter(|m| m.family == family).map(|m| (m.token, Event::Stray));
    pairs.chain(unclosed).chain(strays).min_by_key(|(token, _)| *token)
}

/// `Kaya: "Geliyoruz.` at the end of its block: what follows a colon or comma runs to the end.
pub(super) fn runs_to_end(
    text: &str,
    tokens: &Tokens,
    block: &Paired,
    range: Range<usize>,
    open: Mark,
) -> Option<Quotation> {
    let alone = !block.pairs.iter().any(|(m, _)| m.token > open.token && m.family == open.family);
    let announced = open.token == range.start
        || tokens
            .list()
            .get(open.token.wrapping_sub(1))
            .is_some_and(|t| matches!(t.span.text(text), ":" | ","));
    let filled = range.end > open.token + 2;
    (alone && announced && filled).then(|| single(open.family, open.token, range.end - 1, false))
}

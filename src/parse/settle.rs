//! Which of the readings that were found stay: one cue reports once, and nobody reports inside another's own words.

use super::reading::{REACH, Reading};
use crate::grammar::Grammar;
use crate::grammar::pattern::Anchor;
use crate::span::Span;
use crate::terms::Kind;
use crate::text::hash::Set;

/// So many statements are told apart only in the writer's own words, not in a speaker's without marks.
const TOLD: usize = 3;

/// Inside words without marks only what stands in marks is told apart, and a statement told twice is told once.
pub(super) fn own_words(grammar: &Grammar, readings: &mut Vec<Reading>) {
    let anchor = |r: &Reading| grammar.patterns.get(r.pattern).map(|p| p.anchor);
    let plain = |r: &Reading| r.quotations.is_empty() && !r.content.is_empty();
    let of_words = |r: &Reading| matches!(anchor(r), Some(Anchor::Text | Anchor::Words | Anchor::Run));
    let within = |words: Span, r: &Reading| {
        plain(r) && r.content.first().is_some_and(|&c| words.contains(c) && words != c)
    };
    // a paragraph that reports again and again is the writer's, whatever its colon seems to announce
    let mut unmarked: Vec<Span> =
        readings.iter().filter(|r| of_words(r)).filter_map(|r| r.content.first().copied()).collect();
    unmarked.retain(|&words| {
        let from = readings.partition_point(|r| r.content.first().is_none_or(|c| c.start < words.start));
        let inside =
            readings[from..].iter().take_while(|r| r.content.first().is_some_and(|c| c.start < words.end));
        inside.take(REACH).filter(|r| within(words, r)).count() < TOLD
    });
    // words that begin inside others are part of them
    let mut reached = 0;
    unmarked.retain(|words| {
        let apart = words.start >= reached;
        reached = reached.max(words.end);
        apart
    });
    let kept: Set<Span> = unmarked.iter().copied().collect();
    readings.retain(|r| !of_words(r) || r.content.first().is_some_and(|c| kept.contains(c)));
    // `habere göre, … gittiği öne sürüldü`: one attribution
    let told: Set<(usize, u32)> = readings
        .iter()
        .filter(|r| anchor(r) == Some(Anchor::Rest))
        .filter_map(|r| Some((r.sentence, r.content.last()?.end)))
        .collect();
    readings.retain(|r| {
        let Some(&content) = r.content.first() else { return true };
        let at = unmarked.partition_point(|u| u.start <= content.start);
        let inside = at.checked_sub(1).is_some_and(|b| within(unmarked[b], r));
        let twice =
            told.contains(&(r.sentence, content.end)) && r.cue.as_ref().is_some_and(|(_, hit)| hit.passive());
        !(twice || inside)
    });
}

/// One cue, one attribution: of two readings that claim it, the one whose content is nearer keeps it.
pub(super) fn settle(readings: &mut Vec<Reading>) {
    let distance = |r: &Reading| {
        let Some((cue, _)) = &r.cue else { return 0 };
        r.content
            .iter()
            .map(|c| c.start.abs_diff(cue.end).min(cue.start.abs_diff(c.end)))
            .min()
            .unwrap_or(u32::MAX)
    };
    let mut keep = vec![true; readings.len()];
    for i in 0..readings.len() {
        for j in i + 1..readings.len() {
            if readings[j].sentence != readings[i].sentence || j - i > REACH {
                break;
            }
            let (Some((a, _)), Some((b, _))) = (&readings[i].cue, &readings[j].cue) else { continue };
            // `…gerektiğini söyledi: "…"`: one verb, and what it announces behind its colon
            let announces = |one: &Reading, other: &Reading| {
                one.kind != Kind::Direct
                    && other.kind == Kind::Direct
                    && one.content.iter().all(|c| c.end <= a.start)
                    && other.content.iter().all(|c| c.start >= a.end)
            };
            let both = announces(&readings[i], &readings[j]) || announces(&readings[j], &readings[i]);
            if a == b && keep[i] && keep[j] && !both {
                let loser = if distance(&readings[i]) <= distance(&readings[j]) { j } else { i };
                keep[loser] = false;
            }
        }
    }
    let mut kept = keep.iter();
    readings.retain(|_| kept.next().copied().unwrap_or(true));
    readings.sort_by_key(|r| r.content.first().map_or((0, 0), |c| (c.start, u32::MAX - c.end)));
}

//! Quoted headings -> speakers: whoever says the same words further down.

use super::resolve::{Resolved, Room, asks};
use crate::grammar::pattern::SourceRule;
use crate::parse::reading::Reading;
use crate::terms::Resolution;
use crate::text::fold::fold;
use crate::text::hash::Set;
use unicode_normalization::char::is_combining_mark;

/// A heading's words are looked for in this many attributions before and behind it.
const AROUND: usize = 128;

impl Room<'_> {
    /// Quoted headings: the speaker of the quotation that repeats them, else of the next attribution.
    pub(super) fn headings(&self, out: &mut [Option<Resolved>]) {
        let readings = &self.parsed.readings;
        if !readings.iter().any(|r| r.rule == SourceRule::Heading) {
            return;
        }
        let said: Vec<Set<String>> = readings.iter().map(|reading| self.stems(reading)).collect();
        for r in 0..readings.len() {
            if out[r].is_some() || readings[r].rule != SourceRule::Heading {
                continue;
            }
            let wanted = &said[r];
            let mut best: Option<(usize, f64)> = None;
            // what follows first: a heading repeats its own section
            let order = (r + 1..readings.len().min(r + 1 + AROUND)).chain(r.saturating_sub(AROUND)..r);
            for (o, other) in order.map(|o| (o, &readings[o])) {
                let named = out[o].as_ref().is_some_and(|x| x.name.is_some());
                // a heading repeats an answer, never the question that asks for it
                if !named || other.rule == SourceRule::Heading || asks(other) {
                    continue;
                }
                if o < r && best.is_some_and(|(_, shared)| shared >= 0.6) {
                    continue;
                }
                let shared = share(wanted.iter().filter(|w| said[o].contains(*w)).count(), wanted.len());
                if best.is_none_or(|(_, b)| shared > b) {
                    best = Some((o, shared));
                }
            }
            let next = (r + 1..readings.len().min(r + 1 + AROUND))
                .find(|&o| !asks(&readings[o]) && out[o].as_ref().is_some_and(|x| x.name.is_some()));
            let repeated = best.filter(|(_, shared)| *shared >= 0.6).map(|(o, _)| o);
            let Some(from) = repeated.or(next) else { continue };
            let Some(speaker) = out[from].clone() else { continue };
            let step = if repeated.is_some() { "says the same words further down" } else { "speaks next" };
            let steps = vec![format!("{} {step}", speaker.name.as_deref().unwrap_or(""))];
            let certainty = if repeated.is_some() { 0.97 } else { 0.75 };
            out[r] =
                Some(Resolved { source: None, resolution: Resolution::Heading, certainty, steps, ..speaker });
        }
    }

    pub(super) fn stems(&self, reading: &Reading) -> Set<String> {
        let text: String =
            reading.content.iter().map(|c| c.text(self.parsed.document.text)).collect::<Vec<_>>().join(" ");
        let words = text
            .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
            .map(fold)
            .filter(|w| w.chars().count() > 2);
        words.map(|w| w.chars().take(5).collect()).collect()
    }
}

/// How many of so many, from 0 to 1.
fn share(part: usize, whole: usize) -> f64 {
    let small = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    small(part) / small(whole.max(1))
}

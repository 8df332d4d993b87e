//! What changes are worth, held against gold.
//!
//! A quotation is right (close to gold's, and its speaker right), found, or wrong; that there is none lies between found and
//! wrong. A change is a gain where the new one is worth more; among equals the speaker, the overlap and the kind decide.

use super::Versions;
use crate::eval::measure::{Measure, Scope, Sums};
use crate::eval::score::score;
use crate::eval::sides::judged;
use crate::eval::system::Found;
use serde::Serialize;
use serde_json::{Value, json};
use std::cmp::Ordering;

/// The measures that are compared.
const MEASURES: [Measure; 4] = [Measure::Detect, Measure::Exact, Measure::Linked, Measure::Speaker];

/// What a change is worth, where there is gold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nearer to gold than before.
    Gain,
    /// As near as before.
    Even,
    /// Further away.
    Loss,
}

/// The measures of both runs on the articles that have gold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scores {
    /// How many articles have gold.
    pub articles: usize,
    old: Sums,
    new: Sums,
}

impl Scores {
    /// Counts one article, where it has gold.
    pub fn add(&mut self, versions: &Versions<'_>) {
        let Some(gold) = versions.gold else { return };
        self.articles += 1;
        for (sums, found) in [(&mut self.old, versions.old), (&mut self.new, versions.new)] {
            *sums += &score(std::slice::from_ref(gold), &[in_text(found)]).total();
        }
    }

    /// Adds what others have seen.
    pub fn append(&mut self, other: &Self) {
        self.articles += other.articles;
        self.old += &other.old;
        self.new += &other.new;
    }

    /// Each measure's name with its figure (F1, or the share for the speaker) before and after.
    pub fn figures(&self) -> [(&'static str, f64, f64); 4] {
        MEASURES.map(|measure| {
            let of = |sums: &Sums| sums.figure(Scope::All, measure);
            (measure.name(), of(&self.old), of(&self.new))
        })
    }

    /// The figures for programs.
    pub fn json(&self) -> Value {
        let figure = |(name, old, new): (&str, f64, f64)| (name.to_owned(), json!({"old": old, "new": new}));
        let mut scores: serde_json::Map<_, _> = self.figures().map(figure).into_iter().collect();
        scores.insert("articles".into(), self.articles.into());
        scores.into()
    }
}

/// Gold covers the text alone.
fn in_text(found: &[Found]) -> Vec<Found> {
    found.iter().filter(|quote| quote.part.is_text()).cloned().collect()
}

/// What the quotations of both runs are worth, by their place in the lists.
pub(super) struct Worths {
    old: Vec<Worth>,
    new: Vec<Worth>,
}

/// Right 2, found 1, not there 0, wrong -1; then speaker, overlap in thousandths, kind.
type Worth = (i8, bool, u32, bool);

impl Worths {
    pub(super) fn new(versions: &Versions<'_>) -> Option<Self> {
        let gold = versions.gold?;
        let worths = |found: &[Found]| {
            let mut judged = judged(gold, &in_text(found)).into_iter();
            let worth = |quote: &Found| {
                let pair = if quote.part.is_text() { judged.next().flatten() } else { None };
                pair.map_or((-1, false, 0, false), |pair| {
                    let right = if pair.linked() { 2 } else { 1 };
                    (right, pair.speaker, thousandths(pair.overlap), pair.kind)
                })
            };
            found.iter().map(worth).collect()
        };
        Some(Self { old: worths(versions.old), new: worths(versions.new) })
    }

    pub(super) fn verdict(&self, old: Option<usize>, new: Option<usize>) -> Verdict {
        let worth = |at: Option<usize>, of: &[Worth]| at.map_or((0, false, 0, false), |at| of[at]);
        match worth(new, &self.new).cmp(&worth(old, &self.old)) {
            Ordering::Greater => Verdict::Gain,
            Ordering::Equal => Verdict::Even,
            Ordering::Less => Verdict::Loss,
        }
    }
}

#[allow(clippy::cast_sign_loss, reason = "an overlap is from 0 to 1")]
fn thousandths(overlap: f64) -> u32 {
    (overlap * 1000.0).round() as u32
}

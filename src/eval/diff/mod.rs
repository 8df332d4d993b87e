//! What has changed between two runs over the same articles.
//!
//! In: for each article what an old and a new run found, its text where it is at hand, gold where there is some. Quotations
//! are matched one to one, best overlap first: where three tenths of the union of their characters are common, or any
//! with the very same cue. Out: a [`Change`] for each that is not the same, shown in its surroundings ([`pieces`]), gathered
//! ([`group`]) and written as text, Markdown, JSON or a page. With
//! gold a change is a gain or a loss ([`worth`]).

pub mod data;
pub mod group;
pub mod html;
pub mod markdown;
pub mod pieces;
pub mod text;
pub mod worth;

use super::gold::Gold;
use super::overlap::{Chars, characters, pair};
use super::system::Found;
use crate::record::{Kind, Part};
use crate::span::Span;
use pieces::Piece;
use serde::Serialize;
use worth::{Verdict, Worths};

/// Overlap from which two quotations are one.
const SAME: f64 = 0.3;

/// What has become of a quotation, the most serious first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// No longer found.
    Lost,
    /// Found now.
    Added,
    /// Given to another speaker.
    ReAttributed,
    /// Its content begins or ends elsewhere.
    ReBounded,
    /// Of another kind.
    Kind,
    /// Reported by other words.
    Cue,
    /// Found by another construction.
    Construction,
    /// As sure as before no longer.
    Confidence,
}

impl What {
    /// All, the most serious first.
    pub const ALL: [Self; 8] = [
        Self::Lost,
        Self::Added,
        Self::ReAttributed,
        Self::ReBounded,
        Self::Kind,
        Self::Cue,
        Self::Construction,
        Self::Confidence,
    ];
}

/// One quotation that is not as it was.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// The article's id.
    pub article: String,
    /// The title or the text.
    pub part: Part,
    /// The most serious change.
    pub what: What,
    /// All changes, the most serious first.
    pub changes: Vec<What>,
    /// What it is worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// As it was.
    pub old: Option<Side>,
    /// As it is.
    pub new: Option<Side>,
    /// Both in their surroundings.
    pub shown: Vec<Piece>,
}

/// A quotation of one run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Side {
    /// Direct, indirect or mixed.
    pub kind: Kind,
    /// What was said, pieces joined by a blank.
    pub text: String,
    /// Who said it, by name.
    pub speaker: Option<String>,
    /// The cue's grammar entry, or its words where the run names none.
    pub cue: String,
    /// The construction.
    pub construction: String,
    /// How the speaker was found.
    pub resolution: String,
    /// How sure the run is.
    pub confidence: Option<f64>,
}

/// One article in both runs.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'a> {
    /// The article's id.
    pub id: &'a str,
    /// Its title, where it is at hand.
    pub title: Option<&'a str>,
    /// Its text, where it is at hand; spans count its bytes then, else one and the same unit.
    pub text: Option<&'a str>,
    /// What the old run found.
    pub old: &'a [Found],
    /// What the new run found.
    pub new: &'a [Found],
    /// What people marked.
    pub gold: Option<&'a Gold>,
}

/// All that has changed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diff {
    /// What the runs are called.
    pub names: [String; 2],
    /// How many articles were compared.
    pub articles: usize,
    /// How many quotations each run has.
    pub quotes: [usize; 2],
    /// How many are as they were.
    pub unchanged: usize,
    /// The others, article by article.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Compares one more article; a confidence that changes by less than `least` is as it was.
    pub fn add(&mut self, versions: &Versions<'_>, least: f64) {
        let (unchanged, changes) = compare(versions, least);
        self.articles += 1;
        self.quotes[0] += versions.old.len();
        self.quotes[1] += versions.new.len();
        self.unchanged += unchanged;
        self.changes.extend(changes);
    }

    /// Adds what another has seen, later articles of the same runs.
    pub fn append(&mut self, other: Self) {
        self.articles += other.articles;
        self.quotes[0] += other.quotes[0];
        self.quotes[1] += other.quotes[1];
        self.unchanged += other.unchanged;
        self.changes.extend(other.changes);
    }

    /// How many changes are of one sort (by the most serious of each).
    pub fn count(&self, what: What) -> usize {
        self.changes.iter().filter(|change| change.what == what).count()
    }

    /// How many changes are worth this.
    pub fn worth(&self, verdict: Verdict) -> usize {
        self.changes.iter().filter(|change| change.verdict == Some(verdict)).count()
    }

    /// Whether gold was at hand for any change.
    pub fn is_judged(&self) -> bool {
        self.changes.iter().any(|change| change.verdict.is_some())
    }
}

/// How many quotations are as they were, and what has become of the others, in the order of the article.
fn compare(versions: &Versions<'_>, least: f64) -> (usize, Vec<Change>) {
    let Versions { old, new, .. } = *versions;
    let whole = |part| match part {
        Part::Title => versions.title,
        Part::Text => versions.text,
    };
    let chars = |quote: &Found| match whole(quote.part) {
        Some(text) => Chars::new(&quote.content, text),
        None => Chars::whole(quote.content.iter().copied()),
    };
    let (old_chars, new_chars): (Vec<_>, Vec<_>) =
        (old.iter().map(chars).collect(), new.iter().map(chars).collect());
    let alike = |i: usize, j: usize| {
        if old[i].part != new[j].part {
            return 0.0;
        }
        let shared = match whole(old[i].part) {
            Some(text) => old_chars[i].shared(&new_chars[j], &characters(text)),
            None => old_chars[i].shared(&new_chars[j], &Span::len),
        };
        let (overlap, same_cue) = (shared.of_union(), old[i].cue.is_some() && old[i].cue == new[j].cue);
        // of two that are as near the one with the same cue
        if overlap >= SAME || same_cue { overlap + if same_cue { 1e-6 } else { 0.0 } } else { 0.0 }
    };
    let mut counterparts = vec![None; old.len()];
    let mut added = vec![true; new.len()];
    for (i, j, _) in pair(old.len(), new.len(), 1e-3, alike) {
        (counterparts[i], added[j]) = (Some(j), false);
    }
    let worths = Worths::new(versions);
    let mut unchanged = 0;
    let mut changes = Vec::new();
    let mut push = |i: Option<usize>, j: Option<usize>| {
        let (was, is) = (i.map(|i| &old[i]), j.map(|j| &new[j]));
        let what = differences(was, is, least);
        let Some(first) = what.first() else {
            unchanged += 1;
            return;
        };
        let Some(quote) = was.or(is) else { return };
        let text = whole(quote.part);
        let place = quote.content.first().copied().unwrap_or_default();
        let change = Change {
            article: versions.id.to_owned(),
            part: quote.part,
            what: *first,
            changes: what.clone(),
            verdict: worths.as_ref().filter(|_| quote.part.is_text()).map(|worths| worths.verdict(i, j)),
            old: was.map(|quote| side(quote, text)),
            new: is.map(|quote| side(quote, text)),
            shown: pieces::pieces(was, is, text),
        };
        changes.push(((quote.part, place), change));
    };
    counterparts.iter().enumerate().for_each(|(i, j)| push(Some(i), *j));
    let added = added.iter().enumerate().filter(|(_, added)| **added);
    added.for_each(|(j, _)| push(None, Some(j)));
    changes.sort_by_key(|(place, _)| *place);
    (unchanged, changes.into_iter().map(|(_, change)| change).collect())
}

fn differences(old: Option<&Found>, new: Option<&Found>, least: f64) -> Vec<What> {
    let (old, new) = match (old, new) {
        (Some(old), Some(new)) => (old, new),
        (Some(_), None) => return vec![What::Lost],
        (None, Some(_)) => return vec![What::Added],
        (None, None) => return Vec::new(),
    };
    let confidence = match (old.confidence, new.confidence) {
        // two digits are written: a hundredth is not to be lost to rounding
        (Some(old), Some(new)) => (old - new).abs() > least - 1e-9,
        (old, new) => old != new,
    };
    let differences = [
        (What::ReAttributed, old.speaker != new.speaker),
        (What::ReBounded, old.content != new.content),
        (What::Kind, old.kind != new.kind),
        (What::Cue, old.cue != new.cue),
        (What::Construction, old.pattern != new.pattern),
        (What::Confidence, confidence),
    ];
    differences.into_iter().filter_map(|(what, differs)| differs.then_some(what)).collect()
}

fn side(quote: &Found, text: Option<&str>) -> Side {
    let words = |span: Span| text.map(|text| span.text(text).to_owned());
    let content = || quote.content.iter().filter_map(|span| words(*span)).collect::<Vec<_>>().join(" ");
    let cue = || quote.cue.and_then(words).unwrap_or_default();
    Side {
        kind: quote.kind,
        text: if quote.text.is_empty() { content() } else { quote.text.clone() },
        speaker: quote.speaker.clone(),
        cue: if quote.lemma.is_empty() { cue() } else { quote.lemma.clone() },
        construction: quote.pattern.clone(),
        resolution: quote.resolution.clone(),
        confidence: quote.confidence,
    }
}

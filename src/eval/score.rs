//! The measures, over all articles together.
//!
//! * **detect**: content found. A system quote and a gold quote are paired one to one, best overlap first, where their
//!   characters overlap by at least half of their union (`IoU` >= 0.5).
//! * **exact**: content found with the very same characters, quotation marks, spaces and end punctuation set aside.
//! * **linked**, the headline: pairs with `IoU` >= 0.8 and the right speaker.
//! * **speaker**, **kind**: of the detected pairs, the share with the right one. **cue**: of the detected pairs that have a
//!   gold cue, the share whose cue overlaps it.
//!
//! Recall counts a pair under the gold quote's kind, precision under the system quote's. The same counts are kept for
//! each construction and each way of finding the speaker, and the confidences are held against what came true.

use super::calibration::Calibration;
use super::gold::{Attribution, Gold};
use super::system::Found;
use crate::record::Kind;
use crate::span::Span;
use serde::Serialize;
use std::collections::BTreeMap;

/// Overlap from which two quotes are one.
const DETECTED: f64 = 0.5;
/// Overlap from which a quote is as good as exact.
const CLOSE: f64 = 0.8;
/// What may be missing or too much at the ends of a content.
const TRIM: &str = " \t\r\n\"'“”„‟‘’‚‹›«»…,;:.!?-–—";

/// Everything measured.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// All kinds together.
    pub all: Counts,
    /// By kind.
    pub kinds: BTreeMap<Kind, Counts>,
    /// By the construction that found a quote.
    pub patterns: BTreeMap<String, Tally>,
    /// By how the speaker was found.
    pub resolutions: BTreeMap<String, Tally>,
    /// Confidences and what came true.
    pub calibration: Calibration,
    /// What went wrong, article by article: pairs first, then what was missed, then what is spurious.
    pub errors: Vec<Fault>,
}

/// The counts behind the measures of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "named as the measures; `_as` counts under the system quote's kind")]
pub struct Counts {
    pub gold: u32,
    pub system: u32,
    pub detect: u32,
    pub detect_as: u32,
    pub exact: u32,
    pub exact_as: u32,
    pub linked: u32,
    pub linked_as: u32,
    pub speaker: u32,
    pub kind: u32,
    pub cue: u32,
    pub cue_gold: u32,
}

/// Precision, recall and their harmonic mean.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the line above names them")]
pub struct Prf {
    pub p: f64,
    pub r: f64,
    pub f1: f64,
}

/// What became of the quotes that one construction found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How many it found.
    pub system: u32,
    /// How many of them are paired with gold.
    pub detected: u32,
    /// How many have the very same characters.
    pub exact: u32,
    /// How many have the right speaker.
    pub speaker: u32,
    /// How many are linked.
    pub linked: u32,
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// Another speaker than gold's.
    Speaker,
    /// The right speaker, but the content overlaps by less than 0.8.
    Boundary,
    /// In gold, and not found.
    Missed,
    /// Found, and not in gold.
    Spurious,
}

/// One error: positions in the lists that were scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The article.
    pub article: usize,
    /// What went wrong.
    pub what: What,
    /// The gold quote.
    pub gold: Option<usize>,
    /// The system quote.
    pub system: Option<usize>,
}

impl Counts {
    /// The measure *detect*.
    pub fn detected(&self) -> Prf {
        self.prf(self.detect, self.detect_as)
    }

    /// The measure *exact*.
    pub fn exactly(&self) -> Prf {
        self.prf(self.exact, self.exact_as)
    }

    /// The measure *linked*.
    pub fn linked(&self) -> Prf {
        self.prf(self.linked, self.linked_as)
    }

    fn prf(&self, found: u32, found_as: u32) -> Prf {
        let (p, r) = (ratio(found_as, self.system), ratio(found, self.gold));
        Prf { p, r, f1: if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 } }
    }
}

/// A share; 0 of nothing.
pub fn ratio(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

/// Holds what was found against gold, article by article (both lists in the same order).
pub fn score(gold: &[Gold], system: &[Vec<Found>]) -> Score {
    let mut score = Score::default();
    for kind in [Kind::Direct, Kind::Indirect, Kind::Mixed] {
        score.kinds.insert(kind, Counts::default());
    }
    for (index, (gold, system)) in gold.iter().zip(system).enumerate() {
        score.article(index, gold, system);
    }
    score
}

impl Score {
    fn count(&mut self, kind: Kind, add: impl Fn(&mut Counts)) {
        add(&mut self.all);
        add(self.kinds.entry(kind).or_default());
    }

    fn tally(&mut self, found: &Found, add: impl Fn(&mut Tally)) {
        let named = |name: &str| if name.is_empty() { "-".to_owned() } else { name.to_owned() };
        add(self.patterns.entry(named(&found.pattern)).or_default());
        add(self.resolutions.entry(named(&found.resolution)).or_default());
    }

    fn article(&mut self, article: usize, gold: &Gold, system: &[Found]) {
        let text = &gold.article.text;
        let gold_chars: Vec<_> =
            gold.attributions.iter().map(|quote| Chars::new(&quote.content, text)).collect();
        let system_chars: Vec<_> = system.iter().map(|quote| Chars::new(&quote.content, text)).collect();
        for quote in &gold.attributions {
            self.count(quote.kind, |counts| counts.gold += 1);
        }
        for quote in system {
            self.count(quote.kind, |counts| counts.system += 1);
            self.tally(quote, |tally| tally.system += 1);
        }
        let mut right_ones = vec![false; system.len()];
        let (mut gold_paired, mut system_paired) =
            (vec![false; gold.attributions.len()], vec![false; system.len()]);
        for (i, j, overlap) in pair(&gold_chars, &system_chars, text) {
            (gold_paired[i], system_paired[j]) = (true, true);
            let (wanted, found) = (&gold.attributions[i], &system[j]);
            let pair = Pair {
                exact: gold_chars[i] == system_chars[j],
                speaker: same_speaker(wanted.speaker.as_deref(), found.speaker.as_deref()),
                close: overlap >= CLOSE,
            };
            self.pair(wanted, found, &pair);
            right_ones[j] = pair.speaker;
            if !pair.linked() {
                let what = if pair.speaker { What::Boundary } else { What::Speaker };
                self.errors.push(Fault { article, what, gold: Some(i), system: Some(j) });
            }
        }
        let missed = (0..gold_paired.len()).filter(|&i| !gold_paired[i]);
        self.errors.extend(missed.map(|i| Fault {
            article,
            what: What::Missed,
            gold: Some(i),
            system: None,
        }));
        let spurious = (0..system_paired.len()).filter(|&j| !system_paired[j]);
        self.errors.extend(spurious.map(|j| Fault {
            article,
            what: What::Spurious,
            gold: None,
            system: Some(j),
        }));
        for (quote, right) in system.iter().zip(right_ones) {
            quote.confidence.into_iter().for_each(|confidence| self.calibration.add(confidence, right));
        }
    }

    fn pair(&mut self, gold: &Attribution, system: &Found, pair: &Pair) {
        let (exact, speaker, linked) =
            (u32::from(pair.exact), u32::from(pair.speaker), u32::from(pair.linked()));
        let kind = u32::from(gold.kind == system.kind);
        let cue_gold = u32::from(gold.cue.is_some());
        let cue = u32::from(gold.cue.zip(system.cue).is_some_and(|(gold, system)| gold.overlaps(system)));
        self.count(gold.kind, |counts| {
            counts.detect += 1;
            counts.exact += exact;
            counts.linked += linked;
            counts.speaker += speaker;
            counts.kind += kind;
            counts.cue_gold += cue_gold;
            counts.cue += cue;
        });
        self.count(system.kind, |counts| {
            counts.detect_as += 1;
            counts.exact_as += exact;
            counts.linked_as += linked;
        });
        self.tally(system, |tally| {
            tally.detected += 1;
            tally.exact += exact;
            tally.speaker += speaker;
            tally.linked += linked;
        });
    }
}

/// What is true of a pair.
struct Pair {
    exact: bool,
    speaker: bool,
    close: bool,
}

impl Pair {
    fn linked(&self) -> bool {
        self.speaker && self.close
    }
}

/// The characters of a content, ends trimmed: ranges of bytes in order that neither touch nor overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Chars(Vec<Span>);

impl Chars {
    fn new(content: &[Span], text: &str) -> Self {
        let mut spans: Vec<_> =
            content.iter().map(|span| trimmed(*span, text)).filter(|span| !span.is_empty()).collect();
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

    fn count(&self, text: &str) -> u32 {
        self.0.iter().map(|span| span.text(text).chars().count() as u32).sum()
    }

    /// Share of the union that both have.
    fn overlap(&self, other: &Self, text: &str) -> f64 {
        let both = self.0.iter().flat_map(|a| {
            other
                .0
                .iter()
                .filter(|b| a.overlaps(**b))
                .map(|b| Span::new(a.start.max(b.start), a.end.min(b.end)))
        });
        let both = Self(both.collect()).count(text);
        if both == 0 {
            return 0.0;
        }
        ratio(both, self.count(text) + other.count(text) - both)
    }
}

fn trimmed(span: Span, text: &str) -> Span {
    let inside = span.text(text);
    let is_trim = |character: char| TRIM.contains(character);
    let start = span.start as usize + (inside.len() - inside.trim_start_matches(is_trim).len());
    Span::of(start, start + inside.trim_matches(is_trim).len())
}

/// Pairs one to one: best overlap first, then in order of gold and system.
fn pair(gold: &[Chars], system: &[Chars], text: &str) -> Vec<(usize, usize, f64)> {
    let mut candidates = Vec::new();
    for (i, wanted) in gold.iter().enumerate() {
        let overlaps = system.iter().enumerate().map(|(j, found)| (i, j, wanted.overlap(found, text)));
        candidates.extend(overlaps.filter(|(_, _, overlap)| *overlap >= DETECTED));
    }
    candidates.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let (mut left, mut right) = (vec![false; gold.len()], vec![false; system.len()]);
    candidates.retain(|&(i, j, _)| {
        let free = !left[i] && !right[j];
        if free {
            (left[i], right[j]) = (true, true);
        }
        free
    });
    candidates
}

fn same_speaker(gold: Option<&str>, system: Option<&str>) -> bool {
    match (gold, system) {
        (Some(gold), Some(system)) => fold(gold) == fold(system),
        (gold, system) => gold.is_none() && system.is_none(),
    }
}

/// Turkish lower case; apostrophes and what follows them, circumflexes and extra spaces set aside.
fn fold(name: &str) -> String {
    let name = name.replace('İ', "i").replace('I', "ı").to_lowercase();
    let name: String = name
        .chars()
        .map(|character| match character {
            'â' => 'a',
            'î' => 'i',
            'û' => 'u',
            '’' => '\'',
            other => other,
        })
        .collect();
    let stem = name.split('\'').next().unwrap_or("");
    stem.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_folded_as_turkish() {
        assert_eq!(fold("Işık  KÂĞIT'ın"), "ışık kağıt");
        assert!(same_speaker(Some("İrem Ilgaz"), Some("irem ılgaz’ın")));
        assert!(!same_speaker(Some("Irem"), Some("İrem")));
        assert!(same_speaker(None, None) && !same_speaker(None, Some("a")));
    }

    #[test]
    fn ends_do_not_count_and_pieces_may_touch() {
        let text = "“Geldik, gördük.” dedi";
        let whole = Chars::new(&[Span::of(0, text.len())], text);
        let pieces = Chars::new(&[Span::new(3, 12), Span::new(12, 19)], text);
        assert_eq!(whole.0.first().map(|span| span.text(text)), Some("Geldik, gördük.” dedi"));
        assert!((pieces.overlap(&pieces, text) - 1.0).abs() < f64::EPSILON);
        assert_eq!(Chars::new(&[Span::new(0, 3)], text).0, []);
    }
}

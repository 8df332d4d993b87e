//! What was found held against gold, article by article.
//!
//! A system quote and a gold quote are paired one to one, best overlap first, where their characters overlap by at least half
//! of their union; [`measure`](super::measure) says what is counted of the pairs. The same pairs are counted for each
//! construction and each way of finding the speaker, and the confidences are held against what came true.

use super::calibration::Calibration;
use super::gold::{Attribution, Gold};
use super::measure::{Measure, Scope, Sum, Sums};
use super::overlap::{Words, characters, pair};
use super::sides::{Pair, Sides};
use super::system::Found;
use crate::record::Kind;
use crate::span::Span;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Shares of the longer from which the Gender Gap Tracker takes two quotes for one.
const TRACKER: [(f64, Measure); 2] = [(0.3, Measure::Tracker30), (0.8, Measure::Tracker80)];

/// Everything measured.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// The measures of each article.
    pub articles: Vec<Sums>,
    /// By the construction that found a quote.
    pub patterns: BTreeMap<String, Tally>,
    /// By how the speaker was found.
    pub resolutions: BTreeMap<String, Tally>,
    /// Confidences and what came true.
    pub calibration: Calibration,
    /// What went wrong, article by article: pairs first, then what was missed, then what is spurious.
    pub errors: Vec<Fault>,
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

/// A share; 0 of nothing.
pub fn ratio(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

/// Holds what was found against gold, article by article (both lists in the same order).
pub fn score(gold: &[Gold], system: &[Vec<Found>]) -> Score {
    let mut score = Score::default();
    for (index, (gold, system)) in gold.iter().zip(system).enumerate() {
        score.article(index, gold, system);
    }
    score
}

impl Score {
    /// The measures over all articles together.
    pub fn total(&self) -> Sums {
        let mut total = Sums::default();
        self.articles.iter().for_each(|sums| total += sums);
        total
    }

    fn tally(&mut self, found: &Found, add: impl Fn(&mut Tally)) {
        let named = |name: &str| if name.is_empty() { "-".to_owned() } else { name.to_owned() };
        add(self.patterns.entry(named(&found.pattern)).or_default());
        add(self.resolutions.entry(named(&found.resolution)).or_default());
    }

    fn article(&mut self, article: usize, gold: &Gold, system: &[Found]) {
        let sides = Sides::new(gold, system);
        let mut sums = Sums::default();
        everything(&mut sums, &sides);
        words(&mut sums, &sides);
        tracker(&mut sums, &sides);
        for quote in system {
            self.tally(quote, |tally| tally.system += 1);
        }
        let mut right_ones = vec![false; system.len()];
        let mut missed: Vec<bool> = vec![true; gold.attributions.len()];
        let mut spurious = vec![true; system.len()];
        for (i, j, overlap) in sides.pairs() {
            (missed[i], spurious[j]) = (false, false);
            let pair = sides.judge(i, j, overlap);
            count(&mut sums, &gold.attributions[i], &system[j], &pair);
            self.tally(&system[j], |tally| {
                tally.detected += 1;
                tally.exact += u32::from(pair.exact);
                tally.speaker += u32::from(pair.speaker);
                tally.linked += u32::from(pair.linked());
            });
            right_ones[j] = pair.speaker;
            if !pair.linked() {
                let what = if pair.speaker { What::Boundary } else { What::Speaker };
                self.errors.push(Fault { article, what, gold: Some(i), system: Some(j) });
            }
        }
        let left =
            |flags: Vec<bool>| flags.into_iter().enumerate().filter_map(|(at, left)| left.then_some(at));
        self.errors.extend(left(missed).map(|i| Fault {
            article,
            what: What::Missed,
            gold: Some(i),
            system: None,
        }));
        self.errors.extend(left(spurious).map(|j| Fault {
            article,
            what: What::Spurious,
            gold: None,
            system: Some(j),
        }));
        for (quote, right) in system.iter().zip(right_ones) {
            quote.confidence.into_iter().for_each(|confidence| self.calibration.add(confidence, right));
        }
        self.articles.push(sums);
    }
}

/// What all quotes are counted by, found or not.
fn everything(sums: &mut Sums, sides: &Sides<'_>) {
    use Measure::{Close, CueEnd, Detect, Exact, KindEnd, Linked, SourceEnd, SpeakerEnd, Strict};
    let by_quote = [Strict, Exact, Detect, Close, Linked, KindEnd, SpeakerEnd];
    for quote in sides.gold {
        for measure in by_quote {
            sums.add_gold(quote.kind, measure, 0.0, 1.0);
        }
        for (measure, span) in [(CueEnd, quote.cue), (SourceEnd, quote.source)] {
            sums.add_gold(quote.kind, measure, 0.0, one(span.is_some()));
        }
    }
    for quote in sides.system {
        for measure in by_quote {
            sums.add_system(quote.kind, measure, 0.0, 1.0);
        }
        for (measure, span) in [(CueEnd, quote.cue), (SourceEnd, quote.source)] {
            sums.add_system(quote.kind, measure, 0.0, one(span.is_some()));
        }
    }
}

/// What a pair adds.
fn count(sums: &mut Sums, gold: &Attribution, system: &Found, pair: &Pair) {
    let overlaps = |gold: Option<Span>, system: Option<Span>| {
        gold.zip(system).is_some_and(|(gold, system)| gold.overlaps(system))
    };
    let (cue, source) = (overlaps(gold.cue, system.cue), overlaps(gold.source, system.source));
    for (measure, found) in [
        (Measure::Strict, pair.strict),
        (Measure::Exact, pair.exact),
        (Measure::Detect, true),
        (Measure::Close, pair.close()),
        (Measure::Linked, pair.linked()),
        (Measure::KindEnd, pair.kind),
        (Measure::SpeakerEnd, pair.speaker),
        (Measure::CueEnd, cue),
        (Measure::SourceEnd, source),
    ] {
        sums.add_gold(gold.kind, measure, one(found), 0.0);
        sums.add_system(system.kind, measure, one(found), 0.0);
    }
    for (of_pairs, on_gold, right, asked) in [
        (Measure::Kind, Measure::KindOnGold, pair.kind, true),
        (Measure::Speaker, Measure::SpeakerOnGold, pair.speaker, true),
        (Measure::Cue, Measure::CueOnGold, cue, gold.cue.is_some()),
        (Measure::Source, Measure::SourceOnGold, source, gold.source.is_some()),
    ] {
        sums.add_gold(gold.kind, of_pairs, one(right), one(asked));
        if pair.exact {
            sums.add_gold(gold.kind, on_gold, one(right), one(asked));
        }
    }
}

/// The measures that count words.
fn words(sums: &mut Sums, sides: &Sides<'_>) {
    let words = Words::new(sides.text);
    let gold: Vec<_> = sides.gold_chars.iter().map(|chars| words.of(chars.spans())).collect();
    let system: Vec<_> = sides.system_chars.iter().map(|chars| words.of(chars.spans())).collect();
    let best = |quote: &BTreeSet<usize>, others: &[BTreeSet<usize>]| {
        let share =
            |other: &BTreeSet<usize>| ratio(quote.intersection(other).count() as u32, quote.len() as u32);
        others.iter().map(share).fold(0.0, f64::max)
    };
    for (quote, words) in sides.gold.iter().zip(&gold) {
        sums.add_gold(quote.kind, Measure::Partial, best(words, &system), 1.0);
    }
    for (quote, words) in sides.system.iter().zip(&system) {
        sums.add_system(quote.kind, Measure::Partial, best(words, &gold), 1.0);
    }
    let all = |quotes: &[BTreeSet<usize>]| quotes.iter().flatten().copied().collect::<BTreeSet<_>>();
    let (all_gold, all_system) = (all(&gold), all(&system));
    let size = |words: &BTreeSet<usize>| f64::from(words.len() as u32);
    let common = |a: &BTreeSet<usize>, b| f64::from(a.intersection(b).count() as u32);
    for scope in Scope::ALL {
        let in_scope = |kinds: &mut dyn Iterator<Item = Kind>, quotes: &[BTreeSet<usize>]| {
            let taken = kinds.zip(quotes).filter(|(kind, _)| scope.takes(*kind));
            taken.flat_map(|(_, words)| words).copied().collect::<BTreeSet<_>>()
        };
        let gold = in_scope(&mut sides.gold.iter().map(|quote| quote.kind), &gold);
        let system = in_scope(&mut sides.system.iter().map(|quote| quote.kind), &system);
        let sum = Sum {
            right: common(&system, &all_gold),
            system: size(&system),
            found: common(&gold, &all_system),
            gold: size(&gold),
        };
        sums.add(scope, Measure::Tokens, sum);
    }
}

/// The Gender Gap Tracker's measure has pairs of its own.
fn tracker(sums: &mut Sums, sides: &Sides<'_>) {
    let length = characters(sides.text);
    for (least, measure) in TRACKER {
        for quote in sides.gold {
            sums.add_gold(quote.kind, measure, 0.0, 1.0);
        }
        for quote in sides.system {
            sums.add_system(quote.kind, measure, 0.0, 1.0);
        }
        let alike =
            |i: usize, j: usize| sides.gold_chars[i].shared(&sides.system_chars[j], &length).of_longer();
        for (i, j, _) in pair(sides.gold.len(), sides.system.len(), least, alike) {
            sums.add_gold(sides.gold[i].kind, measure, 1.0, 0.0);
            sums.add_system(sides.system[j].kind, measure, 1.0, 0.0);
        }
    }
}

fn one(is: bool) -> f64 {
    f64::from(u8::from(is))
}

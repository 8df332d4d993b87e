//! What of a grammar is used in a text: how often the words of each entry stand in it, how often an attribution names the
//! entry, and how often each construction found one.

use crate::cue;
use crate::cue::saying::Sayings;
use crate::engine::{Article, Engine};
use crate::grammar::lexicon::Entry;
use crate::record::Extraction;
use crate::text::Document;

/// Counts, by the order of entries and constructions in the grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many articles were read.
    pub articles: usize,
    /// How many attributions were found.
    pub quotes: usize,
    /// How often the words of an entry stand somewhere.
    pub seen: Vec<usize>,
    /// How many attributions an entry reports.
    pub reports: Vec<usize>,
    /// How many attributions a construction found.
    pub found: Vec<usize>,
}

impl Tally {
    /// Nothing counted yet.
    pub fn new(engine: &Engine) -> Self {
        let entries = engine.grammar().lexicon.entries.len();
        Self {
            articles: 0,
            quotes: 0,
            seen: vec![0; entries],
            reports: vec![0; entries],
            found: vec![0; engine.grammar().patterns.len()],
        }
    }

    /// The counts of one article.
    pub fn of(engine: &Engine, article: &Article) -> Self {
        let mut tally = Self::new(engine);
        tally.articles = 1;
        let grammar = engine.grammar();
        for text in article.title.iter().chain([&article.text]) {
            let document = Document::new(text, &grammar.abbreviations);
            let sayings = Sayings::new(grammar, document.tokens.kinds());
            for range in &document.ranges {
                // one word may be seen by itself and with the noun it serves
                let hits = cue::every(grammar, &sayings, &document.tokens, range.clone());
                let mut places: Vec<(usize, usize)> =
                    hits.iter().filter_map(|h| Some((h.entry?, h.tokens.end))).collect();
                places.sort_unstable();
                places.dedup();
                for (entry, _) in places {
                    tally.seen[entry] += 1;
                }
            }
        }
        tally.count(engine, &engine.extract(article));
        tally
    }

    fn count(&mut self, engine: &Engine, extraction: &Extraction) {
        let grammar = engine.grammar();
        self.quotes += extraction.quotes.len();
        for quote in &extraction.quotes {
            let lemma = quote.cue.as_ref().map(|cue| cue.lemma.as_str());
            if let Some(entry) = lemma.and_then(|lemma| grammar.lexicon.find(lemma)) {
                self.reports[entry] += 1;
            }
            if let Some(pattern) = grammar.patterns.iter().position(|p| p.id == quote.pattern) {
                self.found[pattern] += 1;
            }
        }
    }

    /// Both counts together.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        let add = |to: &mut [usize], from: &[usize]| to.iter_mut().zip(from).for_each(|(a, b)| *a += b);
        self.articles += other.articles;
        self.quotes += other.quotes;
        add(&mut self.seen, &other.seen);
        add(&mut self.reports, &other.reports);
        add(&mut self.found, &other.found);
        self
    }

    /// How often an entry was of use: it reported something, or, where it only serves others, stood somewhere.
    pub fn uses(&self, index: usize, entry: &Entry) -> usize {
        if entry.frames.any(crate::grammar::frame::Frames::SERVING) {
            self.seen[index]
        } else {
            self.reports[index]
        }
    }
}

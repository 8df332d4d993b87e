//! The order of the rooms: the only file that knows it.

use crate::error::GrammarError;
use crate::grammar::Grammar;
use crate::parse::reading::{Parsed, Verdict, parse};
use crate::parse::spelling::Memory;
use crate::record::build::{Roster, quotes};
use crate::record::{Extraction, OffsetUnit, Part, Quote, SCHEMA};
use crate::speaker::entity::Entities;
use crate::speaker::resolve::{Resolved, resolve};
use crate::text::Document;
use crate::text::kinds::Kinds;
use crate::trace::{Anchor, Attempt, Outcome, Trace};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// What goes in: one article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The article's own identifier.
    pub id: Option<String>,
    /// A title that comes beside the text.
    pub title: Option<String>,
    /// The text, as it is.
    pub text: String,
    /// Its date.
    pub date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
}

/// The grammar that is compiled in, as `build.rs` has made it ready: it is there in a tenth of the time that its files take.
const READY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/grammar"));

/// Reads articles by one grammar. Cheap to clone and to share between threads.
#[derive(Clone, Debug)]
pub struct Engine {
    grammar: Arc<Grammar>,
    /// One for each thread that has read an article and reads none now.
    known: Arc<Mutex<Vec<Known>>>,
}

/// What one thread has learned of words. It makes the next article faster, and no other.
#[derive(Debug, Default)]
struct Known {
    kinds: Kinds,
    memory: Memory,
}

impl Engine {
    /// The engine on the grammar that is compiled in, without its examples ([`Grammar::ready`]).
    pub fn embedded() -> Result<Self, GrammarError> {
        Grammar::ready(READY).map(Self::new)
    }

    /// The engine on the grammar in a folder.
    pub fn from_dir(dir: &Path) -> Result<Self, GrammarError> {
        Grammar::from_dir(dir).map(Self::new)
    }

    /// The engine on a grammar.
    pub fn new(grammar: Grammar) -> Self {
        Self { grammar: Arc::new(grammar), known: Arc::default() }
    }

    /// The grammar in use.
    pub fn grammar(&self) -> &Grammar {
        &self.grammar
    }

    /// All attributions of an article; spans count bytes. Never fails on text (law 2).
    pub fn extract(&self, article: &Article) -> Extraction {
        self.run(article, None)
    }

    /// The same, with every construction that was tried and why it won or lost.
    pub fn explain(&self, article: &Article) -> (Extraction, Trace) {
        let mut trace = Trace::default();
        let extraction = self.run(article, Some(&mut trace));
        (extraction, trace)
    }

    fn run(&self, article: &Article, mut trace: Option<&mut Trace>) -> Extraction {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut known = known.unwrap_or_default();
        let mut roster = Roster::default();
        let mut found: Vec<Quote> = Vec::new();
        let mut date = article.date.clone();
        let mut people: Option<Entities> = None;
        // the text first: it knows in full whom its title calls by a surname
        for (part, text) in
            [(Part::Text, Some(article.text.as_str())), (Part::Title, article.title.as_deref())]
        {
            let Some(text) = text else { continue };
            if known.kinds.full() {
                known = Known::default();
            }
            let kinds = std::mem::take(&mut known.kinds);
            let document = Document::known(text, &self.grammar.abbreviations, kinds);
            let parsed = parse(&document, &self.grammar, &mut known.memory, trace.is_some());
            let entities = Entities::new(&document, &parsed.words);
            let mut resolved = resolve(&parsed, &entities);
            if let Some(people) = &people {
                for one in &mut resolved {
                    one.in_full(people);
                }
            }
            let id = article.id.as_deref();
            let here = quotes(&parsed, &resolved, &entities, &self.grammar, part, id, &mut roster);
            found.splice(0..0, here);
            if let Some(trace) = &mut trace {
                trace.anchors.splice(0..0, self.anchors(&parsed, &resolved, part));
            }
            people = Some(entities);
            date = date.or_else(|| document.date.map(|d| d.text(text).to_owned()));
            drop(parsed);
            known.kinds = document.tokens.into_kinds();
        }
        self.known.lock().unwrap_or_else(PoisonError::into_inner).push(known);
        Extraction {
            schema: SCHEMA.into(),
            version: env!("CARGO_PKG_VERSION").into(),
            grammar: self.grammar.hash.clone(),
            offsets: OffsetUnit::Byte,
            id: article.id.clone(),
            title: article.title.clone(),
            date,
            url: article.url.clone(),
            speakers: roster.finish(&mut found),
            quotes: found,
        }
    }

    fn anchors(&self, parsed: &Parsed<'_>, resolved: &[Resolved], part: Part) -> Vec<Anchor> {
        let id = |p: usize| self.grammar.patterns[p].id.clone();
        let anchor = |tried: &crate::parse::reading::Tried| {
            let won = tried.reading.map(|r| parsed.readings[r].pattern);
            let attempts = tried.attempts.iter().map(|(p, verdict)| Attempt {
                pattern: id(*p),
                outcome: match verdict {
                    Verdict::Matched if won == Some(*p) => Outcome::Won,
                    Verdict::Matched => Outcome::Lost,
                    Verdict::Failed(expected, found) => {
                        Outcome::Failed { expected: expected.clone(), found: *found }
                    }
                    Verdict::Refused(reason) => Outcome::Rejected { reason: reason.clone() },
                },
            });
            Anchor {
                part,
                span: tried.span,
                elements: tried.elements.clone(),
                attempts: attempts.collect(),
                verdict: won.map_or_else(
                    || "no attribution: no construction holds here".to_owned(),
                    |p| format!("an attribution, by {}", id(p)),
                ),
                speaker: tried.reading.map_or_else(Vec::new, |r| resolved[r].steps.clone()),
                accepted: won.is_some(),
            }
        };
        parsed.tried.iter().map(anchor).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(clippy::unwrap_used, reason = "a test may fail")]
    fn the_grammar_made_ready_is_that_of_the_files() {
        let grammar = Grammar::readable().unwrap();
        assert_eq!(READY, grammar.prepared());
        assert_eq!(Grammar::ready(READY).unwrap().prepared(), READY);
        assert_eq!(Grammar::embedded().unwrap().prepared(), READY);
    }
}

//! A grammar held to its own examples, and to what a grammar must be.
//!
//! In: the files of a grammar. Out: everything that is wrong with them, at once, each with its place: what cannot be
//! read, entries without examples, entries that stand twice or in each other's way, constructions that nothing reaches,
//! and each example that does not come out as it is marked ([`example`]). The examples of a grammar that cannot be read
//! are not run: they would fail for that reason alone.

pub mod annotated;
pub mod example;
pub mod forms;
pub mod structure;
pub mod tally;
pub mod variant;

use crate::error::Finding;
use crate::grammar::Grammar;
use crate::grammar::folder::Files;
use crate::span::Span;
use std::collections::{BTreeMap, HashSet};

/// What became of a check.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Everything that is wrong, by file and place.
    pub findings: Vec<Finding>,
    /// How many verbs and nouns there are.
    pub entries: usize,
    /// How many constructions.
    pub constructions: usize,
    /// How many examples.
    pub examples: usize,
    /// Whether the examples were run.
    pub ran: bool,
}

/// The texts of a grammar's files, for the places of findings.
pub type Sources = BTreeMap<String, String>;

/// Checks a grammar.
pub fn check(files: Files) -> Checked {
    let sources: Sources = files.iter().cloned().collect();
    let (grammar, mut findings) = Grammar::open(files);
    let ran = findings.is_empty();
    findings.extend(structure::check(&grammar, &sources));
    if ran {
        // a construction that cannot be reached wins none of its examples either
        let told: HashSet<(String, Span)> = findings.iter().map(|f| (f.file.clone(), f.span)).collect();
        let new = example::check(&grammar, &sources);
        findings.extend(new.into_iter().filter(|f| !told.contains(&(f.file.clone(), f.span))));
    }
    findings.sort_by(|a, b| (&a.file, a.span).cmp(&(&b.file, b.span)));
    Checked {
        findings,
        entries: grammar.lexicon.entries.len(),
        constructions: grammar.patterns.len(),
        examples: example::examples(&grammar).count(),
        ran,
    }
}

/// The text of a grammar's file.
fn source<'a>(sources: &'a Sources, file: &str) -> &'a str {
    sources.get(file).map_or("", String::as_str)
}

//! The data of `/grammar`, read, checked and ready for look-up: compiled in, or from a folder.
//!
//! Linguistic facts live there, mechanisms here (law 5). A grammar is read whole: every finding of every file comes
//! at once.

pub mod entry;
pub mod frame;
pub mod lexicon;
pub mod list;
pub mod lists;
pub mod marks;
pub mod pattern;

mod embedded;
pub mod folder;
pub mod format;
mod matchline;

use crate::error::{Finding, GrammarError};
use crate::text::sentence::Abbreviations;
use entry::Examples;
use folder::Files;
use lexicon::{Lexicon, Part};
use lists::Lists;
use pattern::Pattern;
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

/// A grammar, ready for use.
#[derive(Clone, Debug)]
pub struct Grammar {
    /// Verbs and nouns of saying.
    pub lexicon: Lexicon,
    /// Constructions, in the order they are tried.
    pub patterns: Vec<Pattern>,
    /// Titles, names, abbreviations and the rest.
    pub lists: Arc<Lists>,
    /// Names of peoples (`Rus`, `Sırp`), folded, from the countries' `demonym` attributes.
    pub demonyms: HashSet<String>,
    /// Abbreviations, for the sentence cutter.
    pub abbreviations: Abbreviations,
    /// `sha256:` and the hash of all files.
    pub hash: String,
}

impl Grammar {
    /// The grammar that is compiled in.
    pub fn embedded() -> Result<Self, GrammarError> {
        Self::read(folder::embedded())
    }

    /// The same without its examples: all that reading text takes, and ready sooner.
    pub fn compact() -> Result<Self, GrammarError> {
        let (grammar, findings) = Self::assemble(folder::embedded(), Examples::Skipped);
        if findings.is_empty() { Ok(grammar) } else { Err(GrammarError::new(findings)) }
    }

    /// The grammar in a folder with `verbs`, `nouns`, `patterns` and `lists` below it.
    pub fn from_dir(dir: &Path) -> Result<Self, GrammarError> {
        Self::read(folder::read(dir)?)
    }

    /// A grammar of `files`: names below the grammar's folder, and texts.
    pub fn read(files: Files) -> Result<Self, GrammarError> {
        let (grammar, findings) = Self::open(files);
        if findings.is_empty() { Ok(grammar) } else { Err(GrammarError::new(findings)) }
    }

    /// As much of a grammar as can be read, and everything that is wrong with the rest.
    pub fn open(files: Files) -> (Self, Vec<Finding>) {
        Self::assemble(files, Examples::Kept)
    }

    fn assemble(mut files: Files, examples: Examples) -> (Self, Vec<Finding>) {
        files.sort();
        let mut findings = Vec::new();
        let mut grammar = Grammar {
            lexicon: Lexicon::default(),
            patterns: Vec::new(),
            lists: Arc::default(),
            demonyms: HashSet::new(),
            abbreviations: Abbreviations::new(),
            hash: String::new(),
        };
        let mut lists = Lists::default();
        let mut digest = Sha256::new();
        for (name, text) in &files {
            digest.update(name.as_bytes());
            digest.update([0]);
            digest.update(text.as_bytes());
            digest.update([0]);
            grammar.add(name, text, examples, &mut lists, &mut findings);
        }
        grammar.hash = digest.finalize().iter().fold("sha256:".to_owned(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        });
        let attributes = lists.countries.iter().flat_map(|(_, attributes)| attributes);
        let peoples = attributes.filter(|(key, _)| key == "demonym").flat_map(|(_, value)| value.split(','));
        grammar.demonyms = peoples.map(crate::text::fold::fold).collect();
        grammar.abbreviations = lists.abbreviations.iter().map(|(item, _)| item.to_owned()).collect();
        grammar.lists = Arc::new(lists);
        (grammar, findings)
    }

    fn add(
        &mut self,
        name: &str,
        text: &str,
        examples: Examples,
        lists: &mut Lists,
        findings: &mut Vec<Finding>,
    ) {
        let mut entries = || entry::read(name, text, examples, findings);
        let (folder, file) = name.split_once('/').unwrap_or(("", name));
        match folder {
            "verbs" => {
                let read = entries();
                self.lexicon.add(name, text, read, Part::Verb, findings);
            }
            "nouns" => {
                let read = entries();
                self.lexicon.add(name, text, read, Part::Noun, findings);
            }
            "patterns" => {
                let read = entries();
                let read = pattern::read(name, text, read, findings);
                for pattern in read {
                    if self.patterns.iter().any(|p| p.id == pattern.id) {
                        let message = format!("a second pattern `{}`", pattern.id);
                        findings.push(Finding::new(name, text, pattern.place.1, message));
                    }
                    self.patterns.push(pattern);
                }
            }
            _ => {
                let stem = file.strip_suffix(".list").unwrap_or(file);
                match lists.named(stem) {
                    Some((list, holds)) => *list = list::List::read(name, text, holds, findings),
                    None => findings.push(lexicon::unknown(
                        name,
                        text,
                        crate::span::Span::of(0, 0),
                        "list",
                        stem,
                        Lists::NAMES.iter().copied(),
                    )),
                }
            }
        }
    }
}

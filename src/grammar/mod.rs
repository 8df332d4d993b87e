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
pub mod trie;
pub mod wants;

mod embedded;
pub mod folder;
pub mod format;
mod matchline;

use crate::error::{Finding, GrammarError};
use entry::Examples;
use folder::Files;
use lexicon::{Lexicon, Part};
use lists::Lists;
use pattern::Pattern;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

/// A grammar, ready for use.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Grammar {
    /// Verbs and nouns of saying.
    pub lexicon: Lexicon,
    /// Constructions, in the order they are tried.
    pub patterns: Vec<Pattern>,
    /// Titles, names, abbreviations and the rest.
    #[serde(with = "shared")]
    pub lists: Arc<Lists>,
    /// Names of peoples (`Rus`, `Sırp`), folded, from the countries' `demonym` attributes.
    pub demonyms: BTreeSet<String>,
    /// Abbreviations, for the sentence cutter.
    pub abbreviations: BTreeSet<String>,
    /// `sha256:` and the hash of all files.
    pub hash: String,
}

impl Grammar {
    /// The grammar that is compiled in.
    pub fn embedded() -> Result<Self, GrammarError> {
        Self::read(folder::embedded())
    }

    /// The same without its examples: all that reading text takes.
    pub fn readable() -> Result<Self, GrammarError> {
        let (grammar, findings) = Self::assemble(folder::embedded(), Examples::Skipped);
        if findings.is_empty() { Ok(grammar) } else { Err(GrammarError::new(findings)) }
    }

    /// All but the examples, in the form that [`Grammar::ready`] reads.
    pub fn prepared(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The grammar that is compiled in, from what [`Grammar::prepared`] made of it; where that is none, from its files.
    pub fn ready(prepared: &[u8]) -> Result<Self, GrammarError> {
        postcard::from_bytes(prepared).or_else(|_| Self::readable())
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
            demonyms: BTreeSet::new(),
            abbreviations: BTreeSet::new(),
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
        lists.gather();
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

/// Lists are written as they are, however many share them.
mod shared {
    use super::{Arc, Deserialize, Lists, Serialize};
    use serde::{Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(lists: &Arc<Lists>, to: S) -> Result<S::Ok, S::Error> {
        lists.as_ref().serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<Lists>, D::Error> {
        Lists::deserialize(from).map(Arc::new)
    }
}

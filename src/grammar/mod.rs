//! The data of `/grammar`, read, checked and ready for look-up: compiled in, or from a folder.
//!
//! Linguistic facts live there, mechanisms here (law 5). A grammar is read whole: every finding of every file comes
//! at once.

pub mod entry;
pub mod frame;
pub mod lexicon;
pub mod list;
pub mod marks;
pub mod pattern;

mod embedded;

use crate::error::{Finding, GrammarError};
use crate::span::Span;
use crate::text::sentence::Abbreviations;
use lexicon::{Lexicon, Part};
use list::List;
use pattern::Pattern;
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;

/// The lists a grammar may hold; one that is missing is empty.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs, reason = "each is the file of its name in grammar/lists")]
pub struct Lists {
    pub titles: List,
    pub honorifics: List,
    pub organisations: List,
    pub abbreviations: List,
    pub given_names: List,
    pub countries: List,
    pub people: List,
    pub documents: List,
    pub function_words: List,
    pub months: List,
    pub title_nouns: List,
    pub complementisers: List,
    pub deictics: List,
    pub auxiliaries: List,
    pub particles: List,
    pub modifiers: List,
    pub nobiliary: List,
    pub agents: List,
    /// Words that govern the name before them.
    pub postpositions: List,
    pub no_clauses: List,
    pub heads: List,
    pub frames: List,
    pub relations: List,
    pub according: List,
}

/// A grammar, ready for use.
#[derive(Clone, Debug)]
pub struct Grammar {
    /// Verbs and nouns of saying.
    pub lexicon: Lexicon,
    /// Constructions, in the order they are tried.
    pub patterns: Vec<Pattern>,
    /// Titles, names, abbreviations and the rest.
    pub lists: Lists,
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
        Self::read(embedded::FILES.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect())
    }

    /// The grammar in a folder with `verbs`, `nouns`, `patterns` and `lists` below it.
    pub fn from_dir(dir: &Path) -> Result<Self, GrammarError> {
        let mut files = Vec::new();
        let mut findings = Vec::new();
        for (folder, ending) in [("verbs", "lex"), ("nouns", "lex"), ("patterns", "pat"), ("lists", "list")] {
            let Ok(read) = std::fs::read_dir(dir.join(folder)) else { continue };
            for path in
                read.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == ending))
            {
                let name = format!("{folder}/{}", path.file_name().unwrap_or_default().to_string_lossy());
                match std::fs::read(&path).map(String::from_utf8) {
                    Ok(Ok(text)) => files.push((name, text)),
                    Ok(Err(error)) => findings.push(no_text(&name, &error)),
                    Err(error) => findings.push(Finding::new(
                        &name,
                        "",
                        Span::default(),
                        format!("cannot be read: {error}"),
                    )),
                }
            }
        }
        if files.is_empty() && findings.is_empty() {
            let finding =
                Finding::new(&dir.display().to_string(), "", Span::default(), "no grammar files here");
            findings
                .push(finding.help("a grammar is a folder with verbs, nouns, patterns and lists below it"));
        }
        if findings.is_empty() { Self::read(files) } else { Err(GrammarError::new(findings)) }
    }

    /// A grammar of `files`: names below the grammar's folder, and texts.
    pub fn read(mut files: Vec<(String, String)>) -> Result<Self, GrammarError> {
        files.sort();
        let mut findings = Vec::new();
        let mut grammar = Grammar {
            lexicon: Lexicon::default(),
            patterns: Vec::new(),
            lists: Lists::default(),
            demonyms: HashSet::new(),
            abbreviations: Abbreviations::new(),
            hash: String::new(),
        };
        let mut digest = Sha256::new();
        for (name, text) in &files {
            digest.update(name.as_bytes());
            digest.update([0]);
            digest.update(text.as_bytes());
            digest.update([0]);
            grammar.add(name, text, &mut findings);
        }
        grammar.hash = digest.finalize().iter().fold("sha256:".to_owned(), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        });
        let attributes = grammar.lists.countries.iter().flat_map(|(_, attributes)| attributes);
        let peoples = attributes.filter(|(key, _)| key == "demonym").flat_map(|(_, value)| value.split(','));
        grammar.demonyms = peoples.map(crate::text::fold::fold).collect();
        grammar.abbreviations = grammar.lists.abbreviations.iter().map(|(item, _)| item.to_owned()).collect();
        if findings.is_empty() { Ok(grammar) } else { Err(GrammarError::new(findings)) }
    }

    fn add(&mut self, name: &str, text: &str, findings: &mut Vec<Finding>) {
        let (folder, file) = name.split_once('/').unwrap_or(("", name));
        match folder {
            "verbs" => self.lexicon.add(name, text, entry::read(name, text, findings), Part::Verb, findings),
            "nouns" => self.lexicon.add(name, text, entry::read(name, text, findings), Part::Noun, findings),
            "patterns" => {
                let read = pattern::read(name, text, entry::read(name, text, findings), findings);
                for pattern in &read {
                    if self.patterns.iter().any(|p| p.id == pattern.id) {
                        findings.push(Finding::new(
                            name,
                            text,
                            pattern.place.1,
                            format!("a second pattern `{}`", pattern.id),
                        ));
                    }
                }
                self.patterns.extend(read);
            }
            _ => {
                let stem = file.strip_suffix(".list").unwrap_or(file);
                match self.lists.named(stem) {
                    Some(list) => *list = List::read(text),
                    None => findings.push(lexicon::unknown(
                        name,
                        text,
                        Span::of(0, 0),
                        "list",
                        stem,
                        Lists::NAMES.iter().copied(),
                    )),
                }
            }
        }
    }
}

/// A file that is no UTF-8, at its first byte that is none.
fn no_text(name: &str, error: &std::string::FromUtf8Error) -> Finding {
    let valid = error.utf8_error().valid_up_to();
    let text = String::from_utf8_lossy(error.as_bytes());
    Finding::new(name, &text, Span::of(valid, valid + 1), "this is no UTF-8").help("write the file in UTF-8")
}

impl Lists {
    const NAMES: &'static [&'static str] = &[
        "titles",
        "honorifics",
        "organisations",
        "abbreviations",
        "given-names",
        "countries",
        "people",
        "documents",
        "function-words",
        "months",
        "title-nouns",
        "complementisers",
        "deictics",
        "auxiliaries",
        "particles",
        "modifiers",
        "nobiliary",
        "agents",
        "postpositions",
        "no-clauses",
        "heads",
        "frames",
        "relations",
        "according",
    ];

    fn named(&mut self, name: &str) -> Option<&mut List> {
        Some(match name {
            "titles" => &mut self.titles,
            "honorifics" => &mut self.honorifics,
            "organisations" => &mut self.organisations,
            "abbreviations" => &mut self.abbreviations,
            "given-names" => &mut self.given_names,
            "countries" => &mut self.countries,
            "people" => &mut self.people,
            "documents" => &mut self.documents,
            "function-words" => &mut self.function_words,
            "months" => &mut self.months,
            "title-nouns" => &mut self.title_nouns,
            "complementisers" => &mut self.complementisers,
            "deictics" => &mut self.deictics,
            "auxiliaries" => &mut self.auxiliaries,
            "particles" => &mut self.particles,
            "modifiers" => &mut self.modifiers,
            "nobiliary" => &mut self.nobiliary,
            "agents" => &mut self.agents,
            "postpositions" => &mut self.postpositions,
            "no-clauses" => &mut self.no_clauses,
            "heads" => &mut self.heads,
            "frames" => &mut self.frames,
            "relations" => &mut self.relations,
            "according" => &mut self.according,
            _ => return None,
        })
    }
}

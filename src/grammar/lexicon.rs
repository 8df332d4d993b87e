//! Verbs and nouns of saying: entries of `verbs/*.lex` and `nouns/*.lex`, and the look-up of a folded word by stem.

use super::entry::{Example, RawEntry, offset};
use super::frame::Frames;
use super::trie::Trie;
use crate::error::{Finding, did_you_mean};
use crate::morph::noun;
use crate::span::Span;
use crate::terms::Stance;
use crate::text::hash::{self, Map};
use serde::{Deserialize, Serialize};

/// Whether an entry is headed by a verb or a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// `söylemek`, `dile getirmek`
    Verb,
    /// `ifade`
    Noun,
}

/// A reporting verb or a noun that names what was said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// The headword.
    pub lemma: String,
    /// Verb or noun.
    pub part: Part,
    /// The words before the last, each with its alternatives, folded.
    pub lead: Vec<Vec<String>>,
    /// What it governs.
    pub frames: Frames,
    /// What sort of act it reports.
    pub stance: Stance,
    /// Whether a quotation beside it is enough (`trust=low`: the word has many other senses).
    pub trusted: bool,
    /// Stems of the last word where they cannot be derived, the one before consonants first.
    pub irregular: Vec<String>,
    /// Nouns: lemmas of the light verbs that serve it.
    pub light: Vec<String>,
    /// What it must and must not find.
    #[serde(skip)]
    pub examples: Vec<Example>,
    /// The file it stands in, and where.
    pub place: (String, Span),
}

impl Entry {
    /// The last word of the headword, which is inflected.
    pub fn last(&self) -> &str {
        self.lemma.rsplit(' ').next().unwrap_or_default()
    }

    /// The stems that forms of the last word are looked up by; `None` for a verb that is no infinitive.
    pub fn stems(&self) -> Option<Vec<String>> {
        if !self.irregular.is_empty() {
            return Some(self.irregular.clone());
        }
        let last = self.last();
        if self.part == Part::Noun {
            return Some(noun::stems(last));
        }
        let stem = last.strip_suffix("mek").or_else(|| last.strip_suffix("mak"))?;
        (!stem.is_empty()).then(|| vec![stem.to_owned()])
    }
}

/// A stem that forms are looked up by.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Stem {
    /// Index of the entry.
    pub entry: usize,
    /// The stem lost its last vowel before `-Iyor` (`söyl-üyor`).
    pub narrowed: bool,
}

/// All entries, by stem of their last word.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Lexicon {
    /// In the order of the files.
    pub entries: Vec<Entry>,
    stems: Trie<Vec<Stem>>,
    #[serde(serialize_with = "hash::sorted")]
    irregular: Map<String, Vec<String>>,
}

/// The stances by the names that entries and records give them.
pub const STANCES: &[(&str, Stance)] = &[
    ("neutral", Stance::Neutral),
    ("claim", Stance::Claim),
    ("denial", Stance::Denial),
    ("question", Stance::Question),
    ("answer", Stance::Answer),
    ("demand", Stance::Demand),
    ("promise", Stance::Promise),
    ("warning", Stance::Warning),
    ("admission", Stance::Admission),
    ("criticism", Stance::Criticism),
    ("emphasis", Stance::Emphasis),
    ("hearsay", Stance::Hearsay),
];
impl Lexicon {
    /// Adds the entries of one file.
    pub fn add(
        &mut self,
        file: &str,
        source: &str,
        raw: Vec<RawEntry<'_>>,
        part: Part,
        findings: &mut Vec<Finding>,
    ) {
        for entry in raw {
            let mut report = |span, message: String| findings.push(Finding::new(file, source, span, message));
            let words: Vec<&str> = entry.head.iter().map(|h| h.text).collect();
            let Some((last, lead)) = words.split_last() else {
                report(entry.span(), "an entry needs a headword".into());
                continue;
            };
            let mut made = Entry {
                lemma: words.join(" "),
                part,
                lead: lead.iter().map(|w| w.split('|').map(crate::text::fold::fold).collect()).collect(),
                frames: Frames::default(),
                stance: Stance::Neutral,
                trusted: true,
                irregular: Vec::new(),
                light: Vec::new(),
                examples: entry.examples.clone(),
                place: (file.into(), entry.span()),
            };
            let mut stems = Vec::new();
            for (key, value) in &entry.fields {
                match key.text {
                    "frames" => {
                        for name in value.text.split(',') {
                            match Frames::named(name) {
                                Some(frame) => made.frames = made.frames.with(frame),
                                None => findings.push(unknown(
                                    file,
                                    source,
                                    place(source, name),
                                    "frame",
                                    name,
                                    Frames::names(),
                                )),
                            }
                        }
                    }
                    "stance" => match STANCES.iter().find(|(n, _)| *n == value.text) {
                        Some(&(_, stance)) => made.stance = stance,
                        None => findings.push(unknown(
                            file,
                            source,
                            value.span,
                            "stance",
                            value.text,
                            STANCES.iter().map(|s| s.0),
                        )),
                    },
                    "trust" => match value.text {
                        "high" | "low" => made.trusted = value.text == "high",
                        other => {
                            findings.push(unknown(file, source, value.span, "trust", other, ["high", "low"]));
                        }
                    },
                    "stem" => stems.extend(value.text.split(',').map(str::to_owned)),
                    "light" => made.light.extend(value.text.split(',').map(|v| v.replace('_', " "))),
                    other => findings.push(unknown(
                        file,
                        source,
                        key.span,
                        "attribute",
                        other,
                        ["frames", "stance", "trust", "stem", "light"],
                    )),
                }
            }
            entry.twice(file, source, &["frames", "stem", "light"], findings);
            if !entry.fields.iter().any(|(key, _)| key.text == "frames") {
                findings.push(
                    Finding::new(file, source, entry.span(), format!("`{}` has no frames", made.lemma))
                        .help("add frames=quote or another"),
                );
            }
            made.irregular = if part == Part::Verb { self.given(last, stems) } else { stems };
            let Some(stems) = made.stems() else {
                findings.push(
                    Finding::new(file, source, entry.span(), format!("`{last}` is no infinitive"))
                        .help("a verb's headword ends in -mek or -mak"),
                );
                continue;
            };
            self.insert(made, &stems);
        }
    }

    /// `ifade etmek` has the stems that `etmek` gives: the stems an entry gives, or those that the entry of its last word alone gave before it.
    fn given(&mut self, last: &str, stems: Vec<String>) -> Vec<String> {
        if !stems.is_empty() {
            self.irregular.entry(last.to_owned()).or_insert_with(|| stems.clone());
            return stems;
        }
        self.irregular.get(last).cloned().unwrap_or_default()
    }

    fn insert(&mut self, entry: Entry, stems: &[String]) {
        let index = self.entries.len();
        for stem in stems {
            self.stems.entry(stem).push(Stem { entry: index, narrowed: false });
            let narrows = entry.part == Part::Verb && stem.ends_with(['a', 'e']) && stem.chars().count() > 2;
            if narrows {
                self.stems.entry(&stem[..stem.len() - 1]).push(Stem { entry: index, narrowed: true });
            }
        }
        self.entries.push(entry);
    }

    /// Every stem that `word` starts with, shortest first: the entries of it, and what follows it.
    pub fn stems_of<'w>(&'w self, word: &'w str) -> impl Iterator<Item = (&'w [Stem], &'w str)> {
        self.stems.along(word).map(|(end, stems)| (stems.as_slice(), &word[end..]))
    }

    /// The same lexicon with only the entries that `keep` names: an example must hold without its neighbours' help.
    #[must_use]
    pub fn only(&self, keep: impl Fn(&Entry) -> bool) -> Self {
        let mut lexicon = Self::default();
        let mut index = std::collections::HashMap::new();
        for (i, entry) in self.entries.iter().enumerate().filter(|(_, e)| keep(e)) {
            index.insert(i, lexicon.entries.len());
            lexicon.entries.push(entry.clone());
        }
        for (stem, list) in self.stems.all() {
            let kept: Vec<Stem> =
                list.iter().filter_map(|s| index.get(&s.entry).map(|&entry| Stem { entry, ..*s })).collect();
            if !kept.is_empty() {
                *lexicon.stems.entry(&stem) = kept;
            }
        }
        lexicon
    }

    /// The index of a lemma.
    pub fn find(&self, lemma: &str) -> Option<usize> {
        self.entries.iter().position(|e| e.lemma == lemma)
    }
}

/// The place of `part`, a slice of `source`.
pub(super) fn place(source: &str, part: &str) -> Span {
    let at = offset(source, part);
    Span::of(at, at + part.len())
}

pub(super) fn unknown<'a>(
    file: &str,
    source: &str,
    span: Span,
    what: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Finding {
    let known: Vec<&str> = known.into_iter().collect();
    let help =
        did_you_mean(name, known.iter().copied()).unwrap_or_else(|| format!("one of {}", known.join(", ")));
    Finding::new(file, source, span, format!("unknown {what} `{name}`")).help(help)
}

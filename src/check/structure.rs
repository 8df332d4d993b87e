//! What a grammar must be before any example is run: entries with their examples, headwords that stand once, words that
//! serve a noun and exist, constructions that can be reached.

use super::{Sources, source};
use crate::error::{Finding, did_you_mean};
use crate::grammar::Grammar;
use crate::grammar::entry::{Example, Sign};
use crate::grammar::frame::Frames;
use crate::grammar::lexicon::{Entry, Part};
use crate::grammar::list::repeated;
use crate::grammar::pattern::{Anchor, Pattern, SourceRule};
use crate::span::Span;

/// Everything that is wrong.
pub fn check(grammar: &Grammar, sources: &Sources) -> Vec<Finding> {
    let here = Here { sources };
    let mut findings = Vec::new();
    for (n, entry) in grammar.lexicon.entries.iter().enumerate() {
        findings.extend(here.without_examples(entry));
        findings.extend(here.served_by_nobody(entry, &grammar.lexicon.entries));
        findings.extend(here.crossed(entry, &grammar.lexicon.entries[..n]));
    }
    for (n, pattern) in grammar.patterns.iter().enumerate() {
        findings.extend(here.unproven(pattern));
        findings.extend(here.shadowed(pattern, &grammar.patterns[..n]));
    }
    let lists = sources.iter().filter(|(name, _)| name.starts_with("lists/"));
    findings.extend(lists.flat_map(|(name, text)| repeated(name, text)));
    findings
}

struct Here<'a> {
    sources: &'a Sources,
}

/// Whether an example of this sign stands among them.
fn has(examples: &[Example], sign: Sign) -> bool {
    examples.iter().any(|e| e.sign == sign)
}

impl Here<'_> {
    fn at(&self, place: &(String, Span), message: impl Into<String>) -> Finding {
        Finding::new(&place.0, source(self.sources, &place.0), place.1, message)
    }

    /// `file:line` of an entry.
    fn name(&self, place: &(String, Span)) -> String {
        format!("{}:{}", place.0, self.at(place, "").line())
    }

    fn without_examples(&self, entry: &Entry) -> Option<Finding> {
        let finding = |message: &str| self.at(&entry.place, format!("`{}` {message}", entry.lemma));
        if entry.examples.is_empty() {
            let finding = finding("has no example");
            let sign = if entry.frames.any(Frames::SERVING) { "+ or -" } else { "+" };
            return Some(finding.help(format!("write one below it, indented: {sign}, a blank, a sentence")));
        }
        let found = has(&entry.examples, Sign::Found);
        if entry.frames.any(Frames::DIRECT) && !found {
            let help = "a verb or noun that reports the words themselves is proven by a `+` line";
            return Some(finding("has no example in which it is found").help(help));
        }
        let proven = found || has(&entry.examples, Sign::Gap) || entry.frames.any(Frames::SERVING);
        (!proven).then(|| finding("has no example in which it is found").help("write a `+` or `?` line"))
    }

    fn served_by_nobody(&self, entry: &Entry, all: &[Entry]) -> Vec<Finding> {
        let verbs = || all.iter().filter(|e| e.part == Part::Verb).map(|e| e.lemma.as_str());
        let unknown = entry.light.iter().filter(|light| !verbs().any(|verb| verb == *light));
        unknown
            .map(|light| {
                let help = did_you_mean(light, verbs())
                    .unwrap_or_else(|| "give it an entry in verbs, with frames=light".into());
                self.at(&entry.place, format!("`light={light}`: there is no such verb")).help(help)
            })
            .collect()
    }

    /// An entry that an earlier one already is, or whose words and frames it shares.
    fn crossed(&self, entry: &Entry, earlier: &[Entry]) -> Option<Finding> {
        let same = |other: &&Entry| other.part == entry.part && other.lemma == entry.lemma;
        if let Some(other) = earlier.iter().find(same) {
            let message = format!("`{}` stands in {} already", entry.lemma, self.name(&other.place));
            return Some(self.at(&entry.place, message).help("keep one entry with the frames of both"));
        }
        let words = |other: &Entry| {
            let either = |(a, b): (&Vec<String>, &Vec<String>)| a.iter().any(|word| b.contains(word));
            other.lead.len() == entry.lead.len() && other.lead.iter().zip(&entry.lead).all(either)
        };
        let overlaps = |other: &&Entry| {
            other.part == entry.part
                && other.frames.any(entry.frames)
                && words(other)
                && other.stems().iter().flatten().any(|s| entry.stems().iter().flatten().any(|t| s == t))
        };
        let other = earlier.iter().find(overlaps)?;
        let message = format!("`{}` overlaps with `{}`", entry.lemma, other.lemma);
        let help = format!("the same words, with frames in common, in {}", self.name(&other.place));
        Some(self.at(&entry.place, message).help(help))
    }

    fn unproven(&self, pattern: &Pattern) -> Option<Finding> {
        // headings and turns are what they are by the text around them
        let elsewhere = matches!(pattern.anchor, Anchor::Line | Anchor::Turn)
            || matches!(pattern.source, SourceRule::Heading | SourceRule::Dialogue);
        let (found, nothing) = (has(&pattern.examples, Sign::Found), has(&pattern.examples, Sign::Nothing));
        let missing = match (found || elsewhere, nothing) {
            (true, true) => return None,
            (false, true) => "`+`",
            (true, false) => "`-`",
            (false, false) => "`+` and no `-`",
        };
        let message = format!("`{}` has no {missing} example", pattern.id);
        let help = "a construction shows what it finds (`+`) and what it must leave alone (`-`)";
        Some(self.at(&pattern.place, message).help(help))
    }

    /// A construction that asks for no more than an earlier one, which therefore always wins.
    fn shadowed(&self, pattern: &Pattern, earlier: &[Pattern]) -> Option<Finding> {
        let takes_all = |other: &&Pattern| {
            other.id != pattern.id
                && other.anchor == pattern.anchor
                && other.conditions == pattern.conditions
                && other.before == pattern.before
                && other.after == pattern.after
                && other.kind == pattern.kind
                && other.from_clause == pattern.from_clause
                && other.needs.iter().all(|need| pattern.needs.contains(need))
        };
        let other = earlier.iter().find(takes_all)?;
        let message = format!("`{}` is never reached: `{}` has the same `match` line", pattern.id, other.id);
        let help = format!("it stands in {} and asks for no more", self.name(&other.place));
        Some(self.at(&pattern.place, message).help(help))
    }
}

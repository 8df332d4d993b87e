//! Examples are run: each alone (its entry or construction without its neighbours) and in the whole grammar, and again in
//! other forms ([`super::variant`]). `+` must be found exactly as marked, `-` must yield nothing, `?` must still fail.

use super::annotated::annotated;
use super::variant::{VARIANTS, Variant};
use super::{Sources, source};
use crate::engine::{Article, Engine};
use crate::error::Finding;
use crate::grammar::Grammar;
use crate::grammar::entry::{Example, Sign};
use crate::grammar::frame::Frames;
use crate::grammar::lexicon::{Entry, Part};
use crate::grammar::marks::{self, Marked, Role};
use crate::grammar::pattern::Pattern;
use crate::record::{Extraction, Part as Place};
use crate::span::Span;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;

/// All examples of a grammar, with the file each stands in and the name of its entry or construction.
pub fn examples(grammar: &Grammar) -> impl Iterator<Item = (&str, &str, &Example)> {
    let entries = grammar.lexicon.entries.iter().map(|e| (&e.place.0, &e.lemma, &e.examples));
    let patterns = grammar.patterns.iter().map(|p| (&p.place.0, &p.id, &p.examples));
    entries.chain(patterns).flat_map(|(file, name, examples)| {
        examples.iter().map(move |example| (file.as_str(), name.as_str(), example))
    })
}

/// The examples that are not as they are marked, and the constructions that win none of their own.
pub fn check(grammar: &Grammar, sources: &Sources) -> Vec<Finding> {
    let whole = Engine::new(grammar.clone());
    let entries = &grammar.lexicon.entries;
    let of_entries = entries
        .par_iter()
        .flat_map_iter(|entry| run(&whole, &alone(grammar, entry), sources, &entry.place.0, &entry.examples));
    let of_patterns = grammar.patterns.par_iter().flat_map_iter(|pattern| {
        let alone = Engine::new(Grammar { patterns: needed(grammar, pattern), ..grammar.clone() });
        let mut findings = run(&whole, &alone, sources, &pattern.place.0, &pattern.examples);
        // where examples fail, that is what has to be mended first
        if findings.is_empty() {
            findings.extend(dead(&whole, pattern, sources));
        }
        findings
    });
    let mut findings: Vec<Finding> = of_entries.collect();
    findings.extend(of_patterns.collect::<Vec<_>>());
    findings
}

/// The engine on what an example of `entry` may lean on: itself, what serves it, and what is no saying.
fn alone(grammar: &Grammar, entry: &Entry) -> Engine {
    let carried = entry.frames.any(Frames::INSTR);
    let keep = |other: &Entry| {
        let same = other.lemma == entry.lemma && other.place == entry.place;
        // `sözleriyle anlattı`: the cue is the noun with whatever verb of saying stands behind it
        let carries = carried && other.part == Part::Verb;
        same || other.frames.any(Frames::SERVING) || entry.light.contains(&other.lemma) || carries
    };
    Engine::new(Grammar { lexicon: grammar.lexicon.only(keep), ..grammar.clone() })
}

/// A construction alone; one that goes on in the attribution before it needs others to go on in.
fn needed(grammar: &Grammar, pattern: &Pattern) -> Vec<Pattern> {
    let leans = |other: &&Pattern| other.id == pattern.id || (pattern.goes_on && !other.goes_on);
    grammar.patterns.iter().filter(leans).cloned().collect()
}

/// An attribution's spans, as they are marked or as they are found.
type Spans = (Vec<Span>, Option<Span>, Option<Span>);

fn wanted(marked: &Marked) -> Vec<Spans> {
    let numbers: BTreeSet<u32> = marked.spans.iter().flat_map(|mark| mark.numbers.iter().copied()).collect();
    let spans = |n| {
        let first = |role| marked.of(role, n).next();
        (marked.of(Role::Content, n).collect(), first(Role::Cue), first(Role::Source))
    };
    numbers.into_iter().map(spans).collect()
}

fn found(extraction: &Extraction) -> Vec<Spans> {
    let spans = extraction.quotes.iter().map(|quote| {
        let cue = quote.cue.as_ref().map(|c| Span::new(c.start, c.end));
        (quote.content.clone(), cue, quote.source.as_ref().map(|s| Span::new(s.start, s.end)))
    });
    spans.collect()
}

/// How an example that is not as it is marked came out.
struct Miss {
    whole: bool,
    variant: Variant,
    wanted: String,
    found: String,
    /// Where in the example the first mark stands that was not found.
    at: Option<Span>,
}

/// The examples of one entry or construction, alone and in the whole.
fn run(whole: &Engine, alone: &Engine, sources: &Sources, file: &str, examples: &[Example]) -> Vec<Finding> {
    let of = |example: &Example| {
        let mut misses = Vec::new();
        for (engine, in_whole) in [(alone, false), (whole, true)] {
            // a gap that is closed in one form is told once
            let forms = if example.sign == Sign::Gap { &VARIANTS[..1] } else { VARIANTS };
            misses.extend(forms.iter().filter_map(|&form| miss(engine, in_whole, form, example)));
        }
        finding(file, source(sources, file), example, &misses)
    };
    examples.iter().filter_map(of).collect()
}

/// One example in one form through one engine; `None` where it is as it is marked.
fn miss(engine: &Engine, whole: bool, variant: Variant, example: &Example) -> Option<Miss> {
    let text = variant.of(&example.text)?;
    // marks that cannot be read are a finding of the reader
    let marked = marks::parse(&text).ok()?;
    let extraction = engine.extract(&Article { text: marked.text.clone(), ..Article::default() });
    let (wanted, found) = (wanted(&marked), found(&extraction));
    let right = match example.sign {
        Sign::Found => found == wanted,
        Sign::Nothing => found.is_empty(),
        Sign::Gap => found != wanted,
    };
    if right {
        return None;
    }
    let has = |role: Role, span: Span| {
        found.iter().any(|(content, cue, source)| match role {
            Role::Content => content.contains(&span),
            Role::Cue => *cue == Some(span),
            Role::Source => *source == Some(span),
        })
    };
    let lost = marked.spans.iter().find(|mark| !has(mark.role, mark.span));
    let by: BTreeSet<&str> = extraction.quotes.iter().map(|q| q.pattern.as_str()).collect();
    let by = if by.is_empty() {
        "nothing".to_owned()
    } else {
        let by = by.into_iter().collect::<Vec<_>>().join(", ");
        format!("{}   by {by}", one_line(&annotated(&marked.text, &extraction, Place::Text)))
    };
    let at = lost.map(|mark| mark.outer).filter(|_| variant == Variant::AsIs);
    Some(Miss { whole, variant, wanted: one_line(&text), found: by, at })
}

/// What is wrong with an example that came out so.
fn finding(file: &str, source: &str, example: &Example, misses: &[Miss]) -> Option<Finding> {
    let first = misses.first()?;
    let span = first.at.map_or(example.span, |at| in_file(example, at));
    let at = |message: &str| Finding::new(file, source, span, message);
    let possible = VARIANTS.iter().filter(|variant| variant.of(&example.text).is_some()).count();
    let scope = |whole: bool| {
        let forms: Vec<&str> = misses.iter().filter(|m| m.whole == whole).map(|m| m.variant.name()).collect();
        let name = if whole { "whole   " } else { "alone   " };
        match forms.len() {
            0 => format!("{name}as it should be"),
            all if all == possible => format!("{name}wrong in every form"),
            _ => format!("{name}wrong {}", forms.join(", ")),
        }
    };
    let wanted = if example.sign == Sign::Nothing { "nothing" } else { &first.wanted };
    let mut notes = vec![format!("wanted  {wanted}"), format!("found   {}", first.found)];
    notes.extend([scope(false), scope(true)]);
    Some(match example.sign {
        Sign::Gap => at("this gap is closed").help("write `+` for `?`"),
        Sign::Nothing => at("something is found where nothing should be").notes(notes),
        Sign::Found => {
            let as_it_is = |whole| misses.iter().any(|m| m.whole == whole && m.variant == Variant::AsIs);
            let help = match (as_it_is(false), as_it_is(true)) {
                (true, true) => "`dedi grammar try` with this sentence shows what each construction needs",
                (true, false) => "only its neighbours find it: a frame or a condition is missing here",
                (false, true) => "another entry or construction takes it: `dedi grammar try` shows which",
                (false, false) => "it is found as it is written; the form changes what is seen around it",
            };
            at("this example is not found as it is marked").notes(notes).help(help)
        }
    })
}

/// The place in the file of a place in the example's text, in which each `⏎` has become two line ends.
fn in_file(example: &Example, at: Span) -> Span {
    let grown = "⏎".len() - "\n\n".len();
    let place = |at: u32| {
        let before = example.text.get(..at as usize).unwrap_or_default();
        example.span.start + at + (before.matches("\n\n").count() * grown) as u32
    };
    Span::new(place(at.start), place(at.end))
}

fn one_line(text: &str) -> String {
    text.replace("\r\n", "\n").replace("\n\n", "⏎").replace('\n', "⏎")
}

/// A construction that wins none of its examples: an earlier one takes them all.
fn dead(whole: &Engine, pattern: &Pattern, sources: &Sources) -> Option<Finding> {
    let mut winners = BTreeSet::new();
    for example in pattern.examples.iter().filter(|e| e.sign == Sign::Found) {
        let marked = marks::parse(&example.text).ok()?;
        let (extraction, trace) = whole.explain(&Article { text: marked.text, ..Article::default() });
        // what goes on in another attribution wins its place, and the attribution keeps the other's name
        let won = |attempt: &crate::trace::Attempt| {
            attempt.pattern == pattern.id && attempt.outcome == crate::trace::Outcome::Won
        };
        if extraction.quotes.iter().any(|q| q.pattern == pattern.id)
            || trace.anchors.iter().any(|a| a.attempts.iter().any(won))
        {
            return None;
        }
        winners.extend(extraction.quotes.into_iter().map(|q| q.pattern));
    }
    if winners.is_empty() {
        return None;
    }
    let winners = winners.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let message = format!("`{}` wins none of its examples", pattern.id);
    let (file, span) = &pattern.place;
    let finding = Finding::new(file, source(sources, file), *span, message);
    Some(finding.help(format!("{winners} stands earlier and takes them: move it up, or ask for less there")))
}

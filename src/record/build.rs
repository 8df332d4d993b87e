//! Readings and their speakers -> the record's quotes and speakers.

use super::{Cue, Kind, Mention, Part, Quote, Resolution, Source, Speaker, SpeakerKind, Stance};
use crate::grammar::Grammar;
use crate::parse::reading::{Parsed, Reading};
use crate::span::Span;
use crate::speaker::entity::Entities;
use crate::speaker::resolve::Resolved;
use crate::text::fold::fold;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The speakers of an article while its parts are being read.
#[derive(Debug, Default)]
pub struct Roster {
    speakers: Vec<Speaker>,
}

impl Roster {
    /// The id of a speaker, new or known.
    fn id(&mut self, name: &str, kind: SpeakerKind, entities: &Entities, part: Part) -> u32 {
        let key = fold(name);
        let known = self.speakers.iter().position(|s| fold(&s.name) == key);
        let at = known.unwrap_or(self.speakers.len());
        if known.is_none() {
            let (roles, mentions) = (Vec::new(), Vec::new());
            self.speakers.push(Speaker { id: at as u32, kind, name: name.to_owned(), roles, mentions });
        }
        let speaker = &mut self.speakers[at];
        if let Some(entity) = entities.list().iter().find(|e| fold(&e.name) == key) {
            for role in &entity.roles {
                if !speaker.roles.contains(role) {
                    speaker.roles.push(role.clone());
                }
            }
            for span in &entity.mentions {
                mention(speaker, *span, part);
            }
        }
        speaker.id
    }

    /// The finished list.
    pub fn finish(mut self) -> Vec<Speaker> {
        for speaker in &mut self.speakers {
            speaker.mentions.sort_by_key(|m| (m.part, m.start, m.end));
        }
        self.speakers
    }
}

fn mention(speaker: &mut Speaker, span: Span, part: Part) {
    let here = Mention { start: span.start, end: span.end, part };
    // a mention with its title contains the bare name found before it; of two that cross, the first is kept
    speaker.mentions.retain(|m| m.part != part || !(here.start <= m.start && m.end <= here.end));
    if !speaker.mentions.iter().any(|m| m.part == part && m.start < here.end && here.start < m.end) {
        speaker.mentions.push(here);
    }
}

/// The quotes of one part.
pub fn quotes(
    parsed: &Parsed<'_>,
    resolved: &[Resolved],
    entities: &Entities,
    grammar: &Grammar,
    part: Part,
    id: Option<&str>,
    roster: &mut Roster,
) -> Vec<Quote> {
    let mut out: Vec<Quote> = Vec::new();
    // The last attribution that stands in no other one and is no heading, and the sentence it has reached.
    let mut last: Option<(usize, usize)> = None;
    for (reading, who) in parsed.readings.iter().zip(resolved) {
        if reading.goes_on
            && let Some((at, reached)) = last
            && reading.sentence.saturating_sub(reached) <= 1
            && let Some(quote) = out.get_mut(at).filter(|quote| continues(quote, reading))
        {
            quote.content.extend(&reading.content);
            quote.text = text_of(&quote.content, parsed.document.text);
            last = Some((at, reading.sentence));
            continue;
        }
        if parsed.document.sentences[reading.sentence].host.is_none() {
            last = if reading.heading {
                last.map(|(at, _)| (at, reading.sentence))
            } else {
                Some((out.len(), reading.sentence))
            };
        }
        out.push(quote(parsed, reading, who, entities, grammar, part, roster));
    }
    for quote in &mut out {
        quote.id = hash(id, quote, roster);
    }
    let places: Vec<(Vec<Span>, String)> = out.iter().map(|q| (q.content.clone(), q.id.clone())).collect();
    // quotes come in order of their start, so what has ended can hold none of those that follow
    let mut around: Vec<usize> = Vec::new();
    for (n, quote) in out.iter_mut().enumerate() {
        let start = quote.content.first().map_or(0, |c| c.start);
        around.retain(|&h| places[h].0.last().is_some_and(|c| c.end > start));
        let inside = |h: &&usize| {
            quote.content.iter().all(|c| places[**h].0.iter().any(|host| host.contains(*c) && host != c))
        };
        quote.within = around.iter().rev().find(inside).map(|&h| places[h].1.clone());
        around.push(n);
    }
    out
}

/// Whether a quoted paragraph without a cue goes on in the attribution before it.
fn continues(last: &Quote, reading: &Reading) -> bool {
    let end = last.content.last().map_or(0, |c| c.end);
    let start = reading.content.first().map_or(0, |c| c.start);
    let question = last.cue.as_ref().is_some_and(|c| c.stance == Stance::Question);
    last.kind == Kind::Direct && end <= start && !question
}

fn quote(
    parsed: &Parsed<'_>,
    reading: &Reading,
    who: &Resolved,
    entities: &Entities,
    grammar: &Grammar,
    part: Part,
    roster: &mut Roster,
) -> Quote {
    let text = parsed.document.text;
    let pattern = &grammar.patterns[reading.pattern];
    let sentence = &parsed.document.sentences[reading.sentence];
    let cue = reading.cue.as_ref().map(|(span, hit)| {
        let entry = hit.entry.and_then(|e| grammar.lexicon.entries.get(e));
        Cue {
            start: span.start,
            end: span.end,
            text: span.text(text).to_owned(),
            lemma: entry.map_or_else(|| "diye".to_owned(), |e| e.lemma.clone()),
            stance: entry.map_or(Stance::Neutral, |e| e.stance),
        }
    });
    let speaker = who.name.as_deref().map(|name| {
        let id = roster.id(name, who.kind, entities, part);
        if let (Some(span), Some(speaker)) = (who.source, roster.speakers.get_mut(id as usize)) {
            mention(speaker, span, part);
        }
        id
    });
    Quote {
        id: String::new(),
        kind: reading.kind,
        part,
        content: reading.content.clone(),
        text: text_of(&reading.content, text),
        cue,
        source: who.source.map(|s| Source { start: s.start, end: s.end, text: s.text(text).to_owned() }),
        speaker,
        resolution: if speaker.is_none() { Resolution::None } else { who.resolution },
        pattern: pattern.id.clone(),
        confidence: (pattern.confidence * who.certainty * 100.0).round() / 100.0,
        paragraph: sentence.block as u32,
        sentence: reading.sentence as u32,
        heading: reading.heading,
        within: None,
    }
}

fn text_of(content: &[Span], text: &str) -> String {
    content.iter().map(|c| c.text(text)).collect::<Vec<_>>().join(" ")
}

fn hash(document: Option<&str>, quote: &Quote, roster: &Roster) -> String {
    let mut digest = Sha256::new();
    let speaker = quote.speaker.and_then(|s| roster.speakers.get(s as usize)).map_or("", |s| s.name.as_str());
    let place = quote.content.first().map_or(0, |c| c.start).to_string();
    for field in [document.unwrap_or(""), quote.text.as_str(), speaker, place.as_str()] {
        digest.update(field.as_bytes());
        digest.update([0]);
    }
    digest.finalize().iter().take(8).fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

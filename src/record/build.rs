//! Readings and their speakers -> the record's quotes and speakers.

use super::{Cue, Kind, Mention, Part, Quote, Resolution, Source, Speaker, SpeakerKind, Stance};
use crate::grammar::Grammar;
use crate::parse::reading::{Parsed, Reading};
use crate::span::Span;
use crate::speaker::entity::{Entities, Entity};
use crate::speaker::resolve::Resolved;
use crate::text::fold::{fold, fold_into};
use crate::text::hash::Map;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Quotes that stand in one another are looked through this deep.
const DEPTH: usize = 32;

/// The speakers of an article while its parts are being read.
#[derive(Debug, Default)]
pub struct Roster {
    speakers: Vec<Speaker>,
    /// Positions in the list, by folded name.
    known: Map<String, usize>,
}

impl Roster {
    /// The id of a speaker, new or known.
    fn id(&mut self, name: &str, kind: SpeakerKind) -> u32 {
        let next = self.speakers.len();
        let at = *self.known.entry(fold(name)).or_insert(next);
        if at == next {
            let (roles, mentions) = (Vec::new(), Vec::new());
            let name = name.to_owned();
            self.speakers.push(Speaker { id: at as u32, kind, name, roles, affiliation: None, mentions });
        }
        at as u32
    }

    fn mention(&mut self, id: u32, span: Span, part: Part) {
        if let Some(speaker) = self.speakers.get_mut(id as usize) {
            speaker.mentions.push(Mention { start: span.start, end: span.end, part });
        }
    }

    /// What a part tells of the speakers, besides where they speak: their roles, and where else they are named.
    fn tell(&mut self, entities: &[Entity], part: Part) {
        if self.speakers.is_empty() {
            return;
        }
        let mut named: Vec<Option<&Entity>> = vec![None; self.speakers.len()];
        let mut folded = String::new();
        for entity in entities {
            folded.clear();
            fold_into(&entity.name, &mut folded);
            if let Some(&speaker) = self.known.get(&folded) {
                named[speaker].get_or_insert(entity);
            }
        }
        for (speaker, entity) in self.speakers.iter_mut().zip(named) {
            let Some(entity) = entity else { continue };
            for role in &entity.roles {
                if !speaker.roles.contains(role) {
                    speaker.roles.push(role.clone());
                }
            }
            speaker.affiliation = speaker.affiliation.take().or_else(|| entity.affiliation.clone());
            let mentions = entity.mentions.iter();
            speaker.mentions.extend(mentions.map(|m| Mention { start: m.start, end: m.end, part }));
        }
    }

    /// The finished list, in order of the first of all quotes of each; the quotes' ids are put right, too.
    pub fn finish(mut self, quotes: &mut [Quote]) -> Vec<Speaker> {
        let mut ids: Vec<Option<u32>> = vec![None; self.speakers.len()];
        let mut next = 0..;
        for speaker in quotes.iter_mut().filter_map(|quote| quote.speaker.as_mut()) {
            if let Some(id) = ids.get_mut(*speaker as usize) {
                *id = id.or_else(|| next.next());
                *speaker = id.unwrap_or(*speaker);
            }
        }
        for (speaker, id) in self.speakers.iter_mut().zip(&ids) {
            speaker.id = id.unwrap_or(speaker.id);
        }
        self.speakers.sort_by_key(|speaker| speaker.id);
        for speaker in &mut self.speakers {
            speaker.mentions.sort_by_key(|m| (m.part, m.start, std::cmp::Reverse(m.end)));
            // a mention with its title holds the bare name; of two that cross, the first is kept
            let mut reached = (Part::Title, 0);
            speaker.mentions.retain(|m| {
                let apart = reached.0 != m.part || reached.1 <= m.start;
                if apart {
                    reached = (m.part, m.end);
                }
                apart
            });
        }
        self.speakers
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
            quote.text.push(' ');
            quote.text.push_str(&text_of(&reading.content, parsed.document.text));
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
        out.push(quote(parsed, reading, who, grammar, part, roster));
    }
    roster.tell(entities.list(), part);
    for quote in &mut out {
        quote.id = hash(id, quote, roster);
    }
    nest(&mut out);
    out
}

/// Finds for each quote the innermost one that it stands in. Quotes are in order, an outer one before what it holds.
fn nest(quotes: &mut [Quote]) {
    let place = |q: &Quote| q.content.first().zip(q.content.last()).map_or((0, 0), |(a, b)| (a.start, b.end));
    let mut around: Vec<usize> = Vec::new();
    for i in 0..quotes.len() {
        let (start, _) = place(&quotes[i]);
        while around.last().is_some_and(|&host| place(&quotes[host]).1 <= start) {
            around.pop();
        }
        let holds = |host: &&usize| {
            let content = &quotes[**host].content;
            quotes[i].content.iter().all(|c| content.iter().any(|h| h.contains(*c) && h != c))
        };
        let host = around.iter().rev().take(DEPTH).find(holds).map(|&host| quotes[host].id.clone());
        quotes[i].within = host;
        around.push(i);
    }
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
    grammar: &Grammar,
    part: Part,
    roster: &mut Roster,
) -> Quote {
    let text = parsed.document.text;
    let pattern = &grammar.patterns[reading.pattern];
    let at = parsed.sentence_of(reading);
    let sentence = &parsed.document.sentences[at];
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
        let id = roster.id(name, who.kind);
        // `Açıklama` is the source of what a statement says, and no name of whoever issued it
        if let Some(span) = who.source.filter(|_| reading.subject.is_some()) {
            roster.mention(id, span, part);
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
        sentence: at as u32,
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

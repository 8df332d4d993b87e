//! Dialogue turns -> speakers: who asks, who answers, whom `dediniz` means.

use super::entity::Entity;
use super::resolve::{Resolved, Room, WRITER};
use crate::grammar::frame::Frames;
use crate::parse::element::What;
use crate::parse::lexical::Lex;
use crate::parse::reading::Reading;
use crate::span::Span;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::marks::Family;
use crate::text::token::Class;

/// Whoever answers does so within this many attributions.
const NEXT: usize = 64;

impl Room<'_> {
    /// Dialogue turns: in an interview the writer asks and the guest answers; in a story the speaker stands before
    /// the dash, or the two take turns.
    pub(super) fn turns(&self, out: &mut [Option<Resolved>]) {
        let readings = &self.parsed.readings;
        let document = self.parsed.document;
        let is_turn = |r: &Reading| {
            r.quotations.first().is_some_and(|&q| document.quotations[q].family == Family::Dash)
        };
        let asks =
            |r: &Reading| r.content.last().is_some_and(|c| c.text(document.text).trim_end().ends_with('?'));
        // `Karabel sorularımızı yanıtladı: - Kaç yaşındasınız?`: who answers does not ask
        let answers = |r: &Reading| {
            let mut hits = self.parsed.rows[r.sentence].iter().filter_map(|e| match &e.what {
                What::Cue(hit) => Some(hit),
                _ => None,
            });
            asks(r) && hits.clone().next().is_some() && !hits.any(|h| h.frames.any(Frames::QUESTION))
        };
        let all: Vec<usize> = (0..readings.len()).filter(|&r| is_turn(&readings[r])).collect();
        let opening = all.first().copied().filter(|&r| answers(&readings[r]));
        if all.iter().any(|&r| Some(r) != opening && out[r].is_some()) {
            return self.story(&all, out);
        }
        let turns: Vec<usize> = all.into_iter().filter(|&r| out[r].is_none() || Some(r) == opening).collect();
        if turns.is_empty() {
            return;
        }
        let start = readings[turns[0]].content.first().map_or(0, |c| c.start);
        if let Some(pair) = self.pair(start) {
            return self.alternate(&turns, &pair, out);
        }
        let guest = self.guest(start);
        let (asker, kind) = self.asker(start).unwrap_or_else(|| (WRITER.to_owned(), SpeakerKind::Author));
        let even = turns.iter().step_by(2).filter(|&&r| asks(&readings[r])).count();
        let odd = turns.iter().skip(1).step_by(2).filter(|&&r| asks(&readings[r])).count();
        // who asks first asks most: the turns alternate, whatever marks they end in (`Peki, ya sonrası...`)
        let alternate = turns.len() > 2 && even > odd * 2;
        for (n, &r) in turns.iter().enumerate() {
            let question = if alternate { n % 2 == 0 } else { asks(&readings[r]) };
            let step = if question { "a question: the writer asks" } else { "an answer: the guest speaks" };
            let (name, kind) =
                if question { (Some(asker.clone()), kind) } else { (guest.clone(), SpeakerKind::Person) };
            out[r] = Some(turn(name, kind, 0.85, step));
        }
    }

    /// The two who are said to talk right before the first turn: `Kaya ile Demir arasında şu diyalog geçti`.
    fn pair(&self, before: u32) -> Option<[&Entity; 2]> {
        let document = self.parsed.document;
        let tokens = document.tokens.list();
        let last = tokens[..tokens.partition_point(|t| t.span.start < before)]
            .iter()
            .rposition(|t| t.class == Class::Word)?;
        let lead = tokens[last].span;
        let lead = document.sentences.iter().rfind(|s| s.host.is_none() && s.span.start <= lead.start)?;
        let first = tokens.partition_point(|t| t.span.start < lead.span.start);
        let talk = self.parsed.words[first..=last].iter().any(|w| w.lex.any(Lex::TALK));
        if !talk {
            return None;
        }
        let inside = |m: &&Span| m.start >= lead.span.start && m.end <= tokens[last].span.end;
        let mut named: Vec<(u32, &Entity)> = (self.entities.list().iter())
            .filter(|e| e.kind == SpeakerKind::Person)
            .filter_map(|e| Some((e.mentions.iter().find(inside)?.start, e)))
            .collect();
        named.sort_by_key(|&(start, _)| start);
        match named[..] {
            [(_, one), (_, other)] => Some([one, other]),
            _ => None,
        }
    }

    /// Two who talk speak in turn: first the one named first, unless the names in the turns say otherwise, as people call
    /// the other one by the name (`- Hasan Bey, hoş geldiniz.`).
    fn alternate(&self, turns: &[usize], pair: &[&Entity; 2], out: &mut [Option<Resolved>]) {
        let names = |n: usize, who: usize| {
            let content = &self.parsed.readings[turns[n]].content;
            pair[who].mentions.iter().any(|m| content.iter().any(|c| c.start <= m.start && m.end <= c.end))
        };
        let called = |first: usize| (0..turns.len()).filter(|&n| names(n, (first + n) % 2)).count();
        let first = usize::from(called(0) > called(1));
        for (n, &r) in turns.iter().enumerate() {
            let name = pair[(first + n) % 2].name.clone();
            out[r] = Some(turn(Some(name), SpeakerKind::Person, 0.8, "a turn of two who are said to talk"));
        }
    }

    /// Turns of which the text introduces some (`Zeynep gülerek; — …`): whoever it is following speaks first, and two
    /// who have spoken take turns.
    fn story(&self, turns: &[usize], out: &mut [Option<Resolved>]) {
        let block = |r: usize| {
            let start = self.parsed.readings[r].content.first().map_or(0, |c| c.start);
            self.parsed.document.blocks.partition_point(|b| b.span.end <= start)
        };
        for (n, &r) in turns.iter().enumerate() {
            if out[r].is_some() {
                continue;
            }
            let follows = |back: usize| {
                let before = turns[n.checked_sub(back)?];
                (block(before) + back == block(r)).then(|| out[before].as_ref()?.name.clone())?
            };
            let (name, step) = match (follows(1), follows(2)) {
                (Some(_), Some(name)) => {
                    (Some(name), "a turn of two who talk: the one who spoke before the other")
                }
                (Some(before), None) => {
                    // `Duran gülerek; — … — …`: the other one is whoever the text was following before
                    let (now, earlier) =
                        self.turned.get(&r).map_or((None, None), |(n, e)| (Some(n), e.as_ref()));
                    let other = [now, earlier].into_iter().flatten().find(|f| f.name != before);
                    (other.map(|f| f.name.clone()), "an answer: whoever the text was following before")
                }
                (None, _) => {
                    let followed =
                        self.turned.get(&r).map(|(now, _)| now).filter(|f| f.block + 1 == block(r));
                    (followed.map(|f| f.name.clone()), "a turn: whoever the text is following")
                }
            };
            out[r] = Some(turn(name, SpeakerKind::Person, 0.75, step));
        }
    }

    /// Who is said to ask right before the first turn (`Derya Acar soruyor`).
    pub(super) fn asker(&self, before: u32) -> Option<(String, SpeakerKind)> {
        let sentences = &self.parsed.document.sentences;
        let s = (0..sentences.len())
            .rev()
            .find(|&s| sentences[s].host.is_none() && sentences[s].span.end <= before)?;
        let row = &self.parsed.rows[s];
        let cue =
            row.iter().position(|e| matches!(&e.what, What::Cue(hit) if hit.frames.any(Frames::QUESTION)))?;
        let subject = self.clause(s).subject(cue, cue)?;
        let (name, kind, ..) = self.name(&subject.phrase)?;
        Some((name, kind))
    }

    /// Whom an interview is with: of the people who act in the lines before its first turn the one with a full name or
    /// a title, named most often; else the one named last.
    pub(super) fn guest(&self, before: u32) -> Option<String> {
        let people = self.entities.list().iter().filter(|e| !e.organization() && e.acts > 0);
        let count = |e: &Entity| e.mentions.iter().filter(|m| m.start < before).count();
        let last = |e: &Entity| e.mentions.iter().filter(|m| m.start < before).map(|m| m.start).max();
        let best = people.filter(|e| count(e) > 0).max_by_key(|e| {
            let full = e.person && e.key.len() > 1;
            (full, if full { count(e) } else { 0 }, last(e))
        })?;
        self.entities.named(&best.name, before).map(|e| e.name.clone())
    }

    /// `"…" dediniz` in a question: whoever speaks next.
    pub(super) fn addressed(&self, out: &mut [Option<Resolved>]) {
        use crate::morph::verb::Person;
        let readings = &self.parsed.readings;
        for r in 0..readings.len() {
            let second = readings[r]
                .cue
                .as_ref()
                .and_then(|(_, h)| h.form)
                .is_some_and(|f| f.person == Person::Second);
            if out[r].is_some() || !second {
                continue;
            }
            let next = (r + 1..readings.len()).take(NEXT).find(|&o| self.host(&readings[o]).is_none());
            if let Some(answer) = next.and_then(|o| out[o].clone()).filter(|a| a.name.is_some()) {
                let steps = vec!["second person: whoever answers".into()];
                out[r] = Some(Resolved {
                    source: None,
                    resolution: Resolution::Carried,
                    certainty: 0.8,
                    steps,
                    ..answer
                });
            }
        }
    }
}

/// The speaker of a turn, found by its place among the others; `certainty` where there is one.
fn turn(name: Option<String>, kind: SpeakerKind, certainty: f64, step: &str) -> Resolved {
    let certainty = if name.is_some() { certainty } else { 0.5 };
    let steps = vec![step.to_owned()];
    Resolved { name, kind, source: None, resolution: Resolution::Carried, certainty, steps }
}

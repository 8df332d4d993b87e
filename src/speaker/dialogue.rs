//! Dialogue turns -> speakers: who asks, who answers, whom `dediniz` means.

use super::resolve::{Resolved, Room, WRITER};
use crate::grammar::frame::Frames;
use crate::parse::element::What;
use crate::parse::reading::Reading;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::marks::Family;

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
        let turns: Vec<usize> =
            (0..readings.len()).filter(|&r| is_turn(&readings[r]) && out[r].is_none()).collect();
        if turns.is_empty() {
            return;
        }
        let start = readings[turns[0]].content.first().map_or(0, |c| c.start);
        let guest = self.guest(start);
        let (asker, kind) = self.asker(start).unwrap_or_else(|| (WRITER.to_owned(), SpeakerKind::Author));
        let even = turns.iter().step_by(2).filter(|&&r| asks(&readings[r])).count() * 2;
        let odd = turns.iter().skip(1).step_by(2).filter(|&&r| asks(&readings[r])).count();
        // questions at every second turn, the first among them: the turns alternate, whatever marks they end in
        let alternate = even > turns.len() / 2 && odd * 4 < turns.len();
        for (n, &r) in turns.iter().enumerate() {
            let question = if alternate { n % 2 == 0 } else { asks(&readings[r]) };
            let step = if question { "a question: the writer asks" } else { "an answer: the guest speaks" };
            let (name, kind) =
                if question { (Some(asker.clone()), kind) } else { (guest.clone(), SpeakerKind::Person) };
            let certainty = if name.is_some() { 0.85 } else { 0.5 };
            out[r] = Some(Resolved {
                name,
                kind,
                source: None,
                resolution: Resolution::Carried,
                certainty,
                steps: vec![step.into()],
            });
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
        let count = |e: &super::entity::Entity| e.mentions.iter().filter(|m| m.start < before).count();
        let last =
            |e: &super::entity::Entity| e.mentions.iter().filter(|m| m.start < before).map(|m| m.start).max();
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

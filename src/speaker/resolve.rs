//! Readings -> speakers: who each phrase names, and who a dropped subject is.
//!
//! Rules, in order: the name at the quotation (`stated`, or `alias` where a fuller one stands elsewhere), a title
//! that somebody in the text bears (`role`), the issuer of a statement (`issuer`), whoever the text is following
//! (`carried`), for headings whoever says the same words further down (`heading`); else nobody.

use super::description::Named;
use super::entity::Entities;
use super::issuer::Issued;
use super::lead::Descriptions;
use crate::grammar::frame::Frames;
use crate::grammar::pattern::SourceRule;
use crate::morph::case::Case;
use crate::parse::element::What;
use crate::parse::issuer::Issuer;
use crate::parse::phrase::Sort;
use crate::parse::reading::{Parsed, Reading};
use crate::parse::statement::Sort as Printed;
use crate::parse::subject::Clause;
use crate::span::Span;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::hash::Map;
use std::cell::RefCell;
use std::ops::Range;

/// Who a reading's speaker is.
#[derive(Clone, Debug, PartialEq)]
pub struct Resolved {
    /// The canonical name; `None` where nobody can be named.
    pub name: Option<String>,
    /// What sort of speaker.
    pub kind: SpeakerKind,
    /// The mention at the quotation, without suffix.
    pub source: Option<Span>,
    /// How the name was found.
    pub resolution: Resolution,
    /// Factor on the construction's confidence.
    pub certainty: f64,
    /// The steps, for traces.
    pub steps: Vec<String>,
}

impl Resolved {
    /// `Kaya` of a title is Ece Kaya, whom the text below it names.
    pub fn in_full(&mut self, people: &Entities) {
        let Some(name) = self.name.as_ref().filter(|_| self.kind == SpeakerKind::Person) else { return };
        if let Some(known) = people.known_as(name).filter(|known| *known != name) {
            self.steps.push(format!("{name}: {known} in the text"));
            self.name = Some(known.to_owned());
            self.resolution = Resolution::Alias;
        }
    }
}

/// Whoever the text is following: a name, its kind, and the paragraph where it was last the subject.
#[derive(Clone, Debug)]
pub(super) struct Followed {
    pub(super) name: String,
    pub(super) kind: SpeakerKind,
    pub(super) block: usize,
}

/// The writer, as gold names them.
pub(super) const WRITER: &str = "yazar";

/// Resolves all readings of a document, in order.
pub fn resolve(parsed: &Parsed<'_>, entities: &Entities) -> Vec<Resolved> {
    let mut room = Room {
        parsed,
        entities,
        followed: None,
        issued: Issued::default(),
        descriptions: Descriptions::default(),
        earlier: None,
        topic: None,
        turned: Map::default(),
        told: Map::default(),
        names: RefCell::default(),
    };
    let mut out: Vec<Option<Resolved>> = vec![None; parsed.readings.len()];
    let mut by_sentence: Vec<Vec<usize>> = vec![Vec::new(); parsed.document.sentences.len()];
    for (r, reading) in parsed.readings.iter().enumerate() {
        by_sentence[reading.sentence].push(r);
    }
    for sentence in room.order() {
        let here = std::mem::take(&mut by_sentence[sentence]);
        for &r in &here {
            let previous =
                r.checked_sub(1).filter(|&p| !asks(&parsed.readings[p])).and_then(|p| out[p].as_ref());
            let done = room.one(&parsed.readings[r], previous);
            if done.is_none()
                && let Some(followed) = &room.followed
            {
                room.turned.insert(r, (followed.clone(), room.earlier.clone()));
            }
            if let Some(subject) = &parsed.readings[r].subject
                && let Some(found) = room.name(&subject.phrase)
            {
                room.note(&subject.phrase, &found);
            }
            if let Some(done) = &done {
                for &q in &parsed.readings[r].quotations {
                    room.told.entry(q).or_insert_with(|| done.clone());
                }
            }
            out[r] = done;
        }
        room.after(sentence, &here, &out);
        room.statements(sentence, &here, &out);
    }
    room.headings(&mut out);
    room.turns(&mut out);
    room.addressed(&mut out);
    room.leads(&mut out);
    out.into_iter().map(|r| r.unwrap_or_else(nobody)).collect()
}

/// Whether a reading's words are a question.
pub(super) fn asks(reading: &Reading) -> bool {
    reading.cue.as_ref().is_some_and(|(_, hit)| hit.frames.any(Frames::QUESTION))
}

pub(super) fn passive(reading: &Reading) -> bool {
    reading.rule == SourceRule::Issuer || reading.cue.as_ref().is_some_and(|(_, hit)| hit.passive())
}

pub(super) fn nobody() -> Resolved {
    Resolved {
        name: None,
        kind: SpeakerKind::Anonymous,
        source: None,
        resolution: Resolution::None,
        certainty: 0.7,
        steps: Vec::new(),
    }
}

pub(super) struct Room<'a> {
    pub(super) parsed: &'a Parsed<'a>,
    pub(super) entities: &'a Entities,
    pub(super) followed: Option<Followed>,
    pub(super) issued: Issued,
    /// Whom the text has described so far without a name.
    pub(super) descriptions: Descriptions,
    /// Whoever it was following before.
    earlier: Option<Followed>,
    /// The club or firm that opened a sentence last under a name that does not say what it is.
    pub(super) topic: Option<String>,
    /// Whoever the text was following at each turn that names nobody, and before that.
    pub(super) turned: Map<usize, (Followed, Option<Followed>)>,
    /// The speaker of each quotation resolved so far.
    told: Map<usize, Resolved>,
    /// Who the names are that were looked for.
    pub(super) names: RefCell<Map<Name, Named>>,
}

/// A phrase with a name: its tokens, those of its name, its case and sort.
type Name = (Range<usize>, Range<usize>, Case, Sort);

impl Room<'_> {
    /// Sentences in the order of the text; those inside a quotation come after the one around it.
    fn order(&self) -> Vec<usize> {
        let sentences = &self.parsed.document.sentences;
        let mut order: Vec<usize> = (0..sentences.len()).collect();
        order.sort_by_key(|&s| (sentences[s].span.start, sentences[s].host.is_some()));
        order
    }

    pub(super) fn clause(&self, sentence: usize) -> Clause<'_> {
        Clause {
            document: self.parsed.document,
            words: &self.parsed.words,
            elements: &self.parsed.rows[sentence],
        }
    }

    /// After a sentence the text follows its last speaker, or the subject of its last cue.
    fn after(&mut self, sentence: usize, here: &[usize], out: &[Option<Resolved>]) {
        let parsed = self.parsed;
        let text = &parsed.document.sentences[sentence];
        if text.host.is_some() {
            return;
        }
        self.topic = self.nameless_body(sentence).or_else(|| self.topic.take());
        let spoken = here
            .iter()
            .rev()
            // `X'in "…" sorusunu Shin yanıtladı`: the one who is asked goes on
            .filter(|&&r| !asks(&parsed.readings[r]) && parsed.readings[r].subject.is_some())
            .filter_map(|&r| out[r].as_ref())
            .find(|r| r.source.is_some() && r.name.is_some());
        if let Some(resolved) = spoken
            && let Some(name) = &resolved.name
        {
            self.follow(Followed { name: name.clone(), kind: resolved.kind, block: text.block });
            return;
        }
        let subject = self.clause(sentence).followed();
        if let Some(subject) = subject.filter(|s| {
            s.phrase.sort != Sort::Other
                && (s.score > 3 || (s.score == 3 && s.phrase.sort == Sort::Named))
                && !self.is_new(&s.phrase)
        }) && let Some(found) = self.name(&subject.phrase)
        {
            self.note(&subject.phrase, &found);
            let (name, kind, ..) = found;
            self.follow(Followed { name, kind, block: text.block });
        } else if let Some((name, kind)) = self.opener(sentence) {
            // a paragraph about somebody else, without a cue: its subject takes over
            self.follow(Followed { name, kind, block: text.block });
        }
    }

    /// From here on the text follows somebody.
    fn follow(&mut self, now: Followed) {
        let before = self.followed.replace(now);
        if before.as_ref().map(|f| &f.name) != self.followed.as_ref().map(|f| &f.name) {
            self.earlier = before;
        }
    }

    /// The named person that a sentence starts with as its subject.
    fn opener(&self, sentence: usize) -> Option<(String, SpeakerKind)> {
        let row = &self.parsed.rows[sentence];
        let phrase = match &row.first()?.what {
            What::Phrase(phrase) if phrase.sort == Sort::Named && phrase.case == Case::Nominative => phrase,
            _ => return self.behind_description(sentence),
        };
        let comma = row.get(1).is_some_and(|e| {
            matches!(e.what, What::Particle) || e.span.text(self.parsed.document.text) == ","
        });
        let (name, kind, ..) = self.name(phrase)?;
        // `Zeynep çabucak aşağıya indi.`: without a comma the name must be one beyond doubt
        let at = phrase.tokens.start;
        let start = self.parsed.document.tokens.list()[at].span.start;
        // `Muhtar Ece Tan köy konağında …`: a full name that nothing goes on with
        let full = phrase.name.len() > 1 && !self.clause(sentence).goes_on(phrase, 1);
        let entity = self.entities.named(&name, start);
        if !comma && !entity.is_some_and(|e| e.person && (e.acts > 1 || full)) {
            return None;
        }
        (kind == SpeakerKind::Person).then_some((name, kind))
    }

    /// `Bayan Kaya'nın arkadaşı olan Bayan Tan, …`, `Ancak Ece Tan, …`: the person who opens it behind other words.
    fn behind_description(&self, sentence: usize) -> Option<(String, SpeakerKind)> {
        let end = self.parsed.rows[sentence].len();
        let subject = self.clause(sentence).subject(end, end)?;
        let (name, kind, ..) = self.name(&subject.phrase)?;
        let sure = subject.score >= 6 && subject.phrase.sort == Sort::Named;
        let person = self.entities.named(&name, u32::MAX).is_some_and(|e| e.person);
        (sure && person && kind == SpeakerKind::Person).then_some((name, kind))
    }

    fn one(&self, reading: &Reading, previous: Option<&Resolved>) -> Option<Resolved> {
        let mut steps = Vec::new();
        match reading.rule {
            SourceRule::Heading | SourceRule::Dialogue if reading.subject.is_none() => return None,
            SourceRule::Nobody => return Some(nobody()),
            SourceRule::Phrase | SourceRule::Stated if reading.subject.is_none() => return Some(nobody()),
            _ => {}
        }
        if let Some(person) = self.first_person(reading) {
            return person;
        }
        if let Some(subject) = &reading.subject {
            let (name, kind, resolution, certainty) = self.name(&subject.phrase)?;
            let source = self.source(&subject.phrase);
            // `Körfez Postası'nda yer alan habere göre`: what prints is a paper
            let press = reading.statement.as_ref().is_some_and(|s| s.sort == Printed::Press);
            let prints = matches!(subject.phrase.case, Case::Locative | Case::Relational);
            let kind = if press && prints { SpeakerKind::Organization } else { kind };
            steps.push(format!(
                "`{}` stands {} (score {})",
                source.text(self.parsed.document.text),
                subject.why,
                subject.score
            ));
            steps.push(format!("names {name} ({})", format!("{resolution:?}").to_lowercase()));
            let resolution = if reading.rule == SourceRule::Issuer { Resolution::Issuer } else { resolution };
            let certainty = certainty * if subject.score <= 3 { 0.85 } else { 1.0 };
            return Some(Resolved {
                name: Some(name),
                kind,
                source: Some(source),
                resolution,
                certainty,
                steps,
            });
        }
        if passive(reading) {
            return Some(self.issuer(reading, steps));
        }
        if self.host(reading).is_some() && !reading.goes_on {
            // `Gittiğimde '…' dedi` inside somebody's own words: who was named last was wrong six times of seven
            steps.push("third person inside a quotation: not its speaker, and nothing tells who".into());
            return Some(Resolved { steps, ..nobody() });
        }
        // `Açıklamada, “…” ifadesi yer aldı`
        if !reading.goes_on && self.states_itself(reading) {
            let issued = self.issuer(reading, steps.clone());
            if issued.name.is_some() {
                return Some(issued);
            }
        }
        if reading.goes_on
            && let Some(previous) = previous
        {
            return Some(Resolved { source: None, resolution: Resolution::Carried, ..previous.clone() });
        }
        let followed = self.followed.as_ref()?;
        let block = self.parsed.document.sentences[reading.sentence].block;
        let distance = block.saturating_sub(followed.block);
        steps.push(format!(
            "no subject: the text is following {} ({distance} paragraphs before)",
            followed.name
        ));
        let certainty = [0.95, 0.88, 0.78, 0.65].get(distance).copied().unwrap_or(0.5);
        Some(Resolved {
            name: Some(followed.name.clone()),
            kind: followed.kind,
            source: None,
            resolution: Resolution::Carried,
            certainty,
            steps,
        })
    }

    /// `Açıklamada, “…” ifadesi yer aldı`: the statement opens the sentence, and a noun of saying is its subject.
    fn states_itself(&self, reading: &Reading) -> bool {
        let first = self.parsed.rows[reading.sentence].iter().find(|e| !matches!(e.what, What::Sign));
        let noun =
            reading.statement.as_ref().filter(|s| matches!(s.issuer, Issuer::Bare)).and_then(|s| s.noun);
        let opens = noun
            .is_some_and(|n| first.is_some_and(|e| e.tokens.contains(&n)) && !self.parsed.words[n].possessed);
        opens && reading.cue.as_ref().is_some_and(|(_, hit)| hit.noun.is_some())
    }

    /// The quotation around a reading, if it stands in one.
    pub(super) fn host(&self, reading: &Reading) -> Option<usize> {
        self.parsed.document.sentences[reading.sentence].host
    }

    /// `dedim`, `sordum`: the writer's own words, or inside a quotation its speaker's; `dediniz` is whoever answers.
    #[allow(
        clippy::option_option,
        reason = "the outer says whether the form decides, the inner what it decides"
    )]
    fn first_person(&self, reading: &Reading) -> Option<Option<Resolved>> {
        use crate::morph::verb::Person;
        let carried = |name: String, kind, why: &str| Resolved {
            name: Some(name),
            kind,
            source: None,
            resolution: Resolution::Carried,
            certainty: 0.9,
            steps: vec![why.into()],
        };
        match (reading.cue.as_ref()?.1.form?.person, self.host(reading)) {
            (Person::Third, _) => None,
            // told once the turns are known
            (Person::Second, _) => Some(None),
            (Person::First, None) => Some(Some(carried(
                WRITER.into(),
                SpeakerKind::Author,
                "first person outside quotations: the writer",
            ))),
            (Person::First, Some(host)) => {
                let teller = self.told.get(&host).cloned();
                let teller =
                    teller.or_else(|| self.followed.as_ref().map(|f| carried(f.name.clone(), f.kind, "")))?;
                let steps = vec!["first person inside a quotation: its own speaker".into()];
                Some(Some(Resolved {
                    source: None,
                    resolution: Resolution::Carried,
                    certainty: 0.9,
                    steps,
                    ..teller
                }))
            }
        }
    }
}

//! Readings -> speakers: who each phrase names, and who a dropped subject is.
//!
//! Rules, in order: the name at the quotation (`stated`, or `alias` where a fuller one stands elsewhere), a title
//! that somebody in the text bears (`role`), the issuer of a statement (`issuer`), whoever the text is following
//! (`carried`), for headings whoever says the same words further down (`heading`); else nobody.

use super::entity::{Entities, name_text, without_case};
use crate::grammar::frame::Frames;
use crate::grammar::pattern::SourceRule;
use crate::parse::element::What;
use crate::parse::lexical::Lex;
use crate::parse::phrase::{Phrase, Sort};
use crate::parse::reading::{Parsed, Reading};
use crate::parse::subject::Clause;
use crate::record::{Resolution, SpeakerKind};
use crate::span::Span;
use crate::text::fold::fold;
use crate::text::marks::Family;
use crate::text::token::Shape;
use std::collections::HashSet;
use unicode_normalization::char::is_combining_mark;

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

/// Whoever the text is following: a name, its kind, and the paragraph where it was last the subject.
#[derive(Clone, Debug)]
struct Followed {
    name: String,
    kind: SpeakerKind,
    block: usize,
}

/// The writer, as gold names them.
const WRITER: &str = "yazar";

/// Resolves all readings of a document, in order.
pub fn resolve(parsed: &Parsed<'_>, entities: &Entities) -> Vec<Resolved> {
    let mut room = Room { parsed, entities, followed: None, issuer: None, told: Vec::new() };
    let mut out: Vec<Option<Resolved>> = vec![None; parsed.readings.len()];
    for sentence in room.order() {
        let here: Vec<usize> =
            (0..parsed.readings.len()).filter(|&r| parsed.readings[r].sentence == sentence).collect();
        room.before(sentence);
        for &r in &here {
            let asked = |p: usize| {
                parsed.readings[p].cue.as_ref().is_some_and(|(_, h)| h.frames.any(Frames::QUESTION))
            };
            let previous = r.checked_sub(1).filter(|&p| !asked(p)).and_then(|p| out[p].as_ref());
            let done = room.one(&parsed.readings[r], previous);
            if let Some(done) = &done {
                room.told.extend(parsed.readings[r].quotations.iter().map(|&q| (q, done.clone())));
            }
            out[r] = done;
        }
        room.after(sentence, &here, &out);
    }
    room.headings(&mut out);
    room.turns(&mut out);
    room.addressed(&mut out);
    out.into_iter().map(|r| r.unwrap_or_else(nobody)).collect()
}

fn nobody() -> Resolved {
    Resolved {
        name: None,
        kind: SpeakerKind::Anonymous,
        source: None,
        resolution: Resolution::None,
        certainty: 0.7,
        steps: Vec::new(),
    }
}

struct Room<'a> {
    parsed: &'a Parsed<'a>,
    entities: &'a Entities,
    followed: Option<Followed>,
    issuer: Option<(String, SpeakerKind)>,
    /// The speaker of each quotation resolved so far.
    told: Vec<(usize, Resolved)>,
}

impl Room<'_> {
    /// Sentences in the order of the text; those inside a quotation come after the one around it.
    fn order(&self) -> Vec<usize> {
        let sentences = &self.parsed.document.sentences;
        let mut order: Vec<usize> = (0..sentences.len()).collect();
        order.sort_by_key(|&s| (sentences[s].span.start, sentences[s].host.is_some()));
        order
    }

    fn clause(&self, sentence: usize) -> Clause<'_> {
        Clause {
            document: self.parsed.document,
            words: &self.parsed.words,
            elements: &self.parsed.rows[sentence],
        }
    }

    /// A statement named in a sentence keeps its issuer for the sentences after it (`Açıklamada, "…" denildi`).
    fn before(&mut self, sentence: usize) {
        if self.parsed.document.sentences[sentence].host.is_some() {
            return;
        }
        let end = self.parsed.rows[sentence].len();
        if let Some(issuer) = self.clause(sentence).issuer(end)
            && let Some(named) = self.name(&issuer.phrase)
        {
            self.issuer = Some((named.0, named.1));
        }
    }

    /// After a sentence the text follows its last speaker, or the subject of its last cue.
    fn after(&mut self, sentence: usize, here: &[usize], out: &[Option<Resolved>]) {
        let parsed = self.parsed;
        let text = &parsed.document.sentences[sentence];
        if text.host.is_some() {
            return;
        }
        let spoken = here
            .iter()
            .rev()
            .filter_map(|&r| out[r].as_ref())
            .find(|r| r.source.is_some() && r.name.is_some());
        if let Some(resolved) = spoken
            && let Some(name) = &resolved.name
        {
            self.followed = Some(Followed { name: name.clone(), kind: resolved.kind, block: text.block });
            return;
        }
        let subject = self.clause(sentence).followed();
        if let Some(subject) =
            subject.filter(|s| s.phrase.sort != Sort::Other && s.score > 3 && !self.is_new(&s.phrase))
            && let Some((name, kind, ..)) = self.name(&subject.phrase)
        {
            self.followed = Some(Followed { name, kind, block: text.block });
        } else if let Some((name, kind)) = self.opener(sentence) {
            // a paragraph about somebody else, without a cue: its subject takes over
            self.followed = Some(Followed { name, kind, block: text.block });
        }
    }

    /// The named person that a sentence starts with as its subject.
    fn opener(&self, sentence: usize) -> Option<(String, SpeakerKind)> {
        let row = &self.parsed.rows[sentence];
        let What::Phrase(phrase) = &row.first()?.what else { return None };
        let comma = row
            .get(1)
            .is_some_and(|e| matches!(e.span.text(self.parsed.document.text), "," | "de" | "da" | "ise"));
        let person = phrase.sort == Sort::Named && phrase.case == crate::morph::case::Case::Nominative;
        if !(person && comma) {
            return None;
        }
        let (name, kind, ..) = self.name(phrase)?;
        (kind == SpeakerKind::Person).then_some((name, kind))
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
            steps.push(format!(
                "`{}` stands {} (score {})",
                source.text(self.parsed.document.text),
                subject.why,
                subject.score
            ));
            steps.push(format!("names {name} ({resolution:?})").to_lowercase());
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
        if self.passive(reading) {
            let Some((name, kind)) = self.issuer.clone() else {
                steps.push("a passive, and no statement's issuer is named".into());
                return Some(Resolved { steps, ..nobody() });
            };
            steps.push(format!("a passive: the statement named last was issued by {name}"));
            return Some(Resolved {
                name: Some(name),
                kind,
                source: None,
                resolution: Resolution::Issuer,
                certainty: 0.85,
                steps,
            });
        }
        if self.host(reading).is_some() && !reading.goes_on {
            // `Gittiğimde '…' dedi` inside somebody's own words: a third person, and not the one who tells it
            let teller = self.followed.as_ref().map(|f| fold(&f.name));
            let at = reading.content.first().map_or(0, |c| c.start);
            let other = self.other(teller.as_deref(), at).or_else(|| {
                previous
                    .filter(|p| p.name.as_ref().is_some_and(|n| teller.as_deref() != Some(fold(n).as_str())))
                    .cloned()
            });
            steps.push("third person inside a quotation: somebody else than its speaker".into());
            let resolution = Resolution::Carried;
            return Some(other.map_or_else(nobody, |o| Resolved {
                source: None,
                resolution,
                certainty: 0.5,
                steps,
                ..o
            }));
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

    /// The quotation around a reading, if it stands in one.
    fn host(&self, reading: &Reading) -> Option<usize> {
        self.parsed.document.sentences[reading.sentence].host
    }

    fn passive(&self, reading: &Reading) -> bool {
        reading.rule == SourceRule::Issuer || reading.cue.as_ref().is_some_and(|(_, hit)| hit.passive())
    }

    /// The person named last before `at`, other than the one who tells it.
    fn other(&self, teller: Option<&str>, at: u32) -> Option<Resolved> {
        let near =
            |e: &super::entity::Entity| e.mentions.iter().filter(|m| m.start < at).map(|m| m.start).max();
        let named = |e: &&super::entity::Entity| {
            let fullest = self.entities.named(&e.name, at).map_or_else(|| fold(&e.name), |f| fold(&f.name));
            e.person && near(e).is_some() && Some(fullest.as_str()) != teller
        };
        let entity = self.entities.list().iter().filter(named).max_by_key(|e| near(e))?;
        let entity = self.entities.named(&entity.name, at)?;
        Some(Resolved { name: Some(entity.name.clone()), kind: SpeakerKind::Person, ..nobody() })
    }

    /// `dedim`, `sordum`: the writer's own words, or inside a quotation its speaker's; `dediniz` is whoever answers.
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
                let teller = self.told.iter().find(|(q, _)| *q == host).map(|(_, r)| r.clone());
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

    /// `"…" dediniz` in a question: whoever speaks next.
    fn addressed(&self, out: &mut [Option<Resolved>]) {
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
            let next = (r + 1..readings.len()).find(|&o| self.host(&readings[o]).is_none());
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

    /// The mention without case suffix.
    fn source(&self, phrase: &Phrase) -> Span {
        let document = self.parsed.document;
        let Some(last) = phrase.tokens.end.checked_sub(1) else { return Span::default() };
        let list = document.tokens.list();
        let stem = document.tokens.stem_span(last, document.text);
        let bare = self.bare(last, phrase);
        let end = if stem == list[last].span { stem.start + bare.len() as u32 } else { stem.end };
        Span::new(list[phrase.tokens.start].span.start, end)
    }

    /// The last word of a phrase as it stands, without its case.
    fn bare(&self, last: usize, phrase: &Phrase) -> String {
        let document = self.parsed.document;
        let word = document.tokens.stem_span(last, document.text).text(document.text);
        match self.parsed.words[last].ending {
            // the noun is known, so its ending is too: `kadının` is kadın and not kadı
            Some(ending) => {
                let keep = word.chars().count().saturating_sub(usize::from(ending));
                word.chars().take(keep).collect()
            }
            None => without_case(word, phrase.case),
        }
    }

    /// The canonical name of a phrase, its kind, how it was found and how surely.
    fn name(&self, phrase: &Phrase) -> Option<(String, SpeakerKind, Resolution, f64)> {
        let document = self.parsed.document;
        let at = document.tokens.list().get(phrase.tokens.start)?.span.start;
        let source = self.source(phrase);
        let mut stated = source.text(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
        // `bir kaynağın`: the stem hardens again without its vowel
        if stated.ends_with('ğ') {
            stated.pop();
            stated.push('k');
        }
        let last = self.parsed.words[phrase.tokens.end - 1];
        if !phrase.name.is_empty() {
            let raw = name_text(document, phrase.name.clone());
            let last = phrase.name.end - 1;
            let name = match (document.tokens.suffix(last), self.parsed.words[last].ending) {
                (None, Some(ending)) => raw
                    .chars()
                    .take(raw.chars().count() - usize::from(ending).min(raw.chars().count()))
                    .collect(),
                (None, None) => without_case(&raw, phrase.case),
                _ => raw,
            };
            let organization = phrase.sort == Sort::Organization;
            let Some(entity) = self.entities.named(&name, at) else {
                let kind = if organization { SpeakerKind::Organization } else { SpeakerKind::Person };
                return Some((name, kind, Resolution::Stated, 0.9));
            };
            let kind = if entity.organization || organization {
                SpeakerKind::Organization
            } else {
                SpeakerKind::Person
            };
            let resolution =
                if fold(&entity.name) == fold(&name) { Resolution::Stated } else { Resolution::Alias };
            return Some((entity.name.clone(), kind, resolution, 1.0));
        }
        let new = self.is_new(phrase);
        // `Çiftçi, "…" dedi`, `Bakan Çiftçi`: a title noun with a capital may be the surname of somebody in the text
        let end = phrase.tokens.end - 1;
        let capital = document.tokens.list()[end].shape != Shape::Lower;
        let surname = phrase.tokens.len() == 1 || self.parsed.words[end - 1].lex.any(Lex::TITLE);
        if capital
            && surname
            && !last.possessed
            && let Some(entity) =
                self.entities.named(&without_case(document.tokens.stem(end), phrase.case), at)
            && entity.person
            && entity.key.len() > 1
        {
            return Some((entity.name.clone(), SpeakerKind::Person, Resolution::Alias, 0.95));
        }
        if last.lex.any(Lex::TITLE) && !last.plural && !new {
            let head = fold(&self.bare(phrase.tokens.end - 1, phrase)).replace('ğ', "k");
            if let Some(entity) = self.entities.titled(&head, at) {
                return Some((entity.name.clone(), SpeakerKind::Person, Resolution::Role, 0.85));
            }
            if let Some(known) = self.the_same(phrase, SpeakerKind::Person) {
                return Some((known, SpeakerKind::Person, Resolution::Role, 0.75));
            }
            return Some((stated, SpeakerKind::Role, Resolution::Stated, 0.8));
        }
        if last.lex.any(Lex::ORGANIZATION) && !new {
            let head = without_case(document.tokens.stem(phrase.tokens.end - 1), phrase.case);
            if let Some(entity) = self.entities.titled(&head, at) {
                return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Role, 0.8));
            }
            if let Some(entity) = self.entities.headed(&stated, at) {
                return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Alias, 0.85));
            }
            if let Some(known) = self.the_same(phrase, SpeakerKind::Organization) {
                return Some((known, SpeakerKind::Organization, Resolution::Role, 0.7));
            }
            return Some((stated, SpeakerKind::Organization, Resolution::Stated, 0.85));
        }
        let kind = if last.lex.any(Lex::PEOPLE) { SpeakerKind::Anonymous } else { SpeakerKind::Role };
        Some((stated, kind, Resolution::Stated, 0.8))
    }

    /// Whether a description says that it is nobody named before: `bir gazeteci`, `bazı öğrenciler`, `iki tanık`.
    fn is_new(&self, phrase: &Phrase) -> bool {
        let counts = |i: usize| self.parsed.words[i].lex.any(Lex::MODIFIER.with(Lex::NUMBER));
        phrase.tokens.clone().any(|i| {
            counts(i) && matches!(self.parsed.document.tokens.folded(i), "bir" | "bazı" | "birkaç" | "birçok")
        })
    }

    /// `Sporcu, "…" dedi` with nobody of that title in the text: whoever the text is following, unless the description
    /// says that it is somebody new (`bir sporcu`) or somebody's (`bakan vekili`, `Kaya'nın avukatı`).
    fn the_same(&self, phrase: &Phrase, kind: SpeakerKind) -> Option<String> {
        let words = &self.parsed.words;
        let last = words[phrase.tokens.end - 1];
        let owned = phrase
            .tokens
            .clone()
            .any(|i| words[i].case == crate::morph::case::Case::Genitive && i + 1 < phrase.tokens.end);
        let national =
            phrase.tokens.clone().any(|i| words[i].lex.any(Lex::NAME.with(Lex::COUNTRY).with(Lex::DEMONYM)));
        if owned || self.is_new(phrase) || last.plural || (last.possessed && !national) {
            return None;
        }
        self.followed.as_ref().filter(|f| f.kind == kind).map(|f| f.name.clone())
    }

    /// Quoted headings: the speaker of the quotation that repeats them, else of the next attribution.
    fn headings(&self, out: &mut [Option<Resolved>]) {
        let readings = &self.parsed.readings;
        for r in 0..readings.len() {
            if out[r].is_some() || readings[r].rule != SourceRule::Heading {
                continue;
            }
            let wanted = self.stems(&readings[r]);
            let mut best: Option<(usize, f64)> = None;
            // what follows first: a heading repeats its own section
            let order = (r + 1..readings.len()).chain(0..r);
            for (o, other) in order.map(|o| (o, &readings[o])) {
                if out[o].as_ref().is_none_or(|x| x.name.is_none()) || other.rule == SourceRule::Heading {
                    continue;
                }
                if o < r && best.is_some_and(|(_, shared)| shared >= 0.6) {
                    continue;
                }
                let said = self.stems(other);
                let shared =
                    wanted.iter().filter(|w| said.contains(*w)).count() as f64 / wanted.len().max(1) as f64;
                if best.is_none_or(|(_, b)| shared > b) {
                    best = Some((o, shared));
                }
            }
            let asks =
                |o: usize| readings[o].cue.as_ref().is_some_and(|(_, h)| h.frames.any(Frames::QUESTION));
            let next = (r + 1..readings.len())
                .find(|&o| !asks(o) && out[o].as_ref().is_some_and(|x| x.name.is_some()));
            let repeated = best.filter(|(_, shared)| *shared >= 0.6).map(|(o, _)| o);
            let Some(from) = repeated.or(next) else { continue };
            let Some(speaker) = out[from].clone() else { continue };
            let step = if repeated.is_some() { "says the same words further down" } else { "speaks next" };
            let steps = vec![format!("{} {step}", speaker.name.as_deref().unwrap_or(""))];
            let certainty = if repeated.is_some() { 0.97 } else { 0.75 };
            out[r] =
                Some(Resolved { source: None, resolution: Resolution::Heading, certainty, steps, ..speaker });
        }
    }

    fn stems(&self, reading: &Reading) -> HashSet<String> {
        let text: String =
            reading.content.iter().map(|c| c.text(self.parsed.document.text)).collect::<Vec<_>>().join(" ");
        let words = text
            .split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
            .map(fold)
            .filter(|w| w.chars().count() > 2);
        words.map(|w| w.chars().take(5).collect()).collect()
    }

    /// Dialogue turns: in an interview the writer asks and the guest answers; in a story the speaker stands before
    /// the dash, or the two take turns.
    fn turns(&self, out: &mut [Option<Resolved>]) {
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
    fn asker(&self, before: u32) -> Option<(String, SpeakerKind)> {
        let sentences = &self.parsed.document.sentences;
        let s = (0..sentences.len())
            .rev()
            .find(|&s| sentences[s].host.is_none() && sentences[s].span.end <= before)?;
        let row = &self.parsed.rows[s];
        let cue =
            row.iter().position(|e| matches!(&e.what, What::Cue(hit) if hit.frames.any(Frames::QUOTE)))?;
        let subject = self.clause(s).subject(cue, cue)?;
        let (name, kind, ..) = self.name(&subject.phrase)?;
        Some((name, kind))
    }

    /// Whom an interview is with: of the people who act in the lines before its first turn the one with a full name or
    /// a title, named most often; else the one named last.
    fn guest(&self, before: u32) -> Option<String> {
        let people = self.entities.list().iter().filter(|e| !e.organization && e.acts > 0);
        let count = |e: &super::entity::Entity| e.mentions.iter().filter(|m| m.start < before).count();
        let last =
            |e: &super::entity::Entity| e.mentions.iter().filter(|m| m.start < before).map(|m| m.start).max();
        let best = people.filter(|e| count(e) > 0).max_by_key(|e| {
            let full = e.person && e.key.len() > 1;
            (full, if full { count(e) } else { 0 }, last(e))
        })?;
        self.entities.named(&best.name, before).map(|e| e.name.clone())
    }
}

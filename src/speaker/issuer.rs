//! Statements -> their issuers, over the document: `Açıklamada, …` goes on with the statement named before.
//!
//! A statement is opened by whoever issues it (`X'ten yapılan açıklamada`, `X açıklama yaptı`, `X'ten açıklama geldi`,
//! an institution that reports) and lasts until another of its sort is opened, or one whose issuer cannot be told.

use super::entity::Entity;
use super::resolve::{Resolved, Room, nobody, passive};
use crate::grammar::frame::Frames;
use crate::morph::verb::{Use, is_fact};
use crate::parse::element::What;
use crate::parse::issuer::Issuer;
use crate::parse::lexical::Lex;
use crate::parse::phrase::{Phrase, Sort as Named};
use crate::parse::reading::Reading;
use crate::parse::statement::{Sort, Statement};
use crate::span::Span;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::layout::BlockKind;

/// A statement goes on over at most this many sentences of a quotation and headings.
const SIGHT: usize = 64;

/// Who issued something, and what kind of speaker that is.
type By = Option<(String, SpeakerKind)>;

/// The statements that the text speaks of.
#[derive(Clone, Debug, Default)]
pub(super) struct Issued {
    said: By,
    press: By,
    report: By,
    /// Who spoke last in a statement of their own: `Kaya, yaptığı açıklamada …söyledi. Açıklamada, …`.
    own: By,
    /// The institution that spoke last without a statement: `Gazete … yazdı. Haberde, …`.
    spoken: By,
    /// The sentence that reported from a statement last, and its sort.
    last: Option<(usize, Sort)>,
}

impl Issued {
    fn slot(&mut self, sort: Sort) -> &mut By {
        self.own = None;
        match sort {
            Sort::Said => &mut self.said,
            Sort::Press => &mut self.press,
            Sort::Report => &mut self.report,
        }
    }

    /// `Raporda` after `X'in açıklaması` is still X's; a paper's article is nobody else's.
    fn by(&self, sort: Sort) -> By {
        match sort {
            Sort::Said => self.said.clone().or_else(|| self.report.clone()),
            Sort::Press => self.press.clone().or_else(|| self.spoken.clone()),
            Sort::Report => self.report.clone().or_else(|| self.said.clone()),
        }
    }
}

impl Room<'_> {
    /// Who speaks in a passive without a name: the issuer of the statement it goes on with, or nobody.
    pub(super) fn issuer(&self, reading: &Reading, mut steps: Vec<String>) -> Resolved {
        let sort = match &reading.statement {
            Some(statement) => Some(statement.sort).filter(|_| matches!(statement.issuer, Issuer::Bare)),
            None => self.issued.last.filter(|_| self.runs_on(reading)).map(|(_, sort)| sort),
        };
        // `Tasarıya göre` is no statement of whoever spoke of it
        let made = reading.statement.as_ref().and_then(|s| s.noun);
        let made = made.is_some_and(|noun| self.parsed.words[noun].lex.any(Lex::MAKES));
        let own = self.issued.own.clone().filter(|_| made && sort == Some(Sort::Said));
        let Some((name, kind)) = sort.and_then(|sort| self.issued.by(sort)).or(own) else {
            steps.push("a passive, and no statement's issuer is named".into());
            return Resolved { steps, ..nobody() };
        };
        steps.push(format!("a passive: the statement named last was issued by {name}"));
        let resolution = Resolution::Issuer;
        let source = reading.statement.as_ref().and_then(|s| s.noun).map(|noun| self.statement_noun(noun));
        // where the frame could not be told from what is said, it is no source either
        let source = source.filter(|s| !reading.content.iter().any(|c| c.start < s.end && s.start < c.end));
        Resolved { name: Some(name), kind, source, resolution, certainty: 0.85, steps }
    }

    /// `Açıklama`: the statement's own noun stands for whoever issued it.
    fn statement_noun(&self, token: usize) -> Span {
        let name = token + 1..token + 1;
        let case = self.parsed.words[token].case;
        self.source(&Phrase { tokens: token..token + 1, name, case, sort: Named::Other })
    }

    /// `…olduğu kaydedildi.` right behind a sentence of the statement, without a noun of its own.
    fn runs_on(&self, reading: &Reading) -> bool {
        let document = self.parsed.document;
        // a quoted heading stands between, and what is inside a quotation is no sentence of the text
        let counts = |s: &usize| {
            let sentence = &document.sentences[*s];
            let heading = document.blocks.get(sentence.block).is_some_and(|b| b.kind == BlockKind::Heading)
                && matches!(self.parsed.rows[*s].first().map(|e| &e.what), Some(What::Quote(_)));
            sentence.host.is_none() && !heading
        };
        let before = (0..reading.sentence).rev().take(SIGHT).find(counts);
        let follows =
            self.issued.last.is_some_and(|(last, _)| Some(last) == before || last == reading.sentence);
        let ends = reading.cue.as_ref().is_some_and(|(_, hit)| {
            // `belirtilmişti`: of another day
            let word = self.parsed.document.tokens.folded(hit.tokens.end - 1);
            let pluperfect = ["mıştı", "mişti", "muştu", "müştü"].iter().any(|e| word.ends_with(e));
            // `“tarihi” olarak nitelendirildi`: a judgement, by whoever
            let label = hit.frames.any(Frames::LABEL);
            !label && ((hit.is(Use::Finite) && !pluperfect) || hit.is(Use::Converb))
        });
        ends && follows
    }

    /// After a sentence: whose statement the text now speaks of.
    pub(super) fn statements(&mut self, sentence: usize, here: &[usize], out: &[Option<Resolved>]) {
        if self.parsed.document.sentences[sentence].host.is_some() {
            return;
        }
        let readings = &self.parsed.readings;
        let mut reported = false;
        for &r in here.iter().filter(|&&r| passive(&readings[r])) {
            let sort = match (&readings[r].statement, self.issued.last) {
                (Some(statement), _) => statement.sort,
                (None, Some((_, sort))) => sort,
                (None, None) => continue,
            };
            let done = out[r].as_ref().filter(|d| d.resolution == Resolution::Issuer);
            if let Some((done, name)) = done.and_then(|d| Some((d, d.name.clone()?))) {
                reported = true;
                let told = readings[r].cue.as_ref().is_some_and(|(_, hit)| hit.passive());
                *self.issued.slot(sort) = Some((name, done.kind));
                self.issued.last = Some((sentence, sort)).filter(|_| told);
            } else if matches!(&readings[r].statement, Some(s) if matches!(s.issuer, Issuer::Unnamed)) {
                *self.issued.slot(sort) = None;
            }
        }
        // `X basınına göre, Kurum rapor sundu. Raporda, …`: the report that is spoken of from here on is another one
        let relayed = here.iter().all(|&r| {
            readings[r].cue.as_ref().is_none_or(|(_, hit)| {
                hit.form.is_none_or(|f| !matches!(f.usage, Use::Finite | Use::Converb))
            })
        });
        if relayed && let Some((sort, by)) = self.relayed(sentence) {
            *self.issued.slot(sort) = Some(by);
            self.issued.last = None;
            return;
        }
        if reported {
            return;
        }
        let spoke = here.iter().any(|&r| !passive(&readings[r]) && out[r].is_some());
        let opened = if spoke { None } else { self.opened(sentence) };
        if let Some((sort, by, goes_on)) = opened {
            *self.issued.slot(sort) = Some(by);
            self.issued.last = Some((sentence, sort)).filter(|_| goes_on);
            return;
        }
        let institution = here
            .iter()
            .rev()
            .filter(|&&r| readings[r].subject.is_some())
            .filter_map(|&r| out[r].as_ref())
            .find(|r| r.name.is_some() && (r.kind == SpeakerKind::Organization || self.company(r)));
        if let Some(spoken) = institution {
            let by = spoken.name.clone().map(|n| (n, spoken.kind));
            // what only may be a firm takes over no statement that somebody else has issued
            if self.issued.said.is_none() || spoken.kind == SpeakerKind::Organization {
                self.issued.said.clone_from(&by);
            }
            self.issued.spoken = by;
        }
        if let Some(own) = here.iter().rev().find_map(|&r| self.own_statement(&readings[r], out[r].as_ref()))
        {
            self.issued.own = Some(own);
        }
    }

    /// `Ekin Yazılım, … duyurdu. Açıklamada, …`: a name of which nothing says that it is a person's.
    fn company(&self, who: &Resolved) -> bool {
        let named = who.name.as_ref().and_then(|name| self.entities.named(name, u32::MAX));
        who.kind == SpeakerKind::Person && named.is_some_and(Entity::firm)
    }

    /// `Kaya, yaptığı yazılı açıklamada …söyledi.`: who spoke in a statement of their own.
    fn own_statement(&self, reading: &Reading, who: Option<&Resolved>) -> Option<(String, SpeakerKind)> {
        let statement = reading.statement.as_ref().filter(|_| reading.subject.is_some())?;
        let (_, hit) = reading.cue.as_ref()?;
        let noun = statement.noun?;
        let word = self.parsed.words[noun];
        let tokens = &self.parsed.document.tokens;
        // `yaptığı yazılı açıklamada`, `açıklamasında`
        let theirs = word.possessed || (noun.saturating_sub(2)..noun).any(|i| is_fact(tokens.folded(i)));
        let says = (hit.is(Use::Finite) || hit.is(Use::Converb)) && !hit.passive();
        let named = matches!(statement.issuer, Issuer::Named(_));
        let fits = theirs && says && !named && statement.sort == Sort::Said && word.lex.any(Lex::MAKES);
        who.filter(|_| fits).and_then(|who| Some((who.name.clone()?, who.kind)))
    }

    /// Who makes a statement in a sentence that is itself somebody's news.
    fn relayed(&self, sentence: usize) -> Option<(Sort, (String, SpeakerKind))> {
        let (sort, subject, goes_on) = self.clause(sentence).announced()?;
        let (name, kind, ..) = self.name(&subject.phrase).filter(|_| !goes_on)?;
        Some((sort, (name, kind)))
    }

    /// Who a sentence without an attribution says has issued a statement.
    fn opened(&self, sentence: usize) -> Option<(Sort, (String, SpeakerKind), bool)> {
        let clause = self.clause(sentence);
        let (sort, subject, goes_on) = match clause.framed() {
            Some(Statement { sort, issuer: Issuer::Named(subject), .. }) => (sort, subject, true),
            _ => clause.announced()?,
        };
        let (name, kind, ..) = self.name(&subject.phrase)?;
        Some((sort, (name, kind), goes_on))
    }
}

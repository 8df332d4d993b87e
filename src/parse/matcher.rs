//! One construction at one anchor, with nom: do the elements on both sides match its atoms?

use super::element::{Element, What};
use super::row::Row;
use crate::cue::Hit;
use crate::grammar::Grammar;
use crate::grammar::pattern::{Atom, Condition, Test};
use crate::morph::case::Case;
use crate::morph::verb::Use;
use crate::morph::verb::{FactCase, Nominal};
use crate::parse::lexical::{Lex, Word};
use crate::parse::phrase::{Phrase, Sort};
use crate::parse::stem::noun_form;
use crate::parse::unquoted::is_finite;
use crate::text::Document;
use nom::bytes::complete::take;
use nom::combinator::verify;
use nom::error::{ErrorKind, ParseError};
use nom::{IResult, Parser};

/// The error of a match that failed: how many elements were left, so that the furthest failure can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Miss {
    left: usize,
}

impl<'a> ParseError<Row<'a>> for Miss {
    fn from_error_kind(input: Row<'a>, _: ErrorKind) -> Self {
        Miss { left: input.0.len() }
    }

    fn append(_: Row<'a>, _: ErrorKind, other: Self) -> Self {
        other
    }
}

/// What a matched construction bound.
#[derive(Clone, Debug, Default)]
pub struct Bound<'a> {
    /// The cue nearest to the anchor.
    pub cue: Option<&'a Element>,
    /// The phrase that the construction names.
    pub phrase: Option<&'a Element>,
    /// The noun between a clause and its cue.
    pub head: Option<&'a Element>,
    /// Further quotations of the same attribution.
    pub also: Vec<usize>,
    /// How far the match reached on its side.
    pub reach: usize,
}

impl Bound<'_> {
    /// The bindings of both sides; the right side's cue comes before the left side's.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self
    where
        Self: Sized,
    {
        self.cue = self.cue.or(other.cue);
        self.phrase = self.phrase.or(other.phrase);
        self.head = self.head.or(other.head);
        self.also.extend(other.also);
        self
    }
}

/// Where a side of a construction failed.
#[derive(Clone, Debug)]
pub struct Failure<'a> {
    /// The atom that found nothing to match.
    pub expected: &'a Test,
    /// How many elements had been taken on that side.
    pub taken: usize,
}

/// All that tests look at besides the element itself.
pub struct Matcher<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// The grammar.
    pub grammar: &'a Grammar,
    /// Its words.
    pub words: &'a [Word],
}

impl<'a> Matcher<'a> {
    /// Matches the atoms of one side against the elements on that side of the anchor, nearest first.
    pub fn side(&self, atoms: &'a [Atom], row: &'a [&'a Element]) -> Result<Bound<'a>, Failure<'a>> {
        let mut furthest: Option<Failure<'a>> = None;
        let mut bound = Bound::default();
        if let Ok((rest, ())) = self.atoms(atoms, Row(row), row.len(), &mut bound, &mut furthest) {
            bound.reach = row.len() - rest.0.len();
            return Ok(bound);
        }
        Err(furthest.unwrap_or(Failure { expected: &Test::End, taken: 0 }))
    }

    /// A row of atoms: repetition is greedy and gives back, or lazy and takes more.
    fn atoms(
        &self,
        atoms: &'a [Atom],
        input: Row<'a>,
        full: usize,
        bound: &mut Bound<'a>,
        furthest: &mut Option<Failure<'a>>,
    ) -> IResult<Row<'a>, (), Miss> {
        let Some((atom, others)) = atoms.split_first() else { return Ok((input, ())) };
        if atom.least == 1 && atom.most == 1 {
            // nearly all of them: one element, and no choice
            let (rest, ()) = self.one(&atom.test, input, full, bound, furthest)?;
            if rest.0.len() == input.0.len() && !matches!(atom.test, Test::Start | Test::End) {
                return Err(nom::Err::Error(Miss { left: input.0.len() }));
            }
            return self.atoms(others, rest, full, bound, furthest);
        }
        if atom.least == 0 && atom.most == 1 {
            return self.optional(atom, others, input, full, bound, furthest);
        }
        let mut stops = vec![(input, bound.clone())];
        let mut here = input;
        while stops.len() <= usize::from(atom.most) {
            match self.one(&atom.test, here, full, bound, furthest) {
                Ok((rest, ()))
                    if rest.0.len() < here.0.len() || matches!(atom.test, Test::Start | Test::End) =>
                {
                    stops.push((rest, bound.clone()));
                    if rest.0.len() == here.0.len() {
                        break;
                    }
                    here = rest;
                }
                _ => break,
            }
        }
        let mut stops = stops.split_off(usize::from(atom.least).min(stops.len()));
        if !atom.lazy {
            stops.reverse();
        }
        for (rest, then) in stops {
            *bound = then;
            if let Ok(done) = self.atoms(others, rest, full, bound, furthest) {
                return Ok(done);
            }
        }
        Err(nom::Err::Error(Miss { left: here.0.len() }))
    }

    /// `","?`: with one element or without, in the order that the atom asks for.
    fn optional(
        &self,
        atom: &'a Atom,
        others: &'a [Atom],
        input: Row<'a>,
        full: usize,
        bound: &mut Bound<'a>,
        furthest: &mut Option<Failure<'a>>,
    ) -> IResult<Row<'a>, (), Miss> {
        let without = bound.clone();
        let taken = match self.one(&atom.test, input, full, bound, furthest) {
            Ok((rest, ()))
                if rest.0.len() < input.0.len() || matches!(atom.test, Test::Start | Test::End) =>
            {
                Some((rest, std::mem::take(bound)))
            }
            _ => None,
        };
        let ways = if atom.lazy { [Some((input, without)), taken] } else { [taken, Some((input, without))] };
        for (rest, then) in ways.into_iter().flatten() {
            *bound = then;
            if let Ok(done) = self.atoms(others, rest, full, bound, furthest) {
                return Ok(done);
            }
        }
        Err(nom::Err::Error(Miss { left: input.0.len() }))
    }

    fn one(
        &self,
        test: &'a Test,
        input: Row<'a>,
        full: usize,
        bound: &mut Bound<'a>,
        furthest: &mut Option<Failure<'a>>,
    ) -> IResult<Row<'a>, (), Miss> {
        if let Test::Either(rows) = test {
            for row in rows {
                let mut tried = bound.clone();
                if let Ok(done) = self.atoms(row, input, full, &mut tried, furthest) {
                    *bound = tried;
                    return Ok(done);
                }
            }
            return Err(nom::Err::Error(Miss { left: input.0.len() }));
        }
        if matches!(test, Test::Start | Test::End) && input.0.is_empty() {
            return Ok((input, ()));
        }
        let fits = |row: &Row<'a>| row.0.first().is_some_and(|e| self.element(test, e));
        match verify(take::<usize, Row<'a>, Miss>(1), fits).parse(input) {
            Ok((rest, taken)) => {
                if let Some(&element) = taken.0.first() {
                    bind(test, element, bound);
                }
                if test == &Test::End {
                    // the full stop, and whatever signs follow it
                    let signs = rest.0.iter().take_while(|e| matches!(e.what, What::Sign)).count();
                    let rest = Row(&rest.0[signs..]);
                    return if rest.0.is_empty() {
                        Ok((rest, ()))
                    } else {
                        Err(nom::Err::Error(Miss { left: rest.0.len() }))
                    };
                }
                Ok((rest, ()))
            }
            Err(nom::Err::Error(miss)) => {
                let taken = full - miss.left;
                // of several at one element the last: what is optional comes before what is needed
                if furthest.as_ref().is_none_or(|f| f.taken <= taken) {
                    *furthest = Some(Failure { expected: test, taken });
                }
                Err(nom::Err::Error(miss))
            }
            Err(other) => Err(other),
        }
    }

    fn element(&self, test: &Test, element: &Element) -> bool {
        match (test, &element.what) {
            (Test::Cue(conditions), What::Cue(hit)) => conditions.iter().all(|c| self.cue(c, hit)),
            (Test::Phrase(conditions), What::Phrase(phrase)) => {
                conditions.iter().all(|c| self.phrase(c, phrase))
            }
            (Test::Also | Test::Other, What::Quote(_))
            | (Test::Particle, What::Particle)
            | (Test::Paren, What::Paren)
            | (Test::Word, What::Word | What::Phrase(_) | What::Clause(_))
            | (Test::Fill, What::Word | What::Phrase(_)) => true,
            (Test::Verb, What::Word) => is_finite(self.document, self.words, element.tokens.start),
            (Test::Verb, What::Cue(hit)) => hit.is(Use::Finite),
            (Test::Converb, What::Cue(hit)) => hit.is(Use::Converb) && hit.asserts() && hit.noun.is_none(),
            (Test::Relation, _) if element.tokens.len() == 1 => {
                self.grammar.lists.relations.has(self.document.tokens.folded(element.tokens.start))
            }
            (Test::Document, What::Word | What::Clause(_) | What::Cue(_) | What::Phrase(_)) => {
                let word = self.words[element.tokens.end - 1];
                word.lex.any(Lex::DOCUMENT) && word.case == Case::Dative
            }
            (Test::Head, _) if element.tokens.len() == 1 => {
                noun_form(&self.grammar.lists.heads, self.document.tokens.folded(element.tokens.start))
                    .is_some()
            }
            (Test::Word, What::Cue(hit)) => !hit.asserts() || hit.form.is_none(),
            (Test::Literal(word), _) if element.tokens.len() == 1 => {
                self.document.tokens.folded(element.tokens.start) == word
            }
            (Test::End, What::Sign) => matches!(element.span.text(self.document.text), "." | "!" | "?" | "…"),
            _ => false,
        }
    }

    fn cue(&self, condition: &Condition, hit: &Hit) -> bool {
        let frame = hit.frames.any(condition.frames) && hit.asserts();
        frame
            || condition.others.iter().any(|name| match name.as_str() {
                "finite" => hit.is(Use::Finite),
                "participle" => hit.is(Use::Participle),
                "converb" => hit.is(Use::Converb),
                "fact" => hit.form.is_some_and(|f| matches!(f.usage, Use::Fact(_))),
                "action" => hit.is(Use::Action),
                "active" => !hit.passive(),
                "passive" => hit.passive(),
                "noun" => hit.form.is_none() && hit.noun.is_some_and(|n| n.possessed || n.plural),
                "instrumental" => hit.noun.is_some_and(|n| n.case == Case::Instrumental),
                "deictic" => hit.deictic,
                "plain" => !hit.deictic && hit.noun.is_none_or(|n| n.possessed),
                "complement" => hit.complement,
                "trusted" => {
                    hit.entry.and_then(|e| self.grammar.lexicon.entries.get(e)).is_some_and(|e| e.trusted)
                }
                _ => false,
            })
    }

    /// Whether a nominalised verb is what a clause anchor asks for.
    pub fn clause(&self, conditions: &[Condition], nominal: Nominal) -> bool {
        let holds = |name: &str| match name {
            "fact" => nominal.fact,
            "demand" => !nominal.fact,
            "bare" => nominal.case == FactCase::Bare,
            "acc" => nominal.case == FactCase::Accusative,
            "dat" => nominal.case == FactCase::Dative,
            "gen" => nominal.case == FactCase::Genitive,
            "abl" => nominal.case == FactCase::Ablative,
            "ins" => nominal.instrumental,
            _ => false,
        };
        conditions.iter().all(|c| c.names.iter().any(|name| holds(name)))
    }

    fn phrase(&self, condition: &Condition, phrase: &Phrase) -> bool {
        condition.names.iter().any(|name| match name.as_str() {
            "nominative" => phrase.case == Case::Nominative,
            "genitive" => phrase.case == Case::Genitive,
            "ablative" => phrase.case == Case::Ablative,
            "dat" => phrase.case == Case::Dative,
            "name" => !phrase.name.is_empty() || matches!(phrase.sort, Sort::Title),
            "people" => phrase.sort == Sort::People,
            "organization" => phrase.sort == Sort::Organization,
            "document" => self.words[phrase.tokens.end - 1].lex.any(Lex::DOCUMENT),
            _ => false,
        })
    }
}

fn bind<'a>(test: &Test, element: &'a Element, bound: &mut Bound<'a>) {
    match (test, &element.what) {
        // a noun that a construction names by its letters (`iddiasıyla`) is its cue all the same
        (Test::Cue(_), _) | (Test::Literal(_), What::Cue(_)) => bound.cue = bound.cue.or(Some(element)),
        (Test::Phrase(_), _) => bound.phrase = bound.phrase.or(Some(element)),
        (Test::Head, _) => bound.head = bound.head.or(Some(element)),
        (Test::Also, What::Quote(q)) => bound.also.push(*q),
        _ => {}
    }
}

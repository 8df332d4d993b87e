//! Constructions: entries of `patterns/*.pat`, their `match` line read with nom into atoms.
//!
//! ```text
//! pattern quote-cue
//!   note    "…" dedi: the quotation and a finite cue; the sentence's subject speaks
//!   match   QUOTE ","? CUE[quote finite]
//!   source  subject
//!   + {s:Ali Veli}, “{q:Yarın geliyoruz}” {c:dedi}.
//!   - Ali Veli'nin “Yarın” filmi bitti.
//! ```
//!
//! A `match` line names what stands around one anchor: `QUOTE` (a quotation), `TURN` (a dialogue turn), `LINE` (a
//! heading that is one quotation) or `TEXT` (unquoted words up to the paragraph's end). Other atoms: `CUE[…]` (words
//! inside the brackets are frames and uses; every one must hold, `a|b` is either), `NP[…]` (a noun phrase; cases and
//! kinds), `ALSO` (a further quotation of the same attribution), `OTHER` (a quotation that is none of its content),
//! `WORD`, `PARTICLE`, `PAREN`, `START`, `END`, `"…"` (a sign or a word), `( a | b )`. `?` makes an atom optional,
//! `*` and `*N` repeat it (at most N times),
//! `~N` does so as few times as it can.

use super::entry::RawEntry;
use super::frame::Frames;
use super::lexicon::{place, unknown};
use crate::error::Finding;
use crate::grammar::entry::Example;
use crate::span::Span;
use crate::terms::Kind;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while, take_while1};
use nom::character::complete::{char, digit1, space0};
use nom::combinator::{map, opt};
use nom::multi::{many1, separated_list1};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

/// What a construction is built around.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A quotation between marks.
    Quote,
    /// A dialogue turn.
    Turn,
    /// A block that is one quotation.
    Line,
    /// Unquoted words up to the end of the paragraph.
    Text,
    /// A clause, by the nominalised verb at its end.
    Clause,
    /// What follows `göre` up to the end of the sentence.
    Rest,
    /// Unquoted words behind a colon up to the verb that a capital follows: a heading that ran into its paragraph.
    Run,
    /// Words before a cue whose marks were lost.
    Words,
}

/// A condition inside brackets, one that must hold: any of the alternatives.
pub type Condition = Vec<String>;

/// What one element must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// Reporting words.
    Cue(Vec<Condition>),
    /// A noun phrase.
    Phrase(Vec<Condition>),
    /// A further quotation of the same attribution.
    Also,
    /// A quotation that is none of this attribution's content.
    Other,
    /// A noun that governs the clause and is governed by the cue: `önemini`.
    Head,
    /// A word between a bare clause and its cue: `konusunda`.
    Relation,
    /// A noun of statements in the dative before `göre`: `açıklamaya`, `rapora`.
    Document,
    /// Any word.
    Word,
    /// A word between a clause and its cue, that is no clause itself.
    Fill,
    /// A finite verb, reporting or not.
    Verb,
    /// `de`, `da`, `ise`, `ki`.
    Particle,
    /// Something in parentheses.
    Paren,
    /// The sentence's start.
    Start,
    /// The sentence's end, its full stop included.
    End,
    /// This sign or word, folded.
    Literal(String),
    /// Any of these rows.
    Either(Vec<Vec<Atom>>),
}

/// A test with its repetition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// What one element must be.
    pub test: Test,
    /// At least this many times.
    pub least: u8,
    /// At most this many times.
    pub most: u8,
    /// As few as possible (`~`), so that what follows stands as near to the anchor as it can.
    pub lazy: bool,
}

/// Where a construction takes its speaker from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceRule {
    /// The subject of the cue's sentence, or whoever the text is following.
    Subject,
    /// The noun that a participle stands before, right of the cue.
    Head,
    /// The noun phrase that the construction names (`NP`).
    Phrase,
    /// Who issued the statement named in the sentence.
    Issuer,
    /// The genitive at the start of the clause: `X'in …dediğini`.
    Owner,
    /// Whoever the text is following.
    Carried,
    /// Who says the same words further down, else whoever speaks next.
    Heading,
    /// The turns of a dialogue, question and answer.
    Dialogue,
    /// The subject of the cue's sentence, or nobody.
    Stated,
    /// Nobody.
    Nobody,
}

const SOURCES: &[(&str, SourceRule)] = &[
    ("subject", SourceRule::Subject),
    ("head", SourceRule::Head),
    ("phrase", SourceRule::Phrase),
    ("issuer", SourceRule::Issuer),
    ("owner", SourceRule::Owner),
    ("carried", SourceRule::Carried),
    ("heading", SourceRule::Heading),
    ("dialogue", SourceRule::Dialogue),
    ("stated", SourceRule::Stated),
    ("nobody", SourceRule::Nobody),
];

/// A construction.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// Its name.
    pub id: String,
    /// What it is, for readers.
    pub note: String,
    /// What it is built around.
    pub anchor: Anchor,
    /// What the anchor itself must be (`CLAUSE[acc fact]`).
    pub conditions: Vec<Condition>,
    /// Atoms before the anchor, nearest first.
    pub before: Vec<Atom>,
    /// Atoms after the anchor.
    pub after: Vec<Atom>,
    /// Where the speaker comes from.
    pub source: SourceRule,
    /// The kind of what it finds.
    pub kind: Kind,
    /// Conditions on the content (`words>=3`, `sentence`).
    pub needs: Vec<String>,
    /// The estimate of P(content and speaker right) where nothing else is known, measured on gold.
    pub confidence: f64,
    /// Whether the content begins where the clause around the quotation does.
    pub from_clause: bool,
    /// Whether the content goes on in the attribution before it (a quoted paragraph without a cue of its own).
    pub goes_on: bool,
    /// What it must and must not find.
    pub examples: Vec<Example>,
    /// The file it stands in, and where.
    pub place: (String, Span),
}

/// Reads the constructions of one file.
pub fn read(file: &str, source: &str, raw: Vec<RawEntry<'_>>, findings: &mut Vec<Finding>) -> Vec<Pattern> {
    let mut patterns = Vec::new();
    for entry in raw {
        let words: Vec<&str> = entry.head.iter().map(|h| h.text).collect();
        let ["pattern", id] = words[..] else {
            findings.push(Finding::new(file, source, entry.span(), "expected `pattern NAME`"));
            continue;
        };
        let mut pattern = Pattern {
            id: id.into(),
            note: String::new(),
            anchor: Anchor::Quote,
            conditions: Vec::new(),
            before: Vec::new(),
            after: Vec::new(),
            source: SourceRule::Subject,
            kind: Kind::Direct,
            needs: Vec::new(),
            confidence: 0.9,
            from_clause: false,
            goes_on: false,
            examples: entry.examples.clone(),
            place: (file.into(), entry.span()),
        };
        let mut matched = false;
        for (key, value) in &entry.fields {
            match key.text {
                "note" => pattern.note = value.text.into(),
                "source" => match SOURCES.iter().find(|(n, _)| *n == value.text) {
                    Some(&(_, rule)) => pattern.source = rule,
                    None => findings.push(unknown(
                        file,
                        source,
                        value.span,
                        "source",
                        value.text,
                        SOURCES.iter().map(|s| s.0),
                    )),
                },
                "kind" => match value.text {
                    "direct" => pattern.kind = Kind::Direct,
                    "indirect" => pattern.kind = Kind::Indirect,
                    "mixed" => pattern.kind = Kind::Mixed,
                    other => findings.push(unknown(
                        file,
                        source,
                        value.span,
                        "kind",
                        other,
                        ["direct", "indirect", "mixed"],
                    )),
                },
                "begins" => pattern.from_clause = value.text == "clause",
                "needs" => pattern.needs = read_needs(file, source, value.text, findings),
                "goes" => match value.text {
                    "on" => pattern.goes_on = true,
                    other => findings.push(unknown(file, source, value.span, "direction", other, ["on"])),
                },
                "confidence" => match value.text.parse::<f64>() {
                    Ok(number) if (0.0..=1.0).contains(&number) => pattern.confidence = number,
                    _ => {
                        findings.push(Finding::new(
                            file,
                            source,
                            value.span,
                            "expected a number from 0 to 1",
                        ));
                    }
                },
                "match" => {
                    matched = true;
                    read_match(file, source, value.text, value.span, &mut pattern, findings);
                }
                other => {
                    let known = ["note", "source", "kind", "needs", "begins", "goes", "confidence", "match"];
                    findings.push(unknown(file, source, key.span, "field", other, known));
                }
            }
        }
        if !matched {
            findings.push(Finding::new(file, source, entry.span(), format!("`{id}` has no `match` line")));
        }
        if patterns.iter().any(|other: &Pattern| other.id == pattern.id) {
            findings.push(Finding::new(file, source, entry.span(), format!("a second pattern `{id}`")));
        }
        patterns.push(pattern);
    }
    patterns
}

fn read_needs(file: &str, source: &str, needs: &str, findings: &mut Vec<Finding>) -> Vec<String> {
    for need in needs.split_whitespace().filter(|need| !is_need(need)) {
        findings.push(unknown(file, source, place(source, need), "need", need, NEEDS.iter().copied()));
    }
    needs.split_whitespace().map(str::to_owned).collect()
}

/// What `needs` can ask of the content, besides `words>=N`.
pub const NEEDS: &[&str] = &[
    "sentence",
    "source",
    "clause",
    "speech",
    "known",
    "unfinished",
    "closed",
    "outer",
    "heading",
    "plain",
    "outset",
    "nominal",
    "spoken",
    "line",
];

fn is_need(need: &str) -> bool {
    NEEDS.contains(&need) || need.strip_prefix("words>=").is_some_and(|least| least.parse::<usize>().is_ok())
}

enum Piece {
    Anchor(Anchor, Vec<Condition>),
    Atom(Atom),
}

fn read_match(
    file: &str,
    source: &str,
    line: &str,
    span: Span,
    pattern: &mut Pattern,
    findings: &mut Vec<Finding>,
) {
    let pieces = match terminated(many1(preceded(space0, piece)), space0).parse(line) {
        Ok(("", pieces)) => pieces,
        Ok((rest, _))
        | Err(
            nom::Err::Error(nom::error::Error { input: rest, .. })
            | nom::Err::Failure(nom::error::Error { input: rest, .. }),
        ) => {
            let rest = rest.trim_start();
            let word = rest.split(|c: char| c.is_whitespace() || c == '[').next().unwrap_or(rest);
            findings.push(match rest.chars().next() {
                None => Finding::new(file, source, span, "an empty `match` line").help(
                    "one of QUOTE, TURN, LINE, TEXT, RUN, WORDS, CLAUSE, REST, and what stands around it",
                ),
                Some(open @ ('[' | '(' | '"')) => {
                    let at =
                        Span::of(place(source, rest).start as usize, place(source, rest).start as usize + 1);
                    Finding::new(
                        file,
                        source,
                        at,
                        format!("what this `{open}` opens cannot be read, or is never closed"),
                    )
                }
                Some(_) => unknown(file, source, place(source, word), "atom", word, ATOMS.iter().copied()),
            });
            return;
        }
        Err(nom::Err::Incomplete(_)) => return,
    };
    let mut anchored = false;
    for piece in pieces {
        match piece {
            Piece::Anchor(..) if anchored => findings.push(
                Finding::new(file, source, span, "a construction has one anchor")
                    .help("a further quotation of the same attribution is ALSO, any other one OTHER"),
            ),
            Piece::Anchor(anchor, conditions) => {
                anchored = true;
                pattern.anchor = anchor;
                pattern.conditions = conditions;
            }
            Piece::Atom(atom) if anchored => pattern.after.push(atom),
            Piece::Atom(atom) => pattern.before.insert(0, reversed(atom)),
        }
    }
    if !anchored {
        findings.push(
            Finding::new(file, source, span, "no anchor")
                .help("one of QUOTE, TURN, LINE, TEXT, RUN, WORDS, CLAUSE, REST"),
        );
    }
    for atom in pattern.before.iter().chain(&pattern.after) {
        check_conditions(file, source, span, atom, findings);
    }
}

/// An atom left of the anchor, where rows are matched from right to left.
fn reversed(mut atom: Atom) -> Atom {
    if let Test::Either(rows) = &mut atom.test {
        for row in rows {
            *row = row.drain(..).rev().map(reversed).collect();
        }
    }
    atom
}

const ATOMS: &[&str] = &[
    "QUOTE", "TURN", "LINE", "TEXT", "RUN", "WORDS", "CLAUSE", "REST", "CUE", "NP", "ALSO", "OTHER", "HEAD",
    "RELATION", "DOCUMENT", "FILL", "VERB", "WORD", "PARTICLE", "PAREN", "START", "END",
];
/// Conditions that CUE and NP know besides frames.
pub const CONDITIONS: &[&str] = &[
    "finite",
    "participle",
    "converb",
    "fact",
    "action",
    "active",
    "passive",
    "noun",
    "deictic",
    "plain",
    "complement",
    "nominative",
    "genitive",
    "ablative",
    "name",
    "people",
    "organization",
    "document",
    "trusted",
    "first",
    "instrumental",
    "demand",
    "bare",
];

fn check_conditions(file: &str, source: &str, span: Span, atom: &Atom, findings: &mut Vec<Finding>) {
    match &atom.test {
        Test::Cue(conditions) | Test::Phrase(conditions) => {
            for name in conditions.iter().flatten() {
                if Frames::named(name).is_none() && !CONDITIONS.contains(&name.as_str()) {
                    let known = Frames::names().chain(CONDITIONS.iter().copied());
                    // the name as it stands in the line, for its place
                    let words = span.text(source).split(|c: char| !c.is_alphanumeric() && c != '-');
                    let at =
                        words.into_iter().find(|word| word == name).map_or(span, |word| place(source, word));
                    findings.push(unknown(file, source, at, "condition", name, known));
                }
            }
        }
        Test::Either(rows) => {
            rows.iter().flatten().for_each(|a| check_conditions(file, source, span, a, findings));
        }
        _ => {}
    }
}

fn piece(input: &str) -> IResult<&str, Piece> {
    let anchor =
        |name, anchor| map(terminated(tag(name), not_letter), move |_| Piece::Anchor(anchor, Vec::new()));
    alt((
        anchor("QUOTE", Anchor::Quote),
        anchor("TURN", Anchor::Turn),
        anchor("LINE", Anchor::Line),
        anchor("TEXT", Anchor::Text),
        anchor("REST", Anchor::Rest),
        anchor("RUN", Anchor::Run),
        anchor("WORDS", Anchor::Words),
        map(preceded(tag("CLAUSE"), conditions), |c| Piece::Anchor(Anchor::Clause, c)),
        map(atom, Piece::Atom),
    ))
    .parse(input)
}

fn not_letter(input: &str) -> IResult<&str, ()> {
    match input.chars().next() {
        Some(letter) if letter.is_alphanumeric() => {
            Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Not)))
        }
        _ => Ok((input, ())),
    }
}

fn atom(input: &str) -> IResult<&str, Atom> {
    let (rest, (test, repeat)) = (test, opt(repeat)).parse(input)?;
    let (least, most, lazy) = repeat.unwrap_or((1, 1, false));
    Ok((rest, Atom { test, least, most, lazy }))
}

fn repeat(input: &str) -> IResult<&str, (u8, u8, bool)> {
    let count = |n: Option<&str>| n.and_then(|n| n.parse().ok()).unwrap_or(u8::MAX);
    alt((
        map(char('?'), |_| (0, 1, false)),
        map(preceded(char('*'), opt(digit1)), move |n: Option<&str>| (0, count(n), false)),
        map(preceded(char('~'), opt(digit1)), move |n: Option<&str>| (0, count(n), true)),
    ))
    .parse(input)
}

fn test(input: &str) -> IResult<&str, Test> {
    let word = |name, test: Test| map(terminated(tag(name), not_letter), move |_| test.clone());
    alt((
        map(preceded(tag("CUE"), conditions), Test::Cue),
        map(preceded(tag("NP"), conditions), Test::Phrase),
        word("ALSO", Test::Also),
        word("OTHER", Test::Other),
        word("HEAD", Test::Head),
        word("RELATION", Test::Relation),
        word("DOCUMENT", Test::Document),
        word("WORD", Test::Word),
        word("FILL", Test::Fill),
        word("VERB", Test::Verb),
        word("PARTICLE", Test::Particle),
        word("PAREN", Test::Paren),
        word("START", Test::Start),
        word("END", Test::End),
        map(delimited(char('"'), take_till1(|c| c == '"'), char('"')), |s: &str| {
            Test::Literal(crate::text::fold::fold(s))
        }),
        map(
            delimited(
                (char('('), space0),
                separated_list1((space0, char('|'), space0), row),
                (space0, char(')')),
            ),
            Test::Either,
        ),
    ))
    .parse(input)
}

fn row(input: &str) -> IResult<&str, Vec<Atom>> {
    many1(preceded(space0, atom)).parse(input)
}

fn conditions(input: &str) -> IResult<&str, Vec<Condition>> {
    let name = take_while1(|c: char| c.is_alphanumeric() || c == '-');
    let either = map(separated_list1(char('|'), name), |names: Vec<&str>| {
        names.into_iter().map(str::to_owned).collect()
    });
    let blanks = take_while(|c| c == ' ');
    map(opt(delimited(char('['), many1(preceded(blanks, either)), char(']'))), Option::unwrap_or_default)
        .parse(input)
}

//! The `match` line of a construction, read with nom into atoms.
//!
//! It names what stands around one anchor: `QUOTE` (a quotation), `TURN` (a dialogue turn), `LINE` (a heading that is one
//! quotation), `TEXT` (unquoted words up to the paragraph's end), `CLAUSE[…]` (a nominalised verb) or `REST` (what follows
//! `göre`). Other atoms: `CUE[…]` (words inside the brackets are frames and uses; every one must hold, `a|b` is either),
//! `NP[…]` (a noun phrase; cases and kinds), `ALSO` (a further quotation of the same attribution), `OTHER` (a quotation that
//! is none of its content), `WORD`, `PARTICLE`, `PAREN`, `START`, `END`, `"…"` (a sign or a word), `( a | b )`. `?` makes an
//! atom optional, `*` and `*N` repeat it (at most N times), `~N` does so as few times as it can.

use super::frame::Frames;
use super::lexicon::{place, unknown};
use super::pattern::{Anchor, Atom, Condition, Pattern, Test};
use super::wants::Wants;
use crate::error::Finding;
use crate::span::Span;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while, take_while1};
use nom::character::complete::{char, digit1, space0};
use nom::combinator::{map, opt};
use nom::multi::{many1, separated_list1};
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

enum Piece {
    Anchor(Anchor, Vec<Condition>),
    Atom(Atom),
}

/// Reads a `match` line into the construction: its anchor, and the atoms on both sides.
pub(super) fn read_match(
    file: &str,
    source: &str,
    line: &str,
    span: Span,
    pattern: &mut Pattern,
    findings: &mut Vec<Finding>,
) {
    if let Some(deep) = too_deep(line) {
        findings.push(
            Finding::new(file, source, place(source, deep), "too many parentheses inside one another")
                .help(format!("at most {DEEPEST}")),
        );
        return;
    }
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
            Piece::Atom(atom) => pattern.before.push(atom),
        }
    }
    if !anchored {
        findings.push(
            Finding::new(file, source, span, "no anchor")
                .help("one of QUOTE, TURN, LINE, TEXT, RUN, WORDS, CLAUSE, REST"),
        );
    }
    pattern.before.reverse();
    pattern.before.iter_mut().for_each(turn);
    pattern.wants = [Wants::of(&pattern.before), Wants::of(&pattern.after)];
    check_conditions(file, source, line, findings);
}

/// Parentheses inside parentheses; the reader goes down into each.
const DEEPEST: usize = 8;

/// The parenthesis that goes too deep.
fn too_deep(line: &str) -> Option<&str> {
    let mut depth = 0usize;
    let deeper = |(at, letter): (usize, char)| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > DEEPEST).then(|| &line[at..at + letter.len_utf8()])
    };
    line.char_indices().find_map(deeper)
}

/// Rows left of the anchor are matched from it outwards; so are the rows inside them.
fn turn(atom: &mut Atom) {
    if let Test::Either(rows) = &mut atom.test {
        for row in rows {
            row.reverse();
            row.iter_mut().for_each(turn);
        }
    }
}

const ATOMS: &[&str] = &[
    "QUOTE", "TURN", "LINE", "TEXT", "RUN", "WORDS", "CLAUSE", "REST", "CUE", "NP", "ALSO", "OTHER", "HEAD",
    "RELATION", "DOCUMENT", "FILL", "VERB", "CONVERB", "WORD", "PARTICLE", "PAREN", "START", "END",
];
/// What `CUE[…]` knows besides frames.
const CUE: &[&str] = &[
    "finite",
    "participle",
    "converb",
    "fact",
    "action",
    "active",
    "passive",
    "noun",
    "instrumental",
    "deictic",
    "plain",
    "complement",
    "trusted",
];
/// What `NP[…]` knows.
const PHRASE: &[&str] =
    &["nominative", "genitive", "ablative", "dat", "name", "people", "organization", "document"];
/// What `CLAUSE[…]` knows.
const CLAUSE: &[&str] = &["fact", "demand", "bare", "acc", "dat", "gen", "abl", "ins"];

/// Names in brackets that their atom does not know; each would never hold.
fn check_conditions(file: &str, source: &str, line: &str, findings: &mut Vec<Finding>) {
    for (open, _) in line.match_indices('[') {
        let atom = line[..open].rsplit(|c: char| !c.is_ascii_uppercase()).next().unwrap_or("");
        let known: Vec<&str> = match atom {
            "CUE" => Frames::names().chain(CUE.iter().copied()).collect(),
            "NP" => PHRASE.to_vec(),
            "CLAUSE" => CLAUSE.to_vec(),
            _ => continue,
        };
        let inside = line[open + 1..].split(']').next().unwrap_or("");
        for name in inside.split([' ', '|']).filter(|name| !name.is_empty() && !known.contains(name)) {
            let what = format!("{atom} condition");
            findings.push(unknown(file, source, place(source, name), &what, name, known.iter().copied()));
        }
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
        word("CONVERB", Test::Converb),
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
    let either = map(separated_list1(char('|'), name), |names: Vec<&str>| Condition::new(&names));
    let blanks = take_while(|c| c == ' ');
    map(opt(delimited(char('['), many1(preceded(blanks, either)), char(']'))), Option::unwrap_or_default)
        .parse(input)
}

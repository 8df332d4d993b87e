//! Inline marks: `{q:…}` content, `{c:…}` cue, `{s:…}` source.
//!
//! In: a text with marks, as the grammar's examples and marked articles have it. Out: the text without them and a span
//! for each (law 1: bytes of that text). With several attributions in one text the marks carry their numbers
//! (`{q1:…}`), more than one where a source is shared (`{s1,2:…}`); without a number it is attribution 1. Marks nest. A brace
//! that is no mark is written `\{` or `\}`.

use crate::span::Span;
use nom::branch::alt;
use nom::bytes::complete::{take_while, take_while1};
use nom::character::complete::{char, one_of};
use nom::combinator::{map, value};
use nom::error::{ErrorKind, FromExternalError, ParseError};
use nom::multi::separated_list0;
use nom::sequence::preceded;
use nom::{IResult, Parser};
use std::error::Error;
use std::fmt;

/// A text and what is marked in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text without marks.
    pub text: String,
    /// The marks in the order they open, an outer one before those inside.
    pub spans: Vec<MarkedSpan>,
}

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedSpan {
    /// What is marked.
    pub role: Role,
    /// The attributions it belongs to.
    pub numbers: Vec<u32>,
    /// Where, in bytes of [`Marked::text`].
    pub span: Span,
    /// The whole mark with its braces, in bytes of the marked text.
    pub outer: Span,
}

/// What a mark says of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What was said (`q`).
    Content,
    /// The words that report it (`c`).
    Cue,
    /// Who is named for it (`s`).
    Source,
}

impl Role {
    const fn letter(self) -> char {
        match self {
            Self::Content => 'q',
            Self::Cue => 'c',
            Self::Source => 's',
        }
    }
}

/// A mark that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkError {
    /// Where, in bytes of the marked text.
    pub at: usize,
    /// What was expected there.
    pub message: String,
}

impl fmt::Display for MarkError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} (at byte {})", self.message, self.at)
    }
}

impl Error for MarkError {}

impl Marked {
    /// The spans that attribution `number` has in one role, in order.
    pub fn of(&self, role: Role, number: u32) -> impl Iterator<Item = Span> + '_ {
        let wanted = move |mark: &&MarkedSpan| mark.role == role && mark.numbers.contains(&number);
        self.spans.iter().filter(wanted).map(|mark| mark.span)
    }
}

/// Takes the marks out of a text.
pub fn parse(text: &str) -> Result<Marked, MarkError> {
    let mut marked = Marked { text: String::with_capacity(text.len()), spans: Vec::new() };
    // Marks that are open: index into `spans`, place of the opening brace.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let (after, piece) = piece(rest).map_err(|error| error.in_text(text))?;
        rest = after;
        let here = marked.text.len() as u32;
        match piece {
            Piece::Plain(plain) => marked.text.push_str(plain),
            Piece::Open(role, numbers) => {
                open.push((marked.spans.len(), at));
                marked.spans.push(MarkedSpan {
                    role,
                    numbers,
                    span: Span::new(here, here),
                    outer: Span::of(at, at),
                });
            }
            Piece::Close => {
                let message = "this `}` closes nothing; a brace that is no mark is written `\\}`";
                let (index, opened) = open.pop().ok_or_else(|| MarkError { at, message: message.into() })?;
                marked.spans[index].span.end = here;
                marked.spans[index].outer.end = at as u32 + 1;
                if marked.spans[index].span.is_empty() {
                    return Err(MarkError { at: opened, message: "this mark holds no text".into() });
                }
            }
        }
    }
    match open.pop() {
        Some((_, at)) => Err(MarkError { at, message: "this mark is never closed: `}` expected".into() }),
        None => Ok(marked),
    }
}

/// A text with marks around spans of it, so that [`parse`] reads it back. A span without numbers is attribution 1.
pub fn write(text: &str, spans: &[(Role, Vec<usize>, Span)]) -> String {
    // Ends come before starts; of several starts the longest comes first.
    let mut events: Vec<(u32, u8, u32, String)> = Vec::new();
    for (role, numbers, span) in spans {
        let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
        let open = format!("{{{}{}:", role.letter(), numbers.join(","));
        events.push((span.start, 1, u32::MAX - span.end, open));
        events.push((span.end, 0, u32::MAX - span.start, "}".into()));
    }
    events.sort();
    let escaped = |span: Span| span.text(text).replace('{', "\\{").replace('}', "\\}");
    let (mut out, mut at) = (String::new(), 0);
    for (place, _, _, mark) in events {
        out.push_str(&escaped(Span::new(at, place)));
        out.push_str(&mark);
        at = place;
    }
    out.push_str(&escaped(Span::of(at as usize, text.len())));
    out
}

/// What a marked text is made of.
#[derive(Clone)]
enum Piece<'a> {
    Plain(&'a str),
    Open(Role, Vec<u32>),
    Close,
}

/// Where the parser stopped, and the words for it.
#[derive(Debug)]
struct Stop<'a> {
    rest: &'a str,
    message: Option<&'static str>,
}

impl<'a> ParseError<&'a str> for Stop<'a> {
    fn from_error_kind(rest: &'a str, _: ErrorKind) -> Self {
        Self { rest, message: None }
    }

    fn append(_: &'a str, _: ErrorKind, other: Self) -> Self {
        other
    }
}

impl<'a> FromExternalError<&'a str, &'static str> for Stop<'a> {
    fn from_external_error(rest: &'a str, _: ErrorKind, message: &'static str) -> Self {
        Self { rest, message: Some(message) }
    }
}

impl Stop<'_> {
    fn in_text(&self, text: &str) -> MarkError {
        let message = self.message.unwrap_or("a mark such as `{q:…}` expected").to_owned();
        MarkError { at: text.len() - self.rest.len(), message }
    }
}

fn piece(input: &str) -> Result<(&str, Piece<'_>), Stop<'_>> {
    let plain = take_while1(|character| !matches!(character, '{' | '}' | '\\'));
    let escaped = preceded(char('\\'), alt((nom::bytes::complete::tag("{"), nom::bytes::complete::tag("}"))));
    let backslash = nom::bytes::complete::tag("\\");
    let text = map(alt((plain, escaped, backslash)), Piece::Plain);
    let close = value(Piece::Close, char('}'));
    let result: IResult<_, _, Stop> = alt((text, close, opening)).parse(input);
    result.map_err(|error| match error {
        nom::Err::Error(stop) | nom::Err::Failure(stop) => stop,
        nom::Err::Incomplete(_) => Stop { rest: input, message: None },
    })
}

/// `{`, the role's letter, its numbers, `:`. After the brace nothing else can stand.
fn opening(input: &str) -> IResult<&str, Piece<'_>, Stop<'_>> {
    let (input, _) = char('{').parse(input)?;
    let (input, role) = expect(
        alt((value(Role::Content, char('q')), value(Role::Cue, char('c')), value(Role::Source, char('s')))),
        "`q`, `c` or `s` expected after `{`; a brace that is no mark is written `\\{`",
    )
    .parse(input)?;
    let (input, numbers) = expect(separated_list0(char(','), number), "a number expected").parse(input)?;
    let message =
        if numbers.is_empty() { "`:` or a number expected" } else { "`:` or `,` and a number expected" };
    let (input, _) = expect(char(':'), message).parse(input)?;
    Ok((input, Piece::Open(role, if numbers.is_empty() { vec![1] } else { numbers })))
}

/// An attribution's number, counted from 1.
fn number(input: &str) -> IResult<&str, u32, Stop<'_>> {
    let (rest, (first, others)) =
        (one_of("123456789"), take_while(|character: char| character.is_ascii_digit())).parse(input)?;
    format!("{first}{others}")
        .parse()
        .map(|number| (rest, number))
        .map_err(|_| nom::Err::Failure(Stop { rest: input, message: Some("this number is too large") }))
}

/// The parser, or a final error with a message.
fn expect<'a, O>(
    mut parser: impl Parser<&'a str, Output = O, Error = Stop<'a>>,
    message: &'static str,
) -> impl Parser<&'a str, Output = O, Error = Stop<'a>> {
    move |input: &'a str| {
        parser.parse(input).map_err(|error| match error {
            nom::Err::Error(stop) => {
                nom::Err::Failure(Stop { rest: stop.rest, message: stop.message.or(Some(message)) })
            }
            other => other,
        })
    }
}

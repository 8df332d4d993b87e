//! The form that every `.lex` and `.pat` file shares: entries at the left edge, indented fields and examples below
//! them, `#` comments. Read with nom, line by line, so that one bad line spoils only itself.

use super::marks::{self, Role};
use crate::error::Finding;
use crate::span::Span;
use nom::bytes::complete::{take_till, take_while, take_while1};
use nom::character::complete::{char, space0, space1};
use nom::combinator::{opt, rest};
use nom::sequence::{preceded, terminated};
use nom::{IResult, Parser};

/// What an example asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// `+`: found exactly as marked.
    Found,
    /// `-`: nothing is found.
    Nothing,
    /// `?`: a known gap; it must still fail.
    Gap,
}

/// An example line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it asks for.
    pub sign: Sign,
    /// The text with its marks; `⏎` has become a paragraph break.
    pub text: String,
    /// Where it stands in the file, in bytes.
    pub span: Span,
}

/// A piece of a file's text with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located<'a> {
    /// The text.
    pub text: &'a str,
    /// Its bytes in the file.
    pub span: Span,
}

/// An entry as it is written.
#[derive(Clone, Debug)]
pub struct RawEntry<'a> {
    /// The words at the left edge that are no attributes.
    pub head: Vec<Located<'a>>,
    /// `key=value` behind them, and `key rest of line` below them.
    pub fields: Vec<(Located<'a>, Located<'a>)>,
    /// `+`, `-` and `?` lines below.
    pub examples: Vec<Example>,
}

impl RawEntry<'_> {
    /// The span of the head.
    pub fn span(&self) -> Span {
        let first = self.head.first().map_or(Span::default(), |h| h.span);
        self.head.last().map_or(first, |last| first.cover(last.span))
    }

    /// Reports the fields that stand twice, but for those in `lists`, which add up.
    pub fn twice(&self, file: &str, source: &str, lists: &[&str], findings: &mut Vec<Finding>) {
        for (n, (key, _)) in self.fields.iter().enumerate() {
            if !lists.contains(&key.text) && self.fields[..n].iter().any(|(other, _)| other.text == key.text)
            {
                findings.push(
                    Finding::new(file, source, key.span, format!("`{}` stands twice", key.text))
                        .help("only the last one would count"),
                );
            }
        }
    }
}

pub(super) enum Line<'a> {
    Blank,
    Head(&'a str),
    Example(Sign, &'a str),
    Field(&'a str, &'a str),
}

pub(super) fn line(input: &str) -> IResult<&str, Line<'_>> {
    let (body, indent) = space0.parse(input)?;
    if body.is_empty() || body.starts_with('#') {
        return Ok(("", Line::Blank));
    }
    if indent.is_empty() {
        return rest.map(Line::Head).parse(body);
    }
    let sign = match body.chars().next() {
        Some('+') => Some(Sign::Found),
        Some('-') => Some(Sign::Nothing),
        Some('?') => Some(Sign::Gap),
        _ => None,
    };
    if let Some(sign) = sign {
        return preceded(take_while1(|c| matches!(c, '+' | '-' | '?')), preceded(space0, rest))
            .map(|text| Line::Example(sign, text))
            .parse(body);
    }
    (terminated(take_till(char::is_whitespace), opt(space1)), rest)
        .map(|(key, value)| Line::Field(key, value))
        .parse(body)
}

/// `word` or `key=value`.
fn attribute(input: &str) -> IResult<&str, (&str, Option<&str>)> {
    let word = take_while1(|c: char| !c.is_whitespace() && c != '=');
    (word, opt(preceded(char('='), take_while(|c: char| !c.is_whitespace())))).parse(input)
}

/// Whether examples are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Examples {
    /// Read and held to the rules.
    Kept,
    /// Passed over: whoever reads text has no use for them, and they are most of a grammar.
    Skipped,
}

/// The entries of a file, and what is wrong with its lines.
pub fn read<'a>(
    file: &str,
    source: &'a str,
    examples: Examples,
    findings: &mut Vec<Finding>,
) -> Vec<RawEntry<'a>> {
    let mut entries: Vec<RawEntry<'a>> = Vec::new();
    for full in source.lines() {
        let text = full.trim_end();
        let indented = text.starts_with([' ', '\t']);
        if examples == Examples::Skipped && indented && text.trim_start().starts_with(['+', '-', '?']) {
            continue;
        }
        let at = |part: &str| Span::of(offset(source, part), offset(source, part) + part.len());
        let Ok((_, line)) = line(text) else {
            findings.push(Finding::new(
                file,
                source,
                at(text),
                "this line is neither an entry, a field nor an example",
            ));
            continue;
        };
        match line {
            Line::Blank => {}
            Line::Head(head) => {
                let (Words { words: head, fields }, rest) = words_of(head, source);
                let entry = RawEntry { head, fields, examples: Vec::new() };
                if !rest.is_empty() {
                    findings.push(Finding::new(file, source, at(rest), "a word or `key=value` expected"));
                }
                entries.push(entry);
            }
            Line::Example(sign, example) => match entries.last_mut() {
                Some(entry) => {
                    if let Some((part, message)) = misplaced(sign, example) {
                        findings.push(Finding::new(file, source, at(part), message));
                    }
                    entry.examples.push(Example {
                        sign,
                        text: example.replace('⏎', "\n\n"),
                        span: at(example),
                    });
                }
                None => findings.push(Finding::new(
                    file,
                    source,
                    at(example),
                    "an example before the first entry",
                )),
            },
            Line::Field(key, value) => match entries.last_mut() {
                Some(entry) => entry.fields.push((
                    Located { text: key, span: at(key) },
                    Located { text: value.trim(), span: at(value.trim()) },
                )),
                None => findings.push(
                    Finding::new(file, source, at(key), "a field before the first entry")
                        .help("entries start at the left edge"),
                ),
            },
        }
    }
    entries
}

/// What is wrong with the marks of an example, and where.
fn misplaced(sign: Sign, example: &str) -> Option<(&str, String)> {
    let marked = match marks::parse(example) {
        Ok(marked) => marked,
        Err(error) => {
            let rest = example.get(error.at..).unwrap_or("");
            return Some((rest.split_inclusive(['{', '}', ':']).next().unwrap_or(rest), error.message));
        }
    };
    let content = marked.spans.iter().any(|mark| mark.role == Role::Content);
    match sign {
        Sign::Nothing if !marked.spans.is_empty() => Some((example, "marks in an example of nothing".into())),
        Sign::Found | Sign::Gap if !content => {
            Some((example, "no `{q:…}` in an example of something".into()))
        }
        _ => None,
    }
}

/// The words of a line and its `key=value` attributes, with their places.
#[derive(Debug, Default)]
pub(super) struct Words<'a> {
    pub words: Vec<Located<'a>>,
    pub fields: Vec<(Located<'a>, Located<'a>)>,
}

/// The words and attributes of a line up to its comment, and what of it cannot be read.
pub(super) fn words_of<'a>(text: &'a str, source: &str) -> (Words<'a>, &'a str) {
    let mut found = Words::default();
    let mut input = text;
    while let Ok((after, (word, value))) =
        preceded(space0::<&str, nom::error::Error<&str>>, attribute).parse(input)
    {
        let located = |part: &'a str| Located {
            text: part,
            span: Span::of(offset(source, part), offset(source, part) + part.len()),
        };
        match value {
            Some(_) | None if word.starts_with('#') => return (found, ""),
            Some(value) => found.fields.push((located(word), located(value))),
            None => found.words.push(located(word)),
        }
        input = after;
    }
    (found, input.trim_start())
}

/// Where `part`, a slice of `source`, starts in it.
pub(crate) fn offset(source: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_has_words_fields_and_examples() {
        let source = "# verbs\nöne sürmek  frames=quote,acc # claim\n  + “{q:Olmaz}” {c:öne sürdü}.⏎Son.\n  note  two words\n";
        let mut findings = Vec::new();
        let entries = read("a.lex", source, Examples::Kept, &mut findings);
        assert!(findings.is_empty());
        assert_eq!(entries[0].head.iter().map(|h| h.text).collect::<Vec<_>>(), ["öne", "sürmek"]);
        assert_eq!(entries[0].fields[0].1.text, "quote,acc");
        assert_eq!(entries[0].fields[1].1.text, "two words");
        assert_eq!(entries[0].examples[0].text, "“{q:Olmaz}” {c:öne sürdü}.\n\nSon.");
    }

    #[test]
    fn what_has_no_entry_above_it_is_named_with_its_place() {
        let mut findings = Vec::new();
        read("a.lex", "\n  + {q:x}\n", Examples::Kept, &mut findings);
        assert_eq!(findings[0].to_string(), "a.lex:2:5: an example before the first entry");
    }
}

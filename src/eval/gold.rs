//! Gold: articles with the attributions that people marked in them.
//!
//! Two forms are read. JSON Lines: one article a line, `{"id", "title"?, "date"?, "url"?, "text", "attributions": [{"kind",
//! "content": [[start, end], …], "cue": [start, end] | null, "source": …, "speaker": name | null, "heading"?}]}`, spans in
//! code points. And one article with inline marks:
//!
//! ```text
//! title: Belediyeden açıklama
//! date: 2025-03-04
//!
//! {s:Ayla Demirkan}, “{q:Yarın geliyoruz.}” {c:dedi}.
//! ---
//! 1 direct Ayla Demirkan
//! ```
//!
//! The first lines may be missing. Below `---` stands one line for each number: kind, `heading` where it is one, and the
//! speaker; `null` where nobody can be named. Where a number has two cues or sources the first one counts.
//! Out: spans in bytes (law 1).

use crate::engine::Article;
use crate::export::offsets::translate;
use crate::grammar::marks::{self, Marked, Role};
use crate::record::{Kind, OffsetUnit};
use crate::span::Span;
use serde::Deserialize;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

/// An article and what is said in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gold {
    /// The article.
    pub article: Article,
    /// Its attributions, by the start of their content.
    pub attributions: Vec<Attribution>,
}

/// One attribution as people marked it; spans count bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Direct, indirect or mixed.
    pub kind: Kind,
    /// What was said.
    pub content: Vec<Span>,
    /// The words that report it.
    pub cue: Option<Span>,
    /// The mention of who said it.
    pub source: Option<Span>,
    /// Who said it, by canonical name.
    pub speaker: Option<String>,
    /// A headline or a bare quoted heading.
    pub heading: bool,
}

/// Gold that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldError {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What was expected.
    pub message: String,
}

impl fmt::Display for GoldError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl Error for GoldError {}

#[derive(Deserialize)]
struct Line {
    id: String,
    title: Option<String>,
    date: Option<String>,
    url: Option<String>,
    text: String,
    attributions: Vec<LineAttribution>,
}

#[derive(Deserialize)]
struct LineAttribution {
    kind: Kind,
    content: Vec<(u32, u32)>,
    cue: Option<(u32, u32)>,
    source: Option<(u32, u32)>,
    speaker: Option<String>,
    #[serde(default)]
    heading: bool,
}

/// Reads JSON Lines.
pub fn json_lines(input: &str) -> Result<Vec<Gold>, GoldError> {
    let lines = input.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| json_line(line).map_err(|error| json_error(index + 1, line, &error))).collect()
}

fn json_line(line: &str) -> Result<Gold, serde_json::Error> {
    let Line { id, title, date, url, text, attributions } = serde_json::from_str(line)?;
    let mut attributions: Vec<_> = attributions.into_iter().map(Attribution::from).collect();
    let spans = attributions.iter_mut().flat_map(|attribution| {
        attribution.content.iter_mut().chain(&mut attribution.cue).chain(&mut attribution.source)
    });
    let positions = spans.flat_map(|span| [&mut span.start, &mut span.end]).collect();
    translate(&text, OffsetUnit::Codepoint, OffsetUnit::Byte, positions);
    Ok(Gold { article: Article { id: Some(id), title, text, date, url }, attributions })
}

impl From<LineAttribution> for Attribution {
    fn from(line: LineAttribution) -> Self {
        let span = |(start, end)| Span::new(start, end);
        Self {
            kind: line.kind,
            content: line.content.into_iter().map(span).collect(),
            cue: line.cue.map(span),
            source: line.source.map(span),
            speaker: line.speaker,
            heading: line.heading,
        }
    }
}

/// A JSON error at its place in a file of lines; the message without the place, which counts from the line's start.
pub(super) fn json_error(line: usize, text: &str, error: &serde_json::Error) -> GoldError {
    let before = text.get(..error.column().saturating_sub(1)).unwrap_or(text);
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    GoldError { line, column: before.chars().count() + 1, message: message.to_owned() }
}

/// Reads one article with inline marks; `id` becomes its identifier.
pub fn marked(input: &str, id: &str) -> Result<Gold, GoldError> {
    let input = input.strip_prefix('\u{feff}').unwrap_or(input);
    let head = head(input);
    let (text, table) = body(input, head.len)?;
    let text_start = text.as_ptr() as usize - input.as_ptr() as usize;
    let marked = marks::parse(text).map_err(|error| at(input, text_start + error.at, error.message))?;
    let table_start = table.as_ptr() as usize - input.as_ptr() as usize;
    let attributions = attributions(input, table_start, table, &marked)?;
    let article = Article {
        id: Some(id.to_owned()),
        title: head.title.map(str::to_owned),
        text: marked.text,
        date: head.date.map(str::to_owned),
        url: None,
    };
    Ok(Gold { article, attributions })
}

#[derive(Default)]
struct Head<'a> {
    title: Option<&'a str>,
    date: Option<&'a str>,
    /// Bytes up to the text.
    len: usize,
}

/// `title:` and `date:` lines up to the first blank line; a text that begins with other words has no head.
fn head(input: &str) -> Head<'_> {
    let mut head = Head::default();
    let mut len = 0;
    for line in input.split_inclusive('\n') {
        len += line.len();
        let line = line.trim();
        if let Some(title) = line.strip_prefix("title:") {
            head.title = Some(title.trim());
        } else if let Some(date) = line.strip_prefix("date:") {
            head.date = Some(date.trim());
        } else if line.is_empty() && (head.title.is_some() || head.date.is_some()) {
            head.len = len;
            return head;
        } else {
            break;
        }
    }
    Head::default()
}

/// The marked text and the table below it, divided by a line `---`.
fn body(input: &str, start: usize) -> Result<(&str, &str), GoldError> {
    let mut at_line = start;
    for line in input[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Ok((input[start..at_line].trim_matches(['\n', '\r']), &input[at_line + line.len()..]));
        }
        at_line += line.len();
    }
    Err(at(input, input.len(), "a line `---` expected between the text and its table".into()))
}

fn attributions(
    input: &str,
    start: usize,
    table: &str,
    marked: &Marked,
) -> Result<Vec<Attribution>, GoldError> {
    let mut missing: BTreeSet<u32> =
        marked.spans.iter().flat_map(|mark| mark.numbers.iter().copied()).collect();
    let mut attributions = Vec::new();
    let mut place = start;
    for line in table.split_inclusive('\n') {
        let here = place;
        place += line.len();
        if line.trim().is_empty() {
            continue;
        }
        let fault = |message: &str| at(input, here, message.to_owned());
        let (number, attribution) = row(line, marked).map_err(|message| fault(&message))?;
        if attribution.content.is_empty() {
            return Err(fault(&format!("no `{{q{number}:…}}` in the text for this line")));
        }
        if !missing.remove(&number) {
            return Err(fault(&format!("attribution {number} has a line already")));
        }
        attributions.push(attribution);
    }
    if let Some(number) = missing.first() {
        return Err(at(input, start, format!("a line for attribution {number} expected below `---`")));
    }
    attributions.sort_by_key(|attribution| {
        let first = attribution.content.first().copied().unwrap_or_default();
        (first.start, std::cmp::Reverse(first.end))
    });
    Ok(attributions)
}

/// `N kind [heading] Speaker`.
fn row(line: &str, marked: &Marked) -> Result<(u32, Attribution), String> {
    let shape = "`NUMBER direct|indirect|mixed [heading] SPEAKER` expected";
    let (number, rest) = line.trim().split_once(char::is_whitespace).ok_or(shape)?;
    let number: u32 = number.parse().map_err(|_| shape)?;
    let (kind, rest) = rest.trim().split_once(char::is_whitespace).ok_or(shape)?;
    let kind = match kind {
        "direct" => Kind::Direct,
        "indirect" => Kind::Indirect,
        "mixed" => Kind::Mixed,
        _ => return Err(format!("kind `{kind}`: `direct`, `indirect` or `mixed` expected")),
    };
    let rest = rest.trim();
    let (heading, speaker) = match rest.strip_prefix("heading") {
        Some("") => return Err("a speaker, or `null`, expected after `heading`".into()),
        Some(speaker) if speaker.starts_with(char::is_whitespace) => (true, speaker.trim()),
        _ => (false, rest),
    };
    let attribution = Attribution {
        kind,
        content: marked.of(Role::Content, number).collect(),
        cue: marked.of(Role::Cue, number).next(),
        source: marked.of(Role::Source, number).next(),
        speaker: (speaker != "null").then(|| speaker.to_owned()),
        heading,
    };
    Ok((number, attribution))
}

/// An error at a byte of the file.
fn at(input: &str, byte: usize, message: String) -> GoldError {
    let before = &input[..byte];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    GoldError {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
        message,
    }
}

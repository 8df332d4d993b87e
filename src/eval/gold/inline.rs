//! Gold as one article with inline marks.
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
//! What the form has no room for (an address, marks that cross) is an error when it is written.

use super::{Attribution, Gold, GoldError};
use crate::engine::Article;
use crate::export::name;
use crate::grammar::marks::{self, Marked, Role};
use crate::span::Span;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

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
    attributions.sort_by_key(Attribution::place);
    Ok(attributions)
}

/// `N kind [heading] Speaker`.
fn row(line: &str, marked: &Marked) -> Result<(u32, Attribution), String> {
    let shape = "`NUMBER direct|indirect|mixed [heading] SPEAKER` expected";
    let (number, rest) = line.trim().split_once(char::is_whitespace).ok_or(shape)?;
    let number: u32 = number.parse().map_err(|_| shape)?;
    let (kind, rest) = rest.trim().split_once(char::is_whitespace).ok_or(shape)?;
    let kind = super::kind(kind)?;
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

/// Writes one article with inline marks; reading it again gives the same gold.
pub fn write(gold: &Gold) -> Result<String, String> {
    let mut out = String::new();
    let Article { title, text, date, url, .. } = &gold.article;
    if url.is_some() {
        return Err("an address has no place in this form".into());
    }
    if text.lines().any(|line| line.trim_end() == "---") {
        return Err("a line `---` in its text would end it".into());
    }
    for (field, value) in [("title", title), ("date", date)] {
        if let Some(value) = value {
            out.extend([field, ": ", value, "\n"]);
        }
    }
    out.push_str(if out.is_empty() { "" } else { "\n" });
    marked_text(&mut out, text, &roles(gold))?;
    out.push_str("\n---\n");
    for (index, attribution) in gold.attributions.iter().enumerate() {
        let heading = if attribution.heading { "heading " } else { "" };
        let speaker = attribution.speaker.as_deref().unwrap_or("null");
        let _ = writeln!(out, "{} {} {heading}{speaker}", index + 1, name(attribution.kind));
    }
    // What a text may hold is not bounded (a line `---`, a blank line at its end): the form is held to what it says.
    match marked(&out, gold.article.id.as_deref().unwrap_or("")) {
        Ok(again) if again == gold.sorted() => Ok(out),
        Ok(_) => Err(
            "it would not be the same when it is read again (a text that begins or ends with an empty line, \
             an attribution without its content)"
                .into(),
        ),
        Err(error) => Err(format!("it could not be read again: {error}")),
    }
}

/// Every mark with its numbers, an outer one before what it holds.
fn roles(gold: &Gold) -> Vec<(Span, char, Vec<usize>)> {
    let mut roles: BTreeMap<(u32, Reverse<u32>, char), Vec<usize>> = BTreeMap::new();
    for (index, attribution) in gold.attributions.iter().enumerate() {
        let content = attribution.content.iter().map(|span| (*span, 'q'));
        let others = [(attribution.cue, 'c'), (attribution.source, 's')];
        let others = others.into_iter().filter_map(|(span, role)| span.map(|span| (span, role)));
        for (span, role) in content.chain(others) {
            roles.entry((span.start, Reverse(span.end), role)).or_default().push(index + 1);
        }
    }
    let mark = |((start, Reverse(end), role), numbers)| (Span::new(start, end), role, numbers);
    roles.into_iter().map(mark).collect()
}

fn marked_text(out: &mut String, text: &str, roles: &[(Span, char, Vec<usize>)]) -> Result<(), String> {
    let mut open: Vec<u32> = Vec::new();
    let mut at = 0;
    for (span, role, numbers) in roles {
        while let Some(end) = open.pop_if(|end| *end <= span.start) {
            plain(out, text, &mut at, end);
            out.push('}');
        }
        if open.last().is_some_and(|end| *end < span.end) {
            let words = span.text(text);
            return Err(format!("the mark of `{words}` (attribution {}) crosses another one", numbers[0]));
        }
        plain(out, text, &mut at, span.start);
        let numbers: Vec<_> = numbers.iter().map(usize::to_string).collect();
        let _ = write!(out, "{{{role}{}:", numbers.join(","));
        open.push(span.end);
    }
    while let Some(end) = open.pop() {
        plain(out, text, &mut at, end);
        out.push('}');
    }
    plain(out, text, &mut at, text.len() as u32);
    Ok(())
}

/// The text up to `end`, its braces escaped.
fn plain(out: &mut String, text: &str, at: &mut u32, end: u32) {
    for character in Span::new(*at, end).text(text).chars() {
        if matches!(character, '{' | '}') {
            out.push('\\');
        }
        out.push(character);
    }
    *at = end;
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

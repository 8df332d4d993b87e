//! Gold as brat's standoff: a text, and a file `.ann` beside it.
//!
//! ```text
//! T1      Direct 16 32    Yarın geliyoruz.
//! T2      Cue 34 38       dedi
//! T3      Source 0 13     Ayla Demirkan
//! R1      Cue Arg1:T1 Arg2:T2
//! R2      Source Arg1:T1 Arg2:T3
//! #1      AnnotatorNotes T1       Ayla Demirkan
//! A1      Heading T1
//! ```
//!
//! A content is `Direct`, `Indirect` or `Mixed`; relations tie its cue and source to it, its note names the speaker (without
//! one nobody can be named), the attribute `Heading` stands on headings. Offsets count code points. Fragments of brat hold no
//! line break, so a span over lines is written as one fragment a line, and fragments with nothing but white space and
//! a line break between them are one span again; where they are not, the attribute `Pieces` says so. Title, date and
//! address have no place in this form. Columns are divided by tabs.

use super::{Attribution, Gold, GoldError, lines::positions};
use crate::engine::Article;
use crate::export::offsets::translate;
use crate::record::{Kind, OffsetUnit};
use crate::span::Span;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;

/// What a file `.ann` says, by the ids of its lines.
#[derive(Default)]
struct Annotations<'a> {
    /// Type, spans and line number.
    texts: Vec<(&'a str, &'a str, Vec<Span>, usize)>,
    /// Cue or source, and the two ids.
    relations: Vec<(&'a str, &'a str, &'a str, usize)>,
    notes: HashMap<&'a str, &'a str>,
    headings: HashSet<&'a str>,
    pieces: HashSet<&'a str>,
}

/// Reads a text and its annotations; `id` becomes the article's.
pub fn read(text: &str, annotations: &str, id: &str) -> Result<Gold, GoldError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut read = Annotations::default();
    for (index, line) in annotations.lines().enumerate() {
        let fault = |message| GoldError { line: index + 1, column: 1, message };
        read.line(line, index + 1, text.chars().count() as u32).map_err(fault)?;
    }
    let mut attributions = Vec::new();
    for (id, kind, spans, _) in &read.texts {
        let Ok(kind) = super::kind(&kind.to_lowercase()) else { continue };
        attributions.push(Attribution {
            kind,
            content: spans.clone(),
            cue: read.tied(id, "Cue")?,
            source: read.tied(id, "Source")?,
            speaker: read.notes.get(id).map(|&speaker| speaker.to_owned()),
            heading: read.headings.contains(id),
        });
    }
    translate(text, OffsetUnit::Codepoint, OffsetUnit::Byte, positions(&mut attributions));
    let contents = read.texts.iter().filter(|(_, kind, ..)| super::kind(&kind.to_lowercase()).is_ok());
    for (attribution, (id, ..)) in attributions.iter_mut().zip(contents) {
        if !read.pieces.contains(id) {
            attribution.content = joined(&attribution.content, text);
        }
    }
    let article = Article { id: Some(id.to_owned()), text: text.to_owned(), ..Article::default() };
    Ok(Gold { article, attributions }.sorted())
}

impl<'a> Annotations<'a> {
    fn line(&mut self, line: &'a str, number: usize, length: u32) -> Result<(), String> {
        let mut columns = line.split('\t');
        let (id, what) = (columns.next().unwrap_or(""), columns.next());
        if line.trim().is_empty() {
            return Ok(());
        }
        let what = what.ok_or("an id, a tab and what it stands for expected")?;
        let mut words = what.split_whitespace();
        let kind = words.next().unwrap_or("");
        match id.chars().next() {
            Some('T') => {
                if !matches!(kind, "Cue" | "Source") {
                    super::kind(&kind.to_lowercase()).map_err(|_| {
                        format!("type `{kind}`: `Direct`, `Indirect`, `Mixed`, `Cue` or `Source` expected")
                    })?;
                }
                let spans = fragments(what[kind.len()..].trim(), length)?;
                self.texts.push((id, kind, spans, number));
            }
            Some('R') => {
                if !matches!(kind, "Cue" | "Source") {
                    return Err(format!("relation `{kind}`: `Cue` or `Source` expected"));
                }
                let mut argument =
                    || words.next().and_then(|word| word.split_once(':')).map(|(_, target)| target);
                let [Some(content), Some(other)] = [argument(), argument()] else {
                    return Err("`Arg1:T… Arg2:T…` expected behind the relation".into());
                };
                self.relations.push((kind, content, other, number));
            }
            Some('A') => {
                let target = words.next().ok_or("the id of a content expected behind the attribute")?;
                match kind {
                    "Heading" => self.headings.insert(target),
                    "Pieces" => self.pieces.insert(target),
                    _ => return Err(format!("attribute `{kind}`: `Heading` or `Pieces` expected")),
                };
            }
            Some('#') => {
                let target = words.next().ok_or("the id of a content expected in a note")?;
                self.notes.insert(target, columns.next().unwrap_or("").trim());
            }
            _ => return Err(format!("`{id}`: an id that begins with T, R, A or # expected")),
        }
        Ok(())
    }

    /// The span that a relation ties to a content.
    fn tied(&self, content: &str, wanted: &str) -> Result<Option<Span>, GoldError> {
        let Some((kind, _, other, line)) =
            self.relations.iter().find(|(kind, one, ..)| *one == content && *kind == wanted)
        else {
            return Ok(None);
        };
        let found = self.texts.iter().find(|(id, ..)| id == other);
        let spans = found.map(|(_, _, spans, _)| &spans[..]);
        match spans {
            Some([first, .., last]) => Ok(Some(first.cover(*last))),
            Some([only]) => Ok(Some(*only)),
            _ => {
                let message =
                    format!("`{other}` is tied to `{content}` as its {kind}, but there is no such line");
                Err(GoldError { line: *line, column: 1, message })
            }
        }
    }
}

/// `16 32;40 50`.
fn fragments(text: &str, length: u32) -> Result<Vec<Span>, String> {
    let fragment = |piece: &str| {
        let (start, end) = piece.trim().split_once(' ')?;
        let span = Span::new(start.parse().ok()?, end.trim().parse().ok()?);
        (!span.is_empty() && span.end <= length).then_some(span)
    };
    text.split(';')
        .map(|piece| {
            fragment(piece).ok_or_else(|| {
                format!("`{piece}` is no span of a text of {length} code points (`START END` expected)")
            })
        })
        .collect()
}

/// Fragments with nothing but white space and a line break between them as one.
fn joined(fragments: &[Span], text: &str) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for fragment in fragments {
        match spans.last_mut() {
            Some(last) if is_break(Span::new(last.end, fragment.start).text(text)) => {
                last.end = fragment.end;
            }
            _ => spans.push(*fragment),
        }
    }
    spans
}

fn is_break(between: &str) -> bool {
    between.contains('\n') && between.trim().is_empty()
}

/// A span as fragments without line breaks.
fn lines(span: Span, text: &str) -> Vec<Span> {
    let mut fragments = Vec::new();
    let mut start = span.start as usize;
    for line in span.text(text).split_inclusive('\n') {
        let inside = line.trim();
        if !inside.is_empty() {
            let from = start + (line.len() - line.trim_start().len());
            fragments.push(Span::of(from, from + inside.len()));
        }
        start += line.len();
    }
    fragments
}

/// Writes the annotations of an article; its text is the other file.
pub fn write(gold: &Gold) -> Result<String, String> {
    let text = &gold.article.text;
    let mut out = String::new();
    let (mut texts, mut relations, mut attributes) = (0, 0, 0);
    let mut mark = |out: &mut String, kind: &str, spans: &[Span]| {
        texts += 1;
        let mut fragments: Vec<_> = spans.iter().flat_map(|span| lines(*span, text)).collect();
        let words: Vec<_> = fragments.iter().map(|span| span.text(text).to_owned()).collect();
        let positions = fragments.iter_mut().flat_map(|span| [&mut span.start, &mut span.end]).collect();
        translate(text, OffsetUnit::Byte, OffsetUnit::Codepoint, positions);
        let places: Vec<_> = fragments.iter().map(|span| format!("{} {}", span.start, span.end)).collect();
        let _ = writeln!(out, "T{texts}\t{kind} {}\t{}", places.join(";"), words.join(" "));
        texts
    };
    for (index, attribution) in gold.attributions.iter().enumerate() {
        let content = mark(&mut out, type_name(attribution.kind), &attribution.content);
        for (kind, span) in [("Cue", attribution.cue), ("Source", attribution.source)] {
            if let Some(span) = span {
                let other = mark(&mut out, kind, &[span]);
                relations += 1;
                let _ = writeln!(out, "R{relations}\t{kind} Arg1:T{content} Arg2:T{other}");
            }
        }
        if let Some(speaker) = &attribution.speaker {
            let _ = writeln!(out, "#{}\tAnnotatorNotes T{content}\t{speaker}", index + 1);
        }
        let apart = joined(&attribution.content, text) != attribution.content;
        for (kind, is) in [("Heading", attribution.heading), ("Pieces", apart)] {
            if is {
                attributes += 1;
                let _ = writeln!(out, "A{attributes}\t{kind} T{content}");
            }
        }
    }
    let bare = Gold {
        article: Article { id: gold.article.id.clone(), text: text.clone(), ..Article::default() },
        ..gold.clone()
    };
    match read(text, &out, gold.article.id.as_deref().unwrap_or("")) {
        Ok(again) if again == bare.sorted() => Ok(out),
        Ok(_) => Err(
            "it would not be the same when it is read again (a span that begins or ends with white space, \
                      a tab or line break in a name)"
                .into(),
        ),
        Err(error) => Err(format!("it could not be read again: {error}")),
    }
}

/// The type that a kind's contents have.
fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "Direct",
        Kind::Indirect => "Indirect",
        Kind::Mixed => "Mixed",
    }
}

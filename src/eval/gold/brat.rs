//! Gold as brat's standoff: a text, and a file `.ann` beside it, in the form that [`crate::export::brat`] describes.
//!
//! What has no place in it is told when gold is written: it is read again, and must be the same.

use super::{Attribution, Gold, GoldError, lines::positions};
use crate::engine::Article;
use crate::export::brat::{Mark, annotations, joined};
use crate::export::offsets::translate;
use crate::record::OffsetUnit;
use crate::span::Span;
use std::collections::{HashMap, HashSet};

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

/// Writes the annotations of an article; its text is the other file.
pub fn write(gold: &Gold) -> Result<String, String> {
    let text = &gold.article.text;
    let marks: Vec<_> = gold
        .attributions
        .iter()
        .map(|attribution| Mark {
            kind: attribution.kind,
            content: &attribution.content,
            cue: attribution.cue,
            source: attribution.source,
            speaker: attribution.speaker.as_deref(),
            heading: attribution.heading,
        })
        .collect();
    let out = annotations(text, &marks);
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

//! Marks as brat's standoff: a text, and a file `.ann` beside it.
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
//! a line break between them are one span again; where they are not, the attribute `Pieces` says so. Words that are the cue or the source of
//! several statements stand once, tied to each. Title, date and address, and what is said in a title, have no place in this form. Columns are
//! divided by tabs.
//!
//! Gold is written and read in the same form.

use super::offsets::translate;
use crate::record::{Extraction, Kind, OffsetUnit, Part};
use crate::span::Span;
use std::collections::HashMap;
use std::fmt::Write;

/// What brat must be told of these types: the file `annotation.conf` beside the articles.
pub const CONFIGURATION: &str = "\
[entities]
Direct
Indirect
Mixed
Cue
Source

[relations]
Cue\tArg1:Direct|Indirect|Mixed, Arg2:Cue
Source\tArg1:Direct|Indirect|Mixed, Arg2:Source
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Heading\tArg:Direct|Indirect|Mixed
Pieces\tArg:Direct|Indirect|Mixed
";

/// One statement, whoever found it.
#[derive(Clone, Debug)]
pub struct Mark<'a> {
    /// Direct, indirect or mixed.
    pub kind: Kind,
    /// What was said; bytes of the text, as the spans below.
    pub content: &'a [Span],
    /// The words that report it.
    pub cue: Option<Span>,
    /// The mention of who said it.
    pub source: Option<Span>,
    /// Who said it.
    pub speaker: Option<&'a str>,
    /// A headline or a bare quoted heading.
    pub heading: bool,
}

/// What is said in the text of an article.
pub fn marks(extraction: &Extraction) -> Vec<Mark<'_>> {
    let named = |id: u32| {
        let found = extraction.speakers.iter().find(|speaker| speaker.id == id);
        found.map(|speaker| speaker.name.as_str())
    };
    let text = extraction.quotes.iter().filter(|quote| quote.part == Part::Text);
    text.map(|quote| Mark {
        kind: quote.kind,
        content: &quote.content,
        cue: quote.cue.as_ref().map(|cue| Span::new(cue.start, cue.end)),
        source: quote.source.as_ref().map(|source| Span::new(source.start, source.end)),
        speaker: quote.speaker.and_then(named),
        heading: quote.heading,
    })
    .collect()
}

/// The lines `T…` of a text.
struct Places<'a> {
    text: &'a str,
    /// The type, and which of the fragments are its.
    lines: Vec<(&'static str, std::ops::Range<usize>)>,
    fragments: Vec<Span>,
    known: HashMap<(&'static str, Span), usize>,
}

impl Places<'_> {
    /// The number of a new line, or 0 where there are no words to be marked.
    fn add(&mut self, kind: &'static str, spans: &[Span]) -> usize {
        let from = self.fragments.len();
        self.fragments.extend(spans.iter().flat_map(|span| lines(*span, self.text)));
        if self.fragments.len() == from {
            return 0;
        }
        self.lines.push((kind, from..self.fragments.len()));
        self.lines.len()
    }

    /// The same for a cue or a source, which may be another statement's too.
    fn shared(&mut self, kind: &'static str, span: Span) -> usize {
        if let Some(number) = self.known.get(&(kind, span)) {
            return *number;
        }
        let number = self.add(kind, &[span]);
        self.known.insert((kind, span), number);
        number
    }

    fn write(mut self, out: &mut String) {
        let words: Vec<&str> = self.fragments.iter().map(|span| span.text(self.text)).collect();
        let positions = self.fragments.iter_mut().flat_map(|span| [&mut span.start, &mut span.end]).collect();
        translate(self.text, OffsetUnit::Byte, OffsetUnit::Codepoint, positions);
        for (index, (kind, range)) in self.lines.iter().enumerate() {
            let places: Vec<_> =
                self.fragments[range.clone()].iter().map(|s| format!("{} {}", s.start, s.end)).collect();
            let words = words[range.clone()].join(" ").replace(['\t', '\r'], " ");
            let _ = writeln!(out, "T{}\t{kind} {}\t{words}", index + 1, places.join(";"));
        }
    }
}

/// The annotations of a text.
pub fn annotations(text: &str, marks: &[Mark<'_>]) -> String {
    let mut places = Places { text, lines: Vec::new(), fragments: Vec::new(), known: HashMap::new() };
    let (mut rest, mut relations, mut notes, mut attributes) = (String::new(), 0, 0, 0);
    for mark in marks {
        let content = places.add(type_name(mark.kind), mark.content);
        if content == 0 {
            continue;
        }
        for (kind, span) in [("Cue", mark.cue), ("Source", mark.source)] {
            let other = span.map_or(0, |span| places.shared(kind, span));
            if other > 0 {
                relations += 1;
                let _ = writeln!(rest, "R{relations}\t{kind} Arg1:T{content} Arg2:T{other}");
            }
        }
        if let Some(speaker) = mark.speaker {
            notes += 1;
            let _ = writeln!(rest, "#{notes}\tAnnotatorNotes T{content}\t{}", one_line(speaker));
        }
        let apart = joined(mark.content, text) != mark.content;
        for (kind, is) in [("Heading", mark.heading), ("Pieces", apart)] {
            if is {
                attributes += 1;
                let _ = writeln!(rest, "A{attributes}\t{kind} T{content}");
            }
        }
    }
    let mut out = String::new();
    places.write(&mut out);
    out + &rest
}

/// Fragments with nothing but white space and a line break between them as one.
pub fn joined(fragments: &[Span], text: &str) -> Vec<Span> {
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

/// A name without what divides columns and lines.
fn one_line(name: &str) -> String {
    name.replace(['\t', '\n', '\r'], " ")
}

/// The type that a kind's contents have.
fn type_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Direct => "Direct",
        Kind::Indirect => "Indirect",
        Kind::Mixed => "Mixed",
    }
}

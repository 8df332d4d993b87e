//! From arguments to pieces of input: files found, opened and cut into what makes one article each.
//!
//! In: paths (files, folders, `-`). Out: [`Raw`] pieces in order, not yet decoded, so that all work on the text itself can be
//! spread over threads and no more is in memory than is being worked on. [`Input::here`] tells behind each piece where the
//! next one begins; from there reading can go on in another run.

mod lines;
mod source;
mod stream;
mod warc;

pub use source::Source;
pub use stream::Packing;
pub use warc::Response;

use super::args::{InputArgs, InputFormat};
use super::encoding::{Charset, Decision, decode};
use super::error::{Limited, Messages, Problem};
use lines::Lines;
use serde::{Deserialize, Serialize};
use source::{Found, sniff};
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use stream::Reader;
use warc::Warc;

/// What makes one article, as bytes.
#[derive(Debug)]
pub struct Raw {
    /// The file's name as messages and ids show it; `-` for standard input.
    pub path: Arc<str>,
    pub kind: RawKind,
    pub bytes: Vec<u8>,
    /// Where the bytes begin in the file.
    pub offset: u64,
    pub decision: Decision,
}

/// What the bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawKind {
    Text,
    Html,
    /// A line of JSON Lines, by its number from 1.
    Line(usize),
    /// A response with its HTTP head, out of an archive.
    Response(Box<Response>),
}

/// Where the next piece begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// How many files are done with.
    pub source: usize,
    /// How many bytes of the next file are done with, counted behind decompression.
    pub offset: u64,
    /// How many lines or records of it these were.
    pub number: usize,
}

/// All input, in order.
pub struct Input {
    sources: std::vec::IntoIter<Result<Source, Problem>>,
    args: InputArgs,
    current: Option<Current>,
    /// Where the next file is to be read from.
    start: Position,
    /// How many files were begun.
    begun: usize,
    /// The files that were not plain UTF-8, and what they were read as.
    decoded: Vec<(Arc<str>, Decision)>,
    /// How many bytes all files have together; `None` with standard input.
    pub total: Option<u64>,
    /// How many bytes of them were read.
    pub read: Arc<AtomicU64>,
    /// Files in folders that are of no known kind.
    passed_over: usize,
    /// Whether a page is among the input.
    pub has_html: bool,
    /// Whether only folders without a file of a known kind were named.
    nothing: bool,
    /// Standard input, where its kind had to be looked at first.
    stdin: Option<io::Result<Opened>>,
}

/// A file with many pieces that is being read.
enum Current {
    Lines(Lines),
    Warc(Warc),
}

/// A file whose first bytes were seen.
struct Opened {
    reader: Reader,
    decision: Decision,
    format: InputFormat,
}

impl Input {
    /// Finds what there is to read.
    pub fn new(paths: &[PathBuf], args: &InputArgs) -> Self {
        Self::without(paths, args, None)
    }

    /// Reads what another reader gives, as standard input.
    pub fn of(reader: Reader, args: &InputArgs) -> Self {
        let found = Found { sources: vec![Ok(Source::stdin(args.input_format))], passed_over: 0 };
        Self::all(found, args, |_| stream::packed(reader))
    }

    /// Finds what there is to read; the file that is written to is no input where it lies in a folder.
    pub fn without(paths: &[PathBuf], args: &InputArgs, written: Option<&Path>) -> Self {
        let found = Found::new(paths, args.input_format, written);
        Self::all(found, args, |read| stream::open(None, Packing::Plain, read))
    }

    fn all(
        found: Found,
        args: &InputArgs,
        stdin: impl FnOnce(&Arc<AtomicU64>) -> io::Result<Reader>,
    ) -> Self {
        let Found { sources, passed_over } = found;
        let known = |source: &Result<Source, Problem>| match source {
            Ok(source) => source.path.as_ref().map(|_| source.size),
            Err(_) => Some(0),
        };
        let total = sources.iter().map(known).sum();
        let page = |format| matches!(format, InputFormat::Html | InputFormat::Warc);
        let mut input = Self {
            args: args.clone(),
            current: None,
            start: Position::default(),
            begun: 0,
            decoded: Vec::new(),
            total,
            read: Arc::default(),
            passed_over,
            has_html: sources.iter().flatten().any(|source| page(source.format)),
            nothing: sources.is_empty(),
            stdin: None,
            sources: Vec::new().into_iter(),
        };
        // Whether records carry their texts must be known before the first is written.
        if let Some(source) = sources.iter().flatten().find(|source| source.path.is_none()) {
            let opened = stdin(&input.read).and_then(|reader| input.first(reader, source));
            input.has_html |= opened.as_ref().is_ok_and(|opened| page(opened.format));
            input.stdin = Some(opened);
        }
        input.sources = sources.into_iter();
        input
    }

    /// The files that are still to be read.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.as_slice().iter().flatten()
    }

    /// Where the piece behind the last one begins.
    pub fn here(&self) -> Position {
        let (offset, number) = match &self.current {
            Some(Current::Lines(lines)) => (lines.offset, lines.number),
            Some(Current::Warc(warc)) => (warc.offset, warc.number),
            None => return Position { source: self.begun, ..Position::default() },
        };
        Position { source: self.begun - 1, offset, number }
    }

    /// Goes on at a place that [`Self::here`] told of the same input; before anything is read.
    pub fn skip_to(&mut self, position: Position) {
        for source in self.sources.by_ref().take(position.source).flatten() {
            self.read.fetch_add(source.size, Ordering::Relaxed);
        }
        self.begun = position.source;
        self.start = position;
    }

    /// Says what was decoded and what was passed over, once all is read.
    pub fn notes(&self, messages: &Messages) {
        let by = |mark| if mark > 0 { "by byte order mark" } else { "as --encoding says" };
        let mut groups: Vec<(String, &str, usize)> = Vec::new();
        for (path, decision) in &self.decoded {
            let group = format!("{} {}", decision.charset.name(), by(decision.mark));
            match groups.iter_mut().find(|(name, ..)| *name == group) {
                Some((_, _, count)) => *count += 1,
                None => groups.push((group, path, 1)),
            }
        }
        for (group, first, count) in groups {
            let more = if count > 1 { format!(" and {} more", count - 1) } else { String::new() };
            messages.note(format_args!("{first}{more}: decoded as {group}"));
        }
        messages.passed_over();
        if self.nothing {
            messages.note("no article found: the folders hold no file of a kind that is read");
        }
        if self.passed_over > 0 {
            let files = if self.passed_over == 1 { "file" } else { "files" };
            messages.note(format_args!(
                "{} {files} in folders passed over; .txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson and .warc are read \
                 there, also with .gz or .zst behind",
                self.passed_over
            ));
        }
    }

    /// Looks at a file's first bytes.
    fn first(&self, mut reader: Reader, source: &Source) -> io::Result<Opened> {
        let first = stream::first_bytes(&mut reader)?;
        let decision = Decision::new(&first, self.args.encoding);
        let format = if source.format == InputFormat::Auto { sniff(&first, decision) } else { source.format };
        reader.consume(decision.mark);
        Ok(Opened { reader, decision, format })
    }

    /// Opens a file; a piece where it is a single one.
    fn open(&mut self, source: &Source) -> Result<Option<Raw>, Problem> {
        let shown: Arc<str> = source.path.as_ref().map_or("-".into(), |path| path.to_string_lossy().into());
        let fault = |error| Problem::Read { path: shown.to_string(), error };
        let start = std::mem::take(&mut self.start);
        let before = self.read.load(Ordering::Relaxed);
        let held = if source.path.is_none() { self.stdin.take() } else { None };
        let opened = held.unwrap_or_else(|| {
            let reader = stream::open(source.path.as_deref(), source.packing, &self.read)?;
            self.first(reader, source)
        });
        let Opened { mut reader, mut decision, format } = opened.map_err(fault)?;
        let charset = decision.charset;
        if decision.notable() && format != InputFormat::Warc {
            self.decoded.push((Arc::clone(&shown), decision));
        }
        let mut offset = decision.mark as u64;
        if !matches!(format, InputFormat::Jsonl | InputFormat::Warc) {
            let (kind, what) = if format == InputFormat::Html {
                (RawKind::Html, Limited::Page)
            } else {
                (RawKind::Text, Limited::Text)
            };
            let limit = self.args.limits.of(what);
            let (bytes, over) = stream::all(&mut reader, limit).map_err(fault)?;
            if over {
                return Err(Problem::TooLong { place: shown.to_string(), what, limit });
            }
            return Ok(Some(Raw { path: shown, kind, bytes, offset, decision }));
        }
        if format == InputFormat::Jsonl && matches!(charset, Charset::Utf16Le | Charset::Utf16Be) {
            // Lines cannot be told apart in these bytes. Such files are rare, so they are read as a whole.
            let mut bytes = Vec::new();
            reader.read_to_end(&mut bytes).map_err(fault)?;
            let text = decode(bytes, charset).map_err(|at| Problem::Bytes {
                path: shown.to_string(),
                line: 0,
                offset: offset + at as u64,
                encoding: charset.name(),
                named: true,
            })?;
            reader = Box::new(Cursor::new(text.into_bytes()));
            decision.charset = Charset::Utf8;
            offset = 0;
        }
        if start.offset > offset {
            match &source.path {
                Some(path) if source.packing == Packing::Plain && decision.charset == charset => {
                    reader = stream::open_at(path, start.offset, &self.read).map_err(fault)?;
                    self.read.store(before + start.offset, Ordering::Relaxed);
                }
                _ => {
                    let passed = &mut reader.by_ref().take(start.offset - offset);
                    io::copy(passed, &mut io::sink()).map_err(fault)?;
                }
            }
            offset = start.offset;
        }
        let (path, number) = (shown, start.number);
        self.current = Some(if format == InputFormat::Warc {
            let longest = self.args.limits.of(Limited::Page);
            Current::Warc(Warc { path, reader, decision, number, offset, longest })
        } else {
            let longest = self.args.limits.of(Limited::Line);
            Current::Lines(Lines { path, reader, decision, number, offset, longest })
        });
        Ok(None)
    }
}

impl Iterator for Input {
    type Item = Result<Raw, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let piece = match &mut self.current {
                Some(Current::Lines(lines)) => lines.next(),
                Some(Current::Warc(warc)) => warc.next(),
                None => None,
            };
            if piece.is_some() {
                return piece;
            }
            self.current = None;
            let source = self.sources.next()?;
            self.begun += 1;
            match source.and_then(|source| self.open(&source)) {
                Ok(Some(raw)) => return Some(Ok(raw)),
                Ok(None) => {}
                Err(problem) => return Some(Err(problem)),
            }
        }
    }
}

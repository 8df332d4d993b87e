//! From arguments to pieces of input: files found, opened and cut into what makes one article each.
//!
//! In: paths (files, folders, `-`). Out: [`Raw`] pieces in order, not yet decoded, so that all work on the text itself can be
//! spread over threads and no more is in memory than is being worked on. Folders are walked in the order of their names;
//! hidden files and kinds of files that are not known are passed over there.

use super::args::{Encoding, InputFormat};
use super::encoding::{Charset, Decision, decode};
use super::error::{Messages, Problem};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawKind {
    Text,
    Html,
    /// A line of JSON Lines, by its number from 1.
    Line(usize),
}

/// A file to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Source {
    /// `None`: standard input.
    path: Option<PathBuf>,
    format: InputFormat,
}

/// All input, in order.
pub struct Input {
    sources: std::vec::IntoIter<Result<Source, Problem>>,
    encoding: Option<Encoding>,
    lines: Option<Lines>,
    /// The files that were not plain UTF-8, and what they were read as.
    pub decoded: Vec<(Arc<str>, Decision)>,
    /// How many bytes all files have together; `None` with standard input.
    pub total: Option<u64>,
    /// Files in folders that are of no known kind.
    pub passed_over: usize,
    /// Whether a page is among the input.
    pub has_html: bool,
    /// Whether only folders without a file of a known kind were named.
    nothing: bool,
}

/// A file of lines that is being read.
struct Lines {
    path: Arc<str>,
    reader: Box<dyn BufRead>,
    decision: Decision,
    line: usize,
    offset: u64,
}

impl Input {
    /// Finds what there is to read.
    pub fn new(paths: &[PathBuf], format: InputFormat, encoding: Option<Encoding>) -> Self {
        let (mut sources, mut passed_over) = (Vec::new(), 0);
        for path in paths {
            if path.as_os_str() == "-" {
                sources.push(Ok(Source { path: None, format }));
            } else if path.is_dir() {
                walk(path, format, &mut sources, &mut passed_over);
            } else {
                let format = by_name(path, format).unwrap_or(InputFormat::Text);
                sources.push(Ok(Source { path: Some(path.clone()), format }));
            }
        }
        let known = |source: &Result<Source, Problem>| match source {
            Ok(Source { path: Some(path), .. }) => Some(path.metadata().map_or(0, |data| data.len())),
            Ok(Source { path: None, .. }) => None,
            Err(_) => Some(0),
        };
        let total = sources.iter().map(known).sum();
        let has_html = sources.iter().flatten().any(|source| source.format == InputFormat::Html);
        let nothing = sources.is_empty();
        let sources = sources.into_iter();
        Self { sources, encoding, lines: None, decoded: Vec::new(), total, passed_over, has_html, nothing }
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
        if self.nothing {
            messages.note("no article found: the folders hold no file of a kind that is read");
        }
        if self.passed_over > 0 {
            let files = if self.passed_over == 1 { "file" } else { "files" };
            messages.note(format_args!(
                "{} {files} in folders passed over; .txt, .text, .html, .htm, .xhtml, .jsonl and .ndjson are read there",
                self.passed_over
            ));
        }
    }

    fn open(&mut self, source: &Source) -> Result<Option<Raw>, Problem> {
        let shown: Arc<str> = source.path.as_ref().map_or("-".into(), |path| path.to_string_lossy().into());
        let fault = |error| Problem::Read { path: shown.to_string(), error };
        let mut reader: Box<dyn BufRead> = match &source.path {
            Some(path) => Box::new(BufReader::with_capacity(1 << 16, File::open(path).map_err(fault)?)),
            None => Box::new(BufReader::with_capacity(1 << 16, io::stdin())),
        };
        let first = first_bytes(&mut reader).map_err(fault)?;
        let mut decision = Decision::new(&first, self.encoding);
        let format = if source.format == InputFormat::Auto { sniff(&first, decision) } else { source.format };
        reader.consume(decision.mark);
        if decision.notable() {
            self.decoded.push((Arc::clone(&shown), decision));
        }
        self.has_html |= format == InputFormat::Html;
        let mut offset = decision.mark as u64;
        if format != InputFormat::Jsonl {
            let mut bytes = Vec::new();
            reader.read_to_end(&mut bytes).map_err(fault)?;
            let kind = if format == InputFormat::Html { RawKind::Html } else { RawKind::Text };
            return Ok(Some(Raw { path: shown, kind, bytes, offset, decision }));
        }
        if matches!(decision.charset, Charset::Utf16Le | Charset::Utf16Be) {
            // Lines cannot be told apart in these bytes. Such files are rare, so they are read as a whole.
            let mut bytes = Vec::new();
            reader.read_to_end(&mut bytes).map_err(fault)?;
            let text = decode(bytes, decision.charset).map_err(|at| Problem::Bytes {
                path: shown.to_string(),
                line: 0,
                offset: offset + at as u64,
                encoding: decision.charset.name(),
                named: true,
            })?;
            reader = Box::new(Cursor::new(text.into_bytes()));
            decision.charset = Charset::Utf8;
            offset = 0;
        }
        self.lines = Some(Lines { path: shown, reader, decision, line: 0, offset });
        Ok(None)
    }
}

impl Iterator for Input {
    type Item = Result<Raw, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(lines) = &mut self.lines {
                match lines.next() {
                    Some(Ok(raw)) => return Some(Ok(raw)),
                    Some(Err(problem)) => {
                        self.lines = None;
                        return Some(Err(problem));
                    }
                    None => self.lines = None,
                }
            }
            match self.sources.next()?.and_then(|source| self.open(&source)) {
                Ok(Some(raw)) => return Some(Ok(raw)),
                Ok(None) => {}
                Err(problem) => return Some(Err(problem)),
            }
        }
    }
}

impl Iterator for Lines {
    type Item = Result<Raw, Problem>;

    /// The next line that is not blank.
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut bytes = Vec::new();
            let offset = self.offset;
            match self.reader.read_until(b'\n', &mut bytes) {
                Ok(0) => return None,
                Ok(read) => self.offset += read as u64,
                Err(error) => return Some(Err(Problem::Read { path: self.path.to_string(), error })),
            }
            self.line += 1;
            if bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let kind = RawKind::Line(self.line);
            return Some(Ok(Raw {
                path: Arc::clone(&self.path),
                kind,
                bytes,
                offset,
                decision: self.decision,
            }));
        }
    }
}

/// What the reader holds first, all of a byte order mark at least, and still to be read from it.
fn first_bytes(reader: &mut Box<dyn BufRead>) -> io::Result<Vec<u8>> {
    let held = reader.fill_buf()?;
    if held.len() >= 3 {
        return Ok(held[..held.len().min(512)].to_vec());
    }
    // Too little to see a byte order mark: read on and put what was read in front again.
    let mut first = Vec::new();
    reader.by_ref().take(512).read_to_end(&mut first)?;
    let rest = std::mem::replace(reader, Box::new(io::empty()));
    *reader = Box::new(Cursor::new(first.clone()).chain(rest));
    Ok(first)
}

/// What standard input holds, by its first bytes: `{` begins JSON Lines, `<` before a word of HTML a page.
fn sniff(first: &[u8], decision: Decision) -> InputFormat {
    let wide = matches!(decision.charset, Charset::Utf16Le | Charset::Utf16Be);
    let narrow: Vec<u8> = first[decision.mark..].iter().copied().filter(|byte| !wide || *byte != 0).collect();
    let start = narrow.trim_ascii_start().to_ascii_lowercase();
    if start.starts_with(b"{") {
        InputFormat::Jsonl
    } else if [&b"<!doctype"[..], b"<html", b"<head", b"<body", b"<!--"]
        .iter()
        .any(|tag| start.starts_with(tag))
    {
        InputFormat::Html
    } else {
        InputFormat::Text
    }
}

/// How a file is read by its name; `None` where the name says nothing.
fn by_name(path: &Path, format: InputFormat) -> Option<InputFormat> {
    if format != InputFormat::Auto {
        return Some(format);
    }
    match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" | "text" => Some(InputFormat::Text),
        "html" | "htm" | "xhtml" => Some(InputFormat::Html),
        "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
        _ => None,
    }
}

fn walk(
    folder: &Path,
    format: InputFormat,
    sources: &mut Vec<Result<Source, Problem>>,
    passed_over: &mut usize,
) {
    let hidden = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && entry.file_name().to_str().is_some_and(|name| name.starts_with('.'))
    };
    let entries = WalkDir::new(folder).sort_by_file_name().follow_links(true).into_iter();
    for entry in entries.filter_entry(|entry| !hidden(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => match by_name(entry.path(), format) {
                Some(format) => sources.push(Ok(Source { path: Some(entry.into_path()), format })),
                None => *passed_over += 1,
            },
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let error = error
                    .into_io_error()
                    .unwrap_or_else(|| io::Error::other("a link that leads back to itself"));
                sources.push(Err(Problem::read(&path, error)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_input_is_told_apart_by_its_first_bytes() {
        let sniffed = |bytes: &[u8]| sniff(bytes, Decision::new(bytes, None));
        assert_eq!(sniffed(b"\xef\xbb\xbf {\"text\": 1}"), InputFormat::Jsonl);
        assert_eq!(sniffed(b"\n<!DOCTYPE html>"), InputFormat::Html);
        assert_eq!(sniffed(b"\xff\xfe<\0h\0t\0m\0l\0"), InputFormat::Html);
        assert_eq!(sniffed("Ayla Demirkan".as_bytes()), InputFormat::Text);
        assert_eq!(sniffed(b""), InputFormat::Text);
    }
}

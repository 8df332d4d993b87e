//! What there is to read: files named and files found in folders, each with what its name says of it.
//!
//! Folders are walked in the order of their names; hidden files and kinds of files that are not known are passed over there,
//! and so is the file that is written to.

use super::super::args::InputFormat;
use super::super::encoding::{Charset, Decision};
use super::super::error::Problem;
use super::stream::Packing;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use walkdir::WalkDir;

/// A file to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `None`: standard input.
    pub path: Option<PathBuf>,
    pub format: InputFormat,
    /// How the name says that it is compressed.
    pub packing: Packing,
    /// Its bytes as they lie on the disk.
    pub size: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: u128,
}

impl Source {
    /// Standard input.
    pub fn stdin(format: InputFormat) -> Self {
        Self { path: None, format, packing: Packing::Plain, size: 0, modified: 0 }
    }

    fn file(path: PathBuf, format: InputFormat) -> Self {
        let packing = Packing::by_name(&path);
        let data = path.metadata();
        let size = data.as_ref().map_or(0, Metadata::len);
        let since = |time: SystemTime| time.duration_since(UNIX_EPOCH).ok();
        let modified = data.and_then(|data| data.modified()).ok().and_then(since);
        Self { path: Some(path), format, packing, size, modified: modified.map_or(0, |time| time.as_nanos()) }
    }
}

/// What is found below the paths that were named.
#[derive(Debug, Default)]
pub struct Found {
    pub sources: Vec<Result<Source, Problem>>,
    /// Files in folders that are of no known kind.
    pub passed_over: usize,
}

impl Found {
    /// Looks for files; `written` is none of them.
    pub fn new(paths: &[PathBuf], format: InputFormat, written: Option<&Path>) -> Self {
        let mut found = Self::default();
        let written = written.and_then(|path| path.canonicalize().ok());
        for path in paths {
            if path.as_os_str() == "-" {
                found.sources.push(Ok(Source::stdin(format)));
            } else if path.is_dir() {
                found.walk(path, format, written.as_deref());
            } else {
                let format = by_name(path, format).unwrap_or(InputFormat::Text);
                found.sources.push(Ok(Source::file(path.clone(), format)));
            }
        }
        found
    }

    fn walk(&mut self, folder: &Path, format: InputFormat, written: Option<&Path>) {
        let hidden = |entry: &walkdir::DirEntry| {
            entry.depth() > 0 && entry.file_name().to_str().is_some_and(|name| name.starts_with('.'))
        };
        // the name first: to look up where each file really lies would take long in a large folder
        let ours = |path: &Path| {
            written.is_some_and(|written| {
                path.file_name() == written.file_name()
                    && path.canonicalize().is_ok_and(|path| path == written)
            })
        };
        let entries = WalkDir::new(folder).sort_by_file_name().follow_links(true).into_iter();
        // what is written may be a folder, too
        for entry in entries.filter_entry(|entry| !hidden(entry) && !ours(entry.path())) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => match by_name(entry.path(), format) {
                    Some(format) => self.sources.push(Ok(Source::file(entry.into_path(), format))),
                    None => self.passed_over += 1,
                },
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    let error = error
                        .into_io_error()
                        .unwrap_or_else(|| io::Error::other("a link that leads back to itself"));
                    self.sources.push(Err(Problem::read(&path, error)));
                }
            }
        }
    }
}

/// How a file is read by its name, without an ending that tells of compression; `None` where the name says nothing.
fn by_name(path: &Path, format: InputFormat) -> Option<InputFormat> {
    if format != InputFormat::Auto {
        return Some(format);
    }
    match Packing::inner(path).extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "txt" | "text" => Some(InputFormat::Text),
        "html" | "htm" | "xhtml" => Some(InputFormat::Html),
        "jsonl" | "ndjson" => Some(InputFormat::Jsonl),
        "warc" => Some(InputFormat::Warc),
        _ => None,
    }
}

/// What standard input holds, by its first bytes: `{` begins JSON Lines, `<` before a word of HTML a page, `WARC/` an archive.
pub fn sniff(first: &[u8], decision: Decision) -> InputFormat {
    let wide = matches!(decision.charset, Charset::Utf16Le | Charset::Utf16Be);
    let narrow: Vec<u8> = first[decision.mark..].iter().copied().filter(|byte| !wide || *byte != 0).collect();
    if narrow.starts_with(b"WARC/") {
        return InputFormat::Warc;
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_input_is_told_apart_by_its_first_bytes() {
        let sniffed = |bytes: &[u8]| sniff(bytes, Decision::new(bytes, None));
        assert_eq!(sniffed(b"\xef\xbb\xbf {\"text\": 1}"), InputFormat::Jsonl);
        assert_eq!(sniffed(b"\n<!DOCTYPE html>"), InputFormat::Html);
        assert_eq!(sniffed(b"\xff\xfe<\0h\0t\0m\0l\0"), InputFormat::Html);
        assert_eq!(sniffed(b"WARC/1.1\r\n"), InputFormat::Warc);
        assert_eq!(sniffed("Ayla Demirkan".as_bytes()), InputFormat::Text);
        assert_eq!(sniffed(b""), InputFormat::Text);
    }

    #[test]
    fn names_tell_through_compression() {
        let by = |name: &str| by_name(Path::new(name), InputFormat::Auto);
        assert_eq!(by("a.jsonl.gz"), Some(InputFormat::Jsonl));
        assert_eq!(by("a.TXT.ZST"), Some(InputFormat::Text));
        assert_eq!(by("a.warc.gz"), Some(InputFormat::Warc));
        assert_eq!(by("a.gz"), None);
        assert_eq!(by("jsonl"), None);
    }
}

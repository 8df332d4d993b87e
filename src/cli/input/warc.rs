//! An archive of the web (WARC, ISO 28500): its responses, one at a time.
//!
//! Each record has a head of named fields, then as many bytes as it says. Only records of the type `response` come out; the
//! others are stepped over without being kept. Where a head is broken the next one is looked for, so that one bad record
//! costs itself alone.

use super::super::encoding::Decision;
use super::super::error::{Limited, Problem};
use super::stream::{self, Reader};
use super::{Raw, RawKind};
use std::io::{self, BufRead, Read};
use std::sync::Arc;

/// The longest head of a record.
const HEAD: usize = 1 << 16;

/// What the head of a response says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The record's place among all in the file, from 1.
    pub number: usize,
    /// `WARC-Record-ID`, without its brackets.
    pub id: Option<String>,
    /// `WARC-Target-URI`.
    pub uri: Option<String>,
    /// `WARC-Date`: when the page was fetched.
    pub date: Option<String>,
}

/// An archive that is being read.
pub struct Warc {
    pub path: Arc<str>,
    pub reader: Reader,
    pub decision: Decision,
    /// How many records were read.
    pub number: usize,
    /// How many bytes were read.
    pub offset: u64,
    /// The longest response that is read, in bytes.
    pub longest: usize,
}

/// The fields of a record's head.
#[derive(Debug, Default)]
struct Head {
    kind: String,
    response: Response,
    length: Option<u64>,
}

/// What stands where a record could begin.
enum Begin {
    End,
    Record(Head),
    /// No head: the next one is looked for.
    Broken(&'static str),
}

/// What one record gives.
enum Step {
    End,
    Response(Box<Raw>),
    /// A record of another type.
    Other,
    Problem(Problem),
}

impl Iterator for Warc {
    type Item = Result<Raw, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.step() {
                Ok(Step::End) => return None,
                Ok(Step::Response(raw)) => return Some(Ok(*raw)),
                Ok(Step::Problem(problem)) => return Some(Err(problem)),
                Ok(Step::Other) => {}
                Err(error) => {
                    self.reader = Box::new(io::empty());
                    let path = format!("{}, record {}", self.path, self.number.max(1));
                    return Some(Err(Problem::Read { path, error }));
                }
            }
        }
    }
}

impl Warc {
    /// The next record.
    fn step(&mut self) -> io::Result<Step> {
        let begin = self.offset;
        let head = match self.head()? {
            Begin::End => return Ok(Step::End),
            Begin::Record(head) => head,
            Begin::Broken(reason) => return Ok(self.broken(begin, reason)),
        };
        let Some(length) = head.length else {
            return Ok(self.broken(begin, "its head has no Content-Length"));
        };
        if !head.kind.eq_ignore_ascii_case("response") {
            self.pass(length)?;
            return Ok(Step::Other);
        }
        if length > self.longest as u64 {
            self.pass(length)?;
            let place = format!("{}, record {}", self.path, self.number);
            let what = Limited::Page;
            return Ok(Step::Problem(Problem::TooLong { place, what, limit: self.longest }));
        }
        let offset = self.offset;
        let mut bytes = Vec::new();
        let read = self.reader.by_ref().take(length).read_to_end(&mut bytes)? as u64;
        self.offset += read;
        if read < length {
            return Ok(self.broken(begin, "the file ends before its end"));
        }
        let kind = RawKind::Response(Box::new(Response { number: self.number, ..head.response }));
        let path = Arc::clone(&self.path);
        Ok(Step::Response(Box::new(Raw { path, kind, bytes, offset, decision: self.decision })))
    }

    fn broken(&self, offset: u64, reason: &str) -> Step {
        Step::Problem(Problem::Record {
            path: self.path.to_string(),
            number: self.number,
            offset,
            reason: reason.into(),
        })
    }

    fn line(&mut self, line: &mut Vec<u8>) -> io::Result<stream::Taken> {
        line.clear();
        let taken = stream::line(&mut self.reader, HEAD, line)?;
        self.offset += taken.read;
        Ok(taken)
    }

    /// A record's head; the blank lines before it are passed over.
    fn head(&mut self) -> io::Result<Begin> {
        let mut line = Vec::new();
        loop {
            if self.line(&mut line)?.read == 0 {
                return Ok(Begin::End);
            }
            if !line.trim_ascii().is_empty() {
                break;
            }
        }
        self.number += 1;
        if !line.starts_with(b"WARC/") {
            self.seek_record()?;
            return Ok(Begin::Broken("no line `WARC/1.0` where it should begin"));
        }
        let (mut head, mut size) = (Head::default(), 0);
        loop {
            let taken = self.line(&mut line)?;
            size += taken.read;
            if taken.read == 0 || size > HEAD as u64 {
                self.seek_record()?;
                return Ok(Begin::Broken("its head has no end"));
            }
            if line.trim_ascii().is_empty() {
                return Ok(Begin::Record(head));
            }
            head.field(&line);
        }
    }

    /// Steps over bytes.
    fn pass(&mut self, length: u64) -> io::Result<()> {
        self.offset += io::copy(&mut self.reader.by_ref().take(length), &mut io::sink())?;
        Ok(())
    }

    /// Goes on to the next line that begins a record.
    fn seek_record(&mut self) -> io::Result<()> {
        let mut line = Vec::new();
        loop {
            if self.reader.fill_buf()?.starts_with(b"WARC/1.") {
                return Ok(());
            }
            if self.line(&mut line)?.read == 0 {
                return Ok(());
            }
        }
    }
}

impl Head {
    fn field(&mut self, line: &[u8]) {
        let line = String::from_utf8_lossy(line);
        let Some((name, value)) = line.split_once(':') else { return };
        let value = value.trim();
        let bare = || Some(value.trim_start_matches('<').trim_end_matches('>').to_owned());
        match name.trim().to_ascii_lowercase().as_str() {
            "warc-type" => value.clone_into(&mut self.kind),
            "warc-record-id" => self.response.id = bare(),
            "warc-target-uri" => self.response.uri = bare(),
            "warc-date" => self.response.date = Some(value.to_owned()),
            "content-length" => self.length = value.parse().ok(),
            _ => {}
        }
    }
}

//! A file of JSON Lines, a line at a time.

use super::super::encoding::Decision;
use super::super::error::{Limited, Problem};
use super::stream::{self, Reader};
use super::{Raw, RawKind};
use std::sync::Arc;

/// A file of lines that is being read.
pub struct Lines {
    pub path: Arc<str>,
    pub reader: Reader,
    pub decision: Decision,
    /// How many lines were read.
    pub number: usize,
    /// How many bytes were read.
    pub offset: u64,
    /// The longest line that is read, in bytes.
    pub longest: usize,
}

impl Iterator for Lines {
    type Item = Result<Raw, Problem>;

    /// The next line that is not blank.
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut bytes = Vec::new();
            let offset = self.offset;
            let taken = match stream::line(&mut self.reader, self.longest, &mut bytes) {
                Ok(taken) if taken.read == 0 => return None,
                Ok(taken) => taken,
                Err(error) => {
                    // nothing more can be had from it
                    self.reader = Box::new(std::io::empty());
                    let place = format!("{}:{}", self.path, self.number + 1);
                    return Some(Err(Problem::Read { path: place, error }));
                }
            };
            self.offset += taken.read;
            self.number += 1;
            if taken.over {
                let place = format!("{}:{}", self.path, self.number);
                let what = Limited::Line;
                return Some(Err(Problem::TooLong { place, what, limit: self.longest }));
            }
            if bytes.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            return Some(Ok(Raw {
                path: Arc::clone(&self.path),
                kind: RawKind::Line(self.number),
                bytes,
                offset,
                decision: self.decision,
            }));
        }
    }
}

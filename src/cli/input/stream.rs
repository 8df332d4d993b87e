//! Bytes of a file or of standard input: counted as they are read, taken out of gzip or zstd.
//!
//! Files are known by their names (`.gz`, `.zst`), standard input by its first bytes. Archives of several members, one behind
//! the other, are read as one.

use flate2::bufread::MultiGzDecoder;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use zstd::stream::read::Decoder;

/// What input is read from.
pub type Reader = Box<dyn BufRead + Send>;

const BUFFER: usize = 1 << 16;

/// How bytes are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    Plain,
    Gzip,
    Zstd,
}

impl Packing {
    /// By the file's name.
    pub fn by_name(path: &Path) -> Self {
        match path.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase).as_deref() {
            Some("gz") => Self::Gzip,
            Some("zst") => Self::Zstd,
            _ => Self::Plain,
        }
    }

    /// The name without the ending that tells of compression.
    pub fn inner(path: &Path) -> PathBuf {
        if Self::by_name(path) == Self::Plain { path.to_owned() } else { path.with_extension("") }
    }

    fn by_first_bytes(first: &[u8]) -> Self {
        match first {
            [0x1f, 0x8b, ..] => Self::Gzip,
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Self::Zstd,
            _ => Self::Plain,
        }
    }
}

/// Counts what is read.
struct Counted<R> {
    from: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// Opens a file, or standard input where there is no path; `count` grows by what is read of it.
pub fn open(path: Option<&Path>, packing: Packing, count: &Arc<AtomicU64>) -> io::Result<Reader> {
    let count = Arc::clone(count);
    if let Some(path) = path {
        let file = Counted { from: File::open(path)?, count };
        return unpack(Box::new(BufReader::with_capacity(BUFFER, file)), packing);
    }
    let stdin = Counted { from: io::stdin(), count };
    packed(Box::new(BufReader::with_capacity(BUFFER, stdin)))
}

/// What a reader gives, taken out of the compression that its first bytes show.
pub fn packed(mut reader: Reader) -> io::Result<Reader> {
    let first = first_bytes(&mut reader)?;
    unpack(reader, Packing::by_first_bytes(&first))
}

/// Opens a file that is not compressed from `offset` on.
pub fn open_at(path: &Path, offset: u64, count: &Arc<AtomicU64>) -> io::Result<Reader> {
    let mut file = File::open(path)?;
    file.seek(SeekFrom::Start(offset))?;
    let count = Arc::clone(count);
    Ok(Box::new(BufReader::with_capacity(BUFFER, Counted { from: file, count })))
}

fn unpack(reader: Reader, packing: Packing) -> io::Result<Reader> {
    Ok(match packing {
        Packing::Plain => reader,
        Packing::Gzip => Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(reader))),
        Packing::Zstd => Box::new(BufReader::with_capacity(BUFFER, Decoder::with_buffer(reader)?)),
    })
}

/// What the reader holds first, all of a byte order mark at least, and still to be read from it.
pub fn first_bytes(reader: &mut Reader) -> io::Result<Vec<u8>> {
    let held = reader.fill_buf()?;
    if held.len() >= 5 {
        return Ok(held[..held.len().min(512)].to_vec());
    }
    // Too little to see a byte order mark: read on and put what was read in front again.
    let mut first = Vec::new();
    reader.by_ref().take(512).read_to_end(&mut first)?;
    let rest = std::mem::replace(reader, Box::new(io::empty()));
    *reader = Box::new(Cursor::new(first.clone()).chain(rest));
    Ok(first)
}

/// What was read up to an end or a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// How many bytes were consumed, kept or not.
    pub read: u64,
    /// Whether more stood there than the limit lets in; what is kept then is a part.
    pub over: bool,
}

/// The next line with its end into `line`; of one that is longer than `limit` no more than that is kept.
pub fn line(reader: &mut dyn BufRead, limit: usize, line: &mut Vec<u8>) -> io::Result<Taken> {
    let mut taken = Taken { read: 0, over: false };
    loop {
        let held = match reader.fill_buf() {
            Ok(held) => held,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let end = held.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(held.len(), |at| at + 1);
        let room = limit.saturating_sub(line.len()).min(length);
        line.extend_from_slice(&held[..room]);
        // the line's end does not count
        let text = end.unwrap_or(length);
        taken.over |= room < text;
        taken.read += length as u64;
        reader.consume(length);
        if end.is_some() || length == 0 {
            return Ok(taken);
        }
    }
}

/// All that follows, up to `limit`.
pub fn all(reader: &mut dyn BufRead, limit: usize) -> io::Result<(Vec<u8>, bool)> {
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    let over = bytes.len() > limit;
    Ok((bytes, over))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_passed_over_as_a_whole() {
        let mut reader = BufReader::with_capacity(3, &b"bir\nikiiki\n\nson"[..]);
        let mut next = || {
            let mut bytes = Vec::new();
            let taken = line(&mut reader, 4, &mut bytes).ok();
            (String::from_utf8_lossy(&bytes).into_owned(), taken)
        };
        assert_eq!(next(), ("bir\n".into(), Some(Taken { read: 4, over: false })));
        assert_eq!(next(), ("ikii".into(), Some(Taken { read: 7, over: true })));
        assert_eq!(next(), ("\n".into(), Some(Taken { read: 1, over: false })));
        assert_eq!(next(), ("son".into(), Some(Taken { read: 3, over: false })));
        assert_eq!(next(), (String::new(), Some(Taken { read: 0, over: false })));
    }
}

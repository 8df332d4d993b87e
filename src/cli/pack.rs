//! Output into a file: as it is, or compressed by gzip or zstd.
//!
//! What is compressed is cut into members of [`MEMBER`] bytes and a rest, so that a run that was interrupted can go on
//! behind the last one that is whole. Where they are cut depends on what is written alone: the file is the same, byte for
//! byte, whether the run was interrupted or not. Every reader of these formats takes members one behind the other as one.

use super::input::Packing;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};

/// A member is closed once it holds this much, counted before compression.
const MEMBER: usize = 1 << 20;
/// How much of a file's end is kept in mind, to know the file again.
pub const TAIL: usize = 4096;

/// A file that knows how long it is and how it ends.
#[derive(Debug)]
struct Tailed {
    file: BufWriter<File>,
    length: u64,
    tail: Vec<u8>,
}

impl Write for Tailed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.length += written as u64;
        let last = &bytes[written.saturating_sub(TAIL)..written];
        let surplus = (self.tail.len() + last.len()).saturating_sub(TAIL);
        self.tail.drain(..surplus.min(self.tail.len()));
        self.tail.extend_from_slice(last);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// The member that is being written.
enum Member {
    None(Tailed),
    Gzip(GzEncoder<Tailed>),
    Zstd(zstd::stream::write::Encoder<'static, Tailed>),
}

/// Where a file stands: what lies before is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub length: u64,
    /// The hash of the last [`TAIL`] bytes.
    pub tail: String,
}

/// Writes a file.
pub struct Packed {
    /// Always there, but while it changes its kind.
    member: Option<Member>,
    packing: Packing,
    /// How much the member holds.
    held: usize,
}

impl Packed {
    /// Writes on into `file`, which stands at its end.
    pub fn new(mut file: File, packing: Packing) -> io::Result<Self> {
        let length = file.stream_position()?;
        let tail = tail(&mut file, length)?;
        let member =
            Some(Member::None(Tailed { file: BufWriter::with_capacity(1 << 16, file), length, tail }));
        Ok(Self { member, packing, held: 0 })
    }

    /// Closes the member that is being written.
    fn close(&mut self) -> io::Result<()> {
        self.held = 0;
        let tailed = match self.member.take() {
            Some(Member::None(tailed)) => tailed,
            Some(Member::Gzip(encoder)) => encoder.finish()?,
            Some(Member::Zstd(encoder)) => encoder.finish()?,
            None => return Err(lost()),
        };
        self.member = Some(Member::None(tailed));
        Ok(())
    }

    /// Where the file can be cut, if it can be cut here; what lies before is on the disk then.
    pub fn mark(&mut self) -> io::Result<Option<Mark>> {
        if self.packing != Packing::Plain && self.held > 0 {
            if self.held < MEMBER {
                return Ok(None);
            }
            self.close()?;
        }
        let Some(Member::None(tailed)) = &mut self.member else { return Ok(None) };
        tailed.flush()?;
        tailed.file.get_ref().sync_data()?;
        Ok(Some(Mark { length: tailed.length, tail: hash(&tailed.tail) }))
    }

    /// Closes the file.
    pub fn finish(&mut self) -> io::Result<()> {
        if self.held > 0 {
            self.close()?;
        }
        match &mut self.member {
            Some(Member::None(tailed)) => tailed.flush(),
            _ => Err(lost()),
        }
    }
}

/// A member whose writing failed is gone.
fn lost() -> io::Error {
    io::Error::other("an earlier write has failed")
}

impl Write for Packed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.packing != Packing::Plain {
            if self.held >= MEMBER {
                self.close()?;
            }
            if let Some(Member::None(_)) = &self.member
                && let Some(Member::None(tailed)) = self.member.take()
            {
                self.member = Some(match self.packing {
                    Packing::Zstd => Member::Zstd(zstd::stream::write::Encoder::new(tailed, 0)?),
                    _ => Member::Gzip(GzEncoder::new(tailed, Compression::default())),
                });
            }
        }
        let written = match &mut self.member {
            Some(Member::None(tailed)) => tailed.write(bytes)?,
            Some(Member::Gzip(encoder)) => encoder.write(bytes)?,
            Some(Member::Zstd(encoder)) => encoder.write(bytes)?,
            None => return Err(lost()),
        };
        self.held += written;
        Ok(written)
    }

    /// Does nothing: a flush in the midst of a member would change its bytes.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The last bytes of a file before `length`; the file stands at `length` afterwards.
fn tail(file: &mut File, length: u64) -> io::Result<Vec<u8>> {
    let size = length.min(TAIL as u64);
    let mut bytes = vec![0; usize::try_from(size).unwrap_or(TAIL)];
    if !bytes.is_empty() {
        file.seek(SeekFrom::Start(length - size))?;
        file.read_exact(&mut bytes)?;
    }
    file.seek(SeekFrom::Start(length))?;
    Ok(bytes)
}

/// The hash of a file's last bytes before `length`.
pub fn tail_hash(file: &mut File, length: u64) -> io::Result<String> {
    tail(file, length).map(|bytes| hash(&bytes))
}

/// SHA-256, in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

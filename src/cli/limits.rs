//! How much of one thing is read: options, and what they say in messages.

use clap::Args;
use std::fmt::{self, Display};

/// What has a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limited {
    /// The text of an article.
    Text,
    /// A line of JSON Lines.
    Line,
    /// A page, or a response of an archive, as it comes and unpacked.
    Page,
}

impl Limited {
    /// What it is called, and the option that gives it more room.
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Text => ("the article's text", "--max-text"),
            Self::Line => ("the line", "--max-line"),
            Self::Page => ("the page", "--max-page"),
        }
    }
}

/// Limits, in bytes. What is longer is reported and passed over, so that one monstrous article cannot take all memory.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Limits")]
#[allow(clippy::struct_field_names, reason = "the fields are the options")]
pub struct Limits {
    /// The longest text of an article (work takes some 70 times as much memory); K, M and G are understood
    #[arg(long, value_name = "SIZE", default_value = "8M", value_parser = size)]
    pub max_text: usize,
    /// The longest line of JSON Lines
    #[arg(long, value_name = "SIZE", default_value = "32M", value_parser = size)]
    pub max_line: usize,
    /// The longest HTML page and the longest response of an archive
    #[arg(long, value_name = "SIZE", default_value = "8M", value_parser = size)]
    pub max_page: usize,
}

impl Limits {
    /// The limit of one thing, in bytes.
    pub fn of(&self, what: Limited) -> usize {
        match what {
            Limited::Text => self.max_text,
            Limited::Line => self.max_line,
            Limited::Page => self.max_page,
        }
    }
}

/// Offsets are numbers of 32 bits.
const MOST: usize = u32::MAX as usize;

pub(super) fn size(text: &str) -> Result<usize, String> {
    let (number, unit) = match text.to_ascii_uppercase().chars().last() {
        Some('K') => (&text[..text.len() - 1], 1 << 10),
        Some('M') => (&text[..text.len() - 1], 1 << 20),
        Some('G') => (&text[..text.len() - 1], 1 << 30),
        _ => (text, 1),
    };
    let bytes = number.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    bytes
        .filter(|bytes| (1..=MOST).contains(bytes))
        .ok_or_else(|| "a number of bytes expected, below 4G: 500000, 800K, 64M, 1G".to_owned())
}

/// A number of bytes as people write it.
pub struct Bytes(pub u64);

impl Display for Bytes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")];
        match units.iter().find(|(bits, _)| self.0 >> bits > 0) {
            Some((bits, unit)) if self.0.trailing_zeros() >= *bits => {
                write!(formatter, "{} {unit}", self.0 >> bits)
            }
            #[allow(clippy::cast_precision_loss, reason = "for reading")]
            Some((bits, unit)) => write!(formatter, "{:.1} {unit}", self.0 as f64 / f64::from(1_u32 << bits)),
            None => write!(formatter, "{} bytes", self.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_and_written() {
        assert_eq!((size("12"), size("2k"), size("1G")), (Ok(12), Ok(2048), Ok(1 << 30)));
        for wrong in ["", "0", "4G", "K", "-1", "1.5M", "99999999999999999999G", "ş"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
        assert_eq!(Bytes(8 << 20).to_string(), "8 MiB");
        assert_eq!(Bytes(1536).to_string(), "1.5 KiB");
        assert_eq!(Bytes(12).to_string(), "12 bytes");
    }
}

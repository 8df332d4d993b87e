//! Bytes into text, never by guessing.
//!
//! A byte order mark decides first, then the encoding that was named, then it must be UTF-8. The mark is no part of
//! the text: offsets count from behind it.

use super::args::Encoding;

/// How bytes are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1254,
}

/// What was settled for one input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    pub charset: Charset,
    /// Length of the byte order mark.
    pub mark: usize,
    /// Whether the user named an encoding.
    pub named: bool,
}

impl Charset {
    /// The name that messages use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1254 => "windows-1254",
        }
    }
}

impl Decision {
    /// Settles on a charset from an input's first bytes and the encoding that was named.
    pub fn new(first: &[u8], named: Option<Encoding>) -> Self {
        let (charset, mark) = match first {
            [0xef, 0xbb, 0xbf, ..] => (Charset::Utf8, 3),
            [0xff, 0xfe, ..] => (Charset::Utf16Le, 2),
            [0xfe, 0xff, ..] => (Charset::Utf16Be, 2),
            _ => match named {
                None | Some(Encoding::Utf8) => (Charset::Utf8, 0),
                Some(Encoding::Windows1254 | Encoding::Iso8859_9) => (Charset::Windows1254, 0),
            },
        };
        Self { charset, mark, named: named.is_some() }
    }

    /// Whether there is anything to tell: UTF-8 is what everyone expects.
    pub fn notable(self) -> bool {
        self.charset != Charset::Utf8 || (self.named && self.mark > 0)
    }
}

/// The text of bytes (without a mark), or the offset of the first byte that is none.
pub fn decode(bytes: Vec<u8>, charset: Charset) -> Result<String, usize> {
    match charset {
        Charset::Utf8 => String::from_utf8(bytes).map_err(|error| error.utf8_error().valid_up_to()),
        Charset::Utf16Le => utf16(&bytes, u16::from_le_bytes),
        Charset::Utf16Be => utf16(&bytes, u16::from_be_bytes),
        // Every byte is a character there.
        Charset::Windows1254 => {
            Ok(encoding_rs::WINDOWS_1254.decode_without_bom_handling(&bytes).0.into_owned())
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, usize> {
    let pairs = bytes.chunks_exact(2);
    let odd = !pairs.remainder().is_empty();
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    let (mut text, mut at) = (String::with_capacity(bytes.len()), 0);
    for character in char::decode_utf16(units) {
        let character = character.map_err(|_| at)?;
        at += 2 * character.len_utf16();
        text.push(character);
    }
    if odd { Err(at) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_decides_before_the_name() {
        let decision = Decision::new(b"\xef\xbb\xbfdedi", Some(Encoding::Windows1254));
        assert_eq!((decision.charset, decision.mark), (Charset::Utf8, 3));
        assert_eq!(Decision::new(b"\xff\xfed\0", None).charset, Charset::Utf16Le);
        assert_eq!(Decision::new(b"dedi", Some(Encoding::Iso8859_9)).charset, Charset::Windows1254);
    }

    #[test]
    fn what_is_no_text_is_pointed_at() {
        assert_eq!(decode(b"de\xfei".to_vec(), Charset::Utf8), Err(2));
        assert_eq!(decode(b"\xfe\xfd\xf0\xdd".to_vec(), Charset::Windows1254), Ok("şığİ".into()));
        assert_eq!(decode(b"d\0\0\xd8e\0".to_vec(), Charset::Utf16Le), Err(2));
        assert_eq!(decode(b"\0d\x01".to_vec(), Charset::Utf16Be), Err(2));
        assert_eq!(decode(b"\x01\x5f".to_vec(), Charset::Utf16Be), Ok("ş".into()));
    }
}

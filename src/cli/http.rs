//! A response out of an archive of the web: HTTP's head taken off, the body unpacked and decoded, the article on the page.
//!
//! The encoding is what the byte order mark, the head or the page itself (`<meta charset>`) says, in this order; else
//! what was named; else UTF-8. Pages that are no HTML, did not come with status 200 or are not in Turkish are passed over.

use super::encoding::{Charset, Decision};
use super::error::{Limited, Passed, Problem};
use super::input::Response;
use super::{language, page};
use crate::engine::Article;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1254};
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use std::io::Read;

/// A page says its encoding in its first bytes; browsers look at 1024.
const PRESCAN: usize = 4096;

/// The head of an answer, as far as it matters.
#[derive(Debug, Default)]
struct Head {
    status: u16,
    content_type: String,
    language: String,
    chunked: bool,
    packings: Vec<String>,
}

/// The article in a response.
pub fn read(
    path: &str,
    response: &Response,
    bytes: &[u8],
    offset: u64,
    decision: Decision,
    limit: usize,
) -> Result<Article, Problem> {
    let number = response.number;
    let fault = |reason: &str| {
        let path = path.to_owned();
        Problem::Record { path, number, offset, reason: reason.to_owned() }
    };
    let (head, body) = Head::read(bytes).ok_or_else(|| fault("no HTTP head in the response"))?;
    if head.status != 200 {
        return Err(Problem::PassedOver(Passed::Status));
    }
    let kind = head.content_type.split(';').next().unwrap_or_default().trim();
    if !matches!(kind, "" | "text/html" | "application/xhtml+xml") {
        return Err(Problem::PassedOver(Passed::NotHtml));
    }
    let too_long =
        || Problem::TooLong { place: format!("{path}, record {number}"), what: Limited::Page, limit };
    let mut body = if head.chunked { unchunked(body) } else { body.to_vec() };
    for packing in head.packings.iter().rev() {
        body = unpacked(body, packing, limit).map_err(|fail| match fail {
            Fail::TooLong => too_long(),
            Fail::Broken(reason) => fault(&reason),
        })?;
    }
    if kind.is_empty() && !body.trim_ascii_start().starts_with(b"<") {
        return Err(Problem::PassedOver(Passed::NotHtml));
    }
    let encoding = encoding(&head, &body, decision);
    let body = encoding.1.map_or(&body[..], |mark| &body[mark..]);
    let html = encoding
        .0
        .decode_without_bom_handling_and_without_replacement(body)
        .ok_or_else(|| fault(&format!("its bytes are not valid {}", encoding.0.name())))?;
    if !language::is_turkish(&html, &head.language) {
        return Err(Problem::PassedOver(Passed::NotTurkish));
    }
    let id = response.id.clone().or_else(|| response.uri.clone());
    let id = id.unwrap_or_else(|| format!("{path}:{number}"));
    let shown = format!("{path}, record {number}");
    let article = page::read(&shown, &html)?;
    Ok(Article {
        id: Some(id),
        url: response.uri.clone().or(article.url),
        date: article.date.or_else(|| response.date.clone()),
        ..article
    })
}

impl Head {
    /// The head, and the body behind it.
    fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut head = Self::default();
        let mut rest = bytes;
        let mut first = true;
        loop {
            let end = rest.iter().position(|byte| *byte == b'\n')?;
            let line = String::from_utf8_lossy(&rest[..end]);
            let line = line.trim();
            rest = &rest[end + 1..];
            if first {
                let status = line.strip_prefix("HTTP/")?.split_whitespace().nth(1)?;
                head.status = status.parse().ok()?;
                first = false;
            } else if line.is_empty() {
                return Some((head, rest));
            } else if let Some((name, value)) = line.split_once(':') {
                head.field(name.trim(), &value.trim().to_ascii_lowercase());
            }
        }
    }

    fn field(&mut self, name: &str, value: &str) {
        match name.to_ascii_lowercase().as_str() {
            "content-type" => value.clone_into(&mut self.content_type),
            "content-language" => value.clone_into(&mut self.language),
            "transfer-encoding" => self.chunked = value.split(',').any(|coding| coding.trim() == "chunked"),
            "content-encoding" => {
                self.packings.extend(value.split(',').map(|packing| packing.trim().to_owned()));
            }
            _ => {}
        }
    }
}

/// A body out of its chunks. Many archives keep the head but have put the chunks together: such a body stays as it is.
fn unchunked(body: &[u8]) -> Vec<u8> {
    let (mut out, mut rest) = (Vec::with_capacity(body.len()), body);
    while let Some(end) = rest.iter().take(1024).position(|byte| *byte == b'\n') {
        let size = String::from_utf8_lossy(&rest[..end]);
        let size = size.split(';').next().unwrap_or_default().trim();
        let Ok(size) = usize::from_str_radix(size, 16) else {
            return if out.is_empty() { body.to_vec() } else { out };
        };
        rest = &rest[end + 1..];
        if size == 0 {
            return out;
        }
        let chunk = &rest[..size.min(rest.len())];
        out.extend_from_slice(chunk);
        rest = &rest[chunk.len()..];
        rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n")).unwrap_or(rest);
    }
    // cut off by the crawler, or never in chunks
    if out.is_empty() { body.to_vec() } else { out }
}

enum Fail {
    TooLong,
    Broken(String),
}

/// A body out of its compression. Here too archives may keep the head of what they have already unpacked.
fn unpacked(body: Vec<u8>, packing: &str, limit: usize) -> Result<Vec<u8>, Fail> {
    let mut out = Vec::new();
    let mut read = |from: &mut dyn Read| from.take(limit as u64 + 1).read_to_end(&mut out);
    let result = match packing {
        "gzip" | "x-gzip" if body.starts_with(&[0x1f, 0x8b]) => read(&mut MultiGzDecoder::new(&body[..])),
        "zstd" if body.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) => {
            zstd::stream::read::Decoder::with_buffer(&body[..]).and_then(|mut decoder| read(&mut decoder))
        }
        // a zlib stream by the standard, a bare one by some servers
        "deflate" if body.first().is_some_and(|byte| byte & 0x0f == 8) => {
            read(&mut ZlibDecoder::new(&body[..]))
        }
        "deflate" if !body.trim_ascii_start().starts_with(b"<") => read(&mut DeflateDecoder::new(&body[..])),
        "br" if !body.trim_ascii_start().starts_with(b"<") => {
            return Err(Fail::Broken("its body is compressed by brotli, which is not read".into()));
        }
        _ => return Ok(body),
    };
    if out.len() > limit {
        return Err(Fail::TooLong);
    }
    match result {
        Ok(_) => Ok(out),
        Err(error) => Err(Fail::Broken(format!("its body cannot be unpacked: {error}"))),
    }
}

/// The encoding of a page, and the length of its byte order mark.
fn encoding(head: &Head, body: &[u8], decision: Decision) -> (&'static Encoding, Option<usize>) {
    if let Some((encoding, mark)) = Encoding::for_bom(body) {
        return (encoding, Some(mark));
    }
    let start = String::from_utf8_lossy(&body[..body.len().min(PRESCAN)]).to_ascii_lowercase();
    let mut metas = start.split("<meta").skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
    let named = label(&head.content_type).or_else(|| metas.find_map(label));
    let otherwise = if decision.charset == Charset::Windows1254 { WINDOWS_1254 } else { UTF_8 };
    (named.unwrap_or(otherwise), None)
}

/// The encoding that stands behind `charset=`.
fn label(text: &str) -> Option<&'static Encoding> {
    let (_, value) = text.split_once("charset")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|sign: char| !(sign.is_ascii_alphanumeric() || "-_:.".contains(sign)));
    Encoding::for_label(&value.as_bytes()[..end.unwrap_or(value.len())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_put_together_where_there_are_any() {
        assert_eq!(unchunked(b"3\r\nbir\r\n4;a=b\r\n iki\r\n0\r\n\r\n"), b"bir iki");
        assert_eq!(unchunked(b"<html>\n</html>"), b"<html>\n</html>");
        assert_eq!(unchunked(b"5\r\nbir"), b"bir");
        assert_eq!(unchunked(b""), b"");
    }

    #[test]
    fn encodings_are_found_where_pages_say_them() {
        let name = |text: &str| label(text).map(Encoding::name);
        assert_eq!(name("text/html; charset=iso-8859-9"), Some("windows-1254"));
        assert_eq!(name(" charset=\"utf-8\" /"), Some("UTF-8"));
        assert_eq!(
            name(" http-equiv=content-type content='text/html; charset=windows-1254'"),
            Some("windows-1254")
        );
        assert_eq!(name("text/html"), None);
    }

    #[test]
    fn what_is_packed_is_unpacked_up_to_the_limit() {
        use std::io::Write;
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        let packed = packed.write_all(&[b' '; 5000]).and_then(|()| packed.finish()).unwrap_or_default();
        assert!(unpacked(packed.clone(), "gzip", 5000).is_ok_and(|body| body.len() == 5000));
        assert!(matches!(unpacked(packed.clone(), "gzip", 4999), Err(Fail::TooLong)));
        assert!(matches!(unpacked(packed[..20].to_vec(), "gzip", 5000), Err(Fail::Broken(_))));
        assert!(unpacked(b"<html>".to_vec(), "gzip", 5000).is_ok_and(|body| body == b"<html>"));
    }
}

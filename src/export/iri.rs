//! Names for articles, their titles, statements and speakers, as linked data wants them: IRIs.
//!
//! An article is its address where it has one that is of the web; else `urn:dedi:article:` and its id, or a hash of its text
//! where it has no id either. A statement is `urn:dedi:quote:` and its id. The same article gives the same names. What an IRI
//! may not hold (blanks, quotation marks, `<`, `%` in an id …) is written in per cent; letters beyond ASCII stay.

use crate::engine::Article;
use crate::record::{Part, Quote};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The article.
pub fn article(article: &Article) -> String {
    match &article.url {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => escaped(url, "%"),
        _ => format!("urn:dedi:article:{}", own(article)),
    }
}

/// A part of the article: the text is the article itself, a title beside it has a name of its own.
pub fn part(of: &Article, part: Part) -> String {
    match part {
        Part::Text => article(of),
        Part::Title => format!("urn:dedi:title:{}", own(of)),
    }
}

/// A statement.
pub fn quote(quote: &Quote) -> String {
    format!("urn:dedi:quote:{}", escaped(&quote.id, ""))
}

/// A speaker of the article.
pub fn speaker(article: &Article, id: u32) -> String {
    format!("urn:dedi:speaker:{}:{id}", own(article))
}

fn own(article: &Article) -> String {
    match &article.id {
        Some(id) if !id.is_empty() => escaped(id, ""),
        _ => Sha256::digest(article.text.as_bytes()).iter().take(8).fold(
            "sha256-".into(),
            |mut name: String, byte| {
                let _ = write!(name, "{byte:02x}");
                name
            },
        ),
    }
}

/// `text` with everything in per cent that is no letter, no digit and none of the signs an IRI may hold, nor of `kept`.
fn escaped(text: &str, kept: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_alphanumeric()
            || "-._~:/?#[]@!$&'()*+,;=".contains(character)
            || kept.contains(character)
        {
            out.push(character);
            continue;
        }
        let mut bytes = [0; 4];
        for byte in character.encode_utf8(&mut bytes).bytes() {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(id: &str, url: Option<&str>) -> Article {
        Article { id: Some(id.into()), url: url.map(Into::into), text: "Olmaz.".into(), ..Article::default() }
    }

    #[test]
    fn addresses_and_ids_become_iris() {
        let page = of("a", Some("https://örnek.example/haber?no=1&ad=%C3%A7 ay"));
        assert_eq!(article(&page), "https://örnek.example/haber?no=1&ad=%C3%A7%20ay");
        assert_eq!(article(&of("arşiv/\"1\" %.txt", None)), "urn:dedi:article:arşiv/%221%22%20%25.txt");
        assert_eq!(article(&of("a", Some("javascript:alert(1)"))), "urn:dedi:article:a");
        assert_eq!(part(&page, Part::Title), "urn:dedi:title:a");
    }

    #[test]
    fn what_has_no_name_is_named_by_its_text() {
        let nameless = Article { text: "Olmaz.".into(), ..Article::default() };
        assert_eq!(article(&nameless), article(&of("", None)));
        assert!(article(&nameless).starts_with("urn:dedi:article:sha256-"));
        assert_ne!(article(&nameless), article(&Article::default()));
    }
}

//! What goes into a store: an article, or a record of one, with what was found in it.

use super::error::StoreError;
use crate::engine::Article;
use crate::export::offsets;
use crate::record::{Extraction, OffsetUnit, Part, SCHEMA};
use crate::span::Span;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// The longest id, in bytes: indexes of PostgreSQL hold no more.
const LONGEST_ID: usize = 2000;

/// Where the records of an entry come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// This engine has read the article.
    Article,
    /// A record was given, which some engine has made.
    Record,
}

impl Origin {
    /// As the store writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Record => "record",
        }
    }
}

/// One article with its attributions; spans count bytes where the text is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The article's own id.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// Its text; records may come without.
    pub text: Option<String>,
    /// The date that came beside the text.
    pub given_date: Option<String>,
    /// Where it was published.
    pub url: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Whose records these are.
    pub origin: Origin,
    /// A hash of what came in.
    pub hash: String,
    /// What was found in it.
    pub extraction: Extraction,
}

/// A record as `dedi extract` writes it.
#[derive(Debug, Deserialize)]
pub struct Record {
    #[serde(flatten)]
    extraction: Extraction,
    #[serde(default)]
    text: Option<String>,
}

impl Entry {
    /// An article that was read; it has an id. `outlet` is said of it from outside.
    pub fn read(article: &Article, outlet: Option<&str>, extraction: Extraction) -> Result<Self, StoreError> {
        let id = checked(article.id.as_deref())?;
        Ok(Self {
            id,
            title: article.title.clone(),
            text: Some(article.text.clone()),
            given_date: article.date.clone(),
            url: article.url.clone(),
            outlet: outlet.map(str::to_owned).or_else(|| article.url.as_deref().and_then(host)),
            origin: Origin::Article,
            hash: Self::hash(article, outlet),
            extraction,
        })
    }

    /// What tells one article from a changed one.
    pub fn hash(article: &Article, outlet: Option<&str>) -> String {
        let [title, date, url] = [&article.title, &article.date, &article.url].map(Option::as_deref);
        digest(&[Some("article"), Some(&article.text), title, date, url, outlet])
    }

    /// A record; `place` is its id where it has none of its own. Its spans must fit its text, where that is there.
    pub fn record(line: &str, place: &str, outlet: Option<&str>) -> Result<Self, StoreError> {
        let record: Record = serde_json::from_str(line)
            .map_err(|error| StoreError::refused(format!("not a record of dedi: {error}")))?;
        let Record { mut extraction, text } = record;
        if extraction.schema != SCHEMA {
            let schema = extraction.schema;
            return Err(StoreError::refused(format!(
                "a record of the form `{schema}`; `{SCHEMA}` is expected"
            )));
        }
        let id = checked(Some(extraction.id.as_deref().unwrap_or(place)))?;
        let form = serde_json::to_string(&extraction).unwrap_or_default();
        let hash = digest(&[Some("record"), Some(&form), text.as_deref(), outlet]);
        extraction.id = Some(id.clone());
        if let Some(text) = &text {
            let article =
                Article { title: extraction.title.clone(), text: text.clone(), ..Article::default() };
            offsets::convert(&mut extraction, &article, OffsetUnit::Byte);
            fits(&extraction, &article)?;
        }
        Ok(Self {
            title: extraction.title.clone(),
            given_date: extraction.date.clone(),
            url: extraction.url.clone(),
            outlet: outlet.map(str::to_owned).or_else(|| extraction.url.as_deref().and_then(host)),
            origin: Origin::Record,
            id,
            text,
            hash,
            extraction,
        })
    }

    /// The article that the spans count in; its text is empty where the entry has none.
    pub fn article(&self) -> Article {
        Article {
            id: Some(self.id.clone()),
            title: self.title.clone(),
            text: self.text.clone().unwrap_or_default(),
            date: self.given_date.clone(),
            url: self.url.clone(),
        }
    }
}

/// An id that can be kept.
fn checked(id: Option<&str>) -> Result<String, StoreError> {
    let id = id.unwrap_or_default();
    if id.is_empty() {
        return Err(StoreError::refused(
            "an article without an id; --id-field names the field that holds it",
        ));
    }
    if id.len() > LONGEST_ID {
        let length = id.len();
        return Err(StoreError::refused(format!(
            "an id of {length} bytes; no more than {LONGEST_ID} can be kept"
        )));
    }
    Ok(id.to_owned())
}

/// Whether the pieces of a record are where it says.
pub fn fits(extraction: &Extraction, article: &Article) -> Result<(), StoreError> {
    for quote in &extraction.quotes {
        let text = match quote.part {
            Part::Title => article.title.as_deref().unwrap_or_default(),
            Part::Text => article.text.as_str(),
        };
        let pieces: Vec<&str> = quote.content.iter().map(|span| span.text(text)).collect();
        let cue = quote.cue.as_ref().is_none_or(|cue| Span::new(cue.start, cue.end).text(text) == cue.text);
        if pieces.join(" ") != quote.text || !cue {
            let id = &quote.id;
            return Err(StoreError::refused(format!(
                "the offsets of quotation `{id}` do not fit the record's text; `offsets` must name their unit, and the text must be the one that was read"
            )));
        }
    }
    Ok(())
}

/// A hash of fields, which are told apart wherever one ends.
fn digest(fields: &[Option<&str>]) -> String {
    let mut digest = Sha256::new();
    for field in fields {
        let length = field.map_or(u64::MAX, |field| field.len() as u64);
        digest.update(length.to_le_bytes());
        digest.update(field.unwrap_or_default());
    }
    digest.finalize().iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The host of an address, as the name of who published there: `https://www.ornek.com/haber` is `ornek.com`.
pub fn host(url: &str) -> Option<String> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?.rsplit('@').next()?.split(':').next()?;
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (host.contains('.')).then(|| host.to_owned())
}

/// A day as `2025-10-22` in days from one that does not matter, so that days can be taken from each other.
pub fn day_number(day: &str) -> Option<i64> {
    let mut parts = day.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    // years that begin in March have the leap day at their end
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(
        365 * year + year.div_euclid(4) - year.div_euclid(100)
            + year.div_euclid(400)
            + (153 * month + 2) / 5
            + day,
    )
}

/// A date as `2025-10-22`, where it names a day: that form with anything behind it, or `22.10.2025`, `22/10/2025`.
pub fn day(date: &str) -> Option<String> {
    let date = date.trim();
    let parts: Vec<&str> = date.splitn(3, ['-', '.', '/']).collect();
    let [first, second, third] = parts[..] else { return None };
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (year, month, day) = if first.len() == 4 && digits(third) == 2 {
        (first, second, &third[..2])
    } else if digits(third) == 4 {
        (&third[..4], second, first)
    } else {
        return None;
    };
    let (y, m, d) = (year.parse::<u32>().ok()?, month.parse::<u32>().ok()?, day.parse::<u32>().ok()?);
    ((1..=12).contains(&m) && (1..=31).contains(&d)).then(|| format!("{y:04}-{m:02}-{d:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_from_other_dates() {
        for date in ["2025-10-22", "2025-10-22T08:00:00+03:00", " 22.10.2025 14:30", "22/10/2025"] {
            assert_eq!(day(date).as_deref(), Some("2025-10-22"), "{date}");
        }
        assert_eq!(day("1.2.2024").as_deref(), Some("2024-02-01"));
        for date in [
            "",
            "2012-2015",
            "2020 (approx.)",
            "2025-10",
            "2025-13-01",
            "22 Ekim 2025",
            "2025-10-221",
            "ş-ş-ş",
        ] {
            assert_eq!(day(date), None, "{date}");
        }
    }

    #[test]
    fn hosts_name_outlets() {
        assert_eq!(host("https://www.Ornek.com:8080/haber?x=1").as_deref(), Some("ornek.com"));
        assert_eq!(host("http://ada@haber.ornek.com").as_deref(), Some("haber.ornek.com"));
        assert_eq!(host("haberler/1.html"), None);
        assert_eq!(host(""), None);
    }
}

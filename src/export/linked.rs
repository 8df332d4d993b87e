//! Statements as linked data: JSON-LD with the words of <https://schema.org>.
//!
//! [`Linked::statements`] writes each article as a `NewsArticle`. What is said in it are its parts (`hasPart`): a `Quotation` where
//! words were given as they were spoken (direct and mixed), with `spokenByCharacter`; a `Claim` where they were reported (indirect), with
//! `author`. [`Linked::reviews`] writes a skeleton of a `ClaimReview` for each statement: what was claimed, by whom, where it appeared stands
//! there; who reviews it, when, where and with which rating is `null`, which every reader of JSON-LD passes over, and is for a fact-checker to
//! fill in.
//!
//! This form has no offsets; `identifier` is the id of the statement, by which records and other forms have them. A date that does not
//! begin as ISO 8601 has it (`2025-10-22`) has no place in it and is left out.

use super::{Sink, iri, name};
use crate::engine::Article;
use crate::record::{Extraction, Kind, Quote, Speaker, SpeakerKind};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Writes JSON-LD.
#[derive(Debug)]
pub struct Linked<W> {
    out: W,
    reviews: bool,
    first: bool,
}

impl<W: Write> Linked<W> {
    /// Articles with what is said in them.
    pub fn statements(out: W) -> Self {
        Self { out, reviews: false, first: true }
    }

    /// A review to be filled in for each statement.
    pub fn reviews(out: W) -> Self {
        Self { reviews: true, ..Self::statements(out) }
    }

    fn node(&mut self, node: &Value) -> io::Result<()> {
        let shown = serde_json::to_string_pretty(node)?.replace('\n', "\n    ");
        let comma = if self.first { "" } else { "," };
        self.first = false;
        write!(self.out, "{comma}\n    {shown}")
    }
}

impl<W: Write> Sink for Linked<W> {
    fn begin(&mut self) -> io::Result<()> {
        self.out.write_all(b"{\n  \"@context\": \"https://schema.org\",\n  \"@graph\": [")
    }

    fn article(&mut self, extraction: &Extraction, article: &Article) -> io::Result<()> {
        let mut page = page(extraction, article);
        if self.reviews {
            return extraction.quotes.iter().try_for_each(|quote| {
                let review = review(quote, extraction, article, &page);
                self.node(&Value::Object(review))
            });
        }
        let parts = extraction.quotes.iter().map(|quote| statement(quote, extraction, article));
        page.insert("hasPart".into(), parts.collect());
        self.node(&Value::Object(page))
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.write_all(if self.first { b"]\n}\n" } else { b"\n  ]\n}\n" })?;
        self.out.flush()
    }
}

type Node = Map<String, Value>;

fn node(kind: &str, id: String) -> Node {
    [("@type".to_owned(), Value::from(kind)), ("@id".to_owned(), Value::from(id))].into_iter().collect()
}

fn put(node: &mut Node, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        node.insert(key.into(), value.into());
    }
}

fn page(extraction: &Extraction, article: &Article) -> Node {
    let mut page = node("NewsArticle", iri::article(article));
    put(&mut page, "identifier", extraction.id.as_deref());
    put(&mut page, "headline", extraction.title.as_deref());
    put(&mut page, "datePublished", extraction.date.as_deref().filter(|date| is_date(date)));
    put(&mut page, "url", extraction.url.as_deref());
    put(&mut page, "inLanguage", Some("tr"));
    page
}

/// `2025-10-22`, whatever stands behind it.
fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 10
        && bytes[..10].iter().zip(b"0000-00-00").all(|(byte, form)| match form {
            b'0' => byte.is_ascii_digit(),
            _ => byte == form,
        })
        && !bytes.get(10).is_some_and(u8::is_ascii_digit)
}

fn statement(quote: &Quote, extraction: &Extraction, article: &Article) -> Value {
    let (kind, by) = match quote.kind {
        Kind::Direct | Kind::Mixed => ("Quotation", "spokenByCharacter"),
        Kind::Indirect => ("Claim", "author"),
    };
    let mut statement = node(kind, iri::quote(quote));
    put(&mut statement, "identifier", Some(quote.id.as_str()));
    put(&mut statement, "text", Some(quote.text.as_str()));
    put(&mut statement, "inLanguage", Some("tr"));
    put(&mut statement, by, speaker(quote, extraction, article));
    Value::Object(statement)
}

fn review(quote: &Quote, extraction: &Extraction, article: &Article, page: &Node) -> Node {
    let mut claim = node("Claim", iri::quote(quote));
    put(&mut claim, "identifier", Some(quote.id.as_str()));
    put(&mut claim, "author", speaker(quote, extraction, article));
    put(&mut claim, "appearance", Some(Value::Object(page.clone())));
    json!({
        "@type": "ClaimReview",
        "claimReviewed": quote.text,
        "inLanguage": "tr",
        "itemReviewed": claim,
        "author": {"@type": "Organization", "name": null, "url": null},
        "url": null,
        "datePublished": null,
        "reviewRating": {
            "@type": "Rating", "ratingValue": null, "bestRating": null, "worstRating": null, "alternateName": null
        }
    })
    .as_object()
    .cloned()
    .unwrap_or_default()
}

/// The speaker of a statement. Schema.org knows persons and organisations; of the others the sort is said as well.
fn speaker(quote: &Quote, extraction: &Extraction, article: &Article) -> Option<Value> {
    let speaker: &Speaker = quote.speaker.and_then(|id| extraction.speakers.iter().find(|s| s.id == id))?;
    let kind = match speaker.kind {
        SpeakerKind::Organization | SpeakerKind::Group => "Organization",
        SpeakerKind::Person | SpeakerKind::Role | SpeakerKind::Anonymous | SpeakerKind::Author => "Person",
    };
    let mut found = node(kind, iri::speaker(article, speaker.id));
    put(&mut found, "name", Some(speaker.name.as_str()));
    if !matches!(speaker.kind, SpeakerKind::Person | SpeakerKind::Organization) {
        put(&mut found, "disambiguatingDescription", Some(name(speaker.kind)));
    }
    if kind == "Person" && !speaker.roles.is_empty() {
        put(&mut found, "jobTitle", Some(speaker.roles.clone()));
    }
    let belongs = speaker.affiliation.as_deref().map(|name| json!({"@type": "Organization", "name": name}));
    put(&mut found, if kind == "Person" { "affiliation" } else { "parentOrganization" }, belongs);
    Some(Value::Object(found))
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn dates_are_those_of_iso_8601() {
        assert!(is_date("2025-10-22") && is_date("2025-10-22T08:30:00+03:00"));
        assert!(
            !is_date("22 Ekim 2025") && !is_date("2025-1-22") && !is_date("2025-10-222") && !is_date("é")
        );
    }
}

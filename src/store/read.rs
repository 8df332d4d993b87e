//! Out of the tables: articles with their records, as they came in.

use super::db::Db;
use super::entry::{Entry, Origin};
use super::error::StoreError;
use super::people::Link;
use super::value::{Row, params};
use crate::record::{Cue, Extraction, Mention, Quote, SCHEMA, Source, Speaker};
use crate::span::Span;
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use std::collections::HashMap;

/// An article of the store.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Its number.
    pub document: i64,
    /// What came in, and what was found in it.
    pub entry: Entry,
    /// Who each of its speakers is.
    pub links: Vec<Link>,
    /// The statement that each of its quotations is an occurrence of.
    pub statements: Vec<Option<i64>>,
}

/// The articles behind the one with a number, at most so many, in the order they came in.
pub fn page(db: &mut Db, after: i64, most: u32) -> Result<Vec<Held>, StoreError> {
    let rows = db.query(
        "SELECT id, key, title, text, given_date, url, outlet, origin, hash, date, offsets, version, grammar \
         FROM documents WHERE id > ?1 ORDER BY id LIMIT ?2",
        params![after, most],
    )?;
    held(db, &rows)
}

/// The article with a number.
pub fn one(db: &mut Db, document: i64) -> Result<Option<Held>, StoreError> {
    Ok(page(db, document - 1, 1)?.into_iter().find(|held| held.document == document))
}

/// Fills in what was found in articles that stand behind each other.
fn held(db: &mut Db, rows: &[Row]) -> Result<Vec<Held>, StoreError> {
    let mut held = rows.iter().map(document).collect::<Result<Vec<_>, _>>()?;
    let (Some(first), Some(last)) = (held.first(), held.last()) else { return Ok(held) };
    let range = params![first.document, last.document];
    let at: HashMap<i64, usize> = held.iter().enumerate().map(|(at, held)| (held.document, at)).collect();
    let place = |row: &Row| {
        let document = row.int(0)?;
        at.get(&document).copied().ok_or_else(|| StoreError::damaged(format!("no document {document}")))
    };
    for row in db.query(
        "SELECT document, kind, name, affiliation, person, reason, doubt, number FROM speakers \
         WHERE document BETWEEN ?1 AND ?2 ORDER BY document, number",
        range,
    )? {
        let held = &mut held[place(&row)?];
        held.entry.extraction.speakers.push(Speaker {
            id: row.small(7)?,
            kind: word(row.text(1)?)?,
            name: row.text(2)?.to_owned(),
            roles: Vec::new(),
            affiliation: row.maybe_text(3)?.map(str::to_owned),
            mentions: Vec::new(),
        });
        let (person, doubt) = (row.maybe_int(4)?, row.int(6)? != 0);
        held.links.push(Link { person, reason: row.text(5)?.to_owned().into(), doubt });
    }
    for row in db.query(
        "SELECT s.document, s.number, r.role FROM roles r JOIN speakers s ON s.id = r.speaker \
         WHERE s.document BETWEEN ?1 AND ?2 ORDER BY s.document, s.number, r.number",
        range,
    )? {
        speaker(&mut held[place(&row)?], &row)?.roles.push(row.text(2)?.to_owned());
    }
    for row in db.query(
        "SELECT s.document, s.number, m.part, m.begins, m.ends FROM mentions m JOIN speakers s ON s.id = m.speaker \
         WHERE s.document BETWEEN ?1 AND ?2 ORDER BY s.document, s.number, m.number",
        range,
    )? {
        let mention = Mention { start: row.small(3)?, end: row.small(4)?, part: word(row.text(2)?)? };
        speaker(&mut held[place(&row)?], &row)?.mentions.push(mention);
    }
    for row in db.query(
        "SELECT q.document, q.key, q.kind, q.part, q.text, q.cue, q.cue_begins, q.cue_ends, q.lemma, q.stance, \
         q.source, q.source_begins, q.source_ends, s.number, q.resolution, q.pattern, q.confidence, q.paragraph, \
         q.sentence, q.heading, q.within, q.statement FROM quotes q LEFT JOIN speakers s ON s.id = q.speaker \
         WHERE q.document BETWEEN ?1 AND ?2 ORDER BY q.document, q.number",
        range,
    )? {
        let held = &mut held[place(&row)?];
        held.entry.extraction.quotes.push(quote(&row)?);
        held.statements.push(row.maybe_int(21)?);
    }
    for row in db.query(
        "SELECT q.document, q.number, s.begins, s.ends FROM spans s JOIN quotes q ON q.id = s.quote \
         WHERE q.document BETWEEN ?1 AND ?2 ORDER BY q.document, q.number, s.number",
        range,
    )? {
        let (number, span) = (row.small(1)?, Span::new(row.small(2)?, row.small(3)?));
        let quote = held[place(&row)?].entry.extraction.quotes.get_mut(number as usize);
        quote.ok_or_else(|| StoreError::damaged(format!("no quotation {number}")))?.content.push(span);
    }
    Ok(held)
}

fn document(row: &Row) -> Result<Held, StoreError> {
    let maybe = |column| Ok::<_, StoreError>(row.maybe_text(column)?.map(str::to_owned));
    let text = |column| Ok::<_, StoreError>(row.text(column)?.to_owned());
    let (id, title, url) = (text(1)?, maybe(2)?, maybe(5)?);
    let extraction = Extraction {
        schema: SCHEMA.into(),
        version: text(11)?,
        grammar: text(12)?,
        offsets: word(row.text(10)?)?,
        id: Some(id.clone()),
        title: title.clone(),
        date: maybe(9)?,
        url: url.clone(),
        speakers: Vec::new(),
        quotes: Vec::new(),
    };
    let origin = if row.text(7)? == Origin::Record.name() { Origin::Record } else { Origin::Article };
    let (text, given_date, outlet, hash) = (maybe(3)?, maybe(4)?, maybe(6)?, text(8)?);
    let entry = Entry { id, title, text, given_date, url, outlet, origin, hash, extraction };
    Ok(Held { document: row.int(0)?, entry, links: Vec::new(), statements: Vec::new() })
}

fn speaker<'a>(held: &'a mut Held, row: &Row) -> Result<&'a mut Speaker, StoreError> {
    let number = row.small(1)?;
    let speaker = held.entry.extraction.speakers.iter_mut().find(|speaker| speaker.id == number);
    speaker.ok_or_else(|| StoreError::damaged(format!("no speaker {number}")))
}

fn quote(row: &Row) -> Result<Quote, StoreError> {
    let owned = |column| Ok::<_, StoreError>(row.text(column)?.to_owned());
    let cue = match row.maybe_text(5)? {
        Some(text) => Some(Cue {
            start: row.small(6)?,
            end: row.small(7)?,
            text: text.to_owned(),
            lemma: owned(8)?,
            stance: word(row.text(9)?)?,
        }),
        None => None,
    };
    let source = match row.maybe_text(10)? {
        Some(text) => Some(Source { start: row.small(11)?, end: row.small(12)?, text: text.to_owned() }),
        None => None,
    };
    Ok(Quote {
        id: owned(1)?,
        kind: word(row.text(2)?)?,
        part: word(row.text(3)?)?,
        content: Vec::new(),
        text: owned(4)?,
        cue,
        source,
        speaker: row.maybe_int(13)?.map(|_| row.small(13)).transpose()?,
        resolution: word(row.text(14)?)?,
        pattern: owned(15)?,
        confidence: row.real(16)?,
        paragraph: row.small(17)?,
        sentence: row.small(18)?,
        heading: row.int(19)? != 0,
        within: row.maybe_text(20)?.map(str::to_owned),
    })
}

/// One of the closed words of records.
fn word<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, StoreError> {
    let reader: StrDeserializer<'a, Error> = text.into_deserializer();
    T::deserialize(reader).map_err(|error| StoreError::damaged(error.to_string()))
}

//! Entries in and out, each as a whole.

use super::db::Db;
use super::entry::{Entry, day};
use super::error::StoreError;
use super::people::{self, Link};
use super::statements::{self, New};
use super::value::params;
use crate::export::name;
use crate::matching;
use crate::matching::same::Sketch;
use crate::record::{Quote, Speaker, SpeakerKind};
use std::collections::HashMap;

/// The longest row of terms that is kept for one quotation: indexes take no more of PostgreSQL.
const LONGEST_TERMS: usize = 256 << 10;

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the store now.
    Added,
    /// It takes the place of what was there under its id.
    Replaced,
    /// It was there.
    Unchanged,
}

/// What the store knows of an article, without its records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub document: i64,
    /// The hash of what came in.
    pub hash: String,
    /// The engine that has read it.
    pub version: String,
    /// The grammar that it was read by.
    pub grammar: String,
}

/// What the store knows of the article with an id.
pub fn known(db: &mut Db, id: &str) -> Result<Option<Known>, StoreError> {
    let row = db.first("SELECT id, hash, version, grammar FROM documents WHERE key = ?1", params![id])?;
    row.map(|row| {
        let [hash, version, grammar] = [row.text(1)?, row.text(2)?, row.text(3)?].map(str::to_owned);
        Ok(Known { document: row.int(0)?, hash, version, grammar })
    })
    .transpose()
}

/// Puts an entry in; inside of [`Db::write`]. One that came in as it is changes nothing, unless `anew` asks for its records
/// to be written again.
pub fn put(db: &mut Db, entry: &Entry, anew: bool) -> Result<Outcome, StoreError> {
    let known = known(db, &entry.id)?;
    if let Some(known) = &known {
        if known.hash == entry.hash && !anew {
            return Ok(Outcome::Unchanged);
        }
        forget(db, known.document)?;
    }
    let number = known.as_ref().map(|known| known.document);
    records(db, entry, number, |db, who| people::link(db, &entry.id, who), |_| None)?;
    Ok(if known.is_some() { Outcome::Replaced } else { Outcome::Added })
}

/// Puts an entry into a store that does not have it, with what is known of its speakers and quotations; inside of [`Db::write`].
pub fn restore(
    db: &mut Db,
    entry: &Entry,
    links: &[Link],
    statements: &[Option<i64>],
) -> Result<(), StoreError> {
    let mut links = links.iter();
    let link = |_: &mut Db, _: &Speaker| {
        links.next().cloned().ok_or_else(|| StoreError::refused("a link is missing"))
    };
    records(db, entry, None, link, |at| statements.get(at).copied().flatten())
}

/// Writes an article and what was found in it.
fn records(
    db: &mut Db,
    entry: &Entry,
    number: Option<i64>,
    mut link: impl FnMut(&mut Db, &Speaker) -> Result<Link, StoreError>,
    statement: impl Fn(usize) -> Option<i64>,
) -> Result<(), StoreError> {
    let document = document(db, entry, number)?;
    let mut links = Vec::with_capacity(entry.extraction.speakers.len());
    for who in &entry.extraction.speakers {
        let link = link(db, who)?;
        if let Some(person) = link.person {
            people::tell(db, person, &who.roles, who.affiliation.as_deref(), 1)?;
        }
        links.push(link);
    }
    let numbers = speakers(db, document, &entry.extraction.speakers, &links)?;
    let day = entry.extraction.date.as_deref().and_then(day);
    let mut spans = Vec::new();
    for (at, quote) in entry.extraction.quotes.iter().enumerate() {
        let who = entry.extraction.speakers.iter().position(|who| Some(who.id) == quote.speaker);
        let person = who.and_then(|who| {
            links[who].person.filter(|_| entry.extraction.speakers[who].kind == SpeakerKind::Person)
        });
        let sketch = Sketch::new(&quote.text);
        let statement = match statement(at) {
            Some(statement) => statement,
            None => statements::join(db, New { sketch: &sketch, person, day: day.as_deref() })?,
        };
        let by = who.and_then(|who| numbers.get(&entry.extraction.speakers[who].id).copied());
        let written = self::quote(db, document, at as u32, quote, by, statement)?;
        statements::print(db, written, &sketch)?;
        for (at, span) in quote.content.iter().enumerate() {
            spans.extend_from_slice(params![written, at as u32, span.start, span.end]);
        }
    }
    db.insert("spans (quote, number, begins, ends)", 4, &spans, "")
}

/// Takes the article with an id out; whether it was there. Inside of [`Db::write`].
pub fn remove(db: &mut Db, id: &str) -> Result<bool, StoreError> {
    let Some(known) = known(db, id)? else { return Ok(false) };
    forget(db, known.document)?;
    db.execute("DELETE FROM documents WHERE id = ?1", params![known.document])?;
    Ok(true)
}

/// Takes out what was found in an article.
fn forget(db: &mut Db, document: i64) -> Result<(), StoreError> {
    let people = people::leave(db, document)?;
    statements::leave(db, document)?;
    db.execute("DELETE FROM quotes WHERE document = ?1", params![document])?;
    db.execute("DELETE FROM speakers WHERE document = ?1", params![document])?;
    people::tidy(db, &people)
}

/// Writes an article, in the place of what it replaces.
fn document(db: &mut Db, entry: &Entry, number: Option<i64>) -> Result<i64, StoreError> {
    let found = &entry.extraction;
    let day = found.date.as_deref().and_then(day);
    let values = params![
        &entry.id,
        entry.title.as_deref(),
        entry.text.as_deref(),
        found.date.as_deref(),
        day,
        entry.url.as_deref(),
        entry.outlet.as_deref(),
        name(found.offsets),
        &found.version,
        &found.grammar,
        entry.origin.name(),
        entry.given_date.as_deref(),
        &entry.hash,
    ];
    let Some(number) = number else {
        return db.number(
            "INSERT INTO documents (key, title, text, date, day, url, outlet, offsets, version, grammar, origin, given_date, hash) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) RETURNING id",
            values,
        );
    };
    db.execute(
        "UPDATE documents SET title = ?2, text = ?3, date = ?4, day = ?5, url = ?6, outlet = ?7, offsets = ?8, version = ?9, \
         grammar = ?10, origin = ?11, given_date = ?12, hash = ?13 WHERE key = ?1",
        values,
    )?;
    Ok(number)
}

/// Writes the speakers of an article; the store's numbers of those that the record numbers.
fn speakers(
    db: &mut Db,
    document: i64,
    speakers: &[Speaker],
    links: &[Link],
) -> Result<HashMap<u32, i64>, StoreError> {
    let mut values = Vec::with_capacity(speakers.len() * 9);
    for (who, link) in speakers.iter().zip(links) {
        values.extend_from_slice(params![
            document,
            who.id,
            name(who.kind),
            &who.name,
            people::key(&who.name),
            who.affiliation.as_deref(),
            link.person,
            link.reason.as_ref(),
            link.doubt,
        ]);
    }
    let columns = "speakers (document, number, kind, name, key, affiliation, person, reason, doubt)";
    db.insert(columns, 9, &values, "")?;
    let mut numbers = HashMap::with_capacity(speakers.len());
    if !speakers.is_empty() {
        for row in db.query("SELECT number, id FROM speakers WHERE document = ?1", params![document])? {
            numbers.insert(row.small(0)?, row.int(1)?);
        }
    }
    let (mut roles, mut mentions) = (Vec::new(), Vec::new());
    for who in speakers {
        let number = numbers.get(&who.id).copied();
        for (at, role) in who.roles.iter().enumerate() {
            roles.extend_from_slice(params![number, at as u32, role, people::key(role)]);
        }
        for (at, mention) in who.mentions.iter().enumerate() {
            let part = name(mention.part);
            mentions.extend_from_slice(params![number, at as u32, part, mention.start, mention.end]);
        }
    }
    db.insert("roles (speaker, number, role, key)", 4, &roles, "")?;
    db.insert("mentions (speaker, number, part, begins, ends)", 5, &mentions, "")?;
    Ok(numbers)
}

/// Writes a quotation without its spans; its number.
fn quote(
    db: &mut Db,
    document: i64,
    number: u32,
    quote: &Quote,
    speaker: Option<i64>,
    statement: i64,
) -> Result<i64, StoreError> {
    let (cue, source) = (quote.cue.as_ref(), quote.source.as_ref());
    db.number(
        "INSERT INTO quotes (document, number, key, kind, part, text, cue, cue_begins, cue_ends, lemma, stance, source, \
         source_begins, source_ends, speaker, resolution, pattern, confidence, paragraph, sentence, heading, within, \
         statement, terms) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24) \
         RETURNING id",
        params![
            document,
            number,
            &quote.id,
            name(quote.kind),
            name(quote.part),
            &quote.text,
            cue.map(|cue| &cue.text),
            cue.map(|cue| cue.start),
            cue.map(|cue| cue.end),
            cue.map(|cue| &cue.lemma),
            cue.map(|cue| name(cue.stance)),
            source.map(|source| &source.text),
            source.map(|source| source.start),
            source.map(|source| source.end),
            speaker,
            name(quote.resolution),
            &quote.pattern,
            quote.confidence,
            quote.paragraph,
            quote.sentence,
            quote.heading,
            quote.within.as_deref(),
            statement,
            terms(&quote.text),
        ],
    )
}

/// What search looks through: the terms of a text, parted by blanks.
pub fn terms(text: &str) -> String {
    let mut row = String::with_capacity(text.len());
    for term in matching::terms::terms(text) {
        if row.len() + term.len() >= LONGEST_TERMS {
            break;
        }
        if !row.is_empty() {
            row.push(' ');
        }
        row.push_str(&term);
    }
    row
}

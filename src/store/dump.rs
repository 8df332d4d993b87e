//! A store as JSON Lines, and back: nothing is lost, and what is dumped again is the same.
//!
//! ```text
//! {"dedi-store": 2, "people": 2, "decisions": 1, "corrections": 1, "documents": 7}      what follows, in this order
//! {"person": 1, "kind": "person", "name": …, "names": [{"name", "key", "made"}], "pins": [{"document", "key"}]}
//! {"decision": "merge", "detail": …}
//! {"correction": "speaker", "document": …, "quote": …, "speaker": …}
//! {"document": {"id", "title", "text", "date", "url", "outlet", "origin", "hash"},
//!  "links": [{"person": 1, "reason": "new", "doubt": false}], "statements": [1, null], "record": {…}}
//! ```
//!
//! `date` is the one given beside the text; the record is that of `dedi extract`, its spans in bytes where the text is there.
//! People and statements are numbered from 1 in the order they were made; links stand in the order of the record's speakers,
//! statements in that of its quotes. A correction is of an article's id and a quotation's id in its record; `content` has the place of
//! the right words in bytes. The form 1 had no corrections; it is still read.

use super::add;
use super::db::Db;
use super::entry::{Entry, Origin};
use super::error::StoreError;
use super::people::{self, Link};
use super::read::{Held, page};
use super::value::params;
use crate::record::Extraction;
use crate::span::Span;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::io::{self, Write};

/// The version of this form.
const FORM: u32 = 2;
/// How many articles are read together.
const TOGETHER: u32 = 200;

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    #[serde(rename = "dedi-store")]
    form: u32,
    people: usize,
    decisions: usize,
    #[serde(default)]
    corrections: usize,
    documents: usize,
}

#[derive(Debug, Serialize, Deserialize)]
struct Name {
    name: String,
    key: String,
    made: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Pin {
    document: String,
    key: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Person {
    person: usize,
    kind: String,
    name: String,
    names: Vec<Name>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pins: Vec<Pin>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Decision {
    decision: String,
    detail: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Correction {
    correction: String,
    document: String,
    quote: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content: Option<Span>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    speaker: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Linked {
    person: Option<usize>,
    reason: String,
    doubt: bool,
}

#[derive(Debug, Serialize, Deserialize)]
struct Document {
    id: String,
    title: Option<String>,
    text: Option<String>,
    date: Option<String>,
    url: Option<String>,
    outlet: Option<String>,
    origin: String,
    hash: String,
}

#[derive(Debug, Serialize, Deserialize)]
struct Line {
    document: Document,
    links: Vec<Linked>,
    statements: Vec<Option<usize>>,
    record: Extraction,
}

/// Why a dump has ended early.
#[derive(Debug)]
pub enum DumpError {
    /// The store cannot be read.
    Store(StoreError),
    /// Nothing more can be written.
    Write(io::Error),
}

impl From<StoreError> for DumpError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Writes all that a store holds; how many articles that were.
pub fn dump(db: &mut Db, out: &mut dyn Write) -> Result<usize, DumpError> {
    let mut write = None;
    let done = db.read(|db| match all(db, out) {
        Ok(done) => Ok(done),
        Err(DumpError::Store(error)) => Err(error),
        Err(DumpError::Write(error)) => {
            write = Some(error);
            Ok(0)
        }
    });
    match write {
        Some(error) => Err(DumpError::Write(error)),
        None => Ok(done?),
    }
}

fn all(db: &mut Db, out: &mut dyn Write) -> Result<usize, DumpError> {
    let count = |db: &mut Db, table: &str| {
        db.number(&format!("SELECT count(*) FROM {table}"), &[])
            .map(|count| usize::try_from(count).unwrap_or(0))
    };
    let documents = count(db, "documents")?;
    let head = Head {
        form: FORM,
        people: count(db, "people")?,
        decisions: count(db, "decisions")?,
        corrections: count(db, "corrections")?,
        documents,
    };
    line(out, &head)?;
    let mut numbers = HashMap::new();
    for row in db.query("SELECT id, kind, name FROM people ORDER BY id", &[])? {
        let id = row.int(0)?;
        numbers.insert(id, numbers.len() + 1);
        let (kind, name) = (row.text(1)?.to_owned(), row.text(2)?.to_owned());
        let mut person = Person { person: numbers.len(), kind, name, names: Vec::new(), pins: Vec::new() };
        let sql = "SELECT name, key, made FROM names WHERE person = ?1 ORDER BY key";
        for row in db.query(sql, params![id])? {
            let [name, key, made] = [row.text(0)?, row.text(1)?, row.text(2)?].map(str::to_owned);
            person.names.push(Name { name, key, made });
        }
        let sql = "SELECT document, key FROM pins WHERE person = ?1 ORDER BY document, key";
        for row in db.query(sql, params![id])? {
            person.pins.push(Pin { document: row.text(0)?.to_owned(), key: row.text(1)?.to_owned() });
        }
        line(out, &person)?;
    }
    for row in db.query("SELECT what, detail FROM decisions ORDER BY id", &[])? {
        line(out, &Decision { decision: row.text(0)?.to_owned(), detail: row.text(1)?.to_owned() })?;
    }
    let sql = "SELECT wrong, document, quote, begins, ends, speaker FROM corrections ORDER BY id";
    for row in db.query(sql, &[])? {
        let content = match row.maybe_int(3)? {
            Some(_) => Some(Span::new(row.small(3)?, row.small(4)?)),
            None => None,
        };
        let [correction, document, quote] = [row.text(0)?, row.text(1)?, row.text(2)?].map(str::to_owned);
        let speaker = row.maybe_text(5)?.map(str::to_owned);
        line(out, &Correction { correction, document, quote, content, speaker })?;
    }
    let mut statements = HashMap::new();
    let (mut after, mut written) = (i64::MIN, 0);
    loop {
        let page = page(db, after, TOGETHER)?;
        let Some(last) = page.last() else { return Ok(written) };
        after = last.document;
        for held in page {
            line(out, &document(held, &numbers, &mut statements))?;
            written += 1;
        }
    }
}

fn document(held: Held, people: &HashMap<i64, usize>, statements: &mut HashMap<i64, usize>) -> Line {
    let Entry { id, title, text, given_date, url, outlet, origin, hash, extraction } = held.entry;
    let links = held.links.into_iter().map(|link| Linked {
        person: link.person.and_then(|person| people.get(&person).copied()),
        reason: link.reason.into_owned(),
        doubt: link.doubt,
    });
    let links = links.collect();
    let mut numbered = |statement| {
        let next = statements.len() + 1;
        *statements.entry(statement).or_insert(next)
    };
    let origin = origin.name().to_owned();
    Line {
        document: Document { id, title, text, date: given_date, url, outlet, origin, hash },
        links,
        statements: held.statements.iter().map(|statement| statement.map(&mut numbered)).collect(),
        record: extraction,
    }
}

fn line(out: &mut dyn Write, value: &impl Serialize) -> Result<(), DumpError> {
    serde_json::to_writer(&mut *out, value)
        .map_err(io::Error::from)
        .and_then(|()| out.write_all(b"\n"))
        .map_err(DumpError::Write)
}

/// Fills an empty store from the lines of a dump, as a whole or not at all; how many articles there were.
pub fn load(db: &mut Db, lines: &mut dyn Iterator<Item = io::Result<String>>) -> Result<usize, StoreError> {
    db.write(|db| {
        if db.number("SELECT count(*) FROM documents", &[])? > 0
            || db.number("SELECT count(*) FROM people", &[])? > 0
        {
            return Err(StoreError::refused(
                "the store is not empty: a dump is loaded into a new one (`dedi store init`)",
            ));
        }
        Loader { lines, number: 0, people: Vec::new(), statements: HashMap::new() }.all(db)
    })
}

struct Loader<'a> {
    lines: &'a mut dyn Iterator<Item = io::Result<String>>,
    /// The line that was read last, from 1.
    number: usize,
    /// The store's number of each person of the dump.
    people: Vec<i64>,
    statements: HashMap<usize, i64>,
}

impl Loader<'_> {
    fn all(mut self, db: &mut Db) -> Result<usize, StoreError> {
        let head: Head = self.next()?;
        if !(1..=FORM).contains(&head.form) {
            let form = head.form;
            return Err(
                self.refuse(format!("a dump of the form {form}; {FORM} or one before it is expected"))
            );
        }
        for _ in 0..head.people {
            let person: Person = self.next()?;
            self.person(db, &person)?;
        }
        for _ in 0..head.decisions {
            let Decision { decision, detail } = self.next()?;
            db.execute("INSERT INTO decisions (what, detail) VALUES (?1, ?2)", params![decision, detail])?;
        }
        for _ in 0..head.corrections {
            let Correction { correction, document, quote, content, speaker } = self.next()?;
            let (begins, ends) = (content.map(|span| span.start), content.map(|span| span.end));
            db.execute(
                "INSERT INTO corrections (document, quote, wrong, begins, ends, speaker) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![document, quote, correction, begins, ends, speaker],
            )?;
        }
        for _ in 0..head.documents {
            let line: Line = self.next()?;
            self.document(db, line)?;
        }
        match self.lines.next() {
            None => Ok(head.documents),
            Some(_) => Err(self.refuse("more lines follow than the first one tells of")),
        }
    }

    fn next<T: for<'de> Deserialize<'de>>(&mut self) -> Result<T, StoreError> {
        self.number += 1;
        match self.lines.next() {
            Some(Ok(line)) => serde_json::from_str(&line).map_err(|error| self.refuse(error)),
            Some(Err(error)) => Err(self.refuse(error)),
            None => Err(self.refuse("the dump ends here, and its first line tells of more")),
        }
    }

    fn refuse(&self, why: impl std::fmt::Display) -> StoreError {
        StoreError::refused(format!("line {}: {why}; nothing was loaded", self.number))
    }

    fn person(&mut self, db: &mut Db, person: &Person) -> Result<(), StoreError> {
        let sql = "INSERT INTO people (kind, name) VALUES (?1, ?2) RETURNING id";
        let number = db.number(sql, params![&person.kind, &person.name])?;
        self.people.push(number);
        for Name { name, key, made } in &person.names {
            people::remember(db, number, name, key, made)?;
        }
        for Pin { document, key } in &person.pins {
            let sql = "INSERT INTO pins (document, key, person) VALUES (?1, ?2, ?3)";
            db.execute(sql, params![document, key, number])?;
        }
        Ok(())
    }

    fn document(&mut self, db: &mut Db, line: Line) -> Result<(), StoreError> {
        let Line { document, links, statements, record } = line;
        if links.len() != record.speakers.len() || statements.len() != record.quotes.len() {
            return Err(
                self.refuse("as many links as speakers and as many statements as quotes are expected")
            );
        }
        let mut known = Vec::with_capacity(links.len());
        for link in links {
            let person = match link.person {
                Some(number) => Some(
                    number
                        .checked_sub(1)
                        .and_then(|at| self.people.get(at).copied())
                        .ok_or_else(|| self.refuse(format!("no person {number}")))?,
                ),
                None => None,
            };
            known.push(Link { person, reason: link.reason.into(), doubt: link.doubt });
        }
        let mut groups = Vec::with_capacity(statements.len());
        for number in statements {
            groups.push(number.map(|number| self.statement(db, number)).transpose()?);
        }
        let Document { id, title, text, date, url, outlet, origin, hash } = document;
        let origin = if origin == Origin::Record.name() { Origin::Record } else { Origin::Article };
        let entry =
            Entry { id, title, text, given_date: date, url, outlet, origin, hash, extraction: record };
        add::restore(db, &entry, &known, &groups)
    }

    /// The store's number of a statement of the dump.
    fn statement(&mut self, db: &mut Db, number: usize) -> Result<i64, StoreError> {
        if let Some(statement) = self.statements.get(&number) {
            db.execute("UPDATE statements SET quotes = quotes + 1 WHERE id = ?1", params![*statement])?;
            return Ok(*statement);
        }
        let statement = db.number("INSERT INTO statements (quotes) VALUES (1) RETURNING id", &[])?;
        self.statements.insert(number, statement);
        Ok(statement)
    }
}

//! What a store holds, in numbers.

use super::db::{Backend, Db};
use super::error::StoreError;
use serde::Serialize;

/// What a store holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// The version of its tables.
    pub schema: i64,
    /// Articles.
    pub documents: i64,
    /// Of these, such as came without their text.
    pub without_text: i64,
    /// Quotations.
    pub quotes: i64,
    /// Of these, direct, indirect, mixed.
    pub kinds: Vec<(String, i64)>,
    /// Speakers, each in each article.
    pub speakers: i64,
    /// People and organisations over all articles.
    pub people: i64,
    /// Speakers whose person somebody should look at.
    pub doubtful: i64,
    /// Groups of quotations with the same words.
    pub statements: i64,
    /// What readers have found wrong.
    pub corrections: i64,
    /// Outlets, with how many articles they have; the largest first.
    pub outlets: Vec<(String, i64)>,
    /// The first and the last day.
    pub days: Option<(String, String)>,
    /// Engines and grammars that have read the articles, with how many.
    pub grammars: Vec<(String, String, i64)>,
    /// Bytes that it takes.
    pub bytes: i64,
}

/// Counts what a store holds.
pub fn stats(db: &mut Db) -> Result<Stats, StoreError> {
    let count = |db: &mut Db, what: &str| db.number(&format!("SELECT count(*) FROM {what}"), &[]);
    let days = db.first("SELECT min(day), max(day) FROM documents", &[])?;
    let days = match &days {
        Some(row) => row.maybe_text(0)?.zip(row.maybe_text(1)?).map(|(a, b)| (a.to_owned(), b.to_owned())),
        None => None,
    };
    let bytes = match db.backend() {
        Backend::Sqlite => "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
        Backend::Postgres => "SELECT pg_database_size(current_database())",
    };
    let mut grammars = Vec::new();
    let sql = "SELECT version, grammar, count(*) FROM documents GROUP BY version, grammar \
               ORDER BY count(*) DESC, version, grammar";
    for row in db.query(sql, &[])? {
        grammars.push((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.int(2)?));
    }
    Ok(Stats {
        schema: count_version(db)?,
        documents: count(db, "documents")?,
        without_text: count(db, "documents WHERE text IS NULL")?,
        quotes: count(db, "quotes")?,
        kinds: groups(db, "SELECT kind, count(*) FROM quotes GROUP BY kind ORDER BY count(*) DESC, kind")?,
        speakers: count(db, "speakers")?,
        people: count(db, "people")?,
        doubtful: count(db, "speakers WHERE doubt = 1")?,
        statements: count(db, "statements")?,
        corrections: count(db, "corrections")?,
        outlets: groups(
            db,
            "SELECT outlet, count(*) FROM documents WHERE outlet IS NOT NULL GROUP BY outlet \
             ORDER BY count(*) DESC, outlet",
        )?,
        days,
        grammars,
        bytes: db.number(bytes, &[])?,
    })
}

fn count_version(db: &mut Db) -> Result<i64, StoreError> {
    db.number("SELECT version FROM dedi_store", &[])
}

fn groups(db: &mut Db, sql: &str) -> Result<Vec<(String, i64)>, StoreError> {
    db.query(sql, &[])?.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?))).collect()
}

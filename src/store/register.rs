//! The people of a store, with what is known of them.

use super::db::Db;
use super::error::StoreError;
use super::people::key;
use super::value::params;
use serde::Serialize;

/// How much of what is said of a person is told.
const EVIDENCE: u32 = 6;

/// A person, as a list shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Known {
    /// Their number.
    pub id: i64,
    /// `person` or `organization`.
    pub kind: String,
    /// The fullest name.
    pub name: String,
    /// All names.
    pub names: Vec<String>,
    /// In how many articles they speak.
    pub documents: i64,
    /// How many quotations are theirs.
    pub quotes: i64,
    /// Titles and organisations, folded, the most frequent first.
    pub evidence: Vec<String>,
}

/// A speaker whose person somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    /// The article's id.
    pub document: String,
    /// The name there.
    pub name: String,
    /// Titles and the organisation there.
    pub said: Vec<String>,
    /// Why this person, or why none.
    pub reason: String,
    /// Who it was taken for.
    pub person: Option<Known>,
}

/// People whose name holds the words of `name`, those with the most quotations first.
pub fn people(db: &mut Db, name: Option<&str>, most: u32) -> Result<Vec<Known>, StoreError> {
    // the blanks around make `ali` no part of `alican`
    let pattern = name.map_or_else(|| "%".to_owned(), |name| format!("% {} %", escaped(&key(name))));
    let rows = db.query(
        "SELECT p.id FROM people p LEFT JOIN speakers s ON s.person = p.id LEFT JOIN quotes q ON q.speaker = s.id \
         WHERE p.id IN (SELECT person FROM names WHERE ' ' || key || ' ' LIKE ?1 ESCAPE '!') \
         GROUP BY p.id ORDER BY count(q.id) DESC, p.id LIMIT ?2",
        params![pattern, most],
    )?;
    rows.iter().map(|row| known(db, row.int(0)?)).collect()
}

/// Speakers whose person somebody should look at, the latest articles first.
pub fn doubts(db: &mut Db, most: u32) -> Result<Vec<Doubt>, StoreError> {
    let rows = db.query(
        "SELECT d.key, s.name, s.reason, s.person, s.id, s.affiliation FROM speakers s \
         JOIN documents d ON d.id = s.document WHERE s.doubt = 1 ORDER BY d.id DESC, s.number LIMIT ?1",
        params![most],
    )?;
    let mut doubts = Vec::with_capacity(rows.len());
    for row in rows {
        let mut said = texts(db, "SELECT role FROM roles WHERE speaker = ?1 ORDER BY number", row.int(4)?)?;
        said.extend(row.maybe_text(5)?.map(str::to_owned));
        let person = match row.maybe_int(3)? {
            Some(person) => Some(known(db, person)?),
            None => None,
        };
        let [document, name, reason] = [row.text(0)?, row.text(1)?, row.text(2)?].map(str::to_owned);
        doubts.push(Doubt { document, name, said, reason, person });
    }
    Ok(doubts)
}

fn known(db: &mut Db, id: i64) -> Result<Known, StoreError> {
    let row = db.first("SELECT kind, name FROM people WHERE id = ?1", params![id])?;
    let row = row.ok_or_else(|| StoreError::damaged(format!("no person {id}")))?;
    let documents = "SELECT count(DISTINCT document) FROM speakers WHERE person = ?1";
    let quotes = "SELECT count(*) FROM quotes q JOIN speakers s ON s.id = q.speaker WHERE s.person = ?1";
    let evidence = format!(
        "SELECT key FROM evidence WHERE person = ?1 AND speakers > 0 ORDER BY speakers DESC, key LIMIT {EVIDENCE}"
    );
    Ok(Known {
        id,
        kind: row.text(0)?.to_owned(),
        name: row.text(1)?.to_owned(),
        names: texts(db, "SELECT name FROM names WHERE person = ?1 ORDER BY key", id)?,
        documents: db.number(documents, params![id])?,
        quotes: db.number(quotes, params![id])?,
        evidence: texts(db, &evidence, id)?,
    })
}

fn texts(db: &mut Db, sql: &str, id: i64) -> Result<Vec<String>, StoreError> {
    db.query(sql, params![id])?.iter().map(|row| row.text(0).map(str::to_owned)).collect()
}

/// Text in a pattern of LIKE, where nothing of it stands for something else.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '%' | '_' | '!') {
            out.push('!');
        }
        out.push(letter);
    }
    out
}

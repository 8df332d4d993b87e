//! Which quotations of the store are occurrences of one statement.
//!
//! In: a quotation that has just been written. It is held against those that share fingerprints with it
//! ([`crate::matching::same`]; the table `fingerprints` is the index) and joins the statement of one that has the same words,
//! or begins a statement of its own. A statement is somebody's: where both speakers are known and are two people, the same words
//! are two statements; quotations of few words (`Kabul edilemez`) are one only where the speaker is known to be the same.
//!
//! The cost of a quotation does not grow with the store: its fingerprints are looked up, no more than
//! [`same::MOST`] quotations stand behind each, and no more than [`same::LOOKS`] are compared.

use super::db::Db;
use super::error::StoreError;
use super::value::{Value, params};
use crate::matching::same::{self, Relation, Sketch};
use std::collections::BTreeMap;

/// Quotations of fewer words need a speaker to be a statement with others.
const FEW: usize = 6;

/// A quotation that shares fingerprints with another.
#[derive(Clone, Debug)]
pub struct Near {
    /// Its number.
    pub quote: i64,
    /// Its statement.
    pub statement: Option<i64>,
    /// How many fingerprints the two share.
    pub shared: usize,
    text: String,
    /// The person who has said it, where the store knows one.
    person: Option<i64>,
}

/// Puts a quotation that was just written with the others of its statement. Inside of [`Db::write`].
pub fn join(db: &mut Db, quote: i64, text: &str, speaker: Option<i64>) -> Result<(), StoreError> {
    let sketch = Sketch::new(text);
    let person = match speaker {
        Some(speaker) => {
            let sql = "SELECT person FROM speakers WHERE id = ?1 AND kind = 'person'";
            db.first(sql, params![speaker])?.map(|row| row.maybe_int(0)).transpose()?.flatten()
        }
        None => None,
    };
    let few = sketch.words().len() < FEW;
    let mut known = Vec::new();
    for near in near(db, &sketch, same::LOOKS)? {
        let Some(statement) = near.statement else { continue };
        let one = match (person, near.person) {
            (Some(one), Some(other)) => one == other,
            _ => !few,
        };
        if !one {
            continue;
        }
        let other = Sketch::new(&near.text);
        if same::worth_a_look(&sketch, &other, near.shared) {
            known.push((statement, same::compare(&sketch, &other), other.words().len()));
        }
    }
    let mut statements = same::place(&sketch, known.iter().copied().filter(|k| k.1 != Relation::Other));
    statements.sort_unstable();
    let statement = match statements.split_first() {
        None => db.number("INSERT INTO statements (quotes) VALUES (1) RETURNING id", &[])?,
        Some((first, others)) => {
            for other in others {
                absorb(db, *first, *other)?;
            }
            db.execute("UPDATE statements SET quotes = quotes + 1 WHERE id = ?1", params![*first])?;
            *first
        }
    };
    db.execute("UPDATE quotes SET statement = ?2 WHERE id = ?1", params![quote, statement])?;
    print(db, quote, &sketch)
}

/// Makes a quotation findable whose statement is known from elsewhere.
pub fn know(db: &mut Db, quote: i64, text: &str) -> Result<(), StoreError> {
    print(db, quote, &Sketch::new(text))
}

/// Takes an article's quotations out of their statements; they are to be deleted next.
pub fn leave(db: &mut Db, document: i64) -> Result<(), StoreError> {
    let rows = db.query("SELECT id, statement, text FROM quotes WHERE document = ?1", params![document])?;
    let mut left: BTreeMap<i64, i64> = BTreeMap::new();
    for row in &rows {
        let quote = row.int(0)?;
        for &print in Sketch::new(row.text(2)?).fingerprints() {
            db.execute("DELETE FROM fingerprints WHERE print = ?1 AND quote = ?2", params![print, quote])?;
        }
        if let Some(statement) = row.maybe_int(1)? {
            *left.entry(statement).or_default() += 1;
        }
    }
    db.execute("UPDATE quotes SET statement = NULL WHERE document = ?1", params![document])?;
    for (statement, quotes) in left {
        db.execute("UPDATE statements SET quotes = quotes - ?2 WHERE id = ?1", params![statement, quotes])?;
        db.execute("DELETE FROM statements WHERE id = ?1 AND quotes <= 0", params![statement])?;
    }
    Ok(())
}

/// A long quotation came after pieces of it: their statements are one.
fn absorb(db: &mut Db, first: i64, other: i64) -> Result<(), StoreError> {
    let quotes = db.number("SELECT quotes FROM statements WHERE id = ?1", params![other])?;
    db.execute("UPDATE quotes SET statement = ?1 WHERE statement = ?2", params![first, other])?;
    db.execute("UPDATE statements SET quotes = quotes + ?2 WHERE id = ?1", params![first, quotes])?;
    db.execute("DELETE FROM statements WHERE id = ?1", params![other]).map(|_| ())
}

fn print(db: &mut Db, quote: i64, sketch: &Sketch) -> Result<(), StoreError> {
    // a turn of phrase that everybody uses is kept for the first of them alone
    let sql = format!(
        "INSERT INTO fingerprints (print, quote) SELECT CAST(?1 AS BIGINT), CAST(?2 AS BIGINT) \
         WHERE (SELECT count(*) FROM fingerprints WHERE print = ?1) < {}",
        same::MOST
    );
    for &print in sketch.fingerprints() {
        db.execute(&sql, params![print, quote])?;
    }
    Ok(())
}

/// The quotations that share most fingerprints with a text, at most `most`.
pub fn near(db: &mut Db, sketch: &Sketch, most: usize) -> Result<Vec<Near>, StoreError> {
    let prints = sketch.fingerprints();
    let Some(&last) = prints.last() else { return Ok(Vec::new()) };
    // a statement is prepared once for each of few lengths: the last print is named again to fill it
    let length = prints.len().next_power_of_two().max(8);
    let values: Vec<Value> = (0..length).map(|at| prints.get(at).copied().unwrap_or(last).into()).collect();
    let places: Vec<String> = (1..=length).map(|at| format!("?{at}")).collect();
    let sql = format!(
        "SELECT q.id, q.statement, c.shared, q.text, s.person FROM (SELECT quote, count(*) AS shared FROM fingerprints \
         WHERE print IN ({}) GROUP BY quote ORDER BY count(*) DESC, quote LIMIT {most}) AS c JOIN quotes q ON q.id = c.quote \
         LEFT JOIN speakers s ON s.id = q.speaker AND s.kind = 'person' ORDER BY c.shared DESC, q.id",
        places.join(", ")
    );
    db.query(&sql, &values)?
        .iter()
        .map(|row| {
            Ok(Near {
                quote: row.int(0)?,
                statement: row.maybe_int(1)?,
                shared: row.small(2)? as usize,
                text: row.text(3)?.to_owned(),
                person: row.maybe_int(4)?,
            })
        })
        .collect()
}

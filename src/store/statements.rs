//! Which quotations of the store are occurrences of one statement.
//!
//! In: a quotation that has just been written. It is held against those that share fingerprints with it
//! ([`crate::matching::same`]; the table `fingerprints` is the index) and joins the statement of one that has the same words,
//! or begins a statement of its own. A statement is somebody's: where both speakers are known and are two people, the same words
//! are two statements; quotations of few words (`Kabul edilemez`) are one only where the speaker is known to be the same.
//!
//! What one person says on every occasion (`Hepinize teşekkür ederim`) is no one statement: short quotations belong to a statement only
//! when their articles are of about the day on which it began, the shorter the nearer, and they never make two statements one.
//!
//! The cost of a quotation does not grow with the store: its fingerprints are looked up, no more than
//! [`same::MOST`] quotations stand behind each, and no more than [`same::LOOKS`] are compared.

use super::db::Db;
use super::entry::day_number;
use super::error::StoreError;
use super::value::{padded, params};
use crate::matching::same::{self, Relation, Sketch};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// Quotations of fewer words need a speaker to be a statement with others.
const FEW: usize = 6;
/// So many fingerprints are written by one statement.
const PRINTS: usize = 64;

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

/// A quotation that comes in, as far as its statement depends on it.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    /// What it says.
    pub sketch: &'a Sketch,
    /// The person who says it, where the store knows one.
    pub person: Option<i64>,
    /// Its article's day.
    pub day: Option<&'a str>,
}

/// The statement of a quotation that is to be written, which is counted there; a new one where no other has its words. Inside of
/// [`Db::write`].
pub fn join(db: &mut Db, new: New<'_>) -> Result<i64, StoreError> {
    let New { sketch, person, day } = new;
    let words = sketch.words().len();
    let few = words < FEW;
    let mut known = Vec::new();
    let mut begun: HashMap<i64, Option<String>> = HashMap::new();
    for near in near(db, sketch, same::LOOKS)? {
        let Some(statement) = near.statement else { continue };
        let one = match (person, near.person) {
            (Some(one), Some(other)) => one == other,
            _ => !few,
        };
        if !one {
            continue;
        }
        let other = Sketch::new(&near.text);
        if !same::worth_a_look(sketch, &other, near.shared) {
            continue;
        }
        let relation = same::compare(sketch, &other);
        if relation == Relation::Other {
            continue;
        }
        if let (Relation::Same(_), Some(days)) = (relation, reach(words.min(other.words().len()))) {
            let first = match begun.entry(statement) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => entry.insert(began(db, statement)?),
            };
            if far(first.as_deref(), day, days) {
                continue;
            }
        }
        known.push((statement, relation, other.words().len()));
    }
    let mut statements = same::place(sketch, known);
    if reach(words).is_some() {
        statements.truncate(1);
    }
    statements.sort_unstable();
    let Some((first, others)) = statements.split_first() else {
        return db.number("INSERT INTO statements (quotes) VALUES (1) RETURNING id", &[]);
    };
    for other in others {
        absorb(db, *first, *other)?;
    }
    db.execute("UPDATE statements SET quotes = quotes + 1 WHERE id = ?1", params![*first])?;
    Ok(*first)
}

/// How many days apart a quotation of so many words may be from the beginning of its statement.
const fn reach(words: usize) -> Option<i64> {
    match words {
        0..FEW => Some(7),
        FEW..12 => Some(60),
        _ => None,
    }
}

/// The day of the article that has brought a statement.
fn began(db: &mut Db, statement: i64) -> Result<Option<String>, StoreError> {
    let sql = "SELECT d.day FROM quotes q JOIN documents d ON d.id = q.document WHERE q.statement = ?1 ORDER BY q.id LIMIT 1";
    let row = db.first(sql, params![statement])?;
    row.map_or(Ok(None), |row| Ok(row.maybe_text(0)?.map(str::to_owned)))
}

/// Whether two days are further apart than so many; a day and none are, since nothing speaks for it.
fn far(one: Option<&str>, other: Option<&str>, days: i64) -> bool {
    match (one.and_then(day_number), other.and_then(day_number)) {
        (Some(one), Some(other)) => one.abs_diff(other) > days.unsigned_abs(),
        (one, other) => one != other,
    }
}

/// Makes a quotation that was just written findable.
pub fn print(db: &mut Db, quote: i64, sketch: &Sketch) -> Result<(), StoreError> {
    for prints in sketch.fingerprints().chunks(PRINTS) {
        let (mut values, _) = padded(prints.iter().map(|print| (*print).into()), 1);
        let rows: Vec<String> =
            (1..=values.len()).map(|at| format!("SELECT CAST(?{at} AS BIGINT) AS print")).collect();
        values.push(quote.into());
        // a turn of phrase that everybody uses is kept for the first of them alone
        let sql = format!(
            "INSERT INTO fingerprints (print, quote) SELECT p.print, CAST(?{} AS BIGINT) FROM ({}) AS p \
             WHERE (SELECT count(*) FROM fingerprints f WHERE f.print = p.print) < {} ON CONFLICT DO NOTHING",
            values.len(),
            rows.join(" UNION "),
            same::MOST
        );
        db.execute(&sql, &values)?;
    }
    Ok(())
}

/// Takes an article's quotations out of their statements; they are to be deleted next.
pub fn leave(db: &mut Db, document: i64) -> Result<(), StoreError> {
    let rows = db.query("SELECT id, statement, text FROM quotes WHERE document = ?1", params![document])?;
    let mut left: BTreeMap<i64, i64> = BTreeMap::new();
    for row in &rows {
        let quote = row.int(0)?;
        let sketch = Sketch::new(row.text(2)?);
        for prints in sketch.fingerprints().chunks(PRINTS) {
            let (mut values, places) = padded(prints.iter().map(|print| (*print).into()), 1);
            values.push(quote.into());
            let sql =
                format!("DELETE FROM fingerprints WHERE print IN ({places}) AND quote = ?{}", values.len());
            db.execute(&sql, &values)?;
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

/// The quotations that share most fingerprints with a text, at most `most`.
pub fn near(db: &mut Db, sketch: &Sketch, most: usize) -> Result<Vec<Near>, StoreError> {
    let prints = sketch.fingerprints();
    if prints.is_empty() {
        return Ok(Vec::new());
    }
    let (values, places) = padded(prints.iter().map(|print| (*print).into()), 1);
    let sql = format!(
        "SELECT q.id, q.statement, c.shared, q.text, s.person FROM (SELECT quote, count(*) AS shared FROM fingerprints \
         WHERE print IN ({places}) GROUP BY quote ORDER BY count(*) DESC, quote LIMIT {most}) AS c JOIN quotes q ON q.id = \
         c.quote LEFT JOIN speakers s ON s.id = q.speaker AND s.kind = 'person' ORDER BY c.shared DESC, q.id"
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

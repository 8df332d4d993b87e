//! People of the store: who there is, and what one of them said, when, where and as what.

use crate::store::db::Db;
use crate::store::error::StoreError;
use crate::store::people;
use crate::store::value::{Row, params};
use serde::Serialize;
use utoipa::ToSchema;

/// Somebody in the store.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonLine {
    /// The number.
    pub id: i64,
    /// `person` or `organization`.
    pub kind: String,
    /// The fullest name.
    pub name: String,
    /// How many attributions.
    pub attributions: i64,
    /// In how many articles.
    pub articles: i64,
}

/// Somebody with what is known of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonOut {
    #[serde(flatten)]
    pub line: PersonLine,
    /// All names.
    pub names: Vec<String>,
    /// How many attributions there are in each month, by stance.
    pub timeline: Vec<MonthOut>,
    /// As what they spoke, and from when to when.
    pub roles: Vec<RoleSpan>,
    /// Where they were quoted.
    pub outlets: Vec<Counted>,
    /// What was repeated most.
    pub repeated: Vec<Repeated>,
    /// What they said, the newest first.
    pub quotes: Vec<SaidOut>,
    /// Whether there is more of it.
    pub more: bool,
}

impl PersonOut {
    /// The same with so many statements at most.
    #[must_use]
    pub fn page(mut self, most: usize) -> Self {
        self.more = self.quotes.len() > most;
        self.quotes.truncate(most);
        self
    }
}

/// The attributions of a month and a stance.
#[derive(Debug, Serialize, ToSchema)]
pub struct MonthOut {
    /// The month, as `2025-10`; `null` where the article has no date.
    pub month: Option<String>,
    /// The stance of the cue.
    pub stance: Option<String>,
    /// How many.
    pub count: i64,
}

/// A role and when it was held.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleSpan {
    /// The role.
    pub role: String,
    /// The first day it was named.
    pub first: Option<String>,
    /// The last.
    pub last: Option<String>,
    /// In how many articles.
    pub articles: i64,
}

/// A name and how often.
#[derive(Debug, Serialize, ToSchema)]
pub struct Counted {
    /// The name; `null` where there is none.
    pub name: Option<String>,
    /// How often.
    pub count: i64,
}

/// A statement that was quoted several times.
#[derive(Debug, Serialize, ToSchema)]
pub struct Repeated {
    /// The statement's number.
    pub statement: i64,
    /// Its words, once.
    pub text: String,
    /// How many occurrences it has.
    pub count: i64,
}

/// An attribution in its article.
#[derive(Debug, Serialize, ToSchema)]
pub struct SaidOut {
    /// The attribution's id.
    pub quote: String,
    /// The article's number in the store.
    pub article: i64,
    /// The article's title, else its id.
    pub title: String,
    /// The day.
    pub day: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Direct, indirect or mixed.
    pub kind: String,
    /// The stance of the cue.
    pub stance: Option<String>,
    /// What was said.
    pub text: String,
}

/// People whose name or surname begins so; those with most attributions first.
pub fn list(db: &mut Db, begins: &str, offset: u32, most: u32) -> Result<Vec<PersonLine>, StoreError> {
    let key = people::key(begins.trim());
    let end = format!("{key}\u{10FFFF}");
    let rows = db.query(
        "SELECT p.id, p.kind, p.name, count(*), count(DISTINCT q.document) FROM people p \
         JOIN speakers s ON s.person = p.id JOIN quotes q ON q.speaker = s.id \
         WHERE ?1 = '' OR p.id IN (SELECT person FROM names WHERE (key >= ?1 AND key < ?2) OR (surname >= ?1 AND surname < ?2)) \
         GROUP BY p.id, p.kind, p.name ORDER BY 4 DESC, p.name, p.id LIMIT ?3 OFFSET ?4",
        params![key, end, i64::from(most), i64::from(offset)],
    )?;
    rows.iter().map(line).collect()
}

fn line(row: &Row) -> Result<PersonLine, StoreError> {
    Ok(PersonLine {
        id: row.int(0)?,
        kind: row.text(1)?.to_owned(),
        name: row.text(2)?.to_owned(),
        attributions: row.int(3)?,
        articles: row.int(4)?,
    })
}

/// One of them, whole.
pub fn one(db: &mut Db, id: i64, offset: u32, most: u32) -> Result<Option<PersonOut>, StoreError> {
    let person = db.first(
        "SELECT p.id, p.kind, p.name, (SELECT count(*) FROM speakers s JOIN quotes q ON q.speaker = s.id WHERE s.person = p.id), \
         (SELECT count(DISTINCT document) FROM speakers s WHERE s.person = p.id) FROM people p WHERE p.id = ?1",
        params![id],
    )?;
    let Some(person) = person else { return Ok(None) };
    let maybe = |row: &Row, column| Ok::<_, StoreError>(row.maybe_text(column)?.map(str::to_owned));
    let names =
        db.query("SELECT name FROM names WHERE person = ?1 ORDER BY length(name) DESC, name", params![id])?;
    let timeline = db.query(
        "SELECT substr(d.day, 1, 7), q.stance, count(*) FROM speakers s JOIN quotes q ON q.speaker = s.id \
         JOIN documents d ON d.id = q.document WHERE s.person = ?1 GROUP BY 1, 2 ORDER BY 1, 2",
        params![id],
    )?;
    let roles = db.query(
        "SELECT r.role, min(d.day), max(d.day), count(DISTINCT d.id) FROM speakers s JOIN roles r ON r.speaker = s.id \
         JOIN documents d ON d.id = s.document WHERE s.person = ?1 GROUP BY r.role ORDER BY 2, 4 DESC, 1 LIMIT 100",
        params![id],
    )?;
    let outlets = db.query(
        "SELECT d.outlet, count(*) FROM speakers s JOIN quotes q ON q.speaker = s.id JOIN documents d ON d.id = q.document \
         WHERE s.person = ?1 GROUP BY d.outlet ORDER BY 2 DESC, 1 LIMIT 50",
        params![id],
    )?;
    let repeated = db.query(
        "SELECT t.id, min(q.text), t.quotes FROM speakers s JOIN quotes q ON q.speaker = s.id \
         JOIN statements t ON t.id = q.statement WHERE s.person = ?1 AND t.quotes > 1 \
         GROUP BY t.id, t.quotes ORDER BY t.quotes DESC, t.id LIMIT 10",
        params![id],
    )?;
    let said = db.query(
        "SELECT q.key, d.id, d.title, d.key, d.day, d.outlet, q.kind, q.stance, q.text FROM speakers s \
         JOIN quotes q ON q.speaker = s.id JOIN documents d ON d.id = q.document WHERE s.person = ?1 \
         ORDER BY d.day IS NULL, d.day DESC, q.id LIMIT ?2 OFFSET ?3",
        params![id, i64::from(most), i64::from(offset)],
    )?;
    Ok(Some(PersonOut {
        line: line(&person)?,
        names: names.iter().map(|row| Ok(row.text(0)?.to_owned())).collect::<Result<_, StoreError>>()?,
        timeline: timeline
            .iter()
            .map(|row| Ok(MonthOut { month: maybe(row, 0)?, stance: maybe(row, 1)?, count: row.int(2)? }))
            .collect::<Result<_, StoreError>>()?,
        roles: roles
            .iter()
            .map(|row| {
                Ok(RoleSpan {
                    role: row.text(0)?.to_owned(),
                    first: maybe(row, 1)?,
                    last: maybe(row, 2)?,
                    articles: row.int(3)?,
                })
            })
            .collect::<Result<_, StoreError>>()?,
        outlets: outlets
            .iter()
            .map(|row| Ok(Counted { name: maybe(row, 0)?, count: row.int(1)? }))
            .collect::<Result<_, StoreError>>()?,
        repeated: repeated
            .iter()
            .map(|row| {
                Ok(Repeated { statement: row.int(0)?, text: row.text(1)?.to_owned(), count: row.int(2)? })
            })
            .collect::<Result<_, StoreError>>()?,
        quotes: said.iter().map(said_out).collect::<Result<_, StoreError>>()?,
        more: false,
    }))
}

fn said_out(row: &Row) -> Result<SaidOut, StoreError> {
    let maybe = |column| Ok::<_, StoreError>(row.maybe_text(column)?.map(str::to_owned));
    Ok(SaidOut {
        quote: row.text(0)?.to_owned(),
        article: row.int(1)?,
        title: maybe(2)?.unwrap_or(row.text(3)?.to_owned()),
        day: maybe(4)?,
        outlet: maybe(5)?,
        kind: row.text(6)?.to_owned(),
        stance: maybe(7)?,
        text: row.text(8)?.to_owned(),
    })
}

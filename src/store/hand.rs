//! People put together and taken apart by hand.
//!
//! What is decided is kept by names and articles' ids (`names` and `pins`), not by rows that come and go: it holds for what comes
//! later, and for articles that are removed and come again. Each decision is noted in words.

use super::db::Db;
use super::error::StoreError;
use super::people::{count, key, remember, rename, tidy};
use super::value::params;

/// A person of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number.
    pub id: i64,
    /// `person` or `organization`.
    pub kind: String,
    /// The fullest name.
    pub name: String,
}

/// The person with a number, or the only one with a name.
pub fn find(db: &mut Db, who: &str) -> Result<Person, StoreError> {
    let rows = match who.trim().parse::<i64>() {
        Ok(number) => db.query("SELECT id, kind, name FROM people WHERE id = ?1", params![number])?,
        Err(_) => db.query(
            "SELECT id, kind, name FROM people WHERE id IN (SELECT person FROM names WHERE key = ?1) ORDER BY id",
            params![key(who)],
        )?,
    };
    match &rows[..] {
        [] => Err(StoreError::refused(format!(
            "nobody is known as `{who}`; `dedi store people` lists names and numbers"
        ))),
        [row] => Ok(Person { id: row.int(0)?, kind: row.text(1)?.to_owned(), name: row.text(2)?.to_owned() }),
        several => {
            let numbers = several.iter().map(|row| row.int(0).map(|id| id.to_string()));
            let numbers: Vec<String> = numbers.collect::<Result<_, _>>()?;
            Err(StoreError::refused(format!(
                "several are known as `{who}`: give the number of one instead: {}",
                numbers.join(", ")
            )))
        }
    }
}

/// All that is `one`'s becomes `other`'s, now and in what comes; inside of [`Db::write`], as all here.
pub fn merge(db: &mut Db, one: &Person, other: &Person) -> Result<String, StoreError> {
    if one.id == other.id {
        return Err(StoreError::refused(format!("`{}` is one person already", one.name)));
    }
    if one.kind != other.kind {
        return Err(StoreError::refused(format!(
            "`{}` is {}, `{}` is {}: they cannot be one",
            one.name, one.kind, other.name, other.kind
        )));
    }
    let both = params![other.id, one.id];
    db.execute("UPDATE names SET made = 'hand' WHERE person = ?1", params![other.id])?;
    db.execute(
        "INSERT INTO names (person, key, name, surname, made) SELECT CAST(?1 AS BIGINT), key, name, surname, 'hand' FROM names \
         WHERE person = ?2 ON CONFLICT (person, key) DO NOTHING",
        both,
    )?;
    db.execute(
        "INSERT INTO evidence (person, what, key, speakers) SELECT CAST(?1 AS BIGINT), what, key, speakers FROM evidence \
         WHERE person = ?2 ON CONFLICT (person, what, key) DO UPDATE SET speakers = evidence.speakers + excluded.speakers",
        both,
    )?;
    db.execute("UPDATE pins SET person = ?1 WHERE person = ?2", both)?;
    db.execute("UPDATE speakers SET person = ?1, reason = 'by hand', doubt = 0 WHERE person = ?2", both)?;
    db.execute("DELETE FROM people WHERE id = ?1", params![one.id])?;
    rename(db, other.id)?;
    note(db, "merge", format!("`{}` is `{}`", one.name, other.name))
}

/// In these articles, and only there, a name means a person.
pub fn pin(db: &mut Db, name: &str, documents: &[String], person: &Person) -> Result<String, StoreError> {
    for document in documents {
        if give(db, document, Some(&key(name)), None, person.id)? == 0 {
            return Err(StoreError::refused(format!("no speaker of article `{document}` is named `{name}`")));
        }
    }
    note(db, "merge", format!("`{name}` of {} is `{}`", listed(documents), person.name))
}

/// In these articles a person is somebody else, who has the same name.
pub fn split_articles(
    db: &mut Db,
    person: &Person,
    documents: &[String],
) -> Result<(Person, String), StoreError> {
    let new = made(db, person, &person.name)?;
    for document in documents {
        if give(db, document, None, Some(person.id), new.id)? == 0 {
            let name = &person.name;
            return Err(StoreError::refused(format!("`{name}` is no speaker of article `{document}`")));
        }
    }
    if db.number("SELECT count(*) FROM speakers WHERE person = ?1", params![person.id])? == 0 {
        return Err(StoreError::refused(format!("no article of `{}` would be left", person.name)));
    }
    // both keep the name, whatever articles come and go, so that it is known to be two people's
    let shared = "UPDATE names SET made = 'hand' WHERE person IN (?1, ?2)";
    db.execute(shared, params![person.id, new.id])?;
    let detail = format!("`{}` of {} is somebody else", person.name, listed(documents));
    Ok((new, note(db, "split", detail)?))
}

/// One of a person's names is somebody else's.
pub fn split_name(db: &mut Db, person: &Person, name: &str) -> Result<(Person, String), StoreError> {
    let key = key(name);
    let rows = db.query("SELECT key, name FROM names WHERE person = ?1", params![person.id])?;
    let mut full = None;
    for row in &rows {
        if row.text(0)? == key {
            full = Some(row.text(1)?.to_owned());
        }
    }
    let Some(full) = full else {
        return Err(StoreError::refused(format!("`{}` is not known as `{name}`", person.name)));
    };
    if rows.len() < 2 {
        return Err(StoreError::refused(format!("`{name}` is the only name of number {}", person.id)));
    }
    let new = made(db, person, &full)?;
    let speakers = "SELECT d.key FROM speakers s JOIN documents d ON d.id = s.document WHERE s.person = ?1 AND s.key = ?2";
    for row in db.query(speakers, params![person.id, &key])? {
        transfer(db, row.text(0)?, Some(&key), Some(person.id), new.id)?;
    }
    db.execute(
        "UPDATE pins SET person = ?1 WHERE person = ?2 AND key = ?3",
        params![new.id, person.id, &key],
    )?;
    db.execute("DELETE FROM names WHERE person = ?1 AND key = ?2", params![person.id, &key])?;
    remember(db, new.id, &full, &key, "hand")?;
    db.execute("UPDATE names SET made = 'hand' WHERE person IN (?1, ?2)", params![person.id, new.id])?;
    rename(db, person.id)?;
    tidy(db, &[person.id])?;
    let detail = format!("`{full}` is not `{}`", person.name);
    Ok((new, note(db, "split", detail)?))
}

/// A new person of the same kind.
fn made(db: &mut Db, like: &Person, name: &str) -> Result<Person, StoreError> {
    let sql = "INSERT INTO people (kind, name) VALUES (?1, ?2) RETURNING id";
    let id = db.number(sql, params![&like.kind, name])?;
    Ok(Person { id, kind: like.kind.clone(), name: name.to_owned() })
}

/// Gives speakers of an article to a person and pins them there; how many.
fn give(
    db: &mut Db,
    document: &str,
    key: Option<&str>,
    from: Option<i64>,
    to: i64,
) -> Result<usize, StoreError> {
    let keys = transfer(db, document, key, from, to)?;
    for key in &keys {
        db.execute(
            "INSERT INTO pins (document, key, person) VALUES (?1, ?2, ?3) \
             ON CONFLICT (document, key) DO UPDATE SET person = excluded.person",
            params![document, key, to],
        )?;
    }
    Ok(keys.len())
}

/// Gives speakers of an article with a name, or of a person, to another person; their names, folded.
fn transfer(
    db: &mut Db,
    document: &str,
    key: Option<&str>,
    from: Option<i64>,
    to: i64,
) -> Result<Vec<String>, StoreError> {
    let rows = db.query(
        "SELECT s.id, s.key, s.name, s.person, s.affiliation FROM speakers s JOIN documents d ON d.id = s.document \
         WHERE d.key = ?1 ORDER BY s.number",
        params![document],
    )?;
    let mut keys = Vec::new();
    for row in &rows {
        let (speaker, own, old) = (row.int(0)?, row.text(1)?, row.maybe_int(3)?);
        if key.is_some_and(|key| key != own) || (from.is_some() && from != old) || old == Some(to) {
            continue;
        }
        let affiliation = row.maybe_text(4)?;
        if let Some(old) = old {
            count(db, speaker, old, affiliation, -1)?;
        }
        let sql = "UPDATE speakers SET person = ?1, reason = 'by hand', doubt = 0 WHERE id = ?2";
        db.execute(sql, params![to, speaker])?;
        count(db, speaker, to, affiliation, 1)?;
        remember(db, to, row.text(2)?, own, "engine")?;
        keys.push(own.to_owned());
        if let Some(old) = old.filter(|_| from.is_none()) {
            tidy(db, &[old])?;
        } else if let Some(old) = old {
            db.execute("DELETE FROM evidence WHERE person = ?1 AND speakers <= 0", params![old])?;
        }
    }
    Ok(keys)
}

fn listed(documents: &[String]) -> String {
    let quoted: Vec<String> = documents.iter().map(|document| format!("`{document}`")).collect();
    quoted.join(", ")
}

/// Notes a decision.
fn note(db: &mut Db, what: &str, detail: String) -> Result<String, StoreError> {
    db.execute("INSERT INTO decisions (what, detail) VALUES (?1, ?2)", params![what, &detail])?;
    Ok(detail)
}

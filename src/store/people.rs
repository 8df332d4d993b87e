//! One person over many articles.
//!
//! In: a speaker of one article. Out: the person of the store that it is, why, and whether somebody should look at it.
//! In this order:
//!
//! 1. what was decided by hand for this article (`by hand`);
//! 2. somebody with the very same full name; of several with one name the only one who is said to have the same role or
//!    organisation, else nobody (`several`);
//! 3. somebody whose name has the same last word and the words of the one in the other, in order (`Tayyip Aksu`, `Ali Tayyip
//!    Aksu`), where a role or the organisation is the same and no second person comes into question;
//! 4. a new person.
//!
//! A name of one word may be a surname and is nobody's (`one word`); nor are groups, roles and the unnamed. Organisations are
//! one by their name.

use super::db::Db;
use super::error::StoreError;
use super::value::{Row, Value, padded, params};
use crate::export::name;
use crate::record::{Speaker, SpeakerKind};
use crate::text::fold::name_key;
use std::borrow::Cow;

/// The table of names with its columns.
const NAMES: &str = "names (person, key, name, surname, made)";
/// More people of one surname than this are not looked through.
const SURNAMES: i64 = 200;

/// Who a speaker is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The person, where there is one.
    pub person: Option<i64>,
    /// Why this one, or why none.
    pub reason: Cow<'static, str>,
    /// Whether somebody should look at it.
    pub doubt: bool,
}

impl Link {
    const fn none(reason: &'static str, doubt: bool) -> Self {
        Self { person: None, reason: Cow::Borrowed(reason), doubt }
    }

    const fn to(person: i64, reason: &'static str, doubt: bool) -> Self {
        Self { person: Some(person), reason: Cow::Borrowed(reason), doubt }
    }
}

/// A name as it is compared: folded, with single blanks.
pub fn key(name: &str) -> String {
    let key = name_key(name);
    let mut out = String::with_capacity(key.len());
    for word in key.split_whitespace() {
        // an index takes no more; no name is so long
        if out.len() + word.len() > 500 {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// What is said of a speaker that can tell people apart.
struct Evidence {
    roles: Vec<String>,
    affiliation: Option<String>,
}

impl Evidence {
    fn of(who: &Speaker) -> Self {
        let mut roles: Vec<String> = who.roles.iter().map(|role| key(role)).collect();
        roles.sort();
        roles.dedup();
        Self { roles, affiliation: who.affiliation.as_deref().map(key) }
    }

    fn rows(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let roles = self.roles.iter().map(|role| ("role", role.as_str()));
        roles.chain(self.affiliation.iter().map(|name| ("organization", name.as_str())))
    }

    fn is_empty(&self) -> bool {
        self.roles.is_empty() && self.affiliation.is_none()
    }
}

/// How what is said of a speaker and of a person go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Agreement {
    /// Other things are said.
    Other,
    /// Nothing is said of one of them.
    Unsaid,
    /// One word of a title is the same: `Başkan` is many people's.
    Weak,
    Role,
    Organization,
}

/// Finds or makes the person that a speaker of the article with an id is.
pub fn link(db: &mut Db, document: &str, who: &Speaker) -> Result<Link, StoreError> {
    if !matches!(who.kind, SpeakerKind::Person | SpeakerKind::Organization) {
        return Ok(Link::none("unnamed", false));
    }
    let key = key(&who.name);
    let evidence = Evidence::of(who);
    find(db, document, who, &key, &evidence)
}

fn find(
    db: &mut Db,
    document: &str,
    who: &Speaker,
    key: &str,
    evidence: &Evidence,
) -> Result<Link, StoreError> {
    let person = who.kind == SpeakerKind::Person;
    let kind = name(who.kind);
    // what was decided for this article stands before all who have the name
    let sql = "SELECT person, 'pin' AS made FROM pins WHERE document = ?1 AND key = ?2 UNION ALL \
               SELECT n.person, n.made FROM names n JOIN people p ON p.id = n.person \
               WHERE n.key = ?2 AND p.kind = ?3 ORDER BY 1";
    let namesakes = db.query(sql, params![document, key, &kind])?;
    for row in &namesakes {
        if row.text(1)? == "pin" {
            let pinned = row.int(0)?;
            remember(db, pinned, &who.name, key, "engine")?;
            return Ok(Link::to(pinned, "by hand", false));
        }
    }
    let by_hand = namesakes.iter().any(|row| row.text(1).is_ok_and(|made| made == "hand"));
    // one word that a person was given by hand is known to be theirs
    if person && !key.contains(' ') && !by_hand {
        return Ok(Link::none("one word", false));
    }
    let mut found = Vec::with_capacity(namesakes.len());
    for row in &namesakes {
        let number = row.int(0)?;
        found.push((number, agreement(db, number, evidence)?));
    }
    match found[..] {
        [] => {}
        [(number, agreement)] => {
            let (reason, doubt) = match agreement {
                Agreement::Organization => ("name and organization", false),
                Agreement::Role => ("name and role", false),
                Agreement::Weak | Agreement::Unsaid => ("name", false),
                Agreement::Other => ("name", person),
            };
            return Ok(Link::to(number, reason, doubt));
        }
        _ => {
            let best: Vec<_> = found.iter().filter(|(_, agreement)| *agreement >= Agreement::Role).collect();
            return Ok(match best[..] {
                [&(number, Agreement::Organization)] => Link::to(number, "name and organization", false),
                [&(number, _)] => Link::to(number, "name and role", false),
                _ => Link::none("several", true),
            });
        }
    }
    if person && let Some(link) = longer_or_shorter(db, key, evidence)? {
        if let Some(person) = link.person {
            remember(db, person, &who.name, key, "engine")?;
        }
        return Ok(link);
    }
    let number =
        db.number("INSERT INTO people (kind, name) VALUES (?1, ?2) RETURNING id", params![&kind, &who.name])?;
    db.insert(NAMES, 5, params![number, key, &who.name, surname(key), "engine"], "")?;
    Ok(Link::to(number, "new", false))
}

/// The one person with a name that holds this one or is held by it, of whom the same is said.
fn longer_or_shorter(db: &mut Db, key: &str, evidence: &Evidence) -> Result<Option<Link>, StoreError> {
    if evidence.is_empty() {
        return Ok(None);
    }
    let sql = "SELECT n.person, n.key FROM names n JOIN people p ON p.id = n.person \
               WHERE n.surname = ?1 AND p.kind = 'person' ORDER BY n.person, n.key LIMIT ?2";
    let rows = db.query(sql, params![surname(key), SURNAMES])?;
    let mut found: Vec<(i64, Agreement)> = Vec::new();
    for row in &rows {
        let (number, other) = (row.int(0)?, row.text(1)?);
        if found.iter().any(|(known, _)| *known == number) || !within(key, other) {
            continue;
        }
        let agreement = agreement(db, number, evidence)?;
        if agreement >= Agreement::Weak {
            found.push((number, agreement));
        }
    }
    let [(number, agreement)] = found[..] else { return Ok(None) };
    Ok(Some(match agreement {
        Agreement::Organization => Link::to(number, "part of the name and organization", false),
        Agreement::Role => Link::to(number, "part of the name and role", false),
        _ => Link::to(number, "part of the name and role", true),
    }))
}

/// Whether of two names with one last word the words of the one are those of the other and some more, in order; two or more
/// are common.
fn within(a: &str, b: &str) -> bool {
    let (a, b): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let mut rest = long.iter();
    short.len() >= 2 && short.len() < long.len() && short.iter().all(|word| rest.any(|other| other == word))
}

fn surname(key: &str) -> &str {
    key.rsplit(' ').next().unwrap_or(key)
}

fn agreement(db: &mut Db, person: i64, evidence: &Evidence) -> Result<Agreement, StoreError> {
    let mut best = Agreement::Other;
    if evidence.is_empty() {
        return Ok(Agreement::Unsaid);
    }
    let keys: Vec<Value> = evidence.rows().map(|(_, key)| key.into()).collect();
    let (mut values, places) = padded(keys.into_iter(), 2);
    values.insert(0, person.into());
    let sql = format!("SELECT what, key FROM evidence WHERE person = ?1 AND key IN ({places})");
    let told = db.query(&sql, &values)?;
    for (what, key) in evidence.rows() {
        let same = |row: &Row| Ok::<_, StoreError>(row.text(0)? == what && row.text(1)? == key);
        if told.iter().map(same).collect::<Result<Vec<_>, _>>()?.contains(&true) {
            best = best.max(match what {
                "organization" => Agreement::Organization,
                _ if key.contains(' ') => Agreement::Role,
                _ => Agreement::Weak,
            });
        }
    }
    if best == Agreement::Other
        && db.first("SELECT 1 FROM evidence WHERE person = ?1 LIMIT 1", params![person])?.is_none()
    {
        return Ok(Agreement::Unsaid);
    }
    Ok(best)
}

/// Notes that a person is known by a name.
pub fn remember(db: &mut Db, person: i64, name: &str, key: &str, made: &str) -> Result<(), StoreError> {
    let sql = format!("INSERT INTO {NAMES} VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (person, key) DO NOTHING");
    let new = db.execute(&sql, params![person, key, name, surname(key), made])?;
    if new > 0 { rename(db, person) } else { Ok(()) }
}

/// Gives a person the fullest of their names.
pub fn rename(db: &mut Db, person: i64) -> Result<(), StoreError> {
    let rows = db.query("SELECT name FROM names WHERE person = ?1 ORDER BY key", params![person])?;
    let mut best: Option<&str> = None;
    for row in &rows {
        let name = row.text(0)?;
        let full = |name: &str| (name.split(' ').count(), name.chars().count());
        if best.is_none_or(|best| full(name) > full(best)) {
            best = Some(name);
        }
    }
    if let Some(best) = best {
        db.execute("UPDATE people SET name = ?2 WHERE id = ?1", params![person, best])?;
    }
    Ok(())
}

/// Takes back what the speakers of an article have told of people; their numbers come out, for [`tidy`].
pub fn leave(db: &mut Db, document: i64) -> Result<Vec<i64>, StoreError> {
    let speakers = "SELECT id, person, affiliation FROM speakers WHERE document = ?1 AND person IS NOT NULL";
    let mut people = Vec::new();
    for row in db.query(speakers, params![document])? {
        let (speaker, person) = (row.int(0)?, row.int(1)?);
        count(db, speaker, person, row.maybe_text(2)?, -1)?;
        people.push(person);
    }
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

/// Adds what a speaker tells of a person to the evidence (`by` 1), or takes it back (-1).
pub fn count(
    db: &mut Db,
    speaker: i64,
    person: i64,
    affiliation: Option<&str>,
    by: i64,
) -> Result<(), StoreError> {
    let rows = db.query("SELECT role FROM roles WHERE speaker = ?1", params![speaker])?;
    let roles: Result<Vec<String>, StoreError> =
        rows.iter().map(|row| row.text(0).map(str::to_owned)).collect();
    tell(db, person, &roles?, affiliation, by)
}

/// The same of titles and an organisation that are at hand.
pub fn tell(
    db: &mut Db,
    person: i64,
    roles: &[String],
    affiliation: Option<&str>,
    by: i64,
) -> Result<(), StoreError> {
    let mut said: Vec<(&str, String)> = roles.iter().map(|role| ("role", key(role))).collect();
    said.extend(affiliation.map(|name| ("organization", key(name))));
    said.sort();
    said.dedup();
    let mut values = Vec::with_capacity(said.len() * 4);
    for (what, key) in said {
        values.extend_from_slice(params![person, what, key, by]);
    }
    let more =
        " ON CONFLICT (person, what, key) DO UPDATE SET speakers = evidence.speakers + excluded.speakers";
    db.insert("evidence (person, what, key, speakers)", 4, &values, more)
}

/// Takes out what nothing holds any more of some people: evidence, names that no article has, people without speakers; what
/// was decided by hand stays.
pub fn tidy(db: &mut Db, people: &[i64]) -> Result<(), StoreError> {
    for &person in people {
        db.execute("DELETE FROM evidence WHERE person = ?1 AND speakers <= 0", params![person])?;
        let names = db.execute(
            "DELETE FROM names WHERE person = ?1 AND made = 'engine' AND NOT EXISTS \
             (SELECT 1 FROM speakers s WHERE s.person = names.person AND s.key = names.key)",
            params![person],
        )?;
        let gone = db.execute(
            "DELETE FROM people WHERE id = ?1 \
             AND NOT EXISTS (SELECT 1 FROM speakers s WHERE s.person = people.id) \
             AND NOT EXISTS (SELECT 1 FROM names n WHERE n.person = people.id AND n.made = 'hand') \
             AND NOT EXISTS (SELECT 1 FROM pins p WHERE p.person = people.id)",
            params![person],
        )?;
        if gone == 0 && names > 0 {
            rename(db, person)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_hold_each_other() {
        assert!(within("tayyip aksu", "ali tayyip aksu"));
        assert!(within("ali veli aksu", "ali aksu"));
        assert!(!within("ali aksu", "ali aksu"));
        assert!(!within("aksu", "ali aksu"));
        assert!(!within("veli aksu", "ali can aksu"));
    }

    #[test]
    fn names_compare_however_they_are_written() {
        assert_eq!(key("ALİ  IŞIK"), key("Ali Işık"));
        assert_eq!(key("Aydın\u{a0}Kaya"), "aydin kaya");
    }
}

//! Whether a store holds what it should: the file itself, what the tables say of each other, and every record against its
//! text.

use super::db::{Backend, Db};
use super::entry::{Entry, Origin, fits};
use super::error::{Kind, StoreError};
use super::read::{Held, page};

/// How many articles are read together.
const TOGETHER: u32 = 200;
/// More findings than this are not listed.
const MOST: usize = 100;

/// What a question should not find: rows that count as wrong, and what is said of them.
const RULES: &[(&str, &str)] = &[
    (
        "SELECT count(*) FROM quotes q WHERE NOT EXISTS (SELECT 1 FROM spans s WHERE s.quote = q.id)",
        "quotations without a span",
    ),
    ("SELECT count(*) FROM spans WHERE begins > ends OR begins < 0", "spans that end before they begin"),
    (
        "SELECT count(*) FROM speakers s LEFT JOIN people p ON p.id = s.person \
         WHERE s.person IS NOT NULL AND (p.id IS NULL OR p.kind <> s.kind)",
        "speakers whose person is not there, or of another kind",
    ),
    (
        "SELECT count(*) FROM speakers s WHERE s.person IS NOT NULL AND s.reason <> 'by hand' \
         AND NOT EXISTS (SELECT 1 FROM names n WHERE n.person = s.person AND n.key = s.key)",
        "speakers with a name that their person does not have",
    ),
    (
        "SELECT count(*) FROM people p WHERE NOT EXISTS (SELECT 1 FROM speakers s WHERE s.person = p.id) \
         AND NOT EXISTS (SELECT 1 FROM names n WHERE n.person = p.id AND n.made = 'hand') \
         AND NOT EXISTS (SELECT 1 FROM pins n WHERE n.person = p.id)",
        "people whom no article knows",
    ),
    (
        "SELECT abs((SELECT count(*) FROM (SELECT DISTINCT s.id, r.key FROM roles r JOIN speakers s ON s.id = r.speaker \
         WHERE s.person IS NOT NULL) AS told) - (SELECT CAST(coalesce(sum(speakers), 0) AS BIGINT) FROM evidence \
         WHERE what = 'role'))",
        "roles that are counted wrongly among the evidence",
    ),
    (
        "SELECT abs((SELECT count(*) FROM speakers WHERE person IS NOT NULL AND affiliation IS NOT NULL) - \
         (SELECT CAST(coalesce(sum(speakers), 0) AS BIGINT) FROM evidence WHERE what = 'organization'))",
        "organisations that are counted wrongly among the evidence",
    ),
    (
        "SELECT count(*) FROM quotes q JOIN speakers s ON s.id = q.speaker WHERE q.document <> s.document",
        "quotations whose speaker belongs to another article",
    ),
    (
        "SELECT count(*) FROM quotes q WHERE q.within IS NOT NULL AND NOT EXISTS \
         (SELECT 1 FROM quotes o WHERE o.document = q.document AND o.key = q.within)",
        "quotations inside of one that is not there",
    ),
    (
        "SELECT count(*) FROM corrections WHERE wrong NOT IN ('content', 'speaker', 'spurious') \
         OR (wrong = 'content') <> (begins IS NOT NULL AND ends IS NOT NULL AND begins < ends)",
        "corrections that say nothing",
    ),
];

/// Everything that is wrong with a store; nothing where all is well. What cannot be read at all is one of the findings.
pub fn check(db: &mut Db) -> Result<Vec<String>, StoreError> {
    let mut findings = Vec::new();
    if db.backend() == Backend::Sqlite {
        file(db, &mut findings)?;
    }
    for (sql, what) in RULES {
        match db.number(sql, &[]) {
            Ok(0) => {}
            Ok(count) => findings.push(format!("{count} {what}")),
            Err(error) => unread(error, &mut findings)?,
        }
    }
    let mut after = i64::MIN;
    while findings.len() < MOST {
        let page = match page(db, after, TOGETHER) {
            Ok(page) => page,
            Err(error) => {
                unread(error, &mut findings)?;
                break;
            }
        };
        let Some(last) = page.last() else { break };
        after = last.document;
        findings.extend(page.iter().filter_map(article));
    }
    findings.truncate(MOST);
    Ok(findings)
}

/// What is wrong with an article's record.
fn article(held: &Held) -> Option<String> {
    let Entry { id, text, outlet, origin, hash, extraction, .. } = &held.entry;
    if text.is_none() {
        return None;
    }
    let article = held.entry.article();
    if let Err(error) = fits(extraction, &article) {
        return Some(format!("article `{id}`: {error}"));
    }
    // who published it was named, or read from its address
    let same = || [None, outlet.as_deref()].iter().any(|outlet| Entry::hash(&article, *outlet) == *hash);
    (*origin == Origin::Article && !same()).then(|| format!("article `{id}`: is not what came in"))
}

/// What SQLite itself knows of its file, and whether the full text index fits the quotations.
fn file(db: &mut Db, findings: &mut Vec<String>) -> Result<(), StoreError> {
    match db.query(&format!("PRAGMA integrity_check({MOST})"), &[]) {
        Ok(rows) => {
            for row in &rows {
                let said = row.text(0)?;
                if said != "ok" {
                    findings.extend(said.lines().map(|line| format!("the file: {line}")));
                }
            }
        }
        Err(error) => unread(error, findings)?,
    }
    match db.query("PRAGMA foreign_key_check", &[]) {
        Ok(rows) => {
            for row in rows.iter().take(MOST) {
                let (table, parent) = (row.text(0)?, row.text(2)?);
                findings.push(format!("a row of {table} belongs to one of {parent} that is not there"));
            }
        }
        Err(error) => unread(error, findings)?,
    }
    // the index's own check is a statement that writes, though it changes nothing
    let index = "INSERT INTO quotes_terms (quotes_terms, rank) VALUES ('integrity-check', 1)";
    match db.execute(index, &[]) {
        Err(error) if *error.kind() == Kind::ReadOnly => {
            let sql =
                "SELECT abs((SELECT count(*) FROM quotes) - (SELECT count(*) FROM quotes_terms_docsize))";
            if db.number(sql, &[])? > 0 {
                findings.push("the full text index: not every quotation is in it".into());
            }
        }
        Err(error) if matches!(error.kind(), Kind::Damaged(_)) => {
            findings.push("the full text index does not fit the quotations".into());
        }
        done => drop(done?),
    }
    Ok(())
}

/// Damage is a finding; anything else ends the check.
fn unread(error: StoreError, findings: &mut Vec<String>) -> Result<(), StoreError> {
    match error.kind() {
        Kind::Damaged(what) => {
            findings.push(format!("cannot be read: {what}"));
            Ok(())
        }
        _ => Err(error),
    }
}

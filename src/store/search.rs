//! Search: words and conditions in, quotations with their surroundings out, the best first.
//!
//! Words are found by their terms ([`crate::matching::terms`]): `ekonomi` finds `ekonomisine`. All of them must stand in a
//! quotation; where none has them all, those that have some are given instead. Words between quotation marks must stand side
//! by side. Whatever is typed becomes terms before it meets the database, and a term is letters and digits alone: nothing in
//! it can be read as a query's syntax.

use super::conditions::{Conditions, Filter};
use super::db::{Backend, Db};
use super::error::StoreError;
use super::value::Row;
use crate::matching::terms::{terms, words};
use crate::span::Span;
use crate::text::token::is_mark;
use serde::Serialize;
use std::collections::HashSet;

/// No more are counted: nobody reads on so far, and counting takes time.
const COUNTED: i64 = 10_000;
/// Bytes of the article around a quotation.
const AROUND: usize = 160;
/// No more words of a search are used.
const MOST: usize = 64;

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Words, and phrases between quotation marks.
    pub words: String,
    /// What else must hold.
    pub filter: Filter,
    /// How many are passed over.
    pub offset: u32,
    /// How many are wanted.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, Serialize)]
pub struct Found {
    /// How many there are.
    pub total: i64,
    /// Whether there are more than were counted.
    pub more: bool,
    /// Whether none has all words, and these have some.
    pub some: bool,
    /// Those of the page, the best first.
    pub hits: Vec<Hit>,
}

/// A quotation that was found.
#[derive(Clone, Debug, Serialize)]
pub struct Hit {
    /// Its id in its record.
    pub id: String,
    /// The words.
    pub text: String,
    /// The places of the words that were looked for, in bytes of `text`.
    pub marks: Vec<Span>,
    /// What stands before them in the article.
    pub before: String,
    /// What stands behind them.
    pub after: String,
    /// Direct, indirect, mixed.
    pub kind: String,
    /// The words that report.
    pub cue: Option<String>,
    /// Their stance.
    pub stance: Option<String>,
    /// Who has said it.
    pub speaker: Option<String>,
    /// The first title that the article gives.
    pub role: Option<String>,
    /// How sure it is that words and speaker are right.
    pub confidence: f64,
    /// The article's id.
    pub article: String,
    /// Its title.
    pub title: Option<String>,
    /// Its day, or its date as given.
    pub date: Option<String>,
    /// Who has published it.
    pub outlet: Option<String>,
    /// Where.
    pub url: Option<String>,
    /// The number of the statement that it is an occurrence of.
    pub statement: Option<i64>,
    /// How many occurrences that has.
    pub occurrences: i64,
}

/// The words of a search.
#[derive(Debug, Default)]
struct Wanted {
    /// Rows of terms: one for a word, several for a phrase.
    rows: Vec<Vec<String>>,
}

impl Wanted {
    fn new(text: &str) -> Self {
        let mut rows = Vec::new();
        let mut phrase = false;
        // an apostrophe is none of the marks here: `Ankara'da`
        let marks = |c: char| is_mark(c) && !crate::text::fold::is_apostrophe(c);
        let pieces: Vec<&str> = text.split(marks).collect();
        for (at, piece) in pieces.iter().enumerate() {
            let found = terms(piece);
            // a mark that nothing closes opens nothing
            if phrase && at + 1 < pieces.len() {
                rows.extend((!found.is_empty()).then_some(found));
            } else {
                rows.extend(found.into_iter().map(|term| vec![term]));
            }
            phrase = !phrase;
        }
        let mut seen = HashSet::new();
        rows.retain(|row| seen.insert(row.clone()));
        rows.truncate(MOST);
        Self { rows }
    }

    /// As the database's full text index reads it.
    fn expression(&self, backend: Backend, all: bool) -> String {
        let row = |row: &Vec<String>| match backend {
            Backend::Sqlite => format!("\"{}\"", row.join(" ")),
            Backend::Postgres => {
                let terms: Vec<String> = row.iter().map(|term| format!("'{term}'")).collect();
                format!("({})", terms.join(" <-> "))
            }
        };
        let joint = match (backend, all) {
            (Backend::Sqlite, true) => " AND ",
            (Backend::Sqlite, false) => " OR ",
            (Backend::Postgres, true) => " & ",
            (Backend::Postgres, false) => " | ",
        };
        self.rows.iter().map(row).collect::<Vec<_>>().join(joint)
    }

    fn marks(&self, text: &str) -> Vec<Span> {
        let wanted: HashSet<&str> = self.rows.iter().flatten().map(String::as_str).collect();
        words(text).into_iter().filter(|w| wanted.contains(w.term.as_str())).map(|w| w.span).collect()
    }
}

/// Looks for quotations.
pub fn search(db: &mut Db, query: &Query) -> Result<Found, StoreError> {
    let wanted = Wanted::new(&query.words);
    let mut found = page(db, query, &wanted, true)?;
    if found.total == 0 && wanted.rows.len() > 1 {
        found = page(db, query, &wanted, false)?;
        found.some = found.total > 0;
    }
    Ok(found)
}

fn page(db: &mut Db, query: &Query, wanted: &Wanted, all: bool) -> Result<Found, StoreError> {
    let backend = db.backend();
    let mut conditions = Conditions::of(&query.filter);
    let bare = conditions.texts.is_empty();
    let mut from = "quotes q".to_owned();
    let mut order = "d.day DESC, q.id".to_owned();
    let words = !wanted.rows.is_empty();
    if words {
        let place = conditions.value(wanted.expression(backend, all));
        match backend {
            Backend::Sqlite => {
                "quotes_terms x JOIN quotes q ON q.id = x.rowid".clone_into(&mut from);
                conditions.texts.push(format!("quotes_terms MATCH {place}"));
                "x.rank, x.rowid".clone_into(&mut order);
            }
            Backend::Postgres => {
                let vector = "to_tsvector('simple', q.terms)";
                let query = format!("to_tsquery('simple', {place})");
                conditions.texts.push(format!("{vector} @@ {query}"));
                // length counts, as it does with bm25: the same words in fewer
                order = format!("ts_rank({vector}, {query}, 1) DESC, q.id");
            }
        }
    }
    let Filter { speaker, role, organization, .. } = &query.filter;
    let anybody = [speaker, role, organization].iter().all(|name| name.is_none());
    let tables = if backend == Backend::Sqlite && !words && anybody {
        // the newest are wanted: SQLite goes from day to day, and no further than it must, only where it is told to
        "documents d CROSS JOIN quotes q ON q.document = d.id".to_owned()
    } else {
        format!("{from} JOIN documents d ON d.id = q.document")
    };
    let condition = conditions.joined();
    // the full text index counts without looking at a table
    let counted = match (backend, bare && words) {
        (Backend::Sqlite, true) => format!("SELECT x.rowid FROM quotes_terms x WHERE {condition}"),
        _ => format!("SELECT q.id FROM {tables} WHERE {condition}"),
    };
    let sql = format!("SELECT count(*) FROM ({counted} LIMIT {}) AS counted", COUNTED + 1);
    let total = db.number(&sql, &conditions.values)?;
    if total == 0 || i64::from(query.offset) >= total.max(COUNTED) {
        return Ok(Found { total, more: total > COUNTED, some: false, hits: Vec::new() });
    }
    let limit = conditions.value(i64::from(query.limit));
    let offset = conditions.value(i64::from(query.offset));
    let page = format!("LIMIT {limit} OFFSET {offset}");
    // ranked by the index alone first: only what is shown is fetched
    let (id, ranked) = match (backend, bare && words) {
        (Backend::Sqlite, true) => ("x.rowid", "quotes_terms x"),
        _ => ("q.id", tables.as_str()),
    };
    // of words that stand everywhere (`yeni`) the latest quotations are ranked, not all of a million for the ten that are shown
    let sql = match (backend, words && total > COUNTED) {
        (Backend::Sqlite, true) => format!(
            "SELECT id FROM (SELECT {id} AS id, x.rank AS rank FROM {ranked} WHERE {condition} ORDER BY x.rowid DESC \
             LIMIT {COUNTED}) ORDER BY rank, id {page}"
        ),
        (Backend::Postgres, true) => format!(
            "SELECT q.id FROM (SELECT q.id AS id, q.terms AS terms FROM {tables} WHERE {condition} ORDER BY q.id DESC \
             LIMIT {COUNTED}) AS q ORDER BY {order} {page}"
        ),
        (_, false) => format!("SELECT {id} FROM {ranked} WHERE {condition} ORDER BY {order} {page}"),
    };
    let mut hits = Vec::new();
    for row in db.query(&sql, &conditions.values)? {
        if let Some(mut hit) = hit(db, row.int(0)?)? {
            hit.marks = wanted.marks(&hit.text);
            hits.push(hit);
        }
    }
    Ok(Found { total: total.min(COUNTED), more: total > COUNTED, some: false, hits })
}

/// Of these terms the rarest, as many as stand in no more quotations together than are counted; all of them on a server, which does
/// not tell.
fn rarest(db: &mut Db, terms: Vec<String>) -> Result<Vec<String>, StoreError> {
    if db.backend() == Backend::Postgres {
        return Ok(terms);
    }
    db.batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.quotes_words USING fts5vocab('main', 'quotes_terms', 'row')",
    )?;
    let mut known = Vec::with_capacity(terms.len());
    for term in terms {
        let row = db.first("SELECT doc FROM temp.quotes_words WHERE term = ?1", &[term.as_str().into()])?;
        known.extend(row.map(|row| row.int(0)).transpose()?.map(|quotes| (quotes, term)));
    }
    known.sort();
    let mut together = 0;
    let few = |(at, (quotes, term)): (usize, (i64, String))| {
        together += quotes;
        (at == 0 || together <= COUNTED).then_some(term)
    };
    Ok(known.into_iter().enumerate().map_while(few).collect())
}

/// Quotations that have some of these terms, the likeliest first.
pub(super) fn having(db: &mut Db, terms: Vec<String>, most: usize) -> Result<Vec<i64>, StoreError> {
    let terms = rarest(db, terms)?;
    let wanted = Wanted { rows: terms.into_iter().map(|term| vec![term]).collect() };
    if wanted.rows.is_empty() {
        return Ok(Vec::new());
    }
    let backend = db.backend();
    let sql = match backend {
        Backend::Sqlite => {
            format!(
                "SELECT rowid FROM quotes_terms WHERE quotes_terms MATCH ?1 ORDER BY rank, rowid LIMIT {most}"
            )
        }
        Backend::Postgres => format!(
            "SELECT q.id FROM quotes q WHERE to_tsvector('simple', q.terms) @@ to_tsquery('simple', ?1) \
             ORDER BY ts_rank(to_tsvector('simple', q.terms), to_tsquery('simple', ?1)) DESC, q.id LIMIT {most}"
        ),
    };
    let rows = db.query(&sql, &[wanted.expression(backend, false).into()])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// A quotation with what is shown of it.
pub(super) fn hit(db: &mut Db, quote: i64) -> Result<Option<Hit>, StoreError> {
    let sql = "SELECT q.key, q.text, q.kind, q.cue, q.stance, s.name, \
               (SELECT r.role FROM roles r WHERE r.speaker = s.id ORDER BY r.number LIMIT 1), q.confidence, d.key, d.title, \
               coalesce(d.day, d.date), d.outlet, d.url, q.statement, coalesce(t.quotes, 1), \
               CASE WHEN q.part = 'text' AND d.offsets = 'byte' THEN d.text END, \
               (SELECT min(p.begins) FROM spans p WHERE p.quote = q.id), (SELECT max(p.ends) FROM spans p WHERE p.quote = q.id) \
               FROM quotes q JOIN documents d ON d.id = q.document LEFT JOIN speakers s ON s.id = q.speaker \
               LEFT JOIN statements t ON t.id = q.statement WHERE q.id = ?1";
    db.first(sql, &[quote.into()])?.map(|row| read(&row)).transpose()
}

fn read(row: &Row) -> Result<Hit, StoreError> {
    let own = |column: usize| row.maybe_text(column).map(|text| text.map(str::to_owned));
    let (mut before, mut after) = (String::new(), String::new());
    if let (Some(text), Some(begins), Some(ends)) =
        (row.maybe_text(15)?, row.maybe_int(16)?, row.maybe_int(17)?)
    {
        let place = |at: i64| usize::try_from(at).unwrap_or(0).min(text.len());
        before = last_words(text.get(..place(begins)).unwrap_or(""));
        after = first_words(text.get(place(ends)..).unwrap_or(""));
    }
    Ok(Hit {
        id: row.text(0)?.to_owned(),
        text: row.text(1)?.to_owned(),
        marks: Vec::new(),
        before,
        after,
        kind: row.text(2)?.to_owned(),
        cue: own(3)?,
        stance: own(4)?,
        speaker: own(5)?,
        role: own(6)?,
        confidence: row.real(7)?,
        article: row.text(8)?.to_owned(),
        title: own(9)?,
        date: own(10)?,
        outlet: own(11)?,
        url: own(12)?,
        statement: row.maybe_int(13)?,
        occurrences: row.int(14)?,
    })
}

/// The end of a text, from a word's beginning.
fn last_words(text: &str) -> String {
    let Some(least) = text.len().checked_sub(AROUND) else { return text.trim_start().to_owned() };
    let cut = text
        .char_indices()
        .find(|(at, c)| *at >= least && c.is_whitespace())
        .map_or(text.len(), |(at, _)| at);
    text.get(cut..).unwrap_or("").trim_start().to_owned()
}

/// The beginning of a text, to a word's end.
fn first_words(text: &str) -> String {
    if text.len() <= AROUND {
        return text.trim_end().to_owned();
    }
    let blanks = text.char_indices().take_while(|(at, _)| *at <= AROUND).filter(|(_, c)| c.is_whitespace());
    let cut = blanks.last().map_or(0, |(at, _)| at);
    text.get(..cut).unwrap_or("").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<String> {
        Wanted::new(text).rows.iter().map(|row| row.join("+")).collect()
    }

    #[test]
    fn words_and_phrases() {
        assert_eq!(rows("yeni \"sahil yolu\" Ankara'da"), ["yeni", "sahl+yol", "ankara"]);
        assert_eq!(rows("“sahil yolu” «açılıyor mu»"), ["sahl+yol", "açl+mu"]);
        assert_eq!(rows("sahil \"yolu açık"), ["sahl", "yol", "açk"]);
        assert_eq!(rows("\"\" \" \" ' * ( ) - : ^ NOT"), ["not"]);
    }

    #[test]
    fn surroundings_end_with_words() {
        let text = "söz ".repeat(100);
        assert!(last_words(&text).starts_with("söz ") && last_words(&text).len() <= AROUND);
        assert!(first_words(&text).ends_with("söz") && first_words(&text).len() <= AROUND);
        assert_eq!(
            (last_words(" ilk söz "), first_words(" ilk söz ")),
            ("ilk söz ".into(), " ilk söz".into())
        );
    }
}

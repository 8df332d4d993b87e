//! Articles of a store that a filter lets through, with those of their quotations that it lets through, in the order they came in.
//!
//! Conditions on articles (days, outlet, ids) choose articles; conditions on quotations (speaker, title, kind …) choose among what is
//! said in them, and articles in which nothing is left are passed over. No more than a page of articles is in memory.

use super::conditions::{Conditions, Filter};
use super::db::Db;
use super::entry::Entry;
use super::error::StoreError;
use super::read::{Held, one, page};
use super::value::params;
use std::collections::HashSet;
use std::ops::ControlFlow;

/// How many articles are read together.
const TOGETHER: u32 = 200;

/// What is wanted.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// The ids of the articles; all, where none is named.
    pub ids: Vec<String>,
    /// What must hold.
    pub filter: Filter,
}

/// Gives each article that is wanted to `work`, until that breaks off; ids that are not in the store come out. All are seen as
/// they are at one moment.
pub fn each(
    db: &mut Db,
    choice: &Choice,
    mut work: impl FnMut(Entry) -> ControlFlow<()>,
) -> Result<Vec<String>, StoreError> {
    db.read(|db| {
        let chooser = Chooser::new(choice);
        if choice.ids.is_empty() {
            chooser.all(db, &mut work).map(|()| Vec::new())
        } else {
            chooser.named(db, &mut work)
        }
    })
}

struct Chooser<'a> {
    choice: &'a Choice,
    /// What is asked of an article, that such a quotation stands in it among it.
    articles: Conditions,
    /// What is asked of its quotations, where anything is; the article is the first parameter.
    quotes: Option<Conditions>,
}

impl<'a> Chooser<'a> {
    fn new(choice: &'a Choice) -> Self {
        let filter = &choice.filter;
        let mut articles = Conditions::default();
        // where one begins: behind an article, or at it
        articles.value(0_i64);
        articles.quotes(filter);
        let quotes = (!articles.texts.is_empty()).then(|| {
            let there =
                format!("EXISTS (SELECT 1 FROM quotes q WHERE q.document = d.id AND {})", articles.joined());
            articles.texts = vec![there];
            let mut quotes = Conditions::default();
            quotes.value(0_i64);
            quotes.quotes(filter);
            quotes
        });
        articles.articles(filter);
        Self { choice, articles, quotes }
    }

    fn all(&self, db: &mut Db, work: &mut impl FnMut(Entry) -> ControlFlow<()>) -> Result<(), StoreError> {
        let mut after = i64::MIN;
        loop {
            let held = if self.articles.texts.is_empty() {
                page(db, after, TOGETHER)?
            } else {
                let sql = format!(
                    "SELECT d.id FROM documents d WHERE d.id > ?1 AND {} ORDER BY d.id LIMIT {TOGETHER}",
                    self.articles.joined()
                );
                let rows = db.query(&sql, &at(&self.articles, after))?;
                let held = rows.iter().map(|row| one(db, row.int(0)?)).collect::<Result<Vec<_>, _>>()?;
                held.into_iter().flatten().collect()
            };
            let Some(last) = held.last() else { return Ok(()) };
            after = last.document;
            for held in held {
                if work(self.pick(db, held)?).is_break() {
                    return Ok(());
                }
            }
        }
    }

    fn named(
        &self,
        db: &mut Db,
        work: &mut impl FnMut(Entry) -> ControlFlow<()>,
    ) -> Result<Vec<String>, StoreError> {
        let (mut numbers, mut missing) = (Vec::new(), Vec::new());
        for id in &self.choice.ids {
            match db.first("SELECT id FROM documents WHERE key = ?1", params![id])? {
                Some(row) => numbers.push(row.int(0)?),
                None => missing.push(id.clone()),
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        let sql = format!("SELECT d.id FROM documents d WHERE d.id = ?1 AND {}", self.articles.joined());
        for number in numbers {
            if db.first(&sql, &at(&self.articles, number))?.is_none() {
                continue;
            }
            let Some(held) = one(db, number)? else { continue };
            if work(self.pick(db, held)?).is_break() {
                break;
            }
        }
        Ok(missing)
    }

    /// The article with the quotations that are wanted, and with those who say them.
    fn pick(&self, db: &mut Db, held: Held) -> Result<Entry, StoreError> {
        let mut entry = held.entry;
        let Some(wanted) = &self.quotes else { return Ok(entry) };
        let sql = format!("SELECT q.number FROM quotes q WHERE q.document = ?1 AND {}", wanted.joined());
        let rows = db.query(&sql, &at(wanted, held.document))?;
        let numbers = rows.iter().map(|row| row.small(0)).collect::<Result<HashSet<_>, _>>()?;
        let found = &mut entry.extraction;
        let mut number = 0..;
        found.quotes.retain(|_| number.next().is_some_and(|number| numbers.contains(&number)));
        let said: HashSet<u32> = found.quotes.iter().filter_map(|quote| quote.speaker).collect();
        found.speakers.retain(|speaker| said.contains(&speaker.id));
        // a quotation whose surroundings were left out stands by itself
        let there: HashSet<String> = found.quotes.iter().map(|quote| quote.id.clone()).collect();
        for quote in &mut found.quotes {
            quote.within = quote.within.take().filter(|around| there.contains(around));
        }
        Ok(entry)
    }
}

/// The parameters, with an article for the first.
fn at(conditions: &Conditions, article: i64) -> Vec<super::value::Value> {
    let mut values = conditions.values.clone();
    if let Some(first) = values.first_mut() {
        *first = article.into();
    }
    values
}

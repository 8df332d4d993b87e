//! How often entries and constructions of the grammar have found something in the articles of the store.

use crate::store::db::Db;
use crate::store::error::StoreError;
use std::collections::HashMap;

/// Quotations of the store, counted.
#[derive(Debug, Default)]
pub struct Counts {
    lemmas: HashMap<String, i64>,
    patterns: HashMap<String, i64>,
}

impl Counts {
    /// Counts anew; all quotations are looked at.
    pub fn new(db: &mut Db) -> Result<Self, StoreError> {
        let mut count = |column: &str| -> Result<HashMap<String, i64>, StoreError> {
            let sql =
                format!("SELECT {column}, count(*) FROM quotes WHERE {column} IS NOT NULL GROUP BY {column}");
            db.query(&sql, &[])?.iter().map(|row| Ok((row.text(0)?.to_owned(), row.int(1)?))).collect()
        };
        Ok(Self { lemmas: count("lemma")?, patterns: count("pattern")? })
    }

    /// How many an entry with this headword reports.
    pub fn of_entry(&self, lemma: &str) -> i64 {
        self.lemmas.get(lemma).copied().unwrap_or(0)
    }

    /// How many the construction of this name has found.
    pub fn of_pattern(&self, id: &str) -> i64 {
        self.patterns.get(id).copied().unwrap_or(0)
    }
}

//! The quote database: articles with what was said in them, kept to be found again.
//!
//! In come [`Entry`]s, an article with its extraction each; they are kept in a file of SQLite or on a server of PostgreSQL
//! ([`db::Db`]) in the tables of [`schema`]. The same entry again changes nothing, a changed one replaces what was there
//! ([`add`]). Speakers become people over all articles ([`people`]). docs/store.md has a diagram of it all.
//!
//! All text goes in as parameters, never into a statement. What is written is written as a whole or not at all.

pub mod add;
pub mod check;
pub mod choose;
pub mod conditions;
pub mod db;
pub mod dump;
pub mod entry;
pub mod error;
pub mod hand;
pub mod people;
#[cfg(feature = "postgres")]
mod postgres;
pub mod read;
pub mod register;
pub mod schema;
pub mod search;
mod sqlite;
pub mod statements;
pub mod stats;
#[cfg(feature = "postgres")]
mod tls;
pub mod value;
pub mod verify;

pub use entry::{Entry, Origin};
pub use error::StoreError;

use db::{Db, Mode};
use schema::Brought;

/// How many seconds a writer waits for another, where nothing else is said.
pub const WAIT: u64 = 30;

/// An open store.
#[derive(Debug)]
pub struct Store {
    /// The database under it.
    pub db: Db,
}

impl Store {
    /// Makes a store at an address, or brings the one that is there up to date.
    pub fn init(address: &str, wait: u64) -> Result<(Self, Brought), StoreError> {
        let mut db = Db::open(address, Mode::Create, wait)?;
        let brought = schema::bring_up(&mut db)?;
        Ok((Self { db }, brought))
    }

    /// Opens the store at an address; whoever opens it to write brings an older one up to date.
    pub fn open(address: &str, mode: Mode, wait: u64) -> Result<Self, StoreError> {
        let mut db = Db::open(address, mode, wait)?;
        schema::expect_current(&mut db, mode)?;
        Ok(Self { db })
    }
}

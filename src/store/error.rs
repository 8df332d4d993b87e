//! What can go wrong with a store, in words that name what would mend it.

use std::fmt;

/// A store cannot do what was asked for.
#[derive(Debug)]
pub struct StoreError {
    /// The file, or the server's address without its password; empty until it is known.
    place: String,
    kind: Kind,
}

/// What sort of thing is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// There is no such file or database.
    Missing,
    /// A file or database of something else.
    NotAStore,
    /// Made by a newer version.
    Newer {
        /// The version of its tables.
        found: i64,
        /// The version that this program reads.
        known: i64,
    },
    /// Made by an older version.
    Older {
        /// The version of its tables.
        found: i64,
        /// The version that this program reads.
        known: i64,
    },
    /// Another process writes and does not end.
    Locked {
        /// How long was waited for it.
        seconds: u64,
    },
    /// It may be read alone.
    ReadOnly,
    /// No room is left.
    Full,
    /// It holds what it should not.
    Damaged(String),
    /// It cannot be opened or reached.
    Unreachable(String),
    /// What was asked for is not in it, or makes no sense.
    Refused(String),
    /// Anything else that the database says.
    Other(String),
}

impl StoreError {
    /// An error of a kind.
    pub fn new(kind: Kind) -> Self {
        Self { place: String::new(), kind }
    }

    /// The store holds what it should not.
    pub fn damaged(what: impl Into<String>) -> Self {
        Self::new(Kind::Damaged(what.into()))
    }

    /// What was asked for cannot be done.
    pub fn refused(why: impl Into<String>) -> Self {
        Self::new(Kind::Refused(why.into()))
    }

    /// The same, of the store at a place.
    #[must_use]
    pub fn at(mut self, place: &str) -> Self {
        if self.place.is_empty() {
            place.clone_into(&mut self.place);
        }
        self
    }

    /// What sort of thing is wrong.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.kind {
            Kind::Missing => {
                write!(f, "{place}: no such store; `dedi store init --db {place}` makes one")
            }
            Kind::NotAStore => write!(
                f,
                "{place}: is no store of quotations; `dedi store init --db` makes one in a new file or an empty database"
            ),
            Kind::Newer { found, known } => write!(
                f,
                "{place}: was made by a newer dedi (schema {found}, this one knows up to {known}); use that version, or \
                 load its `dedi store dump` into a new store"
            ),
            Kind::Older { found, known } => write!(
                f,
                "{place}: was made by an older dedi (schema {found}, this one needs {known}); `dedi store init --db \
                 {place}` brings it up to date"
            ),
            Kind::Locked { seconds } => write!(
                f,
                "{place}: another process has been writing for {seconds} s; try again when it is done, or wait longer: \
                 --wait SECONDS"
            ),
            Kind::ReadOnly => write!(
                f,
                "{place}: cannot be written; give write permission for the file and its folder, or work on a copy"
            ),
            Kind::Full => write!(
                f,
                "{place}: no room is left on the disk; what was committed is kept: make room and give the same command \
                 again"
            ),
            Kind::Damaged(what) => write!(
                f,
                "{place}: is damaged: {what}; `dedi store check` lists what is wrong; restore a copy, or load a \
                 `dedi store dump` into a new store"
            ),
            Kind::Unreachable(why) => write!(f, "{place}: cannot be opened: {why}"),
            Kind::Refused(why) => f.write_str(why),
            Kind::Other(what) => write!(f, "{place}: the database says: {what}"),
        }
    }
}

impl std::error::Error for StoreError {}

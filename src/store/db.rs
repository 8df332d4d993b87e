//! One way to speak to SQLite and to PostgreSQL.
//!
//! A statement is one text for both: parameters are `?1`, `?2` …, never text put into text; numbers are `BIGINT` or `DOUBLE
//! PRECISION`, truth is 0 or 1. What differs (how a number counts up, full text) is asked of [`Db::backend`] and stands in
//! [`super::schema`]. Whoever writes does so inside [`Db::write`], one at a time on either: the others wait their turn.

use super::error::{Kind, StoreError};
#[cfg(feature = "postgres")]
use super::postgres::Postgres;
use super::sqlite::Sqlite;
use super::value::{Row, Value};
use std::path::Path;

/// What a store is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reading alone.
    Read,
    /// Reading and writing.
    Write,
    /// The same; what is not there is made.
    Create,
}

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

/// How many rows are written by one statement.
const TOGETHER: [usize; 4] = [64, 16, 4, 1];

/// An open database.
#[derive(Debug)]
pub struct Db {
    connection: Connection,
    place: String,
}

#[derive(Debug)]
enum Connection {
    Sqlite(Sqlite),
    #[cfg(feature = "postgres")]
    Postgres(Box<Postgres>),
}

impl Db {
    /// Opens the file at `address`, or the database of a server where it begins with `postgres://`; a writer that finds
    /// another at work waits `wait` seconds.
    pub fn open(address: &str, mode: Mode, wait: u64) -> Result<Self, StoreError> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            return Self::server(address, mode, wait);
        }
        let connection = Sqlite::open(Path::new(address), mode, wait).map_err(|error| error.at(address))?;
        Ok(Self { connection: Connection::Sqlite(connection), place: address.to_owned() })
    }

    #[cfg(feature = "postgres")]
    fn server(address: &str, mode: Mode, wait: u64) -> Result<Self, StoreError> {
        let place = without_password(address);
        let connection = Postgres::open(address, mode, wait).map_err(|error| error.at(&place))?;
        Ok(Self { connection: Connection::Postgres(Box::new(connection)), place })
    }

    #[cfg(not(feature = "postgres"))]
    fn server(address: &str, _: Mode, _: u64) -> Result<Self, StoreError> {
        let why = "this dedi was built without its feature `postgres`; name a file";
        Err(StoreError::new(Kind::Unreachable(why.into())).at(&without_password(address)))
    }

    /// Which database it is.
    pub fn backend(&self) -> Backend {
        match &self.connection {
            Connection::Sqlite(_) => Backend::Sqlite,
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => Backend::Postgres,
        }
    }

    /// Its file, or its address without the password.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Runs a statement, and tells how many rows it has changed.
    pub fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        let done = match &mut self.connection {
            Connection::Sqlite(connection) => connection.execute(sql, values),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.execute(sql, values),
        };
        done.map_err(|error| error.at(&self.place))
    }

    /// Writes rows of `width` values each into `table`, given with its columns (`spans (quote, number)`), many by one statement: on a server
    /// it is the way there and back that takes the time. `conflict` is what becomes of those that are there.
    pub fn insert(
        &mut self,
        table: &str,
        width: usize,
        values: &[Value],
        conflict: &str,
    ) -> Result<(), StoreError> {
        let mut rest = values;
        while !rest.is_empty() {
            // few lengths, so that each is prepared once
            let rows = TOGETHER.into_iter().find(|rows| rows * width <= rest.len()).unwrap_or(1);
            let (now, later) = rest.split_at((rows * width).min(rest.len()));
            let row = |row: usize| {
                let places: Vec<String> = (1..=width).map(|at| format!("?{}", row * width + at)).collect();
                format!("({})", places.join(", "))
            };
            let places: Vec<String> = (0..rows).map(row).collect();
            self.execute(&format!("INSERT INTO {table} VALUES {}{conflict}", places.join(", ")), now)?;
            rest = later;
        }
        Ok(())
    }

    /// Runs a question, and gives all rows of its answer.
    pub fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let rows = match &mut self.connection {
            Connection::Sqlite(connection) => connection.query(sql, values),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.query(sql, values),
        };
        rows.map_err(|error| error.at(&self.place))
    }

    /// The first row of an answer.
    pub fn first(&mut self, sql: &str, values: &[Value]) -> Result<Option<Row>, StoreError> {
        Ok(self.query(sql, values)?.into_iter().next())
    }

    /// The number that is the whole answer (`SELECT count(*) …`, `INSERT … RETURNING id`).
    pub fn number(&mut self, sql: &str, values: &[Value]) -> Result<i64, StoreError> {
        match self.first(sql, values)? {
            Some(row) => row.int(0).map_err(|error| error.at(&self.place)),
            None => Err(StoreError::new(Kind::Other(format!("no row came back of: {sql}"))).at(&self.place)),
        }
    }

    /// Runs several statements without parameters.
    pub fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        let done = match &mut self.connection {
            Connection::Sqlite(connection) => connection.batch(sql),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.batch(sql),
        };
        done.map_err(|error| error.at(&self.place))
    }

    /// Does `work` as a whole or not at all, while nobody else writes.
    pub fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let begun = match &mut self.connection {
            Connection::Sqlite(connection) => connection.batch("BEGIN IMMEDIATE"),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.begin(),
        };
        begun.map_err(|error| error.at(&self.place))?;
        self.end(work)
    }

    /// Does `work`, which sees the store as it is now, whatever others write meanwhile.
    pub fn read<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.batch(match self.backend() {
            Backend::Sqlite => "BEGIN",
            Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        })?;
        self.end(work)
    }

    fn end<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, StoreError>) -> Result<T, StoreError> {
        match work(self).and_then(|done| self.batch("COMMIT").map(|()| done)) {
            Ok(done) => Ok(done),
            Err(error) => {
                // where the connection is lost or SQLite has rolled back by itself there is nothing left to undo
                let _ = self.batch("ROLLBACK");
                Err(error.at(&self.place))
            }
        }
    }
}

/// An address as messages may show it: `postgres://user:secret@host/base` without `secret`.
fn without_password(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return address.to_owned() };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let bare = match rest[..end].rsplit_once('@') {
        Some((user, host)) => {
            let user = user.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}@{host}{}", &rest[end..])
        }
        None => address.to_owned(),
    };
    match bare.split_once("password=") {
        Some((before, after)) => {
            let after = after.split_once('&').map_or("", |(_, after)| after);
            format!("{before}password=…{}{after}", if after.is_empty() { "" } else { "&" })
        }
        None => bare,
    }
}

#[cfg(test)]
mod tests {
    use super::without_password;

    #[test]
    fn passwords_are_not_shown() {
        assert_eq!(
            without_password("postgres://ada:gizli@sunucu:5432/haber"),
            "postgres://ada@sunucu:5432/haber"
        );
        assert_eq!(without_password("postgres://ada:a@b@sunucu/haber"), "postgres://ada@sunucu/haber");
        assert_eq!(
            without_password("postgres:///haber?user=ada&password=gizli&port=1"),
            "postgres:///haber?user=ada&password=…&port=1"
        );
        assert_eq!(without_password("postgres://sunucu/haber"), "postgres://sunucu/haber");
    }
}

//! SQLite: a file, and a journal beside it while it is in use (WAL), so that readers and a writer do not wait for each other.

use super::db::Mode;
use super::error::{Kind, StoreError};
use super::schema::APPLICATION;
use super::value::{Row, Value};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags, ToSql, params_from_iter};
use std::path::Path;
use std::time::Duration;

/// How many prepared statements are kept.
const KEPT: usize = 64;

/// An open file.
#[derive(Debug)]
pub struct Sqlite {
    connection: Connection,
    wait: u64,
}

impl Sqlite {
    /// Opens a file.
    pub fn open(path: &Path, mode: Mode, wait: u64) -> Result<Self, StoreError> {
        // SQLite makes an empty file of nothing, and takes one for an empty database
        let size = path.metadata().map(|data| data.len());
        if mode != Mode::Create && size.is_err() {
            return Err(StoreError::new(Kind::Missing));
        }
        let flags = match mode {
            Mode::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
            Mode::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
            Mode::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        };
        let fault = |error: rusqlite::Error| explain(&error, wait);
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(fault)?;
        // where it may not write SQLite opens to read, without a word
        if mode != Mode::Read && connection.is_readonly(MAIN_DB).map_err(fault)? {
            return Err(StoreError::new(Kind::ReadOnly));
        }
        connection.busy_timeout(Duration::from_secs(wait)).map_err(fault)?;
        let first = connection.pragma_query_value(None, "application_id", |_| Ok(()));
        let code = first.err().and_then(|error| error.sqlite_error_code());
        let shut = matches!(code, Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly));
        // a folder that may not be written has no room for the index of a journal; where there is no journal none is needed
        if mode == Mode::Read
            && shut
            && let Some(address) = unchanging(path)
        {
            let flags = flags | OpenFlags::SQLITE_OPEN_URI;
            connection = Connection::open_with_flags(address, flags).map_err(fault)?;
        }
        connection.set_prepared_statement_cache_capacity(KEPT);
        let open = Self { connection, wait };
        let application = open.pragma("application_id")?;
        if mode == Mode::Create && application == 0 && open.is_empty()? {
            // WAL stays with the file; it cannot be begun inside a transaction
            open.connection
                .execute_batch(&format!("PRAGMA journal_mode = WAL; PRAGMA application_id = {APPLICATION};"))
                .map_err(fault)?;
        } else if application != APPLICATION {
            return Err(StoreError::new(Kind::NotAStore));
        }
        // FULL: what is committed stays even where the power fails
        open.connection
            .execute_batch("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;")
            .map_err(fault)?;
        Ok(open)
    }

    fn pragma(&self, name: &str) -> Result<i64, StoreError> {
        self.connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
            .map_err(|error| self.explain(&error))
    }

    fn is_empty(&self) -> Result<bool, StoreError> {
        self.connection
            .query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))
            .map_err(|error| self.explain(&error))
    }

    /// Runs a statement.
    pub fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        let done = self.connection.prepare_cached(sql).and_then(|mut s| s.execute(params_from_iter(values)));
        done.map(|rows| rows as u64).map_err(|error| self.explain(&error))
    }

    /// Runs a question.
    pub fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.rows(sql, values).map_err(|error| self.explain(&error))
    }

    fn rows(&self, sql: &str, values: &[Value]) -> rusqlite::Result<Vec<Row>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut answer = statement.query(params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = answer.next()? {
            let values = (0..columns).map(|column| row.get_ref(column).map(value));
            rows.push(Row(values.collect::<Result<_, _>>()?));
        }
        Ok(rows)
    }

    /// Runs several statements.
    pub fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(sql).map_err(|error| self.explain(&error))
    }

    fn explain(&self, error: &rusqlite::Error) -> StoreError {
        explain(error, self.wait)
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Int(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            Value::Text(String::from_utf8_lossy(bytes).into_owned())
        }
    }
}

/// The address of a file that nobody writes; nothing where a journal lies beside it.
fn unchanging(path: &Path) -> Option<String> {
    let path = path.to_str()?;
    let journal = Path::new(&format!("{path}-wal")).metadata().map_or(0, |data| data.len());
    let escaped = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    (journal == 0).then(|| format!("file:{escaped}?immutable=1"))
}

/// What SQLite says, in our words.
fn explain(error: &rusqlite::Error, wait: u64) -> StoreError {
    let message = error.to_string();
    let code = error.sqlite_error_code();
    StoreError::new(match code {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Kind::Locked { seconds: wait },
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Kind::ReadOnly,
        Some(ErrorCode::DiskFull) => Kind::Full,
        Some(ErrorCode::DatabaseCorrupt) => Kind::Damaged(message),
        Some(ErrorCode::NotADatabase) => Kind::NotAStore,
        Some(ErrorCode::CannotOpen) => Kind::Unreachable(format!(
            "{message}; its folder must be there, and may have to be writable for the journal beside the file"
        )),
        Some(ErrorCode::SystemIoFailure) => {
            Kind::Other(format!("{message}; the disk is full or fails: what was committed is kept"))
        }
        _ => Kind::Other(message),
    })
}

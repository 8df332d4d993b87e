//! PostgreSQL: a server. Statements are prepared once each; one writer at a time by an advisory lock, as with SQLite.
//!
//! PostgreSQL has no U+0000 in its texts, and articles may: it is written as U+FDD0 (which Unicode gives no character) and `0`, and
//! read back as it was.

use super::db::Mode;
use super::error::{Kind, StoreError};
use super::schema::APPLICATION;
use super::tls;
use super::value::{Row, Value};
use postgres::config::SslMode;
use postgres::error::SqlState;
use postgres::types::{FromSql, IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use postgres::{Client, Config, NoTls, Statement};
use std::borrow::Cow;
use std::collections::HashMap;
use std::error::Error;
use std::time::Duration;

/// How long a server may take to answer at all.
const CONNECT: Duration = Duration::from_secs(10);
/// How many prepared statements are kept.
const KEPT: usize = 256;
/// Stands for U+0000 with `0` behind it, for itself with itself behind it.
const ESCAPE: char = '\u{fdd0}';

/// A connection to a server.
pub struct Postgres {
    client: Client,
    prepared: HashMap<String, Statement>,
    wait: u64,
}

impl std::fmt::Debug for Postgres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Postgres").field("prepared", &self.prepared.len()).finish_non_exhaustive()
    }
}

impl Postgres {
    /// Connects to a server.
    pub fn open(address: &str, mode: Mode, wait: u64) -> Result<Self, StoreError> {
        let unreachable = |error: &postgres::Error| StoreError::new(Kind::Unreachable(mended(full(error))));
        let (address, trust) = tls::asked(address)?;
        let mut config: Config = address.parse().map_err(|error| unreachable(&error))?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        config.application_name("dedi");
        let client = match config.get_ssl_mode() {
            SslMode::Disable => config.connect(NoTls),
            _ => config.connect(tls::connector(&trust)?),
        };
        let client = client.map_err(|error| unreachable(&error))?;
        let mut open = Self { client, prepared: HashMap::new(), wait };
        open.batch(&format!(
            "SET lock_timeout = {}; SET client_min_messages = warning",
            (wait * 1000).max(1)
        ))?;
        if mode == Mode::Read {
            open.batch("SET default_transaction_read_only = on")?;
        }
        Ok(open)
    }

    /// Begins to write, once nobody else does.
    pub fn begin(&mut self) -> Result<(), StoreError> {
        // one database may hold several stores, each in a schema
        let lock =
            format!("BEGIN; SELECT pg_advisory_xact_lock({APPLICATION}, hashtext(current_schema()::text))");
        self.batch(&lock).inspect_err(|_| {
            let _ = self.client.batch_execute("ROLLBACK");
        })
    }

    /// Runs a statement.
    pub fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        let statement = self.prepare(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
        self.client.execute(&statement, &values).map_err(|error| explain(&error, self.wait))
    }

    /// Runs a question.
    pub fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let statement = self.prepare(sql)?;
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|v| v as &(dyn ToSql + Sync)).collect();
        let rows = self.client.query(&statement, &values).and_then(|rows| {
            rows.iter()
                .map(|row| {
                    (0..row.len()).map(|column| row.try_get(column)).collect::<Result<_, _>>().map(Row)
                })
                .collect()
        });
        rows.map_err(|error| explain(&error, self.wait))
    }

    /// Runs several statements.
    pub fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        self.client.batch_execute(sql).map_err(|error| explain(&error, self.wait))
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&numbered(sql));
        let statement = statement.map_err(|error| explain(&error, self.wait))?;
        if self.prepared.len() >= KEPT {
            self.prepared.clear();
        }
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// `?1` as PostgreSQL has it: `$1`; a question mark by itself is part of a text.
fn numbered(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut letters = sql.chars().peekable();
    while let Some(letter) = letters.next() {
        let number = letter == '?' && letters.peek().is_some_and(char::is_ascii_digit);
        out.push(if number { '$' } else { letter });
    }
    out
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *ty == Type::INT4 => i32::try_from(*number)?.to_sql(ty, out),
            Self::Int(number) if *ty == Type::INT8 => number.to_sql(ty, out),
            Self::Real(number) if *ty == Type::FLOAT8 => number.to_sql(ty, out),
            Self::Text(text) if <&str as ToSql>::accepts(ty) => escaped(text).as_ref().to_sql(ty, out),
            other => Err(format!("{other:?} is given where {ty} is expected").into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl<'a> FromSql<'a> for Value {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(match *ty {
            Type::BOOL => Self::Int(bool::from_sql(ty, raw)?.into()),
            Type::INT4 => Self::Int(i32::from_sql(ty, raw)?.into()),
            Type::INT8 => Self::Int(i64::from_sql(ty, raw)?),
            Type::FLOAT4 => Self::Real(f32::from_sql(ty, raw)?.into()),
            Type::FLOAT8 => Self::Real(f64::from_sql(ty, raw)?),
            _ => Self::Text(restored(<&str as FromSql>::from_sql(ty, raw)?)),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {
        Ok(Self::Null)
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::BOOL | Type::INT4 | Type::INT8 | Type::FLOAT4 | Type::FLOAT8)
            || <&str as FromSql>::accepts(ty)
    }
}

fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['\0', ESCAPE]) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\0' => out.extend([ESCAPE, '0']),
            ESCAPE => out.extend([ESCAPE, ESCAPE]),
            letter => out.push(letter),
        }
    }
    Cow::Owned(out)
}

fn restored(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ESCAPE => match letters.next() {
                Some('0') => out.push('\0'),
                other => out.extend(other),
            },
            letter => out.push(letter),
        }
    }
    out
}

/// What the server says, with what stands behind it.
fn full(error: &postgres::Error) -> String {
    if let Some(error) = error.as_db_error() {
        return error.message().to_owned();
    }
    let mut said = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let more = error.to_string();
        if !said.contains(&more) {
            said = format!("{said}: {more}");
        }
        source = error.source();
    }
    said
}

/// The same with what would mend it.
fn mended(said: String) -> String {
    if said.contains("does not support TLS") {
        return format!("{said}: `ssl = on` lets it have it; sslmode=disable connects without");
    }
    if said.contains("certificate") {
        return format!(
            "{said}; sslrootcert=FILE must have who has signed the server's certificate, which must be for the name in the address"
        );
    }
    said
}

/// What the server says, in our words.
fn explain(error: &postgres::Error, wait: u64) -> StoreError {
    let said = full(error);
    StoreError::new(match error.code() {
        Some(code) if *code == SqlState::LOCK_NOT_AVAILABLE => Kind::Locked { seconds: wait },
        Some(code) if *code == SqlState::READ_ONLY_SQL_TRANSACTION => Kind::ReadOnly,
        Some(code) if *code == SqlState::INSUFFICIENT_PRIVILEGE => {
            Kind::Other(format!("{said}; grant this user what it needs"))
        }
        Some(code) if *code == SqlState::DISK_FULL => Kind::Full,
        Some(code) if *code == SqlState::DATA_CORRUPTED || *code == SqlState::INDEX_CORRUPTED => {
            Kind::Damaged(said)
        }
        None if error.is_closed() => Kind::Unreachable(format!(
            "{said}; the connection is lost: what was committed is kept, give the same command again"
        )),
        _ => Kind::Other(said),
    })
}

#[cfg(test)]
mod tests {
    use super::{escaped, restored};

    #[test]
    fn what_postgres_cannot_hold_comes_back() {
        for text in ["", "Ayla", "a\0b", "\u{fdd0}", "\u{fdd0}0", "\0\u{fdd0}\0"] {
            assert!(!escaped(text).contains('\0'));
            assert_eq!(restored(&escaped(text)), text);
        }
    }
}

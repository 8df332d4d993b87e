//! What goes into a statement and comes out of a row, whichever database it is.

use super::error::StoreError;

/// A value of a column or a parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number; truth is 0 or 1.
    Int(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text, with whatever characters.
    Text(String),
}

macro_rules! from {
    ($($kind:ty => $variant:ident),*) => {$(
        impl From<$kind> for Value {
            fn from(value: $kind) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

from!(i64 => Int, u32 => Int, bool => Int, f64 => Real, &str => Text, &String => Text, String => Text);

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// The parameters of a statement: `params![1_i64, "text", None::<i64>]`.
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$($crate::store::value::Value::from($value)),*]
    };
}
pub(crate) use params;

/// Values for the places of a list whose length is one of few, so that its statement is prepared once for each of these: the last
/// value stands again in what is left over. With them the places, `?N, …` from `first` on.
pub fn padded(values: impl ExactSizeIterator<Item = Value>, first: usize) -> (Vec<Value>, String) {
    let length = values.len().next_power_of_two().max(8);
    let mut all: Vec<Value> = values.collect();
    let last = all.last().cloned().unwrap_or(Value::Null);
    all.resize(length, last);
    let places: Vec<String> = (first..first + length).map(|at| format!("?{at}")).collect();
    (all, places.join(", "))
}

/// A row of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(pub Vec<Value>);

impl Row {
    /// The whole number in a column.
    pub fn int(&self, column: usize) -> Result<i64, StoreError> {
        self.maybe_int(column)?.ok_or_else(|| unexpected(column, "a number", &Value::Null))
    }

    /// The whole number in a column, or nothing.
    pub fn maybe_int(&self, column: usize) -> Result<Option<i64>, StoreError> {
        match self.value(column) {
            Value::Null => Ok(None),
            Value::Int(number) => Ok(Some(*number)),
            other => Err(unexpected(column, "a number", other)),
        }
    }

    /// The whole number in a column that a span or a count may have.
    pub fn small(&self, column: usize) -> Result<u32, StoreError> {
        let number = self.int(column)?;
        u32::try_from(number).map_err(|_| unexpected(column, "a number from 0 to 2^32", &Value::Int(number)))
    }

    /// The number with a fraction in a column.
    pub fn real(&self, column: usize) -> Result<f64, StoreError> {
        match self.value(column) {
            Value::Real(number) => Ok(*number),
            other => Err(unexpected(column, "a number", other)),
        }
    }

    /// The text in a column.
    pub fn text(&self, column: usize) -> Result<&str, StoreError> {
        self.maybe_text(column)?.ok_or_else(|| unexpected(column, "a text", &Value::Null))
    }

    /// The text in a column, or nothing.
    pub fn maybe_text(&self, column: usize) -> Result<Option<&str>, StoreError> {
        match self.value(column) {
            Value::Null => Ok(None),
            Value::Text(text) => Ok(Some(text)),
            other => Err(unexpected(column, "a text", other)),
        }
    }

    /// The value in a column.
    pub fn value(&self, column: usize) -> &Value {
        self.0.get(column).unwrap_or(&Value::Null)
    }
}

fn unexpected(column: usize, expected: &str, found: &Value) -> StoreError {
    let found = match found {
        Value::Null => "nothing",
        Value::Int(_) => "a whole number",
        Value::Real(_) => "a number",
        Value::Text(_) => "a text",
    };
    StoreError::damaged(format!("column {} of a row holds {found}, {expected} is expected", column + 1))
}

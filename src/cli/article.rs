//! From bytes to an article: decoded, and taken out of HTML or a line of JSON.
//!
//! Plain text is taken as it is. Of a page it is the main text that the engine sees, so that offsets count in that text
//! and not in the page; JSON and HTML output carry it. An article without an id of its own has its path for one
//! (`path:line` in JSON Lines).

use super::args::InputArgs;
use super::encoding::decode;
use super::error::{Limited, Problem};
use super::http;
use super::input::{Raw, RawKind};
use super::page;
use crate::engine::Article;
use clap::Args;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// The names of the fields in JSON Lines.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Fields of JSON Lines")]
pub struct Fields {
    /// The field that holds the text
    #[arg(long = "text-field", value_name = "NAME", default_value = "text")]
    pub text: String,
    /// The field that holds the article's id
    #[arg(long = "id-field", value_name = "NAME", default_value = "id")]
    pub id: String,
    /// The field that holds the title
    #[arg(long = "title-field", value_name = "NAME", default_value = "title")]
    pub title: String,
    /// The field that holds the date
    #[arg(long = "date-field", value_name = "NAME", default_value = "date")]
    pub date: String,
    /// The field that holds the address
    #[arg(long = "url-field", value_name = "NAME", default_value = "url")]
    pub url: String,
}

impl Fields {
    fn names(&self) -> [&str; 5] {
        [&self.text, &self.id, &self.title, &self.date, &self.url]
    }
}

/// The article that a piece of input holds.
pub fn read(raw: Raw, args: &InputArgs) -> Result<Article, Problem> {
    let place = match &raw.kind {
        RawKind::Line(line) => format!("{}:{line}", raw.path),
        RawKind::Response(response) => format!("{}, record {}", raw.path, response.number),
        RawKind::Text | RawKind::Html => raw.path.to_string(),
    };
    let article = unlimited(raw, args)?;
    let (what, limit) = (Limited::Text, args.limits.of(Limited::Text));
    if article.text.len() > limit {
        return Err(Problem::TooLong { place, what, limit });
    }
    Ok(article)
}

fn unlimited(raw: Raw, args: &InputArgs) -> Result<Article, Problem> {
    let Raw { path, kind, bytes, offset, decision } = raw;
    if let RawKind::Response(response) = &kind {
        return http::read(&path, response, &bytes, offset, decision, args.limits.of(Limited::Page));
    }
    let line = if let RawKind::Line(line) = kind { line } else { 0 };
    let text = decode(bytes, decision.charset).map_err(|at| Problem::Bytes {
        path: path.to_string(),
        line,
        offset: offset + at as u64,
        encoding: decision.charset.name(),
        named: decision.named || decision.mark > 0,
    })?;
    match kind {
        RawKind::Html => page::read(&path, &text),
        // without its end, so that what is missing there is missed on this line
        RawKind::Line(line) => json(&path, line, text.trim_end(), &args.fields),
        _ => Ok(Article { id: Some(path.to_string()), text, ..Article::default() }),
    }
}

fn json(path: &str, line: usize, text: &str, fields: &Fields) -> Result<Article, Problem> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let values = Picked(fields)
        .deserialize(&mut deserializer)
        .and_then(|values| deserializer.end().map(|()| values))
        .map_err(|error| json_problem(path, line, text, &error))?;
    let [body, id, title, date, url] = values;
    let string = |value: Option<Value>, field: &str| match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(string)) => Ok(Some(string)),
        Some(Value::Number(number)) if field != fields.text => Ok(Some(number.to_string())),
        Some(other) => Err(Problem::FieldType {
            path: path.to_owned(),
            line,
            field: field.to_owned(),
            found: type_name(&other),
        }),
    };
    let Some(body) = string(body, &fields.text)? else {
        let present = serde_json::from_str::<serde_json::Map<_, Value>>(text);
        let present = present.map(|map| map.into_iter().map(|(name, _)| name).collect()).unwrap_or_default();
        return Err(Problem::NoText { path: path.to_owned(), line, field: fields.text.clone(), present });
    };
    Ok(Article {
        id: Some(string(id, &fields.id)?.unwrap_or_else(|| format!("{path}:{line}"))),
        title: string(title, &fields.title)?,
        text: body,
        date: string(date, &fields.date)?,
        url: string(url, &fields.url)?,
    })
}

fn json_problem(path: &str, line: usize, text: &str, error: &serde_json::Error) -> Problem {
    let before = text.get(..error.column().saturating_sub(1)).unwrap_or(text);
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let column = before.chars().count() + 1;
    Problem::Json { path: path.to_owned(), line, column, message: message.to_owned() }
}

fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Takes the five fields out of an object and skips the others without building them.
struct Picked<'a>(&'a Fields);

impl<'de> DeserializeSeed<'de> for Picked<'_> {
    type Value = [Option<Value>; 5];

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Picked<'_> {
    type Value = [Option<Value>; 5];

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object with the field `{}`", self.0.text)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let names = self.0.names();
        let mut values = [const { None }; 5];
        while let Some(key) = map.next_key::<String>()? {
            if !names.contains(&key.as_str()) {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let value: Value = map.next_value()?;
            // One field may serve twice: the same name for id and address, say.
            for (slot, name) in values.iter_mut().zip(names) {
                if name == key {
                    *slot = Some(value.clone());
                }
            }
        }
        Ok(values)
    }
}

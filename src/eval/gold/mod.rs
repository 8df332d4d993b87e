//! Gold: articles with the attributions that people marked in them.
//!
//! Three forms are read and written: JSON Lines ([`lines`]), one article with inline marks ([`inline`]), and brat's standoff
//! ([`brat`]). In memory spans count bytes (law 1).

pub mod brat;
pub mod inline;
pub mod lines;

pub use inline::marked;
pub use lines::json_lines;

use crate::engine::Article;
use crate::record::Kind;
use crate::span::Span;
use std::cmp::Reverse;
use std::error::Error;
use std::fmt;

/// An article and what is said in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gold {
    /// The article.
    pub article: Article,
    /// Its attributions, by the start of their content.
    pub attributions: Vec<Attribution>,
}

/// One attribution as people marked it; spans count bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// Direct, indirect or mixed.
    pub kind: Kind,
    /// What was said.
    pub content: Vec<Span>,
    /// The words that report it.
    pub cue: Option<Span>,
    /// The mention of who said it.
    pub source: Option<Span>,
    /// Who said it, by canonical name.
    pub speaker: Option<String>,
    /// A headline or a bare quoted heading.
    pub heading: bool,
}

/// Gold that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldError {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What was expected.
    pub message: String,
}

impl fmt::Display for GoldError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl Error for GoldError {}

impl Gold {
    /// The same with its attributions in the order of their contents.
    #[must_use]
    pub fn sorted(&self) -> Self {
        let mut sorted = self.clone();
        sorted.attributions.sort_by_key(Attribution::place);
        sorted
    }
}

impl Attribution {
    /// By which attributions are ordered: where the content begins, an outer one before what it contains.
    fn place(&self) -> (u32, Reverse<u32>) {
        let first = self.content.first().copied().unwrap_or_default();
        (first.start, Reverse(first.end))
    }
}

/// A kind by its name.
fn kind(name: &str) -> Result<Kind, String> {
    match name {
        "direct" => Ok(Kind::Direct),
        "indirect" => Ok(Kind::Indirect),
        "mixed" => Ok(Kind::Mixed),
        _ => Err(format!("kind `{name}`: `direct`, `indirect` or `mixed` expected")),
    }
}

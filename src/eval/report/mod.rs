//! A score to be read ([`text`]) or to be kept ([`data`]: JSON and CSV).

pub mod data;
pub mod text;

use super::bootstrap::Intervals;
use super::gold::{Attribution, Gold};
use super::measure::Scope;
use super::score::{Score, What};
use super::system::Found;
use crate::record::Kind;

/// A score with all that its errors point into.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The articles.
    pub gold: &'a [Gold],
    /// What was found in each.
    pub system: &'a [Vec<Found>],
    /// The measures.
    pub score: &'a Score,
    /// How far the figures may be off.
    pub intervals: &'a Intervals,
    /// Only this kind's measures and errors.
    pub kind: Option<Kind>,
    /// How many errors are shown.
    pub errors: usize,
}

/// One error, with its quotes.
struct Shown<'a> {
    article: &'a Gold,
    what: What,
    gold: Option<&'a Attribution>,
    system: Option<&'a Found>,
}

impl<'a> Report<'a> {
    fn scopes(&self) -> impl Iterator<Item = Scope> + Clone + use<> {
        let wanted = self.kind;
        Scope::ALL.into_iter().filter(move |scope| wanted.is_none_or(|kind| *scope == Scope::Of(kind)))
    }

    fn shown(&self) -> impl Iterator<Item = Shown<'a>> {
        let (gold, system, wanted) = (self.gold, self.system, self.kind);
        let shown = self.score.errors.iter().map(move |error| Shown {
            article: &gold[error.article],
            what: error.what,
            gold: error.gold.map(|index| &gold[error.article].attributions[index]),
            system: error.system.map(|index| &system[error.article][index]),
        });
        shown.filter(move |error| wanted.is_none_or(|kind| error.kind() == Some(kind)))
    }
}

impl Shown<'_> {
    /// An error counts under gold's kind; a spurious quote under its own.
    fn kind(&self) -> Option<Kind> {
        self.gold.map(|gold| gold.kind).or(self.system.map(|system| system.kind))
    }

    fn id(&self) -> &str {
        self.article.article.id.as_deref().unwrap_or("")
    }
}

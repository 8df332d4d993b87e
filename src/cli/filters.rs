//! The options that choose among the quotations of a store.

use super::args::KindName;
use crate::export::name;
use crate::grammar::lexicon::STANCES;
use crate::record::Kind;
use crate::store::conditions::Filter;
use clap::Args;
use clap::builder::PossibleValuesParser;

#[derive(Clone, Debug, Args)]
pub struct Filters {
    /// Words of the speaker's name
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// Words of a title that the speaker has
    #[arg(long, value_name = "TITLE")]
    role: Option<String>,
    /// Words of the organisation that speaks, or that the speaker belongs to
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// What the words that report make of it
    #[arg(long, value_name = "STANCE", value_parser = stances())]
    stance: Option<String>,
    /// How the words are given
    #[arg(long, value_name = "KIND")]
    kind: Option<KindName>,
    /// From this day, month or year on: 2025-03-04, 2025-03, 2025
    #[arg(long, value_name = "DAY", value_parser = first_day)]
    since: Option<String>,
    /// Up to this day, month or year
    #[arg(long, value_name = "DAY", value_parser = last_day)]
    until: Option<String>,
    /// Only what was published by this outlet
    #[arg(long, value_name = "NAME")]
    outlet: Option<String>,
}

impl Filters {
    /// As the store is asked.
    pub fn filter(&self) -> Filter {
        let Self { speaker, role, organisation, stance, kind, since, until, outlet } = self.clone();
        let kind = kind.map(|kind| name(Kind::from(kind)));
        Filter { speaker, role, organization: organisation, stance, kind, since, until, outlet }
    }
}

/// The stances of records.
fn stances() -> PossibleValuesParser {
    PossibleValuesParser::new(STANCES.iter().map(|(name, _)| *name))
}

/// A day, or the first of a month or year.
fn first_day(text: &str) -> Result<String, String> {
    day(text, "-01-01")
}

/// A day, or the last of a month or year.
fn last_day(text: &str) -> Result<String, String> {
    day(text, "-12-31")
}

fn day(text: &str, rest: &str) -> Result<String, String> {
    let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let right = matches!(parts.len(), 1..=3)
        && parts.iter().enumerate().all(|(at, part)| digits(part, if at == 0 { 4 } else { 2 }));
    if !right {
        return Err("a day like 2025-03-04, a month like 2025-03 or a year is expected".into());
    }
    Ok(match parts.len() {
        1 => format!("{text}{rest}"),
        2 => format!("{text}{}", rest.get(3..).unwrap_or("")),
        _ => text.to_owned(),
    })
}

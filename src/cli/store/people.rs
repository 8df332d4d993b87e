//! `dedi store people`, `merge` and `split`.

use super::{Chosen, Form, say};
use crate::cli::args::Color;
use crate::cli::error::Failure;
use crate::store::db::Mode;
use crate::store::hand;
use crate::store::register::{Doubt, Known, doubts, people};
use clap::Args;
use std::fmt::Write;

#[derive(Debug, Args)]
pub struct PeopleArgs {
    /// Only those whose name has these words
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    chosen: Chosen,
    /// Instead the speakers of whom it is not sure who they are
    #[arg(long, conflicts_with = "name")]
    doubtful: bool,
    /// No more than these
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
    /// How the list is written
    #[arg(long, short, value_name = "FORMAT", default_value = "text")]
    format: Form,
}

#[derive(Debug, Args)]
pub struct MergeArgs {
    /// Who is taken for somebody else: a name, or the number that `dedi store people` shows
    #[arg(value_name = "WHO")]
    one: String,
    /// Who that is
    #[arg(value_name = "PERSON")]
    other: String,
    /// Only in the articles with these ids: WHO then is a name that stands there, a surname alone too
    #[arg(long = "article", value_name = "ID")]
    articles: Vec<String>,
    #[command(flatten)]
    chosen: Chosen,
}

#[derive(Debug, Args)]
pub struct SplitArgs {
    /// Who is taken apart: a name, or the number that `dedi store people` shows
    #[arg(value_name = "PERSON")]
    person: String,
    /// In the articles with these ids it is somebody else of the same name
    #[arg(long = "article", value_name = "ID", required_unless_present = "name", conflicts_with = "name")]
    articles: Vec<String>,
    /// Who has this one of the names is somebody else
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    chosen: Chosen,
}

/// Lists people.
pub fn list(args: &PeopleArgs, color: Color) -> Result<(), Failure> {
    let mut store = args.chosen.open(Mode::Read)?;
    if args.doubtful {
        let found = store.db.read(|db| doubts(db, args.limit))?;
        return say(color, &shown(args.format, &found, doubt));
    }
    let found = store.db.read(|db| people(db, args.name.as_deref(), args.limit))?;
    say(color, &shown(args.format, &found, person))
}

/// Takes two for one.
pub fn merge(args: &MergeArgs, color: Color) -> Result<(), Failure> {
    let mut store = args.chosen.open(Mode::Write)?;
    let done = store.db.write(|db| {
        let other = hand::find(db, &args.other)?;
        if !args.articles.is_empty() {
            return hand::pin(db, &args.one, &args.articles, &other);
        }
        let one = hand::find(db, &args.one)?;
        hand::merge(db, &one, &other)
    })?;
    say(color, &done)
}

/// Takes one for two.
pub fn split(args: &SplitArgs, color: Color) -> Result<(), Failure> {
    let mut store = args.chosen.open(Mode::Write)?;
    let (new, done) = store.db.write(|db| {
        let person = hand::find(db, &args.person)?;
        match &args.name {
            Some(name) => hand::split_name(db, &person, name),
            None => hand::split_articles(db, &person, &args.articles),
        }
    })?;
    say(color, &format!("{done}: number {}", new.id))
}

fn shown<T: serde::Serialize>(format: Form, found: &[T], line: impl Fn(&mut String, &T)) -> String {
    match format {
        Form::Json => serde_json::to_string_pretty(found).unwrap_or_default(),
        Form::Text if found.is_empty() => "nobody".into(),
        Form::Text => {
            let mut out = String::new();
            for one in found {
                line(&mut out, one);
            }
            out.trim_end().to_owned()
        }
    }
}

// writing into a string does not fail
fn person(out: &mut String, known: &Known) {
    let Known { id, name, names, documents, quotes, evidence, .. } = known;
    let _ = writeln!(out, "{id:>6}  {name}   {quotes} in {}", super::counted(*documents, "article"));
    let others: Vec<&str> = names.iter().map(String::as_str).filter(|other| other != name).collect();
    if !others.is_empty() {
        let _ = writeln!(out, "        also {}", others.join(", "));
    }
    if !evidence.is_empty() {
        let _ = writeln!(out, "        {}", evidence.join(", "));
    }
}

fn doubt(out: &mut String, doubt: &Doubt) {
    let Doubt { document, name, said, reason, person } = doubt;
    let said = if said.is_empty() { String::new() } else { format!(" ({})", said.join(", ")) };
    let _ = writeln!(out, "{document}: {name}{said}");
    let _ = match person {
        Some(Known { id, name, evidence, .. }) => {
            writeln!(out, "        by {reason}: {id} {name} ({})", evidence.join(", "))
        }
        None => writeln!(out, "        nobody: {reason}"),
    };
}

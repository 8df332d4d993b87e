//! `dedi store stats`: what a store holds, in numbers.

use super::{Chosen, Form, say};
use crate::cli::args::Color;
use crate::cli::error::Failure;
use crate::cli::limits::Bytes;
use crate::store::db::Mode;
use crate::store::stats::{Stats, stats};
use std::fmt::Write;

/// How many outlets are named.
const OUTLETS: usize = 10;

/// Runs the command.
pub fn run(chosen: &Chosen, format: Form, color: Color) -> Result<(), Failure> {
    let mut store = chosen.open(Mode::Read)?;
    let stats = store.db.read(stats)?;
    let shown = match format {
        Form::Json => serde_json::to_string_pretty(&stats).unwrap_or_default(),
        Form::Text => text(store.db.place(), &stats),
    };
    say(color, shown.trim_end())
}

fn text(place: &str, stats: &Stats) -> String {
    let mut out = format!("{place}, schema {}, {}\n\n", stats.schema, Bytes(stats.bytes.unsigned_abs()));
    let mut row = |name: &str, count: i64, more: String| {
        let more = if more.is_empty() { more } else { format!("   {more}") };
        // writing into a string does not fail
        let _ = writeln!(out, "{name:12}{count:>10}{more}");
    };
    let days = stats.days.as_ref().map_or_else(String::new, |(first, last)| format!("{first} to {last}"));
    let bare = match stats.without_text {
        0 => days,
        bare if days.is_empty() => format!("{bare} without their text"),
        bare => format!("{days}; {bare} without their text"),
    };
    row("articles", stats.documents, bare);
    let kinds: Vec<_> = stats.kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect();
    row("quotations", stats.quotes, kinds.join(", "));
    row("statements", stats.statements, String::new());
    let doubt = if stats.doubtful > 0 { format!("{} in doubt", stats.doubtful) } else { String::new() };
    row("speakers", stats.speakers, doubt);
    row("people", stats.people, "and organisations".into());
    if stats.corrections > 0 {
        row("corrections", stats.corrections, String::new());
    }
    for (outlet, count) in stats.outlets.iter().take(OUTLETS) {
        let _ = write!(out, "\n{count:>22}   {outlet}");
    }
    if stats.outlets.len() > OUTLETS {
        let _ = write!(out, "\n{:>22}   outlets more", stats.outlets.len() - OUTLETS);
    }
    for (version, grammar, count) in &stats.grammars {
        let grammar = grammar.get(..15).unwrap_or(grammar);
        let _ = write!(out, "\n{count:>22}   read by version {version}, grammar {grammar}");
    }
    out
}

//! `dedi store export`: what a store holds, in every form that `dedi extract` writes.
//!
//! The same articles give the same bytes as `dedi extract` on them (law 3). Records that came without their texts are written where
//! the form shows neither the text nor offsets in another unit than theirs; how many were left out is said.

use super::{Chosen, counted};
use crate::cli::args::{Color, Format, Offsets};
use crate::cli::error::{Failure, Messages, Problem};
use crate::cli::extract::target::Target;
use crate::cli::extract::{Form, unit};
use crate::cli::filters::Filters;
use crate::store::Entry;
use crate::store::choose::{Choice, each};
use crate::store::db::Mode;
use clap::Args;
use std::ops::ControlFlow;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The ids of the articles; without any, all that the options let through
    #[arg(value_name = "ID")]
    ids: Vec<String>,
    #[command(flatten)]
    chosen: Chosen,
    /// What is written, as by `dedi extract`: by default a table on a terminal, else what the name of --output ends in, else jsonl
    #[arg(long, short, value_name = "FORMAT")]
    format: Option<Format>,
    /// The unit that offsets count in: by default that of the format, else codepoint
    #[arg(long, value_name = "UNIT")]
    offsets: Option<Offsets>,
    /// Put the text that the offsets count in into each JSON record
    #[arg(long)]
    with_text: bool,
    /// Write to a file instead of standard output; with .gz or .zst behind its name, compressed
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// No notes; errors are still reported
    #[arg(long, short)]
    quiet: bool,
    #[command(flatten)]
    filters: Filters,
}

/// Runs the command.
pub fn run(args: &ExportArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let mut store = args.chosen.open(Mode::Read)?;
    let mut target = Target::new_output(args.output.as_deref(), args.format, color)?;
    let form =
        Form { format: target.format, unit: unit(target.format, args.offsets)?, with_text: args.with_text };
    target.begin_here(&form)?;
    let choice = Choice { ids: args.ids.clone(), filter: args.filters.filter() };
    let (mut stopped, mut without) = (None, 0_u32);
    let missing = each(&mut store.db, &choice, |entry| {
        if !has_room(&entry, &form) {
            without += 1;
            return ControlFlow::Continue(());
        }
        match target.article(&entry.article(), &entry.extraction) {
            Ok(()) => ControlFlow::Continue(()),
            Err(failure) => {
                stopped = Some(failure);
                ControlFlow::Break(())
            }
        }
    })?;
    if let Some(failure) = stopped {
        return Err(failure);
    }
    target.finish()?;
    for id in missing {
        let reason = format!("no article with this id in {}", store.db.place());
        messages.problem(&Problem::Entry { place: id, reason });
    }
    if !args.quiet {
        target.note(messages);
        if without > 0 {
            messages.note(format_args!(
                "{} left out: the store has only the record of {}, and this form needs the text",
                counted(without, "article"),
                if without == 1 { "it" } else { "them" }
            ));
        }
    }
    Ok(())
}

/// Whether an article can be written: without its text nothing of it can be shown, and no offset counted anew.
fn has_room(entry: &Entry, form: &Form) -> bool {
    let no_offsets = matches!(form.format, Format::Table | Format::Jsonld | Format::Claimreview);
    entry.text.is_some()
        || (!form.format.shows_texts()
            && !form.with_text
            && (no_offsets || entry.extraction.offsets == form.unit))
}

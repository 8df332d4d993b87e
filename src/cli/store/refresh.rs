//! `dedi store add --refresh`: articles of the store are read again, where another grammar or version has read them before.

use super::{AddArgs, counted, say};
use crate::cli::args::Color;
use crate::cli::error::{Failure, Messages};
use crate::cli::output::Output;
use crate::engine::Engine;
use crate::eval::diff::text::Shown;
use crate::eval::diff::{Diff, Versions};
use crate::eval::system::everything;
use crate::store::add::{known, put};
use crate::store::db::{Db, Mode};
use crate::store::read::{Held, one, page};
use crate::store::{Entry, Origin, StoreError};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::io::Write;

/// How many articles are read and written together.
const TOGETHER: u32 = 256;
/// The smallest change of a confidence that counts.
const CONFIDENCE: f64 = 0.01;
/// How many changes of one sort are shown.
const EXAMPLES: usize = 3;

/// What has changed in articles that were read again.
pub struct Changes {
    diff: Diff,
}

impl Changes {
    /// Nothing yet; `engine` is the new one.
    pub fn new(engine: &Engine) -> Self {
        let grammar = engine.grammar().hash.get(..15).unwrap_or_default();
        let new = format!("version {}, grammar {grammar}", env!("CARGO_PKG_VERSION"));
        Self { diff: Diff { names: ["as the store had it".into(), new], ..Diff::default() } }
    }

    /// Holds an entry against what the store has, before it is written.
    pub fn see(&mut self, db: &mut Db, entry: &Entry) -> Result<(), StoreError> {
        let Some(known) = known(db, &entry.id)? else { return Ok(()) };
        if let Some(held) = one(db, known.document)? {
            self.add(&held, entry);
        }
        Ok(())
    }

    fn add(&mut self, old: &Held, new: &Entry) {
        let [old, found] = [&old.entry.extraction, &new.extraction].map(everything);
        let versions = Versions {
            id: &new.id,
            title: new.title.as_deref(),
            text: new.text.as_deref(),
            old: &old,
            new: &found,
            gold: None,
        };
        self.diff.add(&versions, CONFIDENCE);
    }

    /// Says what has changed, where something has.
    pub fn show(&self, color: Color) -> Result<(), Failure> {
        if self.diff.changes.is_empty() {
            return Ok(());
        }
        let shown = Shown { diff: &self.diff, scores: None, wanted: &[], examples: EXAMPLES };
        let mut output = Output::stdout(color);
        let (paint, width) = (output.paint, output.width);
        writeln!(output.writer)
            .and_then(|()| shown.text(&mut output.writer, paint, width))
            .and_then(|()| output.writer.flush())
            .map_err(|error| output.failure(error))
    }
}

/// Whether records were made by another engine or grammar.
pub fn is_older(version: &str, grammar: &str, engine: &Engine) -> bool {
    grammar != engine.grammar().hash || version != env!("CARGO_PKG_VERSION")
}

/// Reads all articles of a store again that it has the texts of.
pub fn run(args: &AddArgs, color: Color, messages: &Messages) -> Result<(), Failure> {
    let engine = crate::cli::engine(args.grammar.as_deref())?;
    let mut store = args.chosen.open(Mode::Write)?;
    let mut changes = Changes::new(&engine);
    let (mut after, mut refreshed, mut unchanged, mut records) = (i64::MIN, 0_u32, 0_u32, 0_u32);
    loop {
        let mut page = page(&mut store.db, after, TOGETHER)?;
        let Some(last) = page.last() else { break };
        after = last.document;
        let all = page.len() as u32;
        page.retain(|held| held.entry.origin == Origin::Article);
        let ours = page.len() as u32;
        records += all - ours;
        page.retain(|held| is_older(&held.entry.extraction.version, &held.entry.extraction.grammar, &engine));
        unchanged += ours - page.len() as u32;
        if page.is_empty() {
            continue;
        }
        let entries: Vec<(Held, Entry)> = page.into_par_iter().map(|held| again(held, &engine)).collect();
        refreshed += store.db.write(|db| {
            let mut written = 0;
            for (old, new) in &entries {
                // another process may have been here meanwhile
                if known(db, &new.id)?.is_some_and(|known| known.hash == new.hash) {
                    put(db, new, true)?;
                    changes.add(old, new);
                    written += 1;
                }
            }
            Ok(written)
        })?;
    }
    if args.quiet {
        return Ok(());
    }
    if records > 0 {
        messages.note(format_args!(
            "{} left as they are: their articles were read elsewhere",
            counted(records, "record")
        ));
    }
    say(color, &format!("{} refreshed, {unchanged} unchanged", counted(refreshed, "article")))?;
    changes.show(color)
}

/// An article of the store with what the engine finds in it now.
fn again(held: Held, engine: &Engine) -> (Held, Entry) {
    let entry = Entry { extraction: engine.extract(&held.entry.article()), ..held.entry.clone() };
    (held, entry)
}

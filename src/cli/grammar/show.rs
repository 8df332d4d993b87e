//! `dedi grammar show`: an entry as it stands, the forms it has, and the examples in which it is found.

use super::{count, place};
use crate::check::annotated::annotated;
use crate::check::{example, forms};
use crate::cli::args::Color;
use crate::cli::error::Failure;
use crate::cli::output::Output;
use crate::engine::{Article, Engine};
use crate::error::did_you_mean;
use crate::export::excerpt::one_line;
use crate::export::paint::{FAINT, STRONG};
use crate::export::table::wrap;
use crate::grammar::Grammar;
use crate::grammar::entry::Example;
use crate::grammar::folder::Files;
use crate::grammar::marks;
use crate::record::{Part, Quote};
use crate::span::Span;
use crate::text::fold::fold;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::io::{self, Write};
use std::path::Path;

/// So many hits are shown.
const HITS: usize = 10;

/// Runs the command.
pub fn run(dir: Option<&Path>, wanted: &str, color: Color) -> Result<(), Failure> {
    let files = super::files(dir)?;
    let grammar = Grammar::read(files.clone()).map_err(|error| crate::cli::unusable(dir, error))?;
    let engine = Engine::new(grammar);
    let mut output = Output::stdout(color);
    let shown = Shown { files: &files, engine: &engine };
    let found = shown.all(&mut output, wanted).and_then(|found| output.writer.flush().map(|()| found));
    if found.map_err(|error| output.failure(error))? {
        return Ok(());
    }
    let grammar = engine.grammar();
    let entries = grammar.lexicon.entries.iter().map(|e| e.lemma.as_str());
    let known = entries.chain(grammar.patterns.iter().map(|p| p.id.as_str()));
    let help = did_you_mean(wanted, known).unwrap_or_else(|| "`dedi grammar list` names all".into());
    Err(Failure::NotFound(format!("`{wanted}`: no such entry, construction or word of a list; {help}")))
}

struct Shown<'a> {
    files: &'a Files,
    engine: &'a Engine,
}

impl Shown<'_> {
    /// Everything of this name; whether there is any.
    fn all(&self, output: &mut Output, wanted: &str) -> io::Result<bool> {
        let grammar = self.engine.grammar();
        let mut any = false;
        let named = |lemma: &str| lemma == wanted || lemma.split(['|', ' ']).any(|word| word == wanted);
        let exact = grammar.lexicon.entries.iter().any(|e| e.lemma == wanted);
        for entry in &grammar.lexicon.entries {
            if entry.lemma == wanted {
                any = true;
                self.head(output, &entry.place)?;
                writeln!(output.writer, "\n  forms")?;
                for (said, forms) in forms::table(grammar, entry) {
                    let room = output.width.saturating_sub(37).max(30);
                    for (n, line) in wrap(&forms.join(" "), room).iter().enumerate() {
                        let said = if n == 0 { said.as_str() } else { "" };
                        writeln!(output.writer, "    {said:32} {line}")?;
                    }
                }
                let lemma = |quote: &Quote| quote.cue.as_ref().is_some_and(|cue| cue.lemma == entry.lemma);
                self.hits(output, &lemma)?;
            }
        }
        if let Some(pattern) = grammar.patterns.iter().find(|p| p.id == wanted) {
            any = true;
            self.head(output, &pattern.place)?;
            self.hits(output, &|quote| quote.pattern == pattern.id)?;
        }
        for (list, items) in grammar.lists.all().filter(|(_, items)| items.has(&fold(wanted))) {
            any = true;
            let keys = items.iter().find(|(item, _)| *item == fold(wanted)).map(|(_, keys)| keys.clone());
            let keys: Vec<String> =
                keys.unwrap_or_default().iter().map(|(key, value)| format!("  {key}={value}")).collect();
            writeln!(output.writer, "lists/{list}.list: {wanted}{}", keys.concat())?;
        }
        if !exact {
            for entry in grammar.lexicon.entries.iter().filter(|e| named(&e.lemma)) {
                any = true;
                writeln!(output.writer, "{}: {}", place(self.files, &entry.place), entry.lemma)?;
            }
        }
        Ok(any)
    }

    /// The entry as it stands in its file.
    fn head(&self, output: &mut Output, at: &(String, Span)) -> io::Result<()> {
        let text = self.files.iter().find(|(name, _)| *name == at.0).map_or("", |file| file.1.as_str());
        let paint = output.paint;
        writeln!(output.writer, "{}", paint.paint(FAINT, place(self.files, at)))?;
        let mut lines = text.get(at.1.start as usize..).unwrap_or("").lines();
        writeln!(output.writer, "{}", paint.paint(STRONG, lines.next().unwrap_or("")))?;
        for line in lines.take_while(|line| line.starts_with(char::is_whitespace)) {
            writeln!(output.writer, "{line}")?;
        }
        Ok(())
    }

    /// The examples, of whatever entry, in which it is found.
    fn hits(&self, output: &mut Output, of: &(dyn Fn(&Quote) -> bool + Sync)) -> io::Result<()> {
        let examples: Vec<(&str, &str, &Example)> = example::examples(self.engine.grammar()).collect();
        let hit = |&(file, _, example): &(&str, &str, &Example)| {
            let text = marks::parse(&example.text).ok()?.text;
            let extraction = self.engine.extract(&Article { text: text.clone(), ..Article::default() });
            let at = (file.to_owned(), example.span);
            extraction
                .quotes
                .iter()
                .any(of)
                .then(|| (place(self.files, &at), annotated(&text, &extraction, Part::Text)))
        };
        let hits: Vec<(String, String)> = examples.par_iter().filter_map(hit).collect();
        writeln!(output.writer, "\n  found in {}", count(hits.len(), "example", "examples"))?;
        for (at, text) in hits.iter().take(HITS) {
            writeln!(output.writer, "    {}  {}", output.paint.paint(FAINT, at), one_line(text))?;
        }
        if hits.len() > HITS {
            writeln!(output.writer, "    … and {} more", hits.len() - HITS)?;
        }
        writeln!(output.writer)
    }
}

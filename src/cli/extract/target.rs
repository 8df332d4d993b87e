//! Where the results of `dedi extract` go: to standard output or into a file, which may be compressed and may be gone on with.

use super::folder::Folder;
use super::progress::Progress;
use super::resume::{Begin, Resume, beside};
use super::work::Batch;
use super::{Done, Form};
use crate::cli::args::{Color, ExtractArgs, Format};
use crate::cli::error::{Failure, Messages};
use crate::cli::input::{Input, Packing, Position};
use crate::cli::output::{Output, default_format};
use crate::cli::pack::Packed;
use crate::engine::{Article, Engine};
use crate::export::Sink;
use crate::export::annotation::Annotations;
use crate::export::csv::Csv;
use crate::export::html::Html;
use crate::export::json::Json;
use crate::export::label_studio::LabelStudio;
use crate::export::linked::Linked;
#[cfg(feature = "parquet")]
use crate::export::parquet::Parquet;
use crate::export::table::Table;
use crate::record::{Extraction, Part};
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

/// Takes the results.
pub struct Target {
    output: Output,
    pub format: Format,
    /// The output, where it is a file.
    file: Option<Rc<RefCell<Packed>>>,
    /// What writes articles that come as they were found.
    sink: Option<Box<dyn Sink>>,
    resume: Option<Box<Resume>>,
    articles: u64,
    problems: u64,
    /// Attributions in titles for which the format has no place.
    titles: usize,
}

/// Lets a sink write into a file that others look at too.
struct Shared(Rc<RefCell<Packed>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().flush()
    }
}

impl Target {
    /// Opens the output, and moves the input to where it is to be gone on; `None` where an earlier run has done everything.
    pub fn open(
        args: &ExtractArgs,
        color: Color,
        engine: &Engine,
        input: &mut Input,
        messages: &Messages,
    ) -> Result<Option<Self>, Failure> {
        let (Some(path), true) = (args.output.as_deref(), args.resume) else {
            return Self::new_output(args.output.as_deref(), args.format, color).map(Some);
        };
        let format = args.format.unwrap_or_else(|| default_format(Some(path), false));
        let (resume, file) = match Resume::begin(args, path, format, &engine.grammar().hash, input)? {
            Begin::At(resume, file) => (resume, file),
            Begin::Done { problems } => {
                if problems > 0 {
                    messages.fail();
                }
                if !args.quiet {
                    messages
                        .note(format_args!("{}: complete already; nothing is left to do", path.display()));
                }
                return Ok(None);
            }
        };
        let target = Self::packed(path, format, color, file)?;
        let (articles, problems) = resume.before();
        input.skip_to(resume.position());
        if problems > 0 {
            messages.fail();
        }
        if resume.goes_on() && !args.quiet {
            let (a, b) = (if articles == 1 { "" } else { "s" }, if problems == 1 { "" } else { "s" });
            messages.note(format_args!(
                "{}: goes on behind {articles} article{a} ({problems} error{b} before)",
                path.display()
            ));
        }
        Ok(Some(Self { resume: Some(resume), articles, problems, ..target }))
    }

    /// Opens an output that is written from its beginning: a file or a folder, or standard output.
    pub fn new_output(path: Option<&Path>, format: Option<Format>, color: Color) -> Result<Self, Failure> {
        let Some(path) = path else {
            let output = Output::stdout(color);
            let format = format.unwrap_or_else(|| default_format(None, output.terminal));
            if format.is_folder() {
                return Err(Failure::Usage(
                    "this format is files in a folder: name the folder with --output DIR".into(),
                ));
            }
            return Ok(Self::new(output, format));
        };
        let format = format.unwrap_or_else(|| default_format(Some(path), false));
        if format.is_folder() {
            let output = Output::file(path, color, Box::new(io::sink()));
            let sink: Box<dyn Sink> = Box::new(Folder::new(path, format));
            return Ok(Self { sink: Some(sink), ..Self::new(output, format) });
        }
        // What an earlier run has left beside it would speak of another file.
        let _ = fs::remove_file(beside(path));
        let file =
            File::create(path).map_err(|error| Failure::Write { to: path.display().to_string(), error })?;
        Self::packed(path, format, color, file)
    }

    /// Writes on into a file, compressed where its name says so.
    fn packed(path: &Path, format: Format, color: Color, file: File) -> Result<Self, Failure> {
        let file = Packed::new(file, Packing::by_name(path))
            .map_err(|error| Failure::Write { to: path.display().to_string(), error })?;
        let file = Rc::new(RefCell::new(file));
        let output = Output::file(path, color, Box::new(Shared(Rc::clone(&file))));
        Ok(Self { file: Some(file), ..Self::new(output, format) })
    }

    fn new(output: Output, format: Format) -> Self {
        Self { output, format, file: None, sink: None, resume: None, articles: 0, problems: 0, titles: 0 }
    }

    /// Whether a person is looking at the output.
    pub fn on_terminal(&self) -> bool {
        self.output.terminal
    }

    /// Writes what stands before the first article, unless that was done before.
    pub fn begin(&mut self, form: &Form) -> Result<(), Failure> {
        let goes_on = self.resume.as_ref().is_some_and(|resume| resume.goes_on());
        let begun = match form.format {
            Format::Jsonl => Ok(()),
            Format::Csv if goes_on => Ok(()),
            Format::Csv => {
                let mut csv = Csv::new(&mut self.output.writer, form.unit);
                csv.begin().and_then(|()| csv.finish())
            }
            _ => return self.begin_here(form),
        };
        begun.map_err(|error| self.output.failure(error))
    }

    /// The same, where all articles come as they were found ([`Self::article`]).
    pub fn begin_here(&mut self, form: &Form) -> Result<(), Failure> {
        let mut sink = self.sink.take().unwrap_or_else(|| self.make(form));
        let begun = sink.begin();
        self.sink = Some(sink);
        begun.map_err(|error| self.output.failure(error))
    }

    /// What writes a format article by article.
    fn make(&mut self, form: &Form) -> Box<dyn Sink> {
        let writer = std::mem::replace(&mut self.output.writer, Box::new(io::sink()));
        match form.format {
            Format::Table => Box::new(Table::new(writer, self.output.paint, self.output.width)),
            Format::Html => Box::new(Html::new(writer)),
            Format::Jsonld => Box::new(Linked::statements(writer)),
            Format::Claimreview => Box::new(Linked::reviews(writer)),
            Format::Annotation => Box::new(Annotations::new(writer)),
            Format::LabelStudio => Box::new(LabelStudio::new(writer)),
            #[cfg(feature = "parquet")]
            Format::Parquet => Box::new(Parquet::new(writer, form.unit)),
            Format::Csv => Box::new(Csv::new(writer, form.unit)),
            Format::Jsonl => Box::new(Json::lines(writer, form.unit).with_text(form.with_text)),
            // folders have theirs already
            Format::Json | Format::Brat | Format::Inception => {
                Box::new(Json::array(writer, form.unit).with_text(form.with_text))
            }
        }
    }

    /// Writes the results of a batch, and how far the run is.
    pub(super) fn write(
        &mut self,
        batch: Batch<Done>,
        progress: &mut Progress,
        messages: &Messages,
    ) -> Result<(), Failure> {
        let before = self.articles;
        for (result, position) in batch.results.into_iter().zip(batch.positions) {
            let written = match result {
                Done::Written(bytes) => {
                    self.articles += 1;
                    self.output.writer.write_all(&bytes)
                }
                Done::Found(found) => self.put(&found.0, &found.1),
                Done::Problem(problem) => {
                    self.problems += u64::from(problem.is_error());
                    progress.suspend(|| messages.problem(&problem));
                    Ok(())
                }
            };
            written.map_err(|error| self.output.failure(error))?;
            self.keep(position)?;
        }
        progress.add(self.articles - before, messages);
        Ok(())
    }

    /// Writes one article.
    pub fn article(&mut self, article: &Article, extraction: &Extraction) -> Result<(), Failure> {
        self.put(article, extraction).map_err(|error| self.output.failure(error))
    }

    fn put(&mut self, article: &Article, extraction: &Extraction) -> io::Result<()> {
        let Some(sink) = &mut self.sink else { return Ok(()) };
        self.articles += 1;
        if !self.format.has_titles() {
            self.titles += extraction.quotes.iter().filter(|quote| quote.part == Part::Title).count();
        }
        sink.article(extraction, article)
    }

    /// What is said of attributions that the format has no place for.
    pub fn note(&self, messages: &Messages) {
        if self.titles > 0 {
            messages.note(format_args!(
                "{} attribution{} in titles left out: this format has no place for titles",
                self.titles,
                if self.titles == 1 { "" } else { "s" }
            ));
        }
    }

    fn keep(&mut self, position: Position) -> Result<(), Failure> {
        let (Some(resume), Some(file)) = (&mut self.resume, &self.file) else { return Ok(()) };
        if !resume.due() {
            return Ok(());
        }
        match file.borrow_mut().mark() {
            Ok(Some(mark)) => resume.keep(mark, position, self.articles, self.problems),
            // in the midst of a member
            Ok(None) => Ok(()),
            Err(error) => Err(self.output.failure(error)),
        }
    }

    /// Writes what stands behind the last article.
    pub fn finish(&mut self) -> Result<(), Failure> {
        let finished = match &mut self.sink {
            Some(sink) => sink.finish(),
            None => self.output.writer.flush(),
        };
        finished.map_err(|error| self.output.failure(error))?;
        let Some(file) = &self.file else { return Ok(()) };
        let mut file = file.borrow_mut();
        file.finish().map_err(|error| self.output.failure(error))?;
        let Some(resume) = &mut self.resume else { return Ok(()) };
        match file.mark().map_err(|error| self.output.failure(error))? {
            Some(mark) => resume.done(mark, self.articles, self.problems),
            None => Ok(()),
        }
    }
}

//! `--resume`: what is kept beside the output so that a run that was interrupted can go on.
//!
//! `FILE.resume` tells how far the output is whole, where the input stood there, and what the run was: its input, grammar and
//! options. It is written anew every now and then, always after the output it speaks of, and put in place by a rename, so that
//! whenever the run is killed it tells the truth. What the output has behind that place is cut off. It stays when all is
//! done, and says so: a job that is started once too often then finds nothing to do.

use crate::cli::args::{ExtractArgs, Format, Offsets};
use crate::cli::error::Failure;
use crate::cli::input::{Input, Packing, Position};
use crate::cli::limits::Bytes;
use crate::cli::pack::{Mark, hash, tail_hash};
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often the state is written, at most.
const EVERY: Duration = Duration::from_millis(250);

/// What a run is: two of the same write the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Job {
    version: String,
    grammar: String,
    files: usize,
    bytes: u64,
    /// Paths, sizes and times of all files.
    input: String,
    /// What was said on the command line and changes the output: names and values.
    options: Vec<(String, String)>,
}

/// What `FILE.resume` holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct State {
    job: Job,
    /// How far the output is whole.
    length: u64,
    tail: String,
    /// Where the input stood there.
    position: Position,
    articles: u64,
    /// How many problems had been reported.
    problems: u64,
    done: bool,
}

/// Keeps the state of a run.
pub struct Resume {
    path: PathBuf,
    state: State,
    written: Instant,
}

/// How a run begins.
pub enum Begin {
    /// At the beginning, or where an earlier one stopped.
    At(Box<Resume>, File),
    /// There is nothing left to do.
    Done { problems: u64 },
}

impl Resume {
    /// Looks what there is of an earlier run.
    pub fn begin(
        args: &ExtractArgs,
        output: &Path,
        format: Format,
        grammar: &str,
        input: &Input,
    ) -> Result<Begin, Failure> {
        if !matches!(format, Format::Jsonl | Format::Csv) {
            return Err(Failure::Usage(
                "--resume writes JSON Lines or CSV, which can be cut between two records: --format jsonl or csv".into(),
            ));
        }
        if input.total.is_none() {
            return Err(Failure::Usage("--resume needs files: standard input cannot be read again".into()));
        }
        let path = beside(output);
        let job = Job::new(args, format, grammar, input);
        let refuse = |reason: String| {
            Failure::NotFound(format!(
                "{}: cannot be resumed: {reason}; to begin anew remove it and {}",
                output.display(),
                path.display()
            ))
        };
        let fault = |error| Failure::Write { to: output.display().to_string(), error };
        let state = match fs::read(&path) {
            Ok(bytes) => {
                let state = serde_json::from_slice::<State>(&bytes);
                state.map_err(|error| refuse(format!("{} cannot be read: {error}", path.display())))?
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                if output.metadata().is_ok_and(|data| data.len() > 0) {
                    return Err(Failure::NotFound(format!(
                        "{}: is there already, and no {} beside it tells how far it got; remove it or write to another file",
                        output.display(),
                        path.display()
                    )));
                }
                let (tail, position) = (hash(b""), Position::default());
                let state = State { job, length: 0, tail, position, articles: 0, problems: 0, done: false };
                let mut resume = Self { path, state, written: Instant::now() };
                resume.write()?;
                return Ok(Begin::At(Box::new(resume), File::create(output).map_err(fault)?));
            }
            Err(error) => return Err(Failure::Write { to: path.display().to_string(), error }),
        };
        state.job.same(&job).map_err(refuse)?;
        let opened =
            OpenOptions::new().read(true).write(true).create(state.length == 0).truncate(false).open(output);
        let mut file = match opened {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(refuse("it is not there any more".into()));
            }
            opened => opened.map_err(fault)?,
        };
        let length = file.metadata().map_err(fault)?.len();
        if length < state.length || (state.done && length > state.length) {
            let (now, then) = (length, state.length);
            return Err(refuse(format!("it has {now} bytes and had {then}")));
        }
        if tail_hash(&mut file, state.length).map_err(fault)? != state.tail {
            return Err(refuse("it is not what the earlier run has written".into()));
        }
        if state.done {
            return Ok(Begin::Done { problems: state.problems });
        }
        file.set_len(state.length).map_err(fault)?;
        file.seek(SeekFrom::Start(state.length)).map_err(fault)?;
        Ok(Begin::At(Box::new(Self { path, state, written: Instant::now() }), file))
    }

    /// Where the input is to be read from.
    pub fn position(&self) -> Position {
        self.state.position
    }

    /// Whether something is written already.
    pub fn goes_on(&self) -> bool {
        self.state.length > 0 || self.state.position != Position::default()
    }

    /// How many articles the earlier runs have written, and how many problems they had.
    pub fn before(&self) -> (u64, u64) {
        (self.state.articles, self.state.problems)
    }

    /// Whether it is time to write the state.
    pub fn due(&self) -> bool {
        self.written.elapsed() >= EVERY
    }

    /// Writes how far the run is.
    pub fn keep(
        &mut self,
        mark: Mark,
        position: Position,
        articles: u64,
        problems: u64,
    ) -> Result<(), Failure> {
        self.state.length = mark.length;
        self.state.tail = mark.tail;
        self.state.position = position;
        self.state.articles = articles;
        self.state.problems = problems;
        self.write()
    }

    /// Writes that all is done.
    pub fn done(&mut self, mark: Mark, articles: u64, problems: u64) -> Result<(), Failure> {
        self.state.done = true;
        let position = self.state.position;
        self.keep(mark, position, articles, problems)
    }

    fn write(&mut self) -> Result<(), Failure> {
        let new = self.path.with_extension("resume.new");
        let fault = |error| Failure::Write { to: self.path.display().to_string(), error };
        let bytes = serde_json::to_vec_pretty(&self.state).map_err(|error| fault(error.into()))?;
        fs::write(&new, bytes).and_then(|()| fs::rename(&new, &self.path)).map_err(fault)?;
        self.written = Instant::now();
        Ok(())
    }
}

/// Where the state of an output stands.
pub fn beside(output: &Path) -> PathBuf {
    let mut name = output.as_os_str().to_owned();
    name.push(".resume");
    name.into()
}

impl Job {
    fn new(args: &ExtractArgs, format: Format, grammar: &str, input: &Input) -> Self {
        let (mut files, mut bytes, mut all) = (0, 0, String::new());
        for source in input.sources() {
            files += 1;
            bytes += source.size;
            let path = source.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
            let _ = write!(all, "{path}\0{}\0{}\0", source.size, source.modified);
        }
        let fields = &args.input.fields;
        let limits = &args.input.limits;
        let option = |name: &str, value: &dyn std::fmt::Debug| (name.to_owned(), format!("{value:?}"));
        let packing = args.output.as_deref().map_or(Packing::Plain, Packing::by_name);
        let options = vec![
            option("--format", &format),
            option("compression", &packing),
            option("--offsets", &args.offsets.unwrap_or(Offsets::Codepoint)),
            option("--with-text", &(args.with_text || input.has_html)),
            option("--input-format", &args.input.input_format),
            option("--encoding", &args.input.encoding),
            option("--text-field", &fields.text),
            option("--id-field", &fields.id),
            option("--title-field", &fields.title),
            option("--date-field", &fields.date),
            option("--url-field", &fields.url),
            option("--max-text", &limits.max_text),
            option("--max-line", &limits.max_line),
            option("--max-page", &limits.max_page),
        ];
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Self { version, grammar: grammar.to_owned(), files, bytes, input: hash(all.as_bytes()), options }
    }

    /// Whether another run would write the same; else what is different.
    fn same(&self, now: &Self) -> Result<(), String> {
        if self.version != now.version {
            return Err(format!("it was begun by dedi {}, this is {}", self.version, now.version));
        }
        if self.grammar != now.grammar {
            return Err("it was begun with another grammar".into());
        }
        if (self.files, self.bytes) != (now.files, now.bytes) {
            let (a, b) = (Bytes(self.bytes), Bytes(now.bytes));
            return Err(format!("the input was {} files of {a} and is {} of {b}", self.files, now.files));
        }
        if self.input != now.input {
            return Err("the input has changed: another file, or one that was written since".into());
        }
        for (was, is) in self.options.iter().zip(&now.options) {
            if was != is {
                return Err(format!("{} was {} and is {}", was.0, was.1, is.1));
            }
        }
        Ok(())
    }
}

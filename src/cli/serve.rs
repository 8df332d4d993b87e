//! `dedi serve`: the service on an address, until it is told to stop.

use super::error::{Failure, Messages};
use super::limits::size;
use super::page;
use crate::engine::{Article, Engine};
use crate::grammar::{Grammar, folder};
use crate::serve::{Helpers, Line, Setting, Shelf, State};
use clap::Args;
use serde::Serialize;
use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::net::TcpListener;
use tokio::runtime::Builder;

pub const EXAMPLES: &str = "\
Examples:
  dedi serve                                    http://127.0.0.1:8080, for this machine alone
  dedi serve --db alinti.db                     with pages to search, verify and correct
  dedi serve --bind 0.0.0.0:80 --token-file token
                                                for others too; who writes must show the token
  curl -s localhost:8080/v1/extract -H 'content-type: text/plain' --data-binary @haber.txt

One line of JSON a request is written to standard error, without the texts; --quiet leaves these out. SIGINT and SIGTERM
stop the service when the work that has begun is done.";

#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The address and port to listen on (port 0: any that is free)
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub bind: SocketAddr,
    /// A file with the token that writers must show (`authorization: Bearer …`); else the variable `DEDI_TOKEN`
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
    /// The quote database (a file made by `dedi store`, or `postgres://…`): pages and addresses to search, verify and correct
    #[arg(long, value_name = "FILE|ADDRESS")]
    pub db: Option<String>,
    /// Let anyone write who can reach an address that is not of this machine alone
    #[arg(long)]
    pub open: bool,
    /// A folder with a grammar, instead of the one built in
    #[arg(long, value_name = "DIR")]
    pub grammar: Option<PathBuf>,
    /// No line a request
    #[arg(long, short)]
    pub quiet: bool,
    #[command(flatten)]
    pub limits: ServeLimits,
}

/// Limits, so that no caller takes the service from the others.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
pub struct ServeLimits {
    /// The longest article, and the longest line of a batch; K, M and G are understood
    #[arg(long, value_name = "SIZE", default_value = "2M", value_parser = size)]
    pub max_body: usize,
    /// The longest batch
    #[arg(long, value_name = "SIZE", default_value = "256M", value_parser = size)]
    pub max_batch: usize,
    /// How long a body may take to come, and how long one may wait for a processor
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub timeout: Duration,
    /// How long a caller may send or read nothing
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    pub patience: Duration,
    /// How many requests are worked on or wait at once; to more, 429 is said
    #[arg(long, value_name = "N", default_value = "256", value_parser = number)]
    pub requests: usize,
    /// How many connections are held; more wait to be accepted
    #[arg(long, value_name = "N", default_value = "4096", value_parser = number)]
    pub connections: usize,
    /// Work on this many articles at once (0: one for each processor)
    #[arg(long, short = 'j', value_name = "N", default_value_t = 0)]
    pub threads: usize,
    /// How long work that has begun may go on after a stop
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub grace: Duration,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number = text.parse::<f64>().ok().filter(|number| (0.001..=86_400.0).contains(number));
    number.map(Duration::from_secs_f64).ok_or_else(|| "seconds expected, at most a day: 0.5, 30".into())
}

fn number(text: &str) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| (1..=1_000_000).contains(number));
    number.ok_or_else(|| "a number from 1 to 1000000 expected".into())
}

/// Runs the command.
pub fn run(args: &ServeArgs, messages: &Messages) -> Result<(), Failure> {
    let setting = setting(args)?;
    setting.check().map_err(|refused| Failure::Usage(refused.to_string()))?;
    let dir = args.grammar.as_deref();
    dir.map_or(Ok(()), super::existing)?;
    let files = dir.map_or_else(|| Ok(folder::embedded()), folder::read);
    let files = files.map_err(|error| super::unusable(dir, error))?;
    // with its examples, which the page shows
    let grammar = Grammar::read(files.clone()).map_err(|error| super::unusable(dir, error))?;
    let engine = Engine::new(grammar);
    let quiet = args.quiet;
    let helpers = Helpers {
        page: |html| {
            let article = page::read("page", html).map_err(|problem| problem.to_string())?;
            Ok(Article { id: None, ..article })
        },
        log: Box::new(move |line| {
            if !quiet {
                tell(line);
            }
        }),
        fault: Box::new(|message| {
            let _ = writeln!(io::stderr().lock(), "error: {message}");
        }),
    };
    let open = |address: &str| Shelf::open(address).map_err(|error| Failure::Store(Box::new(error)));
    let shelf = args.db.as_deref().map(open).transpose()?;
    more_files();
    let threads = |error: io::Error| Failure::Threads(error.to_string());
    // pages may nest deeply
    let runtime =
        Builder::new_multi_thread().enable_all().thread_stack_size(64 << 20).build().map_err(threads)?;
    runtime.block_on(async {
        let taken = |error| Failure::Write { to: format!("--bind {}", args.bind), error };
        let listener = TcpListener::bind(args.bind).await.map_err(taken)?;
        let address = listener.local_addr().map_err(taken)?;
        let stop = stop().map_err(threads)?;
        messages.note(format_args!("listening on http://{address}"));
        let state = State::new(engine, files, setting, helpers, shelf);
        if crate::serve::serve(state, listener, stop).await {
            messages.note("stopped; all work was finished");
        } else {
            messages.note("stopped; some requests were cut off");
        }
        Ok(())
    })
}

fn setting(args: &ServeArgs) -> Result<Setting, Failure> {
    let limits = &args.limits;
    let local = Setting::local(args.bind);
    Ok(Setting {
        token: token(args)?,
        open: args.open,
        max_body: limits.max_body,
        max_batch: limits.max_batch,
        timeout: limits.timeout,
        patience: limits.patience,
        requests: limits.requests,
        connections: limits.connections,
        threads: if limits.threads == 0 { local.threads } else { limits.threads.min(512) },
        grace: limits.grace,
        ..local
    })
}

/// The token, out of its file or the environment: never out of an argument, which all users of a machine can see.
fn token(args: &ServeArgs) -> Result<Option<String>, Failure> {
    let (name, text) = match &args.token_file {
        Some(path) => {
            let name = path.display().to_string();
            let text = fs::read_to_string(path)
                .map_err(|error| Failure::Input(super::error::Problem::read(path, error)))?;
            (name, text)
        }
        None => match std::env::var("DEDI_TOKEN") {
            Ok(text) => ("DEDI_TOKEN".to_owned(), text),
            Err(_) => return Ok(None),
        },
    };
    let token = text.trim().to_owned();
    // what cannot stand in a header could never be shown
    if token.len() < 16 || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Failure::Usage(format!(
            "{name}: a token of at least 16 ASCII letters, digits and signs expected"
        )));
    }
    Ok(Some(token))
}

/// Done when the process is told to stop.
fn stop() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    #[cfg(unix)]
    let mut interrupt = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// As many open files as the system lets this process have: each connection is one.
fn more_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
        if current != maximum {
            // where it is refused, fewer connections are held
            let _ = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum });
        }
    }
}

/// A line of the log with its time.
#[derive(Serialize)]
struct Told<'a> {
    /// Seconds since 1970, UTC.
    time: f64,
    #[serde(flatten)]
    line: &'a Line,
}

fn tell(line: &Line) {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64();
    let told = Told { time: (time * 1e3).round() / 1e3, line };
    if let Ok(mut bytes) = serde_json::to_vec(&told) {
        bytes.push(b'\n');
        // one write a line, so that lines of several threads stay whole; nobody reads a log that is closed
        let _ = io::stderr().lock().write_all(&bytes);
    }
}

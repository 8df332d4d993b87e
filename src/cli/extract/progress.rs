//! How far a run is: a bar on a terminal; elsewhere (a log) a line a minute.

use crate::cli::error::Messages;
use crate::cli::limits::Bytes;
use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long a run that is not looked at stays silent.
const SILENCE: Duration = Duration::from_secs(60);

/// Shows progress.
pub struct Progress {
    bar: Option<ProgressBar>,
    /// What was read, and how much there is.
    read: Arc<AtomicU64>,
    total: Option<u64>,
    articles: u64,
    begun: Instant,
    /// What was read before this run began.
    before: u64,
    told: Instant,
    quiet: bool,
}

impl Progress {
    /// Progress of what is counted by `read`; nothing is shown where it is `hidden`.
    pub fn new(read: &Arc<AtomicU64>, total: Option<u64>, hidden: bool) -> Self {
        let bar = (!hidden && io::stderr().is_terminal()).then(|| bar(total));
        let before = read.load(Ordering::Relaxed);
        if let Some(bar) = &bar {
            bar.set_position(before);
            bar.reset_eta();
        }
        let now = Instant::now();
        let read = Arc::clone(read);
        Self { bar, read, total, articles: 0, begun: now, before, told: now, quiet: hidden }
    }

    /// Some more articles were written.
    pub fn add(&mut self, articles: u64, messages: &Messages) {
        self.articles += articles;
        let read = self.read.load(Ordering::Relaxed);
        if let Some(bar) = &self.bar {
            bar.set_position(read);
            bar.set_message(format!("{} articles", HumanCount(self.articles)));
        } else if !self.quiet && self.told.elapsed() >= SILENCE {
            self.told = Instant::now();
            messages.note(self.line(read));
        }
    }

    /// Says something above the bar.
    pub fn suspend(&self, say: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    #[allow(clippy::cast_precision_loss, clippy::cast_sign_loss, reason = "for reading")]
    fn line(&self, read: u64) -> String {
        let seconds = self.begun.elapsed().as_secs_f64().max(0.001);
        let rate = (read - self.before) as f64 / seconds;
        let articles = HumanCount(self.articles);
        let speed = format!("{}/s, {articles} articles", Bytes(rate as u64));
        match self.total {
            Some(total) if total > 0 && rate > 0.0 => {
                let left = Duration::from_secs_f64(total.saturating_sub(read) as f64 / rate);
                let share = read as f64 / total as f64 * 100.0;
                let (read, total) = (Bytes(read), Bytes(total));
                format!("{share:.0} % ({read} of {total}), {speed}, {} left", HumanDuration(left))
            }
            _ => format!("{} read, {speed}", Bytes(read)),
        }
    }
}

fn bar(total: Option<u64>) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
    let template = if total.is_some() {
        "{bar:30} {percent} % of {total_bytes}, {bytes_per_sec}, {msg}, {eta} left"
    } else {
        "{spinner} {bytes}, {bytes_per_sec}, {msg}"
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

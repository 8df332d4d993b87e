//! What is counted, as Prometheus reads it.

use super::state::State;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The upper bounds of the histogram of times, in seconds.
const BOUNDS: [f64; 10] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.25, 1.0, 5.0, 30.0];

/// The requests of one method, route and status.
#[derive(Clone, Copy, Debug, Default)]
struct Times {
    count: u64,
    seconds: f64,
    within: [u64; BOUNDS.len()],
}

/// Counters and gauges.
#[derive(Debug, Default)]
pub struct Metrics {
    /// Articles read.
    pub articles: AtomicU64,
    /// Attributions found in them.
    pub quotes: AtomicU64,
    /// Bytes of their texts.
    pub bytes: AtomicU64,
    /// Connections that are open.
    pub connections: AtomicI64,
    /// Requests that have no answer yet.
    pub waiting: AtomicI64,
    requests: Mutex<BTreeMap<(String, String, u16), Times>>,
}

impl Metrics {
    /// An article was read.
    pub fn article(&self, bytes: usize, quotes: usize) {
        self.articles.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        self.quotes.fetch_add(quotes as u64, Ordering::Relaxed);
    }

    /// A request was answered.
    pub fn request(&self, method: &str, route: &str, status: u16, took: Duration) {
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let times = requests.entry((method.to_owned(), route.to_owned(), status)).or_default();
        let seconds = took.as_secs_f64();
        times.count += 1;
        times.seconds += seconds;
        for (within, bound) in times.within.iter_mut().zip(BOUNDS) {
            *within += u64::from(seconds <= bound);
        }
    }
}

/// All counts, in the text form 0.0.4.
pub fn written(state: &State) -> String {
    let metrics = &state.metrics;
    let mut out = String::new();
    let mut one = |name: &str, kind: &str, help: &str, value: String| {
        let _ = writeln!(out, "# HELP dedi_{name} {help}\n# TYPE dedi_{name} {kind}\ndedi_{name}{value}");
    };
    let count = |value: &AtomicU64| format!(" {}", value.load(Ordering::Relaxed));
    let gauge = |value: &AtomicI64| format!(" {}", value.load(Ordering::Relaxed));
    let build = format!(
        "{{version=\"{}\",grammar=\"{}\"}} 1",
        env!("CARGO_PKG_VERSION"),
        state.engine.grammar().hash.get(..19).unwrap_or("")
    );
    one("build_info", "gauge", "Version of the engine and hash of its grammar.", build);
    let up = format!(" {:.3}", state.started.elapsed().as_secs_f64());
    one("uptime_seconds", "gauge", "Time since the start.", up);
    one("articles_total", "counter", "Articles read.", count(&metrics.articles));
    one("article_bytes_total", "counter", "Bytes of the texts of articles read.", count(&metrics.bytes));
    one("quotes_total", "counter", "Attributions found.", count(&metrics.quotes));
    one("connections", "gauge", "Connections that are open.", gauge(&metrics.connections));
    one("requests_in_flight", "gauge", "Requests without an answer yet.", gauge(&metrics.waiting));
    let name = "dedi_request_seconds";
    let _ =
        writeln!(out, "# HELP {name} Time until the head of an answer was ready.\n# TYPE {name} histogram");
    for ((method, route, status), times) in
        metrics.requests.lock().unwrap_or_else(PoisonError::into_inner).iter()
    {
        // routes and methods are ours or the router's: no quotes, no backslashes
        let labels = format!("method=\"{method}\",route=\"{route}\",status=\"{status}\"");
        for (bound, within) in BOUNDS.iter().zip(times.within) {
            let _ = writeln!(out, "{name}_bucket{{{labels},le=\"{bound}\"}} {within}");
        }
        let _ = writeln!(out, "{name}_bucket{{{labels},le=\"+Inf\"}} {}", times.count);
        let _ = writeln!(out, "{name}_sum{{{labels}}} {}", times.seconds);
        let _ = writeln!(out, "{name}_count{{{labels}}} {}", times.count);
    }
    out
}

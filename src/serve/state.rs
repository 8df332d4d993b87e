//! What all requests share: the engine, the limits, the counts.

use super::kept::Shelf;
use super::log::Line;
use super::metrics::Metrics;
use super::problem::Problem;
use super::setting::Setting;
use crate::check::example::examples;
use crate::check::tally::Tally;
use crate::engine::{Article, Engine};
use crate::grammar::folder::Files;
use crate::grammar::marks;
use axum::http::StatusCode;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::{OnceCell, OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, timeout};

/// Reads the article on a page of the web, or says why there is none.
pub type Page = fn(&str) -> Result<Article, String>;

/// What the service cannot do itself.
pub struct Helpers {
    /// Reads a page.
    pub page: Page,
    /// Takes a line of the log.
    pub log: Box<dyn Fn(&Line) + Send + Sync>,
    /// Takes what went wrong with the store.
    pub fault: Box<dyn Fn(&str) + Send + Sync>,
}

/// Shared by all requests.
pub struct State {
    /// The engine.
    pub engine: Engine,
    /// The files of its grammar.
    pub files: Files,
    /// What was set.
    pub setting: Setting,
    /// What is counted.
    pub metrics: Metrics,
    pub(super) helpers: Helpers,
    /// The quote database, where there is one.
    pub(super) shelf: Option<Arc<Shelf>>,
    pub(super) started: Instant,
    work: Arc<Semaphore>,
    requests: Arc<Semaphore>,
    examples: OnceCell<Tally>,
    ids: (u64, AtomicU64),
}

impl State {
    /// The state at the start. Needs a runtime's clock.
    pub fn new(
        engine: Engine,
        files: Files,
        setting: Setting,
        helpers: Helpers,
        shelf: Option<Shelf>,
    ) -> Arc<Self> {
        // no two runs give the same ids: the standard library's maps are seeded anew in each
        let seed = RandomState::new().build_hasher().finish();
        Arc::new(Self {
            work: Arc::new(Semaphore::new(setting.threads.max(1))),
            requests: Arc::new(Semaphore::new(setting.requests.max(1))),
            engine,
            files,
            setting,
            metrics: Metrics::default(),
            helpers,
            shelf: shelf.map(Arc::new),
            started: Instant::now(),
            examples: OnceCell::new(),
            ids: (seed, AtomicU64::new(0)),
        })
    }

    /// A new request's id.
    pub fn id(&self) -> String {
        let number = self.ids.1.fetch_add(1, Ordering::Relaxed);
        format!("{:08x}-{number:08x}", self.ids.0 as u32)
    }

    /// A place among the requests that are worked on at once; 429 where there is none.
    pub fn enter(&self) -> Result<OwnedSemaphorePermit, Problem> {
        Arc::clone(&self.requests).try_acquire_owned().map_err(|_| {
            let detail = "as many requests as the service takes at once are under way; try again";
            Problem::new(StatusCode::TOO_MANY_REQUESTS, detail)
        })
    }

    /// Does work that takes a processor, on a thread of its own and in its turn.
    pub async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let turn = timeout(self.setting.timeout, Arc::clone(&self.work).acquire_owned()).await;
        let Ok(Ok(turn)) = turn else {
            return Err(Problem::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "no processor was free in time; try again",
            ));
        };
        let done = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            work()
        });
        done.await.map_err(|_| Problem::fault())
    }

    /// How often entries and constructions are met in the grammar's own examples; counted once, when first asked for.
    pub async fn examples(&self) -> &Tally {
        let count = || async {
            let engine = self.engine.clone();
            let counted = self.work(move || count(&engine)).await;
            counted.unwrap_or_else(|_| Tally::new(&self.engine))
        };
        self.examples.get_or_init(count).await
    }
}

fn count(engine: &Engine) -> Tally {
    let mut tally = Tally::new(engine);
    for (_, _, example) in examples(engine.grammar()) {
        if let Ok(marked) = marks::parse(&example.text) {
            tally = tally.with(&Tally::of(engine, &Article { text: marked.text, ..Article::default() }));
        }
    }
    tally
}

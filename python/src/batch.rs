//! Many articles: taken from any iterable, worked on by threads without the interpreter's lock, handed out in their order.
//!
//! No more than [`AHEAD`] articles a thread are taken from the iterable before their results are asked for, so memory does not grow with
//! it. What the iterable raises is raised when everything before it has been handed out.

use crate::article::article;
use crate::document::{Document, Found};
use dedi::{Article, Engine};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyIterator;
use std::collections::HashMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

const AHEAD: usize = 32;
/// More threads than this are of no use to anyone.
const MOST: usize = 512;
/// As the command has it: texts may nest deeply.
const STACK: usize = 16 << 20;

type Job = (usize, Article);
type Result = (usize, Found);

/// Hands out documents in the order of the articles.
#[pyclass(frozen, module = "dedi")]
pub struct Batch {
    state: Mutex<State>,
}

struct State {
    articles: Py<PyIterator>,
    jobs: Option<Sender<Job>>,
    results: Mutex<Receiver<Result>>,
    /// Results that came before their turn.
    early: HashMap<usize, Found>,
    /// The number of the next article to be taken, and of the next to be handed out.
    taken: usize,
    next: usize,
    ahead: usize,
    /// What the iterable has raised.
    error: Option<PyErr>,
}

impl Batch {
    pub fn new(engine: &Engine, articles: &Bound<'_, PyAny>, threads: usize) -> PyResult<Self> {
        let articles = articles.try_iter()?.unbind();
        let threads = if threads == 0 {
            thread::available_parallelism().map_or(1, usize::from)
        } else {
            threads.min(MOST)
        };
        let (jobs, waiting) = channel::<Job>();
        let (done, results) = channel();
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..threads {
            let (engine, waiting, done) = (engine.clone(), Arc::clone(&waiting), done.clone());
            let work = move || {
                // ends when no more jobs can come, or nobody waits for results
                while let Some((number, article)) = next(&waiting) {
                    let extraction = engine.extract(&article);
                    if done.send((number, Found::new(article, extraction))).is_err() {
                        break;
                    }
                }
            };
            thread::Builder::new().name("dedi".into()).stack_size(STACK).spawn(work)?;
        }
        let state = State {
            articles,
            jobs: Some(jobs),
            results: Mutex::new(results),
            early: HashMap::new(),
            taken: 0,
            next: 0,
            ahead: threads * AHEAD,
            error: None,
        };
        Ok(Self { state: Mutex::new(state) })
    }

    /// The next result; `None` behind the last.
    pub fn advance(&self, py: Python<'_>) -> PyResult<Option<Found>> {
        // Another thread of Python may hold the state while it waits for the interpreter: waiting for it here would be for ever.
        let mut state = match self.state.try_lock() {
            Ok(state) => state,
            Err(std::sync::TryLockError::Poisoned(state)) => state.into_inner(),
            Err(std::sync::TryLockError::WouldBlock) => {
                return Err(PyRuntimeError::new_err("a batch is handed out by one thread at a time"));
            }
        };
        state.advance(py)
    }
}

fn next(waiting: &Mutex<Receiver<Job>>) -> Option<Job> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

impl State {
    fn advance(&mut self, py: Python<'_>) -> PyResult<Option<Found>> {
        while self.error.is_none() && self.jobs.is_some() && self.taken < self.next + self.ahead {
            self.take(py);
        }
        if self.next == self.taken {
            return self.error.take().map_or(Ok(None), Err);
        }
        let number = self.next;
        let (early, results) = (&mut self.early, &self.results);
        while !early.contains_key(&number) {
            let (number, found) = py
                .detach(|| results.lock().unwrap_or_else(PoisonError::into_inner).recv())
                .map_err(|_| PyRuntimeError::new_err("the threads of the batch have ended"))?;
            early.insert(number, found);
        }
        self.next += 1;
        Ok(self.early.remove(&number))
    }

    /// Takes an article from the iterable.
    fn take(&mut self, py: Python<'_>) {
        let number = self.taken;
        let taken = match self.articles.bind(py).clone().next() {
            Some(Ok(item)) => article(&item, || format!("article {number}")),
            Some(Err(error)) => Err(error),
            None => {
                self.jobs = None;
                return;
            }
        };
        match taken {
            Ok(article) => {
                self.taken += 1;
                if let Some(jobs) = &self.jobs {
                    // without threads `advance` says so
                    let _ = jobs.send((number, article));
                }
            }
            Err(error) => {
                self.error = Some(error);
                self.jobs = None;
            }
        }
    }
}

#[pymethods]
impl Batch {
    fn __iter__(this: Bound<'_, Self>) -> Bound<'_, Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Document>> {
        Ok(self.advance(py)?.map(|found| Document::new(Arc::new(found))))
    }
}

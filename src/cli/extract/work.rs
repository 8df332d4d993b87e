//! The work spread over threads, its results in the order of the input.
//!
//! Each thread takes the next few pieces, works on them, and hands over what came out; whoever writes puts the batches in their
//! order. Nobody runs further ahead of the writer than [`AHEAD`] batches a thread: memory is bounded by that, however long
//! the input is and however long one article takes (law 3: the output is the same for any number of threads).

use crate::cli::error::{Failure, Problem};
use crate::cli::input::{Input, Position, Raw};
use std::collections::BTreeMap;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// How many pieces are worked on one after the other by one thread.
const PIECES: usize = 32;
/// How many bytes of input make a batch full (one piece may have more).
const BYTES: usize = 256 << 10;
/// How many batches for each thread may be under work or wait to be written.
const AHEAD: usize = 3;
/// Pages may nest deeply.
const STACK: usize = 64 << 20;

/// What came out of some pieces.
pub struct Batch<T> {
    pub results: Vec<T>,
    /// Where the input stands behind each of these pieces.
    pub positions: Vec<Position>,
}

/// What is shared by the threads.
struct Shared<'a> {
    state: Mutex<State<'a>>,
    /// Told when a batch was written.
    written: Condvar,
}

struct State<'a> {
    input: &'a mut Input,
    /// The number of the next batch to be read.
    next: usize,
    /// How many were written.
    done: usize,
    /// Nothing more is to be read.
    over: bool,
}

impl<'a> Shared<'a> {
    fn state(&self) -> MutexGuard<'_, State<'a>> {
        // A thread that broke leaves numbers behind that are right or do not matter any more.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stop(&self) {
        self.state().over = true;
        self.written.notify_all();
    }
}

/// Ends the others' waiting, should this thread break.
struct Guard<'a, 'b>(&'a Shared<'b>);

impl Drop for Guard<'_, '_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.stop();
        }
    }
}

/// Does `work` on each piece of input by `threads` threads (0: one for each processor), and gives the results to `write` in
/// the order of the input.
pub fn spread<T: Send>(
    threads: usize,
    input: &mut Input,
    work: impl Fn(Result<Raw, Problem>) -> T + Sync,
    mut write: impl FnMut(Batch<T>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let threads = if threads == 0 { thread::available_parallelism().map_or(1, usize::from) } else { threads };
    let state = State { input, next: 0, done: 0, over: false };
    let shared = Shared { state: Mutex::new(state), written: Condvar::new() };
    let (sender, receiver) = channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (shared, work, sender) = (&shared, &work, sender.clone());
            let labour = move || labour(shared, threads * AHEAD, work, &sender);
            if let Err(error) = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, labour) {
                shared.stop();
                return Err(Failure::Threads(error.to_string()));
            }
        }
        drop(sender);
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        for (number, batch) in receiver {
            waiting.insert(number, batch);
            while let Some(batch) = waiting.remove(&next) {
                if let Err(failure) = write(batch) {
                    shared.stop();
                    return Err(failure);
                }
                next += 1;
                shared.state().done = next;
                shared.written.notify_all();
            }
        }
        Ok(())
    })
}

fn labour<T>(
    shared: &Shared<'_>,
    ahead: usize,
    work: &impl Fn(Result<Raw, Problem>) -> T,
    sender: &Sender<(usize, Batch<T>)>,
) {
    let guard = Guard(shared);
    loop {
        let mut state = shared.state();
        while !state.over && state.next >= state.done + ahead {
            state = shared.written.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.over {
            break;
        }
        let (mut pieces, mut positions, mut bytes) = (Vec::new(), Vec::new(), 0);
        while pieces.len() < PIECES && bytes < BYTES {
            let Some(piece) = state.input.next() else { break };
            bytes += piece.as_ref().map_or(0, |raw| raw.bytes.len());
            pieces.push(piece);
            positions.push(state.input.here());
        }
        if pieces.is_empty() {
            state.over = true;
            drop(state);
            shared.written.notify_all();
            break;
        }
        let number = state.next;
        state.next += 1;
        drop(state);
        let results = pieces.into_iter().map(work).collect();
        if sender.send((number, Batch { results, positions })).is_err() {
            break;
        }
    }
    drop(guard);
}

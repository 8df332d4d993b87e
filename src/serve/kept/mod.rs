//! What the service asks of the quote database, beyond what searching and verifying do: people and what they said, corrections.

pub mod corrections;
pub mod counts;
pub mod people;

use super::problem::Problem;
use super::state::State;
use crate::store::db::Mode;
use crate::store::error::{Kind, StoreError};
use crate::store::{Store, WAIT};
use axum::http::StatusCode;
use counts::Counts;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A store that answers several requests at once: connections that read are kept, a writer has one of its own.
#[derive(Debug)]
pub struct Shelf {
    address: String,
    readers: Mutex<Vec<Store>>,
    /// How often the grammar's entries are met, and when that was counted.
    counts: Mutex<Option<(Instant, Arc<Counts>)>>,
}

/// Counts are not made anew before this: they look at every quotation.
const FRESH: Duration = Duration::from_secs(60);

/// So many connections wait for the next request.
const KEPT: usize = 8;

impl Shelf {
    /// Opens a store; one of an older version is brought up to date.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        drop(Store::open(address, Mode::Write, WAIT)?);
        let first = Store::open(address, Mode::Read, WAIT)?;
        Ok(Self { address: address.to_owned(), readers: Mutex::new(vec![first]), counts: Mutex::new(None) })
    }

    fn take(&self) -> Result<Store, StoreError> {
        let kept = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        kept.map_or_else(|| Store::open(&self.address, Mode::Read, WAIT), Ok)
    }

    /// Reads; a connection that has failed is not used again.
    pub fn read<T>(&self, work: impl FnOnce(&mut Store) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut store = self.take()?;
        let done = work(&mut store)?;
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < KEPT {
            readers.push(store);
        }
        Ok(done)
    }

    /// How often entries and constructions of the grammar are met in the store, as of a minute ago at most.
    pub fn counts(&self) -> Result<Arc<Counts>, StoreError> {
        // held while they are counted: who comes meanwhile waits for these
        let mut known = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((when, counts)) = &*known
            && when.elapsed() < FRESH
        {
            return Ok(Arc::clone(counts));
        }
        let counts = Arc::new(self.read(|store| Counts::new(&mut store.db))?);
        *known = Some((Instant::now(), Arc::clone(&counts)));
        Ok(counts)
    }

    /// Writes.
    pub fn write<T>(&self, work: impl FnOnce(&mut Store) -> Result<T, StoreError>) -> Result<T, StoreError> {
        work(&mut Store::open(&self.address, Mode::Write, WAIT)?)
    }
}

/// Asks the store on a thread of its own; 404 where the service has none.
pub async fn ask<T: Send + 'static>(
    state: &Arc<State>,
    work: impl FnOnce(&Shelf) -> Result<T, StoreError> + Send + 'static,
) -> Result<T, Problem> {
    let Some(shelf) = state.shelf.clone() else {
        return Err(Problem::not_found("the service was started without a store (--db)"));
    };
    let done = state.work(move || work(&shelf)).await?;
    done.map_err(|error| {
        if let Kind::Refused(reason) = error.kind() {
            return Problem::new(StatusCode::UNPROCESSABLE_ENTITY, reason.clone());
        }
        (state.helpers.fault)(&error.to_string());
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "the store does not answer; the log says why")
    })
}

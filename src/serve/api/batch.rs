//! `/v1/batch`: articles as JSON Lines in, records as JSON Lines out, in the same order, while the body still comes.
//!
//! Lines are worked on in pieces, some pieces ahead of the one that is being written; a reader that does not read stops the
//! work, and a body of any length takes no more memory than that.

use super::{Answer, ArticleIn, UnitAsked};
use crate::engine::Article;
use crate::export::Sink;
use crate::export::json::Json;
use crate::record::OffsetUnit;
use crate::serve::body::{Asked, Media, json, piece};
use crate::serve::problem::Problem;
use crate::serve::state::State as Shared;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{StreamExt, unfold};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinHandle;
use utoipa::ToSchema;

/// So many lines, or so many bytes of them, are worked on together.
const LINES: usize = 32;
const BYTES: usize = 64 << 10;
/// So many pieces for each processor are under work or wait to be written.
const AHEAD: usize = 2;

/// What stands in place of a record where a line could not be read.
#[derive(Debug, Serialize, ToSchema)]
pub struct BadLine {
    /// The line, from 1.
    line: usize,
    /// What is wrong with it.
    problem: Problem,
}

/// Find the attributions in many articles
///
/// The body is JSON Lines: one article a line, as in `/v1/extract`. The answer has one line for each, in the same order, and
/// begins before the body has ended. In place of a line that cannot be read stands `{"line": …, "problem": …}`; where the body
/// breaks off or is too long, that is the last line. Blank lines are passed over.
#[utoipa::path(
    post,
    path = "/v1/batch",
    tag = "extract",
    params(UnitAsked),
    request_body(description = "Articles, one a line", content = String, content_type = "application/jsonl",
        example = "{\"id\": \"1\", \"text\": \"Ayla Demirkan, “Yarın geliyoruz.” dedi.\"}\n"),
    responses(
        (status = 200, description = "One record a line", body = String, content_type = "application/jsonl"),
        (status = 400, description = "The query cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "The body is too long", body = Problem, content_type = "application/problem+json"),
        (status = 415, description = "A media type that is not read", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests at once", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn batch(
    State(state): State<Arc<Shared>>,
    asked: Asked<UnitAsked>,
    headers: HeaderMap,
    body: Body,
) -> Answer<Response> {
    Media::of(&headers, &[Media::Lines])?;
    let told =
        headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if told.is_some_and(|told| told > state.setting.max_batch as u64) {
        return Err(Problem::too_long(state.setting.max_batch));
    }
    let (out, pieces) = channel(AHEAD * state.setting.threads.max(1));
    tokio::spawn(Reader { state, unit: asked.0.unit(), out, pending: Pending::default() }.run(body));
    // whoever packs the answer asks once more behind its end
    let stream = unfold(pieces, written).fuse();
    Ok(([(header::CONTENT_TYPE, "application/jsonl")], Body::from_stream(stream)).into_response())
}

type Piece = JoinHandle<Vec<u8>>;

/// The next piece of the answer.
async fn written(mut pieces: Receiver<Piece>) -> Option<(Result<Bytes, Infallible>, Receiver<Piece>)> {
    let piece = pieces.recv().await?;
    let bytes = piece.await.unwrap_or_else(|_| last(0, Problem::fault()));
    Some((Ok(bytes.into()), pieces))
}

/// Lines that wait to be worked on.
#[derive(Default)]
struct Pending {
    /// Their number and bytes.
    lines: Vec<(usize, Vec<u8>)>,
    bytes: usize,
    /// The line that has begun, and how many there were before it.
    begun: Vec<u8>,
    number: usize,
}

impl Pending {
    fn end_line(&mut self) {
        self.number += 1;
        let line = std::mem::take(&mut self.begun);
        if !line.iter().all(u8::is_ascii_whitespace) {
            self.bytes += line.len();
            self.lines.push((self.number, line));
        }
    }

    fn full(&self) -> bool {
        self.lines.len() >= LINES || self.bytes >= BYTES
    }
}

struct Reader {
    state: Arc<Shared>,
    unit: OffsetUnit,
    out: Sender<Piece>,
    pending: Pending,
}

impl Reader {
    /// Reads the body to its end, or to where nobody wants more.
    async fn run(mut self, mut body: Body) {
        let mut total = 0;
        let ended = loop {
            let next = match piece(&mut body, &self.state.setting, None).await {
                Ok(Some(next)) => next,
                Ok(None) => break None,
                Err(problem) => break Some(problem),
            };
            total += next.len();
            if total > self.state.setting.max_batch {
                break Some(Problem::too_long(self.state.setting.max_batch));
            }
            match self.take(&next).await {
                Ok(true) => {}
                Ok(false) => return,
                Err(problem) => break Some(problem),
            }
        };
        if ended.is_none() && !self.pending.begun.is_empty() {
            self.pending.end_line();
        }
        let number = self.pending.number + 1;
        if self.send().await
            && let Some(problem) = ended
        {
            let _ = self.out.send(tokio::spawn(async move { last(number, problem) })).await;
        }
    }

    /// Takes bytes of the body; false where nobody reads the answer any more.
    async fn take(&mut self, bytes: &[u8]) -> Result<bool, Problem> {
        let mut lines = bytes.split(|byte| *byte == b'\n').peekable();
        while let Some(line) = lines.next() {
            let most = self.state.setting.max_body;
            if self.pending.begun.len() + line.len() > most {
                return Err(Problem::too_long(most));
            }
            self.pending.begun.extend_from_slice(line);
            if lines.peek().is_none() {
                break;
            }
            self.pending.end_line();
            if self.pending.full() && !self.send().await {
                return Ok(false);
            }
        }
        // what has come whole need not wait for the rest
        Ok(self.send().await)
    }

    /// Hands the lines that wait to the workers; false where nobody reads the answer any more.
    async fn send(&mut self) -> bool {
        let lines = std::mem::take(&mut self.pending.lines);
        self.pending.bytes = 0;
        if lines.is_empty() {
            return !self.out.is_closed();
        }
        let (state, unit) = (Arc::clone(&self.state), self.unit);
        let first = lines.first().map_or(0, |line| line.0);
        let Ok(place) = self.out.reserve().await else { return false };
        place.send(tokio::spawn(async move {
            let shared = Arc::clone(&state);
            let done = state.work(move || records(&shared, &lines, unit)).await;
            done.unwrap_or_else(|problem| last(first, problem))
        }));
        true
    }
}

/// The records of some lines, a line each.
fn records(state: &Shared, lines: &[(usize, Vec<u8>)], unit: OffsetUnit) -> Vec<u8> {
    let mut out = Vec::new();
    for (number, line) in lines {
        match json::<ArticleIn>(line).map(Article::from) {
            Ok(article) => {
                let extraction = state.engine.extract(&article);
                state.metrics.article(article.text.len(), extraction.quotes.len());
                if Json::lines(&mut out, unit).article(&extraction, &article).is_err() {
                    out.extend(last(*number, Problem::fault()));
                }
            }
            Err(problem) => out.extend(last(*number, problem)),
        }
    }
    out
}

/// A line that says what is wrong.
fn last(line: usize, problem: Problem) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(&BadLine { line, problem }).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

//! The routes, and what is done to every request on its way in and out.

use super::problem::{Problem, worded};
use super::state::State as Shared;
use super::{api, assets, guard, log::Line, openapi};
use axum::Router;
use axum::body::Body;
use axum::extract::{Extension, MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::any::Any;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Instant;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::decompression::RequestDecompressionLayer;

/// Who calls.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// All routes.
pub fn router(state: Arc<Shared>) -> Router {
    let writing = Router::new()
        .route("/v1/articles", post(api::articles::add))
        .route("/v1/corrections", post(api::articles::correct))
        .route_layer(from_fn_with_state(Arc::clone(&state), guard::writer));
    // what takes a processor has a place among the requests, or is told to come back; what tells how the service is has none
    let working = Router::new()
        .route("/v1/extract", post(api::extract::extract))
        .route("/v1/batch", post(api::batch::batch))
        .route("/v1/grammar/try", post(api::sentence::attempt))
        .route("/v1/search", get(api::search::find))
        .route("/v1/verify", post(api::search::check))
        .route("/v1/speakers", get(api::people::all))
        .route("/v1/speakers/{id}", get(api::people::one))
        .route("/v1/articles/{number}", get(api::articles::one))
        .route("/v1/corrections", get(api::articles::gold))
        .merge(writing)
        .route_layer(from_fn_with_state(Arc::clone(&state), enter));
    Router::new()
        .merge(working)
        .route("/v1/grammar", get(api::grammar::all))
        .route("/v1/grammar/entry", get(api::grammar::entry))
        .route("/v1/grammar/pattern", get(api::grammar::pattern))
        .route("/v1/health", get(api::health::health))
        .route("/v1/metrics", get(api::health::metrics))
        .route("/v1/openapi.json", get(openapi::served))
        .merge(assets::routes(state.shelf.is_some()))
        .with_state(Arc::clone(&state))
        .layer(RequestDecompressionLayer::new())
        .layer(map_response(|response: Response| async { worded(response) }))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(state, observe))
}

/// What a part of the service that broke answers.
fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    Problem::fault().into_response()
}

/// Holds a place among the requests until the answer is written.
async fn enter(State(state): State<Arc<Shared>>, request: Request, next: Next) -> Result<Response, Problem> {
    let place = state.enter()?;
    let response = next.run(request).await;
    Ok(response.map(|body| Body::new(api::Holding { body, _held: place })))
}

/// Gives a request its id, counts it, and tells the log.
async fn observe(
    State(state): State<Arc<Shared>>,
    peer: Option<Extension<Peer>>,
    route: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    const ID: HeaderName = HeaderName::from_static("x-request-id");
    let id =
        request.headers().get(&ID).and_then(|id| id.to_str().ok()).filter(|id| fit(id)).map(str::to_owned);
    let id = id.unwrap_or_else(|| state.id());
    let route = route.map_or_else(|| "other".to_owned(), |route| route.as_str().to_owned());
    let method = match request.method().as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS" | "PATCH") => known.to_owned(),
        // anyone may invent methods, and each would be counted apart
        _ => "OTHER".to_owned(),
    };
    let begun = Instant::now();
    let waiting = Waiting::new(&state);
    let mut response = next.run(request).await;
    drop(waiting);
    guard::secure(&mut response);
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(ID, value);
    }
    let (status, took) = (response.status().as_u16(), begun.elapsed());
    state.metrics.request(&method, &route, status, took);
    (state.helpers.log)(&Line {
        request: id,
        peer: peer.map(|peer| peer.0.0.to_string()),
        method,
        route,
        status,
        milliseconds: (took.as_secs_f64() * 1e6).round() / 1e3,
    });
    response
}

/// Counts a request as waiting, also where its caller breaks off and nobody waits any more.
struct Waiting<'a>(&'a Shared);

impl<'a> Waiting<'a> {
    fn new(state: &'a Shared) -> Self {
        state.metrics.waiting.fetch_add(1, Ordering::Relaxed);
        Self(state)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.metrics.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Whether a caller's own id can stand in a log.
fn fit(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
}

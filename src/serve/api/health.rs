//! `/v1/health` and `/v1/metrics`: how the service is.

use crate::serve::metrics::written;
use crate::serve::state::State as Shared;
use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::sync::Arc;
use utoipa::ToSchema;

/// How the service is.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// `ok`
    status: &'static str,
    /// The engine's version.
    version: &'static str,
    /// `sha256:` and the hash of the grammar's files.
    grammar: String,
    /// Whether there is a store to search, verify and keep in.
    store: bool,
}

/// Whether the service answers
#[utoipa::path(
    get,
    path = "/v1/health",
    tag = "service",
    responses((status = 200, description = "It does", body = Health))
)]
pub async fn health(State(state): State<Arc<Shared>>) -> Json<Health> {
    let grammar = state.engine.grammar().hash.clone();
    Json(Health { status: "ok", version: env!("CARGO_PKG_VERSION"), grammar, store: state.shelf.is_some() })
}

/// Counts and times, in Prometheus' text form
#[utoipa::path(
    get,
    path = "/v1/metrics",
    tag = "service",
    responses((status = 200, description = "All counts", body = String, content_type = "text/plain"))
)]
pub async fn metrics(State(state): State<Arc<Shared>>) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], written(&state)).into_response()
}

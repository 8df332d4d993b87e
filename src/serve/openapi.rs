//! The `OpenAPI` document, made from the handlers and the types of records, and its page.

use super::api::batch::BadLine;
use super::api::{batch, extract, grammar, health, sentence};
use super::problem::Problem;
use axum::Json;
use utoipa::OpenApi;
use utoipa::openapi::OpenApi as Document;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "dedi",
        description = "Finds every attributed statement in Turkish news: what was said, the words that report it, who said it."
    ),
    paths(
        extract::extract,
        batch::batch,
        grammar::all,
        grammar::entry,
        grammar::pattern,
        sentence::attempt,
        health::health,
        health::metrics,
        served
    ),
    components(schemas(Problem, BadLine)),
    tags(
        (name = "extract", description = "Articles in, records out"),
        (name = "grammar", description = "The grammar that decides"),
        (name = "service", description = "How the service is")
    )
)]
struct Api;

/// The whole document.
pub fn document() -> Document {
    Api::openapi()
}

/// This description
#[utoipa::path(
    get,
    path = "/v1/openapi.json",
    tag = "service",
    responses((status = 200, description = "An OpenAPI document", body = Object, content_type = "application/json"))
)]
pub async fn served() -> Json<Document> {
    Json(document())
}

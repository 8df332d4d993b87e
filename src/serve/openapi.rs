//! The `OpenAPI` document, made from the handlers and the types of records, and its page.

use super::api::batch::BadLine;
use super::api::{articles, batch, extract, grammar, health, people, search, sentence};
use super::problem::Problem;
use axum::Json;
use utoipa::openapi::OpenApi as Document;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{Modify, OpenApi};

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
        search::find,
        search::check,
        people::all,
        people::one,
        articles::one,
        articles::add,
        articles::correct,
        articles::gold,
        health::health,
        health::metrics,
        served
    ),
    components(schemas(Problem, BadLine)),
    modifiers(&Token),
    tags(
        (name = "extract", description = "Articles in, records out"),
        (name = "grammar", description = "The grammar that decides"),
        (name = "store", description = "The quote database, where the service was started with one"),
        (name = "service", description = "How the service is")
    )
)]
struct Api;

/// What writers show.
struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut Document) {
        let components = document.components.get_or_insert_default();
        let scheme = SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer));
        components.add_security_scheme("token", scheme);
    }
}

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

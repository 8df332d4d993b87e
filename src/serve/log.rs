//! What is told of each request: who, what, how it ended, how long it took. Never the text of an article, and of an
//! address only the route: what somebody searches for is nobody's business either.

use serde::Serialize;

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// The request's id, as the answer's `x-request-id` has it.
    pub request: String,
    /// The caller's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub peer: Option<String>,
    /// The method.
    pub method: String,
    /// The route, as the `OpenAPI` document writes it; `other` where there is none.
    pub route: String,
    /// The answer's status.
    pub status: u16,
    /// Milliseconds until the answer's head was ready.
    pub milliseconds: f64,
}

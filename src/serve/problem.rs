//! What goes wrong, as problem details (RFC 9457): what, in which request, and what would mend it.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use std::borrow::Cow;
use utoipa::ToSchema;

/// An answer that says why there is none (`application/problem+json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// Which problem it is: an address below `/api` that describes it.
    #[serde(rename = "type")]
    #[schema(example = "/api#problem-not-readable")]
    pub kind: String,
    /// The problem in a few words, the same for all of its type.
    pub title: Cow<'static, str>,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub status: u16,
    /// What is wrong with this request, and what would mend it.
    pub detail: String,
}

/// The problems there are: status, name, title, what to do.
pub const KINDS: &[(u16, &str, &str)] = &[
    (400, "not-readable", "the request cannot be read"),
    (401, "no-token", "a token is needed"),
    (403, "foreign", "the request comes from another site"),
    (404, "not-found", "nothing is there"),
    (405, "method", "the method is not for this address"),
    (408, "too-slow", "the body did not come in time"),
    (413, "too-long", "the body is too long"),
    (415, "media-type", "the kind of body is not understood"),
    (422, "no-text", "there is no text in it"),
    (429, "too-many", "too many requests at once"),
    (500, "fault", "the service has a fault"),
    (503, "busy", "the service is busy"),
];

impl Problem {
    /// A problem of a status.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        let number = status.as_u16();
        let known = KINDS.iter().find(|kind| kind.0 == number);
        let (name, title) =
            known.map_or(("other", status.canonical_reason().unwrap_or("a problem")), |k| (k.1, k.2));
        Self {
            kind: format!("/api#problem-{name}"),
            title: title.into(),
            status: number,
            detail: detail.into(),
        }
    }

    /// 400: the request cannot be read.
    pub fn unreadable(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    /// 404: nothing of this name.
    pub fn not_found(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, detail)
    }

    /// 413: a body of more than so many bytes.
    pub fn too_long(most: usize) -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, format!("at most {most} bytes are taken"))
    }

    /// 408: a body that does not come.
    pub fn too_slow() -> Self {
        Self::new(StatusCode::REQUEST_TIMEOUT, "the body stood still, or took too long")
    }

    /// 500: a fault of ours.
    pub fn fault() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "a fault of the service; its log tells more")
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = Response::new(Body::from(body));
        *response.status_mut() =
            StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA));
        if matches!(self.status, 429 | 503) {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        if self.status == 401 {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// The media type of problems.
pub const MEDIA: &str = "application/problem+json";

/// Puts a problem where a layer or the router answered an error in its own words.
pub fn worded(response: Response) -> Response {
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    if !(status.is_client_error() || status.is_server_error()) || kind == Some(MEDIA.as_bytes()) {
        return response;
    }
    let detail = match status.as_u16() {
        404 => "/api names the addresses there are".to_owned(),
        405 => "the header `allow` names the methods of this address".to_owned(),
        415 => "the header `content-encoding` may be `gzip` or missing".to_owned(),
        _ => return Problem::new(status, "see the status").into_response_with(&response),
    };
    Problem::new(status, detail).into_response_with(&response)
}

impl Problem {
    fn into_response_with(self, old: &Response) -> Response {
        let mut new = self.into_response();
        if let Some(allow) = old.headers().get(header::ALLOW) {
            new.headers_mut().insert(header::ALLOW, allow.clone());
        }
        new
    }
}

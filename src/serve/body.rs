//! Bodies and queries, read within their limits.

use super::problem::Problem;
use super::setting::Setting;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use http_body_util::BodyExt;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, timeout, timeout_at};

/// The next piece of a body; `None` at its end.
pub async fn piece(
    body: &mut Body,
    setting: &Setting,
    until: Option<Instant>,
) -> Result<Option<Bytes>, Problem> {
    loop {
        let next = timeout(setting.patience, body.frame());
        let next = match until {
            Some(until) => timeout_at(until, next).await.map_err(|_| Problem::too_slow())?,
            None => next.await,
        };
        let Some(frame) = next.map_err(|_| Problem::too_slow())? else { return Ok(None) };
        let frame =
            frame.map_err(|_| Problem::unreadable("the body ended early, or is not what its headers say"))?;
        // trailers are of no interest
        if let Ok(bytes) = frame.into_data() {
            return Ok(Some(bytes));
        }
    }
}

/// A whole body of at most `most` bytes.
pub async fn whole(
    mut body: Body,
    headers: &HeaderMap,
    setting: &Setting,
    most: usize,
) -> Result<Vec<u8>, Problem> {
    let told =
        headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    if told.is_some_and(|told| told > most as u64) {
        return Err(Problem::too_long(most));
    }
    let until = Instant::now() + setting.timeout;
    let mut bytes = Vec::new();
    while let Some(piece) = piece(&mut body, setting, Some(until)).await? {
        if bytes.len() + piece.len() > most {
            return Err(Problem::too_long(most));
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

/// What a body is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/json`
    Json,
    /// `text/plain`
    Text,
    /// `text/html`
    Html,
    /// `application/jsonl`, `application/x-ndjson`
    Lines,
}

impl Media {
    /// The kind of a body, one of `taken`; 415 where it is none of these, or in another encoding than UTF-8.
    pub fn of(headers: &HeaderMap, taken: &[Self]) -> Result<Self, Problem> {
        let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        let mut parts = value.split(';').map(str::trim);
        let kind = match parts.next().unwrap_or("").to_ascii_lowercase().as_str() {
            "application/json" => Some(Self::Json),
            "text/plain" => Some(Self::Text),
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "application/jsonl" | "application/x-ndjson" | "application/jsonlines" => Some(Self::Lines),
            _ => None,
        };
        let charset =
            parts.find_map(|part| part.to_ascii_lowercase().strip_prefix("charset=").map(str::to_owned));
        let utf8 = charset.is_none_or(|name| matches!(name.trim_matches('"'), "utf-8" | "utf8"));
        kind.filter(|kind| taken.contains(kind) && utf8).ok_or_else(|| {
            let names: Vec<&str> = taken.iter().map(|media| media.name()).collect();
            let detail = format!("`content-type` must be one of {}, in UTF-8", names.join(", "));
            Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail)
        })
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text => "text/plain",
            Self::Html => "text/html",
            Self::Lines => "application/jsonl",
        }
    }
}

/// A value out of JSON; 400 says where it is wrong.
pub fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Problem> {
    serde_json::from_slice(bytes).map_err(|error| Problem::unreadable(format!("the JSON: {error}")))
}

/// A text out of bytes; 400 names the first that is not UTF-8.
pub fn utf8(bytes: Vec<u8>) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|error| {
        Problem::unreadable(format!("byte {} is not valid UTF-8", error.utf8_error().valid_up_to()))
    })
}

/// The query of an address, read into `T`; 400 where it cannot be.
pub struct Asked<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let query = Query::<T>::try_from_uri(&parts.uri);
        query
            .map(|query| Self(query.0))
            .map_err(|error| Problem::unreadable(format!("the query: {}", error.body_text())))
    }
}

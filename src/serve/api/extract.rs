//! `/v1/extract`: one article in, its record out.

use super::why::{Why, why};
use super::{Answer, ArticleIn};
use crate::engine::Article;
use crate::export::Sink;
use crate::export::linked::Linked;
use crate::export::offsets::convert;
use crate::record::{Extraction, OffsetUnit};
use crate::serve::answers::Sending;
use crate::serve::body::{Asked, Media, json, utf8, whole};
use crate::serve::problem::Problem;
use crate::serve::state::State as Shared;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What the record holds.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ExtractAsked {
    /// The unit that offsets count in; `codepoint` where nothing is said.
    #[serde(default)]
    #[param(inline)]
    offsets: Option<OffsetUnit>,
    /// Whether the record carries the text that its offsets count in. Always so for a page of the web.
    #[serde(default)]
    text: Option<bool>,
    /// Whether the record says of each attribution how it was found.
    #[serde(default)]
    why: Option<bool>,
    /// The form of the answer: the record (`json`), or linked data in the words of schema.org (`jsonld`).
    #[serde(default)]
    #[param(inline)]
    format: Option<FormAsked>,
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum FormAsked {
    /// The record.
    Json,
    /// JSON-LD.
    Jsonld,
}

/// The record of an article, with what was asked for beside it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Record {
    #[serde(flatten)]
    pub(super) extraction: Extraction,
    /// The text that the offsets count in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    /// How each attribution was found, in the order of `quotes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<Vec<Why>>,
}

/// Find the attributions in one article
///
/// The body is an article as JSON, a text, or a page of the web, of which the main text is read.
#[utoipa::path(
    post,
    path = "/v1/extract",
    tag = "extract",
    params(ExtractAsked),
    request_body(
        description = "The article",
        content(
            (ArticleIn = "application/json"),
            (String = "text/plain", example = "Ayla Demirkan, “Yarın geliyoruz.” dedi."),
            (String = "text/html"),
        )
    ),
    responses(
        (
            status = 200,
            description = "What is said in the article, by whom",
            content((Record = "application/json"), (serde_json::Value = "application/ld+json"))
        ),
        Sending,
        (status = 422, description = "A page without a main text", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn extract(
    State(state): State<Arc<Shared>>,
    asked: Asked<ExtractAsked>,
    headers: HeaderMap,
    body: Body,
) -> Answer<Response> {
    let asked = asked.0;
    let media = Media::of(&headers, &[Media::Json, Media::Text, Media::Html])?;
    let bytes = whole(body, &headers, &state.setting, state.setting.max_body).await?;
    let shared = Arc::clone(&state);
    let record = state.work(move || record(&shared, media, bytes, asked)).await??;
    let linked = asked.format == Some(FormAsked::Jsonld);
    let kind = if linked { "application/ld+json" } else { "application/json" };
    Ok(([(header::CONTENT_TYPE, kind)], record).into_response())
}

/// All that takes a processor: from bytes to bytes.
fn record(state: &Shared, media: Media, bytes: Vec<u8>, asked: ExtractAsked) -> Answer<Vec<u8>> {
    let article = article(state, media, bytes)?;
    let unit = asked.offsets.unwrap_or(OffsetUnit::Codepoint);
    let (mut extraction, told) = if asked.why.unwrap_or(false) {
        let (extraction, trace) = state.engine.explain(&article);
        let told = why(state.engine.grammar(), &extraction, &trace);
        (extraction, Some(told))
    } else {
        (state.engine.extract(&article), None)
    };
    state.metrics.article(article.text.len(), extraction.quotes.len());
    if asked.format == Some(FormAsked::Jsonld) {
        let mut bytes = Vec::new();
        let mut linked = Linked::statements(&mut bytes);
        let written = linked
            .begin()
            .and_then(|()| linked.article(&extraction, &article))
            .and_then(|()| linked.finish());
        return written.map(|()| bytes).map_err(|_| Problem::fault());
    }
    convert(&mut extraction, &article, unit);
    let with_text = asked.text.unwrap_or(false) || media == Media::Html;
    let record = Record { extraction, text: with_text.then_some(article.text), why: told };
    serde_json::to_vec(&record).map_err(|_| Problem::fault())
}

fn article(state: &Shared, media: Media, bytes: Vec<u8>) -> Answer<Article> {
    match media {
        Media::Json | Media::Lines => json::<ArticleIn>(&bytes).map(Article::from),
        Media::Text => utf8(bytes).map(|text| Article { text, ..Article::default() }),
        Media::Html => (state.helpers.page)(&utf8(bytes)?)
            .map_err(|reason| Problem::new(StatusCode::UNPROCESSABLE_ENTITY, reason)),
    }
}

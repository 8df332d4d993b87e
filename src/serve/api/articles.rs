//! `/v1/articles…` and `/v1/corrections`: articles of the store, and what readers found wrong in them.

use super::extract::Record;
use super::people::number;
use super::why::why;
use super::{Answer, ArticleIn, UnitAsked};
use crate::engine::Article;
use crate::eval::gold::lines;
use crate::export::offsets::convert;
use crate::serve::answers::{Asking, Sending, Storeless, Waiting, Writing};
use crate::serve::body::{Asked, Media, json, whole};
use crate::serve::kept::corrections::{self, Correction, Wrong};
use crate::serve::kept::{Shelf, ask};
use crate::serve::problem::Problem;
use crate::serve::state::State as Shared;
use crate::span::Span;
use crate::store::{Entry, read};
use axum::Json;
use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// An article of the store.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArticleOut {
    /// Its number.
    number: i64,
    #[serde(flatten)]
    record: Record,
    /// Who published it.
    outlet: Option<String>,
    /// What readers found wrong in it; spans count in the unit of the record.
    corrections: Vec<Correction>,
}

/// One article of the store, with its record as it was kept
#[utoipa::path(
    get,
    path = "/v1/articles/{number}",
    tag = "store",
    params(("number" = i64, Path, description = "Its number", minimum = 0), UnitAsked),
    responses(
        (status = 200, description = "The article", body = ArticleOut),
        Asking,
        (status = 404, description = "No article has this number", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn one(
    State(state): State<Arc<Shared>>,
    id: Result<Path<i64>, PathRejection>,
    asked: Asked<UnitAsked>,
) -> Answer<Json<ArticleOut>> {
    let (id, unit) = (number(id)?, asked.0.unit());
    let engine = state.engine.clone();
    let work = move |shelf: &Shelf| {
        shelf.read(|store| {
            store.db.read(|db| {
                let Some(held) = read::one(db, id)? else { return Ok(None) };
                let corrections = corrections::of(db, &held, unit)?;
                let article = held.entry.article();
                let mut extraction = held.entry.extraction.clone();
                // how this engine finds them; what another has found is not explained
                let same = extraction.grammar == engine.grammar().hash && held.entry.text.is_some();
                let told = same.then(|| {
                    let (found, trace) = engine.explain(&article);
                    let told = why(engine.grammar(), &found, &trace);
                    (found.quotes == extraction.quotes).then_some(told)
                });
                if held.entry.text.is_some() {
                    convert(&mut extraction, &article, unit);
                }
                let record = Record { extraction, text: held.entry.text.clone(), why: told.flatten() };
                let outlet = held.entry.outlet.clone();
                Ok(Some(ArticleOut { number: id, record, outlet, corrections }))
            })
        })
    };
    let found = ask(&state, work).await?;
    found.map(Json).ok_or_else(|| Problem::not_found("no article has this number"))
}

/// Where an article stands now.
#[derive(Debug, Serialize, ToSchema)]
pub struct KeptOut {
    /// Its number.
    number: i64,
}

/// Read an article and keep it in the store
///
/// The same article again changes nothing; another text with its id takes its place.
#[utoipa::path(
    post,
    path = "/v1/articles",
    tag = "store",
    request_body(content = ArticleIn),
    security((), ("token" = [])),
    responses(
        (status = 201, description = "It is kept", body = KeptOut),
        Sending,
        Writing,
        Storeless,
        (status = 422, description = "An article that cannot be kept: it needs an id, of at most 2000 bytes", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn add(State(state): State<Arc<Shared>>, headers: HeaderMap, body: Body) -> Answer<Response> {
    Media::of(&headers, &[Media::Json])?;
    let bytes = whole(body, &headers, &state.setting, state.setting.max_body).await?;
    let article = Article::from(json::<ArticleIn>(&bytes)?);
    let engine = state.engine.clone();
    let work = move |shelf: &Shelf| {
        let entry = Entry::read(&article, None, engine.extract(&article))?;
        shelf.write(|store| {
            store.db.write(|db| {
                crate::store::add::put(db, &entry, false)?;
                let row = db.first(
                    "SELECT id FROM documents WHERE key = ?1",
                    crate::store::value::params![&entry.id],
                )?;
                row.map_or(Ok(0), |row| row.int(0))
            })
        })
    };
    let number = ask(&state, work).await?;
    Ok((StatusCode::CREATED, Json(KeptOut { number })).into_response())
}

/// What is wrong with an attribution.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionIn {
    /// The article's number in the store.
    article: i64,
    /// The attribution's id.
    quote: String,
    /// What is wrong.
    wrong: Wrong,
    /// The right words (`content`): where they stand in the text, in code points.
    #[serde(default)]
    content: Option<Span>,
    /// Who said it (`speaker`): a name, or nothing where nobody is named.
    #[serde(default)]
    speaker: Option<String>,
}

/// Keep a correction
///
/// It takes the place of an earlier one of its sort for the attribution.
#[utoipa::path(
    post,
    path = "/v1/corrections",
    tag = "store",
    request_body(content = CorrectionIn),
    security((), ("token" = [])),
    responses(
        (status = 204, description = "It is kept"),
        Sending,
        Writing,
        (status = 404, description = "No such article or attribution", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "A correction that says nothing", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn correct(State(state): State<Arc<Shared>>, headers: HeaderMap, body: Body) -> Answer<StatusCode> {
    Media::of(&headers, &[Media::Json])?;
    let bytes = whole(body, &headers, &state.setting, state.setting.max_body.min(64 << 10)).await?;
    let CorrectionIn { article, quote, wrong, content, speaker } = json(&bytes)?;
    if (wrong == Wrong::Content) != content.is_some() {
        let detail = "`content` is said where the words are wrong, and only there";
        return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, detail));
    }
    let speaker = speaker.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let correction = Correction { article, quote, wrong, content, speaker };
    let work = move |shelf: &Shelf| shelf.write(|store| corrections::keep(&mut store.db, &correction));
    let kept = ask(&state, work).await?;
    kept.map(|()| StatusCode::NO_CONTENT).ok_or_else(|| Problem::not_found("no such article or attribution"))
}

/// The corrected articles as gold
///
/// One article a line, in the form that `dedi eval` and `dedi gold convert` read.
#[utoipa::path(
    get,
    path = "/v1/corrections",
    tag = "store",
    responses(
        (status = 200, description = "Gold, one article a line", body = String, content_type = "application/jsonl"),
        Waiting,
        Storeless,
    )
)]
pub async fn gold(State(state): State<Arc<Shared>>) -> Answer<Response> {
    let work = |shelf: &Shelf| shelf.read(|store| store.db.read(corrections::gold));
    let mut out = Vec::new();
    for gold in ask(&state, work).await? {
        lines::write(&gold, &mut out).map_err(|_| Problem::fault())?;
    }
    Ok(([(header::CONTENT_TYPE, "application/jsonl")], out).into_response())
}

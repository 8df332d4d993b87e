//! `/v1/speakers…`: the people of the store, and what one of them said.

use super::Answer;
use crate::serve::answers::{Asking, Storeless};
use crate::serve::body::Asked;
use crate::serve::kept::people::{self, PersonLine, PersonOut};
use crate::serve::kept::{Shelf, ask};
use crate::serve::problem::Problem;
use crate::serve::state::State as Shared;
use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// So many on a page.
const PAGE: u32 = 50;
/// The last page that is looked up.
const LAST: u32 = 10_000;

/// Which people.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PeopleAsked {
    /// How the name or the surname begins.
    #[serde(default)]
    #[param(example = "Sara")]
    q: String,
    /// The page, from 0.
    #[serde(default)]
    #[param(maximum = 10000)]
    page: u32,
}

/// People of the store.
#[derive(Debug, Serialize, ToSchema)]
pub struct PeopleOut {
    /// Those of the page, those with most attributions first.
    speakers: Vec<PersonLine>,
    /// Whether there are more.
    more: bool,
}

/// The people of the store
#[utoipa::path(
    get,
    path = "/v1/speakers",
    tag = "store",
    params(PeopleAsked),
    responses(
        (status = 200, description = "People", body = PeopleOut),
        Asking,
        Storeless,
    )
)]
pub async fn all(State(state): State<Arc<Shared>>, asked: Asked<PeopleAsked>) -> Answer<Json<PeopleOut>> {
    let PeopleAsked { q, page } = asked.0;
    let work = move |shelf: &Shelf| {
        shelf.read(|store| people::list(&mut store.db, &q, page.min(LAST) * PAGE, PAGE + 1))
    };
    let mut speakers = ask(&state, work).await?;
    let more = speakers.len() > PAGE as usize;
    speakers.truncate(PAGE as usize);
    Ok(Json(PeopleOut { speakers, more }))
}

/// Which of their statements.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PageAsked {
    /// The page of statements, from 0.
    #[serde(default)]
    #[param(maximum = 10000)]
    page: u32,
}

/// One of the people, with timeline, roles, outlets and statements
#[utoipa::path(
    get,
    path = "/v1/speakers/{id}",
    tag = "store",
    params(("id" = i64, Path, description = "The number", minimum = 0), PageAsked),
    responses(
        (status = 200, description = "The person", body = PersonOut),
        Asking,
        (status = 404, description = "Nobody has this number", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn one(
    State(state): State<Arc<Shared>>,
    id: Result<Path<i64>, PathRejection>,
    asked: Asked<PageAsked>,
) -> Answer<Json<PersonOut>> {
    let id = number(id)?;
    let page = asked.0.page.min(LAST);
    let work = move |shelf: &Shelf| {
        shelf.read(|store| store.db.read(|db| people::one(db, id, page * PAGE, PAGE + 1)))
    };
    let person = ask(&state, work).await?.ok_or_else(|| Problem::not_found("nobody has this number"))?;
    Ok(Json(person.page(PAGE as usize)))
}

/// The number in an address.
pub fn number(id: Result<Path<i64>, PathRejection>) -> Answer<i64> {
    id.map(|id| id.0).map_err(|_| Problem::unreadable("a number is expected in the address"))
}

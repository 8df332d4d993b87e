//! The service for programs: `/v1/…`.

pub mod articles;
pub mod batch;
pub mod extract;
pub mod grammar;
pub mod health;
pub mod people;
pub mod search;
pub mod sentence;
pub mod why;

use super::problem::Problem;
use crate::engine::Article;
use crate::record::OffsetUnit;
use axum::body::{Body, Bytes};
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use serde::Deserialize;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::OwnedSemaphorePermit;
use utoipa::{IntoParams, ToSchema};

/// One article.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ArticleIn {
    /// The text.
    #[schema(example = "Ayla Demirkan, “Yarın geliyoruz.” dedi.")]
    pub text: String,
    /// The article's own identifier.
    #[serde(default)]
    pub id: Option<String>,
    /// A title that comes beside the text.
    #[serde(default)]
    pub title: Option<String>,
    /// Its date.
    #[serde(default)]
    pub date: Option<String>,
    /// Where it was published.
    #[serde(default)]
    pub url: Option<String>,
}

impl From<ArticleIn> for Article {
    fn from(article: ArticleIn) -> Self {
        let ArticleIn { text, id, title, date, url } = article;
        Self { id, title, text, date, url }
    }
}

/// The unit that offsets count in.
#[derive(Clone, Copy, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct UnitAsked {
    /// The unit that offsets count in; `codepoint` where nothing is said.
    #[serde(default)]
    #[param(inline)]
    pub offsets: Option<OffsetUnit>,
}

impl UnitAsked {
    /// The unit.
    pub fn unit(self) -> OffsetUnit {
        self.offsets.unwrap_or(OffsetUnit::Codepoint)
    }
}

/// A body that holds a place among the requests until it is written.
pub struct Holding {
    /// The body.
    pub body: Body,
    pub(super) _held: OwnedSemaphorePermit,
}

impl HttpBody for Holding {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The problems that every answer with a body may be.
pub type Answer<T> = Result<T, Problem>;

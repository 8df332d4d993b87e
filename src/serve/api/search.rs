//! `/v1/search` and `/v1/verify`: quotations of the store by words and conditions, and whether a quotation was said.

use super::Answer;
use crate::export::offsets::translate;
use crate::matching::differ::{Change, Differences};
use crate::matching::verdict::Verdict;
use crate::record::OffsetUnit;
use crate::serve::answers::{Asking, Sending, Storeless};
use crate::serve::body::{Asked, Media, json, whole};
use crate::serve::kept::{Shelf, ask};
use crate::serve::state::State as Shared;
use crate::span::Span;
use crate::store::conditions::Filter;
use crate::store::db::Db;
use crate::store::error::StoreError;
use crate::store::search::{Hit, Query, search};
use crate::store::value::params;
use crate::store::verify::{Claim, verify};
use crate::terms::{Kind, Stance};
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// So many on a page.
const PAGE: u32 = 20;
/// The last page that is looked up.
const LAST: u32 = 500;
/// So many sources of a verdict.
const SOURCES: usize = 8;

/// What is looked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct SearchAsked {
    /// Words, in any form, and phrases between quotation marks.
    #[serde(default)]
    #[param(example = "sahil yolu")]
    q: String,
    /// Words of the speaker's name.
    speaker: Option<String>,
    /// Words of a title that the speaker has.
    role: Option<String>,
    /// Words of the organisation that speaks, or that the speaker belongs to.
    organization: Option<String>,
    /// The stance of the words that report.
    #[param(inline)]
    stance: Option<Stance>,
    /// How the words are given.
    #[param(inline)]
    kind: Option<Kind>,
    /// The first day, as `2025-03-04`, `2025-03` or `2025`.
    from: Option<String>,
    /// The last day, in the same way.
    to: Option<String>,
    /// Who has published it.
    outlet: Option<String>,
    /// The page, from 0.
    #[serde(default)]
    #[param(maximum = 500)]
    page: u32,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchOut {
    /// How many there are, as far as they were counted.
    total: i64,
    /// Whether none has all words, and these have some.
    some: bool,
    /// How many a page has.
    size: u32,
    /// Whether there is a further page.
    more: bool,
    /// Those of the page, the best first.
    hits: Vec<HitOut>,
}

/// An attribution in its article.
#[derive(Debug, Serialize, ToSchema)]
pub struct HitOut {
    /// Its id.
    quote: String,
    /// The article's number in the store.
    article: i64,
    /// The article's title, else its id.
    title: String,
    /// Its day, or its date as given.
    day: Option<String>,
    /// Who has published it.
    outlet: Option<String>,
    /// Direct, indirect or mixed.
    kind: String,
    /// The stance of the words that report.
    stance: Option<String>,
    /// The words that report.
    cue: Option<String>,
    /// Who has said it.
    speaker: Option<String>,
    /// The speaker's number in the store.
    person: Option<i64>,
    /// The first title that the article gives.
    role: Option<String>,
    /// What was said.
    text: String,
    /// The words that were looked for, in code points of `text`.
    marks: Vec<Span>,
    /// What stands before it in the article.
    before: String,
    /// What stands behind it.
    after: String,
    /// How many articles and places have the same statement.
    occurrences: i64,
    /// How sure it is that words and speaker are right.
    confidence: f64,
}

/// A hit, with the numbers of its article and its speaker.
fn out(db: &mut Db, hit: Hit) -> Result<HitOut, StoreError> {
    let row = db.first(
        "SELECT d.id, s.person FROM documents d JOIN quotes q ON q.document = d.id LEFT JOIN speakers s ON s.id = q.speaker \
         WHERE d.key = ?1 AND q.key = ?2",
        params![&hit.article, &hit.id],
    )?;
    let (article, person) = match row {
        Some(row) => (row.int(0)?, row.maybe_int(1)?),
        None => (0, None),
    };
    let mut marks = hit.marks;
    let positions = marks.iter_mut().flat_map(|mark| [&mut mark.start, &mut mark.end]).collect();
    translate(&hit.text, OffsetUnit::Byte, OffsetUnit::Codepoint, positions);
    Ok(HitOut {
        quote: hit.id,
        article,
        title: hit.title.unwrap_or(hit.article),
        day: hit.date,
        outlet: hit.outlet,
        kind: hit.kind,
        stance: hit.stance,
        cue: hit.cue,
        speaker: hit.speaker,
        person,
        role: hit.role,
        text: hit.text,
        marks,
        before: hit.before,
        after: hit.after,
        occurrences: hit.occurrences,
        confidence: hit.confidence,
    })
}

/// Quotations of the store by words and conditions
#[utoipa::path(
    get,
    path = "/v1/search",
    tag = "store",
    params(SearchAsked),
    responses(
        (status = 200, description = "Quotations, the best first", body = SearchOut),
        Asking,
        Storeless,
    )
)]
pub async fn find(State(state): State<Arc<Shared>>, asked: Asked<SearchAsked>) -> Answer<Json<SearchOut>> {
    let asked = asked.0;
    let page = asked.page.min(LAST);
    let some = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    // a month has no later day than `2025-03-99`, a year none later than `2025-99`
    let until = some(asked.to).map(|day| if day.len() < 10 { day + "-99" } else { day });
    let query = Query {
        words: asked.q,
        filter: Filter {
            speaker: some(asked.speaker),
            role: some(asked.role),
            organization: some(asked.organization),
            stance: asked.stance.map(crate::export::name),
            kind: asked.kind.map(crate::export::name),
            since: some(asked.from),
            until,
            outlet: some(asked.outlet),
        },
        offset: page * PAGE,
        limit: PAGE,
    };
    let work = move |shelf: &Shelf| {
        shelf.read(|store| {
            store.db.read(|db| {
                let found = search(db, &query)?;
                let hits = found.hits.into_iter().map(|hit| out(db, hit)).collect::<Result<Vec<_>, _>>()?;
                let shown = i64::from(page * PAGE) + hits.len() as i64;
                Ok(SearchOut {
                    total: found.total,
                    some: found.some,
                    size: PAGE,
                    more: shown < found.total,
                    hits,
                })
            })
        })
    };
    ask(&state, work).await.map(Json)
}

/// A quotation that somebody has.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimIn {
    /// The words.
    #[schema(example = "Tek bir ağaç kesilmeyecek")]
    quote: String,
    /// Who is said to have said them.
    #[serde(default)]
    speaker: Option<String>,
}

/// What is known of a quotation.
#[derive(Debug, Serialize, ToSchema)]
pub struct VerdictOut {
    /// In one word: `verbatim`, `shortened`, `denied`, `altered`, `someone-else`, `indirect` or `not-found`.
    #[schema(value_type = String)]
    verdict: Verdict,
    /// What says so, the best first.
    sources: Vec<SourceOut>,
}

/// An attribution that says something about it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SourceOut {
    /// What it says.
    #[schema(value_type = String)]
    verdict: Verdict,
    /// The share of the words asked about that it has.
    share: f64,
    /// Word by word.
    differences: Vec<DifferenceOut>,
    #[serde(flatten)]
    hit: HitOut,
}

/// A run of words and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct DifferenceOut {
    /// `equal`, `form` (another suffix), `replaced`, `left-out` (of the words asked about) or `added` (to them).
    #[schema(value_type = String)]
    change: Change,
    /// The words of the source.
    said: String,
    /// The words asked about.
    quoted: String,
    /// Whether a sign tells: an ellipsis, brackets.
    marked: bool,
}

/// Whether a quotation was said
#[utoipa::path(
    post,
    path = "/v1/verify",
    tag = "store",
    request_body(content = ClaimIn),
    responses(
        (status = 200, description = "What is known of it", body = VerdictOut),
        Sending,
        Storeless,
    )
)]
pub async fn check(
    State(state): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Body,
) -> Answer<Json<VerdictOut>> {
    Media::of(&headers, &[Media::Json])?;
    let bytes = whole(body, &headers, &state.setting, state.setting.max_body.min(64 << 10)).await?;
    let ClaimIn { quote, speaker } = json(&bytes)?;
    let speaker = speaker.filter(|name| !name.trim().is_empty());
    let claim = Claim { text: quote, speaker };
    let work = move |shelf: &Shelf| {
        shelf.read(|store| {
            store.db.read(|db| {
                let answer = verify(db, &claim, SOURCES)?;
                let mut sources = Vec::new();
                for source in answer.sources {
                    let differences = differences(&source.differences, &source.hit.text, &claim.text);
                    let hit = out(db, source.hit)?;
                    sources.push(SourceOut {
                        verdict: source.verdict,
                        share: source.share,
                        differences,
                        hit,
                    });
                }
                Ok(VerdictOut { verdict: answer.verdict, sources })
            })
        })
    };
    ask(&state, work).await.map(Json)
}

fn differences(found: &Differences, said: &str, quoted: &str) -> Vec<DifferenceOut> {
    let piece = |piece: &crate::matching::differ::Piece| DifferenceOut {
        change: piece.change,
        said: piece.said.text(said).to_owned(),
        quoted: piece.quoted.text(quoted).to_owned(),
        marked: piece.marked,
    };
    found.pieces.iter().map(piece).collect()
}

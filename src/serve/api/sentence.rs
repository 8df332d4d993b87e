//! `/v1/grammar/try`: what the grammar makes of a sentence.

use super::{Answer, UnitAsked};
use crate::check::forms;
use crate::cue::saying::Sayings;
use crate::cue::{self, Hit};
use crate::engine::Article;
use crate::export::offsets::{convert, translate};
use crate::grammar::marks;
use crate::record::{Extraction, OffsetUnit};
use crate::serve::answers::Sending;
use crate::serve::body::{Asked, Media, json, whole};
use crate::serve::state::State as Shared;
use crate::text::Document;
use crate::text::marks::cover;
use crate::trace::{Anchor, Outcome};
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// A sentence to be tried.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentenceIn {
    /// The sentence, or an example of the grammar with its marks (these are taken out); `⏎` is a paragraph break.
    #[schema(example = "Ayla Demirkan, “Yarın geliyoruz.” dedi.")]
    sentence: String,
}

/// What the grammar makes of a sentence.
#[derive(Debug, Serialize, ToSchema)]
pub struct TriedOut {
    /// The sentence without marks.
    text: String,
    /// What was found.
    record: Extraction,
    /// The reporting words in it.
    cues: Vec<CueOut>,
    /// The places where speech could be reported, with what was tried there.
    places: Vec<PlaceOut>,
}

/// Reporting words.
#[derive(Debug, Serialize, ToSchema)]
pub struct CueOut {
    /// First position.
    start: u32,
    /// Position after the last.
    end: u32,
    /// The words.
    text: String,
    /// The entry; `null` for a verb in no list.
    lemma: Option<String>,
    /// What form they have.
    form: String,
    /// What they govern.
    frames: Vec<&'static str>,
}

/// A place where speech could be reported.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlaceOut {
    /// First position.
    start: u32,
    /// Position after the last.
    end: u32,
    /// Whether an attribution came of it.
    accepted: bool,
    /// What was decided.
    verdict: String,
    /// The sentence's elements, as constructions see them.
    elements: String,
    /// How the speaker was looked for.
    speaker: Vec<String>,
    /// The constructions tried, in order.
    attempts: Vec<AttemptOut>,
}

/// A construction at a place.
#[derive(Debug, Serialize, ToSchema)]
pub struct AttemptOut {
    /// The construction.
    pattern: String,
    /// `won`, `lost` (another stands earlier), `refused` or `failed`.
    outcome: &'static str,
    /// Why it was refused, or what it needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// What stands where it failed; `null` at the sentence's edge.
    #[serde(skip_serializing_if = "Option::is_none")]
    found: Option<String>,
}

/// What the grammar makes of a sentence
#[utoipa::path(
    post,
    path = "/v1/grammar/try",
    tag = "grammar",
    params(UnitAsked),
    request_body(content = SentenceIn),
    responses(
        (status = 200, description = "Its elements and what was tried", body = TriedOut),
        Sending,
    )
)]
pub async fn attempt(
    State(state): State<Arc<Shared>>,
    asked: Asked<UnitAsked>,
    headers: HeaderMap,
    body: Body,
) -> Answer<Json<TriedOut>> {
    Media::of(&headers, &[Media::Json])?;
    // a trace holds every construction at every place: some sentences, no articles
    let most = state.setting.max_body.min(32 << 10);
    let bytes = whole(body, &headers, &state.setting, most).await?;
    let shared = Arc::clone(&state);
    state.work(move || tried(&shared, &bytes, asked.0.unit())).await?.map(Json)
}

fn tried(state: &Shared, bytes: &[u8], unit: OffsetUnit) -> Answer<TriedOut> {
    let SentenceIn { sentence } = json(bytes)?;
    let sentence = sentence.replace('⏎', "\n\n");
    // a brace of somebody who knows no marks is a brace
    let text = marks::parse(&sentence).map_or(sentence, |marked| marked.text);
    let article = Article { text, ..Article::default() };
    let (mut record, trace) = state.engine.explain(&article);
    let mut cues = cues(state, &article.text);
    let mut places: Vec<PlaceOut> = trace.anchors.iter().map(|anchor| place(anchor, &article.text)).collect();
    convert(&mut record, &article, unit);
    let positions = cues.iter_mut().flat_map(|cue| [&mut cue.start, &mut cue.end]);
    let positions = positions.chain(places.iter_mut().flat_map(|place| [&mut place.start, &mut place.end]));
    translate(&article.text, OffsetUnit::Byte, unit, positions.collect());
    Ok(TriedOut { text: article.text, record, cues, places })
}

fn cues(state: &Shared, text: &str) -> Vec<CueOut> {
    let grammar = state.engine.grammar();
    let document = Document::new(text, &grammar.abbreviations);
    let sayings = Sayings::new(grammar, document.tokens.kinds());
    let hits = document
        .ranges
        .iter()
        .flat_map(|range| cue::find(grammar, &sayings, &document.tokens, range.clone()));
    let out = |hit: Hit| {
        let span = cover(&document.tokens, hit.tokens.clone()).unwrap_or_default();
        let entry = hit.entry.and_then(|n| grammar.lexicon.entries.get(n));
        CueOut {
            start: span.start,
            end: span.end,
            text: span.text(text).to_owned(),
            lemma: entry.map(|entry| entry.lemma.clone()),
            form: forms::described(&hit),
            frames: hit.frames.list().collect(),
        }
    };
    hits.map(out).collect()
}

fn place(anchor: &Anchor, text: &str) -> PlaceOut {
    let attempts = anchor.attempts.iter().map(|attempt| {
        let (outcome, reason, found) = match &attempt.outcome {
            Outcome::Won => ("won", None, None),
            Outcome::Lost => ("lost", None, None),
            Outcome::Rejected { reason } => ("refused", Some(reason.clone()), None),
            Outcome::Failed { expected, found } => {
                ("failed", Some(expected.clone()), found.map(|span| span.text(text).to_owned()))
            }
        };
        AttemptOut { pattern: attempt.pattern.clone(), outcome, reason, found }
    });
    PlaceOut {
        start: anchor.span.start,
        end: anchor.span.end,
        accepted: anchor.accepted,
        verdict: anchor.verdict.clone(),
        elements: anchor.elements.clone(),
        speaker: anchor.speaker.clone(),
        attempts: attempts.collect(),
    }
}

//! `/v1/grammar…`: the entries and constructions there are, and one of them whole.

use super::Answer;
use crate::check::forms;
use crate::export::offsets::translate;
use crate::grammar::entry::{Example, Sign};
use crate::grammar::lexicon::{Entry, Part};
use crate::grammar::marks::{self, Role};
use crate::grammar::pattern::Pattern;
use crate::record::OffsetUnit;
use crate::serve::body::Asked;
use crate::serve::kept::counts::Counts;
use crate::serve::problem::Problem;
use crate::serve::state::State as Shared;
use crate::span::Span;
use crate::terms::{Kind, Stance};
use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::{IntoParams, ToSchema};

/// What there is.
#[derive(Debug, Serialize, ToSchema)]
pub struct GrammarOut {
    /// `sha256:` and the hash of the grammar's files.
    hash: String,
    /// Verbs and nouns, in the order of the files.
    entries: Vec<EntryLine>,
    /// Constructions, in the order they are tried.
    patterns: Vec<PatternLine>,
    /// Lists of words.
    lists: Vec<ListLine>,
}

/// A verb or noun.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryLine {
    /// The headword.
    lemma: String,
    /// `verb` or `noun`.
    part: &'static str,
    /// What sort of act it reports.
    stance: Stance,
    /// What it governs.
    frames: Vec<&'static str>,
    /// Whether a quotation beside it is enough.
    trusted: bool,
    /// In how many of the grammar's examples it is of use.
    hits: usize,
    /// How many quotations of the store it reports; null where the service has no store.
    quotes: Option<i64>,
}

/// A construction.
#[derive(Debug, Serialize, ToSchema)]
pub struct PatternLine {
    /// Its name.
    id: String,
    /// What it is.
    note: String,
    /// The kind of what it finds.
    kind: Kind,
    /// The share of what it finds that is right.
    confidence: f64,
    /// In how many of the grammar's examples it finds something.
    hits: usize,
    /// How many quotations of the store it has found; null where the service has no store.
    quotes: Option<i64>,
}

/// A list of words.
#[derive(Debug, Serialize, ToSchema)]
pub struct ListLine {
    /// Its name.
    name: &'static str,
    /// How many items it has.
    items: usize,
}

/// The entries, constructions and lists of the grammar
#[utoipa::path(
    get,
    path = "/v1/grammar",
    tag = "grammar",
    responses((status = 200, description = "What there is", body = GrammarOut))
)]
pub async fn all(State(state): State<Arc<Shared>>) -> Json<GrammarOut> {
    let (tally, kept) = (state.examples().await, kept(&state).await);
    let kept = kept.as_deref();
    let grammar = state.engine.grammar();
    let entries = grammar.lexicon.entries.iter().enumerate();
    let patterns = grammar.patterns.iter().zip(&tally.found);
    Json(GrammarOut {
        hash: grammar.hash.clone(),
        entries: entries.map(|(n, entry)| EntryLine::new(entry, tally.uses(n, entry), kept)).collect(),
        patterns: patterns.map(|(pattern, hits)| PatternLine::new(pattern, *hits, kept)).collect(),
        lists: grammar.lists.all().map(|(name, list)| ListLine { name, items: list.len() }).collect(),
    })
}

/// What the store counts; nothing where there is none, or where it does not answer.
async fn kept(state: &Shared) -> Option<Arc<Counts>> {
    let shelf = state.shelf.clone()?;
    let counted = state.work(move || shelf.counts()).await.ok()?;
    counted.map_err(|error| (state.helpers.fault)(&error.to_string())).ok()
}

impl EntryLine {
    fn new(entry: &Entry, hits: usize, kept: Option<&Counts>) -> Self {
        Self {
            lemma: entry.lemma.clone(),
            part: if entry.part == Part::Verb { "verb" } else { "noun" },
            stance: entry.stance,
            frames: entry.frames.list().collect(),
            trusted: entry.trusted,
            hits,
            quotes: kept.map(|counts| counts.of_entry(&entry.lemma)),
        }
    }
}

impl PatternLine {
    fn new(pattern: &Pattern, hits: usize, kept: Option<&Counts>) -> Self {
        let Pattern { id, note, kind, confidence, .. } = pattern;
        let quotes = kept.map(|counts| counts.of_pattern(id));
        Self { id: id.clone(), note: note.clone(), kind: *kind, confidence: *confidence, hits, quotes }
    }
}

/// The entry that is asked about.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct EntryAsked {
    /// The headword.
    #[param(example = "demek")]
    lemma: String,
    /// The unit that offsets count in; `codepoint` where nothing is said.
    #[serde(default)]
    #[param(inline)]
    offsets: Option<OffsetUnit>,
}

/// A verb or noun, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntryOut {
    #[serde(flatten)]
    line: EntryLine,
    /// Its forms, by what they are.
    forms: Vec<FormsOut>,
    #[serde(flatten)]
    written: Written,
}

/// Forms of one sort.
#[derive(Debug, Serialize, ToSchema)]
pub struct FormsOut {
    /// What they are.
    said: String,
    /// The forms.
    forms: Vec<String>,
}

/// How an entry stands in its file.
#[derive(Debug, Serialize, ToSchema)]
pub struct Written {
    /// The file, as a path below the grammar's folder.
    file: String,
    /// The line, from 1.
    at: usize,
    /// The entry as it is written, without its examples.
    source: String,
    /// Its examples.
    examples: Vec<ExampleOut>,
}

/// An example that runs.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExampleOut {
    /// Whether what is marked must be found, nothing must be, or what is marked should be and is not yet.
    sign: SignOut,
    /// The text.
    text: String,
    /// What is marked in it.
    marks: Vec<MarkOut>,
}

/// What an example asks for.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum SignOut {
    /// Found as marked.
    Found,
    /// Nothing is found.
    Nothing,
    /// A known gap.
    Gap,
}

/// A marked part of a text.
#[derive(Debug, Serialize, ToSchema)]
pub struct MarkOut {
    /// What it is.
    role: RoleOut,
    /// First position.
    start: u32,
    /// Position after the last.
    end: u32,
}

/// What a mark says of its text.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum RoleOut {
    /// What was said.
    Content,
    /// The words that report it.
    Cue,
    /// Who is named for it.
    Source,
}

/// One verb or noun of the grammar
#[utoipa::path(
    get,
    path = "/v1/grammar/entry",
    tag = "grammar",
    params(EntryAsked),
    responses(
        (status = 200, description = "The entry, with its forms and examples", body = EntryOut),
        (status = 400, description = "The query cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No entry of this name", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn entry(State(state): State<Arc<Shared>>, asked: Asked<EntryAsked>) -> Answer<Json<EntryOut>> {
    let EntryAsked { lemma, offsets } = asked.0;
    let grammar = state.engine.grammar();
    let found = grammar.lexicon.find(&lemma).and_then(|n| Some((n, grammar.lexicon.entries.get(n)?)));
    let (n, entry) =
        found.ok_or_else(|| Problem::not_found("no entry has this headword; /v1/grammar names all"))?;
    let hits = state.examples().await.uses(n, entry);
    let forms = forms::table(grammar, entry).into_iter().map(|(said, forms)| FormsOut { said, forms });
    let written = written(&state, &entry.place, &entry.examples, offsets.unwrap_or(OffsetUnit::Codepoint));
    let line = EntryLine::new(entry, hits, kept(&state).await.as_deref());
    Ok(Json(EntryOut { line, forms: forms.collect(), written }))
}

/// The construction that is asked about.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PatternAsked {
    /// Its name.
    #[param(example = "quote-cue")]
    id: String,
    /// The unit that offsets count in; `codepoint` where nothing is said.
    #[serde(default)]
    #[param(inline)]
    offsets: Option<OffsetUnit>,
}

/// A construction, whole.
#[derive(Debug, Serialize, ToSchema)]
pub struct PatternOut {
    #[serde(flatten)]
    line: PatternLine,
    #[serde(flatten)]
    written: Written,
}

/// One construction of the grammar
#[utoipa::path(
    get,
    path = "/v1/grammar/pattern",
    tag = "grammar",
    params(PatternAsked),
    responses(
        (status = 200, description = "The construction, with its examples", body = PatternOut),
        (status = 400, description = "The query cannot be read", body = Problem, content_type = "application/problem+json"),
        (status = 404, description = "No construction of this name", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn pattern(
    State(state): State<Arc<Shared>>,
    asked: Asked<PatternAsked>,
) -> Answer<Json<PatternOut>> {
    let PatternAsked { id, offsets } = asked.0;
    let grammar = state.engine.grammar();
    let found = grammar.patterns.iter().position(|pattern| pattern.id == id);
    let place =
        found.ok_or_else(|| Problem::not_found("no construction has this name; /v1/grammar names all"))?;
    let pattern = &grammar.patterns[place];
    let hits = state.examples().await.found.get(place).copied().unwrap_or(0);
    let written =
        written(&state, &pattern.place, &pattern.examples, offsets.unwrap_or(OffsetUnit::Codepoint));
    let line = PatternLine::new(pattern, hits, kept(&state).await.as_deref());
    Ok(Json(PatternOut { line, written }))
}

/// An entry as it stands in its file.
fn written(state: &Shared, place: &(String, Span), examples: &[Example], unit: OffsetUnit) -> Written {
    let file = state.files.iter().find(|(name, _)| *name == place.0).map_or("", |file| file.1.as_str());
    let start = place.1.start as usize;
    let before = file.get(..start).unwrap_or("");
    let mut lines = file.get(start..).unwrap_or("").lines();
    let mut source = lines.next().unwrap_or("").to_owned();
    let example = |line: &str| line.trim_start().starts_with(['+', '-', '?']);
    for line in lines.take_while(|line| line.starts_with(char::is_whitespace)).filter(|line| !example(line)) {
        source.push('\n');
        source.push_str(line);
    }
    let at = before.matches('\n').count() + 1;
    let examples = examples.iter().filter_map(|example| shown(example, unit)).collect();
    Written { file: place.0.clone(), at, source, examples }
}

fn shown(example: &Example, unit: OffsetUnit) -> Option<ExampleOut> {
    let marked = marks::parse(&example.text).ok()?;
    let mut marks: Vec<MarkOut> = marked
        .spans
        .iter()
        .map(|mark| {
            let role = match mark.role {
                Role::Content => RoleOut::Content,
                Role::Cue => RoleOut::Cue,
                Role::Source => RoleOut::Source,
            };
            MarkOut { role, start: mark.span.start, end: mark.span.end }
        })
        .collect();
    let positions = marks.iter_mut().flat_map(|mark| [&mut mark.start, &mut mark.end]).collect();
    translate(&marked.text, OffsetUnit::Byte, unit, positions);
    let sign = match example.sign {
        Sign::Found => SignOut::Found,
        Sign::Nothing => SignOut::Nothing,
        Sign::Gap => SignOut::Gap,
    };
    Some(ExampleOut { sign, text: marked.text, marks })
}

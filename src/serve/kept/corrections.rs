//! What readers found wrong, kept in the store: by the article's and the attribution's own ids, so that it outlives an article that is
//! read anew. As gold, an article with its corrections applied, it goes to `dedi eval`: the loop that makes the grammar better.

use crate::engine::Article;
use crate::eval::gold::{Attribution, Gold};
use crate::export::offsets::translate;
use crate::record::{OffsetUnit, Part, Quote};
use crate::span::Span;
use crate::store::db::Db;
use crate::store::error::StoreError;
use crate::store::read::{self, Held};
use crate::store::value::{Row, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is wrong with an attribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Wrong {
    /// The words: `content` has the right ones.
    Content,
    /// Who said it: `speaker` has the right name, or is left out where nobody is named.
    Speaker,
    /// It is no attribution at all.
    Spurious,
}

impl Wrong {
    const fn name(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Speaker => "speaker",
            Self::Spurious => "spurious",
        }
    }
}

/// A correction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Correction {
    /// The article's number in the store.
    pub article: i64,
    /// The attribution's id.
    pub quote: String,
    /// What is wrong.
    pub wrong: Wrong,
    /// The right words: where they stand in the text, in code points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<Span>,
    /// Who said it.
    pub speaker: Option<String>,
}

/// Keeps a correction in place of an earlier one of its sort; what it is about must be in the store.
pub fn keep(db: &mut Db, correction: &Correction) -> Result<Option<()>, StoreError> {
    let Some(held) = read::one(db, correction.article)? else { return Ok(None) };
    let Some(quote) = held.entry.extraction.quotes.iter().find(|quote| quote.id == correction.quote) else {
        return Ok(None);
    };
    let mut content = correction.content;
    if let Some(span) = &mut content {
        let text = part(&held, quote.part);
        translate(text, OffsetUnit::Codepoint, OffsetUnit::Byte, vec![&mut span.start, &mut span.end]);
        if span.is_empty() {
            return Err(StoreError::refused("the content of the correction is empty"));
        }
    }
    let begins = content.map(|span| i64::from(span.start));
    let ends = content.map(|span| i64::from(span.end));
    db.write(|db| {
        db.execute(
            "DELETE FROM corrections WHERE document = ?1 AND quote = ?2 AND wrong = ?3",
            params![&held.entry.id, &correction.quote, correction.wrong.name()],
        )?;
        db.execute(
            "INSERT INTO corrections (document, quote, wrong, begins, ends, speaker) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                &held.entry.id,
                &correction.quote,
                correction.wrong.name(),
                begins,
                ends,
                correction.speaker.as_deref()
            ],
        )
    })?;
    Ok(Some(()))
}

fn part(held: &Held, part: Part) -> &str {
    match part {
        Part::Title => held.entry.title.as_deref().unwrap_or(""),
        Part::Text => held.entry.text.as_deref().unwrap_or(""),
    }
}

/// The corrections of an article; offsets count in `unit`.
pub fn of(db: &mut Db, held: &Held, unit: OffsetUnit) -> Result<Vec<Correction>, StoreError> {
    let rows = rows(db, &held.entry.id)?;
    let mut out = Vec::new();
    for row in rows {
        let kept = Kept::new(&row)?;
        let Some(quote) = held.entry.extraction.quotes.iter().find(|quote| quote.id == kept.quote) else {
            continue;
        };
        let mut content = kept.content;
        if let Some(span) = &mut content {
            let text = part(held, quote.part);
            translate(text, OffsetUnit::Byte, unit, vec![&mut span.start, &mut span.end]);
        }
        let Kept { quote, wrong, speaker, .. } = kept;
        out.push(Correction { article: held.document, quote, wrong, content, speaker });
    }
    Ok(out)
}

fn rows(db: &mut Db, key: &str) -> Result<Vec<Row>, StoreError> {
    db.query(
        "SELECT quote, wrong, begins, ends, speaker FROM corrections WHERE document = ?1 ORDER BY id",
        params![key],
    )
}

/// A row, its content in bytes.
struct Kept {
    quote: String,
    wrong: Wrong,
    content: Option<Span>,
    speaker: Option<String>,
}

impl Kept {
    fn new(row: &Row) -> Result<Self, StoreError> {
        let wrong = match row.text(1)? {
            "content" => Wrong::Content,
            "speaker" => Wrong::Speaker,
            _ => Wrong::Spurious,
        };
        let content = match row.maybe_int(2)? {
            Some(_) => Some(Span::new(row.small(2)?, row.small(3)?)),
            None => None,
        };
        let speaker = row.maybe_text(4)?.map(str::to_owned);
        Ok(Self { quote: row.text(0)?.to_owned(), wrong, content, speaker })
    }
}

/// The corrected articles as gold: what nobody has found wrong stands as it was found. Titles have no room in gold.
pub fn gold(db: &mut Db) -> Result<Vec<Gold>, StoreError> {
    let documents = db.query(
        "SELECT DISTINCT d.id FROM corrections c JOIN documents d ON d.key = c.document WHERE d.text IS NOT NULL ORDER BY d.id",
        &[],
    )?;
    let mut out = Vec::new();
    for document in documents {
        let Some(held) = read::one(db, document.int(0)?)? else { continue };
        let kept = rows(db, &held.entry.id)?.iter().map(Kept::new).collect::<Result<Vec<_>, _>>()?;
        out.push(corrected(&held, &kept).sorted());
    }
    Ok(out)
}

fn corrected(held: &Held, kept: &[Kept]) -> Gold {
    let entry = &held.entry;
    let found = entry.extraction.quotes.iter().filter(|quote| quote.part == Part::Text);
    let attributions = found.filter_map(|quote| {
        let of: Vec<&Kept> = kept.iter().filter(|kept| kept.quote == quote.id).collect();
        if of.iter().any(|kept| kept.wrong == Wrong::Spurious) {
            return None;
        }
        let mut attribution = attribution(held, quote);
        for kept in of {
            match (kept.wrong, kept.content) {
                (Wrong::Content, Some(span)) => attribution.content = vec![span],
                (Wrong::Speaker, _) => attribution.speaker.clone_from(&kept.speaker),
                _ => {}
            }
        }
        Some(attribution)
    });
    let article = Article {
        id: Some(entry.id.clone()),
        title: entry.title.clone(),
        text: entry.text.clone().unwrap_or_default(),
        date: entry.given_date.clone(),
        url: entry.url.clone(),
    };
    Gold { attributions: attributions.collect(), article }
}

fn attribution(held: &Held, quote: &Quote) -> Attribution {
    let speakers = &held.entry.extraction.speakers;
    let speaker = quote.speaker.and_then(|id| speakers.iter().find(|speaker| speaker.id == id));
    Attribution {
        kind: quote.kind,
        content: quote.content.clone(),
        cue: quote.cue.as_ref().map(|cue| Span::new(cue.start, cue.end)),
        source: quote.source.as_ref().map(|source| Span::new(source.start, source.end)),
        speaker: speaker.map(|speaker| speaker.name.clone()),
        heading: quote.heading,
    }
}

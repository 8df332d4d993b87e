//! A score as text to read or JSON to keep.
//!
//! The JSON is one object: `measures` by kind (`detect`, `exact`, `linked` with `p`, `r`, `f1`; `speaker`, `cue`, `kind`;
//! `gold`, `system` counts), `patterns` and `resolutions` (counts), `calibration` (ten bins), its mean distance
//! `calibration_error` and `coverage` (what is right among the surest), and `errors` with gold and system quote. Offsets in it are bytes of the text.

use super::gold::{Attribution, Gold};
use super::score::{Counts, Prf, Score, Tally, What, ratio};
use super::system::Found;
use crate::export::{excerpt::Excerpt, name};
use crate::record::Kind;
use crate::span::Span;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How much text stands on either side of an error's quote.
const AROUND: usize = 60;
/// How much of a long quote is shown.
const WITHIN: usize = 160;

/// A score with all that its errors point into.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The articles.
    pub gold: &'a [Gold],
    /// What was found in each.
    pub system: &'a [Vec<Found>],
    /// The measures.
    pub score: &'a Score,
    /// Only this kind's measures and errors.
    pub kind: Option<Kind>,
    /// How many errors are shown.
    pub errors: usize,
}

/// One error, with its quotes.
struct Shown<'a> {
    article: &'a Gold,
    what: What,
    gold: Option<&'a Attribution>,
    system: Option<&'a Found>,
}

impl<'a> Report<'a> {
    /// The score as text.
    pub fn text(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "{:9}{:>6}{:>8}   {:21}{:21}{:21}speaker    cue   kind",
            "kind", "gold", "system", "detect P/R/F1", "exact P/R/F1", "linked P/R/F1"
        )?;
        for (kind, counts) in self.rows() {
            let [detect, exact, linked] = [counts.detected(), counts.exactly(), counts.linked()]
                .map(|Prf { p, r, f1 }| format!("{p:.3}/{r:.3}/{f1:.3}    "));
            writeln!(
                out,
                "{kind:9}{:>6}{:>8}   {detect}{exact}{linked}  {:.3}  {:.3}  {:.3}",
                counts.gold,
                counts.system,
                ratio(counts.speaker, counts.detect),
                ratio(counts.cue, counts.cue_gold),
                ratio(counts.kind, counts.detect),
            )?;
        }
        tallies(out, "construction", &self.score.patterns)?;
        tallies(out, "resolution", &self.score.resolutions)?;
        self.score.calibration.text(out)?;
        let all = self.shown().count();
        for error in self.shown().take(self.errors) {
            error.text(out)?;
        }
        if self.errors > 0 {
            writeln!(out, "\n{} of {all} errors shown", self.errors.min(all))?;
        }
        Ok(())
    }

    /// The score as one JSON object.
    pub fn json(&self, out: &mut impl Write) -> io::Result<()> {
        let measures: serde_json::Map<_, _> =
            self.rows().map(|(kind, counts)| (kind, serde_json::json!(Measures::of(counts)))).collect();
        let errors: Vec<_> = self.shown().take(self.errors).map(|error| error.json()).collect();
        let report = serde_json::json!({
            "measures": measures,
            "patterns": self.score.patterns,
            "resolutions": self.score.resolutions,
            "calibration": self.score.calibration.json(),
            "calibration_error": self.score.calibration.error(),
            "coverage": self.score.calibration.curve(),
            "errors": errors,
        });
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)
    }

    fn rows(&self) -> impl Iterator<Item = (String, &'a Counts)> {
        let wanted = self.kind;
        let all = wanted.is_none().then(|| ("all".to_owned(), &self.score.all));
        let kinds =
            self.score.kinds.iter().filter(move |(kind, _)| wanted.is_none_or(|wanted| wanted == **kind));
        all.into_iter().chain(kinds.map(|(kind, counts)| (name(kind), counts)))
    }

    fn shown(&self) -> impl Iterator<Item = Shown<'a>> {
        let (gold, system, wanted) = (self.gold, self.system, self.kind);
        let shown = self.score.errors.iter().map(move |error| Shown {
            article: &gold[error.article],
            what: error.what,
            gold: error.gold.map(|index| &gold[error.article].attributions[index]),
            system: error.system.map(|index| &system[error.article][index]),
        });
        shown.filter(move |error| wanted.is_none_or(|kind| error.kind() == Some(kind)))
    }
}

#[derive(Serialize)]
struct Measures {
    detect: Prf,
    exact: Prf,
    linked: Prf,
    speaker: f64,
    kind: f64,
    cue: f64,
    gold: u32,
    system: u32,
}

impl Measures {
    fn of(counts: &Counts) -> Self {
        Self {
            detect: counts.detected(),
            exact: counts.exactly(),
            linked: counts.linked(),
            speaker: ratio(counts.speaker, counts.detect),
            kind: ratio(counts.kind, counts.detect),
            cue: ratio(counts.cue, counts.cue_gold),
            gold: counts.gold,
            system: counts.system,
        }
    }
}

fn tallies(out: &mut impl Write, head: &str, tallies: &BTreeMap<String, Tally>) -> io::Result<()> {
    if tallies.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "\n{head:32}{:>8}{:>10}{:>8}{:>9}{:>8}",
        "system", "detected", "exact", "speaker", "linked"
    )?;
    let mut rows: Vec<_> = tallies.iter().collect();
    rows.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.system));
    for (name, tally) in rows {
        let Tally { system, detected, exact, speaker, linked } = tally;
        writeln!(out, "{name:32}{system:>8}{detected:>10}{exact:>8}{speaker:>9}{linked:>8}")?;
    }
    Ok(())
}

impl Shown<'_> {
    /// An error counts under gold's kind; a spurious quote under its own.
    fn kind(&self) -> Option<Kind> {
        self.gold.map(|gold| gold.kind).or(self.system.map(|system| system.kind))
    }

    fn id(&self) -> &str {
        self.article.article.id.as_deref().unwrap_or("")
    }

    fn text(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(out, "\n{}: {}", self.id(), name(self.what))?;
        if let Some(gold) = self.gold {
            let speaker = gold.speaker.as_deref().unwrap_or("null");
            writeln!(out, "  gold    {:8}  {speaker}", name(gold.kind))?;
            self.line(out, &gold.content, "[", "]")?;
        }
        if let Some(system) = self.system {
            let speaker = system.speaker.as_deref().unwrap_or("null");
            let found_by = [system.pattern.as_str(), &system.resolution].join(" ");
            writeln!(out, "  system  {:8}  {speaker}   {}", name(system.kind), found_by.trim())?;
            // The same words once more would only be in the way.
            if self.gold.is_none_or(|gold| gold.content != system.content) {
                self.line(out, &system.content, "⟨", "⟩")?;
            }
        }
        Ok(())
    }

    /// The content in its surroundings; of several pieces each on its line.
    fn line(&self, out: &mut impl Write, content: &[Span], open: &str, close: &str) -> io::Result<()> {
        content.iter().try_for_each(|span| {
            let excerpt = Excerpt::new(&self.article.article.text, *span, AROUND, WITHIN);
            writeln!(out, "    {}", excerpt.marked(open, close))
        })
    }

    fn json(&self) -> serde_json::Value {
        let text = &self.article.article.text;
        let words =
            |content: &[Span]| content.iter().map(|span| span.text(text)).collect::<Vec<_>>().join(" ");
        let gold = self.gold.map(|gold| {
            serde_json::json!({
                "kind": gold.kind, "speaker": gold.speaker, "content": gold.content, "text": words(&gold.content),
            })
        });
        let system = self.system.map(|system| {
            serde_json::json!({
                "kind": system.kind, "speaker": system.speaker, "content": system.content,
                "text": words(&system.content), "pattern": system.pattern, "resolution": system.resolution,
                "confidence": system.confidence,
            })
        });
        serde_json::json!({"article": self.id(), "what": self.what, "gold": gold, "system": system})
    }
}

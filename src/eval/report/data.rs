//! A score for programs.
//!
//! JSON: one object. `measures` by kind: `p`, `r`, `f1` of each measure, or its share (`measure.rs` has the list), and the
//! counts `gold`, `system`; `intervals` by kind: the 95 % interval of each F1 or share; `patterns` and `resolutions`
//! (counts); `calibration` (ten bins), its mean distance `calibration_error` and `coverage` (what is right among the surest);
//! and `errors` with gold and system quote. Offsets in it are bytes of the text.
//!
//! CSV: one figure a row, in the columns `table` (`measure`, `pattern`, `resolution`, `calibration`, `coverage`), `name` (a
//! kind, a construction, where a bin begins …), `figure`, `value`, and `low` and `high` where there is an interval.

use super::super::calibration::Point;
use super::super::measure::{Measure, Prf, Scope, Sums};
use super::super::score::Tally;
use super::{Report, Shown};
use crate::export::csv::io_error;
use crate::span::Span;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A figure by its name, and its interval.
type Figure = (String, f64, Option<(f64, f64)>);

impl Report<'_> {
    /// The score as one JSON object.
    pub fn json(&self, out: &mut impl Write) -> io::Result<()> {
        let total = self.score.total();
        let measures: Map<_, _> =
            self.scopes().map(|scope| (scope.name(), json!(measures(&total, scope)))).collect();
        let intervals: Map<_, _> = self.scopes().map(|scope| (scope.name(), self.of_scope(scope))).collect();
        let errors: Vec<_> = self.shown().take(self.errors).map(|error| error.json()).collect();
        let report = json!({
            "measures": measures,
            "intervals": intervals,
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

    fn of_scope(&self, scope: Scope) -> Value {
        let interval = |measure: &Measure| {
            self.intervals
                .of(scope, *measure)
                .map(|(low, high)| (measure.name().to_owned(), json!([low, high])))
        };
        Measure::ALL.iter().filter_map(interval).collect()
    }

    /// The score as rows.
    pub fn csv(&self, out: &mut impl Write) -> io::Result<()> {
        let mut rows = csv::Writer::from_writer(&mut *out);
        let mut row = |cells: [String; 6]| rows.write_record(cells).map_err(io_error);
        row(["table", "name", "figure", "value", "low", "high"].map(str::to_owned))?;
        let total = self.score.total();
        for scope in self.scopes() {
            for (figure, value, interval) in self.figures(&total, scope) {
                let [low, high] = [interval.map(|(low, _)| low), interval.map(|(_, high)| high)]
                    .map(|border| border.map(|border| border.to_string()).unwrap_or_default());
                row(["measure".into(), scope.name(), figure, value.to_string(), low, high])?;
            }
        }
        let mut plain = |table: &str, name: &str, figure: &str, value: f64| {
            row([table, name, figure, &value.to_string(), "", ""].map(str::to_owned))
        };
        for (table, tallies) in [("pattern", &self.score.patterns), ("resolution", &self.score.resolutions)] {
            tally_rows(tallies, |name, figure, count| plain(table, name, figure, f64::from(count)))?;
        }
        let calibration = &self.score.calibration;
        for (step, bin) in calibration.bins().iter().enumerate() {
            let from = format!("{:.1}", f64::from(step as u32) / 10.0);
            plain("calibration", &from, "quotes", f64::from(bin.quotes))?;
            plain("calibration", &from, "right", f64::from(bin.right))?;
            plain("calibration", &from, "sum_of_confidence", bin.confidence)?;
        }
        plain("calibration", "all", "error", calibration.error())?;
        for Point { coverage, threshold, quotes, kept, accuracy } in calibration.curve() {
            let asked = coverage.to_string();
            plain("coverage", &asked, "threshold", threshold)?;
            plain("coverage", &asked, "quotes", f64::from(quotes))?;
            plain("coverage", &asked, "kept", kept)?;
            plain("coverage", &asked, "accuracy", accuracy)?;
        }
        rows.flush()
    }

    /// Every figure of a scope with its interval.
    fn figures(&self, total: &Sums, scope: Scope) -> Vec<Figure> {
        let (gold, system) = total.quotes(scope);
        let mut figures =
            vec![("gold".into(), f64::from(gold), None), ("system".into(), f64::from(system), None)];
        for measure in Measure::ALL {
            let interval = self.intervals.of(scope, *measure);
            if measure.is_share() {
                figures.push((measure.name().into(), total.figure(scope, *measure), interval));
                continue;
            }
            let Prf { p, r, f1 } = total.prf(scope, *measure);
            for (part, value, interval) in [("p", p, None), ("r", r, None), ("f1", f1, interval)] {
                figures.push((format!("{}_{part}", measure.name()), value, interval));
            }
        }
        figures
    }
}

fn measures(total: &Sums, scope: Scope) -> Map<String, Value> {
    let measure = |measure: &Measure| {
        let value = if measure.is_share() {
            json!(total.figure(scope, *measure))
        } else {
            json!(total.prf(scope, *measure))
        };
        (measure.name().to_owned(), value)
    };
    let (gold, system) = total.quotes(scope);
    let counts = [("gold".to_owned(), json!(gold)), ("system".to_owned(), json!(system))];
    Measure::ALL.iter().map(measure).chain(counts).collect()
}

fn tally_rows(
    tallies: &BTreeMap<String, Tally>,
    mut row: impl FnMut(&str, &str, u32) -> io::Result<()>,
) -> io::Result<()> {
    tallies.iter().try_for_each(|(name, tally)| {
        let Tally { system, detected, exact, speaker, linked } = *tally;
        [
            ("system", system),
            ("detected", detected),
            ("exact", exact),
            ("speaker", speaker),
            ("linked", linked),
        ]
        .into_iter()
        .try_for_each(|(figure, count)| row(name, figure, count))
    })
}

impl Shown<'_> {
    fn json(&self) -> Value {
        let text = &self.article.article.text;
        let words =
            |content: &[Span]| content.iter().map(|span| span.text(text)).collect::<Vec<_>>().join(" ");
        let gold = self.gold.map(|gold| {
            json!({
                "kind": gold.kind, "speaker": gold.speaker, "content": gold.content, "text": words(&gold.content),
            })
        });
        let system = self.system.map(|system| {
            json!({
                "kind": system.kind, "speaker": system.speaker, "content": system.content,
                "text": words(&system.content), "pattern": system.pattern, "resolution": system.resolution,
                "confidence": system.confidence,
            })
        });
        json!({"article": self.id(), "what": self.what, "gold": gold, "system": system})
    }
}

//! A score as text.
//!
//! Tables: the headline measures by kind, the other measures of content, what is right of what was found, by construction, by
//! how the speaker was found, confidences; then the errors in their surroundings. The first five lines are the headline.

use super::super::measure::{Measure, Prf, Scope, Sums};
use super::super::score::Tally;
use super::{Report, Shown};
use crate::export::{excerpt::Excerpt, name};
use crate::span::Span;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// How much text stands on either side of an error's quote.
const AROUND: usize = 60;
/// How much of a long quote is shown.
const WITHIN: usize = 160;
/// The measures of content beside the headline's, from the strictest.
const CONTENT: [Measure; 9] = [
    Measure::Strict,
    Measure::Exact,
    Measure::Close,
    Measure::Detect,
    Measure::Partial,
    Measure::Tokens,
    Measure::Tracker30,
    Measure::Tracker80,
    Measure::Linked,
];
/// What may be right: of the pairs, on gold's spans, end to end.
const RIGHT: [[Measure; 3]; 4] = [
    [Measure::Kind, Measure::KindOnGold, Measure::KindEnd],
    [Measure::Cue, Measure::CueOnGold, Measure::CueEnd],
    [Measure::Source, Measure::SourceOnGold, Measure::SourceEnd],
    [Measure::Speaker, Measure::SpeakerOnGold, Measure::SpeakerEnd],
];

impl Report<'_> {
    /// The score as text.
    pub fn text(&self, out: &mut impl Write) -> io::Result<()> {
        let total = self.score.total();
        self.headline(out, &total)?;
        let wanted = self.kind.map_or(Scope::All, Scope::Of);
        self.content(out, &total, wanted)?;
        self.right(out, &total, wanted)?;
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

    fn headline(&self, out: &mut impl Write, total: &Sums) -> io::Result<()> {
        writeln!(
            out,
            "{:9}{:>6}{:>8}   {:21}{:21}{:21}speaker    cue   kind",
            "kind", "gold", "system", "detect P/R/F1", "exact P/R/F1", "linked P/R/F1"
        )?;
        for scope in self.scopes() {
            let [detect, exact, linked] = [Measure::Detect, Measure::Exact, Measure::Linked].map(|measure| {
                let Prf { p, r, f1 } = total.prf(scope, measure);
                format!("{p:.3}/{r:.3}/{f1:.3}    ")
            });
            let [speaker, cue, kind] =
                [Measure::Speaker, Measure::Cue, Measure::Kind].map(|measure| total.figure(scope, measure));
            let (gold, system) = total.quotes(scope);
            writeln!(
                out,
                "{:9}{gold:>6}{system:>8}   {detect}{exact}{linked}  {speaker:.3}  {cue:.3}  {kind:.3}",
                scope.name()
            )?;
        }
        Ok(())
    }

    /// The measures of content of one scope, beside them the F1 of each kind.
    fn content(&self, out: &mut impl Write, total: &Sums, wanted: Scope) -> io::Result<()> {
        let kinds: Vec<_> = self.scopes().filter(|scope| *scope != wanted).collect();
        write!(out, "\n{:14}{:>7}{:>7}{:>7}   {:16}", "content", "P", "R", "F1", "95 %")?;
        kinds.iter().try_for_each(|scope| write!(out, "{:>10}", scope.name()))?;
        writeln!(out)?;
        for measure in CONTENT {
            let Prf { p, r, f1 } = total.prf(wanted, measure);
            let interval = self.interval(wanted, measure);
            write!(out, "{:14}{p:>7.3}{r:>7.3}{f1:>7.3}   {interval:16}", measure.name())?;
            kinds.iter().try_for_each(|scope| write!(out, "{:>10.3}", total.figure(*scope, measure)))?;
            writeln!(out)?;
        }
        Ok(())
    }

    fn right(&self, out: &mut impl Write, total: &Sums, wanted: Scope) -> io::Result<()> {
        let heads = ["of the pairs", "on gold's spans", "end to end P/R/F1"];
        writeln!(out, "\n{:9}{:25}{:25}{}", "right", heads[0], heads[1], heads[2])?;
        for [of_pairs, on_gold, end] in RIGHT {
            let [pairs, gold] = [of_pairs, on_gold].map(|measure| {
                format!("{:.3}  {}", total.figure(wanted, measure), self.interval(wanted, measure))
            });
            let Prf { p, r, f1 } = total.prf(wanted, end);
            let interval = self.interval(wanted, end);
            writeln!(
                out,
                "{:9}{pairs:25}{gold:25}{}",
                of_pairs.name(),
                format!("{p:.3}/{r:.3}/{f1:.3}  {interval}").trim_end()
            )?;
        }
        Ok(())
    }

    fn interval(&self, scope: Scope, measure: Measure) -> String {
        let interval = self.intervals.of(scope, measure);
        interval.map(|(low, high)| format!("{low:.3} to {high:.3}")).unwrap_or_default()
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
}

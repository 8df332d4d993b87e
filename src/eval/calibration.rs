//! Confidences held against what came true.
//!
//! In: for each quote with a confidence, the confidence and whether the quote is right, that is paired with gold (its
//! content overlaps gold's by half of their union or more) and given to the right speaker. Out: a table in ten bins, their mean
//! distance from the truth (the expected calibration error), and what is right among the surest quotes at several
//! coverages, each with the threshold that keeps just these. Quotes of one confidence cannot be told apart by a threshold, so
//! a row may keep more than it was asked for; it says how many.

use super::score::ratio;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{self, Write};

/// How many bins the confidences from 0 to 1 are divided into.
const BINS: u32 = 10;
/// The coverages of the curve, in hundredths.
const COVERAGES: [u32; 6] = [50, 60, 70, 80, 90, 100];

/// Every confidence, and whether its quote is right.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    stated: Vec<(f64, bool)>,
}

/// The quotes with a confidence in one tenth.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bin {
    /// How many.
    pub quotes: u32,
    /// The sum of their confidences.
    pub confidence: f64,
    /// How many are right.
    pub right: u32,
}

/// What is right among the surest quotes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// The share of all quotes that was asked for.
    pub coverage: f64,
    /// The confidence from which quotes are kept.
    pub threshold: f64,
    /// How many are kept.
    pub quotes: u32,
    /// The share of all quotes that is kept.
    pub kept: f64,
    /// The share of these that is right.
    pub accuracy: f64,
}

impl Calibration {
    /// Counts one quote.
    pub fn add(&mut self, confidence: f64, right: bool) {
        self.stated.push((confidence, right));
    }

    /// The confidences from 0 to 1 in ten steps.
    #[allow(clippy::cast_sign_loss, reason = "clamped to 0..=9 before")]
    pub fn bins(&self) -> [Bin; BINS as usize] {
        let mut bins = [Bin::default(); BINS as usize];
        for (confidence, right) in &self.stated {
            let bin = &mut bins[(confidence * f64::from(BINS)).clamp(0.0, f64::from(BINS - 1)) as usize];
            bin.quotes += 1;
            bin.confidence += confidence;
            bin.right += u32::from(*right);
        }
        bins
    }

    /// How far the bins' mean confidences are from what came true, weighted by their size.
    pub fn error(&self) -> f64 {
        let distance: f64 = self.bins().iter().map(|bin| (bin.confidence - f64::from(bin.right)).abs()).sum();
        if self.stated.is_empty() { 0.0 } else { distance / f64::from(self.stated.len() as u32) }
    }

    /// What is right among the surest 50, 60, … 100 % of the quotes; nothing where there are none.
    pub fn curve(&self) -> Vec<Point> {
        let mut sorted = self.stated.clone();
        sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
        let all = sorted.len() as u32;
        let point = |percent: u32| {
            let wanted = (u64::from(all) * u64::from(percent)).div_ceil(100) as usize;
            let threshold = sorted.get(wanted.checked_sub(1)?)?.0;
            let kept = sorted.iter().take_while(|(confidence, _)| *confidence >= threshold);
            let (quotes, right) =
                kept.fold((0, 0), |(quotes, right), (_, is)| (quotes + 1, right + u32::from(*is)));
            let coverage = f64::from(percent) / 100.0;
            Some(Point {
                coverage,
                threshold,
                quotes,
                kept: ratio(quotes, all),
                accuracy: ratio(right, quotes),
            })
        };
        COVERAGES.into_iter().filter_map(point).collect()
    }

    /// Table and curve as text; nothing where no quote has a confidence.
    pub fn text(&self, out: &mut impl Write) -> io::Result<()> {
        if self.stated.is_empty() {
            return Ok(());
        }
        writeln!(out, "\nconfidence   quotes   mean   right")?;
        for (step, bin) in self.bins().iter().enumerate() {
            let [mean, right] =
                bin.shares().map(|share| share.map_or_else(|| "-".into(), |share| format!("{share:.3}")));
            let (from, to) = (tenth(step), tenth(step + 1));
            writeln!(out, "{from:.1} to {to:.1}   {:>6}  {mean:5}   {right}", bin.quotes)?;
        }
        writeln!(
            out,
            "right: the right speaker, and content that overlaps gold's by half of the union or more"
        )?;
        writeln!(out, "expected calibration error {:.3}", self.error())?;
        writeln!(out, "\ncoverage   from confidence   kept   quotes   right")?;
        for Point { coverage, threshold, quotes, kept, accuracy } in self.curve() {
            let [coverage, kept] = [coverage, kept].map(|share| format!("{:.0} %", share * 100.0));
            writeln!(out, "{coverage:>8}{threshold:>18.2}{kept:>7}{quotes:>9}   {accuracy:.3}")?;
        }
        Ok(())
    }

    /// The table for programs.
    pub fn json(&self) -> Value {
        let bin = |(step, bin): (usize, &Bin)| {
            let [mean, right] = bin.shares();
            json!({"from": tenth(step), "quotes": bin.quotes, "confidence": mean, "right": right})
        };
        self.bins().iter().enumerate().map(bin).collect()
    }
}

impl Bin {
    /// The mean confidence and the share that is right, where there are quotes.
    fn shares(&self) -> [Option<f64>; 2] {
        let some = self.quotes > 0;
        [some.then(|| self.confidence / f64::from(self.quotes)), some.then(|| ratio(self.right, self.quotes))]
    }
}

/// Where the bin of a step begins.
fn tenth(step: usize) -> f64 {
    f64::from(step as u32) / f64::from(BINS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(stated: &[(f64, bool)]) -> Calibration {
        Calibration { stated: stated.to_vec() }
    }

    #[test]
    fn the_surest_come_first_and_ties_stay_together() {
        let calibration =
            of(&[(0.5, false), (0.9, true), (0.9, false), (0.9, true), (0.7, true), (0.2, false)]);
        let curve = calibration.curve();
        // half of six are the three of 0.9; 60 % are four; 70 % and 80 % five
        let rows: Vec<_> = curve.iter().map(|point| (point.threshold, point.quotes)).collect();
        assert_eq!(rows, [(0.9, 3), (0.7, 4), (0.5, 5), (0.5, 5), (0.2, 6), (0.2, 6)]);
        assert!((curve[0].accuracy - 2.0 / 3.0).abs() < 1e-9 && (curve[5].accuracy - 0.5).abs() < 1e-9);
        let tied = of(&[(0.9, true), (0.9, false)]).curve()[0];
        assert_eq!((tied.quotes, tied.kept), (2, 1.0));
    }

    #[test]
    fn nothing_stated_and_things_out_of_range() {
        assert_eq!((of(&[]).curve().len(), of(&[]).error()), (0, 0.0));
        let bins = of(&[(-1.0, false), (1.0, true), (7.0, true)]).bins();
        assert_eq!((bins[0].quotes, bins[9].quotes), (1, 2));
    }
}

//! How far a figure may be off: intervals by bootstrap over articles.
//!
//! Quotes of one article stand or fall together, so articles are drawn and not quotes: as many as there are, with
//! replacement, again and again. Of the figures so measured the middle 95 % are the interval. The draws come from a
//! generator with a seed, so the same seed gives the same intervals (law 3).

use super::measure::{Measure, Scope, Sums};
use std::collections::HashMap;

/// How often articles are drawn, and from which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bootstrap {
    /// How often; 0 for no intervals.
    pub draws: u32,
    /// Where the generator begins.
    pub seed: u64,
}

impl Default for Bootstrap {
    fn default() -> Self {
        Self { draws: 1000, seed: 1 }
    }
}

/// The 95 % interval of each figure; empty where nothing was drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intervals(HashMap<(String, &'static str), (f64, f64)>);

impl Intervals {
    /// The interval of a measure's figure ([`Sums::figure`]).
    pub fn of(&self, scope: Scope, measure: Measure) -> Option<(f64, f64)> {
        self.0.get(&(scope.name(), measure.name())).copied()
    }
}

impl Bootstrap {
    /// The intervals of all figures over `articles`. Of fewer than two articles nothing can be said.
    pub fn intervals(self, articles: &[Sums]) -> Intervals {
        if articles.len() < 2 || self.draws == 0 {
            return Intervals::default();
        }
        let mut random = Random(self.seed);
        let drawn: Vec<Sums> = (0..self.draws)
            .map(|_| {
                let mut sums = Sums::default();
                (0..articles.len()).for_each(|_| sums += &articles[random.below(articles.len())]);
                sums
            })
            .collect();
        let all = Scope::ALL.into_iter().flat_map(|scope| Measure::ALL.iter().map(move |m| (scope, *m)));
        let interval = |(scope, measure): (Scope, Measure)| {
            let mut figures: Vec<_> = drawn.iter().map(|sums| sums.figure(scope, measure)).collect();
            figures.sort_by(f64::total_cmp);
            // 2.5 % of the draws lie outside on either side
            let outside = figures.len() / 40;
            let interval = (figures[outside], figures[figures.len() - 1 - outside]);
            ((scope.name(), measure.name()), interval)
        };
        Intervals(all.map(interval).collect())
    }
}

/// The generator `SplitMix64`: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`: the high half of a product, whose bias is far below anything that shows.
    fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kind;

    fn article(found: f64) -> Sums {
        let mut sums = Sums::default();
        sums.add_gold(Kind::Direct, Measure::Detect, found, 1.0);
        sums.add_system(Kind::Direct, Measure::Detect, found, 1.0);
        sums
    }

    #[test]
    fn the_same_seed_gives_the_same_intervals() {
        let articles: Vec<_> = (0..40_u8).map(|n| article(f64::from(u8::from(n % 4 > 0)))).collect();
        let of = |seed| Bootstrap { draws: 200, seed }.intervals(&articles);
        let interval = of(7).of(Scope::All, Measure::Detect);
        assert_eq!(of(7), of(7));
        assert!(interval.is_some_and(|(low, high)| low > 0.5 && low < 0.75 && high > 0.75 && high < 0.95));
        assert!(Bootstrap::default().intervals(&articles[..1]).of(Scope::All, Measure::Detect).is_none());
    }

    #[test]
    fn where_all_articles_are_alike_nothing_is_open() {
        let intervals = Bootstrap::default().intervals(&[article(1.0), article(1.0)]);
        assert_eq!(intervals.of(Scope::Of(Kind::Direct), Measure::Detect), Some((1.0, 1.0)));
    }
}

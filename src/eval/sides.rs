//! One article's gold and system quotes, paired, and what is true of each pair.

use super::gold::{Attribution, Gold};
use super::overlap::{Chars, characters, pair};
use super::system::Found;

/// Overlap from which two quotes are one.
const DETECTED: f64 = 0.5;
/// Overlap from which a quote is as good as exact.
const CLOSE: f64 = 0.8;

/// One article's quotes, ready to be compared.
pub struct Sides<'a> {
    pub(super) gold: &'a [Attribution],
    pub(super) system: &'a [Found],
    pub(super) gold_chars: Vec<Chars>,
    pub(super) system_chars: Vec<Chars>,
    pub(super) text: &'a str,
}

impl<'a> Sides<'a> {
    /// Of one article.
    pub fn new(gold: &'a Gold, system: &'a [Found]) -> Self {
        let (text, gold) = (gold.article.text.as_str(), &gold.attributions[..]);
        Self {
            gold,
            system,
            gold_chars: gold.iter().map(|quote| Chars::new(&quote.content, text)).collect(),
            system_chars: system.iter().map(|quote| Chars::new(&quote.content, text)).collect(),
            text,
        }
    }

    /// Pairs of gold and system with their overlap.
    pub fn pairs(&self) -> Vec<(usize, usize, f64)> {
        let length = characters(self.text);
        pair(self.gold.len(), self.system.len(), DETECTED, |i, j| {
            self.gold_chars[i].shared(&self.system_chars[j], &length).of_union()
        })
    }

    /// What is true of a pair.
    pub fn judge(&self, i: usize, j: usize, overlap: f64) -> Pair {
        let (gold, system) = (&self.gold[i], &self.system[j]);
        Pair {
            strict: gold.content == system.content,
            exact: self.gold_chars[i] == self.system_chars[j],
            speaker: same_speaker(gold.speaker.as_deref(), system.speaker.as_deref()),
            kind: gold.kind == system.kind,
            overlap,
        }
    }
}

/// What is true of each quote of a system and the gold quote it is paired with; nothing where there is none.
pub fn judged(gold: &Gold, system: &[Found]) -> Vec<Option<Pair>> {
    let sides = Sides::new(gold, system);
    let mut judged = vec![None; system.len()];
    for (i, j, overlap) in sides.pairs() {
        judged[j] = Some(sides.judge(i, j, overlap));
    }
    judged
}

/// What is true of a pair.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a question of its own")]
pub struct Pair {
    /// The spans are the very same.
    pub strict: bool,
    /// The characters are, ends set aside.
    pub exact: bool,
    /// The speaker is right.
    pub speaker: bool,
    /// The kind is right.
    pub kind: bool,
    /// The share of the union that both have.
    pub overlap: f64,
}

impl Pair {
    /// Whether the content is as good as exact.
    pub fn close(&self) -> bool {
        self.overlap >= CLOSE
    }

    /// Whether the content is as good as exact and the speaker right.
    pub fn linked(&self) -> bool {
        self.speaker && self.close()
    }
}

fn same_speaker(gold: Option<&str>, system: Option<&str>) -> bool {
    match (gold, system) {
        (Some(gold), Some(system)) => fold(gold) == fold(system),
        (gold, system) => gold.is_none() && system.is_none(),
    }
}

/// Turkish lower case; apostrophes and what follows them, circumflexes and extra spaces set aside.
fn fold(name: &str) -> String {
    let name = name.replace('İ', "i").replace('I', "ı").to_lowercase();
    let name: String = name
        .chars()
        .map(|character| match character {
            'â' => 'a',
            'î' => 'i',
            'û' => 'u',
            '’' => '\'',
            other => other,
        })
        .collect();
    let stem = name.split('\'').next().unwrap_or("");
    stem.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_folded_as_turkish() {
        assert_eq!(fold("Işık  KÂĞIT'ın"), "ışık kağıt");
        assert!(same_speaker(Some("İrem Ilgaz"), Some("irem ılgaz’ın")));
        assert!(!same_speaker(Some("Irem"), Some("İrem")));
        assert!(same_speaker(None, None) && !same_speaker(None, Some("a")));
    }
}

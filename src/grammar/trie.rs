//! A tree of words, letter by letter: all words that a word begins with are found in one walk, which ends where none goes on.

use serde::{Deserialize, Serialize};

/// No node, and no value: a small number, since most nodes have nothing beside them and no value. Nodes count from 1, as do values.
const NONE: u32 = 0;

/// One byte of a word.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Node {
    byte: u8,
    /// The first node behind it.
    below: u32,
    /// The next node in its place.
    beside: u32,
    value: u32,
}

/// Words with a value each.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Trie<V> {
    /// The node of each first byte.
    first: Vec<u32>,
    nodes: Vec<Node>,
    values: Vec<V>,
}

impl<V> Default for Trie<V> {
    fn default() -> Self {
        Self { first: Vec::new(), nodes: Vec::new(), values: Vec::new() }
    }
}

impl<V> Trie<V> {
    /// The node of `byte` behind `above`, or in the first place.
    fn below(&self, above: Option<u32>, byte: u8) -> u32 {
        let Some(above) = above else { return self.first.get(usize::from(byte)).copied().unwrap_or(NONE) };
        let mut at = self.node(above).map_or(NONE, |node| node.below);
        while let Some(node) = self.node(at)
            && node.byte != byte
        {
            at = node.beside;
        }
        at
    }

    fn node(&self, number: u32) -> Option<&Node> {
        self.nodes.get((number as usize).checked_sub(1)?)
    }

    fn value(&self, number: u32) -> Option<&V> {
        self.values.get((number as usize).checked_sub(1)?)
    }

    /// The value of a word, new or known.
    pub fn entry(&mut self, word: &str) -> &mut V
    where
        V: Default,
    {
        let mut above = None;
        for &byte in word.as_bytes() {
            let mut at = self.below(above, byte);
            if at == NONE {
                at = self.nodes.len() as u32 + 1;
                let beside = if let Some(above) = above {
                    std::mem::replace(&mut self.nodes[above as usize - 1].below, at)
                } else {
                    // those of the first place are found by their byte
                    self.first.resize(256, NONE);
                    self.first[usize::from(byte)] = at;
                    NONE
                };
                self.nodes.push(Node { byte, below: NONE, beside, value: NONE });
            }
            above = Some(at);
        }
        let known = above.and_then(|above| self.node(above)).map_or(NONE, |node| node.value);
        let value = if known == NONE { self.values.len() as u32 + 1 } else { known };
        if known == NONE {
            self.values.push(V::default());
        }
        if let Some(above) = above {
            self.nodes[above as usize - 1].value = value;
        }
        &mut self.values[value as usize - 1]
    }

    /// The words that `word` begins with, shortest first: where each ends, and its value.
    pub fn along<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (usize, &'a V)> {
        let mut above = None;
        let mut bytes = word.bytes().enumerate();
        std::iter::from_fn(move || {
            loop {
                let (at, byte) = bytes.next()?;
                let node = self.below(above, byte);
                above = Some(node);
                let value = self.node(node)?.value;
                if let Some(value) = self.value(value) {
                    return Some((at + 1, value));
                }
            }
        })
    }

    /// All words with their values, in the order of their bytes.
    pub fn all(&self) -> Vec<(String, &V)> {
        let mut found = Vec::new();
        let mut open: Vec<(u32, Vec<u8>)> = self.first.iter().map(|&node| (node, Vec::new())).collect();
        while let Some((at, before)) = open.pop() {
            let Some(node) = self.node(at) else { continue };
            open.push((node.beside, before.clone()));
            let mut word = before;
            word.push(node.byte);
            if let Some(value) = self.value(node.value) {
                found.push((String::from_utf8_lossy(&word).into_owned(), value));
            }
            open.push((node.below, word));
        }
        found.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_finds_every_word_that_a_word_begins_with() {
        let mut trie: Trie<usize> = Trie::default();
        for word in ["söyle", "söy", "söz", "de", "ö", "söyle"] {
            *trie.entry(word) += 1;
        }
        let along =
            |word: &str| trie.along(word).map(|(end, &n)| (word[..end].to_owned(), n)).collect::<Vec<_>>();
        assert_eq!(along("söyledi"), [("söy".into(), 1), ("söyle".into(), 2)]);
        assert_eq!(along("dedi"), [("de".into(), 1)]);
        assert_eq!((along("so"), along(""), along("öyle").len()), (vec![], vec![], 1));
        let words: Vec<String> = trie.all().into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, ["de", "söy", "söyle", "söz", "ö"]);
        assert_eq!(Trie::<u8>::default().along("a").count(), 0);
    }
}

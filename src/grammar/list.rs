//! `lists/*.list`: one item a line, `key=value` attributes behind it, `#` comments.

use super::entry::{Located, Words, words_of};
use super::lexicon::{place, unknown};
use crate::error::Finding;
use crate::text::fold::fold;
use crate::text::hash::{self, Map};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// An item's attributes.
pub type Attributes = Vec<(String, String)>;

/// One list, by folded item.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct List {
    #[serde(serialize_with = "hash::sorted")]
    items: Map<String, Attributes>,
    /// Items of several words, by the first of them: the words that follow it.
    #[serde(serialize_with = "hash::sorted")]
    several: Map<String, Vec<Vec<String>>>,
    /// A bit for each item and each first word of several, by [`mark`]: nearly every word that is no item is told by it alone.
    marks: Vec<u64>,
}

/// A number for a word, from its length and a few of its letters.
#[inline]
fn mark(word: &str) -> usize {
    let bytes = word.as_bytes();
    let [first, .., last] = *bytes else { return bytes.first().map_or(0, |&byte| byte.into()) };
    let (second, middle) = (bytes[1], bytes[bytes.len() / 2]);
    let letters = u32::from_le_bytes([first, second, middle, last]);
    (letters.wrapping_add((bytes.len() as u32).wrapping_mul(0x0305_0709)).wrapping_mul(0x9e37_79b1) >> 8)
        as usize
}

/// What a list may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holds {
    /// The keys that the engine reads.
    pub keys: &'static [&'static str],
    /// Whether items of several words are found.
    pub several: bool,
}

impl List {
    /// Reads a list; later lines add attributes to earlier ones of the same item.
    pub fn read(file: &str, source: &str, holds: Holds, findings: &mut Vec<Finding>) -> Self {
        let mut list = List::default();
        list.items.reserve(source.lines().count());
        for line in source.lines() {
            let line = line.split('#').next().unwrap_or("").trim();
            if !line.is_empty() && !line.contains(|c: char| c == '=' || c.is_whitespace()) {
                // nearly all of them: one word and no more
                list.items.entry(fold(line.trim_end_matches('.'))).or_default();
                continue;
            }
            let (Words { words, fields }, rest) = words_of(line, source);
            if !rest.is_empty() {
                findings.push(Finding::new(
                    file,
                    source,
                    place(source, rest),
                    "a word or `key=value` expected",
                ));
            }
            let mut attributes = Attributes::new();
            for (key, value) in fields {
                if !holds.keys.contains(&key.text) {
                    findings.push(match holds.keys {
                        [] => {
                            Finding::new(file, source, key.span, format!("unknown attribute `{}`", key.text))
                                .help("items of this list have no attributes")
                        }
                        keys => unknown(file, source, key.span, "attribute", key.text, keys.iter().copied()),
                    });
                }
                attributes.push((key.text.into(), value.text.replace('_', " ")));
            }
            let Some(span) = words.first().zip(words.last()).map(|(a, b)| a.span.cover(b.span)) else {
                if !attributes.is_empty() {
                    findings.push(Finding::new(
                        file,
                        source,
                        place(source, line),
                        "attributes without an item",
                    ));
                }
                continue;
            };
            if words.len() > 1 && !holds.several {
                let message = "items of several words are never found in this list";
                let help = "the words of a text are looked up one by one: write the one that tells";
                findings.push(Finding::new(file, source, span, message).help(help));
            }
            let item = folded(&words);
            if let Some((first, others)) = item.split_once(' ') {
                let others = others.split(' ').map(str::to_owned).collect();
                list.several.entry(first.to_owned()).or_default().push(others);
            }
            list.items.entry(item).or_default().append(&mut attributes);
        }
        list.set_marks();
        list
    }

    /// Whether a folded word is in it.
    pub fn has(&self, folded: &str) -> bool {
        self.may_have(folded) && self.items.contains_key(folded)
    }

    /// Whether the bit of a word is set.
    #[inline]
    fn may_have(&self, folded: &str) -> bool {
        let at = mark(folded);
        // a power of two of numbers, or none
        let word = self.marks.get((at / 64) & self.marks.len().wrapping_sub(1));
        word.is_some_and(|bits| (bits >> (at % 64)) & 1 != 0)
    }

    /// Sets the bits of all items.
    fn set_marks(&mut self) {
        let size = (self.items.len() / 4).next_power_of_two().max(4);
        self.marks = vec![0; size];
        for item in self.items.keys().chain(self.several.keys()) {
            let at = mark(item);
            self.marks[(at / 64) & (size - 1)] |= 1 << (at % 64);
        }
    }

    /// The words that follow `folded` in items of several words.
    pub fn after(&self, folded: &str) -> &[Vec<String>] {
        let known = if self.may_have(folded) { self.several.get(folded) } else { None };
        known.map_or(&[], Vec::as_slice)
    }

    /// An attribute of an item.
    pub fn attribute(&self, folded: &str, key: &str) -> Option<&str> {
        if !self.may_have(folded) {
            return None;
        }
        self.items.get(folded)?.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
    }

    /// All items with their attributes, in the order of their letters.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Attributes)> {
        let mut items: Vec<_> = self.items.iter().map(|(k, v)| (k.as_str(), v)).collect();
        items.sort_unstable_by_key(|(k, _)| *k);
        items.into_iter()
    }

    /// The number of items.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// The form that an item is looked up by: case, circumflex and a final full stop do not matter.
fn folded(words: &[Located<'_>]) -> String {
    let words: Vec<String> = words.iter().map(|w| fold(w.text.trim_end_matches('.'))).collect();
    words.join(" ")
}

/// Items of a list that say nothing that an earlier one does not say.
pub fn repeated(file: &str, source: &str) -> Vec<Finding> {
    let mut said: HashMap<String, Vec<(&str, &str)>> = HashMap::new();
    let mut findings = Vec::new();
    for line in source.lines() {
        let (Words { words, fields }, _) = words_of(line.split('#').next().unwrap_or(""), source);
        let Some((first, last)) = words.first().zip(words.last()) else { continue };
        let new: Vec<(&str, &str)> = fields.iter().map(|(key, value)| (key.text, value.text)).collect();
        match said.get_mut(&folded(&words)) {
            Some(old) if new.iter().all(|field| old.contains(field)) => {
                let span = first.span.cover(last.span);
                let message = format!("`{}` stands in this list already", span.text(source));
                findings.push(
                    Finding::new(file, source, span, message)
                        .help("case, circumflex and a final full stop make no other word"),
                );
            }
            Some(old) => old.extend(new),
            None => {
                said.insert(folded(&words), new);
            }
        }
    }
    findings
}

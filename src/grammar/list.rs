//! `lists/*.list`: one item a line, `key=value` attributes behind it, `#` comments.

use crate::text::fold::fold;
use std::collections::HashMap;

/// An item's attributes.
pub type Attributes = Vec<(String, String)>;

/// One list, by folded item.
#[derive(Clone, Debug, Default)]
pub struct List {
    items: HashMap<String, Attributes>,
    longest_words: usize,
}

impl List {
    /// Reads a list; later lines add attributes to earlier ones of the same item.
    pub fn read(source: &str) -> Self {
        let mut list = List::default();
        for line in source.lines() {
            let line = line.split('#').next().unwrap_or("").trim();
            let mut words = Vec::new();
            let mut attributes = Attributes::new();
            for word in line.split_whitespace() {
                match word.split_once('=') {
                    Some((key, value)) => attributes.push((key.into(), value.replace('_', " "))),
                    None => words.push(fold(word.trim_end_matches('.'))),
                }
            }
            if !words.is_empty() {
                list.longest_words = list.longest_words.max(words.len());
                list.items.entry(words.join(" ")).or_default().append(&mut attributes);
            }
        }
        list
    }

    /// Whether a folded word is in it.
    pub fn has(&self, folded: &str) -> bool {
        self.items.contains_key(folded)
    }

    /// An attribute of an item.
    pub fn attribute(&self, folded: &str, key: &str) -> Option<&str> {
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

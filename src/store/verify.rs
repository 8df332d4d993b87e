//! Whether a quotation was said: the store's attributions held against it, with the sources that say so.
//!
//! Candidates are those that share fingerprints with the claim; where none of them has its words, those that share its longer
//! words. [`crate::matching::verdict`] judges each.

use super::db::Db;
use super::error::StoreError;
use super::people;
use super::search::{Hit, having, hit};
use super::value::params;
use crate::matching::differ::Differences;
use crate::matching::same::Sketch;
use crate::matching::verdict::{Finding, Verdict, Who, judge};
use crate::terms::{Kind, Stance};
use serde::de::{DeserializeOwned, IntoDeserializer, value::Error};
use std::collections::{BTreeMap, BTreeSet};

/// No more attributions share fingerprints with a claim and are looked at.
const NEAR: usize = 96;
/// No more that share words alone.
const HAVING: usize = 64;
/// No more words are looked for, the longest.
const WORDS: usize = 8;
/// Shorter words say too little to be looked for.
const LETTERS: usize = 4;

/// A quotation that somebody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The words.
    pub text: String,
    /// Who is said to have said them.
    pub speaker: Option<String>,
}

/// What is known of a claim.
#[derive(Clone, Debug)]
pub struct Answer {
    /// In one word.
    pub verdict: Verdict,
    /// What says so, the best first.
    pub sources: Vec<Source>,
}

/// An attribution that says something about a claim.
#[derive(Clone, Debug)]
pub struct Source {
    /// What it says.
    pub verdict: Verdict,
    /// The share of the claim's words that it has.
    pub share: f64,
    /// What differs: `said` are its words.
    pub differences: Differences,
    /// The attribution.
    pub hit: Hit,
}

/// Looks for a claim, and gives at most `most` sources.
pub fn verify(db: &mut Db, claim: &Claim, most: usize) -> Result<Answer, StoreError> {
    let sketch = Sketch::new(&claim.text);
    let asked = claim.speaker.as_deref().map(|name| Asked::new(db, name)).transpose()?;
    let mut seen = BTreeSet::new();
    let mut sources = Vec::new();
    for near in super::statements::near(db, &sketch, NEAR)? {
        seen.insert(near.quote);
        sources.extend(source(db, near.quote, &sketch, asked.as_ref())?);
    }
    let sure = |source: &Source| matches!(source.verdict, Verdict::Verbatim | Verdict::Shortened);
    if !sources.iter().any(sure) {
        for quote in having(db, longest(&sketch), HAVING)? {
            if seen.insert(quote) {
                sources.extend(source(db, quote, &sketch, asked.as_ref())?);
            }
        }
    }
    // the oldest of equals: who had it first
    sources.sort_by(|a, b| {
        let order = a.verdict.cmp(&b.verdict).then(b.share.total_cmp(&a.share));
        let date = |source: &Source| source.hit.date.clone().unwrap_or_else(|| "9999".into());
        order.then_with(|| date(a).cmp(&date(b))).then_with(|| a.hit.article.cmp(&b.hit.article))
    });
    sources.truncate(most);
    let verdict = sources.first().map_or(Verdict::NotFound, |source| source.verdict);
    Ok(Answer { verdict, sources })
}

/// The terms worth looking for.
fn longest(sketch: &Sketch) -> Vec<String> {
    let mut terms: BTreeMap<&str, usize> = BTreeMap::new();
    for word in sketch.words() {
        let letters = word.letters.chars().count();
        let longest = terms.entry(&word.term).or_default();
        *longest = letters.max(*longest);
    }
    let mut terms: Vec<(&str, usize)> =
        terms.into_iter().filter(|(_, letters)| *letters >= LETTERS).collect();
    terms.sort_by_key(|&(_, letters)| std::cmp::Reverse(letters));
    terms.into_iter().take(WORDS).map(|(term, _)| term.to_owned()).collect()
}

fn source(
    db: &mut Db,
    quote: i64,
    claim: &Sketch,
    asked: Option<&Asked>,
) -> Result<Option<Source>, StoreError> {
    let Some(hit) = hit(db, quote)? else { return Ok(None) };
    let who = match asked {
        Some(asked) if !asked.is(db, quote)? => Who::Other,
        _ => Who::Asked,
    };
    let kind: Kind = named(&hit.kind).unwrap_or(Kind::Indirect);
    let stance: Option<Stance> = hit.stance.as_deref().and_then(named);
    let finding = judge(claim, &Sketch::new(&hit.text), kind, stance, who);
    Ok(finding.map(|Finding { verdict, share, differences }| Source { verdict, share, differences, hit }))
}

/// A closed word of records by its name.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    T::deserialize(IntoDeserializer::<Error>::into_deserializer(name)).ok()
}

/// The speaker who is asked for.
struct Asked {
    key: String,
    people: BTreeSet<i64>,
}

impl Asked {
    fn new(db: &mut Db, name: &str) -> Result<Self, StoreError> {
        let key = people::key(name);
        let surname = key.split(' ').next_back().unwrap_or("").to_owned();
        let mut people = BTreeSet::new();
        for row in db.query("SELECT person, key FROM names WHERE surname = ?1", params![surname])? {
            if one_name(&key, row.text(1)?) {
                people.insert(row.int(0)?);
            }
        }
        Ok(Self { key, people })
    }

    fn is(&self, db: &mut Db, quote: i64) -> Result<bool, StoreError> {
        let sql = "SELECT s.person, s.key FROM quotes q JOIN speakers s ON s.id = q.speaker WHERE q.id = ?1";
        let Some(row) = db.first(sql, params![quote])? else { return Ok(false) };
        let person = row.maybe_int(0)?.is_some_and(|person| self.people.contains(&person));
        Ok(person || one_name(&self.key, row.text(1)?))
    }
}

/// Whether one name has all words of the other: `Saraçoğlu`, `Nihal Saraçoğlu`.
fn one_name(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    one.is_subset(&other) || other.is_subset(&one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_part_of_its_fuller_form() {
        assert!(one_name("saracoglu", "nihal saracoglu"));
        assert!(one_name("tayyip aksu", "ali tayyip aksu"));
        assert!(!one_name("nihal saracoglu", "ayla saracoglu"));
    }

    #[test]
    fn words_of_records_are_read() {
        assert_eq!(named::<Stance>("denial"), Some(Stance::Denial));
        assert_eq!(named::<Kind>("nothing"), None);
    }

    #[test]
    fn long_words_are_looked_for() {
        assert_eq!(longest(&Sketch::new("Bu yol artık iki şehri bağlayacak")), ["bağl", "artik", "şehr"]);
    }
}

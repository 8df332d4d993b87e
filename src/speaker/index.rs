//! Look-up in the table of entities: by the words of a name, by acronym, by title, by what was named last. It makes the
//! time for a document grow with its length, however many people it names.

use super::entity::Entity;
use crate::text::fold::{fold, name_key};
use crate::text::hash::{Map, Set};

/// Of more people than this of one name none is looked at.
const NAMESAKES: usize = 256;
/// How far back the last person named is looked for.
const BACK: usize = 64;

/// Surnames of fewer letters are not looked for under another spelling.
const LONG: usize = 6;
/// Longer words are no surnames.
const LONGEST: usize = 24;

/// Up to so many names are gone through one by one.
const FEW: usize = 64;

/// Mentions in order: where each starts, and of which entity it is.
type Mentions = Vec<(u32, usize)>;

/// Positions in the list of entities, by what they are looked up with.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    first: Map<String, Vec<usize>>,
    last: Map<String, Vec<usize>>,
    /// By the words inside a name of three and more.
    middle: Map<String, Vec<usize>>,
    aliases: Map<String, usize>,
    /// By the last word of a role, folded.
    titles: Map<String, Mentions>,
    /// By the stem of an organisation's last word.
    heads: Map<String, Mentions>,
    /// Where people are named in the nominative.
    acting: Mentions,
    /// Where a person is named first.
    pub(super) person: Option<u32>,
    /// By the last word of a name, and that word with any one letter left out: hashes of these.
    spelt: Map<u64, Vec<usize>>,
}

impl Index {
    /// The entities by their names.
    pub(super) fn names(list: &[Entity]) -> Self {
        let mut index = Self::default();
        for (i, entity) in list.iter().enumerate() {
            let ends = [(&mut index.first, entity.key.first()), (&mut index.last, entity.key.last())];
            for (words, word) in ends {
                let Some(word) = word else { continue };
                let named = words.entry(word.clone()).or_default();
                if named.len() < NAMESAKES {
                    named.push(i);
                }
            }
            for word in entity.key.iter().skip(1).take(entity.key.len().saturating_sub(2)) {
                let named = index.middle.entry(word.clone()).or_default();
                if named.len() < NAMESAKES {
                    named.push(i);
                }
            }
            let surname = surname_of(entity).filter(|_| list.len() > FEW);
            for form in surname.into_iter().flat_map(near_hashes) {
                let named = index.spelt.entry(form).or_default();
                if named.len() < NAMESAKES {
                    named.push(i);
                }
            }
            for alias in &entity.aliases {
                index.aliases.entry(name_key(alias)).or_insert(i);
            }
        }
        index
    }

    /// Adds where the entities are named, once their roles are known.
    pub(super) fn places(&mut self, list: &[Entity]) {
        for (i, entity) in list.iter().enumerate() {
            let mentions = || entity.mentions.iter().map(|m| (m.start, i));
            let mut words: Vec<String> =
                entity.roles.iter().filter_map(|r| Some(fold(r.split_whitespace().last()?))).collect();
            words.sort_unstable();
            words.dedup();
            for word in words {
                self.titles.entry(word).or_default().extend(mentions());
            }
            if entity.organization()
                && entity.key.len() > 1
                && let Some(head) = entity.name.split_whitespace().last()
            {
                self.heads.entry(stem_of(&name_key(head))).or_default().extend(mentions());
            }
            if entity.person && !entity.organization() {
                let first = entity.mentions.first().map(|m| m.start);
                self.person = self.person.into_iter().chain(first).min();
                self.acting.extend(entity.acting.iter().map(|&start| (start, i)));
            }
        }
        self.acting.sort_unstable();
        self.titles.values_mut().chain(self.heads.values_mut()).for_each(|m| m.sort_unstable());
    }

    /// The entities whose name starts or ends as `key` does, in order.
    pub(super) fn sharing(&self, key: &[String]) -> Vec<usize> {
        let starting = key.first().and_then(|word| self.first.get(word));
        let mut found = self.ending_as(key);
        found.extend(starting.into_iter().flatten());
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The entities whose name ends in the last word of `key`, in order.
    pub(super) fn ending_as(&self, key: &[String]) -> Vec<usize> {
        key.last().and_then(|word| self.last.get(word)).cloned().unwrap_or_default()
    }

    /// The entities inside whose name a word stands, in order.
    pub(super) fn inside(&self, word: &str) -> Vec<usize> {
        self.middle.get(word).cloned().unwrap_or_default()
    }

    /// The entity of an acronym.
    pub(super) fn alias(&self, key: &str) -> Option<usize> {
        self.aliases.get(key).copied()
    }

    /// The entities named before `at` that bear the title `wanted`, the last named first; before those whose title only
    /// ends in it (`başbakan` for `bakan`).
    pub(super) fn titled(&self, wanted: &str, at: u32) -> Vec<usize> {
        let stem = stem_of(wanted);
        let mut found: Vec<(bool, u32, usize)> = Vec::new();
        for (word, mentions) in &self.titles {
            let same = stem_of(word) == stem;
            if same || word.ends_with(wanted) {
                let end = mentions.partition_point(|(start, _)| *start < at);
                found.extend(mentions[..end].iter().rev().take(BACK).map(|&(start, i)| (same, start, i)));
            }
        }
        found.sort_unstable_by(|a, b| b.cmp(a));
        let mut seen = Set::default();
        found.into_iter().map(|(_, _, i)| i).filter(|i| seen.insert(*i)).collect()
    }

    /// The entity first named behind `at` that bears the title `wanted`.
    pub(super) fn titled_later(&self, wanted: &str, at: u32) -> Option<usize> {
        let stem = stem_of(wanted);
        let titles = self.titles.iter().filter(|(word, _)| stem_of(word) == stem);
        let behind =
            |mentions: &Mentions| mentions.get(mentions.partition_point(|(start, _)| *start <= at)).copied();
        titles.filter_map(|(_, mentions)| behind(mentions)).min().map(|(_, i)| i)
    }

    /// The organisation last named before `at` whose last word has the stem of the folded word `head`, or ends in it
    /// (`savcılık` for Başsavcılığı).
    pub(super) fn headed(&self, head: &str, at: u32) -> Option<usize> {
        let stem = stem_of(&name_key(head));
        let same = self.heads.get(&stem).and_then(|mentions| last_before(mentions, at));
        let longer = || {
            let words = self.heads.iter().filter(|(word, _)| stem.len() > 4 && word.ends_with(&stem));
            words.filter_map(|(_, mentions)| last_before(mentions, at)).max()
        };
        same.or_else(longer).map(|(_, i)| i)
    }

    /// The entities whose surname differs from `surname` in one letter.
    pub(super) fn close(&self, list: &[Entity], surname: &str) -> Vec<usize> {
        if surname.chars().nth(LONG - 1).is_none() {
            return Vec::new();
        }
        if list.len() <= FEW {
            let near = |e: &Entity| surname_of(e).is_some_and(|other| share_form(other, surname));
            return (0..list.len()).filter(|&i| near(&list[i])).collect();
        }
        let hashes = near_hashes(surname);
        let mut found: Vec<usize> =
            hashes.iter().filter_map(|form| self.spelt.get(form)).flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        // two forms may have one hash
        found.retain(|&i| {
            let other = list.get(i).and_then(|e| e.key.last());
            other.is_some_and(|other| other == surname || share_form(other, surname))
        });
        found
    }

    /// The person last named in the nominative before `at`.
    pub(super) fn acting(&self, at: u32) -> Option<(u32, usize)> {
        last_before(&self.acting, at)
    }
}

/// The surname of an entity that is looked for under another spelling.
fn surname_of(entity: &Entity) -> Option<&str> {
    let surname = entity.key.last().filter(|_| entity.key.len() > 1)?;
    // the least that letters take
    let long = surname.len() >= LONG && surname.chars().nth(LONG - 1).is_some();
    long.then_some(surname.as_str())
}

fn last_before(mentions: &[(u32, usize)], at: u32) -> Option<(u32, usize)> {
    let end = mentions.partition_point(|(start, _)| *start < at);
    mentions[..end].last().copied()
}

/// A hash of a word, and of each form of it with one letter left out: two words that differ in one letter share one.
fn near_hashes(word: &str) -> Vec<u64> {
    let letters: Vec<char> = word.chars().take(LONGEST + 1).collect();
    if letters.len() > LONGEST {
        return Vec::new();
    }
    let step = |hash: u64, letter: &char| (hash ^ u64::from(*letter)).wrapping_mul(0x0100_0000_01b3);
    let start = 0xcbf2_9ce4_8422_2325;
    let without = |i: usize| letters[i + 1..].iter().fold(letters[..i].iter().fold(start, step), step);
    (0..=letters.len())
        .map(|i| if i < letters.len() { without(i) } else { letters.iter().fold(start, step) })
        .collect()
}

/// Whether two words share one of these forms: what is left of both between the letters they begin and end with alike is at
/// most one letter, or the same but for a letter at its start and one at its end.
fn share_form(a: &str, b: &str) -> bool {
    // a letter is one to four bytes
    let too_long = |word: &str| word.len() > LONGEST && word.chars().nth(LONGEST).is_some();
    if a.len().abs_diff(b.len()) > 4 || too_long(a) || too_long(b) {
        return false;
    }
    let alike =
        a.chars().zip(b.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum();
    let (a, b): (&str, &str) = (&a[alike..], &b[alike..]);
    let alike: usize = a
        .chars()
        .rev()
        .zip(b.chars().rev())
        .take_while(|(one, other)| one == other)
        .map(|(one, _)| one.len_utf8())
        .sum();
    let (a, b) = (&a[..a.len() - alike], &b[..b.len() - alike]);
    let rest = |word: &str| word.chars().next().map_or(0, char::len_utf8);
    let front = |word: &str| word.chars().next_back().map_or(0, |last| word.len() - last.len_utf8());
    let one = |word: &str| word.chars().nth(1).is_none();
    (one(a) && one(b)) || a[rest(a)..] == b[..front(b)] || a[..front(a)] == b[rest(b)..]
}

/// Whether two words of names are one organisation's noun, possessed or not: `bakanliği`, `bakanlik`.
pub(super) fn same_noun(a: &str, b: &str) -> bool {
    stem_of(a) == stem_of(b)
}

/// A title's bare form, roughly: `bakanı` and `bakan` agree, `bakanlığı` and `bakanlık` too.
pub(super) fn stem_of(word: &str) -> String {
    let possessive = ["sı", "si", "su", "sü"].iter().find_map(|ending| word.strip_suffix(ending));
    let word = possessive.unwrap_or(word);
    let word = word.strip_suffix(['ı', 'i', 'u', 'ü']).unwrap_or(word);
    word.replace('ğ', "k")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The word, and each form of it with one letter left out.
    fn forms(word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        let without =
            |i: usize| letters.iter().enumerate().filter(|&(j, _)| j != i).map(|(_, c)| c).collect();
        (0..letters.len()).map(without).chain([word.to_owned()]).collect()
    }

    #[test]
    fn words_of_one_letters_difference_share_a_form() {
        let share = |a: &str, b: &str| {
            let hashes = near_hashes(b);
            let hashed = near_hashes(a).iter().any(|hash| hashes.contains(hash));
            assert_eq!(hashed, share_form(a, b), "{a} {b}");
            assert_eq!(hashed, forms(a).iter().any(|form| forms(b).contains(form)), "{a} {b}");
            hashed
        };
        assert!(share("serpintioğlu", "sarpintioğlu") && share("kavradov", "kavrardov"));
        assert!(!share("yıldırım", "yıldız"));
        let words = [
            "", "a", "b", "ab", "ba", "abc", "bca", "cab", "acb", "aab", "abab", "baba", "bcab", "şab",
            "abş", "abcde", "bcdex",
        ];
        for a in words {
            for b in words {
                share(a, b);
            }
        }
    }

    #[test]
    fn titles_agree_with_and_without_their_possessive() {
        assert_eq!(stem_of("bakanı"), stem_of("bakan"));
        assert_eq!(stem_of("bakanlığı"), stem_of("bakanlık"));
        assert_eq!(stem_of("başkanvekili"), stem_of("başkanvekil"));
    }
}

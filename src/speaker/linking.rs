//! A shorter name -> the entity it means: surname, given name, acronym, a slip of the pen.

use super::entity::{Entities, Entity};
use super::index::{Index, same_noun};
use super::names::{is_acronym_of, key_of};
use crate::text::fold::name_key;
use crate::text::hash::Map;

/// So many organisations are looked through for a loose acronym.
const ORGANIZATIONS: usize = 64;

/// Longer names are two that ran into each other; with `de la` or `bin` they have a word more.
const WORDS: usize = 5;

impl Entities {
    /// Puts every mention, role and acronym at the fullest entity, and makes all of them ready to be looked up.
    pub(super) fn link(&mut self) {
        self.aliases();
        self.shortened();
        self.initials();
        self.index = Index::names(&self.list);
        self.merge();
        self.index.places(&self.list);
    }

    /// `Süperstar Nur Aksu` where `Nur Aksu` stands by itself, too: the first words are what she is, and no name.
    /// `Ece Tan Twitter` where both stand by themselves: a comma was lost between them.
    fn shortened(&mut self) {
        for i in 0..self.list.len() {
            let entity = &self.list[i];
            let length = entity.key.len();
            let (words, count) = (entity.name.split_whitespace(), entity.mentions.len());
            let proper = |key: &[String]| self.keys.get(key).copied().filter(|&o| o != i);
            let often = |&o: &usize| self.list[o].mentions.len() >= count;
            if entity.overlong || entity.doubtful {
                let rest = |from: usize| {
                    let known = proper(entity.key.get(from..)?)?;
                    // `Emir Hüseyin Zemani` may be short for nobody; behind an opening word alone the rest must be what
                    // the text prefers
                    let given = self.list[known].given && (from == 1 || entity.overlong);
                    (given || (entity.overlong && often(&known))).then_some((from, known))
                };
                if let Some((from, known)) = (1..length.saturating_sub(1)).find_map(rest) {
                    let role = words.take(from).collect::<Vec<_>>().join(" ");
                    self.absorb(i, known, Some(role));
                    continue;
                }
            }
            let whole = |cut: usize| {
                let known = proper(&entity.key[..cut]).filter(often)?;
                let person = &self.list[known];
                let fits = person.person && !person.organization() && !entity.middle;
                // `Ece Tan Yeni Körfez Postası`: two names more are no person's
                let other = length >= cut + 2 && person.given;
                (fits && (other || proper(&entity.key[cut..]).is_some())).then_some(known)
            };
            // `Başbakan Tan Economist dahil`: two who stand by themselves before it; a full name comes before its surname
            let two = || {
                let [first, second] = &entity.key[..] else { return None };
                let one = |word: &String| proper(std::slice::from_ref(word)).map(|e| &self.list[e]);
                let (before, behind) = (one(first)?, one(second)?);
                let apart =
                    before.person && before.mentions.len() > 1 && behind.mentions.len() > 1 && !behind.person;
                let earlier = before.first < entity.first && behind.first < entity.first;
                (apart && earlier).then(|| proper(std::slice::from_ref(first))).flatten()
            };
            if count == 1
                && let Some(known) = two()
            {
                self.absorb(i, known, None);
                continue;
            }
            if count == 1
                && !entity.organization()
                && let Some(known) = (2..length).find_map(whole)
            {
                self.absorb(i, known, None);
            }
        }
    }

    /// Gives what the text tells under one name to another one's bearer.
    fn absorb(&mut self, from: usize, proper: usize, role: Option<String>) {
        let Entity { mentions, subjects, acting, roles, affiliation, weight, acts, .. } =
            self.list[from].clone();
        self.keys.insert(std::mem::take(&mut self.list[from].key), proper);
        self.list[from].mentions.clear();
        let person = &mut self.list[proper];
        person.learn(roles.into_iter().chain(role), affiliation);
        person.mentions.extend(mentions);
        person.subjects.extend(subjects);
        person.acting.extend(acting);
        person.subjects.sort_unstable();
        person.weight += weight;
        person.acts += acts;
    }

    /// `EGM` for Emniyet Genel Müdürlüğü, `AKK` for a person of three names: initials that stand in the text and fit one
    /// name alone.
    fn initials(&mut self) {
        let mut short: Map<String, Vec<usize>> = Map::default();
        for (i, entity) in self.list.iter().enumerate() {
            let starts = entity.key.iter().filter(|w| *w != "ve").filter_map(|w| w.chars().next());
            let letters: String = starts.collect();
            // two letters are short for much: `AB` for Avrupa Birliği, where that is the only one
            let least = if entity.organization() { 2 } else { 3 };
            if (least..9).contains(&letters.chars().count()) {
                short.entry(letters).or_default().push(i);
            }
        }
        let organizations: Vec<usize> =
            (0..self.list.len()).filter(|&i| self.list[i].organization()).collect();
        for i in 0..self.list.len() {
            let entity = &self.list[i];
            let shouted = entity.name.chars().count() > 1 && entity.name.chars().all(char::is_uppercase);
            let ([key], true) = (&entity.key[..], shouted) else { continue };
            let exact = short.get(key).map_or(&[][..], Vec::as_slice);
            // `TÜİK` has a letter more than Türkiye İstatistik Kurumu has words
            let longer = |&&o: &&usize| {
                let words = self.list[o].key.len();
                (3..=key.chars().count()).contains(&words) && is_acronym_of(&entity.name, &self.list[o].key)
            };
            let mut loose = organizations.iter().take(ORGANIZATIONS).filter(longer);
            let one = match (exact, loose.next(), loose.next()) {
                ([one], ..) | ([], Some(one), None) => *one,
                _ => continue,
            };
            let alias = entity.name.clone();
            self.list[one].aliases.push(alias);
        }
    }

    /// Lines up shorter names with full ones: what the shorter one was told, and where it stands, goes to the longer.
    fn merge(&mut self) {
        let mut moves = Vec::new();
        for (i, entity) in self.list.iter().enumerate() {
            let alias = self.index.alias(&name_key(&entity.name));
            if entity.key.len() > 1 && entity.organization() && alias.is_none() {
                continue;
            }
            let full = |at| alias.or_else(|| self.fuller(&entity.key, at)).filter(|&f| f != i);
            let Some(fullest) = full(None) else { continue };
            // of people of one name each mention means the one it stands next to
            let owners = entity.mentions.iter().map(|m| (*m, full(Some(m.start)).unwrap_or(fullest)));
            moves.push((i, fullest, owners.collect::<Vec<_>>()));
        }
        for (from, fullest, owners) in moves {
            let (roles, affiliation) = (self.list[from].roles.clone(), self.list[from].affiliation.clone());
            self.list[fullest].learn(roles, affiliation);
            self.list[from].mentions.clear();
            let acting = std::mem::take(&mut self.list[from].acting);
            for (mention, owner) in owners {
                self.list[owner].mentions.push(mention);
                if acting.binary_search(&mention.start).is_ok() {
                    self.list[owner].acting.push(mention.start);
                }
            }
        }
        for entity in &mut self.list {
            entity.mentions.sort_unstable();
            entity.acting.sort_unstable();
        }
    }

    /// The entity whose name is `key` or holds it at its end or start: the fullest; of several persons the one
    /// named last before `before`.
    fn fuller(&self, key: &[String], before: Option<u32>) -> Option<usize> {
        let place = before.unwrap_or(u32::MAX);
        // `Kaya'nın oğlu Ege Kaya'ya`: who was the subject comes before who was only named
        let near = |e: &Entity| -> (u32, u32) {
            let subject =
                e.subjects.partition_point(|&m| m <= place).checked_sub(1).map(|m| e.subjects[m] + 1);
            let named = e.mentions.partition_point(|m| m.start <= place).checked_sub(1);
            (subject.unwrap_or(0), named.map_or(0, |m| e.mentions[m].start + 1))
        };
        let mut full = self.index.sharing(key);
        full.retain(|&i| holds(&self.list[i], key) > 1 && self.list[i].weight >= 2);
        // `Elif Müberra` behind Elif Müberra Şahin; a word more behind a name of two is most often no part of it
        if key.len() > 1
            && let Some(first) = self.keys.get(key).and_then(|&e| self.list[e].first)
        {
            full.retain(|&i| {
                let e = &self.list[i];
                e.organization() || e.key.ends_with(key) || e.first.is_some_and(|f| f < first)
            });
        }
        // `Merkez Bankası` of a text that speaks of another country's further down
        if let Some(short) = self.keys.get(key).filter(|_| key.len() > 1).map(|&e| &self.list[e])
            && let Some(again) = short.mentions.get(1).filter(|_| short.organization())
        {
            let later = |e: &Entity| e.organization() && e.first.is_some_and(|f| f > again.start);
            full.retain(|&i| self.list[i].key == key || !later(&self.list[i]));
        }
        // `Anne Taşkıran` is no rival of Esra Taşkıran
        if full.iter().any(|&i| !self.list[i].doubtful) {
            full.retain(|&i| !self.list[i].doubtful);
        }
        // people of one surname (`Ayşe Kaya`, `Mehmet Kaya`): the one named last
        let related = |a: &Entity, b: &Entity| a.key.ends_with(&b.key) || b.key.ends_with(&a.key);
        let best = full.iter().copied().max_by_key(|&i| {
            let e = &self.list[i];
            let rivals =
                full.iter().any(|&o| o != i && !related(&self.list[o], e) && self.list[o].weight >= 3);
            let fit = holds(e, key);
            (fit.max(3), if rivals { near(e) } else { (0, 0) }, fit, e.weight.min(12), e.key.len())
        });
        let Some(mut best) = best else {
            if let Some(person) = self.untitled(key, before) {
                return Some(person);
            }
            let exact = self.keys.get(key).copied();
            if let Some(full) = self.between(key) {
                return Some(full);
            }
            return self.misspelt(key, exact, before).or(exact);
        };
        // `Berners-Lee` was found for `Lee`: go on to `Tim Berners-Lee`
        for i in self.index.ending_as(&self.list[best].key) {
            let (longer, shorter) = (&self.list[i], &self.list[best]);
            let extends = longer.key.len() > shorter.key.len()
                && longer.key.len() <= WORDS
                && longer.key.ends_with(&shorter.key);
            if extends && longer.weight >= 2 && longer.organization() == shorter.organization() {
                best = i;
            }
        }
        // a slip in the full name, too
        let slip =
            self.misspelt(&self.list[best].key, Some(best), before).filter(|_| self.list[best].key.len() > 1);
        Some(slip.unwrap_or(best))
    }

    /// `Dr. Yıldız` for Ece Yıldız Tan: a name that stands inside one person's alone.
    fn between(&self, key: &[String]) -> Option<usize> {
        let [word] = key else { return None };
        let mut full = self.index.inside(word);
        full.retain(|&i| self.list[i].person && !self.list[i].organization());
        let [one] = full[..] else { return None };
        Some(one)
    }

    /// `Anne Taşkıran` for Esra Taşkıran: a given name that is a title, too, before the surname of somebody named in full.
    fn untitled(&self, key: &[String], before: Option<u32>) -> Option<usize> {
        let doubtful = self.keys.get(key).is_some_and(|&e| self.list[e].doubtful);
        let rest = key.get(1..).filter(|rest| doubtful && !rest.is_empty())?;
        let full = self.fuller(rest, before)?;
        let entity = &self.list[full];
        (entity.person && !entity.doubtful && entity.key.len() > rest.len()).then_some(full)
    }

    /// `Bakanlık kaynakları`, `MSB kaynakları`: what stands before the last words is short for the organisation whose
    /// full name stands before them elsewhere (`Milli Savunma Bakanlığı kaynakları`).
    fn expanded(&self, key: &[String], at: u32) -> Option<usize> {
        let (first, rest) = key.split_first().filter(|(_, rest)| !rest.is_empty())?;
        let short = |front: &[String]| {
            let starts = front.iter().filter(|w| *w != "ve").filter_map(|w| w.chars().next());
            front.last().is_some_and(|noun| same_noun(noun, first)) || starts.eq(first.chars())
        };
        let alias = self.index.alias(first).map(|owner| &self.list[owner].key[..]);
        let mut fuller = self.index.ending_as(key);
        fuller.retain(|&i| {
            let front = self.list[i].key.strip_suffix(rest).filter(|front| front.len() > 1);
            self.list[i].organization() && front.is_some_and(|front| Some(front) == alias || short(front))
        });
        // the one named last
        fuller.into_iter().max_by_key(|&i| {
            let e = &self.list[i];
            e.mentions.partition_point(|m| m.start <= at).checked_sub(1).map(|m| e.mentions[m].start)
        })
    }

    /// `Kerpiççi` for Tuba Kerpiçci, `Güner Ögünç` for Güner Öğünç: one letter's difference in a surname of six letters or
    /// more. A bare surname must be nobody else's, of two full names the one that stands more often is right.
    fn misspelt(&self, key: &[String], exact: Option<usize>, before: Option<u32>) -> Option<usize> {
        let (surname, given) = key.split_last()?;
        if exact.is_some_and(|e| self.list[e].organization()) {
            return None;
        }
        let close = self.index.close(&self.list, surname).into_iter().map(|i| &self.list[i]);
        let close: Vec<&Entity> =
            close.filter(|e| e.person && e.key.last() != Some(surname) && e.key.len() <= WORDS).collect();
        if given.is_empty() {
            let right = close.first()?.key.last()?;
            return if close.iter().all(|e| e.key.last() == Some(right)) {
                self.fuller(std::slice::from_ref(right), before)
            } else {
                None
            };
        }
        let weight = exact.map_or(0, |e| self.list[e].weight);
        let same = close.into_iter().find(|e| e.key.starts_with(given) && e.key.len() == key.len())?;
        self.keys.get(&same.key).copied().filter(|_| same.weight > weight)
    }

    /// The entity that a name refers to at byte `at`.
    pub fn named(&self, name: &str, at: u32) -> Option<&Entity> {
        let alias = name_key(name);
        let key = key_of(name);
        let alias = self.index.alias(&alias).or_else(|| self.expanded(&key, at));
        let found = alias.or_else(|| self.fuller(&key, Some(at)))?;
        self.list.get(found)
    }

    /// `Ece Tan Yeni Körfez Postası`: a person whom the text names in full, where the name behind hers lost its comma.
    pub(super) fn opening(&self, name: &str) -> Option<&Entity> {
        let key = key_of(name);
        let cuts = (2..=3).filter(|cut| cut + 2 <= key.len());
        let known = |cut: usize| self.keys.get(&key[..cut]).map(|&e| &self.list[e]);
        cuts.filter_map(known).find(|e| e.person && e.given && !e.organization())
    }

    /// The full name of the person whom a surname means, wherever it stands.
    pub(super) fn known_as(&self, name: &str) -> Option<&str> {
        let entity = self.named(name, u32::MAX)?;
        entity.person.then_some(entity.name.as_str())
    }

    /// The people named before `at` with a title that ends in `title`, the last named first.
    pub fn titled<'a>(&'a self, title: &str, at: u32) -> impl Iterator<Item = &'a Entity> {
        self.index.titled(title, at).into_iter().filter_map(|i| self.list.get(i))
    }

    /// The person first named behind `at` with the title `title`.
    pub fn titled_later(&self, title: &str, at: u32) -> Option<&Entity> {
        self.list.get(self.index.titled_later(title, at)?)
    }

    /// The organisation last named before `at` whose name ends in `head` (`Bakanlık` for `Ticaret Bakanlığı`).
    pub fn headed(&self, head: &str, at: u32) -> Option<&Entity> {
        self.list.get(self.index.headed(head, at)?)
    }

    /// The person last named before `at` as a subject, and where.
    pub fn acting(&self, at: u32) -> Option<(u32, &Entity)> {
        let (place, i) = self.index.acting(at)?;
        Some((place, self.list.get(i)?))
    }
}

/// How well a shorter name fits an entity: 4 its end (`Kaya`), 3 its start, 2 an organisation's start, 1 the same, 0 not.
fn holds(e: &Entity, key: &[String]) -> u32 {
    let longer = e.key.len() > key.len() && e.key.len() <= WORDS;
    // `Elif Müberra` for Elif Müberra Şahin: two given names, or one
    let given = e.key.len() == key.len() + 1 || (key.len() == 1 && e.key.len() <= 3);
    if longer && e.key.ends_with(key) {
        // `Daley` is Tom Daley before it is Robert Black-Daley
        let hyphened = key.len() == 1 && e.name.rsplit(' ').next().is_some_and(|w| w.contains('-'));
        if hyphened { 2 } else { 4 }
    } else if longer && given && e.key.starts_with(key) && !e.organization() {
        3
    } else if e.genus && longer && key.len() == 1 && e.key.len() == 2 && e.key.starts_with(key) {
        // `ZEW` for ZEW Enstitüsü, not `Koç` for Koç Holding
        let first = e.name.split_whitespace().next().unwrap_or("");
        2 * u32::from(first.chars().count() > 1 && first.chars().all(char::is_uppercase))
    } else if e.organization() && e.key.len() == key.len() + 1 && key.len() > 1 && e.key.starts_with(key) {
        // `Su Vakfı kuruluşları` are not the Vakıf
        let last = e.name.split_whitespace().last().and_then(|w| w.chars().next());
        2 * u32::from(last.is_some_and(char::is_uppercase))
    } else {
        u32::from(e.key == key)
    }
}

//! The document's people and organisations: one entity each, under the fullest name the text gives.
//!
//! The table is filled from every sentence, not from attributions alone: 84 % of later mentions are a surname whose
//! full name stood somewhere before. `linking` says which entity a shorter name means.

use super::index::Index;
use super::names::{abbreviated, affiliation, bare_name, bracketed, is_acronym_of, key_of, role_text};
use crate::morph::case::Case;
use crate::parse::lexical::{Lex, Word};
use crate::parse::phrase::{Phrase, Sort, joined, phrases};
use crate::span::Span;
use crate::terms::SpeakerKind;
use crate::text::Document;
use crate::text::hash::Map;
use crate::text::layout::BlockKind;
use crate::text::token::{Class, Shape};
use std::ops::Range;

/// One person or organisation of a document.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact about the name, true or not by itself")]
pub struct Entity {
    /// The fullest name.
    pub name: String,
    /// The name's words, folded for comparison.
    pub key: Vec<String>,
    /// What sort of speaker it is.
    pub kind: SpeakerKind,
    /// Titles given with the name, as they stand.
    pub roles: Vec<String>,
    /// The party or organisation that the text says it belongs to.
    pub affiliation: Option<String>,
    /// Where it is named, in order; shorter names of it included.
    pub mentions: Vec<Span>,
    /// Where it stands as a subject or an owner under this very name, in order.
    pub subjects: Vec<u32>,
    /// Where it is named in the nominative, in order; shorter names of it included.
    pub(super) acting: Vec<u32>,
    /// Where this very name stands first.
    pub(super) first: Option<u32>,
    /// How much speaks for this being a name of its own.
    pub weight: u32,
    /// How often it stands as a subject or an owner in running text: people do, places seldom.
    pub acts: u32,
    /// Whether a given name or a title says that it is a person.
    pub person: bool,
    /// Other names: acronyms.
    pub aliases: Vec<String>,
    /// Whether a word of it is a name beyond doubt, not only a capital at a sentence's start.
    pub(super) known: bool,
    /// Whether its last word only says what it is: `GTV Televizyonu`.
    pub(super) genus: bool,
    /// Whether its first word is a given name that is a title, too: `Anne Taşkıran`.
    pub(super) doubtful: bool,
    /// Whether its first word may be no part of it: a title that no list has (`Süperstar Nur Aksu`), any word that starts a
    /// sentence.
    pub(super) overlong: bool,
    /// Whether its first word is a given name.
    pub(super) given: bool,
    /// Whether its second word is a given name: `Ali Can Tok` is not `Ali Can`.
    pub(super) middle: bool,
}

impl Entity {
    /// Whether it is an organisation.
    pub fn organization(&self) -> bool {
        self.kind == SpeakerKind::Organization
    }

    /// Whether it may be a firm or a club whose name does not say so: `Ekin Yazılım`, `Pegasus`, and no `Trafik Kanunu`.
    pub(super) fn firm(&self) -> bool {
        let acronym = self.key.len() == 1 && self.name.chars().all(char::is_uppercase);
        let noun = self.key.len() > 1 && self.name.ends_with(['ı', 'i', 'u', 'ü']);
        !self.person && self.known && self.roles.is_empty() && (acronym || !self.organization()) && !noun
    }

    /// Takes over what another mention tells, as far as there is room.
    pub(super) fn learn(&mut self, roles: impl IntoIterator<Item = String>, affiliation: Option<String>) {
        for role in roles {
            if self.roles.len() < ROLES && !self.roles.contains(&role) {
                self.roles.push(role);
            }
        }
        if self.affiliation.is_none() {
            self.affiliation = affiliation;
        }
    }
}

/// How a name stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    /// By itself.
    Free,
    /// As whose office a title is: `Merkez Bankası Başkanı`.
    InTitle,
}

/// Whether a name stands in a line of its own: who wrote the article.
fn alone(text: &str, name: Span) -> bool {
    let blank = |c: char| c != '\n' && c.is_whitespace();
    let before = text[..name.start as usize].trim_end_matches(blank);
    let after = text[name.end as usize..].trim_start_matches(blank);
    (before.is_empty() || before.ends_with('\n')) && (after.is_empty() || after.starts_with('\n'))
}

/// Whether a name of several words stands in capitals.
fn is_shouted(name: &str) -> bool {
    name.contains(' ') && !name.chars().any(char::is_lowercase)
}

/// An entity has at most this many roles.
const ROLES: usize = 64;

/// All entities of a document.
#[derive(Clone, Debug, Default)]
pub struct Entities {
    pub(super) list: Vec<Entity>,
    /// The list, by name.
    pub(super) keys: Map<Vec<String>, usize>,
    pub(super) index: Index,
    /// Acronyms that stand before the name they are short for (`ZMO (Ziraat Mühendisleri Odası)`).
    before: Vec<(String, Vec<String>)>,
}

impl Entities {
    /// The entities of a document.
    pub fn new(document: &Document<'_>, words: &[Word]) -> Self {
        let mut entities = Entities::default();
        for range in &document.ranges {
            for run in runs(document, range.clone()) {
                for phrase in phrases(document, words, run.clone()) {
                    // `John Kennedy ve Lindsey Graham'e`: two people
                    let pieces = joined(document, words, &phrase);
                    for piece in &pieces {
                        entities.add(document, words, piece, Stands::Free);
                    }
                    entities.employer(document, words, &phrase);
                    entities.share(document, words, &pieces);
                    if pieces.is_empty() {
                        entities.beside(document, words, &phrase);
                        entities.owners(document, words, &phrase);
                        entities.add(document, words, &phrase, Stands::Free);
                    }
                }
            }
        }
        entities.link();
        entities
    }

    /// Puts a phrase's name into the table.
    pub(super) fn add(&mut self, document: &Document<'_>, words: &[Word], phrase: &Phrase, stands: Stands) {
        if phrase.name.is_empty() {
            return;
        }
        let coordinated = phrase.name.clone().any(|i| words[i].lex.any(Lex::AND));
        if coordinated && phrase.sort != Sort::Organization {
            return;
        }
        let last = phrase.name.end - 1;
        // `Şubat'taki`, `Ankaralı`: what has such an ending is a place or a time
        if phrase.name.len() == 1
            && matches!(words[last].case, Case::Relational | Case::Derived | Case::Locative)
        {
            return;
        }
        // `Bakanlıktan yapılan açıklamada`: the noun alone is short for a name, and no name
        if generic(words, phrase) && document.tokens.suffix(last).is_none() {
            return;
        }
        // a row of capitals is a heading, five words are two names that ran into each other
        let list = document.tokens.list();
        let shouted = phrase.name.clone().all(|i| list[i].shape == Shape::Upper);
        let length = phrase.name.clone().filter(|&i| list[i].class == Class::Word).count();
        let long = length > 4 && phrase.sort != Sort::Organization;
        let noble = phrase.name.clone().any(|i| words[i].lex.any(Lex::NOBILIARY));
        if (long && !noble)
            || (shouted && phrase.name.len() > 1 && !words[phrase.name.start].lex.any(Lex::GIVEN))
        {
            return;
        }
        let name = bare_name(document, words, phrase);
        let key = key_of(&name);
        let end = document.tokens.stem_span(last, document.text).end;
        let span = Span::new(list[phrase.name.start].span.start, end);
        let first = words[phrase.name.start].lex;
        let titled = phrase.tokens.start < phrase.name.start
            && words[phrase.name.start - 1]
                .lex
                .any(Lex::TITLE.with(Lex::HONORIFIC).with(Lex::ORGANIZATION).with(Lex::ABBREVIATION));
        // `İran Dışişleri Bakanlığı Sözcüsü`: a ministry without a country is another one
        let weight = if stands == Stands::InTitle && first.any(Lex::COUNTRY) {
            0
        } else {
            1 + 3 * u32::from(first.any(Lex::GIVEN)) + 2 * u32::from(titled) + u32::from(key.len() > 1)
        };
        // `İngiliz dergisi The Economist`: what an organisation noun describes is one
        let described = phrase.name.start.checked_sub(1).filter(|&b| b >= phrase.tokens.start);
        let organization = phrase.sort == Sort::Organization
            || described
                .is_some_and(|b| words[b].lex.any(Lex::ORGANIZATION) && !words[b].lex.any(Lex::TITLE));
        let block = document.blocks.partition_point(|b| b.span.start <= span.start).checked_sub(1);
        let heading = block
            .map(|b| document.blocks[b])
            .is_some_and(|b| b.kind == BlockKind::Heading && b.span.contains(span))
            || alone(document.text, span);
        let person = !heading && (first.any(Lex::GIVEN) || titled);
        let subject = matches!(words[last].case, Case::Nominative | Case::Genitive) && stands == Stands::Free;
        let acts = u32::from(subject && !heading);
        let next = self.list.len();
        let known = *self.keys.entry(key.clone()).or_insert(next);
        if known == next {
            let kind = if organization { SpeakerKind::Organization } else { SpeakerKind::Person };
            self.list.push(Entity {
                name,
                key,
                kind,
                roles: Vec::new(),
                affiliation: None,
                mentions: Vec::new(),
                subjects: Vec::new(),
                acting: Vec::new(),
                first: Some(span.start),
                weight: 0,
                acts: 0,
                person: false,
                aliases: Vec::new(),
                known: false,
                genus: words[last].lex.any(Lex::GENUS),
                doubtful: phrase.name.len() > 1
                    && first.any(Lex::GIVEN)
                    && first.any(Lex::TITLE.with(Lex::PEOPLE)),
                overlong: length > 2 && !organization && !first.any(Lex::GIVEN),
                given: first.any(Lex::GIVEN),
                middle: words[last.min(phrase.name.start + 1)].lex.any(Lex::GIVEN),
            });
        }
        let entity = &mut self.list[known];
        // `KANAL 10` of a heading is `Kanal 10` where the text writes it so
        if !shouted && is_shouted(&entity.name) {
            entity.name = bare_name(document, words, phrase);
        }
        // a capital in mid-sentence is a name's, before a given name it may be anything's
        let second = words.get(phrase.name.start + 1).is_some_and(|w| w.lex.any(Lex::GIVEN));
        entity.overlong &= second || opens(document, phrase.name.start);
        entity.weight += weight;
        entity.acts += acts;
        entity.person |= person;
        entity.known |= phrase.name.clone().any(|i| words[i].lex.any(Lex::KNOWN));
        entity.mentions.push(span);
        // `oğlu Ege Kaya ile konuştu`: who is with somebody is no subject
        let with = document.tokens.folded(phrase.tokens.end) == "ile";
        if subject && !heading && !with {
            entity.subjects.push(span.start);
            if words[last].case == Case::Nominative {
                entity.acting.push(span.start);
            }
        }
        entity.learn(role_text(document, words, phrase), affiliation(document, words, phrase));
        self.acronym(document, words, phrase, known);
    }

    /// `Kolektif Güvenlik Antlaşması Örgütü (KGAÖ)`: the acronym stands for the name before it; a person's bracket holds
    /// their party (`Ali Kaya (CHP)`).
    fn acronym(&mut self, document: &Document<'_>, words: &[Word], phrase: &Phrase, known: usize) {
        // `Dağıtım A.Ş. (AYEDAŞ)`: the full stop is the abbreviation's
        let stop = document.tokens.list().get(phrase.tokens.end).is_some_and(|t| {
            !t.spaced && t.span.text(document.text) == "." && abbreviated(document, phrase.tokens.end - 1)
        });
        let Some(inside) = bracketed(document, phrase.tokens.end + usize::from(stop)) else { return };
        let list = document.tokens.list();
        let entity = &mut self.list[known];
        let whole = Span::new(list[inside[0]].span.start, list[inside[inside.len() - 1]].span.end);
        let text = whole.text(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
        // `ENTSO-E` is one acronym
        if let [one, rest @ ..] = &inside[..]
            && rest.iter().all(|&i| !list[i].spaced)
        {
            let one = *one;
            let upper = list[one].shape == Shape::Upper;
            let mixed = list[one].shape == Shape::Capital && text.chars().count() <= 5;
            let foreign = words[one].lex.any(Lex::COUNTRY.with(Lex::GIVEN));
            if entity.key.len() < 2 || !(upper || mixed) || foreign {
                return;
            }
            if entity.organization()
                || (upper && (!entity.person || entity.key.len() > 2) && is_acronym_of(&text, &entity.key))
            {
                entity.kind = SpeakerKind::Organization;
                entity.aliases.push(text);
            } else if upper && entity.person {
                entity.learn(None, Some(text));
            }
        } else if entity.key.len() == 1 && list[phrase.name.start].shape == Shape::Upper {
            let full = key_of(&text);
            if is_acronym_of(&entity.name, &full) {
                self.before.push((entity.name.clone(), full));
            }
        }
    }

    /// Gives the acronyms that stood before their names to these.
    pub(super) fn aliases(&mut self) {
        for (alias, key) in std::mem::take(&mut self.before) {
            if let Some(&known) = self.keys.get(&key) {
                self.list[known].kind = SpeakerKind::Organization;
                self.list[known].aliases.push(alias);
            }
        }
    }

    /// Whether no person has been named before byte `at`.
    pub(super) fn nobody_before(&self, at: u32) -> bool {
        self.index.person.is_none_or(|first| first >= at)
    }

    /// All entities, in order of their first mention.
    pub fn list(&self) -> &[Entity] {
        &self.list
    }
}

/// Whether a phrase is one organisation noun without an owner: `Bakanlık`, `Şirket`.
pub(super) fn generic(words: &[Word], phrase: &Phrase) -> bool {
    let last = phrase.tokens.end - 1;
    let plain =
        phrase.tokens.clone().all(|i| i == last || words[i].lex.any(Lex::FUNCTION.with(Lex::MODIFIER)));
    let word = words[last];
    plain
        && word.lex.any(Lex::ORGANIZATION)
        && !word.lex.any(Lex::GIVEN.with(Lex::COUNTRY))
        && !word.possessed
}

/// Whether no word stands before token `i` in its block.
fn opens(document: &Document<'_>, i: usize) -> bool {
    i.checked_sub(1).is_none_or(|before| document.tokens.list()[before].class != Class::Word)
        || document.ranges.binary_search_by_key(&i, |r| r.start).is_ok()
}

/// Rows of tokens without marks between them.
fn runs(document: &Document<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = range.start;
    for i in range.clone() {
        if document.tokens.list()[i].class == Class::Mark {
            out.push(start..i);
            start = i + 1;
        }
    }
    out.push(start..range.end);
    out
}

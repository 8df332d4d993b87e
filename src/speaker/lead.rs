//! People who are described before they are named, or never: `Sırp oyuncu` of the first sentence is whoever speaks next,
//! `Sözcü` the company's spokesman of whom the text has told.

use super::description::Named;
use super::index::{same_noun, stem_of};
use super::resolve::{Resolved, Room};
use crate::morph::case::Case;
use crate::parse::lexical::Lex;
use crate::parse::phrase::Phrase;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::fold::fold;
use crate::text::hash::Map;

/// Whoever is described first is named in one of so many attributions.
const NEXT: usize = 12;

/// A text begins with so many people whom it does not name.
const LEADS: usize = 4;

/// A description's noun alone means the same within this many paragraphs.
const NEAR: usize = 6;

/// Somebody of whom the text has only said what he is.
#[derive(Clone, Debug)]
pub(super) struct Described {
    name: String,
    kind: SpeakerKind,
    block: usize,
    /// `iki kaynak`
    several: bool,
}

/// Words that say how many.
const COUNTS: Lex = Lex::NUMBER.with(Lex::PAIR).with(Lex::TRIO);

/// The descriptions so far, the last of each noun.
#[derive(Clone, Debug, Default)]
pub(super) struct Descriptions {
    last: Map<String, Described>,
    leads: Vec<String>,
}

impl Room<'_> {
    /// Keeps a description that names nobody.
    pub(super) fn note(&mut self, phrase: &Phrase, found: &Named) {
        let (name, kind, resolution, _) = found;
        let words = &self.parsed.words;
        if *resolution != Resolution::Stated || !phrase.name.is_empty() || phrase.tokens.is_empty() {
            return;
        }
        let last = phrase.tokens.end - 1;
        let at = self.parsed.document.tokens.list()[phrase.tokens.start].span.start;
        let owned = phrase.tokens.clone().any(|i| words[i].case == Case::Genitive);
        let lead = *kind == SpeakerKind::Role
            && words[last].lex.any(Lex::TITLE)
            && !words[last].plural
            && !owned
            && !self.is_new(phrase)
            && self.entities.nobody_before(at);
        let head = fold(&self.bare(last, phrase));
        if phrase.tokens.len() > 1 && !words[last].plural {
            let Some(block) = self.block(at) else { return };
            let several = phrase.tokens.clone().any(|i| words[i].lex.any(COUNTS));
            let described = Described { name: name.clone(), kind: *kind, block, several };
            self.descriptions.last.insert(stem_of(&head), described);
        }
        if lead && self.descriptions.leads.len() < LEADS && !self.descriptions.leads.contains(name) {
            self.descriptions.leads.push(name.clone());
        }
    }

    /// `Sözcü` for the `MindGeek sözcüsü` of whom the text has told.
    pub(super) fn again(&self, phrase: &Phrase, at: u32) -> Option<Named> {
        let last = phrase.tokens.end - 1;
        if phrase.tokens.len() > 1 {
            return None;
        }
        let head = fold(&self.bare(last, phrase));
        let plural = self.parsed.words[last].plural;
        // `kaynaklar` for `iki kaynak`
        let head =
            ["lar", "ler"].iter().find_map(|e| head.strip_suffix(e).filter(|_| plural)).unwrap_or(&head);
        let block = self.block(at)?;
        let known = self.descriptions.last.get(&stem_of(head))?;
        if block.saturating_sub(known.block) > NEAR || known.several != plural {
            return None;
        }
        Some((known.name.clone(), known.kind, Resolution::Role, 0.8))
    }

    /// Whoever the text describes before it has named anybody is the one who speaks under a name next, unless the text
    /// says of that person something else.
    pub(super) fn leads(&self, out: &mut [Option<Resolved>]) {
        for lead in &self.descriptions.leads {
            let means = |r: &Option<Resolved>| {
                r.as_ref().is_some_and(|r| r.kind == SpeakerKind::Role && r.name.as_ref() == Some(lead))
            };
            let Some(first) = out.iter().position(means) else { continue };
            // `Bir yetkili …. Yetkili, …`: who has spoken before is told of, not announced
            if out[..first].iter().flatten().any(|r| r.name.is_some()) {
                continue;
            }
            let place = self.parsed.readings[first].content.first().map_or(0, |c| c.start);
            let next = out[first..].iter().take(NEXT).flatten().find(|r| {
                r.kind == SpeakerKind::Person && r.name.is_some() && r.resolution != Resolution::Heading
            });
            let Some(name) = next.and_then(|r| r.name.clone()) else { continue };
            let Some(entity) = self.entities.named(&name, u32::MAX) else { continue };
            let head = lead.split_whitespace().last().map(fold).unwrap_or_default();
            let fits = entity.roles.is_empty()
                || entity.roles.iter().any(|role| {
                    role.split_whitespace().last().is_some_and(|word| same_noun(&fold(word), &head))
                });
            if !fits || entity.first.is_some_and(|first| first < place) {
                continue;
            }
            for resolved in out.iter_mut().flatten() {
                if resolved.kind == SpeakerKind::Role && resolved.name.as_ref() == Some(lead) {
                    resolved.name = Some(name.clone());
                    resolved.kind = SpeakerKind::Person;
                    resolved.certainty = 0.75;
                    resolved.steps.push(format!("{lead}: {name}, who speaks under a name next"));
                    if resolved.source.is_some() {
                        resolved.resolution = Resolution::Role;
                    }
                }
            }
        }
    }
}

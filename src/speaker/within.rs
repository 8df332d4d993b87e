//! Who is named inside a phrase that is about somebody else: `Türkiye Cumhuriyet Merkez Bankası Başkanı Ece Tan` names a
//! bank, too, `Ece Tan'ın şirketi` a person.

use super::entity::{Entities, Stands};
use super::names::{bare_name, key_of, role_text};
use crate::morph::case::Case;
use crate::parse::lexical::{Lex, Word};
use crate::parse::phrase::{Phrase, Sort, phrases};
use crate::text::Document;
use crate::text::token::Shape;

impl Entities {
    /// Puts the organisation in a title into the table, so that its acronym and its bare noun find it.
    pub(super) fn employer(&mut self, document: &Document<'_>, words: &[Word], phrase: &Phrase) {
        if phrase.sort == Sort::Organization {
            return;
        }
        let list = document.tokens.list();
        // the first: `Sanayi Odası Yönetim Kurulu Başkanı`
        let head = (phrase.tokens.start + 1..phrase.name.start).find(|&i| {
            let word = words[i];
            word.lex.any(Lex::ORGANIZATION)
                && !word.lex.any(Lex::TITLE)
                && word.possessed
                && matches!(word.case, Case::Nominative | Case::Genitive)
                && list[i].shape == Shape::Capital
        });
        let Some(head) = head.filter(|&head| head + 1 < phrase.tokens.end) else { return };
        let organization = phrases(document, words, phrase.tokens.start..head + 1).pop();
        let whole = |p: &Phrase| {
            p.sort == Sort::Organization && p.name.end == head + 1 && p.name.len() > 1 && p.name == p.tokens
        };
        if let Some(organization) = organization.filter(whole) {
            self.add(document, words, &organization, Stands::InTitle);
        }
    }

    /// `Vali Ece Tan ile komşu ilin Valisi Onur Kaya`: the person before the conjunction, too.
    pub(super) fn beside(&mut self, document: &Document<'_>, words: &[Word], phrase: &Phrase) {
        let before = phrase.tokens.start..phrase.name.start;
        for and in before.filter(|&i| words[i].lex.any(Lex::AND)) {
            let left = phrases(document, words, phrase.tokens.start..and).pop();
            if let Some(left) =
                left.filter(|p| whole(p, and) && (phrase.sort == Sort::Named || person(words, p)))
            {
                self.add(document, words, &left, Stands::Free);
            }
        }
    }

    /// `Başbakan Ece Tan'ın sözcüsü Onur Kaya`, `Ece Tan'ın şirketi`: whose something or somebody is.
    pub(super) fn owners(&mut self, document: &Document<'_>, words: &[Word], phrase: &Phrase) {
        let inside = phrase.tokens.start..phrase.name.start.min(phrase.tokens.end - 1);
        for owner in inside.filter(|&i| words[i].case == Case::Genitive) {
            let left = phrases(document, words, phrase.tokens.start..owner + 1).pop();
            if let Some(left) = left.filter(|p| whole(p, owner + 1) && person(words, p)) {
                self.add(document, words, &left, Stands::Free);
            }
        }
    }

    /// `avukatları Ece Tan ve Onur Kaya`: a title in the plural is that of all whom it is followed by.
    pub(super) fn share(&mut self, document: &Document<'_>, words: &[Word], pieces: &[Phrase]) {
        let Some((first, others)) = pieces.split_first() else { return };
        let plural =
            first.name.start.checked_sub(1).is_some_and(|b| b >= first.tokens.start && words[b].plural);
        let Some(role) = role_text(document, words, first).filter(|_| plural) else { return };
        for other in others {
            if let Some(&known) = self.keys.get(&key_of(&bare_name(document, words, other))) {
                let entity = &mut self.list[known];
                entity.learn([role.clone()], None);
                entity.person = true;
                entity.weight += 2;
            }
        }
    }
}

/// Whether a phrase is a name of several words up to token `end`.
fn whole(phrase: &Phrase, end: usize) -> bool {
    phrase.sort == Sort::Named && phrase.name.len() > 1 && phrase.name.end == end
}

/// Whether a given name or a title says that a phrase is a person.
fn person(words: &[Word], phrase: &Phrase) -> bool {
    let titled =
        (phrase.tokens.start..phrase.name.start).any(|i| words[i].lex.any(Lex::TITLE.with(Lex::HONORIFIC)));
    titled || words[phrase.name.start].lex.any(Lex::GIVEN)
}

//! Title -> the organisation whose office it is: `Türkiye Cumhuriyet Merkez Bankası Başkanı Ece Tan` names a bank, too.

use super::entity::{Entities, Stands};
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
}

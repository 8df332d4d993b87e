//! Phrase without a name -> who is meant: a title, an organisation's noun, a description.

use super::entity::Entity;
use super::names::without_case;
use super::resolve::Room;
use crate::parse::lexical::Lex;
use crate::parse::phrase::Phrase;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::fold::fold;
use crate::text::token::Shape;

impl Room<'_> {
    /// Whom a description means; `stated` is the description itself, which stays where nobody fits.
    pub(super) fn described(&self, phrase: &Phrase, stated: String, at: u32) -> Option<(String, SpeakerKind, Resolution, f64)> {
        let document = self.parsed.document;
        let last = self.parsed.words[phrase.tokens.end - 1];
        let new = self.is_new(phrase);
        // `Çiftçi, "…" dedi`, `Bakan Çiftçi`: a title noun with a capital may be the surname of somebody in the text
        let end = phrase.tokens.end - 1;
        let capital = document.tokens.list()[end].shape != Shape::Lower;
        let surname = phrase.tokens.len() == 1 || self.parsed.words[end - 1].lex.any(Lex::TITLE);
        if capital
            && surname
            && !last.possessed
            && let Some(entity) =
                self.entities.named(&without_case(document.tokens.stem(end), phrase.case), at)
            && entity.person
            && entity.key.len() > 1
        {
            return Some((entity.name.clone(), SpeakerKind::Person, Resolution::Alias, 0.95));
        }
        if last.lex.any(Lex::TITLE) && !last.plural && !new {
            let head = fold(&self.bare(phrase.tokens.end - 1, phrase)).replace('ğ', "k");
            // `AP muhabiri`, `İsrail Başbakanı`: whose title it is must be said of the person too
            let owner = phrase
                .tokens
                .clone()
                .find(|&i| self.parsed.words[i].lex.any(Lex::NAME) && i + 1 < phrase.tokens.end);
            let owner = owner.filter(|_| last.possessed).map(|i| document.tokens.stem(i).to_owned());
            let owned = |e: &&Entity| {
                owner.as_ref().is_none_or(|o| e.roles.iter().any(|r| fold(r).contains(o.as_str())))
            };
            if let Some(entity) = self.entities.titled(&head, at).find(owned) {
                return Some((entity.name.clone(), SpeakerKind::Person, Resolution::Role, 0.85));
            }
            if let Some(known) = self.the_same(phrase, SpeakerKind::Person) {
                return Some((known, SpeakerKind::Person, Resolution::Role, 0.75));
            }
            return Some((stated, SpeakerKind::Role, Resolution::Stated, 0.8));
        }
        if last.lex.any(Lex::ORGANIZATION) && !new {
            let head = without_case(document.tokens.stem(phrase.tokens.end - 1), phrase.case);
            if let Some(entity) = self.entities.titled(&fold(&head), at).next() {
                return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Role, 0.8));
            }
            if let Some(entity) = self.entities.headed(&fold(&head), at) {
                return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Alias, 0.85));
            }
            if let Some(known) = self.the_same(phrase, SpeakerKind::Organization) {
                return Some((known, SpeakerKind::Organization, Resolution::Role, 0.7));
            }
            return Some((stated, SpeakerKind::Organization, Resolution::Stated, 0.85));
        }
        let kind = if last.lex.any(Lex::PEOPLE) { SpeakerKind::Anonymous } else { SpeakerKind::Role };
        Some((stated, kind, Resolution::Stated, 0.8))
    }

    /// Whether a description says that it is nobody named before: `bir gazeteci`, `bazı öğrenciler`, `iki tanık`.
    pub(super) fn is_new(&self, phrase: &Phrase) -> bool {
        phrase.tokens.clone().any(|i| self.parsed.words[i].lex.any(Lex::INDEFINITE))
    }

    /// `Sporcu, "…" dedi` with nobody of that title in the text: whoever the text is following, unless the description
    /// says that it is somebody new (`bir sporcu`) or somebody's (`bakan vekili`, `Kaya'nın avukatı`).
    pub(super) fn the_same(&self, phrase: &Phrase, kind: SpeakerKind) -> Option<String> {
        let words = &self.parsed.words;
        let last = words[phrase.tokens.end - 1];
        let owned = phrase
            .tokens
            .clone()
            .any(|i| words[i].case == crate::morph::case::Case::Genitive && i + 1 < phrase.tokens.end);
        let national =
            phrase.tokens.clone().any(|i| words[i].lex.any(Lex::NAME.with(Lex::COUNTRY).with(Lex::DEMONYM)));
        if owned || self.is_new(phrase) || last.plural || (last.possessed && !national) {
            return None;
        }
        self.followed.as_ref().filter(|f| f.kind == kind).map(|f| f.name.clone())
    }
}

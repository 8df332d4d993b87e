//! Phrase -> name: the canonical name a phrase stands for, and the mention without its case.

use super::entity::{Entity, name_text, without_case};
use super::resolve::Room;
use crate::parse::lexical::Lex;
use crate::parse::phrase::{Phrase, Sort, joined};
use crate::span::Span;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::fold::fold;
use crate::text::token::Shape;

impl Room<'_> {
    /// The mention without case suffix.
    pub(super) fn source(&self, phrase: &Phrase) -> Span {
        let document = self.parsed.document;
        let Some(last) = phrase.tokens.end.checked_sub(1) else { return Span::default() };
        let list = document.tokens.list();
        let stem = document.tokens.stem_span(last, document.text);
        let bare = self.bare(last, phrase);
        let end = if stem == list[last].span { stem.start + bare.len() as u32 } else { stem.end };
        Span::new(list[phrase.tokens.start].span.start, end)
    }

    /// The last word of a phrase as it stands, without its case.
    pub(super) fn bare(&self, last: usize, phrase: &Phrase) -> String {
        let document = self.parsed.document;
        let word = document.tokens.stem_span(last, document.text).text(document.text);
        match self.parsed.words[last].ending {
            // the noun is known, so its ending is too: `kadının` is kadın and not kadı
            Some(ending) => {
                let keep = word.chars().count().saturating_sub(usize::from(ending));
                word.chars().take(keep).collect()
            }
            None => without_case(word, phrase.case),
        }
    }

    /// The canonical name of a phrase, its kind, how it was found and how surely.
    pub(super) fn name(&self, phrase: &Phrase) -> Option<(String, SpeakerKind, Resolution, f64)> {
        let document = self.parsed.document;
        let at = document.tokens.list().get(phrase.tokens.start)?.span.start;
        let source = self.source(phrase);
        let mut stated = source.text(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
        // `bir kaynağın`: the stem hardens again without its vowel
        if stated.ends_with('ğ') {
            stated.pop();
            stated.push('k');
        }
        let last = self.parsed.words[phrase.tokens.end - 1];
        let joined = joined(document, &self.parsed.words, phrase);
        if !joined.is_empty() {
            let named: Vec<_> = joined.iter().map(|piece| self.name(piece)).collect::<Option<_>>()?;
            let certainty = named.iter().map(|n| n.3).fold(1.0, f64::min);
            let resolution = named.last().map_or(Resolution::Stated, |n| n.2);
            let names = named.into_iter().map(|n| n.0).collect::<Vec<_>>().join("; ");
            return Some((names, SpeakerKind::Group, resolution, certainty));
        }
        if !phrase.name.is_empty() {
            let raw = name_text(document, phrase.name.clone());
            let last = phrase.name.end - 1;
            let name = match (document.tokens.suffix(last), self.parsed.words[last].ending) {
                (None, Some(ending)) => raw
                    .chars()
                    .take(raw.chars().count() - usize::from(ending).min(raw.chars().count()))
                    .collect(),
                (None, None) => without_case(&raw, phrase.case),
                _ => raw,
            };
            let organization = phrase.sort == Sort::Organization;
            let Some(entity) = self.entities.named(&name, at) else {
                let kind = if organization { SpeakerKind::Organization } else { SpeakerKind::Person };
                return Some((name, kind, Resolution::Stated, 0.9));
            };
            let kind = if entity.organization || organization {
                SpeakerKind::Organization
            } else {
                SpeakerKind::Person
            };
            let resolution =
                if fold(&entity.name) == fold(&name) { Resolution::Stated } else { Resolution::Alias };
            return Some((entity.name.clone(), kind, resolution, 1.0));
        }
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
            if let Some(entity) = self.entities.titled(&head, at).filter(owned) {
                return Some((entity.name.clone(), SpeakerKind::Person, Resolution::Role, 0.85));
            }
            if let Some(known) = self.the_same(phrase, SpeakerKind::Person) {
                return Some((known, SpeakerKind::Person, Resolution::Role, 0.75));
            }
            return Some((stated, SpeakerKind::Role, Resolution::Stated, 0.8));
        }
        if last.lex.any(Lex::ORGANIZATION) && !new {
            let head = without_case(document.tokens.stem(phrase.tokens.end - 1), phrase.case);
            if let Some(entity) = self.entities.titled(&head, at) {
                return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Role, 0.8));
            }
            if let Some(entity) = self.entities.headed(&stated, at) {
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

//! Phrase -> name: the canonical name a phrase stands for, and the mention without its case.

use super::description::Named;
use super::entity::generic;
use super::names::{abbreviated, name_text, without_case};
use super::resolve::Room;
use crate::morph::case::Case;
use crate::parse::lexical::Lex;
use crate::parse::phrase::{Phrase, Sort, joined};
use crate::span::Span;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::fold::fold;

impl Room<'_> {
    /// The mention without case suffix.
    pub(super) fn source(&self, phrase: &Phrase) -> Span {
        let document = self.parsed.document;
        let Some(last) = phrase.tokens.end.checked_sub(1) else { return Span::default() };
        let list = document.tokens.list();
        if phrase.tokens.clone().any(|i| self.parsed.words[i].lex.any(Lex::SHARE)) {
            return Span::new(list[phrase.tokens.start].span.start, list[last].span.end);
        }
        let stem = document.tokens.stem_span(last, document.text);
        let bare = self.bare(last, phrase);
        let end = if stem == list[last].span { stem.start + bare.len() as u32 } else { stem.end };
        // `Elektrik Dağıtım A.Ş.`
        let stop = document.text[end as usize..].starts_with('.') && abbreviated(document, last);
        let end = end + u32::from(stop);
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
    pub(super) fn name(&self, phrase: &Phrase) -> Option<Named> {
        let document = self.parsed.document;
        let at = document.tokens.list().get(phrase.tokens.start)?.span.start;
        let joined = joined(document, &self.parsed.words, phrase);
        if !joined.is_empty() {
            let named: Vec<_> = joined.iter().map(|piece| self.name(piece)).collect::<Option<_>>()?;
            let certainty = named.iter().map(|n| n.3).fold(1.0, f64::min);
            let resolution = named.last().map_or(Resolution::Stated, |n| n.2);
            let names = named.into_iter().map(|n| n.0).collect::<Vec<_>>().join("; ");
            return Some((names, SpeakerKind::Group, resolution, certainty));
        }
        let suffixed = document.tokens.suffix(phrase.tokens.end - 1).is_some();
        if !phrase.name.is_empty() && (suffixed || !generic(&self.parsed.words, phrase)) {
            return Some(self.known(phrase, at));
        }
        let source = self.source(phrase);
        let mut stated = source.text(document.text).split_whitespace().collect::<Vec<_>>().join(" ");
        // `bir kaynağın`: the stem hardens again without its vowel
        if stated.ends_with('ğ')
            || (self.parsed.words[phrase.tokens.end - 1].softened && phrase.case != Case::Nominative)
        {
            stated = hardened(&stated);
        }
        Some(self.described(phrase, stated, at))
    }

    /// Who the name in a phrase is. It is asked up to four times for one phrase, and always with one answer.
    fn known(&self, phrase: &Phrase, at: u32) -> Named {
        let key = (phrase.tokens.clone(), phrase.name.clone(), phrase.case, phrase.sort);
        if let Some(known) = self.names.borrow().get(&key) {
            return known.clone();
        }
        let named = self.by_name(phrase, at);
        self.names.borrow_mut().insert(key, named.clone());
        named
    }

    fn by_name(&self, phrase: &Phrase, at: u32) -> Named {
        let document = self.parsed.document;
        let suffixed = document.tokens.suffix(phrase.name.end - 1);
        let raw = name_text(document, phrase.name.clone());
        let last = phrase.name.end - 1;
        let name = match (suffixed, self.parsed.words[last].ending) {
            (None, Some(ending)) => {
                raw.chars().take(raw.chars().count() - usize::from(ending).min(raw.chars().count())).collect()
            }
            // `Metin Bey'in`: the case is another word's
            (None, None) if phrase.name.end < phrase.tokens.end => raw,
            (None, None) => without_case(&raw, phrase.case),
            _ => raw,
        };
        let organization = phrase.sort == Sort::Organization;
        let Some(entity) = self.entities.named(&name, at).or_else(|| self.entities.opening(&name)) else {
            let kind = if organization { SpeakerKind::Organization } else { SpeakerKind::Person };
            return (name, kind, Resolution::Stated, 0.9);
        };
        let kind = if entity.organization() || organization {
            SpeakerKind::Organization
        } else {
            SpeakerKind::Person
        };
        let resolution =
            if fold(&entity.name) == fold(&name) { Resolution::Stated } else { Resolution::Alias };
        (entity.name.clone(), kind, resolution, 1.0)
    }
}

/// `kulüp` for the `kulüb` of kulübün, `grup` for that of gruba: the last consonant as it stands at the end of a word.
fn hardened(stem: &str) -> String {
    let mut letters: Vec<char> = stem.chars().collect();
    if let Some(last) = letters.last_mut() {
        *last = match *last {
            'b' => 'p',
            'c' => 'ç',
            'd' => 't',
            'ğ' => 'k',
            other => other,
        };
    }
    letters.into_iter().collect()
}

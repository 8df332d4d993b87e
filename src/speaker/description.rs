//! Phrase without a name -> who is meant: a title, an organisation's noun, a description.

use super::entity::Entity;
use super::names::without_case;
use super::resolve::Room;
use crate::morph::case::Case;
use crate::parse::element::What;
use crate::parse::lexical::Lex;
use crate::parse::phrase::Phrase;
use crate::terms::{Resolution, SpeakerKind};
use crate::text::fold::fold;
use crate::text::layout::BlockKind;
use crate::text::token::Shape;

/// A name, its kind, how it was found and how surely.
pub(super) type Named = (String, SpeakerKind, Resolution, f64);

/// A name opens its sentence within so many elements.
const OPENING: usize = 8;

/// People who share a title are named one by one up to this many.
const TOGETHER: usize = 3;

impl Room<'_> {
    /// Whom a description means; `stated` is the description itself, which stays where nobody fits.
    pub(super) fn described(&self, phrase: &Phrase, stated: String, at: u32) -> Named {
        let last = self.parsed.words[phrase.tokens.end - 1];
        let new = self.is_new(phrase);
        if let Some(found) = self.surname(phrase, at) {
            return found;
        }
        if let Some(together) = self.counted(phrase, at) {
            return together;
        }
        if last.lex.any(Lex::TITLE) && !last.plural && !new {
            let known = self.bearer(phrase, at).or_else(|| self.again(phrase, at));
            return known.unwrap_or((stated, SpeakerKind::Role, Resolution::Stated, 0.8));
        }
        if last.lex.any(Lex::ORGANIZATION) && !new {
            let stated = (stated, SpeakerKind::Organization, Resolution::Stated, 0.85);
            return self.body(phrase, at).or_else(|| self.again(phrase, at)).unwrap_or(stated);
        }
        if last.plural
            && !new
            && let Some(several) = self.several(phrase, at)
        {
            return several;
        }
        if !new && let Some(known) = self.again(phrase, at) {
            return known;
        }
        let kind = if last.lex.any(Lex::PEOPLE) { SpeakerKind::Anonymous } else { SpeakerKind::Role };
        (stated, kind, Resolution::Stated, 0.8)
    }

    /// `Çiftçi, "…" dedi`, `Bakan Çiftçi`, `62 yaşındaki Çiftçi`: a title noun with a capital may be the surname of
    /// somebody in the text.
    fn surname(&self, phrase: &Phrase, at: u32) -> Option<Named> {
        let document = self.parsed.document;
        let (words, list) = (&self.parsed.words, document.tokens.list());
        let end = phrase.tokens.end - 1;
        let capital = list[end].shape != Shape::Lower;
        let alone = phrase.tokens.len() == 1
            || words[end - 1].lex.any(Lex::TITLE)
            // `HDP'li Önder`
            || words[end - 1].case == Case::Derived
            || (list[end - 1].shape == Shape::Lower && list[end].shape == Shape::Capital);
        if !(capital && alone) || words[end].possessed {
            return None;
        }
        let entity = self.entities.named(&without_case(document.tokens.stem(end), phrase.case), at)?;
        (entity.person && entity.key.len() > 1)
            .then(|| (entity.name.clone(), SpeakerKind::Person, Resolution::Alias, 0.95))
    }

    /// Who bears a title: the person last named with it; whose title it is must be said of the person, too.
    fn bearer(&self, phrase: &Phrase, at: u32) -> Option<Named> {
        let head = fold(&self.bare(phrase.tokens.end - 1, phrase)).replace('ğ', "k");
        // `Sayın Başbakanımız`: the title of all of us
        let ours = ["ımız", "imiz", "umuz", "ümüz"].iter().find_map(|e| head.strip_suffix(e));
        let head = ours.map_or(head.clone(), str::to_owned);
        let owners = self.owners(phrase);
        let fits = |e: &&Entity| owners.iter().all(|o| o.fits(e));
        // a heading is about who comes below it; `İsrail Başbakanı` may be named only later, a bare `Bakan` is somebody known
        let later = || self.entities.titled_later(&head, at).filter(fits);
        let found = if self.in_heading(at) { later() } else { None };
        // `İsrail Başbakanı` for whom the text calls `Başbakan` and no more
        let bare = |e: &&Entity| {
            owners.iter().all(|o| o.people || o.country) && e.roles.iter().all(|role| !role.contains(' '))
        };
        let found = found.or_else(|| self.entities.titled(&head, at).find(fits));
        let found = found.or_else(|| self.entities.titled(&head, at).find(bare));
        // `Parti lideri` for its Genel Başkan
        let bare_head = head.trim_end_matches(['ı', 'i', 'u', 'ü']);
        let office = self.parsed.titles.attribute(bare_head, "heads").filter(|_| !owners.is_empty());
        let found = found.or_else(|| office.and_then(|office| self.entities.titled(office, at).find(fits)));
        if let Some(entity) = found.or_else(|| if owners.is_empty() { None } else { later() }) {
            return Some((entity.name.clone(), SpeakerKind::Person, Resolution::Role, 0.85));
        }
        // `eski öğretmen` for whom the text calls `eski öğretmen V.G` further down
        let stated = self.source(phrase).text(self.parsed.document.text);
        let same = |e: &&Entity| e.roles.iter().any(|role| fold(role) == fold(stated));
        let very = || self.entities.titled_later(&head, at).filter(same).map(|e| e.name.clone());
        let known = self.the_same(phrase, &owners, at, SpeakerKind::Person).or_else(very)?;
        Some((known, SpeakerKind::Person, Resolution::Role, 0.75))
    }

    /// Which organisation a noun means: the last whose name ends in it, or that it was said of.
    fn body(&self, phrase: &Phrase, at: u32) -> Option<Named> {
        let head = fold(&without_case(self.parsed.document.tokens.stem(phrase.tokens.end - 1), phrase.case));
        let owners = self.owners(phrase);
        let fits = |e: &&Entity| (e.organization() || !e.person) && owners.iter().all(|o| o.fits(e));
        if let Some(entity) = self.entities.titled(&head, at).find(fits) {
            return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Role, 0.8));
        }
        if let Some(entity) = self.entities.headed(&head, at).filter(fits) {
            return Some((entity.name.clone(), SpeakerKind::Organization, Resolution::Alias, 0.85));
        }
        let word = self.parsed.words[phrase.tokens.end - 1];
        let alone = phrase.tokens.len() == 1 && word.lex.any(Lex::BARE) && !word.plural;
        let known = self
            .the_same(phrase, &owners, at, SpeakerKind::Organization)
            .or_else(|| self.topic.clone().filter(|_| alone))?;
        Some((known, SpeakerKind::Organization, Resolution::Role, 0.7))
    }

    /// `Amatör Denizgücü, kaleciyi aldı. Kulüpten yapılan açıklamada, …`: a name of no person that opens a sentence and
    /// does not say what it is.
    pub(super) fn nameless_body(&self, sentence: usize) -> Option<String> {
        let row = &self.parsed.rows[sentence];
        let document = self.parsed.document;
        let comma = row.iter().take(OPENING).position(|e| e.span.text(document.text) == ",")?;
        let opens = row[..comma].iter().all(|e| matches!(e.what, What::Phrase(_) | What::Word | What::Paren));
        let What::Phrase(phrase) = &row[..comma].iter().rfind(|e| !matches!(e.what, What::Paren))?.what
        else {
            return None;
        };
        if !opens || phrase.case != Case::Nominative || phrase.name.is_empty() {
            return None;
        }
        let (name, ..) = self.name(phrase)?;
        let entity = self.entities.named(&name, document.tokens.list()[phrase.tokens.start].span.start)?;
        entity.firm().then_some(name)
    }

    /// `avukatlar` for the lawyers named before: two or three people whom the text gave this very plural.
    fn several(&self, phrase: &Phrase, at: u32) -> Option<Named> {
        let last = phrase.tokens.end - 1;
        let head = fold(&self.bare(last, phrase));
        if phrase.tokens.len() > 1 {
            return None;
        }
        let mut people: Vec<&Entity> =
            self.entities.titled(&head, at).filter(|e| e.person).take(TOGETHER + 1).collect();
        people.sort_by_key(|e| e.mentions.first().copied());
        let names: Vec<&str> = people.iter().map(|e| e.name.as_str()).collect();
        (2..=TOGETHER)
            .contains(&names.len())
            .then(|| (names.join("; "), SpeakerKind::Group, Resolution::Role, 0.8))
    }

    /// `İki bakan`, `ikili`: the two who have just spoken together, else the two last named who bear the title.
    fn counted(&self, phrase: &Phrase, at: u32) -> Option<Named> {
        let words = &self.parsed.words;
        let first = words[phrase.tokens.start].lex;
        let count = [(Lex::PAIR, 2), (Lex::TRIO, 3)].into_iter().find(|(flag, _)| first.any(*flag))?.1;
        let last = phrase.tokens.end - 1;
        if phrase.tokens.len() > 2 || words[last].possessed {
            return None;
        }
        let named = |names: String| (names, SpeakerKind::Group, Resolution::Role, 0.8);
        if let Some(together) = self.followed.as_ref().filter(|f| f.name.split("; ").count() == count) {
            return Some(named(together.name.clone()));
        }
        let head = fold(&self.bare(last, phrase)).replace('ğ', "k");
        let mut people: Vec<&Entity> =
            self.entities.titled(&head, at).filter(|e| e.person && !e.organization()).take(count).collect();
        people.sort_by_key(|e| e.mentions.first().copied());
        let names: Vec<&str> = people.iter().map(|e| e.name.as_str()).collect();
        (names.len() == count && phrase.tokens.len() == 2).then(|| named(names.join("; ")))
    }

    /// The names and peoples in a description, which whoever it means must have been given: `İsrail Başbakanı`, `Rus Bakan`.
    fn owners(&self, phrase: &Phrase) -> Vec<Owner> {
        let words = &self.parsed.words;
        let document = self.parsed.document;
        let last = phrase.tokens.end - 1;
        let said = |i: usize| {
            let lex = words[i].lex;
            // `Başarılı oyuncu`: the capital is the sentence's
            let opens = i == phrase.tokens.start
                && !words[last].possessed
                && !lex.any(Lex::KNOWN.with(Lex::COUNTRY).with(Lex::DEMONYM));
            lex.any(Lex::NAME.with(Lex::COUNTRY).with(Lex::DEMONYM))
                && !lex.any(Lex::MODIFIER.with(Lex::FUNCTION))
                && !opens
        };
        let owner = |i: usize| Owner {
            word: document.tokens.stem(i).to_owned(),
            people: words[i].lex.any(Lex::DEMONYM),
            country: words[i].lex.any(Lex::COUNTRY),
        };
        (phrase.tokens.start..last).filter(|&i| said(i)).map(owner).collect()
    }

    /// Whether a description says that it is nobody named before: `bir gazeteci`, `bazı öğrenciler`, `iki tanık`.
    pub(super) fn is_new(&self, phrase: &Phrase) -> bool {
        phrase.tokens.clone().any(|i| self.parsed.words[i].lex.any(Lex::INDEFINITE))
    }

    /// `Sporcu, "…" dedi` with nobody of that title in the text: whoever the text is following, unless the description
    /// says that it is somebody new (`bir sporcu`) or somebody's (`bakan vekili`, `Kaya'nın avukatı`, `Spor Kulübü Başkanı`).
    fn the_same(&self, phrase: &Phrase, owners: &[Owner], at: u32, kind: SpeakerKind) -> Option<String> {
        let words = &self.parsed.words;
        let last = words[phrase.tokens.end - 1];
        let owned =
            phrase.tokens.clone().any(|i| words[i].case == Case::Genitive && i + 1 < phrase.tokens.end);
        let national = owners.iter().all(|o| o.people || (o.country && kind == SpeakerKind::Person));
        if owned || !national || last.plural || (last.possessed && owners.is_empty()) {
            return None;
        }
        // `29 sayı atan Emir Tuna oldu. Genç oyuncu, …`: the person this paragraph is about
        if kind == SpeakerKind::Person
            && let Some((place, entity)) = self.entities.acting(at)
            && let Some(block) = self.block(at).filter(|&b| Some(b) == self.block(place))
            && self.followed.as_ref().is_none_or(|f| f.block < block)
            && owners.iter().all(|o| o.people || entity.roles.is_empty() || o.fits(entity))
        {
            return Some(entity.name.clone());
        }
        let followed = self.followed.as_ref()?;
        let entity = self.entities.named(&followed.name, u32::MAX);
        // `Ekin Yazılım yaptığı açıklamada … Şirket, …`: no title, no given name
        let company = kind == SpeakerKind::Organization
            && followed.kind == SpeakerKind::Person
            && entity.is_some_and(|e| !e.person && e.known && e.roles.is_empty());
        // `Kooperatif yönetimi …. Japon inşaat firması …`: one description is not meant by another
        let described = kind == SpeakerKind::Organization && entity.is_none();
        if (followed.kind != kind && !company) || described {
            return None;
        }
        // `Almanya Başbakanı` is nobody of whom the text says that he is something else
        let fits = entity.is_none_or(|e| owners.iter().all(|o| o.people || e.roles.is_empty() || o.fits(e)));
        fits.then(|| followed.name.clone())
    }

    pub(super) fn block(&self, at: u32) -> Option<usize> {
        self.parsed.document.blocks.partition_point(|b| b.span.start <= at).checked_sub(1)
    }

    fn in_heading(&self, at: u32) -> bool {
        self.block(at).is_some_and(|b| self.parsed.document.blocks[b].kind == BlockKind::Heading)
    }
}

/// A word that says whose a title is.
struct Owner {
    /// Folded, without its suffix.
    word: String,
    /// Whether it is a people's name (`Rus`), which the country's (`Rusya`) agrees with.
    people: bool,
    /// Whether it is a country.
    country: bool,
}

impl Owner {
    /// Whether the text says this of an entity.
    fn fits(&self, entity: &Entity) -> bool {
        let said = entity
            .roles
            .iter()
            .chain(&entity.affiliation)
            .chain(entity.organization().then_some(&entity.name));
        said.map(|role| fold(role)).any(|role| {
            if !self.people {
                // `Bakanlık Müsteşarı`: Ticaret Bakanlığı Müsteşarı
                return role.contains(self.word.strip_suffix('k').unwrap_or(&self.word));
            }
            role.split_whitespace().any(|word| of_people(word, &self.word))
        })
    }
}

/// Whether a word names a people or its country: `rus` and `rusya`, `kazakistanlı` and `kazakistan`, `ingiliz` and
/// `ingiltere`, not `isveçli` and `isviçre`.
fn of_people(word: &str, people: &str) -> bool {
    let word = word.split('\'').next().unwrap_or(word);
    let bare = ["lı", "li", "lu", "lü"].iter().find_map(|ending| people.strip_suffix(ending));
    let shared = word.chars().zip(people.chars()).take_while(|(a, b)| a == b).count();
    word.starts_with(bare.unwrap_or(people)) || (bare.is_none() && shared > 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_people_agrees_with_its_country() {
        for (word, people) in [("rusya", "rus"), ("kazakistan", "kazakistanlı"), ("ingiltere'nin", "ingiliz")]
        {
            assert!(of_people(word, people), "{word} {people}");
        }
        assert!(!of_people("isviçre", "isveçli") && !of_people("avusturya", "avustralyalı"));
    }
}

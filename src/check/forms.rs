//! The forms that a writer makes of an entry, and what the engine says of each.
//!
//! A writer's morphology (vowel harmony, voicing, buffers) is spelled out here and nowhere else, so that the engine's
//! looser one ([`crate::morph`]) can be held against it. What is irregular comes from the grammar: stems from the entry,
//! aorists from their list.

use crate::cue::saying::Sayings;
use crate::cue::{self, Hit};
use crate::grammar::Grammar;
use crate::grammar::frame::Frames;
use crate::grammar::lexicon::{Entry, Part};
use crate::grammar::list::List;
use crate::morph::softened;
use crate::text::token::Tokens;
use std::sync::Arc;

const VOWELS: &[char] = &['a', 'e', 'ı', 'i', 'o', 'ö', 'u', 'ü', 'â', 'î', 'û'];

fn is_vowel(letter: char) -> bool {
    VOWELS.contains(&letter)
}

/// The last vowel of what stands before a suffix.
fn vowel(stem: &str) -> char {
    match stem.chars().rev().find(|c| is_vowel(*c)) {
        Some('â') => 'a',
        Some('î') => 'i',
        Some('û') => 'u',
        found => found.unwrap_or('e'),
    }
}

/// A stem with a suffix template: `A` a/e, `I` ı/i/u/ü, `D` d/t, `C` c/ç; `(y)` and the like only between vowels or
/// consonants as the stem asks.
fn add(stem: &str, template: &str) -> String {
    let mut out = stem.to_owned();
    let mut letters = template.chars().peekable();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            '(' => {
                let Some(buffer) = letters.next() else { break };
                letters.next();
                let after_vowel = out.chars().next_back().is_some_and(is_vowel);
                // a buffer vowel stands behind consonants, a buffer consonant behind vowels
                if after_vowel == is_vowel_template(buffer) {
                    continue;
                }
                harmonic(&out, buffer)
            }
            letter => harmonic(&out, letter),
        };
        out.push(letter);
    }
    out
}

fn is_vowel_template(letter: char) -> bool {
    matches!(letter, 'A' | 'I') || is_vowel(letter)
}

fn harmonic(stem: &str, letter: char) -> char {
    let last = vowel(stem);
    let hard = stem.chars().next_back().is_some_and(|c| "fstkçşhp".contains(c));
    match letter {
        'A' if "aıou".contains(last) => 'a',
        'A' => 'e',
        'I' => match last {
            'a' | 'ı' => 'ı',
            'e' | 'i' => 'i',
            'o' | 'u' => 'u',
            _ => 'ü',
        },
        'D' if hard => 't',
        'D' => 'd',
        'C' if hard => 'ç',
        'C' => 'c',
        other => other,
    }
}

fn vowels(stem: &str) -> usize {
    stem.chars().filter(|c| is_vowel(*c)).count()
}

/// The form of a stem before a suffix template: a verb whose stem softens loses its buffer too.
fn before_vowel(stem: &str, soft: &str, template: &str) -> String {
    let bare = template.strip_prefix("(y)").filter(|_| soft != stem && !soft.ends_with(is_vowel));
    add(soft, bare.unwrap_or(template))
}

/// A verb's stem before consonants, before vowels, before `-Iyor`, and its aorist.
struct Verb {
    stem: String,
    soft: String,
    before_iyor: String,
    aorist: String,
    passive: String,
}

impl Verb {
    /// Of a verb's stems; `aorists` are those of one syllable with -Ir.
    fn of(stems: &[String], aorists: &List) -> Self {
        let stem = stems.first().cloned().unwrap_or_default();
        let soft = stems.get(1).cloned().unwrap_or_else(|| stem.clone());
        let last = stem.chars().next_back().unwrap_or('e');
        // `söylüyor`, `diyor`: the vowel before -Iyor goes
        let before_iyor =
            if is_vowel(last) { stem[..stem.len() - last.len_utf8()].to_owned() } else { soft.clone() };
        let aorist = if is_vowel(last) {
            format!("{stem}r")
        } else if (vowels(&stem) > 1 && soft == stem) || aorists.has(&stem) {
            add(&soft, "Ir")
        } else {
            add(&soft, "Ar")
        };
        let passive = match last {
            // `denildi`: a stem of two letters takes both endings
            last if is_vowel(last) && soft != stem => format!("{stem}nil"),
            last if is_vowel(last) => format!("{stem}n"),
            'l' => add(&stem, "In"),
            _ => add(&soft, "Il"),
        };
        Self { stem, soft, before_iyor, aorist, passive }
    }

    /// All forms, by what a grammar book calls them.
    fn forms(&self) -> Vec<String> {
        let hard = |template: &str| add(&self.stem, template);
        // a suffix that starts with a vowel or its buffer
        let soft = |template: &str| before_vowel(&self.stem, &self.soft, template);
        let iyor = |person: &str| {
            let yor = if self.before_iyor.chars().next_back().is_some_and(is_vowel) { "yor" } else { "Iyor" };
            // `diyor`: a lone consonant takes the vowel of the stem it lost
            let base = if self.before_iyor.chars().any(is_vowel) {
                add(&self.before_iyor, yor)
            } else {
                format!("{}iyor", self.before_iyor)
            };
            // `söylüyor`, `anlıyor`: harmony with the last vowel that is left
            format!("{base}{person}")
        };
        let passive = |template: &str| add(&self.passive, template);
        vec![
            hard("DI"),
            hard("DIlAr"),
            hard("mIş"),
            hard("mIştI"),
            iyor(""),
            iyor("du"),
            iyor("lar"),
            self.aorist.clone(),
            add(&self.aorist, "DI"),
            hard("mAktA"),
            hard("mAktAydI"),
            hard("DIm"),
            hard("DIk"),
            iyor("um"),
            iyor("uz"),
            hard("DInIz"),
            iyor("sunuz"),
            soft("(y)An"),
            soft("(y)ArAk"),
            soft("(y)Ip"),
            soft("(y)IncA"),
            format!("{}{}", self.aorist, "ken"),
            hard("DIktAn").clone() + " sonra",
            hard("DIğI"),
            hard("DIğInI"),
            hard("DIğInA"),
            hard("DIklArI"),
            hard("DIklArInI"),
            hard("mAsI"),
            hard("mAsInI"),
            soft("(y)AcAğInI"),
            hard("mAdI"),
            hard("mIyor"),
            hard("mAz"),
            hard("mAyAn"),
            hard("mAmIş"),
            soft("(y)Abilir"),
            soft("(y)AmAdI"),
            soft("(y)AcAk"),
            hard("sA"),
            hard("mAlI"),
            hard("mAk"),
            add(&self.aorist, "sA"),
            soft("(y)AlIm"),
            passive("DI"),
            passive("mIş"),
            passive("An"),
            passive("ArAk"),
            passive("DIğI"),
            passive("mAsI"),
            passive("mAdI"),
        ]
    }
}

/// A noun's forms, of its stem and the one before a vowel.
fn noun_forms(noun: &str, softened: &str) -> Vec<String> {
    let open = noun.ends_with(is_vowel);
    let own = if open { add(noun, "sI") } else { add(softened, "I") };
    let plural = add(noun, "lAr");
    let owned = add(&plural, "I");
    let of = |stem: &str| ["", "nI", "nA", "ndA", "ndAn", "nIn", "ylA"].map(|case| add(stem, case));
    let bare = if open { add(noun, "yI") } else { add(softened, "I") };
    let mut forms = vec![noun.to_owned(), plural, bare, owned.clone()];
    forms.extend(of(&own));
    forms.extend(of(&owned));
    let mut seen = std::collections::HashSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    forms
}

/// The forms of an entry's last word.
pub fn forms(grammar: &Grammar, entry: &Entry) -> Vec<String> {
    let stems = entry.stems().unwrap_or_default();
    if entry.part == Part::Verb {
        return Verb::of(&stems, &grammar.lists.aorists).forms();
    }
    let Some(noun) = stems.first() else { return Vec::new() };
    // a final t softens where the entry says so (`tehdidi`), the others in words of two syllables and more
    let soft = match entry.irregular.get(1) {
        Some(given) => Some(given.clone()),
        None => softened(noun).filter(|_| vowels(noun) > 1 && !noun.ends_with('t')),
    };
    noun_forms(noun, soft.as_ref().unwrap_or(noun))
}

/// What the engine says of forms of one entry, without its neighbours.
#[derive(Debug)]
pub struct Reader {
    grammar: Grammar,
    lead: String,
}

impl Reader {
    /// Reads the forms of `entry`.
    pub fn new(grammar: &Grammar, entry: &Entry) -> Self {
        let mine = |other: &Entry| other.lemma == entry.lemma && other.part == entry.part;
        let mut lexicon = grammar.lexicon.only(mine);
        // as a cue, so that what only serves a noun, or a thought, is seen too
        lexicon.entries.iter_mut().for_each(|entry| entry.frames = Frames::QUOTE);
        let alone = Grammar {
            lexicon,
            patterns: Vec::new(),
            lists: Arc::default(),
            abbreviations: grammar.abbreviations.clone(),
            demonyms: std::collections::BTreeSet::new(),
            hash: grammar.hash.clone(),
        };
        let lead =
            entry.lead.iter().filter_map(|words| words.first()).fold(String::new(), |mut lead, word| {
                lead.push_str(word);
                lead.push(' ');
                lead
            });
        Self { grammar: alone, lead }
    }

    /// What the engine says of a form: how it reads it, or `nothing`.
    pub fn says(&self, form: &str) -> String {
        let tokens = Tokens::new(&format!("{}{form}", self.lead), 0);
        let sayings = Sayings::new(&self.grammar, tokens.kinds());
        let hits = cue::find(&self.grammar, &sayings, &tokens, 0..tokens.list().len());
        hits.iter().find(|hit| hit.entry.is_some()).map_or_else(|| "nothing".to_owned(), described)
    }
}

/// How a cue is read: use, voice, polarity and person of a verb, case and number of a noun.
pub fn described(hit: &Hit) -> String {
    if let Some(form) = hit.form {
        let mut out = format!("{:?}", form.usage).to_lowercase();
        out = out.replace('(', " ").replace(')', "");
        for (holds, name) in [(form.passive, " passive"), (form.negative, " negative"), (form.able, " able")]
        {
            out.push_str(if holds { name } else { "" });
        }
        let person = format!("{:?}", form.person).to_lowercase();
        return if person == "third" { out } else { format!("{out} {person}") };
    }
    let Some(noun) = hit.noun else { return "no form".into() };
    let mut out = format!("{:?}", noun.case).to_lowercase();
    out.push_str(if noun.plural { " plural" } else { "" });
    out.push_str(if noun.possessed { " possessed" } else { "" });
    out
}

/// The forms of an entry by what the engine says of them.
pub fn table(grammar: &Grammar, entry: &Entry) -> Vec<(String, Vec<String>)> {
    let reader = Reader::new(grammar, entry);
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for form in forms(grammar, entry) {
        let said = reader.says(&form);
        match groups.iter_mut().find(|(name, _)| *name == said) {
            Some(group) => group.1.push(form),
            None => groups.push((said, vec![form])),
        }
    }
    groups
}

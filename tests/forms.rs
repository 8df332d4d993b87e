//! The forms that the engine derives: for every verb and noun of the grammar the surface forms that a writer makes of
//! it, and what the engine says of each. A writer's morphology (vowel harmony, voicing, buffers) is spelled out here and
//! nowhere else, so that the engine's looser one is held against it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use dedi::cue::{self, Hit};
use dedi::grammar::frame::Frames;
use dedi::grammar::lexicon::{Entry, Part};
use dedi::text::token::Tokens;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use support::{engine, files, snapshot, stem};

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
                let buffer = letters.next().unwrap();
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

/// A verb's stem before consonants, before vowels, before `-Iyor`, and its aorist.
struct Verb {
    stem: String,
    soft: String,
    before_iyor: String,
    aorist: String,
    passive: String,
}

/// Verbs of one syllable whose aorist is -Ir.
const AORIST_I: &[&str] =
    &["al", "bil", "bul", "dur", "gel", "gör", "kal", "ol", "öl", "san", "var", "ver", "vur"];

impl Verb {
    fn of(infinitive: &str) -> Self {
        let stem = infinitive.strip_suffix("mek").or_else(|| infinitive.strip_suffix("mak")).unwrap();
        if stem == "de" || stem == "ye" {
            let letter = &stem[..1];
            return Self {
                stem: stem.into(),
                soft: format!("{letter}iy"),
                before_iyor: letter.into(),
                aorist: format!("{stem}r"),
                passive: format!("{stem}nil"),
            };
        }
        // etmek and what is built with it (kaydetmek), gitmek, gütmek, tatmak; not iletmek, anlatmak
        let built = [
            "bahset", "emret", "hükmet", "kaydet", "küfret", "naklet", "reddet", "vadet", "lanet", "zannet",
            "keşfet", "affet",
        ];
        let softens = ["et", "git", "güt", "tat"].contains(&stem) || built.contains(&stem);
        let soft = if softens { format!("{}d", &stem[..stem.len() - 1]) } else { stem.to_owned() };
        let last = stem.chars().next_back().unwrap();
        let narrowed = if "ae".contains(last) { stem[..stem.len() - 1].to_owned() } else { soft.clone() };
        let syllables = stem.chars().filter(|c| is_vowel(*c)).count();
        let aorist = match last {
            last if is_vowel(last) => format!("{stem}r"),
            _ if syllables > 1 && !softens || AORIST_I.contains(&stem) => add(&soft, "Ir"),
            _ => add(&soft, "Ar"),
        };
        let passive = match last {
            last if is_vowel(last) => format!("{stem}n"),
            'l' => add(stem, "In"),
            _ => add(&soft, "Il"),
        };
        Self { stem: stem.into(), soft, before_iyor: narrowed, aorist, passive }
    }

    /// All forms, by what a grammar book calls them.
    fn forms(&self) -> Vec<String> {
        let hard = |template: &str| add(&self.stem, template);
        // a suffix that starts with a vowel or its buffer
        let soft = |template: &str| {
            add(
                &self.soft,
                template.strip_prefix("(y)").filter(|_| self.soft != self.stem).unwrap_or(template),
            )
        };
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

/// A noun's forms.
fn noun_forms(noun: &str) -> Vec<String> {
    let last = noun.chars().next_back().unwrap();
    let vowels = noun.chars().filter(|c| is_vowel(*c)).count();
    let softened = match last {
        'k' if vowels > 1 => format!("{}ğ", &noun[..noun.len() - 1]),
        'p' if vowels > 1 => format!("{}b", &noun[..noun.len() - 1]),
        'ç' if vowels > 1 => format!("{}c", &noun[..noun.len() - 'ç'.len_utf8()]),
        't' if ["tehdit", "umut", "taahhüt", "feryat", "öğüt"].contains(&noun) => {
            format!("{}d", &noun[..noun.len() - 1])
        }
        _ => noun.to_owned(),
    };
    let own = if is_vowel(last) { add(noun, "sI") } else { add(&softened, "I") };
    let plural = add(noun, "lAr");
    let owned = add(&plural, "I");
    let of = |stem: &str| ["", "nI", "nA", "ndA", "ndAn", "nIn", "ylA"].map(|case| add(stem, case));
    let bare = if is_vowel(last) { add(noun, "yI") } else { add(&softened, "I") };
    let mut forms = vec![noun.to_owned(), plural.clone(), bare, owned.clone()];
    forms.extend(of(&own));
    forms.extend(of(&owned));
    let mut seen = BTreeSet::new();
    forms.retain(|form| seen.insert(form.clone()));
    forms
}

/// What the engine says of a form: of the entry itself, of another one, or nothing.
fn says(entry: &Entry, form: &str) -> String {
    let grammar = engine().grammar();
    let lead: Vec<&str> = entry.lead.iter().map(|words| words[0].as_str()).collect();
    let text = if lead.is_empty() { form.to_owned() } else { format!("{} {form}", lead.join(" ")) };
    let tokens = Tokens::new(&text, 0);
    let mine = |other: &Entry| other.lemma == entry.lemma && other.part == entry.part;
    let mut lexicon = grammar.lexicon.only(mine);
    // as a cue, so that what only serves a noun, or a thought, is seen too
    lexicon.entries.iter_mut().for_each(|entry| entry.frames = Frames::QUOTE);
    let alone =
        dedi::grammar::Grammar { lexicon, lists: dedi::grammar::Lists::default(), ..light_of(grammar) };
    let hits = cue::find(&alone, &tokens, 0..tokens.list().len());
    hits.iter().find(|hit| hit.entry.is_some()).map_or_else(|| "nothing".to_owned(), described)
}

/// The grammar without what is dear to copy.
fn light_of(grammar: &dedi::grammar::Grammar) -> dedi::grammar::Grammar {
    dedi::grammar::Grammar {
        lexicon: dedi::grammar::lexicon::Lexicon::default(),
        patterns: Vec::new(),
        lists: dedi::grammar::Lists::default(),
        abbreviations: grammar.abbreviations.clone(),
        demonyms: grammar.demonyms.clone(),
        hash: grammar.hash.clone(),
    }
}

fn described(hit: &Hit) -> String {
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

/// The forms of an entry by what the engine says of them, a line each.
fn table(entry: &Entry) -> String {
    let last = entry.lemma.rsplit(' ').next().unwrap();
    let forms = match entry.part {
        Part::Verb => Verb::of(last).forms(),
        Part::Noun => noun_forms(last),
    };
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for form in forms {
        let said = says(entry, &form);
        match groups.iter_mut().find(|(name, _)| *name == said) {
            Some(group) => group.1.push(form),
            None => groups.push((said, vec![form])),
        }
    }
    groups.iter().fold(format!("{}\n", entry.lemma), |mut out, (said, forms)| {
        let _ = writeln!(out, "  {said:33}{}", forms.join(" "));
        out
    })
}

#[test]
fn the_forms_of_every_entry_are_as_they_were() {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    for entry in &engine().grammar().lexicon.entries {
        let page = pages.entry(entry.place.0.replace('/', "-").replace(".lex", "")).or_default();
        let _ = writeln!(page, "{}", table(entry));
    }
    for (name, page) in &pages {
        snapshot("forms", name, page);
    }
    let kept: Vec<String> = files("snapshots/forms", "snap").iter().map(|p| stem(p).to_owned()).collect();
    assert_eq!(
        kept,
        pages.keys().cloned().collect::<Vec<_>>(),
        "snapshots/forms against the files of the grammar"
    );
}

/// What every verb must have: its assertions, participle and converbs are seen, and what asserts nothing is told apart.
#[test]
fn every_verb_is_seen_in_the_forms_that_report() {
    let mut wrong = Vec::new();
    for entry in engine().grammar().lexicon.entries.iter().filter(|e| e.part == Part::Verb) {
        let verb = Verb::of(entry.lemma.rsplit(' ').next().unwrap());
        let soft = |template: &str| {
            add(
                &verb.soft,
                template.strip_prefix("(y)").filter(|_| verb.soft != verb.stem).unwrap_or(template),
            )
        };
        for (form, wanted) in [
            (add(&verb.stem, "DI"), "finite"),
            (add(&verb.stem, "DIlAr"), "finite"),
            (add(&verb.stem, "mIş"), "finite"),
            (add(&verb.stem, "mAktA"), "finite"),
            (add(&verb.stem, "DIm"), "finite first"),
            (soft("(y)An"), "participle"),
            (soft("(y)ArAk"), "converb"),
            (soft("(y)IncA"), "converb"),
            (add(&verb.stem, "mAdI"), "finite negative"),
            (add(&verb.stem, "mAz"), "finite negative"),
            (add(&verb.stem, "mAyAn"), "participle negative"),
            (add(&verb.stem, "DIğInI"), "fact accusative"),
            (add(&verb.stem, "mAsI"), "action"),
            (soft("(y)AcAk"), "unreal"),
            (add(&verb.stem, "mAlI"), "unreal"),
            (add(&verb.stem, "sA"), "unreal"),
        ] {
            let said = says(entry, &form);
            if said != wanted {
                wrong.push(format!("{}: {form}: {said}, not {wanted}", entry.lemma));
            }
        }
    }
    assert!(wrong.is_empty(), "{} forms:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_writer_knows_these_forms() {
    let forms = |verb: &str| Verb::of(verb).forms().join(" ");
    for (verb, wanted) in [
        (
            "demek",
            "dedi dediler diyor der dedim diyen diyerek diyip diyince derken dediğini demesi demedi demiyor demez diyebilir diyecek denildi denilen",
        ),
        (
            "söylemek",
            "söyledi söylüyor söyler söyleyen söyleyerek söylerken söylemiyor söyleyebilir söylendi söylenen",
        ),
        ("etmek", "etti ediyor eder eden ederek edip ettiğini etmez edildi edilen"),
        ("konuşmak", "konuştu konuşuyor konuşur konuşan konuşarak konuşurken konuştuğunu konuşulan"),
        ("anlatmak", "anlattı anlatıyor anlatır anlatan anlatıldı"),
        ("bulunmak", "bulundu bulunuyor bulunur bulunan bulunarak"),
    ] {
        for form in wanted.split(' ') {
            assert!(forms(verb).split(' ').any(|f| f == form), "{verb}: no {form} in {}", forms(verb));
        }
    }
    assert_eq!(noun_forms("söz")[..6], ["söz", "sözler", "sözü", "sözleri", "sözünü", "sözüne"]);
    assert!(
        noun_forms("açıklama").contains(&"açıklamasıyla".to_owned())
            && noun_forms("çağrı").contains(&"çağrısını".to_owned())
    );
}

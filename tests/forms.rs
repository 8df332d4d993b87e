//! The forms that the grammar's entries have, and what the engine says of each: for every verb and noun the surface forms
//! that a writer makes of it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::{engine, files, snapshot, stem};
use dedi::check::forms::{Reader, forms, table};
use dedi::grammar::Grammar;
use dedi::grammar::lexicon::{Entry, Part};
use std::collections::BTreeMap;
use std::fmt::Write;

fn grammar() -> &'static Grammar {
    engine().grammar()
}

fn entry(lemma: &str) -> &'static Entry {
    let index = grammar().lexicon.find(lemma).unwrap_or_else(|| panic!("{lemma}"));
    &grammar().lexicon.entries[index]
}

#[test]
fn the_forms_of_every_entry_are_as_they_were() {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    for entry in &grammar().lexicon.entries {
        let page = pages.entry(entry.place.0.replace('/', "-").replace(".lex", "")).or_default();
        let _ = writeln!(page, "{}", entry.lemma);
        for (said, forms) in table(grammar(), entry) {
            let _ = writeln!(page, "  {said:33}{}", forms.join(" "));
        }
        page.push('\n');
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
    // by their place in the paradigm
    const WANTED: &[(usize, &str)] = &[
        (0, "finite"),
        (1, "finite"),
        (2, "finite"),
        (9, "finite"),
        (11, "finite first"),
        (17, "participle"),
        (18, "converb"),
        (20, "converb"),
        (24, "fact accusative"),
        (28, "action"),
        (31, "finite negative"),
        (33, "finite negative"),
        (34, "participle negative"),
        (38, "unreal"),
        (39, "unreal"),
        (40, "unreal"),
    ];
    let mut wrong = Vec::new();
    for entry in grammar().lexicon.entries.iter().filter(|e| e.part == Part::Verb) {
        let (reader, forms) = (Reader::new(grammar(), entry), forms(grammar(), entry));
        for &(place, wanted) in WANTED {
            let said = reader.says(&forms[place]);
            if said != wanted {
                wrong.push(format!("{}: {}: {said}, not {wanted}", entry.lemma, forms[place]));
            }
        }
    }
    assert!(wrong.is_empty(), "{} forms:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_writer_knows_these_forms() {
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
        let forms = forms(grammar(), entry(verb));
        for form in wanted.split(' ') {
            assert!(forms.iter().any(|f| f == form), "{verb}: no {form} in {forms:?}");
        }
    }
    let noun = |noun: &str| forms(grammar(), entry(noun));
    assert_eq!(noun("söz")[..6], ["söz", "sözler", "sözü", "sözleri", "sözünü", "sözüne"]);
    for (lemma, form) in [("açıklama", "açıklamasıyla"), ("çağrı", "çağrısını"), ("tehdit", "tehdidini")]
    {
        assert!(noun(lemma).iter().any(|f| f == form), "{lemma}: no {form}");
    }
}

//! The store asked: statements of several outlets, search in every form, quotations held against it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::cast_precision_loss, reason = "a test may fail")]

use crate::matching::{changed, others, planted};
use crate::support::command::dedi;
use crate::support::store::{Place, on_each, output};
use dedi::matching::verdict::Verdict;
use dedi::store::add::put;
use dedi::store::conditions::Filter;
use dedi::store::search::{Query, search};
use dedi::store::verify::{Claim, verify};
use dedi::store::{Entry, Store};
use dedi::{Article, Engine};
use predicates::str::{contains, is_empty};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// One statement in three outlets, in three versions; the same words by somebody else; a report, a denial, a promise.
const ARTICLES: &str = r#"{"id": "a", "title": "Sahil yolunda çalışmalar başlıyor", "date": "2025-04-18", "url": "https://www.ornek.com/sahil", "text": "Ulaştırma İl Müdürü Nihal Saraçoğlu, yeni sahil yolunu gezdi. Saraçoğlu, “Projeyi baştan çizdik. Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak.” dedi. Toplantı bir saat sürdü."}
{"id": "b", "title": "Ağaçlara dokunulmayacak", "date": "2025-04-19", "url": "https://haber.ornek.net/1", "text": "Nihal Saraçoğlu, “Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak!” diye konuştu."}
{"id": "c", "date": "2025-04-20", "url": "https://gazete.ornek.org/7", "text": "Ulaştırma İl Müdürü Nihal Saraçoğlu, “Projemizi baştan çizdik; tek bir ağaç kesilmeyecek, kimsenin evleri yıkılmayacak” ifadesini kullandı."}
{"id": "d", "date": "2025-05-02", "url": "https://www.ornek.com/orman", "text": "Orman Mühendisi Tuncay Örs, “Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak.” dedi."}
{"id": "e", "date": "2025-05-03", "url": "https://www.ornek.com/isparta", "text": "Ticaret Odası Başkanı Ayla Demirkan, Isparta'da esnafın ülke ekonomisine katkısının arttığını söyledi. Demirkan, “İlk çarşıyı eylülde açacağımıza söz veriyorum.” dedi."}
{"id": "f", "date": "2025-06-01", "text": "Ayla Demirkan, çarşının yıkılacağı iddiasını yalanladı."}
"#;

fn filled(place: &Place) {
    place.write("a.jsonl", ARTICLES);
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success().stdout(contains("6 articles added"));
}

/// `dedi COMMAND --db ADDRESS …`
fn ask(place: &Place, command: &str, more: &[&str]) -> assert_cmd::assert::Assert {
    let mut arguments = vec![command, "--db", &place.address];
    arguments.extend(more);
    dedi(place.folder(), &arguments).assert()
}

fn json(place: &Place, more: &[&str]) -> Value {
    let answer = ask(place, "search", &[&["--format", "json"], more].concat());
    serde_json::from_str(&output(&answer)).unwrap()
}

/// The articles of what is found.
fn articles(place: &Place, more: &[&str]) -> Vec<String> {
    let found = json(place, more);
    let hits = found["hits"].as_array().unwrap();
    hits.iter().map(|hit| hit["article"].as_str().unwrap().to_owned()).collect()
}

fn sorted(mut names: Vec<String>) -> String {
    names.sort();
    names.concat()
}

#[test]
fn versions_of_one_statement_are_its_occurrences() {
    on_each(|place| {
        filled(place);
        let occurrences = "SELECT CAST(max(quotes) AS TEXT) FROM statements";
        assert_eq!(place.texts(occurrences), ["3"]);
        let counted = "SELECT count(*) FROM statements s WHERE s.quotes <> (SELECT count(*) FROM quotes q WHERE q.statement = s.id)";
        let numbers = |place: &Place| {
            place.numbers(&[
                counted,
                "SELECT count(*) FROM quotes WHERE statement IS NULL",
                "SELECT count(*) FROM statements",
            ])
        };
        assert_eq!(numbers(place)[..2], [0, 0]);
        let before = numbers(place)[2];
        // an article that changes leaves its statements, and none is left without a quotation
        place
            .write("b.jsonl", r#"{"id": "b", "text": "Nihal Saraçoğlu, “Yolu sonbaharda açıyoruz.” dedi."}"#);
        place.store("add", &["b.jsonl"]).success().stdout(contains("1 replaced"));
        assert_eq!(numbers(place), [0, 0, before + 1]);
        assert_eq!(place.texts(occurrences), ["2"]);
        let orphans = "SELECT count(*) FROM fingerprints WHERE quote NOT IN (SELECT id FROM quotes)";
        assert_eq!(place.numbers(&[orphans]), [0]);
    });
}

/// What somebody says on every occasion is said anew each time; what is quoted again in the days after is not.
#[test]
fn formulas_of_one_speaker_are_no_one_statement() {
    const THANKS: &str = "Hepinize teşekkür ederim.";
    const WISHES: &str = "Hepinize iyi bayramlar diliyor, saygılar sunuyorum.";
    const LONG: &str =
        "Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak, yol iki yıl içinde bütün şehre açılacak.";
    let days = |words: &str, days: &[&str]| {
        let place = Place::file();
        let article = |(at, day): (usize, &&str)| {
            format!(
                "{{\"id\": \"{at}\", \"date\": \"{day}\", \"text\": \"Vali Nihal Saraçoğlu, “{words}” dedi.\"}}\n"
            )
        };
        place.write("a.jsonl", &days.iter().enumerate().map(article).collect::<String>());
        place.store("init", &[]).success();
        place.store("add", &["a.jsonl"]).success();
        place.store("check", &[]).success();
        place.texts("SELECT CAST(quotes AS TEXT) FROM statements ORDER BY id").join(" ")
    };
    let weekly = ["2025-03-03", "2025-03-10", "2025-03-17", "2025-03-18", "2025-04-23", "2026-04-23"];
    // no chain from week to week: who is near the first day belongs to it, who is not begins anew
    assert_eq!(days(THANKS, &weekly), "2 2 1 1");
    // one that comes late does not make two of them one
    assert_eq!(days(THANKS, &["2025-03-01", "2025-03-11", "2025-03-06"]), "2 1");
    assert_eq!(days(WISHES, &weekly), "5 1");
    assert_eq!(days(LONG, &weekly), "6");
    assert_eq!(days(THANKS, &["2025-02-27", "2025-03-01", "", ""]), "2 2");
}

#[test]
fn words_are_found_in_every_form() {
    on_each(|place| {
        filled(place);
        assert_eq!(articles(place, &["ekonomi"]), ["e"]);
        assert_eq!(articles(place, &["ISPARTA"]), ["e"]);
        assert_eq!(articles(place, &["isparta"]), ["e"]);
        assert_eq!(sorted(articles(place, &["ağaçlar"])), "abcd");
        assert_eq!(sorted(articles(place, &["AĞAÇ", "evler"])), "abcd");
        assert_eq!(sorted(articles(place, &["\"ağaç bile\""])), "abd");
        assert_eq!(articles(place, &["\"ağaç ev\""]), [""; 0]);
        let found = json(place, &["ağaç", "ekonomi"]);
        assert_eq!((&found["some"], &found["total"]), (&true.into(), &5.into()));
        let hit = &json(place, &["ekonomi"])["hits"][0];
        let marks: Vec<u64> =
            ["start", "end"].iter().map(|end| hit["marks"][0][end].as_u64().unwrap()).collect();
        let text: Vec<char> = hit["text"].as_str().unwrap().chars().collect();
        let marked: String = text[marks[0] as usize..marks[1] as usize].iter().collect();
        assert_eq!(marked, "ekonomisine");
    });
}

#[test]
fn conditions_narrow_a_search() {
    on_each(|place| {
        filled(place);
        assert_eq!(sorted(articles(place, &["ağaç", "--speaker", "Saraçoğlu"])), "abc");
        assert_eq!(sorted(articles(place, &["ağaç", "--speaker", "NİHAL SARAÇOĞLU"])), "abc");
        assert_eq!(sorted(articles(place, &["ağaç", "--role", "mühendis%"])), "");
        assert_eq!(sorted(articles(place, &["ağaç", "--role", "orman mühendisi"])), "d");
        assert_eq!(sorted(articles(place, &["ağaç", "--since", "2025-04-19", "--until", "2025-04"])), "bc");
        assert_eq!(sorted(articles(place, &["ağaç", "--outlet", "ornek.com"])), "ad");
        assert_eq!(sorted(articles(place, &["--kind", "indirect", "--speaker", "Demirkan", "ekonomi"])), "e");
        assert_eq!(sorted(articles(place, &["--stance", "denial"])), "f");
        assert_eq!(articles(place, &["ağaç", "--limit", "1", "--page", "2"]).len(), 1);
        assert_eq!(articles(place, &["ağaç", "--page", "9"]).len(), 0);
        ask(place, "search", &["hiçbirşey"]).code(1).stdout(contains("no quotation was found"));
        ask(place, "search", &["--since", "dün"]).code(2).stderr(contains("2025-03-04"));
    });
}

/// What would be a query's syntax, or break out of it.
const HOSTILE: &[&str] = &[
    "",
    "\"",
    "\"\"",
    "\"ağaç",
    "ağaç\"",
    "(",
    ")",
    "(ağaç",
    "*",
    "ağaç*",
    "^ağaç",
    "-ağaç",
    "+",
    "AND",
    "OR",
    "NOT",
    "NEAR",
    "ağaç AND",
    "AND ağaç",
    "NOT ağaç OR",
    "NEAR(ağaç ev, 2)",
    "terms:ağaç",
    "text : ağaç",
    "{terms}: ağaç",
    "'",
    "''",
    "ağaç'",
    "'; DROP TABLE quotes; --",
    "?1",
    "$1",
    "%",
    "_",
    "\\",
    "ağaç & !ev | (yol <-> su)",
    "a:*",
    "<->",
    "!",
    "&",
    "\u{0}",
    "ağaç\u{0}ev",
    "“",
    "”ağaç“",
    "«»",
    "…",
    "\u{301}",
    "\u{fdd0}",
    "👍",
    "中文",
    "İI ıi",
    "12.5%",
    "--",
    "ağaç;",
    "\n\t",
    "ﬁ ǅ ß",
];

#[test]
fn whatever_is_typed_is_words() {
    on_each(|place| {
        filled(place);
        let mut store = place.open();
        for words in HOSTILE {
            for other in [None, Some((*words).to_owned())] {
                let filter = Filter {
                    speaker: other.clone(),
                    role: other.clone(),
                    organization: other.clone(),
                    outlet: other.clone(),
                    ..Filter::default()
                };
                let query = Query { words: (*words).to_owned(), filter, limit: 5, ..Query::default() };
                search(&mut store.db, &query).unwrap_or_else(|error| panic!("{words:?}: {error}"));
            }
            let claim = Claim { text: (*words).to_owned(), speaker: Some((*words).to_owned()) };
            verify(&mut store.db, &claim, 3).unwrap_or_else(|error| panic!("{words:?}: {error}"));
        }
        let many = (0..40_000).map(|n| format!("söz{n}")).collect::<Vec<_>>().join(" ");
        verify(&mut store.db, &Claim { text: many, speaker: None }, 3).unwrap();
        let long = "ağaç yol ev su ".repeat(2_000);
        let filter = Filter { speaker: Some(long.clone()), ..Filter::default() };
        let query = Query { words: long.clone(), filter, limit: 5, ..Query::default() };
        search(&mut store.db, &query).unwrap();
        verify(&mut store.db, &Claim { text: long, speaker: None }, 3).unwrap();
    });
}

fn verdict(place: &Place, more: &[&str]) -> (String, i32) {
    let answer = ask(place, "verify", &[&["--format", "json"], more].concat());
    let code = answer.get_output().status.code().unwrap();
    let value: Value = serde_json::from_str(&output(&answer)).unwrap();
    (value["verdict"].as_str().unwrap().to_owned(), code)
}

#[test]
fn a_quotation_has_one_verdict() {
    on_each(|place| {
        filled(place);
        let is = |more: &[&str], wanted: &str, code: i32| {
            assert_eq!(verdict(place, more), (wanted.to_owned(), code), "{more:?}");
        };
        let by = |name: &'static str| ["--speaker", name];
        let words = "Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak";
        is(&[words], "verbatim", 0);
        is(&[&[words], &by("Saraçoğlu")[..]].concat(), "verbatim", 0);
        is(&[&[words], &by("Ayla Demirkan")[..]].concat(), "someone-else", 3);
        is(&["Projeyi baştan çizdik… kimsenin evi yıkılmayacak."], "shortened", 0);
        is(&["Tek bir ağaç bile kesilecek, kimsenin evi yıkılmayacak"], "altered", 3);
        is(&["Esnafın ülke ekonomisine katkısı arttı", "--speaker", "Demirkan"], "indirect", 3);
        is(&["Çarşı yıkılacak"], "denied", 3);
        is(&["Bütçe gelecek yıl iki katına çıkacak"], "not-found", 3);
    });
}

#[test]
fn a_file_of_quotations_is_answered_line_by_line() {
    on_each(|place| {
        filled(place);
        place.write(
            "soz.txt",
            "Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak\n\n{\"quote\": \"Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak\", \"speaker\": \"Tuncay Örs\"}\n",
        );
        let answer =
            ask(place, "verify", &["--file", "soz.txt", "--format", "json"]).success().stderr(is_empty());
        let lines: Vec<Value> =
            output(&answer).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(
            (&lines[0]["sources"][0]["article"], &lines[1]["sources"][0]["article"]),
            (&"a".into(), &"d".into())
        );
        place.write("soz.txt", "Bütçe iki katına çıkacak\n{\"quote\": 3}\n");
        ask(place, "verify", &["--file", "soz.txt"]).code(1).stderr(contains("soz.txt:2:"));
        ask(place, "verify", &["--file", "yok.txt"]).code(1).stderr(contains("yok.txt"));
        ask(place, "verify", &[]).code(2);
    });
}

#[test]
fn what_a_person_sees() {
    let place = Place::file();
    filled(&place);
    let mut shown = String::new();
    let mut show = |command: &str, more: &[&str]| {
        let words: Vec<String> = more
            .iter()
            .map(|w| if w.contains([' ', '"']) { format!("'{w}'") } else { (*w).into() })
            .collect();
        let answer = ask(&place, command, more);
        let _ = writeln!(shown, "$ dedi {command} --db q.db {}\n{}", words.join(" "), output(&answer));
    };
    show("search", &["ağaç", "evler"]);
    show("search", &["\"ağaç bile\"", "--speaker", "Saraçoğlu", "--limit", "1"]);
    show("search", &["ekonomi", "köprü"]);
    show("search", &["köprü"]);
    show("verify", &["Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak", "--speaker", "Saraçoğlu"]);
    show("verify", &["Projeyi yeniden çizdik… kimsenin evleri yıkılmayacak [dedik]", "--limit", "2"]);
    show(
        "verify",
        &[
            "Tek bir ağaç bile kesilmeyecek, kimsenin evi yıkılmayacak",
            "--speaker",
            "Ayla Demirkan",
            "--limit",
            "1",
        ],
    );
    show("verify", &["Esnafın ülke ekonomisine katkısı arttı"]);
    show("verify", &["Bütçe iki katına çıkacak"]);
    assert!(shown.len() > 2000, "{shown}");
}

/// The verdict that each rule of `changed` and `others` asks for.
fn wanted(rule: &str) -> &'static [Verdict] {
    match rule {
        "as it is" | "capitals" | "marks" => &[Verdict::Verbatim],
        // cut where a sentence ends it is whole
        "first part" | "last part" | "one sentence" => &[Verdict::Shortened, Verdict::Verbatim],
        "left out with a sign" => &[Verdict::Shortened],
        "somebody else" => &[Verdict::SomeoneElse],
        "same subject" => &[Verdict::NotFound],
        // left out, put in, replaced, other suffixes, a number, a negation
        _ => &[Verdict::Altered],
    }
}

#[test]
fn quotations_changed_on_purpose_are_told_from_true_ones() {
    let place = Place::file();
    let mut store: Store = place.init();
    let engine = Engine::embedded().unwrap();
    let names = ["Ayla Demirkan", "Nihal Saraçoğlu", "Tuncay Örs", "Kerim Aydınlı"];
    let mut known: Vec<(String, &str)> = Vec::new();
    for (n, text) in planted().into_iter().enumerate() {
        let name = names[n % names.len()];
        let article = Article {
            id: Some(n.to_string()),
            text: format!("{name}, “{text}” dedi."),
            ..Article::default()
        };
        let found = engine.extract(&article);
        // one that holds marks of its own may be read as two
        if found.quotes.len() == 1 && found.quotes[0].text == text {
            let entry = Entry::read(&article, None, found).unwrap();
            store.db.write(|db| put(db, &entry, false)).unwrap();
            known.push((text, name));
        }
    }
    assert!(known.len() > 250, "{} quotations are too few", known.len());
    let mut rules: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut one = |store: &mut Store, rule: &'static str, text: &str, name: &str| {
        let claim = Claim { text: text.to_owned(), speaker: Some(name.to_owned()) };
        let verdict = verify(&mut store.db, &claim, 1).unwrap().verdict;
        let right = wanted(rule).contains(&verdict);
        let entry = rules.entry(rule).or_default();
        *entry = (entry.0 + usize::from(right), entry.1 + 1);
        if !right {
            wrong.push(format!("[{rule}] {verdict:?}: {text}"));
        }
    };
    for (text, name) in &known {
        one(&mut store, "as it is", text, name);
        one(&mut store, "somebody else", text, "Belgin Tezcan");
        for (rule, version) in changed(text).into_iter().chain(others(text)) {
            if rule != "with a greeting" {
                one(&mut store, rule, &version, name);
            }
        }
    }
    let (right, all) = rules.values().fold((0, 0), |sum, rule| (sum.0 + rule.0, sum.1 + rule.1));
    let mut table = format!("{} quotations, {all} claims\n", known.len());
    for (rule, (right, all)) in &rules {
        let names: Vec<String> = wanted(rule).iter().map(|v| format!("{v:?}")).collect();
        let _ = writeln!(table, "{rule:24} {right:5} of {all:5} {}", names.join(" or "));
    }
    let share = right as f64 / all as f64;
    let _ = writeln!(table, "right {share:.3}");
    assert!(share >= 0.97, "{table}\n{}", wrong.join("\n"));
    // what was changed is never taken for what was said
    assert!(
        rules.iter().filter(|(rule, _)| ["number", "negation"].contains(rule)).all(|(_, n)| n.0 == n.1),
        "{}",
        wrong.join("\n")
    );
}

//! One person over many articles: who is taken for one, who never is, and what is decided by hand.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use crate::support::store::{Place, on_each};
use predicates::str::contains;
use std::fmt::Write as _;

/// A store of articles with these texts, named `1`, `2` …
fn filled(place: &Place, texts: &[&str]) {
    let mut lines = String::new();
    for (at, text) in texts.iter().enumerate() {
        writeln!(lines, "{}", serde_json::json!({ "id": (at + 1).to_string(), "text": text })).unwrap();
    }
    place.write("a.jsonl", &lines);
    place.store("init", &[]).success();
    place.store("add", &["a.jsonl"]).success();
}

/// Each speaker: the article, the name there, the person, why, and `?` where it is in doubt.
fn links(place: &Place) -> Vec<String> {
    place.texts(
        "SELECT d.key || ' ' || s.name || ': ' || coalesce(p.name, '-') || ', ' || s.reason || \
         CASE s.doubt WHEN 1 THEN '?' ELSE '' END FROM speakers s JOIN documents d ON d.id = s.document \
         LEFT JOIN people p ON p.id = s.person ORDER BY d.key, s.number",
    )
}

fn clean(place: &Place) {
    place.store("check", &[]).success().stdout(contains("nothing is wrong"));
}

#[test]
fn a_full_name_is_one_person_and_a_surname_is_nobody() {
    on_each(|place| {
        filled(
            place,
            &[
                "Ulaştırma İl Müdürü Nihal Saraçoğlu, “Yol bitti.” dedi.",
                "Ulaştırma İl Müdürü Nihal Saraçoğlu, “Köprü de bitti.” dedi.",
                "Saraçoğlu, “Kimse gelmedi.” dedi.",
                "Nihal Saraçoğlu, “Tünel de bitti.” dedi.",
                "Ressam Nihal Saraçoğlu, “Sergi açıldı.” dedi.",
            ],
        );
        assert_eq!(
            links(place),
            [
                "1 Nihal Saraçoğlu: Nihal Saraçoğlu, new",
                "2 Nihal Saraçoğlu: Nihal Saraçoğlu, name and role",
                "3 Saraçoğlu: -, one word",
                "4 Nihal Saraçoğlu: Nihal Saraçoğlu, name",
                "5 Nihal Saraçoğlu: Nihal Saraçoğlu, name?",
            ]
        );
        place.store("people", &["--doubtful"]).success().stdout(contains("5: Nihal Saraçoğlu (Ressam)"));
        clean(place);
    });
}

#[test]
fn a_part_of_a_name_needs_a_witness() {
    on_each(|place| {
        filled(
            place,
            &[
                "Ulaştırma İl Müdürü Ali Tayyip Aksu, “Yol bitti.” dedi.",
                "Ulaştırma İl Müdürü Tayyip Aksu, “Köprü de bitti.” dedi.",
                "Avukat Tayyip Aksu, “Dava sürüyor.” dedi.",
                "Ressam Veli Can Aksu, “Sergi açıldı.” dedi.",
                "Şair Can Aksu, “Kitap çıktı.” dedi.",
            ],
        );
        let links = links(place);
        assert_eq!(links[1], "2 Tayyip Aksu: Ali Tayyip Aksu, part of the name and role");
        // known under this name since the second article
        assert_eq!(links[2], "3 Tayyip Aksu: Ali Tayyip Aksu, name?");
        assert_eq!(links[4], "5 Can Aksu: Can Aksu, new");
        // the name goes when the article goes
        place.store("remove", &["2", "3"]).success();
        assert_eq!(place.numbers(&["SELECT count(*) FROM names WHERE key = 'tayyip aksu'"]), [0]);
        clean(place);
    });
}

#[test]
fn what_is_put_together_by_hand_stays_together() {
    on_each(|place| {
        filled(
            place,
            &[
                "Ayla Demirkan, “Yarın geliyoruz.” dedi.",
                "Ayla Demirkan Öz, “Dün geldik.” dedi.",
                "Demirkan, “Bugün gelmedik.” dedi.",
            ],
        );
        assert_eq!(place.numbers(&["SELECT count(*) FROM people"]), [2]);
        place
            .store("merge", &["Ayla Demirkan", "Ayla Demirkan Öz"])
            .success()
            .stdout(contains("`Ayla Demirkan` is `Ayla Demirkan Öz`"));
        place.store("merge", &["Demirkan", "ayla demirkan", "--article", "3"]).success();
        let merged = [
            "1 Ayla Demirkan: Ayla Demirkan Öz, by hand",
            "2 Ayla Demirkan Öz: Ayla Demirkan Öz, new",
            "3 Demirkan: Ayla Demirkan Öz, by hand",
        ];
        assert_eq!(links(place), merged);
        clean(place);
        // out, and in again: a dump and what people decided outlive the articles
        place.store("remove", &["1", "2", "3"]).success();
        place.store("add", &["a.jsonl"]).success();
        assert_eq!(
            links(place),
            [
                "1 Ayla Demirkan: Ayla Demirkan Öz, name",
                "2 Ayla Demirkan Öz: Ayla Demirkan Öz, name",
                "3 Demirkan: Ayla Demirkan Öz, by hand",
            ]
        );
        clean(place);
        let other = place.again();
        assert_eq!(links(&other), links(place));
    });
}

#[test]
fn what_is_taken_apart_by_hand_stays_apart() {
    on_each(|place| {
        filled(
            place,
            &[
                "Ulaştırma İl Müdürü Nihal Saraçoğlu, “Yol bitti.” dedi.",
                "Resim öğretmeni Nihal Saraçoğlu, “Sergi açıldı.” dedi.",
            ],
        );
        place
            .store("split", &["Nihal Saraçoğlu", "--article", "2"])
            .success()
            .stdout(contains("is somebody else"));
        clean(place);
        assert_eq!(place.numbers(&["SELECT count(*) FROM people"]), [2]);
        place.store("remove", &["2"]).success();
        place.write(
            "b.jsonl",
            concat!(
                r#"{"id": "2", "text": "Resim öğretmeni Nihal Saraçoğlu, “Sergi açıldı.” dedi."}"#,
                "\n",
                r#"{"id": "3", "text": "Resim öğretmeni Nihal Saraçoğlu, “Sergi bitti.” dedi."}"#,
                "\n",
                r#"{"id": "4", "text": "Nihal Saraçoğlu, “Kim olduğum belli değil.” dedi."}"#,
            ),
        );
        place.store("add", &["b.jsonl"]).success();
        assert_eq!(
            links(place),
            [
                "1 Nihal Saraçoğlu: Nihal Saraçoğlu, new",
                "2 Nihal Saraçoğlu: Nihal Saraçoğlu, by hand",
                "3 Nihal Saraçoğlu: Nihal Saraçoğlu, name and role",
                "4 Nihal Saraçoğlu: -, several?",
            ]
        );
        let same = "SELECT count(DISTINCT person) FROM speakers";
        assert_eq!(place.numbers(&[same]), [2]);
        place
            .store("split", &["Nihal Saraçoğlu", "--article", "1"])
            .code(1)
            .stderr(contains("several are known as `Nihal Saraçoğlu`: give the number of one instead: "));
        clean(place);
    });
}

#[test]
fn a_name_that_is_somebody_elses_is_taken_away() {
    on_each(|place| {
        filled(place, &["Ayla Demirkan, “Geldik.” dedi.", "Ayla Demirkan Öz, “Gittik.” dedi."]);
        place.store("merge", &["Ayla Demirkan", "Ayla Demirkan Öz"]).success();
        place.store("split", &["Ayla Demirkan Öz", "--name", "Ayla Demirkan"]).success();
        assert_eq!(
            links(place),
            ["1 Ayla Demirkan: Ayla Demirkan, by hand", "2 Ayla Demirkan Öz: Ayla Demirkan Öz, new"]
        );
        clean(place);
        place
            .store("merge", &["Ayla Demirkan", "Yok Böyle Biri"])
            .code(1)
            .stderr(contains("nobody is known as"));
        place
            .store("split", &["Ayla Demirkan", "--name", "Ayla"])
            .code(1)
            .stderr(contains("is not known as"));
        let decisions = place.texts("SELECT what || ': ' || detail FROM decisions ORDER BY id");
        assert_eq!(
            decisions,
            [
                "merge: `Ayla Demirkan` is `Ayla Demirkan Öz`",
                "split: `Ayla Demirkan` is not `Ayla Demirkan Öz`"
            ]
        );
    });
}

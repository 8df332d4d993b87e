//! Texts that nobody writes: a megabyte of one thing. They end, whatever must hold holds, and time grows with the text's
//! length, not with its square.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use crate::support::rows::{TEXTS, distinct, worked};
use crate::support::{article, engine, invariants};
use dedi::grammar::entry::Sign;
use dedi::grammar::marks;
use std::time::Duration;

const MEGABYTE: usize = 1 << 20;
/// The longer of two texts whose times are compared; the other is a quarter of it.
const LARGE: usize = MEGABYTE / 4;
/// Four times the text may take this many times as long: 4 is linear, 16 is quadratic.
const GROWTH: f64 = 6.5;

/// How long one text takes: the best of a few, so that a busy machine does not count.
fn time(text: &str, runs: usize) -> Duration {
    let article = article(text);
    let once = || {
        let start = worked();
        let found = engine().extract(&article);
        let took = worked().saturating_sub(start);
        drop(found);
        took
    };
    (0..runs).map(|_| once()).min().unwrap_or_default()
}

/// What grows too fast, with its times.
fn too_fast(name: &str, size: usize, text: impl Fn(usize) -> String) -> Option<String> {
    let (small, large) = (text(size / 4), text(size));
    // a second look where the first one says that it grows too fast
    let mut times = (Duration::ZERO, Duration::ZERO);
    for runs in [1, 3] {
        times = (time(&small, runs), time(&large, runs));
        // what is over at once tells nothing
        let small = times.0.max(Duration::from_millis(20)).as_secs_f64();
        if times.1.as_secs_f64() / small <= GROWTH {
            return None;
        }
    }
    Some(format!("{name}: {} KB {:?}, {} KB {:?}", size >> 12, times.0, size >> 10, times.1))
}

#[test]
fn time_grows_with_length() {
    let mut slow: Vec<String> =
        TEXTS.iter().filter_map(|hostile| too_fast(hostile.name, LARGE, |size| hostile.text(size))).collect();
    slow.extend(too_fast("distinct names", LARGE, distinct));
    assert!(
        slow.is_empty(),
        "more than {GROWTH} times as long for four times the text:\n{}",
        slow.join("\n")
    );
}

/// What a construction is written for, again and again in one paragraph.
#[test]
fn time_grows_with_the_length_of_constructions_too() {
    let mut slow = Vec::new();
    for pattern in &engine().grammar().patterns {
        let found = pattern.examples.iter().find(|example| example.sign == Sign::Found);
        let Some(Ok(marked)) = found.map(|example| marks::parse(&example.text)) else { continue };
        let unit = format!("{} ", marked.text.replace('\n', " "));
        slow.extend(too_fast(&pattern.id, LARGE / 2, |size| unit.repeat(size / unit.len())));
    }
    assert!(
        slow.is_empty(),
        "more than {GROWTH} times as long for four times the text:\n{}",
        slow.join("\n")
    );
}

#[test]
fn a_megabyte_of_anything_ends_and_holds() {
    for hostile in TEXTS {
        let article = article(&hostile.text(MEGABYTE));
        let found = engine().extract(&article);
        let broken = invariants::broken(engine(), &article, &found);
        assert!(
            broken.is_empty(),
            "{}: {}",
            hostile.name,
            broken.into_iter().take(5).collect::<Vec<_>>().join("\n")
        );
    }
}

/// What the trace of a text holds grows with it too.
#[test]
fn explaining_ends_too() {
    for hostile in TEXTS {
        let article = article(&hostile.text(MEGABYTE / 256));
        assert_eq!(engine().explain(&article).0, engine().extract(&article), "{}", hostile.name);
    }
}

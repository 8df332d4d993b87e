//! Changes for programs: one JSON object.
//!
//! `old`, `new` (names of the runs), `articles`, `quotes` (`old`, `new`, `unchanged`), `counts` by what has become of them,
//! `verdicts` (`gain`, `even`, `loss`) and `scores` where there is gold, `groups` (`what`, `construction`, `count`,
//! `cues`), and every one of the `changes`: its two sides, all that changed, and `shown`, the pieces of text.

use super::group::groups;
use super::worth::{Scores, Verdict};
use super::{Diff, What};
use crate::export::name;
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Writes the changes of the sorts in `wanted` (all where it is empty); counts are of all.
pub fn write(out: &mut impl Write, diff: &Diff, wanted: &[What], scores: Option<&Scores>) -> io::Result<()> {
    let counts: Map<_, _> = What::ALL.map(|what| (name(what), json!(diff.count(what)))).into_iter().collect();
    let groups: Vec<Value> = groups(diff, wanted)
        .iter()
        .map(|group| {
            let cues: Map<_, _> = group.cues.iter().map(|(cue, count)| (cue.clone(), json!(count))).collect();
            json!({
                "what": group.what, "construction": group.construction, "count": group.changes.len(), "cues": cues,
            })
        })
        .collect();
    let changes: Vec<_> =
        diff.changes.iter().filter(|change| wanted.is_empty() || wanted.contains(&change.what)).collect();
    let mut object = json!({
        "old": diff.names[0],
        "new": diff.names[1],
        "articles": diff.articles,
        "quotes": {"old": diff.quotes[0], "new": diff.quotes[1], "unchanged": diff.unchanged},
        "counts": counts,
    });
    if let (Some(object), Some(scores)) = (object.as_object_mut(), scores) {
        let verdicts = [Verdict::Gain, Verdict::Even, Verdict::Loss];
        let verdicts: Map<_, _> =
            verdicts.map(|verdict| (name(verdict), json!(diff.worth(verdict)))).into_iter().collect();
        object.insert("verdicts".into(), verdicts.into());
        object.insert("scores".into(), scores.json());
    }
    if let Some(object) = object.as_object_mut() {
        object.insert("groups".into(), groups.into());
        object.insert("changes".into(), json!(changes));
    }
    serde_json::to_writer_pretty(&mut *out, &object)?;
    writeln!(out)
}

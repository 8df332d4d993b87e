//! Changes gathered: by what has become of the quotations, the construction, and the cues; and the words all forms share.

use super::{Change, Diff, Side, What};
use crate::export::name;
use std::collections::HashMap;

/// What one construction has lost, gained or changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Group<'a> {
    /// What has become of its quotations.
    pub what: What,
    /// The construction, or `old → new` where another one has taken over.
    pub construction: String,
    /// Its cues, the most frequent first.
    pub cues: Vec<(String, usize)>,
    /// The changes, those with the most frequent cue first.
    pub changes: Vec<&'a Change>,
}

/// The changes of a sort, in groups: the most serious sort first, then the largest group.
pub fn groups<'a>(diff: &'a Diff, wanted: &[What]) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut places: HashMap<(What, String), usize> = HashMap::new();
    for change in diff.changes.iter().filter(|change| wanted.is_empty() || wanted.contains(&change.what)) {
        let construction = both(change, |side| side.construction.clone());
        let at = *places.entry((change.what, construction.clone())).or_insert_with(|| {
            groups.push(Group { what: change.what, construction, cues: Vec::new(), changes: Vec::new() });
            groups.len() - 1
        });
        groups[at].changes.push(change);
    }
    for group in &mut groups {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for change in &group.changes {
            *counts.entry(cue(change)).or_default() += 1;
        }
        group.changes.sort_by_cached_key(|change| {
            let cue = cue(change);
            (std::cmp::Reverse(counts[&cue]), cue)
        });
        group.cues = counts.into_iter().collect();
        group.cues.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    }
    groups.sort_by(|a, b| {
        let size = |group: &Group| group.changes.len();
        (a.what, size(b)).cmp(&(b.what, size(a))).then_with(|| a.construction.cmp(&b.construction))
    });
    groups
}

impl Group<'_> {
    /// The cues with their counts, at most `most`.
    pub fn cue_line(&self, most: usize) -> String {
        let shown = self.cues.iter().take(most).map(|(cue, count)| format!("{cue} {count}"));
        let mut shown: Vec<_> = shown.collect();
        if self.cues.len() > most {
            shown.push(format!("{} more", self.cues.len() - most));
        }
        shown.join(", ")
    }
}

/// A field of a change's quotation: as it is, or `old → new`.
fn both(change: &Change, field: impl Fn(&Side) -> String) -> String {
    let shown = |side: &Side| Some(field(side)).filter(|shown| !shown.is_empty()).unwrap_or("none".into());
    match (change.old.as_ref().map(&shown), change.new.as_ref().map(&shown)) {
        (Some(old), Some(new)) if old != new => format!("{old} → {new}"),
        (Some(one), _) | (None, Some(one)) => one,
        (None, None) => String::new(),
    }
}

/// The cue.
pub fn cue(change: &Change) -> String {
    both(change, |side| side.cue.clone())
}

/// Who speaks.
pub fn speaker(change: &Change) -> String {
    both(change, |side| side.speaker.clone().unwrap_or_else(|| "nobody named".into()))
}

/// Kind, cue, how the speaker was found where that has changed, and confidence.
pub fn remarks(change: &Change) -> Vec<String> {
    let percent = |side: &Side| {
        side.confidence.map(|confidence| format!("{:.0} %", confidence * 100.0)).unwrap_or_default()
    };
    let mut remarks = vec![both(change, |side| name(side.kind)), cue(change)];
    let resolution = both(change, |side| side.resolution.clone());
    remarks.extend(resolution.contains('→').then_some(resolution));
    let sides = change.old.iter().chain(&change.new);
    if sides.clone().any(|side| side.confidence.is_some()) {
        remarks.push(both(change, percent));
    }
    if !change.part.is_text() {
        remarks.push("in the title".into());
    }
    remarks
}

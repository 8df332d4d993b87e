//! What must stand on a side of an anchor for a construction to hold there at all: told by a few bits, before any atom is tried.

use super::frame::Frames;
use super::pattern::{Atom, Test};
use serde::{Deserialize, Serialize};

/// The cues that a side of a construction asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wants {
    /// A cue.
    cue: bool,
    /// For each of these sets a cue that asserts and has one of its frames.
    frames: Vec<Frames>,
}

/// The cues that stand on a side of an anchor.
#[derive(Clone, Copy, Debug, Default)]
pub struct Stands {
    /// Whether there are any.
    pub cue: bool,
    /// The frames of those that assert.
    pub frames: Frames,
}

impl Wants {
    /// What the atoms of a side ask for, whatever else they do: those that must match, and not one of several rows.
    pub fn of(atoms: &[Atom]) -> Self {
        let mut wants = Self::default();
        for atom in atoms.iter().filter(|atom| atom.least > 0) {
            let Test::Cue(conditions) = &atom.test else { continue };
            wants.cue = true;
            let frames = conditions.iter().filter(|c| c.others.is_empty()).map(|c| c.frames);
            wants.frames.extend(frames);
        }
        wants
    }

    /// Whether the construction may hold beside these cues.
    pub fn met(&self, stands: Stands) -> bool {
        (stands.cue || !self.cue) && self.frames.iter().all(|&frames| stands.frames.any(frames))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::pattern::Condition;

    #[test]
    fn a_construction_without_its_cue_is_not_tried() {
        let atom = |test, least| Atom { test, least, most: 1, lazy: false };
        let cue = |names: &[&str]| Test::Cue(vec![Condition::new(names), Condition::new(&["finite"])]);
        let wants = Wants::of(&[atom(Test::Word, 1), atom(cue(&["acc", "nom"]), 1), atom(cue(&["dat"]), 0)]);
        let stands = |frames| Stands { cue: true, frames };
        assert!(wants.met(stands(Frames::NOM)) && wants.met(stands(Frames::ACC.with(Frames::DAT))));
        assert!(!wants.met(stands(Frames::DAT)) && !wants.met(Stands::default()));
        let any = Wants::of(&[atom(cue(&["acc", "passive"]), 1)]);
        assert!(any.met(stands(Frames::default())) && !any.met(Stands::default()));
        assert!(Wants::of(&[atom(Test::Word, 1)]).met(Stands::default()));
    }
}

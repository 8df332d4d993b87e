//! What a cue governs, as the grammar's `frames=` attribute names it.

use serde::{Deserialize, Serialize};

/// A set of frames.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Frames(u32);

/// Name and bit of each frame, in the order of the manual.
const NAMES: &[(&str, Frames)] = &[
    ("quote", Frames::QUOTE),
    ("diye", Frames::DIYE),
    ("forward", Frames::FORWARD),
    ("genitive", Frames::GENITIVE),
    ("question", Frames::QUESTION),
    ("instr", Frames::INSTR),
    ("label", Frames::LABEL),
    ("acc", Frames::ACC),
    ("nom", Frames::NOM),
    ("dat", Frames::DAT),
    ("gen", Frames::GEN),
    ("abl", Frames::ABL),
    ("ins", Frames::INS),
    ("inf", Frames::INF),
    ("light", Frames::LIGHT),
    ("setting", Frames::SETTING),
    ("thought", Frames::THOUGHT),
    ("banner", Frames::BANNER),
    ("from", Frames::FROM),
];

impl Frames {
    /// A quotation right before the cue: `"…" dedi`.
    pub const QUOTE: Self = Self(1);
    /// A quotation with `diye`, `şeklinde` between: `"…" diye konuştu`.
    pub const DIYE: Self = Self(1 << 1);
    /// What follows a colon: `şöyle konuştu: "…"`.
    pub const FORWARD: Self = Self(1 << 2);
    /// A noun that is a cue by itself: `X'in "…" sözleri`.
    pub const GENITIVE: Self = Self(1 << 3);
    /// A noun that makes a question of the quotation: `"…" sorusuna`.
    pub const QUESTION: Self = Self(1 << 4);
    /// A noun in the instrumental before any verb: `"…" sözleriyle anlattı`.
    pub const INSTR: Self = Self(1 << 5);
    /// A quoted predicate: `"…" olarak nitelendirdi`.
    pub const LABEL: Self = Self(1 << 6);
    /// A clause in the accusative: `-DIğInI belirtti`.
    pub const ACC: Self = Self(1 << 7);
    /// A bare clause with a passive or a noun: `-DIğI belirtildi`.
    pub const NOM: Self = Self(1 << 8);
    /// A clause in the dative: `-DIğInA dikkati çekti`.
    pub const DAT: Self = Self(1 << 9);
    /// A clause in the genitive: `-DIğInIn altını çizdi`.
    pub const GEN: Self = Self(1 << 10);
    /// A clause in the ablative: `-DIğIndAn söz etti`.
    pub const ABL: Self = Self(1 << 11);
    /// `-mAklA suçladı`.
    pub const INS: Self = Self(1 << 12);
    /// `-mAsInI istedi`.
    pub const INF: Self = Self(1 << 13);
    /// Serves a cue noun: `ifadesini kullandı`.
    pub const LIGHT: Self = Self(1 << 14);
    /// No content; its subject begins to speak: `basın toplantısı düzenleyen`.
    pub const SETTING: Self = Self(1 << 15);
    /// Thinking, wanting, naming: no saying.
    pub const THOUGHT: Self = Self(1 << 16);
    /// Words on a banner, a sign, a shirt: `"…" yazılı döviz`.
    pub const BANNER: Self = Self(1 << 17);
    /// Whoever is asked stands in the ablative: `Kaya'dan … istedi`.
    pub const FROM: Self = Self(1 << 18);

    /// Frames that report the words themselves.
    pub const DIRECT: Self = Self::QUOTE
        .with(Self::DIYE)
        .with(Self::FORWARD)
        .with(Self::GENITIVE)
        .with(Self::QUESTION)
        .with(Self::INSTR)
        .with(Self::BANNER);
    /// Frames without content.
    pub const SERVING: Self = Self::LIGHT.with(Self::SETTING).with(Self::THOUGHT);

    /// The frame of a name.
    pub fn named(name: &str) -> Option<Self> {
        NAMES.iter().find(|(n, _)| *n == name).map(|&(_, f)| f)
    }

    /// The names of the frames in the set.
    pub fn list(self) -> impl Iterator<Item = &'static str> {
        NAMES.iter().filter(move |(_, frame)| self.any(*frame)).map(|(name, _)| *name)
    }

    /// All names, for `did you mean`.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(n, _)| *n)
    }

    /// Both sets.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a frame.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the cue can report a clause, so that its subject is a speaker too.
    pub const fn reports_clause(self) -> bool {
        self.any(Self(
            Self::ACC.0 | Self::NOM.0 | Self::DAT.0 | Self::GEN.0 | Self::ABL.0 | Self::INS.0 | Self::INF.0,
        ))
    }
}

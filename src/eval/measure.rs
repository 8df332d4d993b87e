//! The measures, as sums that can be added up over articles.
//!
//! Each measure of each kind holds four sums: what of the system's is found in gold and how much that is (precision), what of
//! gold's is found and how much that is (recall). Articles are added, so a measure over any choice of articles costs
//! one addition an article. Gold's sums count under the gold quote's kind, the system's under its own.
//!
//! | measure | a quote is found where |
//! | --- | --- |
//! | strict | the content's spans are the very same |
//! | exact | the characters are the same, quotation marks, spaces and end punctuation set aside |
//! | detect, close | half, 0.8 of the union of characters is common (`IoU`) |
//! | partial | by the share of its words that the best counterpart has (Pareti et al. 2013) |
//! | tokens | word by word, whichever quote it stands in |
//! | `tracker_30`, `tracker_80` | 0.3, 0.8 of the longer is common (Asr et al. 2021) |
//! | linked | close, and the speaker is right |
//! | …`_end_to_end` | detect, and kind, speaker, cue or source is right |
//!
//! The rest are shares: of the detected pairs (`kind`, `speaker`, `cue`, `source`), or of those among them that have gold's
//! own characters (…`_on_gold_spans`). A cue or source is right where it overlaps gold's; only quotes that have one count.

use crate::record::Kind;
use serde::Serialize;
use std::ops::AddAssign;

macro_rules! measures {
    ($($variant:ident $name:literal $share:literal,)*) => {
        /// What is measured.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the table above names them")]
        pub enum Measure {
            $($variant,)*
        }

        impl Measure {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name that reports use.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// Whether it is one share, and not precision and recall.
            pub fn is_share(self) -> bool {
                match self {
                    $(Self::$variant => $share,)*
                }
            }
        }
    };
}

measures! {
    Strict "strict" false,
    Exact "exact" false,
    Detect "detect" false,
    Close "close" false,
    Partial "partial" false,
    Tokens "tokens" false,
    Tracker30 "tracker_30" false,
    Tracker80 "tracker_80" false,
    Linked "linked" false,
    Kind "kind" true,
    Speaker "speaker" true,
    Cue "cue" true,
    Source "source" true,
    KindOnGold "kind_on_gold_spans" true,
    SpeakerOnGold "speaker_on_gold_spans" true,
    CueOnGold "cue_on_gold_spans" true,
    SourceOnGold "source_on_gold_spans" true,
    KindEnd "kind_end_to_end" false,
    SpeakerEnd "speaker_end_to_end" false,
    CueEnd "cue_end_to_end" false,
    SourceEnd "source_end_to_end" false,
}

/// Which quotes are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All.
    All,
    /// Those of a kind.
    Of(Kind),
}

impl Scope {
    /// All scopes, in the order of reports.
    pub const ALL: [Self; 4] =
        [Self::All, Self::Of(Kind::Direct), Self::Of(Kind::Indirect), Self::Of(Kind::Mixed)];

    /// The name that reports use.
    pub fn name(self) -> String {
        match self {
            Self::All => "all".into(),
            Self::Of(kind) => crate::export::name(kind),
        }
    }

    /// Whether a quote of this kind is counted.
    pub fn takes(self, kind: Kind) -> bool {
        matches!(self, Self::All) || self == Self::Of(kind)
    }

    fn index(self) -> usize {
        match self {
            Self::All => 0,
            Self::Of(Kind::Direct) => 1,
            Self::Of(Kind::Indirect) => 2,
            Self::Of(Kind::Mixed) => 3,
        }
    }
}

/// The four sums of one measure.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    /// Of the system's, what is found in gold.
    pub right: f64,
    /// All of the system's.
    pub system: f64,
    /// Of gold's, what is found.
    pub found: f64,
    /// All of gold's.
    pub gold: f64,
}

/// Precision, recall and their harmonic mean.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the line above names them")]
pub struct Prf {
    pub p: f64,
    pub r: f64,
    pub f1: f64,
}

impl Sum {
    /// Precision, recall and F1.
    pub fn prf(self) -> Prf {
        let share = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
        let (p, r) = (share(self.right, self.system), share(self.found, self.gold));
        Prf { p, r, f1: if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 } }
    }
}

/// The sums of every measure in every scope.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sums([[Sum; Measure::ALL.len()]; 4]);

impl Sums {
    /// The sums of one measure.
    pub fn of(&self, scope: Scope, measure: Measure) -> Sum {
        self.0[scope.index()][measure as usize]
    }

    /// Precision, recall and F1 of one measure.
    pub fn prf(&self, scope: Scope, measure: Measure) -> Prf {
        self.of(scope, measure).prf()
    }

    /// The one figure of a measure: F1, or the share.
    pub fn figure(&self, scope: Scope, measure: Measure) -> f64 {
        let prf = self.prf(scope, measure);
        if measure.is_share() { prf.r } else { prf.f1 }
    }

    /// How many quotes there are in gold and in the system's.
    pub fn quotes(&self, scope: Scope) -> (u32, u32) {
        let Sum { gold, system, .. } = self.of(scope, Measure::Detect);
        (count(gold), count(system))
    }

    /// How many of gold's quotes a measure finds.
    pub fn found(&self, scope: Scope, measure: Measure) -> u32 {
        count(self.of(scope, measure).found)
    }

    /// Adds gold's side of a measure for a quote of `kind`: `found` of `gold`.
    pub fn add_gold(&mut self, kind: Kind, measure: Measure, found: f64, gold: f64) {
        for scope in [Scope::All, Scope::Of(kind)] {
            self.add(scope, measure, Sum { found, gold, ..Sum::default() });
        }
    }

    /// Adds the system's side of a measure for a quote of `kind`: `right` of `system`.
    pub fn add_system(&mut self, kind: Kind, measure: Measure, right: f64, system: f64) {
        for scope in [Scope::All, Scope::Of(kind)] {
            self.add(scope, measure, Sum { right, system, ..Sum::default() });
        }
    }

    /// Adds to one measure in one scope.
    pub fn add(&mut self, scope: Scope, measure: Measure, sum: Sum) {
        self.0[scope.index()][measure as usize] += sum;
    }
}

/// Sums of whole quotes are whole numbers.
#[allow(clippy::cast_sign_loss, reason = "sums of counts")]
fn count(sum: f64) -> u32 {
    sum.round() as u32
}

impl AddAssign for Sum {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.system += other.system;
        self.found += other.found;
        self.gold += other.gold;
    }
}

impl AddAssign<&Sums> for Sums {
    fn add_assign(&mut self, other: &Self) {
        let others = other.0.as_flattened();
        self.0.as_flattened_mut().iter_mut().zip(others).for_each(|(sum, other)| *sum += *other);
    }
}

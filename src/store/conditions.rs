//! What must hold of a quotation, its speaker and its article: options in, the words of a `WHERE` out, with their parameters.
//!
//! The tables have the names `d` (documents) and `q` (quotes) there. What was typed is a parameter always.

use super::people;
use super::value::Value;

/// No more words of a name are used.
const MOST: usize = 64;

/// What must hold; nothing of it need be said.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words of the speaker's name.
    pub speaker: Option<String>,
    /// Words of a title that the speaker has.
    pub role: Option<String>,
    /// Words of the organisation that speaks, or that the speaker belongs to.
    pub organization: Option<String>,
    /// The stance of the words that report.
    pub stance: Option<String>,
    /// Direct, indirect, mixed.
    pub kind: Option<String>,
    /// The first day.
    pub since: Option<String>,
    /// The last day.
    pub until: Option<String>,
    /// Who has published it.
    pub outlet: Option<String>,
}

/// Conditions with their parameters.
#[derive(Default)]
pub struct Conditions {
    /// The conditions; all must hold.
    pub texts: Vec<String>,
    /// Their parameters.
    pub values: Vec<Value>,
}

impl Conditions {
    /// What a filter asks of quotations and of their articles.
    pub fn of(filter: &Filter) -> Self {
        let mut all = Self::default();
        all.quotes(filter);
        all.articles(filter);
        all
    }

    /// Adds a parameter, and gives its place.
    pub fn value(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    /// All of them as one.
    pub fn joined(&self) -> String {
        if self.texts.is_empty() { "1 = 1".to_owned() } else { self.texts.join(" AND ") }
    }

    /// Adds what is asked of a quotation and its speaker. Who speaks is looked up among the speakers, of whom there are fewer than
    /// quotations, and not found out of each quotation.
    pub fn quotes(&mut self, filter: &Filter) {
        if let Some(name) = &filter.speaker {
            let (names, key) = (self.holds("n.key", name), self.holds("w.key", name));
            self.texts.push(format!(
                "q.speaker IN (SELECT w.id FROM speakers w WHERE {key} \
                 OR w.person IN (SELECT n.person FROM names n WHERE {names}))"
            ));
        }
        if let Some(role) = &filter.role {
            let holds = self.holds("r.key", role);
            self.texts.push(format!("q.speaker IN (SELECT r.speaker FROM roles r WHERE {holds})"));
        }
        if let Some(name) = &filter.organization {
            let (own, evidence) = (self.holds("w.key", name), self.holds("e.key", name));
            self.texts.push(format!(
                "q.speaker IN (SELECT w.id FROM speakers w WHERE (w.kind = 'organization' AND {own}) OR w.person IN \
                 (SELECT e.person FROM evidence e WHERE e.what = 'organization' AND {evidence}))"
            ));
        }
        self.plain(&[("q.stance =", &filter.stance), ("q.kind =", &filter.kind)]);
    }

    /// Adds what is asked of an article.
    pub fn articles(&mut self, filter: &Filter) {
        self.plain(&[
            ("d.day >=", &filter.since),
            ("d.day <=", &filter.until),
            ("d.outlet =", &filter.outlet),
        ]);
    }

    fn plain(&mut self, wanted: &[(&str, &Option<String>)]) {
        for (column, value) in wanted {
            if let Some(value) = value {
                let place = self.value(value.as_str());
                self.texts.push(format!("{column} {place}"));
            }
        }
    }

    /// A text holds each word of `wanted`, one after another condition.
    fn holds(&mut self, column: &str, wanted: &str) -> String {
        let mut parts = Vec::new();
        for word in people::key(wanted).split_whitespace().take(MOST) {
            let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
            let place = self.value(format!("% {escaped} %"));
            parts.push(format!("' ' || {column} || ' ' LIKE {place} ESCAPE '\\'"));
        }
        if parts.is_empty() { "1 = 1".to_owned() } else { format!("({})", parts.join(" AND ")) }
    }
}

//! When something is asked: comparisons of earlier answers.

use super::{Answer, Answers, FieldKey};
use serde::{Deserialize, Serialize};

/// A comparison or a combination of some. Whatever is compared with an unanswered field does not hold.
///
/// ```json
/// {"all": [{"equals": {"field": "kind", "value": "shop"}}, {"not": {"answered": "licence"}}]}
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// Holds when all hold; an empty list holds.
    All(Vec<Self>),
    /// Holds when one holds; an empty list does not.
    Any(Vec<Self>),
    Not(Box<Self>),
    Equals {
        field: FieldKey,
        value: Operand,
    },
    OneOf {
        field: FieldKey,
        values: Vec<Operand>,
    },
    Answered(FieldKey),
    /// The number, amount, or count of choices, files or entries is greater.
    Greater {
        field: FieldKey,
        than: i64,
    },
    /// The number, amount, or count of choices, files or entries is less.
    Less {
        field: FieldKey,
        than: i64,
    },
}

/// What an answer is compared with: `true`, `3` or `"shop"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Operand {
    /// For yes/no and statements.
    YesNo(bool),
    /// For numbers and amounts.
    Number(i64),
    /// For text, codes and choices; for several choices: is it among them; for a place: its province.
    Text(String),
}

/// Where a condition looks: the answers of the same entry first, then those around it.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    answers: &'a Answers,
    around: Option<&'a Scope<'a>>,
}

impl<'a> Scope<'a> {
    pub fn new(answers: &'a Answers) -> Self {
        Self { answers, around: None }
    }

    pub fn inside(answers: &'a Answers, around: &'a Scope<'a>) -> Self {
        Self { answers, around: Some(around) }
    }

    fn get(&self, key: &FieldKey) -> Option<&'a Answer> {
        self.answers.get(key.as_str()).or_else(|| self.around?.get(key))
    }
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(&self, answers: &Answers) -> bool {
        self.holds_in(&Scope::new(answers))
    }

    /// Whether it holds where the question stands. The one evaluation that browser, kiosk and server use.
    pub fn holds_in(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds_in(scope)),
            Self::Any(parts) => parts.iter().any(|part| part.holds_in(scope)),
            Self::Not(part) => !part.holds_in(scope),
            Self::Equals { field, value } => scope.get(field).is_some_and(|answer| value.matches(answer)),
            Self::OneOf { field, values } => {
                scope.get(field).is_some_and(|answer| values.iter().any(|value| value.matches(answer)))
            }
            Self::Answered(field) => scope.get(field).is_some(),
            Self::Greater { field, than } => scope.get(field).and_then(amount).is_some_and(|amount| amount > *than),
            Self::Less { field, than } => scope.get(field).and_then(amount).is_some_and(|amount| amount < *than),
        }
    }

    /// The fields it looks at.
    pub fn fields(&self) -> Vec<&FieldKey> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::fields).collect(),
            Self::Not(part) => part.fields(),
            Self::Equals { field, .. }
            | Self::OneOf { field, .. }
            | Self::Answered(field)
            | Self::Greater { field, .. }
            | Self::Less { field, .. } => vec![field],
        }
    }
}

impl Operand {
    fn matches(&self, answer: &Answer) -> bool {
        match (self, answer) {
            (Self::YesNo(wanted), Answer::YesNo(given)) => wanted == given,
            (Self::YesNo(wanted), Answer::Agreed) => *wanted,
            (Self::Number(wanted), Answer::Number(given) | Answer::Money(given)) => wanted == given,
            (Self::Text(wanted), Answer::Text(given)) => wanted == given,
            (Self::Text(wanted), Answer::Phone { number, .. }) => wanted == number,
            (Self::Text(wanted), Answer::Choices(given)) => given.contains(wanted),
            (Self::Text(wanted), Answer::Place { province, .. }) => wanted == province,
            _ => false,
        }
    }
}

/// The number an answer stands for, or how many things it holds.
fn amount(answer: &Answer) -> Option<i64> {
    match answer {
        Answer::Number(number) | Answer::Money(number) => Some(*number),
        Answer::Choices(chosen) => i64::try_from(chosen.len()).ok(),
        Answer::Files(files) => i64::try_from(files.len()).ok(),
        Answer::Entries(entries) => i64::try_from(entries.len()).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> FieldKey {
        FieldKey::parse(text).unwrap()
    }

    fn read(json: &str) -> Condition {
        serde_json::from_str(json).unwrap()
    }

    fn answers() -> Answers {
        [
            (key("kind"), Answer::Text("shop".to_owned())),
            (key("staff"), Answer::Number(7)),
            (key("days"), Answer::Choices(vec!["sat".to_owned(), "sun".to_owned()])),
            (key("owner"), Answer::YesNo(false)),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn comparisons_hold_for_what_was_answered() {
        for held in [
            r#"{"equals": {"field": "kind", "value": "shop"}}"#,
            r#"{"one_of": {"field": "kind", "values": ["office", "shop"]}}"#,
            r#"{"equals": {"field": "days", "value": "sun"}}"#,
            r#"{"equals": {"field": "owner", "value": false}}"#,
            r#"{"greater": {"field": "staff", "than": 6}}"#,
            r#"{"less": {"field": "days", "than": 3}}"#,
            r#"{"not": {"answered": "missing"}}"#,
            r#"{"all": []}"#,
            r#"{"any": [{"answered": "missing"}, {"answered": "kind"}]}"#,
        ] {
            assert!(read(held).holds(&answers()), "{held}");
        }
    }

    #[test]
    fn nothing_compared_with_an_unanswered_field_holds() {
        for not in [
            r#"{"equals": {"field": "missing", "value": "shop"}}"#,
            r#"{"less": {"field": "missing", "than": 3}}"#,
            r#"{"greater": {"field": "kind", "than": 3}}"#,
            r#"{"equals": {"field": "staff", "value": "7"}}"#,
            r#"{"any": []}"#,
        ] {
            assert!(!read(not).holds(&answers()), "{not}");
        }
    }

    #[test]
    fn an_entry_hides_what_is_around_it() {
        let around = answers();
        let entry: Answers = [(key("kind"), Answer::Text("office".to_owned()))].into_iter().collect();
        let outer = Scope::new(&around);
        let scope = Scope::inside(&entry, &outer);
        assert!(read(r#"{"equals": {"field": "kind", "value": "office"}}"#).holds_in(&scope));
        assert!(read(r#"{"greater": {"field": "staff", "than": 1}}"#).holds_in(&scope));
    }

    #[test]
    fn a_misspelt_comparison_is_not_read() {
        assert!(serde_json::from_str::<Condition>(r#"{"equal": {"field": "kind", "value": "shop"}}"#).is_err());
        let extra = r#"{"equals": {"field": "kind", "value": "shop", "or": 1}}"#;
        assert!(serde_json::from_str::<Condition>(extra).is_err());
    }
}

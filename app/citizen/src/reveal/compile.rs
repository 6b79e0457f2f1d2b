//! A condition, as far as it is still open on this page.

use super::expression::holds;
use crate::fields::Filled;
use domain::form::raw::{ENTRIES, NO, YES};
use domain::form::{Condition, Field, FieldKey, FieldKind, InputPath, Operand, Scope};

/// Whether a field stands on the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Always,
    Never,
    /// It depends on inputs of this page; `now` is how they stood when the page was made.
    When {
        expression: String,
        now: bool,
    },
}

/// Whether this field stands on the page; `fields` are its neighbours, `within` the entry they stand in.
pub(crate) fn of_field(filled: &Filled, fields: &[Field], within: Option<&InputPath>, field: &Field) -> Shown {
    let Some(condition) = &field.show_if else { return Shown::Always };
    let here = Here { filled, fields, within };
    let mut tokens = Vec::new();
    here.compile(condition, &mut tokens);
    let expression = tokens.join("\n");
    let now = holds(&expression, &|name| filled.values(name));
    if tokens.iter().any(|token| token.contains(|c: char| c.is_ascii_lowercase())) {
        // A field with something wrong in it has to be seen.
        let path = InputPath::within(within, &field.key);
        let wrong = filled.page().problems.under(&path).next().is_some();
        Shown::When { expression, now: now || wrong }
    } else if now {
        Shown::Always
    } else {
        Shown::Never
    }
}

struct Here<'a> {
    filled: &'a Filled,
    fields: &'a [Field],
    within: Option<&'a InputPath>,
}

impl Here<'_> {
    fn compile(&self, condition: &Condition, tokens: &mut Vec<String>) {
        match condition {
            Condition::All(parts) => self.join(parts, '&', tokens),
            Condition::Any(parts) => self.join(parts, '|', tokens),
            Condition::Not(part) => {
                self.compile(part, tokens);
                tokens.push("!".to_owned());
            }
            Condition::OneOf { field, values } => {
                let parts = values.iter().map(|value| Condition::Equals { field: field.clone(), value: value.clone() });
                self.join(&parts.collect::<Vec<_>>(), '|', tokens);
            }
            Condition::Equals { field, .. }
            | Condition::Answered(field)
            | Condition::Greater { field, .. }
            | Condition::Less { field, .. } => {
                let token = match self.input(field) {
                    Some((path, found)) => token(condition, &path, found),
                    None => self.settled(condition).to_owned(),
                };
                tokens.push(token);
            }
        }
    }

    fn join(&self, parts: &[Condition], operator: char, tokens: &mut Vec<String>) {
        for part in parts {
            self.compile(part, tokens);
        }
        tokens.push(format!("{operator}{}", parts.len()));
    }

    /// The input of this page that the condition looks at: of the same entry first.
    fn input(&self, key: &FieldKey) -> Option<(InputPath, &Field)> {
        let here = self.fields.iter().find(|field| field.key == *key);
        let page = || self.filled.page().page.fields.iter().find(|field| field.key == *key);
        here.map(|field| (InputPath::within(self.within, key), field))
            .or_else(|| page().map(|field| (InputPath::of(key), field)))
    }

    /// The condition looks at an earlier page.
    fn settled(&self, condition: &Condition) -> &'static str {
        if condition.holds_in(&Scope::new(&self.filled.page().answers)) { "1" } else { "0" }
    }
}

fn token(condition: &Condition, path: &InputPath, field: &Field) -> String {
    let is_count = matches!(field.kind, FieldKind::Choices(_) | FieldKind::Files(_));
    let part = match field.kind {
        FieldKind::ProvinceCity => path.part("province"),
        FieldKind::Date(_) => path.part("day"),
        FieldKind::Group(_) => path.part(ENTRIES),
        _ => path.clone(),
    };
    match condition {
        Condition::Equals { value: Operand::YesNo(yes), .. } => format!("={part}\t{}", if *yes { YES } else { NO }),
        Condition::Equals { value: Operand::Number(number), .. } => format!("#{part}\t{number}"),
        Condition::Equals { value: Operand::Text(text), .. } => format!("={part}\t{text}"),
        Condition::Greater { than, .. } => format!("{}{part}\t{than}", if is_count { '+' } else { '>' }),
        Condition::Less { than, .. } => format!("{}{part}\t{than}", if is_count { '-' } else { '<' }),
        _ if matches!(field.kind, FieldKind::Group(_)) => format!(">{part}\t0"),
        _ => format!("?{part}"),
    }
}

//! What looks unusual in the answers, for the officer to see.

use super::{Answer, Answers, Field, FieldKind, Form, InputPath};
use crate::identifier::PostalCode;
use crate::problem::Caution;

/// Answers that were taken although they look unusual, in the order of the form.
pub fn cautions(form: &Form, answers: &Answers) -> Vec<(InputPath, Caution)> {
    let mut found = Vec::new();
    for page in &form.pages {
        look(&page.fields, None, answers, &mut found);
    }
    found
}

fn look(fields: &[Field], entry: Option<&InputPath>, answers: &Answers, found: &mut Vec<(InputPath, Caution)>) {
    for field in fields {
        let path = InputPath::within(entry, &field.key);
        match (&field.kind, answers.get(field.key.as_str())) {
            (FieldKind::PostalCode, Some(Answer::Text(code))) => {
                let caution = PostalCode::parse(code).ok().and_then(|code| code.caution());
                found.extend(caution.map(|caution| (path, caution)));
            }
            (FieldKind::Group(group), Some(Answer::Entries(entries))) => {
                for (index, entry) in entries.iter().enumerate() {
                    look(&group.fields, Some(&path.entry(index)), entry, found);
                }
            }
            _ => {}
        }
    }
}

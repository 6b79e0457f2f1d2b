//! The error summary's lines: the same words as beside the fields, in the order of the page.

use super::place_in_form::{Filled, entry_name, label_in};
use super::sentence::sentence;
use components::ErrorLine;
use domain::form::{Field, FieldKind, InputPath};

/// One line for each field that has a problem.
pub(crate) fn problem_lines(filled: &Filled) -> Vec<ErrorLine> {
    let mut lines = Vec::new();
    collect(filled, &filled.page().page.fields, None, None, &mut lines);
    lines
}

fn collect(
    filled: &Filled,
    fields: &[Field],
    within: Option<&InputPath>,
    entry: Option<&str>,
    lines: &mut Vec<ErrorLine>,
) {
    let problems = &filled.page().problems;
    for field in fields {
        let path = InputPath::within(within, &field.key);
        if let FieldKind::Group(group) = &field.kind {
            if let Some(found) = problems.at(&path) {
                lines.push(ErrorLine::new(path.as_str(), sentence(field, found, &field.label)));
            }
            for index in 0..filled.entries(&path, group.min) {
                let name = entry_name(&group.entry_title, index);
                collect(filled, &group.fields, Some(&path.entry(index)), Some(&name), lines);
            }
            continue;
        }
        if let Some((at, found)) = problems.under(&path).next() {
            lines.push(ErrorLine::new(at.as_str(), sentence(field, found, &label_in(&field.label, entry))));
        }
    }
}

//! What is wrong with a field, in one sentence: the same in the summary and beside the field.

use components::text::{citizen as words, common, isolate, list, problem};
use domain::form::{Field, FieldKind, FilesRule};
use domain::problem::Problem;

/// The sentence for this field. `label` may name the entry too.
pub(super) fn sentence(field: &Field, found: &Problem, label: &str) -> String {
    match (&field.kind, found) {
        (FieldKind::Files(rule), Problem::FileType) => wrong_type(rule),
        _ => problem::sentence(found, label),
    }
}

/// Which kinds of files this field takes.
pub(super) fn wrong_type(rule: &FilesRule) -> String {
    let names: Vec<String> = rule.types.iter().map(|kind| isolate(kind.short_name())).collect();
    let kinds = match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {} {last}", list(others), common::or()),
        None => String::new(),
    };
    words::file_must_be(kinds)
}

#[cfg(test)]
mod tests {
    use super::wrong_type;
    use domain::form::{FileType, FilesRule};

    #[test]
    fn the_kinds_are_the_fields_own() {
        let rule = |types: &[FileType]| FilesRule { types: types.to_vec(), ..FilesRule::default() };
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(wrong_type(&rule(&[FileType::Pdf]))), "پرونده باید PDF باشد");
        let three = rule(&[FileType::Jpeg, FileType::Png, FileType::Webp]);
        assert_eq!(plain(wrong_type(&three)), "پرونده باید JPG، PNG یا WEBP باشد");
    }
}

//! Each fault is found, and a good form has none.

use super::super::PageKey;
use super::super::samples::shop_form;
use super::*;

/// Faults of a form of one page with these fields.
fn faults(fields: &str) -> Vec<FormFault> {
    faults_of(&format!(r#"[{{"key": "p", "title": "ص", "fields": [{fields}]}}]"#))
}

fn faults_of(pages: &str) -> Vec<FormFault> {
    serde_json::from_str::<Form>(&format!(r#"{{"pages": {pages}}}"#)).unwrap().check()
}

fn at(path: &str) -> InputPath {
    InputPath::new(path)
}

#[test]
fn a_good_form_has_no_fault() {
    assert_eq!(shop_form().check(), []);
}

#[test]
fn pages_are_there_once_and_not_empty() {
    assert_eq!(faults_of("[]"), [FormFault::NoPages]);
    let key = |key: &str| PageKey::parse(key).unwrap();
    let pages = r#"[{"key": "check", "title": " ", "fields": []},
        {"key": "a", "title": "ا", "fields": [{"key": "x", "label": "ا", "kind": "yes_no"}]},
        {"key": "a", "title": "ا", "fields": [{"key": "y", "label": "ا", "kind": "yes_no"}]}]"#;
    assert_eq!(
        faults_of(pages),
        [
            FormFault::ReservedPage { page: key("check") },
            FormFault::EmptyPage { page: key("check") },
            FormFault::NoWords { at: Spot::Page(key("check")) },
            FormFault::DuplicatePage { page: key("a") },
        ]
    );
}

#[test]
fn keys_are_unique_in_groups_too() {
    let fields = r#"{"key": "x", "label": "ا", "kind": "yes_no"},
        {"key": "g", "label": "گ", "kind": {"group": {"entry_title": "گ", "fields": [{"key": "x", "label": "ا", "kind": "yes_no"}]}}}"#;
    assert_eq!(faults(fields), [FormFault::DuplicateField { field: at("g.x") }]);
}

#[test]
fn bounds_have_room_between_them() {
    for kind in [
        r#"{"text": {"max": 201}}"#,
        r#"{"text": {"min": 9, "max": 8}}"#,
        r#"{"long_text": {"max": 0}}"#,
        r#"{"number": {"min": 2, "max": 1}}"#,
        r#"{"money": {"min": -1}}"#,
        r#"{"files": {"max_count": 11}}"#,
        r#"{"files": {"max_bytes": 0}}"#,
        r#"{"group": {"entry_title": "گ", "max": 51, "fields": [{"key": "y", "label": "ا", "kind": "yes_no"}]}}"#,
        r#"{"choices": {"max": 2, "options": [{"value": "a", "label": "ا"}]}}"#,
        r#"{"choices": {"min": 0, "options": [{"value": "a", "label": "ا"}]}}"#,
    ] {
        let field = format!(r#"{{"key": "x", "label": "ا", "kind": {kind}}}"#);
        assert_eq!(faults(&field), [FormFault::BadBounds { field: at("x") }], "{kind}");
    }
}

#[test]
fn options_are_keys_and_there_once() {
    let field = r#"{"key": "x", "label": "ا", "kind": {"choice": {"options": [
        {"value": "a", "label": "ا"}, {"value": "a", "label": "ب"}, {"value": "A b", "label": "پ"}]}}}"#;
    assert_eq!(
        faults(field),
        [
            FormFault::DuplicateOption { field: at("x"), value: "a".to_owned() },
            FormFault::BadOption { field: at("x"), value: "A b".to_owned() },
        ]
    );
    let none = r#"{"key": "x", "label": "ا", "kind": {"choice": {"options": []}}}"#;
    assert_eq!(faults(none), [FormFault::NoOptions { field: at("x") }]);
    let no_types = r#"{"key": "x", "label": "ا", "kind": {"files": {"types": []}}}"#;
    assert_eq!(faults(no_types), [FormFault::NoFileTypes { field: at("x") }]);
}

#[test]
fn a_condition_looks_back_at_something_that_can_be() {
    let with = |condition: &str| {
        faults(&format!(
            r#"{{"key": "a", "label": "ا", "kind": {{"number": {{"max": 9}}}}}},
            {{"key": "x", "label": "ا", "kind": "yes_no", "show_if": {condition}}},
            {{"key": "z", "label": "ا", "kind": "yes_no"}},
            {{"key": "g", "label": "گ", "kind": {{"group": {{"entry_title": "گ", "fields": [{{"key": "h", "label": "ا", "kind": "yes_no"}}]}}}}}}"#
        ))
    };
    let spot = || Spot::Field(at("x"));
    let key = |key: &str| FieldKey::parse(key).unwrap();
    assert_eq!(with(r#"{"greater": {"field": "a", "than": 8}}"#), []);
    assert_eq!(
        with(r#"{"greater": {"field": "a", "than": 9}}"#),
        [FormFault::NeverHolds { at: spot(), field: key("a") }]
    );
    let text = r#"{"not": {"equals": {"field": "a", "value": "one"}}}"#;
    assert_eq!(with(text), [FormFault::NeverHolds { at: spot(), field: key("a") }]);
    assert_eq!(with(r#"{"answered": "z"}"#), [FormFault::LooksAhead { at: spot(), field: key("z") }]);
    assert_eq!(with(r#"{"answered": "x"}"#), [FormFault::LooksAhead { at: spot(), field: key("x") }]);
    assert_eq!(with(r#"{"answered": "h"}"#), [FormFault::UndefinedReference { at: spot(), field: key("h") }]);
    assert_eq!(with(r#"{"answered": "nope"}"#), [FormFault::UndefinedReference { at: spot(), field: key("nope") }]);
    let deep = format!("{}{{\"answered\": \"a\"}}{}", "{\"not\": ".repeat(8), "}".repeat(8));
    assert_eq!(with(&deep), [FormFault::ConditionTooDeep { at: spot() }]);
}

#[test]
fn a_group_holds_no_group() {
    let inner = r#"{"key": "h", "label": "ه", "kind": {"group": {"entry_title": "ه", "fields": [{"key": "x", "label": "ا", "kind": "yes_no"}]}}}"#;
    let field =
        format!(r#"{{"key": "g", "label": "گ", "kind": {{"group": {{"entry_title": "گ", "fields": [{inner}]}}}}}}"#);
    assert_eq!(faults(&field), [FormFault::NestedGroup { field: at("g.h") }]);
}

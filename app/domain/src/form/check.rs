//! What is wrong with a form.

use super::check_kind::{amounts, bounds_fit, can_equal};
use super::limits;
use super::{ChoiceOption, Condition, Field, FieldKey, FieldKind, Form, FormFault, InputPath, Page, Spot, is_slug};
use std::collections::BTreeSet;

/// Page keys that the address `/drafts/{id}/{page}` needs for itself.
const RESERVED_PAGES: [&str; 1] = ["check"];

impl Form {
    /// Everything that is wrong, in the order of the form. Empty: it can be published.
    pub fn check(&self) -> Vec<FormFault> {
        let mut check = Check { form: self, faults: Vec::new(), keys: BTreeSet::new(), seen: Vec::new() };
        check.form();
        check.faults
    }
}

struct Check<'a> {
    form: &'a Form,
    faults: Vec<FormFault>,
    keys: BTreeSet<&'a str>,
    /// Fields that a condition may look at here.
    seen: Vec<&'a Field>,
}

impl<'a> Check<'a> {
    fn form(&mut self) {
        if self.form.pages.is_empty() {
            self.faults.push(FormFault::NoPages);
        }
        if self.form.pages.len() > limits::PAGES {
            self.faults.push(FormFault::TooManyPages);
        }
        let mut pages = BTreeSet::new();
        for page in &self.form.pages {
            if !pages.insert(page.key.as_str()) {
                self.faults.push(FormFault::DuplicatePage { page: page.key.clone() });
            }
            self.page(page);
        }
    }

    fn page(&mut self, page: &'a Page) {
        let at = || Spot::Page(page.key.clone());
        if RESERVED_PAGES.contains(&page.key.as_str()) {
            self.faults.push(FormFault::ReservedPage { page: page.key.clone() });
        }
        if page.fields.is_empty() {
            self.faults.push(FormFault::EmptyPage { page: page.key.clone() });
        }
        if page.title.trim().is_empty() {
            self.faults.push(FormFault::NoWords { at: at() });
        }
        self.condition(page.show_if.as_ref(), &at());
        self.fields(&page.fields, None, at);
    }

    fn fields(&mut self, fields: &'a [Field], group: Option<&InputPath>, at: impl Fn() -> Spot) {
        if fields.len() > limits::FIELDS {
            self.faults.push(FormFault::TooManyFields { at: at() });
        }
        for field in fields {
            self.field(field, InputPath::within(group, &field.key), group.is_some());
            self.seen.push(field);
        }
    }

    fn field(&mut self, field: &'a Field, path: InputPath, in_group: bool) {
        if !self.keys.insert(field.key.as_str()) {
            self.faults.push(FormFault::DuplicateField { field: path.clone() });
        }
        if field.label.trim().is_empty() {
            self.faults.push(FormFault::NoWords { at: Spot::Field(path.clone()) });
        }
        self.condition(field.show_if.as_ref(), &Spot::Field(path.clone()));
        if !bounds_fit(&field.kind) {
            self.faults.push(FormFault::BadBounds { field: path.clone() });
        }
        match &field.kind {
            FieldKind::Choice(rule) => self.options(&rule.options, &path),
            FieldKind::Choices(rule) => self.options(&rule.options, &path),
            FieldKind::Files(rule) if rule.types.is_empty() => {
                self.faults.push(FormFault::NoFileTypes { field: path });
            }
            FieldKind::Group(_) if in_group => self.faults.push(FormFault::NestedGroup { field: path }),
            FieldKind::Group(rule) => {
                if rule.fields.is_empty() || rule.entry_title.trim().is_empty() {
                    self.faults.push(FormFault::NoWords { at: Spot::Field(path.clone()) });
                }
                let outside = self.seen.len();
                self.fields(&rule.fields, Some(&path), || Spot::Field(path.clone()));
                // Outside the group there is no telling which entry would be meant.
                self.seen.truncate(outside);
            }
            _ => {}
        }
    }

    fn options(&mut self, options: &[ChoiceOption], path: &InputPath) {
        if options.is_empty() {
            self.faults.push(FormFault::NoOptions { field: path.clone() });
        }
        if options.len() > limits::OPTIONS {
            self.faults.push(FormFault::TooManyOptions { field: path.clone() });
        }
        let mut values = BTreeSet::new();
        for option in options {
            let (field, value) = (path.clone(), option.value.clone());
            if option.label.trim().is_empty() {
                self.faults.push(FormFault::NoWords { at: Spot::Field(path.clone()) });
            }
            if !is_slug(&value) {
                self.faults.push(FormFault::BadOption { field, value });
            } else if !values.insert(option.value.as_str()) {
                self.faults.push(FormFault::DuplicateOption { field, value });
            }
        }
    }

    fn condition(&mut self, condition: Option<&Condition>, at: &Spot) {
        let Some(condition) = condition else { return };
        if depth(condition) > limits::CONDITION_DEPTH {
            self.faults.push(FormFault::ConditionTooDeep { at: at.clone() });
            return;
        }
        self.comparison(condition, at);
    }

    fn comparison(&mut self, condition: &Condition, at: &Spot) {
        let (key, can_hold): (&FieldKey, &dyn Fn(&FieldKind) -> bool) = match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| self.comparison(part, at));
                return;
            }
            Condition::Not(part) => return self.comparison(part, at),
            Condition::Answered(field) => (field, &|_| true),
            Condition::Equals { field, value } => (field, &|kind| can_equal(kind, value)),
            Condition::OneOf { field, values } => {
                (field, &|kind| !values.is_empty() && values.iter().all(|value| can_equal(kind, value)))
            }
            Condition::Greater { field, than } => (field, &|kind| amounts(kind).is_some_and(|(_, most)| most > *than)),
            Condition::Less { field, than } => (field, &|kind| amounts(kind).is_some_and(|(least, _)| least < *than)),
        };
        let (at, field) = (at.clone(), key.clone());
        if let Some(seen) = self.seen.iter().find(|seen| seen.key == *key) {
            if !can_hold(&seen.kind) {
                self.faults.push(FormFault::NeverHolds { at, field });
            }
        } else if self.form.field(key.as_str()).is_some() {
            self.faults.push(FormFault::LooksAhead { at, field });
        } else {
            self.faults.push(FormFault::UndefinedReference { at, field });
        }
    }
}

fn depth(condition: &Condition) -> usize {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => 1 + parts.iter().map(depth).max().unwrap_or(0),
        Condition::Not(part) => 1 + depth(part),
        _ => 1,
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;

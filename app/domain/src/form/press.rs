//! Buttons that change the page instead of going on.

use super::limits::GROUP_ENTRIES;
use super::raw::{ADD, ENTRIES, Inputs, REMOVE, Raw, entry_index};
use super::{FieldKind, Form, InputPath};

/// A button other than «go on».
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    AddEntry { group: InputPath },
    RemoveEntry { group: InputPath, index: usize },
    RemoveFile { field: InputPath, document: String },
}

/// The button that was pressed, if it was one of ours.
pub fn button(raw: &Raw) -> Option<Button> {
    raw.iter().find_map(|(name, value)| match name.as_str() {
        ADD => Some(Button::AddEntry { group: InputPath::new(value) }),
        REMOVE => match value.split_once(':') {
            Some((field, document)) => {
                Some(Button::RemoveFile { field: InputPath::new(field), document: document.to_owned() })
            }
            None => {
                let (group, index) = InputPath::new(value).split_entry()?;
                Some(Button::RemoveEntry { group, index })
            }
        },
        _ => None,
    })
}

/// The page as it comes back after the button: what was typed is kept, entries are numbered anew. A button that
/// fits nothing on the form changes nothing.
pub fn press(form: &Form, raw: Raw, button: &Button) -> Raw {
    let mut raw = raw;
    raw.retain(|(name, _)| name != ADD && name != REMOVE);
    match button {
        Button::AddEntry { group } => add_entry(form, raw, group),
        Button::RemoveEntry { group, index } => remove_entry(raw, group, *index),
        Button::RemoveFile { field, document } => {
            raw.retain(|(name, value)| name != field.as_str() || value != document);
            raw
        }
    }
}

fn add_entry(form: &Form, mut raw: Raw, group: &InputPath) -> Raw {
    let Some(FieldKind::Group(rule)) = form.field_at(group).map(|field| &field.kind) else { return raw };
    let entries = Inputs::new(&raw).entries(group);
    if entries < rule.max.min(GROUP_ENTRIES) as usize {
        set_entries(&mut raw, group, entries + 1);
    }
    raw
}

fn remove_entry(raw: Raw, group: &InputPath, removed: usize) -> Raw {
    let entries = Inputs::new(&raw).entries(group);
    if removed >= entries {
        return raw;
    }
    let prefix = format!("{group}.");
    let mut left: Raw = raw
        .into_iter()
        .filter_map(|(name, value)| {
            let Some((index, rest)) = name.strip_prefix(&prefix).and_then(|rest| rest.split_once('.')) else {
                return Some((name, value));
            };
            match entry_index(index) {
                Some(index) if index == removed => None,
                Some(index) if index > removed => Some((format!("{prefix}{}.{rest}", index - 1), value)),
                _ => Some((name, value)),
            }
        })
        .collect();
    set_entries(&mut left, group, entries - 1);
    left
}

fn set_entries(raw: &mut Raw, group: &InputPath, entries: usize) {
    let name = group.part(ENTRIES);
    raw.retain(|(found, _)| found != name.as_str());
    raw.push((name.as_str().to_owned(), entries.to_string()));
}

#[cfg(test)]
mod tests {
    use super::super::samples::shop_form;
    use super::*;

    fn raw(pairs: &[(&str, &str)]) -> Raw {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn removing_an_entry_numbers_the_later_ones_anew() {
        let posted = raw(&[
            ("staff._entries", "3"),
            ("staff.0.staff_name", "a"),
            ("staff.1.staff_name", "b"),
            ("staff.2.staff_name", "c"),
            ("_remove", "staff.1"),
        ]);
        let pressed = button(&posted).unwrap();
        assert_eq!(
            press(&shop_form(), posted, &pressed),
            raw(&[("staff.0.staff_name", "a"), ("staff.1.staff_name", "c"), ("staff._entries", "2")])
        );
    }

    #[test]
    fn adding_an_entry_stops_at_the_most() {
        let pressed = Button::AddEntry { group: InputPath::new("staff") };
        let two = press(&shop_form(), raw(&[("staff.0.staff_name", "a"), ("_add", "staff")]), &pressed);
        assert_eq!(Inputs::new(&two).entries(&InputPath::new("staff")), 2);
        let five = press(&shop_form(), raw(&[("staff._entries", "5")]), &pressed);
        assert_eq!(Inputs::new(&five).entries(&InputPath::new("staff")), 5, "the sample allows five");
    }

    #[test]
    fn a_file_is_let_go_by_its_id() {
        let posted = raw(&[("photo", "id-1"), ("photo", "id-2"), ("_remove", "photo:id-1")]);
        let pressed = button(&posted).unwrap();
        assert_eq!(press(&shop_form(), posted, &pressed), raw(&[("photo", "id-2")]));
    }
}

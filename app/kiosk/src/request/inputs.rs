//! Questions that are answered by keys: which keys, how much, and how it is shown.

use crate::field::{Look, Written, written};
use crate::keys::Alphabet;
use crate::raw::DATE_DIGITS;
use crate::visit::{Active, Mask, Visit};
use components::text::{citizen, form, kiosk_forms as words};
use domain::form::{FieldKind, InputPath, limits};
use domain::problem::Problem;
use leptos::prelude::*;

/// Digits of the largest number that is taken, and its sign.
const NUMBER_DIGITS: usize = 16;

/// How a kind of question is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    pub alphabet: Alphabet,
    pub most: usize,
    pub mask: Mask,
    pub look: Look,
}

impl Typed {
    /// Nothing for kinds that are not typed.
    pub fn of(kind: &FieldKind) -> Option<Self> {
        let digits = |most: usize| Self {
            alphabet: Alphabet::Digits { signed: false },
            most,
            mask: Mask::Plain,
            look: Look::Code,
        };
        Some(match kind {
            FieldKind::Text(rule) => Self {
                alphabet: Alphabet::Words { lines: false },
                most: rule.max.min(limits::TEXT_CHARS) as usize,
                mask: Mask::Plain,
                look: Look::Words,
            },
            FieldKind::LongText(rule) => Self {
                alphabet: Alphabet::Words { lines: true },
                most: rule.max.min(limits::LONG_TEXT_CHARS_MOST) as usize,
                mask: Mask::Plain,
                look: Look::Words,
            },
            FieldKind::Email => Self {
                alphabet: Alphabet::Latin,
                most: limits::EMAIL_CHARS as usize,
                mask: Mask::Plain,
                look: Look::Code,
            },
            FieldKind::Number(rule) => {
                Self { alphabet: Alphabet::Digits { signed: rule.min < 0 }, ..digits(NUMBER_DIGITS) }
            }
            FieldKind::Money(rule) => Self {
                alphabet: Alphabet::Digits { signed: rule.min < 0 },
                look: Look::Amount,
                ..digits(NUMBER_DIGITS)
            },
            FieldKind::Date(_) => Self { mask: Mask::Date, look: Look::Date, ..digits(DATE_DIGITS) },
            FieldKind::Sheba => Self { mask: Mask::Sheba, look: Look::Sheba, ..digits(24) },
            FieldKind::NationalId | FieldKind::PostalCode => digits(10),
            FieldKind::LegalId | FieldKind::Mobile | FieldKind::Phone => digits(11),
            FieldKind::ForeignCode => digits(limits::TYPED_CODE_CHARS as usize / 3),
            FieldKind::Choice(_)
            | FieldKind::Choices(_)
            | FieldKind::YesNo
            | FieldKind::ProvinceCity
            | FieldKind::Files(_)
            | FieldKind::Group(_)
            | FieldKind::Statement(_) => return None,
        })
    }

    /// What is said of a kind where the form says nothing.
    pub fn standing_hint(kind: &FieldKind) -> Option<&'static str> {
        match kind {
            FieldKind::Date(_) => Some(words::date_hint()),
            FieldKind::NationalId => Some(form::national_id_hint()),
            FieldKind::Mobile => Some(form::mobile_hint()),
            FieldKind::PostalCode => Some(citizen::postal_code_hint()),
            FieldKind::Phone => Some(citizen::phone_hint()),
            _ => None,
        }
    }

    pub fn field(self, path: &InputPath) -> Active {
        Active { name: path.to_string(), alphabet: self.alphabet, most: self.most, mask: self.mask }
    }
}

pub(super) fn typed_input(
    visit: Visit,
    path: &InputPath,
    typed: Typed,
    label: String,
    hint: String,
    wrong: Memo<Option<Problem>>,
) -> AnyView {
    let active = typed.field(path);
    // The first question of the page is ready to be written.
    if visit.active.with_untracked(Option::is_none) {
        visit.active.set(Some(active.clone()));
    }
    let invalid = Signal::derive(move || wrong.with(Option::is_some));
    written(visit, Written { active, look: typed.look, label, described: Some(hint), invalid })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::kiosk_service;

    #[test]
    fn every_question_is_either_typed_or_touched() {
        let form = kiosk_service().form;
        let typed: Vec<_> =
            form.fields().filter(|field| Typed::of(&field.kind).is_some()).map(|field| field.key.to_string()).collect();
        let wanted = ["full_name", "national_id", "foreign_code", "birth_date", "mobile", "work_other", "card_date"];
        assert_eq!(typed, wanted);
    }

    #[test]
    fn only_words_open_the_keyboard_of_words() {
        let typed = Typed::of(&FieldKind::NationalId).unwrap();
        assert_eq!((typed.alphabet, typed.most), (Alphabet::Digits { signed: false }, 10));
        assert_eq!(Typed::of(&FieldKind::Email).unwrap().alphabet, Alphabet::Latin);
    }
}

//! One field as inputs.

use super::files::files_input;
use super::place_in_form::{Filled, entry_name};
use crate::islands::{CharacterCounter, Cities};
use crate::reveal::{self, Shown};
use components::text::{citizen as words, form};
use components::*;
use domain::form::raw::YES;
use domain::form::{ChoiceOption, Field, FieldKind, InputPath, ProfileFact};
use leptos::prelude::*;

/// Radios up to this many options; a list beyond.
const RADIOS_MOST: usize = 12;

/// The inputs of several fields, on a page or in an entry of a group.
pub(crate) struct Fields<'a> {
    pub filled: &'a Filled,
    pub fields: &'a [Field],
    /// The entry of the group they stand in.
    pub within: Option<&'a InputPath>,
    /// «فرزند ۲», where they stand in an entry.
    pub entry: Option<&'a str>,
}

impl Fields<'_> {
    /// All inputs, in order. Fields that hang on other fields of this page stand here too, hidden while there is a script.
    pub fn view(&self) -> AnyView {
        self.fields.iter().map(|field| self.one(field)).collect_view().into_any()
    }

    fn one(&self, field: &Field) -> AnyView {
        let path = InputPath::within(self.within, &field.key);
        let input = match reveal::of_field(self.filled, self.fields, self.within, field) {
            Shown::Never => return ().into_any(),
            Shown::Always => self.input(field, &path),
            // Without a bundle it comes when the form is kept, or sent without it.
            Shown::When { now, .. } if self.filled.is_at_counter() => {
                if !now {
                    return ().into_any();
                }
                self.input(field, &path)
            }
            Shown::When { expression, now } => {
                let class = if now { "revealed" } else { "revealed revealed--not" };
                view! { <div class=class data-shown-when=expression>{self.input(field, &path)}</div> }.into_any()
            }
        };
        match self.filled.deficiency(field).filter(|_| self.within.is_none()) {
            Some(words) => {
                let words = words.to_owned();
                view! {
                    <div class="to-fix">
                        <Notice tone=Tone::Waiting title=words::to_fix()><Paragraphs text=words/></Notice>
                        {input}
                    </div>
                }
                .into_any()
            }
            None => input,
        }
    }

    fn input(&self, field: &Field, path: &InputPath) -> AnyView {
        let name = path.to_string();
        let error = OptionalText(self.filled.error(field, path, self.entry));
        let label = field.label.clone();
        let hint = OptionalText(field.hint.clone());
        let value = OptionalText(self.filled.value(path.as_str()));
        let optional = field.optional;
        let part = |part: &str| OptionalText(self.filled.value(path.part(part).as_str()));
        let line = |kind: TextKind, length: Option<u16>, standing_hint: &'static str, autocomplete: &'static str| {
            let hint = if hint.is_some() { hint.clone() } else { OptionalText::from(standing_hint) };
            let autocomplete = if autocomplete.is_empty() { OptionalText::default() } else { autocomplete.into() };
            let (name, label, error, value) = (name.clone(), label.clone(), error.clone(), value.clone());
            match length {
                Some(length) => {
                    view! { <TextInput name label hint error value kind optional autocomplete length=length/> }
                        .into_any()
                }
                None => view! { <TextInput name label hint error value kind optional autocomplete/> }.into_any(),
            }
        };
        match &field.kind {
            FieldKind::Text(_) if field.profile == Some(ProfileFact::FullName) => {
                line(TextKind::Name, None, "", "name")
            }
            FieldKind::Text(_) => line(TextKind::Words, None, "", ""),
            FieldKind::NationalId => line(TextKind::Digits, Some(10), form::national_id_hint(), "off"),
            FieldKind::LegalId | FieldKind::ForeignCode => line(TextKind::Digits, Some(12), "", "off"),
            FieldKind::PostalCode => line(TextKind::Digits, Some(10), words::postal_code_hint(), "postal-code"),
            FieldKind::Mobile => line(TextKind::Telephone, Some(12), form::mobile_hint(), "tel"),
            FieldKind::Phone => line(TextKind::Telephone, Some(12), words::phone_hint(), "tel"),
            FieldKind::Email => line(TextKind::Email, None, "", "email"),
            FieldKind::Sheba => line(TextKind::Code, Some(26), words::sheba_hint(), "off"),
            FieldKind::LongText(rule) if self.filled.is_at_counter() => {
                view! { <TextArea name label hint error value max=rule.max optional rows=3/> }.into_any()
            }
            FieldKind::LongText(rule) => view! {
                <div data-counted="" data-left=words::characters_left() data-over=words::characters_over()>
                    <TextArea name label hint error value max=rule.max optional/>
                    <p class="field__hint" role="status" data-count="" hidden=true></p>
                </div>
                <CharacterCounter/>
            }
            .into_any(),
            FieldKind::Number(rule) => {
                view! { <NumberInput name label hint error value optional unit=OptionalText(rule.unit.clone())/> }
                    .into_any()
            }
            FieldKind::Money(_) => view! { <MoneyInput name label hint error value optional/> }.into_any(),
            FieldKind::Choice(rule) if rule.options.len() <= RADIOS_MOST => {
                view! { <Radios name label choices=choices(&rule.options) hint error value optional/> }.into_any()
            }
            FieldKind::Choice(rule) => {
                view! { <Select name label choices=choices(&rule.options) hint error value optional/> }.into_any()
            }
            FieldKind::Choices(rule) => {
                let values = self.filled.values(path.as_str());
                view! { <Checkboxes name label choices=choices(&rule.options) hint error values optional/> }.into_any()
            }
            FieldKind::YesNo => {
                let value = value.0.map(|value| value == YES);
                view! { <YesNo name label hint error value optional/> }.into_any()
            }
            FieldKind::Date(_) => {
                let (day, month, year) = (part("day"), part("month"), part("year"));
                let wrong = self.wrong_parts(path);
                view! { <DateInput name label hint error day month year wrong optional/> }.into_any()
            }
            FieldKind::ProvinceCity => {
                let (province, city) = (part("province"), part("city"));
                if self.filled.is_at_counter() {
                    return view! { <PlaceInput name label hint error province city optional/> }.into_any();
                }
                view! { <PlaceInput name label hint error province city optional/> <Cities/> }.into_any()
            }
            FieldKind::Files(rule) => files_input(self.filled, field, rule, path, error.0),
            FieldKind::Group(rule) => {
                let entries = (0..self.filled.entries(path, rule.min)).map(|index| {
                    let title = entry_name(&rule.entry_title, index);
                    let entry = path.entry(index);
                    Fields { filled: self.filled, fields: &rule.fields, within: Some(&entry), entry: Some(&title) }
                        .view()
                });
                let entries = entries.collect::<Vec<_>>();
                view! {
                    <RepeatingGroup
                        name
                        label
                        entry=rule.entry_title.clone()
                        entries
                        hint
                        error
                        min=rule.min
                        max=rule.max
                        optional
                    />
                }
                .into_any()
            }
            FieldKind::Statement(_) => {
                let agreed = value.0.as_deref() == Some(YES);
                // A statement without further words is its own text.
                let (label, text) = match &field.hint {
                    Some(hint) => (label, hint.clone()),
                    None => (words::statement().to_owned(), label),
                };
                view! { <Statement name label text error agreed/> }.into_any()
            }
        }
    }

    /// Which inputs of a date to mark.
    fn wrong_parts(&self, path: &InputPath) -> WrongParts {
        let problems = &self.filled.page().problems;
        match problems.under(path).next() {
            Some((_, domain::problem::Problem::DateIncomplete { day, month, year })) => {
                WrongParts { day: *day, month: *month, year: *year }
            }
            _ => WrongParts::ALL,
        }
    }
}

fn choices(options: &[ChoiceOption]) -> Vec<Choice> {
    options
        .iter()
        .map(|option| Choice::new(&option.value, &option.label).hint(OptionalText(option.hint.clone())))
        .collect()
}

use leptos::prelude::*;

use crate::post_form::part;
use crate::text::dates;
use crate::{GroupFrame, OptionalText};

/// Which of the three parts is wrong; all of them for a date that does not exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WrongParts {
    pub day: bool,
    pub month: bool,
    pub year: bool,
}

impl WrongParts {
    /// The whole date is wrong.
    pub const ALL: Self = Self { day: true, month: true, year: true };
}

/// A known Jalali date: day, month (number or name) and year as three plain inputs, in reading order. No
/// `autocomplete=bday`: a browser keeps a Gregorian birthday. Posted as `name.day`, `name.month`, `name.year`.
#[component]
pub fn DateInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    /// «برای نمونه ۲۷ ۳ ۱۳۶۵» when not given.
    #[prop(optional, into)]
    hint: OptionalText,
    #[prop(optional, into)] error: OptionalText,
    #[prop(optional, into)] day: OptionalText,
    #[prop(optional, into)] month: OptionalText,
    #[prop(optional, into)] year: OptionalText,
    /// Parts to mark, when there is an error.
    #[prop(default = WrongParts::ALL)]
    wrong: WrongParts,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let hint = hint.shown().unwrap_or_else(|| dates::date_example().to_owned());
    let has_error = error.is_some();
    let input = |key: &str, label: &'static str, class: &'static str, value: OptionalText, is_wrong: bool, numeric: bool| {
        let id = part(&name, key);
        view! {
            <div class="date__part">
                <label class="date__label" for=id.clone()>{label}</label>
                <input
                    class=format!("input input--ltr {class}")
                    id=id.clone()
                    name=id
                    type="text"
                    inputmode=numeric.then_some("numeric")
                    dir="ltr"
                    spellcheck="false"
                    autocomplete="off"
                    value=value.0
                    aria-invalid=(has_error && is_wrong).then_some("true")
                />
            </div>
        }
    };
    // The month takes names too, so its keyboard is the usual one.
    let day = input("day", dates::day_label(), "input--2", day, wrong.day, true);
    let month = input("month", dates::month_label(), "input--month", month, wrong.month, false);
    let year = input("year", dates::year_label(), "input--4", year, wrong.year, true);
    view! {
        <GroupFrame name=name.clone() label hint error optional heading>
            <div class="date">{day} {month} {year}</div>
        </GroupFrame>
    }
}

use super::filled::Filled;
use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{digits, staff as words};
use components::{GroupFrame, NumberInput, TextArea, TextInput, Untranslated};
use domain::form::ShownAnswer;
use leptos::prelude::*;
use server_fns::triage::MarkDeficient;

/// Calendar days that are offered first.
const DAYS: u8 = 10;

/// Ticks wrong answers and documents, says what is needed of each, and until when; all in one notice.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels =
        [("items", words::which_items()), ("words", words::overall_words()), ("days", words::days_for_citizen())];
    let sheet = Sheet { hint: Some(words::mark_deficient_hint()), ..Sheet::new(&labels) };
    let fields: Vec<(String, String)> = case
        .asked()
        .filter(|field| !matches!(field.answer, ShownAnswer::Agreed(_)))
        .map(|field| (field.key.to_string(), field.label.clone()))
        .collect();
    verb_form::<MarkDeficient>(
        case,
        verb,
        sheet,
        |_| words::done_deficient().to_owned(),
        move |filled| {
            let items = fields.iter().enumerate().map(|(index, (key, label))| item(&filled, index, key, label));
            let items = items.collect_view();
            view! {
                <GroupFrame name="items" label=words::which_items() error=filled.error("items")>
                    <div class="choices">{items}</div>
                </GroupFrame>
                <TextArea
                    name="words"
                    label=words::overall_words()
                    value=filled.value("words")
                    error=filled.error("words")
                    optional=true
                    rows=2
                />
                <NumberInput
                    name="days"
                    label=words::days_for_citizen()
                    value=filled.value_or("days", &digits(DAYS))
                    error=filled.error("days")
                    unit=words::days_unit()
                    length=4
                />
            }
            .into_any()
        },
    )
}

/// One box; once it is ticked, the words that go with it.
fn item(filled: &Filled, index: usize, key: &str, label: &str) -> impl IntoView + use<> {
    let name = format!("items[{index}][field]");
    let words_name = format!("items[{index}][words]");
    // The first one carries the group's id, for the link of the error summary.
    let id = if index == 0 { "items".to_owned() } else { format!("items-{index}") };
    let ticked = filled.ticked(name.clone());
    let is_ticked = ticked.get_untracked();
    let (filled, label) = (filled.clone(), label.to_owned());
    let asked_label = label.clone();
    view! {
        <div class="choice">
            <input
                class="choice__input choice__input--box"
                type="checkbox"
                id=id.clone()
                name=name
                value=key.to_owned()
                checked=is_ticked
            />
            <label class="choice__label" for=id><Untranslated text=label/></label>
            {move || {
                let name = words_name.clone();
                if !ticked.get() {
                    // The list that is posted may have no gaps.
                    return view! { <input type="hidden" name=name value=""/> }.into_any();
                }
                let value = filled.value(&name);
                let label = words::what_is_wrong(&asked_label);
                view! { <div class="choice__more"><TextInput name label value/></div> }.into_any()
            }}
        </div>
    }
}

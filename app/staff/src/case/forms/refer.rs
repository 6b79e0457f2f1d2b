use super::mention::mentions;
use super::several::{Several, several};
use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{alert, inquiry, list, names, staff as words};
use components::{Choice, Radios, TextArea, TextInput, TextKind};
use domain::request::Purpose;
use leptos::prelude::*;
use server_fns::referrals::Refer;

/// The first receiver's input; there may be more, and copies.
const TO: &str = "to[0]";

/// The word of a purpose in the form.
fn word(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Action => "action",
        Purpose::Information => "information",
        Purpose::Opinion => "opinion",
        Purpose::Approval => "approval",
    }
}

fn receiver(number: usize) -> String {
    if number == 1 { words::receiver().to_owned() } else { inquiry::receiver_number(number) }
}

fn copy(number: usize) -> String {
    inquiry::copy_number(number)
}

/// Asks colleagues, with an instruction (دستور) and perhaps a due time; others get a copy.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [
        (TO, words::receiver()),
        ("purpose", words::purpose()),
        ("instruction", words::instruction()),
        ("due", words::due_day()),
        ("due_time", words::due_time()),
    ];
    let sheet = Sheet { choices: vec![TO, "purpose"], ..Sheet::new(&labels) };
    let mentionable = case.colleagues.clone();
    let colleagues: Vec<Choice> = case
        .colleagues
        .iter()
        .map(|colleague| Choice::new(colleague.id.to_string(), list([&colleague.name, &colleague.unit_title])))
        .collect();
    verb_form::<Refer>(
        case,
        verb,
        sheet,
        |_| words::done_referred().to_owned(),
        move |filled| {
            let purposes: Vec<_> =
                Purpose::ALL.map(|purpose| Choice::new(word(purpose), names::purpose(purpose))).into();
            let choices = colleagues.clone();
            let to = Several { name: "to", least: 1, label: receiver, add: inquiry::add_receiver(), choices };
            let copies = Several { name: "copies", least: 0, label: copy, add: inquiry::add_copy(), ..to.clone() };
            let instruction = view! {
                <TextArea
                    name="instruction"
                    label=words::instruction()
                    hint=alert::mention_hint()
                    value=filled.value("instruction")
                    error=filled.error("instruction")
                    rows=3
                />
            };
            let private = filled.ticked("private".to_owned()).get_untracked();
            view! {
                {several(&filled, to)}
                {several(&filled, copies)}
                <Radios
                    name="purpose"
                    label=words::purpose()
                    choices=purposes
                    value=filled.value_or("purpose", word(Purpose::Action))
                    error=filled.error("purpose")
                    inline=true
                />
                {mentions("instruction", mentionable.clone(), instruction.into_any())}
                <div class="choice">
                    <input
                        class="choice__input choice__input--box"
                        type="checkbox"
                        id="private"
                        name="private"
                        value="true"
                        checked=private
                    />
                    <label class="choice__label" for="private">{inquiry::keep_private()}</label>
                </div>
                <div class="verb__pair">
                    <TextInput
                        name="due"
                        label=words::due_day()
                        hint=words::due_day_hint()
                        value=filled.value("due")
                        error=filled.error("due")
                        kind=TextKind::Code
                        optional=true
                        length=12
                    />
                    <TextInput
                        name="due_time"
                        label=words::due_time()
                        hint=words::due_time_hint()
                        value=filled.value("due_time")
                        error=filled.error("due_time")
                        kind=TextKind::Code
                        optional=true
                        length=6
                    />
                </div>
            }
            .into_any()
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_are_written_as_the_function_reads_them() {
        for purpose in Purpose::ALL {
            assert_eq!(serde_json::to_value(purpose).unwrap(), word(purpose));
        }
    }
}

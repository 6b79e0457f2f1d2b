use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{list, names, staff as words};
use components::{Choice, Radios, Select, TextArea, TextInput, TextKind};
use domain::request::Purpose;
use leptos::prelude::*;
use server_fns::referrals::Refer;

/// The word of a purpose in the form.
fn word(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Action => "action",
        Purpose::Information => "information",
        Purpose::Opinion => "opinion",
        Purpose::Approval => "approval",
    }
}

/// Asks a colleague, with an instruction (دستور) and perhaps a due time.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [
        ("to", words::receiver()),
        ("purpose", words::purpose()),
        ("instruction", words::instruction()),
        ("due", words::due_day()),
        ("due_time", words::due_time()),
    ];
    let sheet = Sheet { choices: vec!["to", "purpose"], ..Sheet::new(&labels) };
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
            view! {
                <Select
                    name="to"
                    label=words::receiver()
                    choices=colleagues.clone()
                    value=filled.value("to")
                    error=filled.error("to")
                />
                <Radios
                    name="purpose"
                    label=words::purpose()
                    choices=purposes
                    value=filled.value_or("purpose", word(Purpose::Action))
                    error=filled.error("purpose")
                    inline=true
                />
                <TextArea
                    name="instruction"
                    label=words::instruction()
                    value=filled.value("instruction")
                    error=filled.error("instruction")
                    rows=3
                />
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

use super::filled::Filled;
use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use components::text::{dates, names, staff as words};
use components::{Choice, Radios, TextArea, TextInput, TextKind};
use domain::request::{Outcome, ResponseDraft};
use leptos::prelude::*;
use server_fns::responses::Draft;

/// The word of an outcome in the form.
fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => "done",
        Outcome::Granted => "granted",
        Outcome::Conditional => "conditional",
        Outcome::Refused => "refused",
    }
}

/// Writes the answer for an approver to sign; starts from the draft that is there.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [
        ("outcome", words::outcome()),
        ("text", words::response_text()),
        ("legal_basis", words::legal_basis()),
        ("next_step", words::next_step()),
        ("valid_until", words::valid_until()),
    ];
    let sheet = Sheet { choices: vec!["outcome"], button: Some(words::keep_draft()), ..Sheet::new(&labels) };
    let before = case.status.progress().and_then(|progress| progress.draft.clone());
    verb_form::<Draft>(
        case,
        verb,
        sheet,
        |_| words::done_drafted().to_owned(),
        move |filled| inputs(&filled, before.as_ref()),
    )
}

fn inputs(filled: &Filled, before: Option<&ResponseDraft>) -> AnyView {
    let was = |part: fn(&ResponseDraft) -> String| before.map(part).unwrap_or_default();
    let outcomes: Vec<_> = Outcome::ALL.map(|outcome| Choice::new(word(outcome), names::outcome(outcome))).into();
    let attachments = before.into_iter().flat_map(|draft| draft.attachments.iter().enumerate()).map(|(index, id)| {
        view! { <input type="hidden" name=format!("attachments[{index}]") value=id.to_string()/> }
    });
    view! {
        {attachments.collect_view()}
        <Radios
            name="outcome"
            label=words::outcome()
            choices=outcomes
            value=filled.value_or("outcome", &was(|draft| word(draft.outcome).to_owned()))
            error=filled.error("outcome")
            inline=true
        />
        <TextArea
            name="text"
            label=words::response_text()
            hint=words::message_to_citizen_hint()
            value=filled.value_or("text", &was(|draft| draft.text.clone()))
            error=filled.error("text")
            rows=6
        />
        <TextInput
            name="legal_basis"
            label=words::legal_basis()
            value=filled.value_or("legal_basis", &was(|draft| draft.legal_basis.clone()))
            error=filled.error("legal_basis")
            optional=true
        />
        <TextInput
            name="next_step"
            label=words::next_step()
            value=filled.value_or("next_step", &was(|draft| draft.next_step.clone()))
            error=filled.error("next_step")
            optional=true
        />
        <TextInput
            name="valid_until"
            label=words::valid_until()
            hint=words::due_day_hint()
            value=filled.value_or("valid_until", &was(|draft| draft.valid_until.map(dates::typed_date).unwrap_or_default()))
            error=filled.error("valid_until")
            kind=TextKind::Code
            optional=true
            length=12
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_written_as_the_function_reads_them() {
        for outcome in Outcome::ALL {
            assert_eq!(serde_json::to_value(outcome).unwrap(), word(outcome));
        }
    }
}

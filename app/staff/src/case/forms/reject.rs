use super::filled::Filled;
use super::verb_form::{Sheet, verb_form};
use crate::case::{Case, verb::Verb};
use crate::sms;
use components::text::staff as words;
use components::{ButtonKind, TextArea, TextInput};
use domain::text::fold;
use leptos::prelude::*;
use server_fns::triage::Reject;

/// Refuses it with a reason, which is the very text the citizen gets, and the law it stands on.
pub fn form(case: &Case, verb: Verb) -> AnyView {
    let labels = [("reason", words::reject_reason()), ("legal_basis", words::legal_basis())];
    let sheet = Sheet { kind: ButtonKind::Danger, ..Sheet::new(&labels) };
    let message = case.rejection_message.clone();
    verb_form::<Reject>(
        case,
        verb,
        sheet,
        |_| words::done_rejected().to_owned(),
        move |filled| {
            view! {
                <TextArea
                    name="reason"
                    label=words::reject_reason()
                    hint=words::reject_reason_hint()
                    value=filled.value("reason")
                    error=filled.error("reason")
                    rows=3
                />
                {preview(&filled, message.clone())}
                <TextInput
                    name="legal_basis"
                    label=words::legal_basis()
                    value=filled.value("legal_basis")
                    error=filled.error("legal_basis")
                />
            }
            .into_any()
        },
    )
}

/// The text message while it is written, with what it costs.
fn preview(filled: &Filled, message: String) -> AnyView {
    let reason = filled.live("reason");
    let text = move || with_reason(&message, &reason());
    let counted = text.clone();
    view! {
        <div class="sms" role="group" aria-label=words::sms_preview()>
            <p class="sms__title">{words::sms_preview()}</p>
            <p class="sms-preview" dir="auto">{text}</p>
            <p class="sms__size num">
                {move || {
                    let size = sms::size(&counted());
                    words::sms_size(size.length, size.parts)
                }}
            </p>
        </div>
    }
    .into_any()
}

/// The message with the officer's words where they will stand, folded as the desk will fold them: to the letter what is
/// sent.
fn with_reason(message: &str, reason: &str) -> String {
    let reason = fold(reason);
    message.replace("{reason}", if reason.is_empty() { words::sms_reason_here() } else { &reason })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_preview_holds_the_officers_words_or_their_place() {
        assert_eq!(super::with_reason("رد شد: {reason}", " مهلت گذشته "), "رد شد: مهلت گذشته");
        assert_eq!(super::with_reason("رد شد: {reason}", " "), "رد شد: [دلیل]");
        // Typed on a keyboard with Arabic letters.
        assert_eq!(super::with_reason("{reason}", "مدرك  كافي نيست"), domain::text::fold("مدرك  كافي نيست"));
    }
}

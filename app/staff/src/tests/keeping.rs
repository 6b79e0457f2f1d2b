//! What is being written, and when it is not needed any more.

use crate::case::Verb;
use domain::id::ReferralId;
use domain::request::EventKind;
use serde_json::{Value, json};
use uuid::Uuid;

const ID: &str = "00000000-0000-0000-0000-000000000005";
const TIME: &str = "2026-11-28T06:30:00Z";

fn event(kind: &str, data: Value) -> EventKind {
    let value = if data.is_null() { json!(kind) } else { json!({ kind: data }) };
    serde_json::from_value(value).unwrap()
}

/// The server forgets a form's words by the event that the form led to: by the very key under which they are kept.
#[test]
fn a_verb_and_the_event_it_leads_to_agree_on_where_the_words_are_kept() {
    let referral = ReferralId::new(Uuid::from_u128(5));
    let words = json!({ "words": "x" });
    let decided = json!({
        "stage": "a", "decision": "forward", "decision_label": "x", "note": "", "next_stage": "b", "next_title": "x",
        "next_unit": ID,
    });
    let accepted = json!({ "letter": "x", "stage": "a", "stage_title": "x", "unit": ID, "expert": null });
    let referred = json!({
        "referral": ID, "to": ID, "to_name": "x", "purpose": "action", "instruction": "x", "due_at": null,
    });
    let asked = json!({
        "inquiry": ID, "planned": null, "agency": "x", "question": "x", "legal_basis": "x", "due_at": TIME, "letter": null,
    });
    let cancelled = json!({ "inquiry": ID, "planned": null, "agency": "x", "reason": "x" });
    let led = [
        (Verb::Accept, event("accepted", accepted)),
        (Verb::MarkDeficient, event("marked_deficient", json!({ "items": [], "words": "x", "until": TIME }))),
        (Verb::Transfer, event("transferred", json!({ "from": ID, "to": ID, "to_unit": ID, "reason": "x" }))),
        (Verb::Reject, event("rejected", json!({ "reason": "x", "legal_basis": "x" }))),
        (Verb::Decide("forward".to_owned()), event("stage_decided", decided)),
        (Verb::Draft, event("response_drafted", json!({ "outcome": "granted" }))),
        (Verb::GiveBack(referral), event("referral_returned", json!({ "referral": ID, "words": "x" }))),
        (Verb::Recall(referral), event("referral_recalled", json!({ "referral": ID }))),
        (Verb::Refer, event("referred", referred)),
        (Verb::AskCitizen, event("asked_citizen", json!({ "words": "x", "until": TIME }))),
        (Verb::ConfirmActed, event("citizen_acted", words.clone())),
        (Verb::Deliver, event("delivered", json!({ "means": "post" }))),
        (Verb::Close, event("closed", Value::Null)),
        (Verb::Reopen, event("reopened", json!({ "reason": "x" }))),
        (Verb::AskAgency, event("agency_asked", asked)),
        (Verb::CancelInquiry, event("inquiry_cancelled", cancelled)),
        (Verb::Note, event("noted", words)),
    ];
    for (verb, event) in led {
        assert_eq!(event.jotting(), Some(verb.key()));
    }
}

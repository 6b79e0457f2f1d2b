//! The forms, drawn open.

use super::samples::{draft, in_progress, progress, submitted};
use crate::case::{Verb, Work, form_of};
use domain::id::ReferralId;
use domain::kartabl::CaseView;
use domain::request::Status;
use leptos::prelude::*;
use server_fns::Packed;
use server_fns::triage::MarkDeficient;
use test_support::{Drawn, draw_part};
use uuid::Uuid;

fn open(case: CaseView, verb: Verb, typed: &[(&str, &str)]) -> Drawn {
    let typed: Vec<(String, String)> =
        typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    draw_part(move || {
        let work = Work::new();
        for (name, value) in typed {
            work.keep(&verb.key(), name, Some(value));
        }
        provide_context(work);
        Suspend::new(form_of(Packed::pack(&case).unwrap(), verb)).into_any()
    })
}

#[test]
fn every_form_posts_to_its_function_with_the_revision_it_saw() {
    let signed = CaseView { status: Status::InProgress { progress: progress(Some(draft())) }, ..in_progress() };
    let referral = ReferralId::new(Uuid::from_u128(5));
    let forms = [
        (Verb::Accept, "/api/triage/accept"),
        (Verb::MarkDeficient, "/api/triage/mark_deficient"),
        (Verb::Transfer, "/api/triage/transfer"),
        (Verb::Reject, "/api/triage/reject"),
        (Verb::Approve, "/api/responses/approve"),
        (Verb::Decide("back".to_owned()), "/api/stages/decide"),
        (Verb::Draft, "/api/responses/draft"),
        (Verb::GiveBack(referral), "/api/referrals/give_back"),
        (Verb::Refer, "/api/referrals/refer"),
        (Verb::AskCitizen, "/api/stages/ask_citizen"),
        (Verb::ConfirmActed, "/api/stages/confirm_citizen_acted"),
        (Verb::Recall(referral), "/api/referrals/recall"),
        (Verb::Deliver, "/api/responses/deliver"),
        (Verb::Close, "/api/stages/close"),
        (Verb::Reopen, "/api/stages/reopen"),
        (Verb::ConfirmAcceptance, "/api/secretariat/confirm_acceptance"),
        (Verb::SendBack, "/api/secretariat/send_back_acceptance"),
        (Verb::Classify, "/api/secretariat/classify"),
        (Verb::Note, "/api/kartabl/note"),
    ];
    for (verb, address) in forms {
        open(signed.clone(), verb, &[]).has(&[
            &format!(r#"action="{address}""#),
            r#"name="request" value="00000000-0000-0000-0000-000000000001""#,
            r#"name="revision" value="4""#,
            r#"type="submit""#,
            "novalidate",
            "بستن",
        ]);
    }
}

#[test]
fn a_note_and_words_to_the_citizen_look_and_sound_different() {
    open(submitted(), Verb::Note, &[])
        .has(&["verb internal", "تنها کارکنان می‌بینند.", "ثبت یادداشت"])
        .lacks(&["to-citizen"]);
    let ask = open(in_progress(), Verb::AskCitizen, &[]);
    ask.has(&["verb to-citizen", "متقاضی می‌بیند", "ارسال به متقاضی"]).lacks(&["internal"]);
}

#[test]
fn what_was_typed_before_is_there_again() {
    let reject = open(submitted(), Verb::Reject, &[("reason", "مهلت گذشته"), ("legal_basis", "مادهٔ ۷")]);
    reject.has(&["درخواست شما رد شد: مهلت گذشته", r#"value="مادهٔ ۷""#, "۱ پیامک", ">مهلت گذشته<"]);
}

#[test]
fn ticked_items_have_words_of_their_own() {
    let typed = [("items[2][field]", "photo"), ("items[2][words]", "چهره پیدا نیست")];
    let form = open(submitted(), Verb::MarkDeficient, &typed);
    form.has(&[r#"id="items""#, r#"name="items[2][words]""#, r#"value="چهره پیدا نیست""#, "تصویر پرسنلی"]);
    form.has(&[r#"type="hidden" name="items[0][words]""#]).lacks(&[r#"type="hidden" name="items[2][words]""#]);
    assert_eq!(form.html.matches(" checked").count(), 1);
}

#[test]
fn the_function_reads_the_items_as_the_form_posts_them() {
    // Every index has to be there: a gap is refused. So an item that is not ticked posts its empty words.
    let form = open(submitted(), Verb::MarkDeficient, &[("items[2][field]", "photo")]);
    for index in 0..5 {
        form.has(&[&format!(r#"name="items[{index}][words]""#)]);
    }
    let posted = "request=00000000-0000-0000-0000-000000000001&revision=3&items%5B0%5D%5Bwords%5D=\
                  &items%5B1%5D%5Bfield%5D=photo&items%5B1%5D%5Bwords%5D=a+b&words=&days=10";
    let read: MarkDeficient = serde_qs::Config::new().use_form_encoding(true).deserialize_str(posted).unwrap();
    let items = server_fns::triage::Ticked::items(read.items);
    let items: Vec<_> = items.iter().map(|item| (item.field.as_str(), item.words.as_str())).collect();
    assert_eq!(items, [("photo", "a b")]);
    let none = "request=00000000-0000-0000-0000-000000000001&revision=3&words=&days=10";
    let read: MarkDeficient = serde_qs::Config::new().use_form_encoding(true).deserialize_str(none).unwrap();
    assert!(read.items.is_empty());
}

#[test]
fn a_decision_that_needs_a_reason_asks_for_one() {
    open(in_progress(), Verb::Decide("back".to_owned()), &[]).has(&["دلیل"]).lacks(&["(اختیاری)"]);
    open(in_progress(), Verb::Decide("forward".to_owned()), &[]).has(&["یادداشت برای مرحلهٔ بعد", "(اختیاری)"]);
}

#[test]
fn a_second_draft_starts_from_the_first() {
    let status = Status::InProgress { progress: progress(Some(draft())) };
    let form = open(CaseView { status, ..in_progress() }, Verb::Draft, &[]);
    form.has(&["کارت بهداشت صادر شد.", r#"value="۱۴۰۶/۰۹/۱۱""#]);
    assert_eq!(form.html.matches(" checked").count(), 1);
}

#[test]
fn the_approver_reads_what_the_citizen_will_read() {
    let status = Status::InProgress { progress: progress(Some(draft())) };
    let form = open(CaseView { status, ..in_progress() }, Verb::Approve, &[]);
    form.has(&["متقاضی این را می‌خواند", "کارت بهداشت صادر شد.", "کارت را از باجهٔ ۲ بگیرید.", "موافقت"]);
}

#[test]
fn a_supervised_desk_says_that_the_registrar_comes_next() {
    open(submitted(), Verb::Accept, &[]).has(&["درخواست در دبیرخانه ثبت می‌شود"]);
    let supervised = CaseView { supervised: true, ..submitted() };
    open(supervised, Verb::Accept, &[]).has(&["تأیید شما به دبیرخانه می‌رود"]).lacks(&["درخواست در دبیرخانه ثبت می‌شود"]);
}

#[test]
fn the_classification_that_holds_is_chosen() {
    use domain::request::{Confidentiality, Urgency};
    let case = CaseView { urgency: Urgency::Urgent, confidentiality: Confidentiality::Confidential, ..submitted() };
    let form = open(case, Verb::Classify, &[]);
    form.has(&[r#"value="urgent" selected"#, r#"value="confidential" selected"#, "تنها دارندگان دسترسی"]);
}

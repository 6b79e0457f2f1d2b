//! Under the heading: where it stands, how much time is left, its numbers.

use components::text::{form, receipt, staff as words};
use components::{ClassificationTags, LetterNumber, SlaTag, StatusTag, Tag, TrackingCodeView};
use domain::kartabl::CaseView;
use leptos::prelude::*;

pub fn tags(case: &CaseView) -> AnyView {
    let stage = case.stage.as_ref().map(|stage| {
        let text = words::stage_of(&stage.title, stage.number, stage.of);
        view! { <Tag text/> }
    });
    let (left, due) = (case.time_left, case.promise.as_ref().map(|promise| promise.at));
    let open = case.status.kind().is_open();
    let time_left = case.sla.map(|state| view! { <SlaTag state left due open/> });
    let letter = case.letter.clone().map(|number| {
        view! { <span><span class="case-head__key">{receipt::letter_number()}</span> " " <LetterNumber number/></span> }
    });
    view! {
        <StatusTag status=case.status.kind()/>
        <ClassificationTags urgency=case.urgency confidentiality=case.confidentiality/>
        {stage}
        {time_left}
        <span>
            <span class="case-head__key">{form::tracking_code()}</span> " " <TrackingCodeView code=case.code.as_str()/>
        </span>
        {letter}
    }
    .into_any()
}

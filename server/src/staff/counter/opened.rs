//! The cases that were opened in this visit: how each stands and what can be done with it here.

use super::case::Promises;
use super::form::{Asking, about};
use super::paper::{Sheet, address};
use super::told::Told;
use components::text::{counter as words, dates, list, receipt};
use components::{
    Bdi, Button, ButtonKind, ButtonLink, PostForm, StatusTag, Tag, TextArea, Tone, TrackingCodeView, Untranslated,
};
use domain::in_person::{Current, OpenedCase};
use domain::jalali::JalaliDate;
use domain::limits::WORDS;
use domain::request::StatusKind;
use leptos::prelude::*;

pub(super) fn cases(current: &Current, promises: &Promises, told: &Told) -> AnyView {
    let cases = current.cases.iter().enumerate().map(|(at, case)| opened(current, at, case, promises, told));
    view! { <ul class="counter__cases">{cases.collect_view()}</ul> }.into_any()
}

fn opened(current: &Current, at: usize, case: &OpenedCase, promises: &Promises, told: &Told) -> AnyView {
    let missing = (!case.missing.is_empty()).then(|| {
        let labels = case.missing.iter().map(|label| view! { <li><Untranslated text=label.clone()/></li> });
        view! { <div><p class="counter__strong">{words::missing()}</p><ul>{labels.collect_view()}</ul></div> }
    });
    let promise = promises.iter().find(|(request, _)| *request == case.request).map(|(_, at)| {
        let day = dates::full_date(JalaliDate::of(*at));
        view! { <span>{receipt::promised_date()} ": " <strong class="num">{day}</strong></span> }
    });
    let ready = case.to_hand_over.then(|| view! { <Tag tone=Tone::Done text=words::to_hand_over()/> });
    view! {
        <li class="counter__case">
            <p class="counter__facts">
                <strong><Untranslated text=case.service_title.clone()/></strong>
                <Bdi text=case.applicant.clone()/>
                <TrackingCodeView code=case.code.to_string()/>
                <StatusTag status=case.status/>
                {ready}
                {promise}
            </p>
            {missing}
            <div class="counter__works">{verbs(current, at, case, told)}</div>
        </li>
    }
    .into_any()
}

/// The hidden inputs of a verb on a case.
fn both(current: &Current, case: &OpenedCase) -> Vec<(String, String)> {
    let mut pairs = about(Some(current.ticket.id));
    pairs.push(("request".to_owned(), case.request.to_string()));
    pairs.push(("code".to_owned(), case.code.to_string()));
    pairs
}

fn verbs(current: &Current, at: usize, case: &OpenedCase, told: &Told) -> AnyView {
    let verb = |action: &'static str, label: &'static str, kind: ButtonKind| {
        let more = list([&case.service_title]);
        view! { <PostForm action hidden=both(current, case)><Button kind more>{label}</Button></PostForm> }.into_any()
    };
    let link = |href: String, label: &'static str| {
        view! { <ButtonLink href kind=ButtonKind::Secondary>{label}</ButtonLink> }.into_any()
    };
    let answered = matches!(case.status, StatusKind::Answered | StatusKind::Closed);
    let hand_over = case.to_hand_over.then(|| verb("/desk/counter/hand-over", words::hand_over(), ButtonKind::Primary));
    let complete = (case.status == StatusKind::Deficient)
        .then(|| verb("/desk/counter/complete", words::complete(), ButtonKind::Primary));
    let acted = (case.status == StatusKind::AwaitingCitizen).then(|| acted(current, at, case, told));
    let see = case.opens.then(|| link(format!("/desk/requests/{}", case.request), words::see_case()));
    let answer = answered.then(|| link(address(Sheet::Answer, &case.code), words::print_answer()));
    let handed = (answered && !case.to_hand_over)
        .then(|| link(address(Sheet::HandOver, &case.code), words::hand_over_receipt()));
    view! {
        {hand_over}
        {complete}
        {acted}
        {answer}
        {handed}
        {link(address(Sheet::Receipt, &case.code), words::print_receipt())}
        {see}
    }
    .into_any()
}

/// What they did of what was asked of them; each case has an input of its own name.
fn acted(current: &Current, at: usize, case: &OpenedCase, told: &Told) -> AnyView {
    const IDS: [&str; 4] = ["acted-1", "acted-2", "acted-3", "acted-4"];
    let name = format!("acted.{at}");
    let (value, id) = (told.value(&name), IDS.get(at).copied().unwrap_or("acted-more"));
    let asking = Asking {
        id,
        label: words::acted(),
        key: None,
        possible: true,
        open: told.is_about("acted") && !value.is_empty(),
    };
    asking.view(|| {
        view! {
            <PostForm action="/desk/counter/acted" hidden=both(current, case)>
                <TextArea name label=words::acted_words() value rows=2 max=WORDS/>
                <Button>{words::acted()}</Button>
            </PostForm>
        }
        .into_any()
    })
}

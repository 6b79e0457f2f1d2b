//! What is printed at a counter: the receipt (table 3), the answer (table 4), and what is signed when it is handed over.
//! They are there as long as the visit is: the next person never finds them under «back».

use super::COUNTER;
use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, fresh};
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use citizen::{answer_sheet, receipt_sheet};
use components::text::{counter as words, digits, list, receipt as words_of_receipt};
use components::{
    BackLink, Glyph, Icon, InstantView, LetterNumber, Main, Notice, PageHeading, SummaryList, SummaryRow, Tone,
    TrackingCodeView,
};
use domain::actor::Officer;
use domain::id::RequestId;
use domain::in_person::HandOverReceipt;
use domain::refusal::{Answer, Refusal};
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;

/// Which paper.
#[derive(Clone, Copy)]
pub(super) enum Sheet {
    Receipt,
    Answer,
    HandOver,
}

/// Where a paper of this case is.
pub(super) fn address(sheet: Sheet, code: &TrackingCode) -> String {
    let folder = match sheet {
        Sheet::Receipt => "receipts",
        Sheet::Answer => "answers",
        Sheet::HandOver => "hand-over",
    };
    format!("{COUNTER}/{folder}/{code}")
}

/// The case of this code, if it belongs to the visit.
async fn case_of(house: &House, session: &Session, code: &TrackingCode) -> Answer<RequestId> {
    let current = house.desk().counters.view(&session.actor).await?.current.ok_or(Refusal::NotFound)?;
    let case = current.cases.iter().find(|case| case.code == *code);
    case.map(|case| case.request).ok_or(Refusal::NotFound)
}

/// `GET /desk/counter/receipts/{code}`
pub(super) async fn receipt(
    State(house): State<House>,
    session: Session,
    Named(code): Named<TrackingCode>,
    headers: HeaderMap,
    at: Uri,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let counters = house.desk().counters;
    let asked = async { counters.receipt(&session.actor, case_of(&house, &session, &code).await?).await };
    let receipt = match asked.await {
        Ok(receipt) => receipt,
        Err(refusal) => return refused(&refusal),
    };
    let sent = at.query() == Some("sent=1");
    let title = words_of_receipt::title;
    paper(&house, officer, &headers, &at, title, sent, true, move || receipt_sheet(receipt))
}

/// `GET /desk/counter/answers/{code}`
pub(super) async fn answer(
    State(house): State<House>,
    session: Session,
    Named(code): Named<TrackingCode>,
    headers: HeaderMap,
    at: Uri,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let counters = house.desk().counters;
    let asked = async { counters.answer_sheet(&session.actor, case_of(&house, &session, &code).await?).await };
    let answer = match asked.await {
        Ok(answer) => answer,
        Err(refusal) => return refused(&refusal),
    };
    paper(&house, officer, &headers, &at, words_of_receipt::answer_title, false, false, move || answer_sheet(answer))
}

/// `GET /desk/counter/hand-over/{code}`
pub(super) async fn hand_over(
    State(house): State<House>,
    session: Session,
    Named(code): Named<TrackingCode>,
    headers: HeaderMap,
    at: Uri,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let counters = house.desk().counters;
    let asked = async { counters.hand_over_receipt(&session.actor, case_of(&house, &session, &code).await?).await };
    let receipt = match asked.await {
        Ok(receipt) => receipt,
        Err(refusal) => return refused(&refusal),
    };
    paper(&house, officer, &headers, &at, words::hand_over_title, false, true, move || hand_over_sheet(&receipt))
}

/// The page around a paper: its buttons are not printed. `narrow` papers fit a slip of 80 mm too.
#[expect(clippy::too_many_arguments, reason = "the three papers differ in these, and nothing else knows them")]
fn paper(
    house: &House,
    officer: Officer,
    headers: &HeaderMap,
    at: &Uri,
    title: fn() -> &'static str,
    sent: bool,
    narrow: bool,
    sheet: impl FnOnce() -> AnyView,
) -> Response {
    let slip = narrow && at.query().is_some_and(|query| query.split('&').any(|pair| pair == "paper=80"));
    let path = at.path().to_owned();
    let frame = Frame::of(house, officer, headers, path.clone(), || title().to_owned());
    fresh(frame, move || around(&path, title(), sent, narrow, slip, sheet()))
}

fn around(path: &str, title: &'static str, sent: bool, narrow: bool, slip: bool, sheet: AnyView) -> AnyView {
    let said = sent.then(|| view! { <Notice tone=Tone::Done announced=true><p>{words::sent()}</p></Notice> });
    let choice = narrow.then(|| {
        let (href, other) = if slip {
            (path.to_owned(), words::paper_wide())
        } else {
            (format!("{path}?paper=80"), words::paper_narrow())
        };
        view! { <a href=href>{other}</a> }
    });
    let class = if slip { "counter-paper counter-paper--slip" } else { "counter-paper" };
    view! {
        <Main wide=true>
            <div class="no-print counter-paper__bar">
                <BackLink href=COUNTER text=words::to_counter()/>
                {said}
                <p>{words::print_hint()}</p>
                <p class="counter-paper__verbs">
                    <button class="button" type="button" data-print="" hidden=true data-key="KeyP">
                        <Icon glyph=Glyph::Print/>
                        <span>{words::print()}</span>
                    </button>
                    {choice}
                </p>
            </div>
            <div class=class>
                <PageHeading title/>
                {sheet}
            </div>
        </Main>
    }
    .into_any()
}

fn hand_over_sheet(receipt: &HandOverReceipt) -> AnyView {
    let number = receipt.number.clone();
    let code = receipt.code.to_string();
    let at = list([receipt.place_title.clone(), words::counter(digits(receipt.counter))]);
    let rows = vec![
        SummaryRow::view(words_of_receipt::tracking_code(), view! { <TrackingCodeView code/> }),
        SummaryRow::text(words_of_receipt::service(), receipt.service_title.clone()),
        SummaryRow::text(words_of_receipt::applicant(), receipt.applicant.clone()),
        SummaryRow::view(words::letter_number(), view! { <LetterNumber number/> }),
        SummaryRow::view(words::handed_at(), view! { <InstantView at=receipt.handed_at/> }),
        SummaryRow::text(words::clerk(), receipt.clerk.clone()),
        SummaryRow::text(words::at(), at),
    ];
    view! {
        <div class="sheet">
            <p>{receipt.agency.name.clone()}</p>
            <SummaryList rows dense=true/>
            <p>{words::hand_over_text()}</p>
            <p class="counter-paper__signature">{words::signature()}</p>
        </div>
    }
    .into_any()
}

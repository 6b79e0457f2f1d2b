//! What the status holds and an officer has to know before anything else: what is missing, asked, answered, refused.

use super::signed;
use crate::case::response;
use components::text::{dates, inquiry, list, names, piece, staff as words};
use components::{Bdi, Notice, Paragraphs, Tone, Untranslated};
use domain::kartabl::CaseView;
use domain::request::{Deficiency, Status};
use leptos::prelude::*;

pub fn state(case: &CaseView) -> AnyView {
    let instead = case.stands_in_for.as_ref().map(|absent| {
        let said = inquiry::case_on_behalf(components::text::isolate(absent));
        view! { <Notice tone=Tone::Information><p>{said}</p></Notice> }
    });
    view! { {instead} {of_status(case)} }.into_any()
}

fn of_status(case: &CaseView) -> AnyView {
    match &case.status {
        Status::Submitted | Status::Registering { .. } | Status::Withdrawn { .. } => ().into_any(),
        Status::Deficient { deficiency } => deficient(case, deficiency),
        Status::AwaitingCitizen { task, .. } => {
            let (text, until) = (task.words.clone(), words::deficient_until(dates::moment(task.until)));
            view! {
                <Notice tone=Tone::Waiting title=words::asked_items()>
                    <Paragraphs text/>
                    <p>{until}</p>
                </Notice>
            }
            .into_any()
        }
        Status::Rejected { reason, legal_basis, .. } => {
            let (text, law) = (reason.clone(), format!("{}: {}", words::legal_basis(), piece(legal_basis)));
            view! {
                <Notice tone=Tone::Trouble title=words::reject_reason()>
                    <Paragraphs text/>
                    <p>{law}</p>
                </Notice>
            }
            .into_any()
        }
        Status::InProgress { progress } => match &progress.draft {
            None => ().into_any(),
            Some(draft) => view! {
                <section class="to-citizen" aria-labelledby="draft-title">
                    <h2 class="section__title" id="draft-title">{words::drafted_response()}</h2>
                    {response::drafted(draft)}
                </section>
            }
            .into_any(),
        },
        Status::Answered { response, delivery, .. } => {
            let delivered = match delivery {
                None => words::not_delivered().to_owned(),
                Some(delivery) => list([names::delivery(delivery.means).to_owned(), dates::moment(delivery.at)]),
            };
            view! { <section class="to-citizen">{signed(response)} <p>{delivered}</p></section> }.into_any()
        }
        Status::Closed { response, .. } => match response {
            None => ().into_any(),
            Some(response) => view! { <section class="to-citizen">{signed(response)}</section> }.into_any(),
        },
    }
}

fn deficient(case: &CaseView, deficiency: &Deficiency) -> AnyView {
    let items = deficiency.items.iter().map(|item| {
        let label = case.field_labels.get(&item.field).to_owned();
        view! { <li><Untranslated text=label/> ": " <Bdi text=item.words.clone()/></li> }
    });
    let (items, text) = (items.collect_view(), deficiency.words.clone());
    let until = words::deficient_until(dates::moment(deficiency.until));
    view! {
        <Notice tone=Tone::Waiting title=words::asked_items()>
            <ul class="plain-list">{items}</ul>
            <Paragraphs text/>
            <p>{until}</p>
        </Notice>
    }
    .into_any()
}

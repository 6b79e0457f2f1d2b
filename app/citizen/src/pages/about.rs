//! `/about`: whose desk this is and what it does.

use crate::frame::Page;
use components::text::{citizen as words, digits, places};
use components::{PageHeading, Phone, Section, SummaryList, SummaryRow};
use leptos::prelude::*;
use server_fns::session::{self, Viewer};

#[component]
pub(crate) fn About() -> impl IntoView {
    crate::load::page(session::viewer(), shown)
}

fn shown(viewer: Viewer, _: &Viewer) -> Page {
    let agency = viewer.agency;
    let rows = vec![
        SummaryRow::text(words::agency(), agency.name),
        SummaryRow::text(places::address(), digits(agency.address)),
        SummaryRow::view(places::telephone(), view! { <Phone number=agency.phone/> }),
    ];
    Page::new(
        words::about_title(),
        view! {
            <PageHeading title=words::about_title()/>
            <p>{words::about_what()}</p>
            <Section title=words::about_how_title()>
                <ol>
                    <li>{words::about_step_find()}</li>
                    <li>{words::about_step_send()}</li>
                    <li>{words::about_step_follow()}</li>
                    <li>{words::about_step_answer()}</li>
                </ol>
            </Section>
            <Section title=words::about_promise_title()><p>{words::about_promise()}</p></Section>
            <Section title=words::contact_us()><SummaryList rows/></Section>
        },
    )
}

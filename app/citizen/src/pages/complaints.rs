//! `/complaints`: the ways to complain, to object and to report.

use crate::frame::Page;
use components::text::{citizen as words, digits, places};
use components::{PageHeading, Paragraphs, Phone, Section};
use leptos::prelude::*;
use server_fns::session::{self, Viewer};

#[component]
pub(crate) fn Complaints() -> impl IntoView {
    crate::load::page(session::viewer(), shown)
}

fn shown(viewer: Viewer, _: &Viewer) -> Page {
    let agency = viewer.agency;
    Page::new(
        words::complaints_title(),
        view! {
            <PageHeading title=words::complaints_title()/>
            <Section title=words::objection_title()><p>{words::objection_how()}</p><p><a class="touch-link" href="/me">{words::my_requests()}</a></p></Section>
            <Section title=words::complaint_title()>
                <Paragraphs text=digits(agency.complaint_route)/>
                <p>{places::telephone()} " " <Phone number=agency.phone/></p>
            </Section>
            <Section title=words::late_title()><p>{words::late_how()}</p><p><a class="touch-link" href="/track">{words::track_request()}</a></p></Section>
        },
    )
}

//! `/appointments/{id}`: the person's own appointment; what to bring and say, moving and cancelling it.

use crate::frame::Page;
use crate::load::{param, query};
use crate::service::DocumentsNeeded;
use components::text::{appointment as words, places};
use components::{
    ButtonKind, ButtonLink, Code, ConfirmBox, InstantView, PageHeading, Panel, PostForm, Section, SummaryList,
    SummaryRow,
};
use domain::id::AppointmentId;
use domain::in_person::AppointmentView;
use leptos::prelude::*;
use server_fns::appointments;
use server_fns::session::Viewer;

#[component]
pub(crate) fn OwnAppointment() -> impl IntoView {
    let id = param::<AppointmentId>("id");
    let cancelling = !query("cancel").is_empty();
    let load = async move { appointments::one(id?).await };
    crate::load::own_page(load, move |own, _: &Viewer| match words::over(own.appointment.state) {
        Some(said) => ended(own, said),
        None if cancelling => cancel(own),
        None => booked(own),
    })
}

fn booked(own: AppointmentView) -> Page {
    let rows = rows(&own);
    let cancel = format!("/appointments/{}?cancel=1", own.appointment.id);
    // What is not offered any more has no times either.
    let move_link = (!own.service_title.is_empty()).then(|| {
        let href = booking(&own);
        view! { <p><ButtonLink href kind=ButtonKind::Secondary>{words::move_link()}</ButtonLink></p> }
    });
    let AppointmentView { appointment, to_bring, .. } = own;
    let body = view! {
        <Panel title=words::booked_title()>
            <p><InstantView at=appointment.at/></p>
            <p>{words::code()} ": " <Code text=appointment.code/></p>
        </Panel>
        <SummaryList rows/>
        <Section title=words::on_arrival()>
            <p>{words::say_code()}</p>
            <p>{words::accepted_from()}</p>
        </Section>
        <Section title=words::to_bring()><DocumentsNeeded documents=to_bring/></Section>
        {move_link}
        <p><a class="touch-link" href=cancel>{words::cancel()}</a></p>
    };
    Page::new(words::own_title(), body).back("/me")
}

/// Asked once more, on a page of its own and without a script.
fn cancel(own: AppointmentView) -> Page {
    let here = format!("/appointments/{}", own.appointment.id);
    let (action, back, at) = (format!("{here}/cancel"), here.clone(), own.appointment.at);
    let body = view! {
        <PageHeading title=words::own_title() caption=own.place_title/>
        <PostForm action>
            <ConfirmBox title=words::cancel_title() confirm=words::cancel() cancel_href=back danger=true>
                <p><InstantView at/></p>
                <p>{words::cancel_text()}</p>
            </ConfirmBox>
        </PostForm>
    };
    Page::new(words::cancel_title(), body).back(here)
}

fn ended(own: AppointmentView, said: &'static str) -> Page {
    let (rows, href, at) = (rows(&own), booking(&own), own.appointment.at);
    let again =
        (!own.service_title.is_empty()).then(|| view! { <p><ButtonLink href>{words::book_again()}</ButtonLink></p> });
    let body = view! {
        <PageHeading title=words::own_title()/>
        <p>{said}</p>
        <p><InstantView at/></p>
        <SummaryList rows/>
        {again}
    };
    Page::new(words::own_title(), body).back("/me")
}

/// Where another time is chosen.
fn booking(own: &AppointmentView) -> String {
    format!("/queue/{}/appointment/{}", own.place_key, own.appointment.service)
}

fn rows(own: &AppointmentView) -> Vec<SummaryRow> {
    [
        (words::place(), &own.place_title),
        (places::address(), &own.place_address),
        (words::line(), &own.line_title),
        (words::service(), &own.service_title),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| SummaryRow::text(key, value.clone()))
    .collect()
}

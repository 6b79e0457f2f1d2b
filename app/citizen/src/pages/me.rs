//! `/me`: the person's requests, drafts and appointments.

use crate::frame::Page;
use components::text::{appointment, citizen as words, common, dates, receipt};
use components::{
    Button, ButtonKind, Code, DraftTag, EmptyState, InstantView, PageHeading, PostForm, Section, StatusTag,
    TrackingCodeView, Untranslated,
};
use domain::draft::DraftCard;
use domain::in_person::AppointmentView;
use domain::jalali::JalaliDate;
use domain::tracking::{Mine, RequestCard};
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn Me() -> impl IntoView {
    let load = async {
        let mine = server_fns::service_requests::mine().await?;
        Ok((mine, server_fns::appointments::mine().await?))
    };
    crate::load::own_page(load, shown)
}

fn shown((mine, appointments): (Mine, Vec<AppointmentView>), _: &Viewer) -> Page {
    let Mine { mobile, requests, drafts } = mine;
    let empty = requests.is_empty();
    let drafts = (!drafts.is_empty()).then(|| {
        let items = drafts.into_iter().map(|card| view! { <DraftItem card/> }).collect_view();
        view! { <Section title=words::my_drafts()><ul class="link-list">{items}</ul></Section> }
    });
    let appointments = (!appointments.is_empty()).then(|| {
        let items = appointments.into_iter().map(|own| view! { <AppointmentItem own/> }).collect_view();
        view! { <Section title=appointment::own()><ul class="link-list">{items}</ul></Section> }
    });
    let requests = if empty {
        view! {
            <EmptyState title=words::no_requests()>
                <p><a href="/services">{words::all_services()}</a></p>
            </EmptyState>
        }
        .into_any()
    } else {
        let items = requests.into_iter().map(|card| view! { <RequestItem card/> }).collect_view();
        view! { <ul class="link-list">{items}</ul> }.into_any()
    };
    Page::new(
        words::my_requests(),
        view! {
            <PageHeading title=words::my_requests()/>
            {appointments}
            {drafts}
            <Section title=words::sent_requests()>{requests}</Section>
            <Section title=words::signed_in_as()>
                <p><Code text=mobile/></p>
                <PostForm action="/sign-out"><Button kind=ButtonKind::Secondary>{common::sign_out()}</Button></PostForm>
            </Section>
        },
    )
}

#[component]
fn AppointmentItem(own: AppointmentView) -> impl IntoView {
    let AppointmentView { appointment: booked, place_title, service_title, .. } = own;
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=format!("/appointments/{}", booked.id)><InstantView at=booked.at/></a>
            <p class="link-list__meta"><Untranslated text=service_title/></p>
            <p class="link-list__meta"><Untranslated text=place_title/></p>
            <p class="link-list__meta">{appointment::code()} ": " <Code text=booked.code/></p>
        </li>
    }
}

#[component]
fn RequestItem(card: RequestCard) -> impl IntoView {
    let promise = card.promise.map(|at| {
        view! { <p class="link-list__meta">{receipt::promised_date()} ": " {dates::full_date(JalaliDate::of(at))}</p> }
    });
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=format!("/requests/{}", card.code)><Untranslated text=card.service_title/></a>
            <p><StatusTag status=card.status/></p>
            <p class="link-list__meta">{receipt::tracking_code()} " " <TrackingCodeView code=card.code.to_string()/></p>
            <p class="link-list__meta">{receipt::received_at()} ": " <InstantView at=card.received_at/></p>
            {promise}
        </li>
    }
}

#[component]
fn DraftItem(card: DraftCard) -> impl IntoView {
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=format!("/drafts/{}/check", card.draft)><Untranslated text=card.service_title/></a>
            <p><DraftTag/></p>
            <p class="link-list__meta">{words::draft_kept_until(dates::full_date(JalaliDate::of(card.expires_at)))}</p>
        </li>
    }
}

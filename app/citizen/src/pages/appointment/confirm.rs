//! `/queue/{place}/appointment/{service}/{day}/{time}`: everything once more, and the button. Whoever has an appointment in
//! the line already is asked whether it is to be moved.

use super::days_address;
use crate::frame::Page;
use crate::load::param;
use components::text::{appointment as words, dates, places};
use components::{Button, ButtonLink, Code, InstantView, Notice, PageHeading, PostForm, SummaryList, SummaryRow, Tone};
use domain::Instant;
use domain::in_person::{AppointmentView, slot_at, slot_path};
use domain::jalali::JalaliDate;
use domain::service::ServiceKey;
use leptos::prelude::*;
use server_fns::appointments::{self, TimesPage};
use server_fns::session::{Viewer, Who};
use server_fns::{AppError, reply};

#[component]
pub(crate) fn ConfirmTime() -> impl IntoView {
    let (place, service) = (param::<String>("place"), param::<ServiceKey>("service"));
    let (day, time) = (param::<String>("day"), param::<String>("time"));
    let load = async move {
        let at = slot_at(&day?, &time?)?;
        let mine = appointments::mine().await?;
        let page = appointments::times(place?, service?).await?;
        let own = mine.into_iter().find(|own| own.appointment.line == page.line.id);
        Ok::<_, AppError>((page, at, own))
    };
    crate::load::own_page(load, |(page, at, own), viewer: &Viewer| shown(page, at, own, viewer))
}

fn shown(page: TimesPage, at: Instant, own: Option<AppointmentView>, viewer: &Viewer) -> Page {
    let days = days_address(&page);
    let times = format!("{days}/{}", JalaliDate::of(at));
    if let Some(own) = own.as_ref().filter(|own| is_this(own, &page, at)) {
        reply::redirect(&own_address(own));
    } else if !page.free.iter().any(|slot| slot.at == at) {
        return gone(times);
    }
    let (title, verb, keep) = match &own {
        Some(own) => (words::move_title(), words::move_it(), (own_address(own), words::keep_it())),
        None => (words::confirm_title(), words::book(), (times.clone(), words::other_times())),
    };
    let moves = own.as_ref().map(|own| {
        let text = words::move_text(dates::moment(own.appointment.at));
        view! { <Notice tone=Tone::Waiting><p>{text}</p></Notice> }
    });
    let hidden: Vec<_> = own.iter().map(|own| ("instead".to_owned(), own.appointment.id.to_string())).collect();
    let body = view! {
        <PageHeading title caption=words::book_title()/>
        {moves}
        <SummaryList rows=rows(page, at, viewer)/>
        <p>{words::nothing_booked_yet()}</p>
        <PostForm action=format!("{days}/{}", slot_path(at)) hidden>
            <Button>{verb}</Button>
        </PostForm>
        <p><a class="touch-link" href=keep.0>{keep.1}</a></p>
    };
    Page::new(title, body).back(times)
}

fn is_this(own: &AppointmentView, page: &TimesPage, at: Instant) -> bool {
    own.appointment.at == at && own.appointment.service == page.service.key
}

fn own_address(own: &AppointmentView) -> String {
    format!("/appointments/{}", own.appointment.id)
}

fn rows(page: TimesPage, at: Instant, viewer: &Viewer) -> Vec<SummaryRow> {
    let mut rows = vec![
        SummaryRow::view(words::when(), view! { <InstantView at/> }),
        SummaryRow::text(words::service(), page.service.title),
        SummaryRow::text(words::place(), page.place.title),
    ];
    if !page.place.address.is_empty() {
        rows.push(SummaryRow::text(places::address(), page.place.address));
    }
    if let Who::Citizen { mobile } = &viewer.who {
        let mobile = mobile.clone();
        rows.push(SummaryRow::view(words::told_by_message(), view! { <Code text=mobile/> }));
    }
    rows
}

/// Somebody else was faster, or it is too late for that time.
fn gone(times: String) -> Page {
    let href = times.clone();
    let body = view! {
        <PageHeading title=words::gone_title()/>
        <p>{words::gone_text()}</p>
        <p><ButtonLink href>{words::other_times()}</ButtonLink></p>
    };
    Page::new(words::gone_title(), body).back(times)
}

//! `/queue/{place}/appointment/{service}`: the days on which somebody can still come.

use super::{Where, days_address};
use crate::frame::Page;
use crate::load::param;
use components::text::{appointment as words, dates};
use components::{Notice, PageHeading, Tone};
use domain::in_person::FreeSlot;
use domain::jalali::JalaliDate;
use domain::service::ServiceKey;
use leptos::prelude::*;
use server_fns::appointments::{self, TimesPage};
use server_fns::session::Viewer;

#[component]
pub(crate) fn ChooseDay() -> impl IntoView {
    let (place, service) = (param::<String>("place"), param::<ServiceKey>("service"));
    let load = async move { appointments::times(place?, service?).await };
    crate::load::page(load, |page, _: &Viewer| shown(page))
}

fn shown(page: TimesPage) -> Page {
    let here = days_address(&page);
    let back = format!("/queue/{}/appointment", page.place.key);
    let items: Vec<AnyView> = days(&page.free).into_iter().map(|(day, times)| item(&here, day, times)).collect();
    let list = if items.is_empty() {
        view! {
            <Notice tone=Tone::Waiting title=words::no_days_title()><p>{words::no_days_text()}</p></Notice>
        }
        .into_any()
    } else {
        view! { <ul class="link-list">{items}</ul> }.into_any()
    };
    let body = view! {
        <PageHeading title=words::choose_day() caption=page.service.title/>
        <Where place=page.place/>
        {list}
    };
    Page::new(words::choose_day(), body).back(back)
}

fn item(here: &str, day: JalaliDate, times: usize) -> AnyView {
    let href = format!("{here}/{day}");
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=href>{dates::full_date(day)}</a>
            <p class="link-list__meta">{words::times_left(times)}</p>
        </li>
    }
    .into_any()
}

/// Each day with how many of its times are left. The times come in their order.
fn days(free: &[FreeSlot]) -> Vec<(JalaliDate, usize)> {
    let mut days: Vec<(JalaliDate, usize)> = Vec::new();
    for slot in free {
        let day = JalaliDate::of(slot.at);
        match days.last_mut() {
            Some((last, times)) if *last == day => *times += 1,
            _ => days.push((day, 1)),
        }
    }
    days
}

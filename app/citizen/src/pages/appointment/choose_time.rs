//! `/queue/{place}/appointment/{service}/{day}`: the times of that day that are left. Whoever was a moment too late for one
//! comes back here.

use super::{Where, days_address};
use crate::frame::Page;
use crate::load::param;
use crate::pages::problems::flash_problems;
use components::text::{appointment as words, dates};
use components::{Notice, PageHeading, Tone};
use domain::in_person::{FreeSlot, slot_path};
use domain::jalali::{JalaliDate, TehranTime};
use domain::service::ServiceKey;
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::appointments::{self, TimesPage};
use server_fns::session::{self, Flash, Viewer};

/// What the error summary leads to.
const TIMES: &str = "times";

#[component]
pub(crate) fn ChooseTime() -> impl IntoView {
    let (place, service) = (param::<String>("place"), param::<ServiceKey>("service"));
    let day = param::<JalaliDate>("day");
    let load = async move {
        let day = day?;
        let page = appointments::times(place?, service?).await?;
        Ok::<_, AppError>((page, day, session::flash().await?))
    };
    crate::load::page(load, |(page, day, flash), _: &Viewer| shown(page, day, flash))
}

fn shown(page: TimesPage, day: JalaliDate, flash: Option<Flash>) -> Page {
    let (summary, _) = flash_problems(flash.as_ref(), &[(TIMES, words::choose_time())]);
    let days = days_address(&page);
    let of_day = page.free.iter().filter(|slot| JalaliDate::of(slot.at) == day);
    let items: Vec<AnyView> = of_day.map(|slot| item(&days, slot)).collect();
    let list = if items.is_empty() {
        view! { <Notice tone=Tone::Waiting><p>{words::no_times_title()}</p></Notice> }.into_any()
    } else {
        view! { <ul class="link-list">{items}</ul> }.into_any()
    };
    let body = view! {
        <PageHeading title=words::choose_time() caption=page.service.title/>
        <Where place=page.place/>
        <p>{dates::full_date(day)}</p>
        <div id=TIMES>{list}</div>
        <p><a class="touch-link" href=days.clone()>{words::other_days()}</a></p>
    };
    Page::new(words::choose_time(), body).back(days).problems(summary)
}

fn item(days: &str, slot: &FreeSlot) -> AnyView {
    let href = format!("{days}/{}", slot_path(slot.at));
    view! {
        <li class="link-list__item">
            <a class="link-list__link" href=href>{dates::at_time(dates::clock(TehranTime::of(slot.at)))}</a>
            <p class="link-list__meta">{words::places_left(slot.left)}</p>
        </li>
    }
    .into_any()
}

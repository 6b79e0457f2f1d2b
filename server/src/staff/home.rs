//! `GET /desk/home`: what is late, what is due today, what waits, what the officer was told; each leads to its view.

use super::still::{Frame, still};
use crate::answer::{refused, see_other};
use crate::house::House;
use crate::session::Session;
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use components::text::{alert as words, count, digits, list, names, piece};
use components::{
    Bdi, Button, ButtonKind, InstantView, Main, Notice, PageHeading, PostForm, Section, SlaTag, Tag, Tone, Untranslated,
};
use domain::alert::{AlertView, Home, HomePart};
use domain::kartabl::{COUNTED, KartablRow};
use leptos::prelude::*;

/// Its address.
pub(super) const HOME: &str = "/desk/home";
const READ: &str = "/desk/home/read";

pub async fn home(State(house): State<House>, session: Session, _address: Uri, headers: HeaderMap) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let home = match house.home(&session.actor).await {
        Ok(home) => home,
        Err(refusal) => return refused(&refusal),
    };
    let name = officer.name.clone();
    let frame = Frame::of(&house, officer, &headers, HOME, || words::home_title(&name));
    still(frame, move || page(words::home_title(&name), home))
}

/// `POST /desk/home/read`
pub async fn read(State(house): State<House>, session: Session) -> Response {
    match house.read_alerts(&session.actor).await {
        Ok(()) => see_other(HOME, None),
        Err(refusal) => refused(&refusal),
    }
}

fn page(title: String, home: Home) -> AnyView {
    let mentions = (home.mentions > 0).then(|| {
        view! { <Notice><p><a href="#alerts">{words::mentions_unread(digits(home.mentions))}</a></p></Notice> }
    });
    view! {
        <Main wide=true>
            <PageHeading title/>
            {mentions}
            <div class="home">
                <div class="home__work">{home.parts.iter().map(part).collect_view()}</div>
                <div class="home__told">{alerts(home.alerts, home.unread)}</div>
            </div>
        </Main>
    }
    .into_any()
}

fn part(part: &HomePart) -> AnyView {
    let (folder, shown) = (part.folder.as_str(), count(part.count, COUNTED));
    let title = format!("{} ({shown})", names::folder(part.folder));
    let href = format!("/desk?folder={folder}");
    let inside = if part.rows.is_empty() {
        view! {
            <p class="home__none">{words::nothing_here()}</p>
            <p><a href=href>{words::to_view()}</a></p>
        }
        .into_any()
    } else {
        view! {
            <ul class="home__cases">{part.rows.iter().map(line).collect_view()}</ul>
            <p><a href=href>{words::whole_view(shown)}</a></p>
        }
        .into_any()
    };
    view! { <Section title id=format!("part-{folder}")>{inside}</Section> }.into_any()
}

fn line(row: &KartablRow) -> AnyView {
    let open = row.status.is_open();
    let badge = row.sla.map(|state| view! { <SlaTag state left=row.time_left due=row.due_at open short=true/> });
    let unseen = row.untriaged.then(|| view! { <Tag tone=Tone::Waiting text=words::untriaged_short()/> });
    view! {
        <li class="home__case">
            <a class="home__link" href=format!("/desk/requests/{}", row.id)>
                <Bdi text=row.applicant_name.clone()/> " — " <Untranslated text=row.service_title.clone()/>
            </a>
            <span class="home__tags">{unseen} {badge}</span>
        </li>
    }
    .into_any()
}

fn alerts(alerts: Vec<AlertView>, unread: u32) -> AnyView {
    let title = if unread == 0 { words::alerts().to_owned() } else { words::alerts_unread(count(unread, COUNTED)) };
    let inside = if alerts.is_empty() {
        view! { <p class="home__none">{words::no_alerts()}</p> }.into_any()
    } else {
        view! { <ul class="home__cases">{alerts.into_iter().map(told).collect_view()}</ul> }.into_any()
    };
    let read = (unread > 0).then(|| {
        view! { <PostForm action=READ><Button kind=ButtonKind::Secondary>{words::read_all()}</Button></PostForm> }
    });
    view! {
        <Section title id="alerts">
            {inside}
            {read}
            <p><a href=super::alert_settings::SETTINGS>{words::preferences()}</a></p>
            <p><a href=super::delegation::DELEGATION>{components::text::inquiry::delegation()}</a></p>
        </Section>
    }
    .into_any()
}

fn told(alert: AlertView) -> AnyView {
    let class = if alert.read { "home__case" } else { "home__case home__case--unread" };
    let unread = (!alert.read).then(|| {
        view! { <span class="visually-hidden">{components::text::staff::unread()} ": "</span> }
    });
    let about = list([piece(&alert.applicant_name), piece(&alert.service_title)]);
    view! {
        <li class=class>
            <a class="home__link" href=format!("/desk/requests/{}", alert.request)>
                {unread} {words::kind(alert.kind, &alert.by)} ": " <span class="home__about">{about}</span>
            </a>
            <span class="home__tags"><InstantView at=alert.at short=true/></span>
        </li>
    }
    .into_any()
}

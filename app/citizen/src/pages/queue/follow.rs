//! `/q/{token}`: where a ticket stands. Nothing here is anybody's name; whoever has the address may look.

use super::Unlisted;
use crate::frame::Page;
use crate::islands::FollowTicket;
use crate::load::{param, query};
use components::text::{counter, dates, queue as words};
use components::{ConfirmBox, PageHeading, PostForm, Untranslated};
use domain::in_person::{Call, TicketStateKind as State, TicketStatus, TicketToken};
use domain::jalali::TehranTime;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::session::Viewer;
use server_fns::{AppError, queue};

/// Seconds between two looks of a browser that runs no scripts.
const REFRESH: &str = "20";

#[component]
pub(crate) fn FollowTicketPage() -> impl IntoView {
    // Read here already: what is no token is nobody's page, and what is one holds nothing that has to be escaped.
    let token = param::<String>("token")
        .and_then(|token| TicketToken::parse(&token).map_err(|_| AppError::Desk(Refusal::NotFound)));
    let leaving = !query("leave").is_empty();
    let load = async move {
        let token = token?;
        let status = queue::follow(token.as_str().to_owned()).await?;
        Ok((token, status))
    };
    crate::load::page(load, move |(token, status), _: &Viewer| {
        let here = format!("/q/{}", token.as_str());
        if leaving && may_leave(status.state) { giving_up(&here, &status) } else { shown(&here, status) }
    })
}

/// Whoever is not at a counter yet may go.
fn may_leave(state: State) -> bool {
    matches!(state, State::Waiting | State::Called)
}

/// Whether anything can still happen to it.
fn goes_on(state: State) -> bool {
    matches!(state, State::Waiting | State::Called | State::Serving | State::Held | State::NoShow)
}

/// Asked once more, on a page of its own and without a script.
fn giving_up(here: &str, status: &TicketStatus) -> Page {
    let (action, back) = (format!("{here}/leave"), here.to_owned());
    let body = view! {
        <Unlisted/>
        <PageHeading title=words::follow_title(counter::ticket(&status.number)) caption=status.place_title.clone()/>
        <PostForm action>
            <ConfirmBox title=words::leave_title() confirm=words::leave() cancel_href=back danger=true>
                <p>{words::leave_text()}</p>
            </ConfirmBox>
        </PostForm>
    };
    Page::new(words::leave_title(), body).back(here)
}

fn shown(here: &str, status: TicketStatus) -> Page {
    let title = match (status.state, status.counter) {
        (State::Called, Some(counter)) => words::go_to_counter(counter),
        _ => words::follow_title(counter::ticket(&status.number)),
    };
    let on = goes_on(status.state);
    let refresh = on.then(|| view! { <noscript><meta http-equiv="refresh" content=REFRESH/></noscript> });
    let live = on.then(|| format!("{here}/live"));
    let leave = may_leave(status.state).then(|| {
        view! { <p><a class="touch-link" href=format!("{here}?leave=1")>{words::leave()}</a></p> }
    });
    let state = state_word(status.state);
    let body = view! {
        <Unlisted/>
        {refresh}
        <div class=format!("ticket ticket--{state}") data-follow=live data-state=state>
            <h1 class="ticket__heading">
                <span class="ticket__caption">{words::your_number()}</span>
                <bdi class="ticket__number">{counter::ticket(&status.number)}</bdi>
            </h1>
            <Standing status=status.clone()/>
            {leave}
            <Elsewhere status/>
        </div>
        {on.then(|| view! { <FollowTicket/> })}
    };
    Page::new(title, body)
}

/// The one thing to know now, read out when it changes.
#[component]
fn Standing(status: TicketStatus) -> impl IntoView {
    let counter = status.counter;
    let said = match (status.state, counter) {
        (State::Waiting, _) => waiting(&status).into_any(),
        (State::Called, Some(counter)) => view! {
            <p class="ticket__turn">{words::your_turn()}</p>
            <p class="ticket__counter">{words::go_to_counter(counter)}</p>
        }
        .into_any(),
        (State::Serving, Some(counter)) => {
            view! { <p class="ticket__lead">{words::state_serving(counter)}</p> }.into_any()
        }
        (State::NoShow, _) => view! {
            <p class="ticket__lead">{words::state_no_show()}</p>
            <p>{words::state_no_show_hint()}</p>
        }
        .into_any(),
        (state, _) => view! { <p class="ticket__lead">{words::state(state)}</p> }.into_any(),
    };
    view! { <div class="ticket__standing" role="status">{said}</div> }
}

fn waiting(status: &TicketStatus) -> impl IntoView {
    let wait = match status.wait {
        Some(range) => view! { <p class="ticket__wait">{words::wait_range(range)}</p> }.into_any(),
        None => view! { <p class="aside-note">{words::wait_unknown()}</p> }.into_any(),
    };
    view! {
        <p class="ticket__lead">{words::ahead_of_you(status.ahead)}</p>
        {wait}
        <p class="aside-note">{words::refreshes_itself()}</p>
    }
}

/// Where it is, when it was taken, and what moves in the hall meanwhile.
#[component]
fn Elsewhere(status: TicketStatus) -> impl IntoView {
    let time = |at| dates::clock(TehranTime::of(at));
    let calls = (goes_on(status.state) && !status.calls.is_empty()).then(|| {
        let rows = status.calls.iter().map(call).collect_view();
        view! { <h2 class="subheading">{words::now_called()}</h2> <ul class="ticket__calls">{rows}</ul> }
    });
    view! {
        {calls}
        <p><Untranslated text=status.place_title/> " · " <Untranslated text=status.line_title/></p>
        <p><Untranslated text=status.place_address/></p>
        <p class="aside-note">
            {words::issued_at(time(status.issued_at))} " · " {words::as_of(time(status.now))}
        </p>
    }
}

fn call(call: &Call) -> impl IntoView {
    view! { <li><bdi>{counter::ticket(&call.number)}</bdi> " " {words::called_at(call.counter)}</li> }
}

/// The state as scripts and styles read it.
fn state_word(state: State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Called => "called",
        State::Serving => "serving",
        State::Held => "held",
        State::NoShow => "no-show",
        State::Done => "done",
        State::Left => "left",
        State::Lapsed => "lapsed",
    }
}

//! The number, large, with everything that its paper says: a machine without paper gives numbers too.

use crate::parts::{heading, notice};
use crate::qr::{LeadsTo, code};
use crate::ticket::Taken;
use crate::visit::Visit;
use components::text::{counter, kiosk as words};
use components::{Tone, Untranslated};
use leptos::prelude::*;

pub(crate) fn ticket(visit: Visit) -> AnyView {
    let drawn = move || visit.taken.get().map(|taken| shown(&taken));
    let paper = move || match visit.printed.get() {
        None => view! { <p class="lead">{words::printing()}</p> }.into_any(),
        Some(true) => notice(Tone::Done, words::take_your_ticket()),
        Some(false) => view! {
            <div class="photo">
                <p class="photo__title">{words::take_photo()}</p>
                <p>{words::no_paper()}</p>
            </div>
        }
        .into_any(),
    };
    view! {
        {heading(words::your_number())}
        {drawn}
        <div role="status">{paper}</div>
    }
    .into_any()
}

fn shown(taken: &Taken) -> AnyView {
    let lines = taken.lines().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="ticket">
            <div class="ticket__words">
                <p class="ticket-number"><bdi>{counter::ticket(&taken.number)}</bdi></p>
                <p class="ticket__line"><Untranslated text=taken.line.clone()/></p>
                <p class="ticket__place"><Untranslated text=taken.place.clone()/></p>
                <ul class="ticket__facts">{lines}</ul>
            </div>
            <div class="ticket__code">
                {code(&taken.address, LeadsTo::Ticket)}
                <p>{words::follow_by_phone()}</p>
            </div>
        </div>
        <p class="lead">{words::where_to_wait()}</p>
    }
    .into_any()
}

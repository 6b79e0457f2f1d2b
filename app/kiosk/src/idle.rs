//! Whoever walks away leaves nothing behind: after a quiet while it asks, for two senses, and then the visit is gone.

use crate::idle_clock::{IdleClock, Quiet};
use crate::parts::icon_button;
use crate::visit::Visit;
use components::Glyph;
use components::text::{digits, kiosk as words};
use domain::in_person::CHIME;
use leptos::leptos_dom::helpers::{IntervalHandle, set_interval};
use leptos::prelude::*;
use std::time::Duration;

/// What a touch does, and the warning that is drawn over everything.
pub(crate) fn idle(visit: Visit) -> (impl Fn() + Copy + Send + 'static, impl Fn() -> AnyView + Copy + Send + 'static) {
    let clock = StoredValue::new(IdleClock::new(visit.kit.machine().now()));
    let left = RwSignal::new(None::<i64>);
    let touch = move || {
        let now = visit.kit.machine().now();
        clock.try_update_value(|clock| clock.touch(now));
    };
    // The whole press has to be over: a warning that went away under the finger would let it fall on what is below.
    let stay = move || {
        touch();
        left.set(None);
    };
    let second = move || {
        let Some(quiet) = visit.screen.try_with_untracked(|screen| screen.quiet()) else { return };
        let now = visit.kit.machine().now();
        match clock.try_update_value(|clock| clock.look(now, quiet)) {
            Some(Quiet::Asking { left: seconds, chime }) => {
                left.set(Some(seconds));
                if chime {
                    visit.kit.machine().say(&[CHIME]);
                }
            }
            Some(Quiet::Over) => visit.kit.finish(),
            // A touch that was no press.
            Some(Quiet::Not) if left.get_untracked().is_some() => left.set(None),
            Some(Quiet::Not) | None => {}
        }
    };
    let ticking = StoredValue::new(None::<IntervalHandle>);
    Effect::new(move |_| ticking.set_value(set_interval(second, Duration::from_secs(1)).ok()));
    on_cleanup(move || {
        if let Some(Some(handle)) = ticking.try_update_value(Option::take) {
            handle.clear();
        }
    });
    (touch, move || warning(left, stay))
}

fn warning(left: RwSignal<Option<i64>>, stay: impl Fn() + Copy + Send + 'static) -> AnyView {
    let asking = Memo::new(move |_| left.get().is_some());
    let drawn = move || {
        asking.get().then(|| {
            let seconds = move || words::wiped_in(digits(left.get().unwrap_or_default()));
            view! {
                <div
                    class="still-there"
                    role="alertdialog"
                    aria-modal="true"
                    aria-labelledby="still-there"
                    on:click=move |_| stay()
                >
                    <h2 class="still-there__title" id="still-there">{words::still_there()}</h2>
                    <p class="still-there__left" aria-live="off">{move || digits(left.get().unwrap_or_default())}</p>
                    <p class="lead">{seconds}</p>
                    {icon_button("press press--first press--large", Glyph::Check, words::go_on(), stay)}
                </div>
            }
        })
    };
    view! { {drawn} }.into_any()
}

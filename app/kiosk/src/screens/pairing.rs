//! A machine that nobody knows yet: six digits for an administrator, and asking until they were entered.

use crate::machine::{Machine, Trouble};
use crate::parts::{heading, notice, sentence};
use components::Tone;
use components::text::{Lang, dates, digits, kiosk as words};
use domain::in_person::{DeviceKind, Pairing};
use domain::jalali::TehranTime;
use leptos::prelude::*;
use std::rc::Rc;

/// Milliseconds between two questions whether the code was entered.
const ASK_EVERY: u32 = 3_000;

/// For kiosks and displays alike.
pub(crate) fn pairing(machine: Rc<dyn Machine>, kind: DeviceKind) -> AnyView {
    let machine = StoredValue::new_local(machine);
    let code = RwSignal::new(None::<Pairing>);
    let trouble = RwSignal::new(None::<Trouble>);
    Effect::new(move |_| leptos::task::spawn_local(pair(machine.get_value(), kind, code, trouble)));
    let drawn = move || match code.get() {
        Some(pairing) => shown(&pairing),
        None => view! { <p class="lead">{words::pairing_wait()}</p> }.into_any(),
    };
    let why = move || trouble.get().map(|why| notice(Tone::Waiting, sentence(&why)));
    view! {
        <div class="kiosk" lang=Lang::Fa.tag() dir=Lang::Fa.dir()>
            <main class="stage stage--middle">
                {heading(words::pairing_title())}
                {drawn}
                <div role="status">{why}</div>
            </main>
        </div>
    }
    .into_any()
}

fn shown(pairing: &Pairing) -> AnyView {
    view! {
        <p class="label">{words::pairing_code()}</p>
        <p class="pairing-code"><bdi dir="ltr">{digits(&pairing.code)}</bdi></p>
        <p class="lead">{words::pairing_hint()}</p>
        <p class="hint">{words::pairing_until(dates::clock(TehranTime::of(pairing.until)))}</p>
    }
    .into_any()
}

/// Asks for a code and whether it was entered, until it was; a code that ran out gives way to the next. Ends with the
/// screen.
async fn pair(
    machine: Rc<dyn Machine>,
    kind: DeviceKind,
    code: RwSignal<Option<Pairing>>,
    trouble: RwSignal<Option<Trouble>>,
) {
    while !code.is_disposed() {
        let now = machine.now();
        match code.get_untracked() {
            Some(pairing) if pairing.until > now => match machine.paired(&pairing.secret).await {
                Ok(true) => return,
                Ok(false) => drop(trouble.try_set(None)),
                // A code that was entered wrongly too often, or is forgotten: another one.
                Err(Trouble::Refused(_)) => drop(code.try_set(None)),
                Err(why) => drop(trouble.try_set(Some(why))),
            },
            _ => match machine.begin_pairing(kind).await {
                Ok(pairing) => {
                    trouble.try_set(None);
                    code.try_set(Some(pairing));
                }
                Err(why) => drop(trouble.try_set(Some(why))),
            },
        }
        machine.wait(ASK_EVERY).await;
    }
}

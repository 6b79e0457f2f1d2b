//! The code of a request that was kept, and what is true of it now.

use super::slip::address;
use crate::parts::{heading, notice};
use crate::qr::{LeadsTo, code};
use crate::visit::Visit;
use components::text::kiosk_forms as words;
use components::{Tone, TrackingCodeView};
use leptos::prelude::*;

pub(crate) fn sent(visit: Visit) -> AnyView {
    // True only when the desk has everything that this machine kept.
    let registered = move || visit.kit.state.connected.get() && visit.kit.state.queued.get() == 0;
    let standing = move || {
        if registered() { notice(Tone::Done, words::registered()) } else { notice(Tone::Waiting, words::kept_here()) }
    };
    let number = move || {
        let code = visit.sent.get()?;
        Some(view! { <p class="sent-code"><TrackingCodeView code=code.as_str().to_owned() large=true/></p> })
    };
    let paper = move || match visit.printed.get() {
        Some(false) => Some(notice(Tone::Waiting, words::photo_code())),
        _ => None,
    };
    let picture = visit.kit.snapshot_now().map(|snapshot| code(&address(&snapshot), LeadsTo::Request));
    view! {
        {heading(words::sent_title())}
        {number}
        <div>{standing}</div>
        <p class="lead">{words::keep_code()}</p>
        <div role="status">{paper}</div>
        <div class="ticket__code">{picture}</div>
    }
    .into_any()
}

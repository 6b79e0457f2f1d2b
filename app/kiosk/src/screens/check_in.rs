//! Somebody with an appointment says that they are there.

use super::number::{failed, show};
use crate::field::{Look, Written, digits_field, written};
use crate::parts::{ask_once, heading, icon_button, notice, trouble};
use crate::ticket::Taken;
use crate::visit::Visit;
use components::text::{in_language, kiosk as words};
use components::{Glyph, Tone};
use leptos::prelude::*;

const CODE: &str = "_appointment";
const DIGITS: usize = 6;

pub(crate) fn check_in(visit: Visit) -> AnyView {
    let field = digits_field(CODE, DIGITS);
    visit.active.set(Some(field.clone()));
    let offline = move || (!visit.kit.state.connected.get()).then(|| notice(Tone::Waiting, words::needs_network()));
    let written = written(
        visit,
        Written {
            active: field,
            look: Look::Code,
            label: "check-in-label".to_owned(),
            described: None,
            invalid: false.into(),
        },
    );
    view! {
        {heading(words::check_in())}
        {offline}
        {trouble(visit)}
        <p class="label" id="check-in-label">{words::check_in_hint()}</p>
        {written}
        {icon_button("press press--first", Glyph::Check, words::check_in_button(), move || ask_once(visit, ask(visit)))}
    }
    .into_any()
}

async fn ask(visit: Visit) {
    let code = visit.raw.with_untracked(|raw| crate::raw::value(raw, CODE).to_owned());
    let machine = visit.kit.machine();
    let answer = machine.check_in(&code).await;
    let (Some(snapshot), Some(language)) = (visit.kit.snapshot_now(), visit.language.try_get_untracked()) else {
        return;
    };
    match answer {
        Ok(issued) => {
            let taken = in_language(language, || Taken::checked_in(issued, &snapshot));
            show(visit, machine, taken).await;
        }
        Err(why) => failed(visit, why),
    }
}

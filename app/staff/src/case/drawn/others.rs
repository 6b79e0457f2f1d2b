//! The same person's other cases, beside this one: as many as the officer may see.

use super::{Around, Beside};
use components::text::{case as words, dates, form};
use components::{Glyph, Icon, InstantView, SlaTag, StatusTag, TrackingCodeView, Untranslated};
use domain::id::RequestId;
use domain::kartabl::{KartablRow, SamePerson};
use leptos::prelude::*;

/// The heading of the panel, and the link that opens it.
pub const OTHERS: &str = "others-title";
pub const OTHERS_LINK: &str = "others-link";

/// Opens the panel.
pub fn link(case: RequestId, around: &Around) -> AnyView {
    let href = around.with(case, Beside { others: true, ..around.beside });
    view! { <a class="others-link" id=OTHERS_LINK href=href>{words::others()}</a> }.into_any()
}

/// The panel.
pub fn others(case: RequestId, found: SamePerson, around: &Around) -> AnyView {
    let close = around.with(case, Beside { others: false, ..around.beside });
    let rows = if found.rows.is_empty() {
        view! { <p class="others__none">{words::no_others()}</p> }.into_any()
    } else {
        let rows = found.rows.into_iter().map(|row| line(row, around)).collect_view();
        view! { <ul class="others__list">{rows}</ul> }.into_any()
    };
    view! {
        <section class="others" aria-labelledby=OTHERS>
            <div class="others__head">
                <h2 class="section__title" id=OTHERS tabindex="-1">{words::others()}</h2>
                <a class="others__close" href=close>
                    <Icon glyph=Glyph::Cross/>
                    <span class="visually-hidden">{words::close_others()}</span>
                </a>
            </div>
            {rows}
            {found.more.then(|| view! { <p class="others__none">{words::more_others()}</p> })}
        </section>
    }
    .into_any()
}

fn line(row: KartablRow, around: &Around) -> AnyView {
    let open = row.status.is_open();
    let sla = row.sla.map(|state| view! { <SlaTag state left=row.time_left due=row.due_at open/> });
    view! {
        <li class="others__item">
            <a class="others__service" href=around.case(row.id)><Untranslated text=row.service_title/></a>
            <div class="others__facts">
                <StatusTag status=row.status/>
                {sla}
            </div>
            <div class="others__facts others__facts--quiet">
                <span class="visually-hidden">{form::tracking_code()} " "</span>
                <TrackingCodeView code=row.code.as_str()/>
                <span class="num" title=dates::moment(row.received_at)><InstantView at=row.received_at short=true/></span>
            </div>
        </li>
    }
    .into_any()
}

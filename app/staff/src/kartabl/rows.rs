//! The rows: who, what, where it stands, how much time is left.

use components::text::{names, staff as words};
use components::{Column, Glyph, Icon, JalaliDateView, Row, StatusTag, Table, TimeLeftTag, Untranslated};
use domain::jalali::JalaliDate;
use domain::kartabl::{Folder, KartablRow};
use domain::request::StatusKind;
use leptos::prelude::*;

pub fn table(folder: Folder, rows: Vec<KartablRow>) -> AnyView {
    let columns = vec![
        Column::new(words::column_applicant()),
        Column::new(words::column_service()),
        Column::new(words::column_status()),
        Column::new(words::column_time_left()),
        Column::new(words::column_received()),
        Column::new(words::column_owner()),
    ];
    let rows = rows.into_iter().map(row).collect::<Vec<_>>();
    view! { <Table caption=names::folder(folder) columns rows caption_hidden=true stacked=true/> }.into_any()
}

fn row(row: KartablRow) -> Row {
    let unread = row.unread;
    let paused = matches!(row.status, StatusKind::Deficient | StatusKind::AwaitingCitizen);
    let stage = row.stage_title.map(|title| view! { <span class="kartabl-stage"><Untranslated text=title/></span> });
    Row::new(vec![
        view! {
            <a class="kartabl-link" href=crate::address::case(row.id)>
                {unread.then(|| view! { <span class="kartabl-unread"><span class="visually-hidden">{words::unread()} ": "</span></span> })}
                <bdi>{row.applicant_name}</bdi>
            </a>
        }
        .into_any(),
        view! { <Untranslated text=row.service_title/> }.into_any(),
        view! { <span class="kartabl-status"><StatusTag status=row.status/> {stage}</span> }.into_any(),
        row.time_left.filter(|_| row.status.is_open()).map(|time_left| view! { <TimeLeftTag time_left paused/> }).into_any(),
        view! { <JalaliDateView date=JalaliDate::of(row.received_at) short=true/> }.into_any(),
        row.owner_name
            .map(|name| view! { <span class="kartabl-owner"><Icon glyph=Glyph::Person/> <bdi>{name}</bdi></span> })
            .into_any(),
    ])
    .unread(unread)
}

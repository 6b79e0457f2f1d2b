//! The rows: who, what, where it stands, how much time is left.

use crate::hand::Hand;
use crate::live::{Live, here_mark};
use components::text::{alert, hand as hand_words, names, piece, staff as words, status as states, work};
use components::{ClassificationTags, Glyph, Icon, JalaliDateView, SlaTag, StatusTag, Tag, Tone, Untranslated};
use domain::id::RequestId;
use domain::jalali::JalaliDate;
use domain::kartabl::KartablRow;
use domain::request::StatusKind;
use leptos::prelude::*;

pub fn rows(hand: Hand) -> AnyView {
    let label = move || names::folder(hand.listing.with(|listing| listing.filter.folder));
    // Each row is drawn again by itself: most of what becomes known is about one of them.
    let ids =
        Memo::new(move |_| hand.listing.with(|listing| listing.rows.iter().map(|row| row.id).collect::<Vec<_>>()));
    let row = move |id: RequestId| {
        let row = Memo::new(move |_| hand.listing.with(|listing| listing.row(id)));
        move || row.get().map(|(row, gone)| line(row, gone, hand))
    };
    view! { <ol class="rows" aria-label=label>{move || ids.get().into_iter().map(row).collect_view()}</ol> }.into_any()
}

fn line(row: KartablRow, gone: bool, hand: Hand) -> AnyView {
    let KartablRow { id, applicant_name: name, service_title, status, stage_title, time_left, unread, .. } = row;
    let whole = piece(&service_title);
    let open = move || hand.open.get() == Some(id);
    let selected = move || hand.selected.with(|selected| selected.contains(&id));
    let stage = match stage_title.filter(|_| status == StatusKind::InProgress) {
        Some(title) => view! {
            <span class="visually-hidden">{states::name(status)} ": "</span>
            <Tag tone=Tone::Information icon=Glyph::Settings text=title/>
        }
        .into_any(),
        None if row.untriaged => view! {
            <span class="visually-hidden">{states::name(status)} ": "</span>
            <Tag tone=Tone::Waiting icon=Glyph::Hourglass text=alert::untriaged_short()/>
        }
        .into_any(),
        None => view! { <StatusTag status/> }.into_any(),
    };
    let ledger = RwSignal::new(None);
    let left = if gone {
        view! { <Tag icon=Glyph::Check text=hand_words::row_gone()/> }.into_any()
    } else {
        let (left, due, open) = (time_left, row.due_at, status.is_open());
        row.sla.map(|state| view! { <SlaTag state left due open short=true ledger/> }).into_any()
    };
    let owner = row.owner_name.map(|name| {
        view! { <span class="row__owner"><Icon glyph=Glyph::Person/> <bdi>{name}</bdi></span> }
    });
    let back = row.back.then(|| view! { <Tag tone=Tone::Waiting icon=Glyph::Clock text=work::back_again()/> " " });
    let flag = row.flag.map(|flag| {
        let (class, text) = (format!("flag-mark flag-mark--{}", flag.as_str()), work::flag_of(work::flag(flag)));
        let said = text.clone();
        view! { <span class=class title=text><span class="visually-hidden">{said} ": "</span></span> " " }
    });
    let marks = (back, flag);
    view! {
        <li
            class="row"
            class:row--unread=unread
            class:row--gone=gone
            class:row--open=open
            class:row--selected=selected
            class:row--pointed=move || hand.cursor.get() == Some(id)
        >
            <label class="row__pick">
                <input
                    type="checkbox"
                    name="case"
                    value=id.to_string()
                    form="bulk"
                    aria-label=hand_words::pick(&name)
                    prop:checked=selected
                    on:change=move |_| hand.toggle(id)
                />
            </label>
            <a
                class="row__link"
                id=crate::hand::row_id(id)
                href=move || hand.address_of(id)
                aria-current=move || open().then_some("true")
                on:focus=move |_| hand.cursor.set(Some(id))
            >
                <span class="row__who">
                    {unread.then(|| view! { <span class="visually-hidden">{words::unread()} ": "</span> })}
                    {marks}
                    <bdi>{name}</bdi>
                </span>
                <span class="row__what" title=whole>
                    <Untranslated text=service_title/>
                    {use_context::<Live>().map(|live| here_mark(live, id))}
                </span>
                <span class="row__stage">{stage} <ClassificationTags urgency=row.urgency confidentiality=row.confidentiality/></span>
                <span class="row__left" on:mouseenter=move |_| hand.ahead.tell_time(id, hand.query(), ledger)>{left}</span>
                <span class="row__received"><JalaliDateView date=JalaliDate::of(row.received_at) short=true/></span>
                {owner}
            </a>
        </li>
    }
    .into_any()
}

//! The number that was called, large, and what can be done with it.

use super::form::{Act, Asking, CALL_NEXT, FINISH, HOLD, NO_SHOW, RECALL, START, TRANSFER, about};
use super::told::Told;
use components::text::counter as words;
use components::text::{digits, list, queue};
use components::{Bdi, Button, Choice, PostForm, Radios, Select, Tag, TextInput, Tone};
use domain::in_person::{CounterView, Current, Position, Priority, TicketStateKind, WaitingView};
use leptos::prelude::*;

pub(super) fn now(view: &CounterView, told: &Told) -> AnyView {
    let current = view.current.as_ref();
    let shown = match current {
        Some(current) => called(current),
        None => view! { <p class="counter__nobody">{words::nobody()}</p> }.into_any(),
    };
    view! {
        {shown}
        <div class="counter__acts">{acts(view, current, told)}</div>
    }
    .into_any()
}

fn called(current: &Current) -> AnyView {
    let ticket = &current.ticket;
    let times = (current.times_called > 1).then(|| words::called_times(digits(current.times_called)));
    let services = (!current.services.is_empty()).then(|| {
        let titles = list(current.services.iter().map(|(_, title)| title));
        view! { <p class="counter__wants">{words::wants()} " " <Bdi text=titles/></p> }
    });
    let reason = (!ticket.reason.is_empty())
        .then(|| view! { <p class="counter__reason">{words::reason_given(&ticket.reason)}</p> });
    view! {
        <p class="counter__number">
            <span class="visually-hidden">{words::ticket_number()} ": "</span>
            <bdi class=format!("counter__digits counter__digits--{}", ticket.tone)>{words::ticket(&ticket.number)}</bdi>
        </p>
        <p class="counter__facts">
            <Bdi text=ticket.line_title.clone()/>
            {priority_tag(ticket)}
            <Tag tone=Tone::Information text=words::state(ticket.state)/>
            <span class="num">{words::waited(digits(ticket.waited_minutes))}</span>
            {times.map(|times| view! { <span class="num">{times}</span> })}
        </p>
        {services}
        {reason}
    }
    .into_any()
}

/// The class of people, where it is not the ordinary one.
pub(super) fn priority_tag(ticket: &WaitingView) -> Option<AnyView> {
    (ticket.priority != Priority::Ordinary)
        .then(|| view! { <Tag tone=Tone::Waiting text=words::priority(ticket.priority)/> }.into_any())
}

fn acts(view: &CounterView, current: Option<&Current>, told: &Told) -> AnyView {
    let ticket = current.map(|current| current.ticket.id);
    let is = |states: &[TicketStateKind]| current.is_some_and(|current| states.contains(&current.ticket.state));
    let called = is(&[TicketStateKind::Called]);
    let serving = is(&[TicketStateKind::Serving]);
    let act = |action, label, key, primary, possible| Act { action, ticket, label, key, primary, possible }.view();
    let asking = |id, label, key, possible| Asking { id, label, key: Some(key), possible, open: told.is_about(id) };
    view! {
        {act("/desk/counter/next", words::call_next(), CALL_NEXT, current.is_none(), current.is_none())}
        {act("/desk/counter/recall", words::recall(), RECALL, false, called)}
        {act("/desk/counter/start", words::start(), START, called, called)}
        {asking("hold", words::hold(), HOLD, serving).view(|| hold(ticket, told))}
        {asking("transfer", words::transfer(), TRANSFER, called || serving).view(|| transfer(view, ticket, told))}
        {act("/desk/counter/no-show", words::no_show(), NO_SHOW, false, called)}
        {act("/desk/counter/finish", words::finish(), FINISH, serving, serving)}
    }
    .into_any()
}

fn hold(ticket: Option<domain::id::TicketId>, told: &Told) -> AnyView {
    let (value, error) = (told.value("hold_reason"), told.error("hold", "hold_reason", words::hold_reason()));
    let reason =
        view! { <TextInput name="hold_reason" label=words::hold_reason() hint=words::hold_hint() value error/> };
    view! {
        <PostForm action="/desk/counter/hold" hidden=about(ticket)>
            {reason}
            <Button>{words::hold()}</Button>
        </PostForm>
    }
    .into_any()
}

fn transfer(view: &CounterView, ticket: Option<domain::id::TicketId>, told: &Told) -> AnyView {
    let lines = view.place.lines.iter().map(|line| {
        let title = format!("{} ({})", line.title, queue::letter(&line.letter));
        Choice::new(line.id.to_string(), title)
    });
    let lines = lines.collect();
    let positions = [("by_arrival", Position::ByArrival), ("first", Position::First), ("last", Position::Last)];
    let positions = positions.map(|(word, position)| Choice::new(word, words::position(position))).to_vec();
    let position = Some(told.value("transfer_position")).filter(|word| !word.is_empty());
    let position = position.unwrap_or_else(|| "by_arrival".to_owned());
    let error = |input, label| told.error("transfer", input, label);
    let fields = view! {
        <Select
            name="transfer_to"
            label=words::transfer_to()
            choices=lines
            value=told.value("transfer_to")
            error=error("transfer_to", words::transfer_to())
        />
        <Radios name="transfer_position" label=words::transfer_position() choices=positions value=position/>
        <TextInput
            name="transfer_reason"
            label=words::transfer_reason()
            value=told.value("transfer_reason")
            error=error("transfer_reason", words::transfer_reason())
        />
    };
    view! {
        <PostForm action="/desk/counter/transfer" hidden=about(ticket)>
            {fields}
            <Button>{words::transfer()}</Button>
        </PostForm>
    }
    .into_any()
}

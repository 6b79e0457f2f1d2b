//! Who waits: the next three, each line, whoever was put aside or did not come; and numbers given here.

use super::form::{Asking, about};
use super::now::priority_tag;
use super::told::Told;
use super::walk_in_forms::{check_in, give};
use components::text::counter as words;
use components::text::{digits, list};
use components::{Bdi, Button, ButtonKind, Choice, PostForm, Section, Select, TextInput};
use domain::in_person::{CounterView, Priority, WaitingView};
use leptos::prelude::*;

pub(super) fn queue(view: &CounterView, told: &Told, key: &str) -> AnyView {
    let next = if view.next.is_empty() {
        view! { <p>{words::nobody_waits_now()}</p> }.into_any()
    } else {
        people(&view.next, |_| ().into_any())
    };
    let lines = view.waiting.iter().map(|(line, waiting)| {
        view! {
            <li class="counter__line">
                <Bdi text=line.title.clone()/>
                <span class="num">{words::waiting_count(digits(*waiting))}</span>
            </li>
        }
    });
    let held = (!view.held.is_empty()).then(|| {
        let resume = |ticket: &WaitingView| {
            let more = words::ticket(&ticket.number);
            view! {
                <PostForm action="/desk/counter/resume" hidden=about(Some(ticket.id))>
                    <Button kind=ButtonKind::Secondary more>{words::resume()}</Button>
                </PostForm>
            }
            .into_any()
        };
        let people = people(&view.held, resume);
        view! { <Section title=words::held_title()>{people}</Section> }
    });
    let absent = (!view.absent.is_empty()).then(|| {
        let people = people(&view.absent, |_| ().into_any());
        view! { <Section title=words::absent_title()>{people}</Section> }
    });
    let lines = lines.collect_view();
    view! {
        <Section title=words::next_title()>{next}</Section>
        <Section title=words::waiting_title()><ul class="counter__lines">{lines}</ul></Section>
        {held}
        {absent}
        {pick(view, told)}
        {priority(view, told)}
        {give(view, told, key)}
        {check_in(view, told)}
    }
    .into_any()
}

fn people(tickets: &[WaitingView], button: impl Fn(&WaitingView) -> AnyView) -> AnyView {
    let lines = tickets.iter().map(|ticket| {
        let reason = (!ticket.reason.is_empty())
            .then(|| view! { <span class="counter__why"><Bdi text=ticket.reason.clone()/></span> });
        view! {
            <li class="counter__person">
                <bdi class="counter__ticket">{words::ticket(&ticket.number)}</bdi>
                <Bdi text=ticket.line_title.clone()/>
                {priority_tag(ticket)}
                <span class="num">{words::waited(digits(ticket.waited_minutes))}</span>
                {reason}
                {button(ticket)}
            </li>
        }
    });
    view! { <ol class="counter__people">{lines.collect_view()}</ol> }.into_any()
}

fn choices<'a>(tickets: impl Iterator<Item = &'a WaitingView>) -> Vec<Choice> {
    let line = |ticket: &WaitingView| {
        let shown =
            list([words::ticket(&ticket.number), ticket.line_title.clone(), words::state(ticket.state).to_owned()]);
        Choice::new(ticket.id.to_string(), shown)
    };
    tickets.map(line).collect()
}

pub(super) fn asking(id: &'static str, label: &'static str, told: &Told) -> Asking {
    Asking { id, label, key: None, possible: true, open: told.is_about(id) }
}

fn pick(view: &CounterView, told: &Told) -> Option<AnyView> {
    let choices = choices(view.next.iter().chain(&view.absent));
    (!choices.is_empty()).then(|| {
        asking("pick", words::pick(), told).view(|| {
            let fields = view! {
                <Select
                    name="pick_ticket"
                    label=words::prioritise_whom()
                    choices
                    value=told.value("pick_ticket")
                    error=told.error("pick", "pick_ticket", words::prioritise_whom())
                />
                <TextInput
                    name="pick_reason"
                    label=words::pick_reason()
                    hint=words::pick_hint()
                    value=told.value("pick_reason")
                    error=told.error("pick", "pick_reason", words::pick_reason())
                />
            };
            view! {
                <PostForm action="/desk/counter/pick">
                    {fields}
                    <Button>{words::pick_button()}</Button>
                </PostForm>
            }
            .into_any()
        })
    })
}

/// Classes that a clerk may give; an appointment is checked in by its code.
pub(super) fn priorities() -> Vec<Choice> {
    let given = Priority::ALL.into_iter().filter(|one| *one != Priority::Appointment);
    given.map(|one| Choice::new(one.as_str(), words::priority(one))).collect()
}

fn priority(view: &CounterView, told: &Told) -> Option<AnyView> {
    let choices = choices(view.next.iter());
    (!choices.is_empty()).then(|| {
        asking("priority", words::prioritise(), told).view(|| {
            let fields = view! {
                <Select
                    name="priority_ticket"
                    label=words::prioritise_whom()
                    choices
                    value=told.value("priority_ticket")
                    error=told.error("priority", "priority_ticket", words::prioritise_whom())
                />
                <Select
                    name="priority_class"
                    label=words::prioritise_to()
                    choices=priorities()
                    value=told.value("priority_class")
                    error=told.error("priority", "priority_class", words::prioritise_to())
                />
                <TextInput
                    name="priority_reason"
                    label=words::prioritise_reason()
                    hint=words::pick_hint()
                    value=told.value("priority_reason")
                    error=told.error("priority", "priority_reason", words::prioritise_reason())
                />
            };
            view! {
                <PostForm action="/desk/counter/priority">
                    {fields}
                    <Button>{words::prioritise()}</Button>
                </PostForm>
            }
            .into_any()
        })
    })
}

//! What is done for whoever is at the counter.

use super::case::Promises;
use super::form::{Asking, CODE, about};
use super::opened::cases;
use super::told::Told;
use components::text::{counter as words, list};
use components::{
    Bdi, Button, ButtonKind, ButtonLink, Choice, FieldFrame, InstantView, Notice, PostForm, Section, Select, Tone,
    TrackingCodeView, described_by,
};
use domain::in_person::{CounterView, Current, DoneAction, TicketStateKind};
use leptos::prelude::*;

pub(super) fn visit(view: &CounterView, promises: &Promises, told: &Told) -> AnyView {
    let Some(current) = &view.current else { return ().into_any() };
    if !matches!(current.ticket.state, TicketStateKind::Serving | TicketStateKind::Held) {
        return view! { <p class="counter__hint">{words::start_first()}</p> }.into_any();
    }
    let draft = current.draft.as_ref().map(|(draft, service)| {
        let href = super::assist::form_address(*draft);
        let label = words::go_on_with(service);
        view! { <ButtonLink href>{label}</ButtonLink> }
    });
    let opened = (!current.cases.is_empty()).then(|| {
        view! {
            <section class="section" id="cases">
                <h3 class="section__title">{words::cases_title()}</h3>
                {cases(current, promises, told)}
            </section>
        }
    });
    let works = view! {
        {super::begin::begin(view, current, told)}
        {inform(view, current, told)}
        {guide(view, current, told)}
        {survey(current)}
    };
    let (code, done) = (code(current, told), done(current));
    view! {
        <Section title=words::visit_title()>
            {draft}
            {code}
            {opened}
            <div class="counter__works">{works}</div>
            {done}
        </Section>
    }
    .into_any()
}

/// Takes a scanner's keystrokes too: it types the address of the receipt's code and presses Enter.
fn code(current: &Current, told: &Told) -> AnyView {
    let error = told.error("case", "code", words::case_code());
    let describedby = described_by("code", true, error.is_some());
    let invalid = error.is_some().then_some("true");
    let value = told.value("code");
    view! {
        <PostForm action="/desk/counter/case" hidden=about(Some(current.ticket.id))>
            <FieldFrame name="code" label=words::case_code() hint=words::case_code_hint() error>
                <span class="counter__code">
                    <input
                        class="input input--ltr input--20"
                        id="code"
                        name="code"
                        type="text"
                        inputmode="numeric"
                        dir="ltr"
                        autocomplete="off"
                        spellcheck="false"
                        maxlength="300"
                        value=value
                        aria-describedby=describedby
                        aria-invalid=invalid
                        data-key=CODE.code
                        data-scan=""
                    />
                    {CODE.caps()}
                    <Button kind=ButtonKind::Secondary>{words::open_case()}</Button>
                </span>
            </FieldFrame>
        </PostForm>
    }
    .into_any()
}

pub(super) fn services(view: &CounterView) -> Vec<Choice> {
    view.services.iter().map(|(key, title)| Choice::new(key.as_str(), title.clone())).collect()
}

/// What they said they came for is chosen already.
pub(super) fn wanted(current: &Current, told: &Told, input: &str) -> String {
    let typed = told.value(input);
    if !typed.is_empty() {
        return typed;
    }
    current.services.first().map(|(key, _)| key.as_str().to_owned()).unwrap_or_default()
}

pub(super) fn asking(id: &'static str, label: &'static str, told: &Told) -> Asking {
    Asking { id, label, key: None, possible: true, open: told.is_about(id) }
}

fn seen(current: &Current) -> Vec<(String, String)> {
    let mut pairs = about(Some(current.ticket.id));
    pairs.push((super::serve::SEEN.to_owned(), current.done.len().to_string()));
    pairs
}

fn inform(view: &CounterView, current: &Current, told: &Told) -> AnyView {
    asking("inform", words::inform(), told).view(|| {
        let service = view! {
            <Select
                name="inform_service"
                label=words::service()
                choices=services(view)
                value=wanted(current, told, "inform_service")
                error=told.error("inform", "inform_service", words::service())
            />
        };
        view! {
            <PostForm action="/desk/counter/information" hidden=seen(current)>
                {service}
                <Button>{words::inform_button()}</Button>
            </PostForm>
        }
        .into_any()
    })
}

fn guide(view: &CounterView, current: &Current, told: &Told) -> AnyView {
    let units = view.units.iter().map(|(id, title)| Choice::new(id.to_string(), title.clone())).collect();
    asking("guide", words::guide(), told).view(|| {
        let unit = view! {
            <Select
                name="guide_unit"
                label=words::guide_unit()
                choices=units
                value=told.value("guide_unit")
                error=told.error("guide", "guide_unit", words::guide_unit())
            />
        };
        view! {
            <PostForm action="/desk/counter/guide" hidden=seen(current)>
                {unit}
                <Button>{words::guide_button()}</Button>
            </PostForm>
        }
        .into_any()
    })
}

fn survey(current: &Current) -> AnyView {
    if current.survey_offered {
        return view! { <Notice tone=Tone::Done><p>{words::survey_offered()}</p></Notice> }.into_any();
    }
    view! {
        <form class="counter__verb" method="post" action="/desk/counter/survey">
            {super::form::hidden(about(Some(current.ticket.id)))}
            <button class="button button--secondary counter__act" type="submit">{words::offer_survey()}</button>
        </form>
    }
    .into_any()
}

fn done(current: &Current) -> Option<AnyView> {
    (!current.done.is_empty()).then(|| {
        let lines = current.done.iter().map(line).collect_view();
        view! {
            <section class="section">
                <h3 class="section__title">{words::done_title()}</h3>
                <ul class="counter__lines">{lines}</ul>
            </section>
        }
        .into_any()
    })
}

fn line(done: &DoneAction) -> AnyView {
    let about = list([&done.service_title, &done.unit_title].into_iter().filter(|text| !text.is_empty()));
    let code = done.code.as_ref().map(|code| {
        let href = super::paper::address(super::paper::Sheet::Receipt, code);
        view! { <TrackingCodeView code=code.to_string()/> " " <a href=href>{words::print_receipt()}</a> }
    });
    view! {
        <li class="counter__line">
            <strong>{words::act(done.kind)}</strong>
            <Bdi text=about/>
            {code}
            <InstantView at=done.at short=true/>
        </li>
    }
    .into_any()
}

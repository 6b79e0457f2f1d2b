//! The form of a place as it is drawn.

use super::PLACES;
use super::typed::{Wrong, rows, values};
use crate::citizen::value;
use components::text::{digits, halls as words};
use components::{
    BackLink, Bdi, Button, Checkboxes, Choice, ErrorLine, ErrorSummary, GroupFrame, Latin, Main, Notice, OptionalText,
    PageHeading, PostForm, Section, Select, TextInput, TextKind, Tone,
};
use domain::catalogue::ServiceCard;
use domain::form::Raw;
use domain::form::raw::YES;
use domain::in_person::{COUNTERS, LINES, Place, TONES};
use domain::organisation::Unit;
use leptos::prelude::*;

/// What can be chosen.
pub(super) struct Known {
    pub units: Vec<Unit>,
    pub services: Vec<ServiceCard>,
}

/// Empty rows for new counters.
const NEW_COUNTERS: usize = 2;

struct Form<'a> {
    raw: &'a Raw,
    wrong: &'a [Wrong],
}

impl Form<'_> {
    fn value(&self, name: &str) -> String {
        value(self.raw, name).to_owned()
    }

    fn values(&self, name: &str) -> Vec<String> {
        values(self.raw, name).map(str::to_owned).collect()
    }

    fn error(&self, name: &str) -> OptionalText {
        OptionalText(self.wrong.iter().find(|(input, _)| input == name).map(|(_, text)| text.clone()))
    }

    fn line(&self, name: String, label: &'static str, hint: &'static str, kind: TextKind, length: u16) -> AnyView {
        let (value, error) = (self.value(&name), self.error(&name));
        if length == 0 {
            view! { <TextInput name label hint value error kind/> }.into_any()
        } else {
            view! { <TextInput name label hint value error kind length/> }.into_any()
        }
    }

    fn tick(&self, name: String, label: &'static str) -> AnyView {
        let checked = value(self.raw, &name) == YES;
        view! {
            <div class="choice">
                <input class="choice__input choice__input--box" type="checkbox" id=name.clone() name=name.clone() value=YES checked=checked/>
                <label class="choice__label" for=name>{label}</label>
            </div>
        }
        .into_any()
    }
}

pub(super) fn page(place: &Place, known: &Known, raw: &Raw, wrong: &[Wrong], saved: bool) -> AnyView {
    let form = Form { raw, wrong };
    let here = format!("{PLACES}/{}", place.id);
    let signs = format!("{here}/signs");
    let errors = wrong.iter().map(|(input, text)| ErrorLine::new(input.clone(), text.clone())).collect();
    let said = saved.then(|| view! { <Notice tone=Tone::Done announced=true><p>{words::saved()}</p></Notice> });
    let units = known.units.iter().map(|unit| Choice::new(unit.id.to_string(), unit.title.clone())).collect();
    let lines = rows(raw, "line", LINES).max(1);
    // One empty row more, unless the last one is empty still.
    let lines = if value(raw, &format!("line.{}.title", lines - 1)).is_empty() { lines } else { lines + 1 };
    let counters = rows(raw, "counter", COUNTERS);
    let counters = counters.max(place.counters.len() + NEW_COUNTERS);
    let line_rows = (0..lines).map(|row| line(&form, row, known)).collect_view();
    let counter_rows = (0..counters).map(|row| counter(&form, row, lines)).collect_view();
    let fields = view! {
        {form.line("title".to_owned(), words::place_title(), "", TextKind::Words, 0)}
        {form.line("address".to_owned(), words::address(), "", TextKind::Words, 0)}
        <Select name="unit" label=words::unit() choices=units value=form.value("unit") error=form.error("unit")/>
        {form.tick("phone_tickets".to_owned(), words::phone_tickets())}
    };
    let (title, key) = (words::edit_place(&place.title), place.key.clone());
    view! {
        <Main wide=true>
            <BackLink href=PLACES/>
            <ErrorSummary errors/>
            <PageHeading title/>
            {said}
            <p>{words::key()} ": " <Latin text=key/> " · " <a href=signs>{words::signs()}</a></p>
            <PostForm action=here>
                {fields}
                <Section title=words::lines()>
                    <p>{words::lines_hint()}</p>
                    {line_rows}
                </Section>
                <Section title=words::counters()>
                    <p>{words::counters_hint()}</p>
                    <div class="place-rows">{counter_rows}</div>
                </Section>
                <Button>{words::save()}</Button>
            </PostForm>
        </Main>
    }
    .into_any()
}

/// The hidden name of a row that is there already, and the box that closes it.
fn kept(form: &Form<'_>, at: impl Fn(&str) -> String) -> Option<AnyView> {
    let id = form.value(&at("id"));
    (!id.is_empty()).then(|| {
        view! {
            <input type="hidden" name=at("id") value=id/>
            {form.tick(at("gone"), words::gone())}
            <p class="field__hint">{words::gone_hint()}</p>
        }
        .into_any()
    })
}

fn line(form: &Form<'_>, row: usize, known: &Known) -> AnyView {
    let at = |part: &str| format!("line.{row}.{part}");
    let title = form.value(&at("title"));
    let label = if title.is_empty() { words::new_line().to_owned() } else { words::line_of(&title) };
    let tones = (0..TONES).map(|tone| Choice::new(tone.to_string(), words::tone_number(digits(tone + 1)))).collect();
    let tone = Some(form.value(&at("tone"))).filter(|tone| !tone.is_empty()).unwrap_or_else(|| "0".to_owned());
    let services = known.services.iter().map(|card| Choice::new(card.key.as_str(), card.title.clone())).collect();
    let kept = kept(form, at);
    let fields = view! {
        <div class="place-row">
            {form.line(at("letter"), words::letter(), words::letter_hint(), TextKind::Words, 2)}
            {form.line(at("title"), words::line_title(), "", TextKind::Words, 0)}
            {form.line(at("title_en"), words::line_title_en(), "", TextKind::Words, 0)}
            <Select name=at("tone") label=words::tone() choices=tones value=tone/>
            {form.line(at("per_half_hour"), words::per_half_hour(), words::per_half_hour_hint(), TextKind::Digits, 2)}
        </div>
        <div class="place-services">
            <Checkboxes name=at("services") label=words::services() choices=services values=form.values(&at("services"))/>
        </div>
    };
    view! { <GroupFrame name=format!("line.{row}") label>{fields} {kept}</GroupFrame> }.into_any()
}

fn counter(form: &Form<'_>, row: usize, lines: usize) -> AnyView {
    let at = |part: &str| format!("counter.{row}.{part}");
    let number = form.value(&at("number"));
    let label = if number.is_empty() {
        words::new_counter().to_owned()
    } else {
        components::text::counter::counter(digits(&number))
    };
    let titled = |line: &usize| !value(form.raw, &format!("line.{line}.title")).is_empty();
    let choice = |line: usize| Choice::new(line.to_string(), form.value(&format!("line.{line}.title")));
    let choices: Vec<Choice> = (0..lines).filter(titled).map(choice).collect();
    let none = choices.is_empty().then(|| view! { <p><Bdi text=components::text::counter::no_lines_here()/></p> });
    let served = (!choices.is_empty()).then(|| {
        let (name, error) = (at("lines"), form.error(&at("lines")));
        let values = form.values(&name);
        view! { <Checkboxes name label=words::counter_lines() choices values error/> }
    });
    let kept = kept(form, at);
    let fields = view! {
        <div class="place-row">
            {form.line(at("number"), words::number(), "", TextKind::Digits, 2)}
            {form.line(at("title"), words::counter_title(), "", TextKind::Words, 0)}
        </div>
    };
    view! { <GroupFrame name=format!("counter.{row}") label>{fields} {served} {none} {kept}</GroupFrame> }.into_any()
}

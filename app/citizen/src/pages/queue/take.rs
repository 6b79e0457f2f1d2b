//! `/queue/{place}`: choose a line, take a number.

use super::Unlisted;
use crate::frame::Page;
use crate::load::param;
use crate::pages::problems::flash_problems;
use components::text::{Lang, appointment, form, lang, queue as words};
use components::{
    Button, Choice, Notice, OptionalText, PageHeading, PostForm, Radios, TextInput, TextKind, Tone, Untranslated,
};
use domain::in_person::{Board, Line};
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::queue::{self, TakePage};
use server_fns::session::{self, Flash, Viewer};

#[component]
pub(crate) fn TakeNumber() -> impl IntoView {
    let key = param::<String>("place");
    let load = async move { Ok::<_, AppError>((queue::place(key?).await?, session::flash().await?)) };
    crate::load::page(load, |(page, flash), _: &Viewer| shown(page, flash))
}

fn shown(page: TakePage, flash: Option<Flash>) -> Page {
    let TakePage { place, board, key } = page;
    let heading = view! { <Unlisted/> <PageHeading title=words::take_title() caption=place.title.clone()/> };
    let booking = place.gives_appointments().then(|| {
        let href = format!("/queue/{}/appointment", place.key);
        view! { <p><a class="touch-link" href=href>{appointment::book_link()}</a></p> }
    });
    if !place.phone_tickets {
        let body = view! {
            {heading}
            <Notice title=words::only_here_title()><p>{words::only_here_text()}</p></Notice>
            <p><Untranslated text=place.address/></p>
            {booking}
        };
        return Page::new(words::take_title(), body);
    }
    let labels = [("line", words::choose_line()), ("mobile", form::mobile())];
    let (summary, errors) = flash_problems(flash.as_ref(), &labels);
    let mut errors = errors.into_iter();
    let (line_error, mobile_error) = (errors.next().flatten(), errors.next().flatten());
    let typed = |input: &str| flash.as_ref().map(|flash| flash.value(input));
    let chosen = typed("line").or_else(|| (place.lines.len() == 1).then(|| place.lines[0].id.to_string()));
    let choices: Vec<Choice> = place.lines.iter().map(|line| choice(line, &board)).collect();
    let closed = (!board.open).then(|| {
        view! { <Notice tone=Tone::Waiting title=words::closed()><p>{words::closed_text()}</p></Notice> }
    });
    let mobile = typed("mobile");
    let body = view! {
        {heading}
        <p><Untranslated text=place.address/></p>
        {closed}
        <p>{words::take_lead()}</p>
        <PostForm action=format!("/queue/{}", place.key) key=key>
            <Radios
                name="line"
                label=words::choose_line()
                choices
                error=OptionalText(line_error)
                value=OptionalText(chosen)
            />
            <TextInput
                name="mobile"
                label=words::mobile()
                hint=words::mobile_hint()
                error=OptionalText(mobile_error)
                value=OptionalText(mobile)
                kind=TextKind::Telephone
                autocomplete="tel"
                length=12
                optional=true
            />
            <Button>{words::take()}</Button>
        </PostForm>
        {booking}
    };
    Page::new(words::take_title(), body).problems(summary)
}

/// A line with its letter, and how many wait in it.
fn choice(line: &Line, board: &Board) -> Choice {
    let english = lang() == Lang::En && !line.title_en.is_empty();
    let title = if english { &line.title_en } else { &line.title };
    let choice = Choice::new(line.id.to_string(), format!("{} – {title}", words::letter(&line.letter)));
    match board.waiting.iter().find(|waiting| waiting.letter == line.letter) {
        Some(waiting) => choice.hint(words::waiting_in_line(waiting.waiting)),
        None => choice,
    }
}

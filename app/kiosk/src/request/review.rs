//! All answers, before they are sent.

use super::draft::Step;
use super::page::{arrived, back_button, today};
use super::slip::request_slip;
use crate::machine::Printed;
use crate::parts::{ask_once, heading, icon_button, trouble};
use crate::screen::Screen;
use crate::visit::Visit;
use components::text::{common, dates, form, in_language, kiosk_forms as words, list, money, number, problem};
use components::{Code, FileName, Glyph, Paragraphs, Untranslated};
use domain::form::{AnsweredField, ShownAnswer, answered_pages};
use leptos::prelude::*;

pub(super) fn review(visit: Visit) -> AnyView {
    let today = today(visit);
    let draft = visit.draft.with_untracked(|draft| draft.clone());
    let Some(draft) = draft else { return ().into_any() };
    let problems = draft.problems(today);
    let wrong = (!problems.is_empty()).then(|| {
        let lines = problems.iter().map(|(path, why)| {
            let label = draft.form.field_at(path).map_or("", |field| field.label.as_str());
            view! { <li>{problem::sentence(why, label)}</li> }
        });
        view! { <div role="alert"><p class="error">{words::something_missing()}</p><ul>{lines.collect_view()}</ul></div> }
    });
    let ready = problems.is_empty();
    let keys = draft.form.pages.iter();
    let pages = answered_pages(&draft.form, &draft.answers).into_iter().map(|page| {
        let step = keys.clone().find(|one| one.title == page.title).map(|one| Step::Page(one.key.clone()));
        part(visit, page.title, step, page.fields.iter().map(row).collect())
    });
    let mobile = part(
        visit,
        form::mobile().to_owned(),
        Some(Step::Mobile),
        vec![view! { <p><Code text=draft.mobile.clone()/></p> }.into_any()],
    );
    let send_button = ready
        .then(|| icon_button("press press--first", Glyph::Send, words::send(), move || ask_once(visit, send(visit))));
    view! {
        <p class="caption"><Untranslated text=draft.title.clone()/></p>
        {heading(words::check_title())}
        {trouble(visit)}
        {wrong}
        {ready.then(|| view! { <p class="lead">{words::check_lead()}</p> })}
        {mobile}
        {pages.collect_view()}
        <div class="presses">
            {send_button}
            {back_button(visit)}
        </div>
        <p class="hint" role="status">{move || visit.busy.get().then(words::sending)}</p>
    }
    .into_any()
}

/// One page's answers, and the way to change them.
fn part(visit: Visit, title: String, step: Option<Step>, rows: Vec<AnyView>) -> AnyView {
    let words = words::change(&title);
    let change = step.map(|step| {
        let press = move || {
            visit.draft.update(|draft| {
                if let Some(draft) = draft {
                    draft.change(step.clone());
                }
            });
            arrived(visit);
        };
        view! {
            <button type="button" class="press press--quiet" aria-label=words on:click=move |_| press()>
                {common::change()}
            </button>
        }
    });
    view! {
        <section class="review">
            <div class="review__head">
                <h2 class="subheading"><Untranslated text=title/></h2>
                {change}
            </div>
            {rows.into_iter().collect_view()}
        </section>
    }
    .into_any()
}

fn row(field: &AnsweredField) -> AnyView {
    view! {
        <div class="review__row">
            <p class="review__question"><Untranslated text=field.label.clone()/></p>
            <div class="review__answer">{answer(&field.answer)}</div>
        </div>
    }
    .into_any()
}

fn answer(answer: &ShownAnswer) -> AnyView {
    let plain = |text: String| view! { <Untranslated text/> }.into_any();
    match answer {
        ShownAnswer::Nothing => common::not_provided().into_any(),
        ShownAnswer::Files(files) if files.is_empty() => common::not_provided().into_any(),
        ShownAnswer::Agreed(false) => common::not_provided().into_any(),
        ShownAnswer::Line(text) | ShownAnswer::Chosen(text) => plain(text.clone()),
        ShownAnswer::Paragraphs(text) => view! { <Paragraphs text=text.clone()/> }.into_any(),
        ShownAnswer::Code(text) | ShownAnswer::Latin(text) => view! { <Code text=text.clone()/> }.into_any(),
        ShownAnswer::ChosenSeveral(labels) => plain(list(labels)),
        ShownAnswer::Date(date) => dates::medium_date(*date).into_any(),
        ShownAnswer::Number { value, unit } => {
            plain(format!("{} {}", number(*value), unit.as_deref().unwrap_or_default()).trim_end().to_owned())
        }
        ShownAnswer::Money(rials) => money(*rials).into_any(),
        ShownAnswer::YesNo(yes) => (if *yes { common::yes() } else { common::no() }).into_any(),
        ShownAnswer::Place { province, city } => plain(list([province, city])),
        ShownAnswer::Files(files) => {
            let names = files.iter().map(|file| view! { <li><FileName name=file.name.clone()/></li> });
            view! { <ul>{names.collect_view()}</ul> }.into_any()
        }
        ShownAnswer::Entries { title, entries } => {
            let entries = entries.iter().enumerate().map(|(index, entry)| {
                let title = form::entry_title(title, index + 1);
                view! { <h3 class="subheading"><Untranslated text=title/></h3> {entry.iter().map(row).collect_view()} }
            });
            entries.collect_view().into_any()
        }
        ShownAnswer::Agreed(true) => form::agree().into_any(),
    }
}

/// Keeps it under a code of the machine; paper second.
async fn send(visit: Visit) {
    let machine = visit.kit.machine();
    let Some(draft) = visit.draft.get_untracked() else { return };
    let kept = machine.keep_request(draft.filled()).await;
    let (Some(language), Some(snapshot)) = (visit.language.try_get_untracked(), visit.kit.snapshot_now()) else {
        return;
    };
    match kept {
        Ok(code) => {
            let connected = visit.kit.state.connected.get_untracked();
            let now = machine.now();
            let slip = in_language(language, || request_slip(&snapshot, &draft.title, &code, now, connected));
            visit.sent.set(Some(code));
            visit.printed.set(None);
            visit.draft.set(None);
            visit.go(Screen::Sent);
            let printed = machine.print(slip).await == Printed::Yes;
            visit.printed.try_set(Some(printed));
        }
        Err(why) => {
            visit.trouble.try_set(Some(why));
        }
    }
}

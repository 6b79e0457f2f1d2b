//! The request that is being filled in: one step at a time.

use super::draft::{Draft, MOBILE, Step};
use super::field::{Ground, field};
use super::review::review;
use crate::catalogue;
use crate::field::{Look, Written, digits_field, written};
use crate::parts::{heading, icon_button, notice, trouble};
use crate::raw::put;
use crate::screen::Screen;
use crate::visit::Visit;
use components::text::{citizen, kiosk_forms as words, problem};
use components::{Glyph, Paragraphs, Tone, Untranslated};
use domain::form::{InputPath, Page, Raw};
use domain::jalali::JalaliDate;
use domain::service::ServiceKey;
use leptos::prelude::*;

pub(crate) fn request(visit: Visit, key: ServiceKey) -> AnyView {
    if !begin(visit, &key) {
        return view! { {heading(words::choose_service())} {notice(Tone::Information, words::no_requests())} }
            .into_any();
    }
    if visit.kit.state.stock.with_untracked(|stock| stock.codes == 0) {
        return view! { {heading(words::choose_service())} {notice(Tone::Waiting, words::no_codes())} }.into_any();
    }
    let step = Memo::new(move |_| visit.draft.with(|draft| draft.as_ref().map(|draft| draft.step.clone())));
    let drawn = move || match step.get() {
        Some(Step::Mobile) => mobile(visit),
        Some(Step::Page(key)) => {
            let page = visit.draft.with_untracked(|draft| draft.as_ref().and_then(|one| one.form.page(&key).cloned()));
            page.map_or_else(|| ().into_any(), |page| questions(visit, page))
        }
        Some(Step::Check) => review(visit),
        None => ().into_any(),
    };
    view! { <div class="request">{drawn}</div> }.into_any()
}

/// The draft of this visit, or a new one; `false` where the service takes no requests here.
fn begin(visit: Visit, key: &ServiceKey) -> bool {
    let same = visit.draft.with_untracked(|draft| draft.as_ref().is_some_and(|draft| draft.service == *key));
    if !same {
        let draft = visit.kit.snapshot_now().and_then(|snapshot| {
            let listed = catalogue::service(&snapshot, key).filter(|service| service.takes_requests)?;
            Some(Draft::of(listed, listed.open()?))
        });
        if draft.is_none() {
            return false;
        }
        visit.draft.set(draft);
    }
    // In another language the same page is drawn anew, and what was typed stays.
    if visit.raw.with_untracked(Raw::is_empty) {
        restore(visit);
    }
    true
}

/// Puts what was answered back into the inputs.
fn restore(visit: Visit) {
    visit.raw.set(visit.draft.with_untracked(|draft| draft.as_ref().map(Draft::raw)).unwrap_or_default());
}

pub(super) fn today(visit: Visit) -> JalaliDate {
    JalaliDate::of(visit.kit.machine().now())
}

/// «ادامه»
fn go_on(visit: Visit) {
    let (raw, today) = (visit.raw.get_untracked(), today(visit));
    let taken = visit.draft.try_update(|draft| draft.as_mut().map(|draft| draft.go_on(raw, today)));
    match taken.flatten() {
        Some(Ok(())) => arrived(visit),
        Some(Err(problems)) => visit.problems.set(problems),
        None => {}
    }
}

/// «بازگشت»: a page, or out of the request. What was typed and not taken is forgotten, what was taken stays.
fn go_back(visit: Visit) {
    let moved = visit.draft.try_update(|draft| draft.as_mut().is_some_and(Draft::go_back)) == Some(true);
    if moved {
        arrived(visit);
    } else if let Some(back) = visit.screen.with_untracked(Screen::back) {
        visit.go(back);
    }
}

/// Another step is shown.
pub(super) fn arrived(visit: Visit) {
    visit.problems.set(domain::form::Problems::new());
    visit.trouble.set(None);
    visit.active.set(None);
    restore(visit);
}

/// Where in the request one is, the heading, and the buttons around the questions.
fn around(visit: Visit, title: String, inside: AnyView) -> AnyView {
    let (service, position) = visit.draft.with_untracked(|draft| {
        draft.as_ref().map_or_else(Default::default, |draft| (draft.title.clone(), draft.position()))
    });
    let position = position.map(|at| view! { <span>" · " {citizen::page_of(at.page, at.of)}</span> });
    view! {
        <p class="caption"><Untranslated text=service/> {position}</p>
        {heading(title)}
        {trouble(visit)}
        {inside}
        <div class="presses">
            {icon_button("press press--first", Glyph::Forward, words::continue_on(), move || go_on(visit))}
            {icon_button("press", Glyph::Back, words::back(), move || go_back(visit))}
        </div>
    }
    .into_any()
}

/// Back from the check page.
pub(super) fn back_button(visit: Visit) -> AnyView {
    icon_button("press", Glyph::Back, words::back(), move || go_back(visit))
}

fn mobile(visit: Visit) -> AnyView {
    let active = digits_field(MOBILE, 11);
    visit.active.set(Some(active.clone()));
    let path = InputPath::new(MOBILE);
    let wrong = Memo::new(move |_| visit.problems.with(|problems| problems.at(&path).cloned()));
    let said = move || {
        wrong
            .get()
            .map(|why| view! { <p class="error">{problem::sentence(&why, components::text::form::mobile())}</p> })
    };
    let inside = view! {
        <p class="hint" id="mobile-hint">{words::your_mobile_hint()}</p>
        <p class="visually-hidden" id="mobile-label">{words::your_mobile()}</p>
        <div role="alert">{said}</div>
        {written(
            visit,
            Written {
                active,
                look: Look::Code,
                label: "mobile-label".to_owned(),
                described: Some("mobile-hint".to_owned()),
                invalid: Signal::derive(move || wrong.with(Option::is_some)),
            },
        )}
    };
    around(visit, words::your_mobile().to_owned(), inside.into_any())
}

fn questions(visit: Visit, page: Page) -> AnyView {
    // A group that has to have entries shows them from the start.
    visit.raw.update(|raw| {
        for field in &page.fields {
            if let domain::form::FieldKind::Group(rule) = &field.kind
                && (crate::raw::entries(raw, field.key.as_str()) as u32) < rule.min
                && !field.optional
            {
                put(raw, &format!("{}.{}", field.key, domain::form::raw::ENTRIES), &rule.min.to_string());
            }
        }
    });
    let ground = Ground::of_page(visit, &page);
    let hint = page.hint.clone().map(|hint| view! { <Paragraphs text=hint/> });
    let fields = page.fields.iter().enumerate().map(|(at, one)| field(&ground, at, one)).collect_view();
    around(visit, page.title.clone(), view! { {hint} {fields} }.into_any())
}

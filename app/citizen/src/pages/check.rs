//! `/drafts/{id}/check`: all answers before they are sent. Nothing is sent until the button here is pressed.

use crate::frame::Page;
use crate::load::{param, query};
use crate::pages::problems::summary;
use crate::promise::PromisedDay;
use components::text::{citizen as words, common, problem, refusal};
use components::{
    Button, ConfirmBox, DocumentLinks, ErrorLine, PageHeading, PostForm, Section, SummaryList, Untranslated, answer_row,
};
use domain::draft::{CheckPage, DraftPurpose};
use domain::form::{InputPath, answered_pages};
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::reply;
use server_fns::session::{self, Viewer};

const LINKS: DocumentLinks = DocumentLinks { base: "/documents", new_window: false };

#[component]
pub(crate) fn Check() -> impl IntoView {
    let draft = param("id");
    let discarding = !query("discard").is_empty();
    let load = async move {
        let page = server_fns::drafts::check(draft?).await?;
        if let Some(unreached) = page.unreached() {
            reply::redirect(&format!("/drafts/{}/{unreached}", page.draft));
        }
        Ok((page, session::flash().await?.and_then(|flash| flash.refusal)))
    };
    crate::load::own_page(load, move |(page, refused), _: &Viewer| shown(page, refused, discarding))
}

fn shown(page: CheckPage, refused: Option<Refusal>, discarding: bool) -> Page {
    let draft = page.draft;
    let problems = problem_links(&page);
    let complete = problems.is_none();
    let problems = problems.or_else(|| {
        summary(refused.map(|refused| ErrorLine::new("main", refusal::sentence(&refused))).into_iter().collect())
    });
    let sections = answered_pages(&page.form, &page.answers).into_iter().map(|asked| {
        let rows = asked.fields.iter().map(|field| {
            let path = InputPath::of(&field.key);
            let row = answer_row(field, LINKS).change(change_address(&page, &path));
            match page.problems.under(&path).next() {
                Some((_, found)) => row.trouble(problem::sentence(found, &field.label)),
                None => row,
            }
        });
        let rows = rows.collect();
        view! { <Section title=asked.title><SummaryList rows/></Section> }
    });
    let sections = sections.collect_view();
    let (button, back) = match &page.purpose {
        DraftPurpose::New => (words::send_request(), "/me".to_owned()),
        DraftPurpose::Completion { code, .. } => (words::resend_request(), format!("/requests/{code}")),
    };
    let promise = page.promise;
    let key = page.idempotency_key;
    let send = complete.then(|| {
        view! {
            <section class="section">
                <p>{words::promise_if_now()} " " <PromisedDay promise/></p>
                <p>{words::nothing_sent_yet()}</p>
                <PostForm action=format!("/drafts/{draft}/submit") key>
                    <Button>{button}</Button>
                </PostForm>
            </section>
        }
    });
    let discard = if discarding {
        view! {
            <PostForm action=format!("/drafts/{draft}/discard")>
                <ConfirmBox
                    title=words::discard_title()
                    confirm=words::delete_draft()
                    cancel_href=format!("/drafts/{draft}/check")
                    danger=true
                >
                    <p>{words::discard_text()}</p>
                </ConfirmBox>
            </PostForm>
        }
        .into_any()
    } else {
        view! { <p class="aside-note"><a class="touch-link" href="?discard=1">{words::delete_draft()}</a></p> }
            .into_any()
    };
    Page::new(
        words::check_title(),
        view! {
            <PageHeading title=words::check_title() caption=page.service_title/>
            {sections}
            {send}
            {discard}
        },
    )
    .back(back)
    .problems(problems)
}

/// Where an answer is changed.
fn change_address(page: &CheckPage, path: &InputPath) -> String {
    let asked = page.form.page_of(path).map(|asked| asked.key.as_str()).unwrap_or_default();
    format!("/drafts/{}/{asked}?change=1#{path}", page.draft)
}

/// What still keeps it from being sent; each line leads to the page that asks it.
fn problem_links(page: &CheckPage) -> Option<AnyView> {
    if page.problems.is_empty() {
        return None;
    }
    let lines = page.problems.iter().map(|(path, found)| {
        let label = page.form.field_at(path).map_or("", |field| field.label.as_str());
        let href = change_address(page, path);
        view! { <li><a href=href><Untranslated text=problem::sentence(found, label)/></a></li> }
    });
    let lines = lines.collect_view();
    Some(
        view! {
            <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="error-summary-title">
                <h2 class="error-summary__title" id="error-summary-title">{common::there_is_a_problem()}</h2>
                <ul class="error-summary__list">{lines}</ul>
            </div>
        }
        .into_any(),
    )
}

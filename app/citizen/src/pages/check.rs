//! `/drafts/{id}/check`: all answers before they are sent. Nothing is sent until the button here is pressed.

use crate::answers::answer_row;
use crate::frame::Page;
use crate::load::{param, query};
use crate::pages::problems::summary;
use crate::promise::PromisedDay;
use components::text::{citizen as words, common, problem, refusal};
use components::{Button, ConfirmBox, ErrorLine, PageHeading, PostForm, Section, SummaryList};
use domain::draft::{CheckPage, DraftPurpose};
use domain::form::{InputPath, PageKey, first_unanswered_page, visible_fields, visible_pages};
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::reply;
use server_fns::session::{self, Viewer};

#[component]
pub(crate) fn Check() -> impl IntoView {
    let draft = param("id");
    let discarding = !query("discard").is_empty();
    let load = async move {
        let page = server_fns::drafts::check(draft?).await?;
        if let Some(unanswered) = unanswered(&page) {
            reply::redirect(&format!("/drafts/{}/{unanswered}", page.draft));
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
    let sections = visible_pages(&page.form, &page.answers).into_iter().map(|asked| {
        let change = format!("/drafts/{draft}/{}?change=1", asked.key);
        let rows = visible_fields(&page.form, asked, &page.answers)
            .into_iter()
            .map(|field| {
                let row = answer_row(field, &page.answers).change(format!("{change}#{}", field.key));
                let wrong = page.problems.under(&InputPath::of(&field.key)).next();
                match wrong {
                    Some((_, found)) => row.trouble(problem::sentence(found, &field.label)),
                    None => row,
                }
            })
            .collect();
        view! { <Section title=asked.title.clone()><SummaryList rows/></Section> }
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

/// Where somebody who comes back goes on: nobody is told off for questions they have not reached yet.
fn unanswered(page: &CheckPage) -> Option<&PageKey> {
    let first = &first_unanswered_page(&page.form, &page.answers)?.key;
    let lacks = |(path, _): (&InputPath, _)| page.form.page_of(path).is_some_and(|asked| asked.key == *first);
    page.problems.iter().any(lacks).then_some(first)
}

/// What still keeps it from being sent; each line leads to the page that asks it.
fn problem_links(page: &CheckPage) -> Option<AnyView> {
    if page.problems.is_empty() {
        return None;
    }
    let lines = page.problems.iter().map(|(path, found)| {
        let label = page.form.field_at(path).map_or("", |field| field.label.as_str());
        let asked = page.form.page_of(path).map(|asked| asked.key.to_string()).unwrap_or_default();
        let href = format!("/drafts/{}/{asked}?change=1#{path}", page.draft);
        view! { <li><a href=href>{problem::sentence(found, label)}</a></li> }
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

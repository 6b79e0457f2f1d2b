//! `/services/{id}/request`: what one needs, how long it takes, that one may stop and return.

use crate::frame::Page;
use crate::load::param;
use crate::service::{DocumentsNeeded, visits};
use components::text::{citizen as words, dates, digits};
use components::{Button, ButtonKind, ButtonLink, Notice, PageHeading, PostForm, Section, Tone, Untranslated};
use domain::draft::StartPage;
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn Start() -> impl IntoView {
    let key = param("id");
    crate::load::page(async move { server_fns::drafts::start_page(key?).await }, shown)
}

fn shown(page: StartPage, _: &Viewer) -> Page {
    let StartPage { definition, signed_in, unfinished, keep_days, .. } = page;
    let service = format!("/services/{}", definition.key);
    let action = format!("{service}/request");
    let unfinished = unfinished.map(|draft| {
        view! {
            <Notice title=words::unfinished_title()>
                <p>{words::unfinished_text()}</p>
                <p><ButtonLink href=format!("/drafts/{draft}/check")>{words::resume_draft()}</ButtonLink></p>
            </Notice>
        }
    });
    // One primary button: to go on with what was begun, where there is something.
    let kind = if unfinished.is_some() { ButtonKind::Secondary } else { ButtonKind::Primary };
    let label = if unfinished.is_some() { words::start_new() } else { words::start_request() };
    let sign_in = (!signed_in).then(|| view! { <li>{words::start_needs_mobile()}</li> });
    let title = words::start_title(&definition.title);
    Page::new(
        title,
        view! {
            <PageHeading title=words::before_you_start() caption=definition.title/>
            {unfinished}
            <ul class="plain-list plain-list--marked">
                <li>{words::answer_in(dates::span(definition.response_time.span))}</li>
                <li>{visits(&definition.info.visits)}</li>
                <li>{words::draft_kept_days(keep_days)}</li>
                {sign_in}
            </ul>
            <Section title=words::what_you_need()>
                <DocumentsNeeded documents=definition.required_documents/>
            </Section>
            {(!definition.info.eligibility.is_empty())
                .then(|| {
                    let lines = definition.info.eligibility.into_iter().map(|line| view! { <li><Untranslated text=digits(line)/></li> });
                    view! { <Section title=words::who_is_it_for()><ul>{lines.collect_view()}</ul></Section> }
                })}
            <Notice tone=Tone::Plain>{words::nothing_sent_until_check()}</Notice>
            <PostForm action><Button kind>{label}</Button></PostForm>
        },
    )
    .back(service)
}

//! The grouped form as it is drawn.

use super::COUNTER;
use super::assist::form_address;
use super::assisted_form::SEND;
use citizen::grouped_page;
use components::text::{counter as words, dates, problem, refusal};
use components::{
    BackLink, Bdi, Button, ButtonGroup, ButtonKind, Code, ErrorLine, ErrorSummary, Main, Notice, PageHeading, PostForm,
    SummaryList, SummaryRow, Tone,
};
use domain::draft::{DraftPage, DraftPurpose};
use domain::form::{InputPath, Problems};
use domain::in_person::{AssistedForm, PersonAtCounter};
use domain::jalali::JalaliDate;
use leptos::prelude::*;
use server_fns::session::Flash;

/// The page. `missing`: whoever wanted to send it is told everything that keeps it from being sent.
pub(super) fn page(form: AssistedForm, flash: &Flash, missing: bool) -> AnyView {
    let AssistedForm { draft, service_title, purpose, person, pages, problems, key, promise, .. } = form;
    let wanted = if missing { problems } else { Problems::new() };
    let mut lines: Vec<ErrorLine> =
        flash.refusal.iter().map(|found| ErrorLine::new("main", refusal::sentence(found))).collect();
    let mut drawn = Vec::new();
    let mut named = Vec::new();
    for page in pages {
        let page = with_problems(page, &flash.problems, &wanted);
        named.extend(page.page.fields.iter().map(|field| field.key.as_str().to_owned()));
        let (view, of_page) = grouped_page(page);
        lines.extend(of_page);
        drawn.push(view);
    }
    // What stands on no page that is shown is said all the same.
    let elsewhere = wanted.iter().filter(|(path, _)| !named.iter().any(|key| key == path.root()));
    lines.extend(elsewhere.map(|(_, found)| ErrorLine::new("main", problem::sentence(found, words::form_title()))));
    let kept = (!lines.is_empty()).then(|| view! { <Notice><p>{words::kept()}</p></Notice> });
    let promised = promise.map(|promise| {
        let day = dates::full_date(JalaliDate::of(promise.at));
        view! { <p class="num">{words::promise_now(day)}</p> }
    });
    let send = match purpose {
        DraftPurpose::New => words::send_form(),
        DraftPurpose::Completion { .. } => words::complete_form(),
    };
    let here = form_address(draft);
    view! {
        <Main wide=true>
            <BackLink href=COUNTER text=words::to_counter()/>
            <ErrorSummary errors=lines/>
            <PageHeading title=words::form_of(service_title)/>
            {kept}
            {of_person(person)}
            <p class="counter__hint">{words::form_hint()}</p>
            <PostForm action=here.clone() key multipart=true>
                <div class="grouped-form" data-keep="">{drawn}</div>
                <p class="counter__hint">{words::refresh_hint()}</p>
                <p class="counter__hint" data-kept="" role="status" hidden=true>{words::kept_while_typed()}</p>
                <p class="counter__stale" data-unkept="" role="alert" hidden=true>{words::not_kept()}</p>
                {promised}
                <ButtonGroup>
                    <Button name=SEND value="1">{send}</Button>
                    <Button kind=ButtonKind::Secondary>{words::refresh_form()}</Button>
                </ButtonGroup>
            </PostForm>
            <PostForm action=format!("{here}/drop")>
                <Button kind=ButtonKind::Quiet>{words::drop_form()}</Button>
            </PostForm>
        </Main>
    }
    .into_any()
}

fn of_person(person: PersonAtCounter) -> AnyView {
    let seen = person.identity_seen.then(|| view! { <Notice tone=Tone::Done><p>{words::identity_seen()}</p></Notice> });
    let rows = vec![
        SummaryRow::view(words::person_name(), view! { <Bdi text=person.name/> }),
        SummaryRow::view(words::person_national_id(), view! { <Code text=person.national_id/> }),
        SummaryRow::view(words::person_mobile(), view! { <Code text=person.mobile/> }),
    ];
    view! {
        <section class="section">
            <h2 class="section__title">{words::form_for()}</h2>
            <SummaryList rows dense=true/>
            {seen}
        </section>
    }
    .into_any()
}

/// The page with what is wrong with its files, and with what is missing where nothing else is said about an input.
pub(super) fn with_problems(mut page: DraftPage, of_files: &Problems, missing: &Problems) -> DraftPage {
    let on_page = |path: &InputPath, page: &DraftPage| page.page.fields.iter().any(|field| field.key == *path.root());
    for (path, found) in of_files.iter().chain(missing.iter()) {
        if on_page(path, &page) && page.problems.under(path).next().is_none() {
            page.problems.push(path.clone(), found.clone());
        }
    }
    page
}

//! `/drafts/{id}/{page}`: one page of questions. It is posted to its own address, files and all.

use crate::fields::{Fields, Filled, problem_lines};
use crate::frame::Page;
use crate::islands::Reveal;
use crate::load::{param, query};
use crate::pages::problems::summary;
use components::text::{citizen as words, common, dates, digits, refusal};
use components::{Button, ErrorLine, Notice, PageHeading, Paragraphs, PostForm, Tone};
use domain::draft::{DraftPage, DraftPurpose};
use domain::form::{Field, FieldKind};
use domain::jalali::JalaliDate;
use domain::refusal::Refusal;
use leptos::prelude::*;
use server_fns::session::{self, Viewer};

#[component]
pub(crate) fn Question() -> impl IntoView {
    let (draft, page) = (param("id"), param("page"));
    let changing = !query("change").is_empty();
    let load = async move {
        let mut page = server_fns::drafts::page(draft?, page?).await?;
        let flash = session::flash().await?.unwrap_or_default();
        // Files that were not taken; everything else that is wrong is kept with the draft.
        page.problems.append(flash.problems);
        Ok((page, flash.refusal))
    };
    crate::load::own_page(load, move |(page, refused), _: &Viewer| shown(page, refused, changing))
}

fn shown(page: DraftPage, refused: Option<Refusal>, changing: bool) -> Page {
    let draft = page.draft;
    let here = format!("/drafts/{draft}/{}", page.page.key);
    let action = if changing { format!("{here}?change=1") } else { here };
    let back = back_of(&page, changing);
    let caption = match page.position {
        Some((number, of)) => words::service_and_page(&page.service_title, words::page_of(number, of)),
        None => page.service_title.clone(),
    };
    let kept = words::draft_kept_until(dates::full_date(JalaliDate::of(page.expires_at)));
    let multipart = takes_files(&page.page.fields);
    let conditional = page.page.fields.iter().any(hangs);
    let title = page.page.title.clone();
    let only_these = matches!(page.purpose, DraftPurpose::Completion { .. })
        .then(|| view! { <Notice tone=Tone::Information><p>{words::only_these_open()}</p></Notice> });
    let hint = page.page.hint.clone().map(|hint| view! { <Paragraphs text=digits(hint)/> });
    let filled = Filled::new(page);
    let mut lines = problem_lines(&filled);
    lines.extend(refused.map(|refused| ErrorLine::new("main", refusal::sentence(&refused))));
    let fields = Fields { filled: &filled, fields: &filled.page().page.fields, within: None, entry: None }.view();
    Page::new(
        title.clone(),
        view! {
            <PageHeading title caption/>
            {only_these}
            {hint}
            <PostForm action multipart>
                {fields}
                <Button>{common::continue_on()}</Button>
            </PostForm>
            {conditional.then(|| view! { <Reveal/> })}
            <p class="aside-note">{kept}</p>
        },
    )
    .back(back)
    .problems(summary(lines))
}

fn back_of(page: &DraftPage, changing: bool) -> String {
    if changing {
        return format!("/drafts/{}/check", page.draft);
    }
    match (&page.previous, &page.purpose) {
        (Some(previous), _) => format!("/drafts/{}/{previous}", page.draft),
        (None, DraftPurpose::Completion { code, .. }) => format!("/requests/{code}"),
        (None, DraftPurpose::New) => "/me".to_owned(),
    }
}

fn takes_files(fields: &[Field]) -> bool {
    fields.iter().any(|field| match &field.kind {
        FieldKind::Files(_) => true,
        FieldKind::Group(group) => takes_files(&group.fields),
        _ => false,
    })
}

fn hangs(field: &Field) -> bool {
    let inside = match &field.kind {
        FieldKind::Group(group) => group.fields.iter().any(hangs),
        _ => false,
    };
    inside || field.show_if.is_some()
}

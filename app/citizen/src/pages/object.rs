//! `/requests/{code}/object`: the words of an objection.

use crate::frame::Page;
use crate::islands::CharacterCounter;
use crate::load::param;
use crate::pages::problems::flash_problems;
use components::text::citizen as words;
use components::{Button, OptionalText, PageHeading, PostForm, TextArea};
use domain::limits::WORDS;
use domain::permission::Action;
use domain::refusal::Refusal;
use domain::tracking::{RequestView, Tracking};
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::session::{self, Flash, Viewer};

#[component]
pub(crate) fn ObjectTo() -> impl IntoView {
    let code = param::<String>("code");
    let load = async move {
        match server_fns::service_requests::track(code?).await? {
            Tracking::Full(view) if view.own => Ok((*view, session::flash().await?)),
            _ => Err(AppError::Desk(Refusal::NotFound)),
        }
    };
    crate::load::own_page(load, shown)
}

fn shown((view, flash): (RequestView, Option<Flash>), _: &Viewer) -> Page {
    let here = format!("/requests/{}", view.code);
    if !view.may.contains(&Action::Object) {
        return Page::new(
            words::object(),
            view! {
                <PageHeading title=words::objection_late_title() caption=view.service_title/>
                <p>{words::objection_late_text()}</p>
            },
        )
        .back(here);
    }
    let (summary, errors) = flash_problems(flash.as_ref(), &[("words", words::objection_words())]);
    let typed = flash.map(|flash| flash.value("words"));
    Page::new(
        words::object(),
        view! {
            <PageHeading title=words::object() caption=view.service_title/>
            <p>{words::objection_how()}</p>
            <PostForm action=format!("{here}/object")>
                <div data-counted="" data-left=words::characters_left() data-over=words::characters_over()>
                    <TextArea
                        name="words"
                        label=words::objection_words()
                        hint=words::objection_hint()
                        error=OptionalText(errors.first().cloned().flatten())
                        value=OptionalText(typed)
                        max=WORDS
                        rows=8
                    />
                    <p class="field__hint" role="status" data-count="" hidden=true></p>
                </div>
                <CharacterCounter/>
                <Button>{words::send_objection()}</Button>
            </PostForm>
        },
    )
    .back(here)
    .problems(summary)
}

//! `/track`: status by code, everything by code and the last four digits of the mobile.

use crate::frame::Page;
use crate::load::query;
use crate::pages::problems::flash_problems;
use components::text::{citizen as words, form};
use components::{Button, OptionalText, PageHeading, PostForm, TextInput, TextKind};
use leptos::prelude::*;
use server_fns::session::{self, Flash, Viewer};

#[component]
pub(crate) fn Track() -> impl IntoView {
    let code = query("code");
    crate::load::page(session::flash(), move |flash, _: &Viewer| shown(flash, code))
}

fn shown(flash: Option<Flash>, code: String) -> Page {
    let labels = [("code", form::tracking_code()), ("last_four", form::last_four_of_mobile())];
    let (summary, errors) = flash_problems(flash.as_ref(), &labels);
    let mut errors = errors.into_iter();
    let typed = |input: &str| flash.as_ref().map(|flash| flash.value(input)).filter(|typed| !typed.is_empty());
    let code = typed("code").unwrap_or(code);
    let last_four = typed("last_four");
    let (code_error, last_four_error) = (errors.next().flatten(), errors.next().flatten());
    Page::new(
        words::track_title(),
        view! {
            <PageHeading title=words::track_title()/>
            <p>{words::track_lead()}</p>
            <PostForm action="/track">
                <TextInput
                    name="code"
                    label=form::tracking_code()
                    hint=form::tracking_code_hint()
                    error=OptionalText(code_error)
                    value=code
                    kind=TextKind::Digits
                    autocomplete="off"
                    length=20
                />
                <TextInput
                    name="last_four"
                    label=form::last_four_of_mobile()
                    hint=words::last_four_hint()
                    error=OptionalText(last_four_error)
                    value=OptionalText(last_four)
                    kind=TextKind::Digits
                    autocomplete="off"
                    length=4
                    optional=true
                />
                <Button>{words::track_button()}</Button>
            </PostForm>
            <p><a class="touch-link" href="/sign-in?next=/me">{words::or_sign_in_for_all()}</a></p>
        },
    )
    .problems(summary)
}

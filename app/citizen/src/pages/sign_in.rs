//! `/sign-in`: a mobile number, to which a code is sent. Nothing tells whether the number is known.

use crate::frame::Page;
use crate::load::query;
use crate::pages::problems::flash_problems;
use components::text::{citizen as words, form};
use components::{Button, OptionalText, PageHeading, PostForm, TextInput, TextKind};
use leptos::prelude::*;
use server_fns::session::{self, Flash, Viewer};

#[component]
pub(crate) fn SignIn() -> impl IntoView {
    let next = query("next");
    crate::load::page(session::flash(), move |flash, _: &Viewer| shown(flash, next))
}

fn shown(flash: Option<Flash>, next: String) -> Page {
    let labels = [("mobile", form::mobile())];
    let (summary, errors) = flash_problems(flash.as_ref(), &labels);
    let typed = flash.as_ref().map(|flash| flash.value("mobile"));
    let next = flash.map(|flash| flash.value("next")).filter(|next| !next.is_empty()).unwrap_or(next);
    Page::new(
        words::sign_in_title(),
        view! {
            <PageHeading title=words::sign_in_title()/>
            <p>{words::sign_in_lead()}</p>
            <PostForm action="/sign-in" hidden=vec![("next".to_owned(), next)]>
                <TextInput
                    name="mobile"
                    label=form::mobile()
                    hint=form::mobile_hint()
                    error=OptionalText(errors.first().cloned().flatten())
                    value=OptionalText(typed)
                    kind=TextKind::Telephone
                    autocomplete="tel"
                    length=12
                />
                <Button>{words::send_code()}</Button>
            </PostForm>
        },
    )
    .problems(summary)
}

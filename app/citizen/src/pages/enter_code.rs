//! `/sign-in/code`: the code that was sent. Without a script the wait for another one is said as a time.

use crate::frame::Page;
use crate::islands::OneTimeCode;
use crate::pages::problems::flash_problems;
use components::text::{citizen as words, dates, form};
use components::{
    Button, ButtonKind, ButtonLink, Code, Details, Notice, OptionalText, PageHeading, PostForm, TextInput, TextKind,
};
use domain::access::{CODE_DIGITS, CODE_MINUTES};
use domain::jalali::TehranTime;
use leptos::prelude::*;
use server_fns::session::{self, Flash, PendingSignIn, Viewer};

#[component]
pub(crate) fn EnterCode() -> impl IntoView {
    let load = async {
        let pending = session::sign_in().await?;
        Ok((pending, session::flash().await?))
    };
    crate::load::page(load, shown)
}

fn shown((pending, flash): (Option<PendingSignIn>, Option<Flash>), _: &Viewer) -> Page {
    let Some(pending) = pending else {
        return Page::new(
            words::enter_code_title(),
            view! {
                <PageHeading title=words::no_code_title()/>
                <p>{words::no_code_text()}</p>
                <p><ButtonLink href="/sign-in">{words::sign_in_title()}</ButtonLink></p>
            },
        );
    };
    let (summary, errors) = flash_problems(flash.as_ref(), &[("code", form::one_time_code())]);
    let demo = pending.demo_code.map(|code| {
        view! { <Notice title=words::demo_code_title()><p class="demo-code"><Code text=code/></p></Notice> }
    });
    Page::new(
        words::enter_code_title(),
        view! {
            <PageHeading title=words::enter_code_title()/>
            <p>{words::code_sent_to()} " " <Code text=pending.mobile/></p>
            <p>{words::code_works(CODE_MINUTES)}</p>
            {demo}
            <PostForm action="/sign-in/code">
                <TextInput
                    name="code"
                    label=form::one_time_code()
                    hint=words::code_hint(CODE_DIGITS)
                    error=OptionalText(errors.first().cloned().flatten())
                    kind=TextKind::OneTimeCode
                    length=6
                />
                <OneTimeCode/>
                <Button>{words::sign_in_button()}</Button>
            </PostForm>
            <Details summary=words::no_sms()>
                <p>{words::no_sms_help()}</p>
                <p>{words::resend_from(dates::clock(TehranTime::of(pending.resend_at)))}</p>
                <PostForm action="/sign-in/resend"><Button kind=ButtonKind::Secondary>{words::resend_code()}</Button></PostForm>
                <p><a class="touch-link" href="/sign-in">{words::change_mobile()}</a></p>
            </Details>
        },
    )
    .back("/sign-in")
    .problems(summary)
}

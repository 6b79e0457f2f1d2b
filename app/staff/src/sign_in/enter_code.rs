//! `/desk/sign-in/code`: the second factor.

use super::demo_accounts::demo_accounts;
use super::problem::Told;
use super::step::DrawnStep;
use components::text::{common, refusal, staff as words};
use components::{Button, OptionalText, PageHeading, PostForm, TextInput, TextKind};
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::session;

pub async fn draw() -> Result<DrawnStep, AppError> {
    let (flash, accounts) = (session::flash().await?, demo_accounts().await);
    let told = Told::of(flash.as_ref(), refusal::wrong_code());
    let title = told.title(words::code_title());
    let parts = || {
        view! {
            {told.summary("code")}
            <PageHeading title=words::code_title()/>
            <CodeForm action="/desk/sign-in/code" told button=common::sign_in()/>
            <p><a href="/desk/sign-in" rel="external">{words::other_account()}</a></p>
            {accounts}
        }
    };
    Ok(DrawnStep::of(title, parts))
}

/// The code and its button, for signing in and for enrolling.
#[component]
pub fn CodeForm(action: &'static str, told: Told, button: &'static str) -> impl IntoView {
    view! {
        <PostForm action=action>
            <TextInput
                name="code"
                label=words::totp()
                hint=words::code_hint()
                error=OptionalText(told.field)
                kind=TextKind::OneTimeCode
                length=6
            />
            <Button>{button}</Button>
        </PostForm>
    }
}

//! `/desk/sign-in/code`: the second factor.

use super::demo_accounts::DemoAccounts;
use super::problem::Told;
use components::text::{common, refusal, staff as words};
use components::{Button, Main, OptionalText, PageHeading, PostForm, TextInput, TextKind};
use leptos::prelude::*;
use leptos_meta::Title;
use server_fns::session::{self, Flash};

#[component]
pub fn EnterCodePage() -> impl IntoView {
    let flash = Resource::new(|| (), |()| session::flash());
    view! {
        <Main>
            <Suspense>{move || Suspend::new(async move { crate::load::shown(flash.await, page) })}</Suspense>
            <DemoAccounts/>
        </Main>
    }
}

fn page(flash: Option<Flash>) -> AnyView {
    let told = Told::of(flash.as_ref(), refusal::wrong_code());
    view! {
        <Title text=told.title(words::code_title())/>
        {told.summary("code")}
        <PageHeading title=words::code_title()/>
        <CodeForm action="/desk/sign-in/code" told button=common::sign_in()/>
        <p><a href="/desk/sign-in" rel="external">{words::other_account()}</a></p>
    }
    .into_any()
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

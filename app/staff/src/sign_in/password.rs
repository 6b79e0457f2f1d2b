//! `/desk/sign-in`: the first factor.

use super::demo_accounts::DemoAccounts;
use super::problem::Told;
use components::text::{common, form, staff as words};
use components::{Button, Main, OptionalText, PageHeading, PostForm, TextInput, TextKind};
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;
use server_fns::session::{self, Flash};

#[component]
pub fn SignInPage() -> impl IntoView {
    let flash = Resource::new(|| (), |()| session::flash());
    let next = use_query_map().read_untracked().get("next").unwrap_or_default();
    view! {
        <Main>
            <Suspense>
                {move || {
                    let next = next.clone();
                    Suspend::new(async move { crate::load::shown(flash.await, |flash| page(flash, next)) })
                }}
            </Suspense>
            <DemoAccounts/>
        </Main>
    }
}

fn page(flash: Option<Flash>, next: String) -> AnyView {
    let told = Told::of(flash.as_ref(), words::wrong_password());
    let typed = flash.map(|flash| flash.value("username")).unwrap_or_default();
    view! {
        <Title text=told.title(words::sign_in_title())/>
        {told.summary("username")}
        <PageHeading title=words::sign_in_title()/>
        <p>{words::sign_in_lead()}</p>
        <PostForm action="/desk/sign-in" hidden=vec![("next".to_owned(), next)]>
            <TextInput
                name="username"
                label=words::user_name()
                value=typed
                error=OptionalText(told.field.clone())
                kind=TextKind::Code
                autocomplete="username"
                length=20
            />
            <TextInput
                name="password"
                label=form::password()
                kind=TextKind::Password
                autocomplete="current-password"
                length=20
            />
            <Button>{common::sign_in()}</Button>
        </PostForm>
    }
    .into_any()
}

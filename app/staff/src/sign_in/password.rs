//! `/desk/sign-in`: the first factor.

use super::demo_accounts::demo_accounts;
use super::problem::Told;
use super::step::DrawnStep;
use components::text::{common, form, staff as words};
use components::{Button, OptionalText, PageHeading, PostForm, TextInput, TextKind};
use leptos::prelude::*;
use server_fns::AppError;
use server_fns::session;

pub async fn draw(next: String) -> Result<DrawnStep, AppError> {
    let (flash, accounts) = (session::flash().await?, demo_accounts().await);
    let told = Told::of(flash.as_ref(), words::wrong_password());
    let typed = flash.map(|flash| flash.value("username")).unwrap_or_default();
    let title = told.title(words::sign_in_title());
    let parts = || {
        view! {
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
            {accounts}
        }
    };
    Ok(DrawnStep::of(title, parts))
}

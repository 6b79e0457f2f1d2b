//! The form that begins a request on somebody's behalf.

use super::form::{ASSIST, Asking, about};
use super::told::Told;
use super::visit::{asking, services, wanted};
use components::text::{counter as words, form};
use components::{Button, OptionalText, PostForm, Select, TextInput, TextKind};
use domain::in_person::{CounterView, Current, PERSON_MOBILE, PERSON_NAME, PERSON_NATIONAL_ID};
use leptos::prelude::*;

pub(super) fn begin(view: &CounterView, current: &Current, told: &Told) -> AnyView {
    let open = told.is_about("assist") || told.is_about("identity");
    let asking = Asking { open, key: Some(ASSIST), ..asking("assist", words::assist(), told) };
    asking.view(|| {
        let line = |name: &'static str, label: &'static str, kind: TextKind, hint: &'static str| {
            let (value, error) = (told.value(name), told.error("assist", name, label));
            view! { <TextInput name label kind hint value error autocomplete="off"/> }.into_any()
        };
        let seen = told.value("identity_seen") == domain::form::raw::YES;
        let fields = view! {
            <p class="counter__hint">{words::assist_hint()}</p>
            <Select
                name="assist_service"
                label=words::service()
                choices=services(view)
                value=wanted(current, told, "assist_service")
                error=told.error("assist", "assist_service", words::service())
            />
            {line(PERSON_NAME, words::person_name(), TextKind::Name, "")}
            {line(PERSON_NATIONAL_ID, words::person_national_id(), TextKind::Digits, form::national_id_hint())}
            {line(PERSON_MOBILE, words::person_mobile(), TextKind::Telephone, form::mobile_hint())}
            {identity(seen, told.error("identity", "identity_seen", words::identity_seen()))}
        };
        view! {
            <PostForm action="/desk/counter/assist" hidden=about(Some(current.ticket.id))>
                {fields}
                <Button>{words::begin_form()}</Button>
            </PostForm>
        }
        .into_any()
    })
}

fn identity(seen: bool, error: OptionalText) -> AnyView {
    let class = if error.is_some() { "field field--error" } else { "field" };
    let invalid = error.is_some().then_some("true");
    let error = error.shown().map(|text| view! { <components::ErrorMessage id="identity_seen-error" text/> });
    view! {
        <div class=class>
            {error}
            <div class="choice">
                <input
                    class="choice__input choice__input--box"
                    type="checkbox"
                    id="identity_seen"
                    name="identity_seen"
                    value=domain::form::raw::YES
                    checked=seen
                    aria-invalid=invalid
                    aria-describedby=invalid.map(|_| "identity_seen-error")
                />
                <label class="choice__label" for="identity_seen">{words::identity_seen()}</label>
            </div>
        </div>
    }
    .into_any()
}

//! The forms by which numbers are given at the counter.

use super::queue::{asking, priorities};
use super::told::Told;
use components::text::counter as words;
use components::{Button, Choice, PostForm, Select, TextInput, TextKind};
use domain::in_person::{CounterView, Priority};
use leptos::prelude::*;

pub(super) fn give(view: &CounterView, told: &Told, key: &str) -> Option<AnyView> {
    let lines: Vec<Choice> =
        view.place.lines.iter().map(|line| Choice::new(line.id.to_string(), line.title.clone())).collect();
    (!lines.is_empty()).then(|| {
        let hidden = vec![("place".to_owned(), view.place.id.to_string())];
        let priority = Some(told.value("take_priority")).filter(|word| !word.is_empty());
        let priority = priority.unwrap_or_else(|| Priority::Ordinary.as_str().to_owned());
        asking("take", words::give_number(), told).view(|| {
            let fields = view! {
                <Select
                    name="take_line"
                    label=words::give_number_line()
                    choices=lines
                    value=told.value("take_line")
                    error=told.error("take", "take_line", words::give_number_line())
                />
                <Select name="take_priority" label=words::prioritise_to() choices=priorities() value=priority/>
            };
            view! {
                <PostForm action="/desk/counter/take" key=key.to_owned() hidden>
                    {fields}
                    <Button>{words::give_number_button()}</Button>
                </PostForm>
            }
            .into_any()
        })
    })
}

pub(super) fn check_in(view: &CounterView, told: &Told) -> AnyView {
    let hidden = vec![("place".to_owned(), view.place.id.to_string())];
    asking("check_in", words::check_in(), told).view(|| {
        let code = view! {
            <TextInput
                name="appointment_code"
                label=words::check_in_code()
                kind=TextKind::Digits
                length=6
                value=told.value("appointment_code")
                error=told.error("check_in", "appointment_code", words::check_in_code())
            />
        };
        view! {
            <PostForm action="/desk/counter/check-in" hidden>
                {code}
                <Button>{words::check_in_button()}</Button>
            </PostForm>
        }
        .into_any()
    })
}

//! A statement to agree to; its words are the question's.

use super::choice::option;
use crate::raw::{put, value};
use crate::visit::Visit;
use components::text::form;
use domain::form::InputPath;
use domain::form::raw::YES;
use leptos::prelude::*;

pub(super) fn statement(visit: Visit, path: &InputPath) -> AnyView {
    let name = path.to_string();
    let agreed = {
        let name = name.clone();
        move || visit.raw.with(|raw| value(raw, &name) == YES)
    };
    let press = move || {
        visit.raw.update(|raw| {
            let turned = if value(raw, &name) == YES { "" } else { YES };
            put(raw, &name, turned);
        });
    };
    option("checkbox", agreed, form::agree().to_owned(), None, press)
}

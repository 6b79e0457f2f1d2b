//! A field that is written with the keys on the screen. No input of the browser: no keyboard of the system, no menu, no
//! handles; for screen readers and keyboards it is a text box all the same.

use crate::keys::{Alphabet, Press};
use crate::raw::date_shown;
use crate::visit::{Active, Mask, Visit};
use components::text::{digits, number};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::leptos_dom::helpers::request_animation_frame;
use leptos::prelude::*;

/// How what was written is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Words,
    /// From left to right: a code, a telephone number, an address of mail.
    Code,
    Date,
    Sheba,
    /// With separators of thousands.
    Amount,
}

/// What stands around a written field.
pub(crate) struct Written {
    pub active: Active,
    pub look: Look,
    /// Ids of the elements that name it and that say more.
    pub label: String,
    pub described: Option<String>,
    pub invalid: Signal<bool>,
}

/// The field itself.
pub(crate) fn written(visit: Visit, field: Written) -> AnyView {
    let Written { active, look, label, described, invalid } = field;
    let Active { name, alphabet, most: _, mask } = active.clone();
    let id = format!("field-{name}");
    let chosen = {
        let name = name.clone();
        Memo::new(move |_| visit.active.with(|active| active.as_ref().is_some_and(|active| active.name == name)))
    };
    let take = move || {
        if visit.active.with_untracked(|now| now.as_ref() != Some(&active)) {
            visit.active.set(Some(active.clone()));
        }
    };
    let take_by_key = take.clone();
    let shown = move || as_shown(&visit.value(&name, mask), look);
    let lines = matches!(alphabet, Alphabet::Words { lines: true });
    let class = move || if chosen.get() { "written written--now" } else { "written" };
    let direction = if look == Look::Words { "auto" } else { "ltr" };
    let take_by_touch = take.clone();
    let field = NodeRef::<html::Div>::new();
    // Once the keys stand there, which take room from below.
    Effect::new(move |_| {
        if chosen.get() {
            // A browser that draws nothing scrolls nothing.
            let _ = request_animation_frame(move || into_view(field));
        }
    });
    view! {
        <div
            node_ref=field
            class=class
            id=id
            role="textbox"
            tabindex="0"
            aria-labelledby=label
            aria-describedby=described
            aria-multiline=lines.then_some("true")
            aria-invalid=move || invalid.get().then_some("true")
            on:focus=move |_| take()
            on:click=move |_| take_by_touch()
            on:keydown=move |event| {
                take_by_key();
                key_down(visit, &event, lines);
            }
        >
            <bdi class="written__text" dir=direction>{shown}</bdi>
            <span class="written__caret" aria-hidden="true"></span>
        </div>
    }
    .into_any()
}

/// Scrolls as far as it has to, and no further.
fn into_view(field: NodeRef<html::Div>) {
    #[cfg(feature = "hydrate")]
    if let Some(field) = field.get_untracked() {
        let how = web_sys::ScrollIntoViewOptions::new();
        how.set_block(web_sys::ScrollLogicalPosition::Nearest);
        field.scroll_into_view_with_scroll_into_view_options(&how);
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = field;
}

/// A keyboard that is plugged in writes as well.
fn key_down(visit: Visit, event: &KeyboardEvent, lines: bool) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let name = event.key();
    let mut letters = name.chars();
    let press = match (name.as_str(), letters.next(), letters.next()) {
        ("Backspace", ..) => Press::Erase,
        ("Enter", ..) if lines => Press::Put('\n'),
        (_, Some(letter), None) => Press::Put(letter),
        _ => return,
    };
    event.prevent_default();
    visit.press(press);
}

/// What was written as people read it.
fn as_shown(value: &str, look: Look) -> String {
    match look {
        Look::Words => value.to_owned(),
        Look::Code if value.bytes().any(|byte| byte.is_ascii_alphabetic()) => value.to_owned(),
        Look::Code => digits(value),
        Look::Date => digits(date_shown(value)),
        Look::Sheba => format!("IR {}", digits(value)),
        Look::Amount => value.parse().map_or_else(|_| digits(value), number),
    }
}

/// Digits and nothing else, at most so many.
pub(crate) fn digits_field(name: &str, most: usize) -> Active {
    Active { name: name.to_owned(), alphabet: Alphabet::Digits { signed: false }, most, mask: Mask::Plain }
}

/// One line of Persian words.
pub(crate) fn words_field(name: &str, most: usize) -> Active {
    Active { name: name.to_owned(), alphabet: Alphabet::Words { lines: false }, most, mask: Mask::Plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_shown_as_people_read_it() {
        assert_eq!(as_shown("14050901", Look::Date), "۱۴۰۵/۰۹/۰۱");
        assert_eq!(as_shown("0912", Look::Code), "۰۹۱۲");
        assert_eq!(as_shown("a1@b.ir", Look::Code), "a1@b.ir");
        assert_eq!(as_shown("1234567", Look::Amount), "۱٬۲۳۴٬۵۶۷");
        assert_eq!(as_shown("-", Look::Amount), "-");
    }
}

use leptos::prelude::*;

use crate::text::{digits, lang_of};

/// A code, phone, account or plate: its parts keep their order in a right-to-left line. Digits are shown in the
/// language's own; `data-copy` holds it as stored.
#[component]
pub fn Code(#[prop(into)] text: String) -> impl IntoView {
    // One script throughout: with letters in it (Sheba, a plate) the digits stay as they are.
    let shown = if text.bytes().any(|b| b.is_ascii_alphabetic()) { text.clone() } else { digits(&text) };
    view! { <bdi class="code" dir="ltr" translate="no" data-copy=text>{shown}</bdi> }
}

/// An address or user name from left to right, untouched.
#[component]
pub fn Latin(#[prop(into)] text: String) -> impl IntoView {
    view! { <bdi class="code" dir="ltr" translate="no">{text}</bdi> }
}

/// A telephone number that can be dialled; shown exactly as its owner wrote it.
#[component]
pub fn Phone(
    #[prop(into)] number: String,
    /// False where dialling makes no sense.
    #[prop(default = true)]
    link: bool,
) -> impl IntoView {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let code = view! { <Code text=number/> };
    if link && !dialled.is_empty() {
        view! { <a href=format!("tel:{dialled}")>{code}</a> }.into_any()
    } else {
        code.into_any()
    }
}

/// A file's name: its own direction, and its digits are its owner's.
#[component]
pub fn FileName(#[prop(into)] name: String) -> impl IntoView {
    let is_persian = name.chars().any(|c| matches!(c, '\u{600}'..='\u{6FF}'));
    // After Persian letters «2.png» would be torn into «png.2»: the ending keeps its dot in front.
    let (stem, ending) = match name.rfind('.') {
        Some(dot) if is_persian => (name[..dot].to_owned(), Some(name[dot..].to_owned())),
        _ => (name, None),
    };
    let ending = ending.map(|ending| view! { <bdi dir="ltr">{ending}</bdi> });
    view! { <bdi class="file-name" translate="no">{stem}{ending}</bdi> }
}

/// A name or words of unknown direction inside a line; Persian ones say so in a page that is not.
#[component]
pub fn Bdi(#[prop(into)] text: String) -> impl IntoView {
    let lang = lang_of(&text);
    view! { <bdi lang=lang>{text}</bdi> }
}

/// A letter number such as «۱۴۰۵/ص/۱۲۳»: right to left by convention, one unit in every line.
#[component]
pub fn LetterNumber(#[prop(into)] number: String) -> impl IntoView {
    let shown = digits(&number);
    view! { <bdi class="code" dir="rtl" translate="no" data-copy=number>{shown}</bdi> }
}

use leptos::prelude::*;

use crate::{OptionalText, Untranslated};

/// The page's own content, target of the skip link.
#[component]
pub fn Main(
    /// For tables and two columns; otherwise one column of reading width.
    #[prop(optional)]
    wide: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <main class=if wide { "main main--wide" } else { "main" } id="main" tabindex="-1">
            {children()}
        </main>
    }
}

/// The page's one `h1`, with what it belongs to above it.
#[component]
pub fn PageHeading(#[prop(into)] title: String, #[prop(optional, into)] caption: OptionalText) -> impl IntoView {
    view! {
        <h1 class="page-heading">
            {caption.shown().map(|caption| view! { <span class="page-heading__caption"><Untranslated text=caption/></span> })}
            <Untranslated text=title/>
        </h1>
    }
}

/// A part of a page with its own heading.
#[component]
pub fn Section(
    #[prop(into)] title: String,
    /// Target of links inside the page.
    #[prop(optional, into)]
    id: OptionalText,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="section" id=id.0>
            <h2 class="section__title"><Untranslated text=title/></h2>
            {children()}
        </section>
    }
}

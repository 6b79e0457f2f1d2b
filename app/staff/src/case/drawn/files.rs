//! Links to files: over the page where there is a script, otherwise in a window of their own.

use crate::address;
use domain::tracking::DocumentView;
use leptos::prelude::*;

/// The way to a file, with what is seen of it inside.
pub fn file_link(document: &DocumentView, class: &'static str, inside: AnyView) -> AnyView {
    view! {
        <a
            class=class
            href=address::document_shown(document)
            target="_blank"
            rel="external noopener"
            data-file=document.id.to_string()
        >
            {inside}
        </a>
    }
    .into_any()
}

//! The files that came with the request: what each is for, a small picture of pictures, and the way to the whole.

use super::files::file_link;
use crate::case::viewer::label_of;
use components::text::{bytes, staff as words};
use components::{FileName, Glyph, Icon, Section, Untranslated};
use domain::kartabl::CaseView;
use domain::tracking::DocumentView;
use leptos::prelude::*;

pub fn documents(case: &CaseView) -> AnyView {
    if case.documents.is_empty() {
        return view! { <Section title=words::documents()><p>{words::no_documents()}</p></Section> }.into_any();
    }
    let items = case.documents.iter().map(|document| item(case, document)).collect_view();
    view! {
        <Section title=words::documents()>
            <ul class="documents">{items}</ul>
        </Section>
    }
    .into_any()
}

fn item(case: &CaseView, document: &DocumentView) -> AnyView {
    let label = label_of(case, document.id);
    let preview = if document.media_type.starts_with("image/") {
        let alt = words::preview_of(label.as_deref().unwrap_or(&document.name));
        let src = crate::address::document(document.id);
        view! { <img class="documents__preview" src=src alt=alt loading="lazy" width="64" height="64"/> }.into_any()
    } else {
        view! { <span class="documents__preview"><Icon glyph=Glyph::File/></span> }.into_any()
    };
    let inside = view! {
        {preview}
        <span class="documents__words">
            {label.map(|label| view! { <span class="documents__label"><Untranslated text=label/></span> })}
            <FileName name=document.name.clone()/>
            <span class="documents__size num">{bytes(document.size)}</span>
        </span>
    };
    let link = file_link(document, "documents__link", inside.into_any());
    view! { <li class="documents__item">{link}</li> }.into_any()
}

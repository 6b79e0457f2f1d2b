//! The files that came with the request: what each is for, a small picture of pictures, and the way to the whole.

use super::{Case, answers::asked};
use components::text::{bytes, common, staff as words};
use components::{FileName, Glyph, Icon, Section, Untranslated};
use domain::form::ShownAnswer;
use domain::id::DocumentId;
use domain::kartabl::CaseView;
use domain::tracking::DocumentView;
use leptos::prelude::*;

pub fn documents(case: &Case) -> AnyView {
    if case.documents.is_empty() {
        return view! { <Section title=words::documents()><p>{words::no_documents()}</p></Section> }.into_any();
    }
    let items = case.documents.iter().map(|document| item(document, label_of(case, document.id))).collect_view();
    view! {
        <Section title=words::documents()>
            <ul class="documents">{items}</ul>
        </Section>
    }
    .into_any()
}

fn item(document: &DocumentView, label: Option<String>) -> impl IntoView + use<> {
    let href = crate::address::document(document.id);
    let preview = if document.media_type.starts_with("image/") {
        let alt = words::preview_of(label.as_deref().unwrap_or(&document.name));
        view! { <img class="documents__preview" src=href.clone() alt=alt loading="lazy" width="64" height="64"/> }
            .into_any()
    } else {
        view! { <span class="documents__preview"><Icon glyph=Glyph::File/></span> }.into_any()
    };
    view! {
        <li class="documents__item">
            <a class="documents__link" href=href target="_blank" rel="external noopener">
                {preview}
                <span class="documents__words">
                    {label.map(|label| view! { <span class="documents__label"><Untranslated text=label/></span> })}
                    <FileName name=document.name.clone()/>
                    <span class="documents__size num">{bytes(document.size)}</span>
                    <span class="visually-hidden">" " {common::opens_in_new_window()}</span>
                </span>
            </a>
        </li>
    }
}

/// The question the file answers.
fn label_of(case: &CaseView, document: DocumentId) -> Option<String> {
    let found = asked(case).find(|field| match &field.answer {
        ShownAnswer::Files(files) => files.iter().any(|file| file.document == document),
        _ => false,
    });
    found.map(|field| field.label.clone())
}

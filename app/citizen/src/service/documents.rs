//! What one needs, and what the body asks others for itself.

use components::text::citizen as words;
use components::{Tag, Tone, Untranslated};
use domain::service::{DocumentKind, Inquiry, RequiredDocument};
use leptos::prelude::*;

/// Documents, each with how it is given: uploaded, shown, or asked for by the body.
#[component]
pub(crate) fn DocumentsNeeded(documents: Vec<RequiredDocument>) -> impl IntoView {
    if documents.is_empty() {
        return view! { <p>{words::no_documents()}</p> }.into_any();
    }
    let items = documents.into_iter().map(|document| {
        let (tone, kind) = match document.kind {
            DocumentKind::Upload { .. } => (Tone::Information, words::document_upload()),
            DocumentKind::OriginalSeen => (Tone::Waiting, words::document_original_seen()),
            DocumentKind::SystemInquiry { .. } => (Tone::Done, words::document_inquired()),
        };
        view! {
            <li class="fact-list__item">
                <span class="fact-list__title"><Untranslated text=document.title/></span>
                <Tag tone text=kind/>
                {document.hint.map(|hint| view! { <p class="fact-list__text"><Untranslated text=hint/></p> })}
            </li>
        }
    });
    view! { <ul class="fact-list">{items.collect_view()}</ul> }.into_any()
}

/// Inquiries that the body makes itself; the citizen never carries them.
#[component]
pub(crate) fn Inquiries(inquiries: Vec<Inquiry>) -> impl IntoView {
    let items = inquiries.into_iter().map(|inquiry| {
        view! {
            <li class="fact-list__item">
                <span class="fact-list__title"><Untranslated text=inquiry.agency/></span>
                <p class="fact-list__text"><Untranslated text=inquiry.subject/></p>
                {inquiry.legal_basis.map(|law| view! { <p class="fact-list__text">{words::cost_law(law)}</p> })}
            </li>
        }
    });
    view! {
        <p>{words::inquiries_by_us()}</p>
        <ul class="fact-list">{items.collect_view()}</ul>
    }
}

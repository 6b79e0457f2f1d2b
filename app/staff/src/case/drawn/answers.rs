//! What was answered, page by page. Files stand with the documents.

use components::text::staff as words;
use components::{DocumentLinks, Section, SummaryList, SummaryRow, Untranslated, answer_row};
use domain::form::ShownAnswer;
use domain::kartabl::CaseView;
use leptos::prelude::*;

const LINKS: DocumentLinks = DocumentLinks { base: crate::address::DOCUMENTS, new_window: true };

pub fn answers(case: &CaseView) -> AnyView {
    let pages: Vec<(String, Vec<SummaryRow>)> = case
        .answers
        .iter()
        .map(|page| {
            let fields = page.fields.iter().filter(|field| !matches!(field.answer, ShownAnswer::Files(_)));
            (page.title.clone(), fields.map(|field| answer_row(field, LINKS)).collect::<Vec<_>>())
        })
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let several = pages.len() > 1;
    let pages = pages.into_iter().map(move |(title, rows)| {
        let title = several.then(|| view! { <h3 class="case__page"><Untranslated text=title/></h3> });
        view! { {title} <SummaryList rows dense=true/> }
    });
    let pages = pages.collect_view();
    view! { <Section title=words::answers()>{pages}</Section> }.into_any()
}

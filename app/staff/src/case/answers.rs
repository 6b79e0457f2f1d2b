//! What was answered, page by page. Files stand with the documents.

use super::Case;
use components::text::staff as words;
use components::{DocumentLinks, Section, SummaryList, SummaryRow, answer_row};
use domain::form::{Field, FieldKind, Form, visible_fields, visible_pages};
use domain::kartabl::CaseView;
use leptos::prelude::*;

const LINKS: DocumentLinks = DocumentLinks { base: crate::address::DOCUMENTS, new_window: true };

pub fn answers(case: &Case) -> AnyView {
    let pages: Vec<(String, Vec<SummaryRow>)> = asked(case)
        .into_iter()
        .map(|(title, fields)| {
            let fields = fields.into_iter().filter(|field| !matches!(field.kind, FieldKind::Files(_)));
            (title, fields.map(|field| answer_row(field, &case.answers, LINKS)).collect::<Vec<_>>())
        })
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let several = pages.len() > 1;
    let pages = pages.into_iter().map(move |(title, rows)| {
        let title = several.then(|| view! { <h3 class="case__page">{title}</h3> });
        view! { {title} <SummaryList rows dense=true/> }
    });
    let pages = pages.collect_view();
    view! { <Section title=words::answers()>{pages}</Section> }.into_any()
}

/// The pages and fields that these answers call for, with their titles.
pub fn asked(case: &CaseView) -> Vec<(String, Vec<&Field>)> {
    let form: &Form = &case.form;
    visible_pages(form, &case.answers)
        .into_iter()
        .map(|page| (page.title.clone(), visible_fields(form, page, &case.answers)))
        .collect()
}

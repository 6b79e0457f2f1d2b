use domain::form::{AnsweredField, ShownAnswer, ShownFile};
use leptos::prelude::*;

use crate::text::{common, dates, form as words, lang_of, list, money_in_words, number};
use crate::{Code, FileName, Latin, Money, Paragraphs, SummaryList, SummaryRow, Untranslated};

/// Where the files of an answer are found by whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentLinks {
    /// What stands before the document's id: `/documents`, `/desk/documents`.
    pub base: &'static str,
    /// Opened beside the page, which stays as it is.
    pub new_window: bool,
}

/// One question with its answer as people read it. An unanswered one says «وارد نشده».
#[must_use]
pub fn answer_row(field: &AnsweredField, links: DocumentLinks) -> SummaryRow {
    let label = field.label.clone();
    if field.answer.is_empty() {
        SummaryRow::text(label, "")
    } else {
        SummaryRow::view(label, shown(&field.answer, links))
    }
}

fn shown(answer: &ShownAnswer, links: DocumentLinks) -> AnyView {
    match answer {
        ShownAnswer::Nothing => ().into_any(),
        ShownAnswer::Line(text) => view! { <bdi class="user-text" lang=lang_of(text)>{text.clone()}</bdi> }.into_any(),
        ShownAnswer::Paragraphs(text) => view! { <Paragraphs text=text.clone()/> }.into_any(),
        ShownAnswer::Code(text) => view! { <Code text=text.clone()/> }.into_any(),
        ShownAnswer::Latin(text) => view! { <Latin text=text.clone()/> }.into_any(),
        ShownAnswer::Chosen(label) => view! { <Untranslated text=label.clone()/> }.into_any(),
        ShownAnswer::ChosenSeveral(labels) => {
            let items = labels.iter().map(|label| view! { <li><Untranslated text=label.clone()/></li> });
            view! { <ul class="plain-list">{items.collect_view()}</ul> }.into_any()
        }
        ShownAnswer::Date(date) => dates::medium_date(*date).into_any(),
        ShownAnswer::Number { value, unit } => {
            let unit = unit.clone().map(|unit| view! { " " <Untranslated text=unit/> });
            view! { <span class="num">{number(*value)} {unit}</span> }.into_any()
        }
        ShownAnswer::Money(rials) => view! { <Money rials=*rials words=money_in_words(*rials)/> }.into_any(),
        ShownAnswer::YesNo(yes) => if *yes { common::yes() } else { common::no() }.into_any(),
        ShownAnswer::Place { province, city } => list([province, city]).into_any(),
        ShownAnswer::Files(files) => file_links(files, links),
        ShownAnswer::Entries { title, entries } => {
            let entries = entries.iter().enumerate().map(|(index, fields)| {
                let rows = fields.iter().map(|field| answer_row(field, links)).collect();
                view! {
                    <h3 class="entry__title">{words::entry_title(title, index + 1)}</h3>
                    <SummaryList rows/>
                }
            });
            entries.collect_view().into_any()
        }
        ShownAnswer::Agreed(_) => words::agree().into_any(),
    }
}

/// The files of an answer, each leading to its content.
fn file_links(files: &[ShownFile], links: DocumentLinks) -> AnyView {
    let items = files.iter().map(|file| {
        let href = format!("{}/{}", links.base, file.document);
        let target = links.new_window.then_some("_blank");
        let more = links.new_window.then(|| {
            view! { <span class="visually-hidden">" " {common::opens_in_new_window()}</span> }
        });
        view! { <li><a href=href rel="external noopener" target=target><FileName name=file.name.clone()/> {more}</a></li> }
    });
    view! { <ul class="plain-list">{items.collect_view()}</ul> }.into_any()
}

use domain::form::{Answer, Answers, ChoiceOption, Field, FieldKind, FileAnswer, province};
use domain::text::amount_in_words;
use leptos::prelude::*;

use crate::text::{common, dates, form as words, number};
use crate::{Code, FileName, Latin, Money, Paragraphs, SummaryList, SummaryRow};

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
pub fn answer_row(field: &Field, answers: &Answers, links: DocumentLinks) -> SummaryRow {
    let label = field.label.clone();
    match answers.get(field.key.as_str()) {
        None => SummaryRow::text(label, ""),
        Some(Answer::Files(files)) if files.is_empty() => SummaryRow::text(label, ""),
        Some(Answer::Entries(entries)) if entries.is_empty() => SummaryRow::text(label, ""),
        Some(answer) => SummaryRow::view(label, shown(&field.kind, answer, links)),
    }
}

fn shown(kind: &FieldKind, answer: &Answer, links: DocumentLinks) -> AnyView {
    match (kind, answer) {
        (FieldKind::Choice(rule), Answer::Text(value)) => option_label(&rule.options, value).into_any(),
        (FieldKind::Choices(rule), Answer::Choices(values)) => {
            let items = values.iter().map(|value| view! { <li>{option_label(&rule.options, value)}</li> });
            view! { <ul class="plain-list">{items.collect_view()}</ul> }.into_any()
        }
        (FieldKind::LongText(_), Answer::Text(text)) => view! { <Paragraphs text=text.clone()/> }.into_any(),
        (FieldKind::Text(_), Answer::Text(text)) => view! { <bdi class="user-text">{text.clone()}</bdi> }.into_any(),
        (FieldKind::Email, Answer::Text(text)) => view! { <Latin text=text.clone()/> }.into_any(),
        (_, Answer::Text(code)) => view! { <Code text=code.clone()/> }.into_any(),
        (_, Answer::Phone { typed, .. }) => view! { <Code text=typed.clone()/> }.into_any(),
        (_, Answer::Choices(values)) => values.join("، ").into_any(),
        (_, Answer::Date(date)) => dates::medium_date(*date).into_any(),
        (FieldKind::Number(rule), Answer::Number(value)) => {
            let unit = rule.unit.clone().map(|unit| format!(" {unit}"));
            view! { <span class="num">{number(*value)} {unit}</span> }.into_any()
        }
        (_, Answer::Number(value)) => view! { <span class="num">{number(*value)}</span> }.into_any(),
        (_, Answer::Money(rials)) => view! { <Money rials=*rials words=amount_in_words(*rials)/> }.into_any(),
        (_, Answer::YesNo(yes)) => if *yes { common::yes() } else { common::no() }.into_any(),
        (_, Answer::Place { province: key, city }) => {
            let name = province(key).map_or(key.as_str(), |province| province.name);
            format!("{name}، {city}").into_any()
        }
        (_, Answer::Files(files)) => file_links(files, links).into_any(),
        (FieldKind::Group(rule), Answer::Entries(entries)) => {
            let entries = entries.iter().enumerate().map(|(index, entry)| {
                let rows = rule.fields.iter().filter(|field| entry.contains(field.key.as_str()));
                let rows = rows.map(|field| answer_row(field, entry, links)).collect();
                view! {
                    <h3 class="entry__title">{words::entry_title(&rule.entry_title, index + 1)}</h3>
                    <SummaryList rows/>
                }
            });
            entries.collect_view().into_any()
        }
        (_, Answer::Entries(entries)) => number(i64::try_from(entries.len()).unwrap_or(i64::MAX)).into_any(),
        (_, Answer::Agreed) => words::agree().into_any(),
    }
}

fn option_label(options: &[ChoiceOption], value: &str) -> String {
    options.iter().find(|option| option.value == value).map_or_else(|| value.to_owned(), |option| option.label.clone())
}

/// The files of an answer, each leading to its content.
#[must_use]
pub fn file_links(files: &[FileAnswer], links: DocumentLinks) -> AnyView {
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

use leptos::prelude::*;

use crate::OptionalText;
use crate::text::common;

/// What a column holds; decides alignment and digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColumnKind {
    #[default]
    Words,
    /// Numbers, aligned to the end.
    Number,
    /// Buttons and links; the title is read only.
    Actions,
}

/// Order of a sortable column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    Ascending,
    Descending,
    Not,
}

/// A column's heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    title: String,
    kind: ColumnKind,
    sort: Option<(String, Sorted)>,
}

impl Column {
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), kind: ColumnKind::Words, sort: None }
    }

    #[must_use]
    pub fn number(title: impl Into<String>) -> Self {
        Self { kind: ColumnKind::Number, ..Self::new(title) }
    }

    #[must_use]
    pub fn actions(title: impl Into<String>) -> Self {
        Self { kind: ColumnKind::Actions, ..Self::new(title) }
    }

    /// The heading becomes a link that sorts.
    #[must_use]
    pub fn sorted_by(mut self, href: impl Into<String>, sorted: Sorted) -> Self {
        self.sort = Some((href.into(), sorted));
        self
    }

    fn class(&self) -> &'static str {
        match self.kind {
            ColumnKind::Words => "table__cell",
            ColumnKind::Number => "table__cell table__cell--number num",
            ColumnKind::Actions => "table__cell table__cell--actions",
        }
    }
}

/// One row.
pub struct Row {
    cells: Vec<AnyView>,
    unread: bool,
}

impl Row {
    #[must_use]
    pub fn new(cells: Vec<AnyView>) -> Self {
        Self { cells, unread: false }
    }

    /// Drawn bold.
    #[must_use]
    pub fn unread(mut self, unread: bool) -> Self {
        self.unread = unread;
        self
    }
}

/// Rows and columns with a caption. Wider than the screen, it scrolls in its own frame, by keyboard too; `stacked`
/// turns rows into labelled lines on phones.
#[component]
pub fn Table(
    #[prop(into)] caption: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// The page's heading says the same.
    #[prop(optional)]
    caption_hidden: bool,
    #[prop(optional)] stacked: bool,
    /// Words for no rows at all.
    #[prop(optional, into)]
    empty: OptionalText,
) -> impl IntoView {
    if rows.is_empty() {
        let words = empty.shown().unwrap_or_else(|| common::nothing_here().to_owned());
        return view! { <p class="table__empty">{words}</p> }.into_any();
    }
    let class = if stacked { "table table--stacked" } else { "table" };
    let caption_class = if caption_hidden { "visually-hidden" } else { "table__caption" };
    let classes: Vec<(&'static str, String)> = columns.iter().map(|column| (column.class(), column.title.clone())).collect();
    let head = columns.into_iter().map(heading).collect_view();
    let body = rows
        .into_iter()
        .map(|row| {
            let cells = classes
                .iter()
                .zip(row.cells)
                .map(|((class, title), cell)| view! { <td class=*class data-label=title.clone()>{cell}</td> })
                .collect_view();
            view! { <tr class=if row.unread { "table__row table__row--unread" } else { "table__row" }>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-label=common::scrollable_table(&caption)>
            <table class=class>
                <caption class=caption_class>{caption.clone()}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn heading(column: Column) -> impl IntoView {
    let class = column.class();
    let sorted = column.sort.as_ref().map(|(_, sorted)| match sorted {
        Sorted::Ascending => "ascending",
        Sorted::Descending => "descending",
        Sorted::Not => "none",
    });
    let title = match (column.kind, column.sort) {
        (ColumnKind::Actions, _) => view! { <span class="visually-hidden">{column.title}</span> }.into_any(),
        (_, Some((href, sorted))) => {
            let mark = match sorted {
                Sorted::Ascending => " ▲",
                Sorted::Descending => " ▼",
                Sorted::Not => "",
            };
            view! { <a href=href>{column.title} <span aria-hidden="true">{mark}</span></a> }.into_any()
        }
        (_, None) => column.title.into_any(),
    };
    view! { <th class=class scope="col" aria-sort=sorted>{title}</th> }
}

//! The documents as a list: what each is called, for what it came, and its size.

use super::table::table;
use crate::case::Case;
use crate::case::viewer::files_of;
use components::text::{bytes, case as words, digits, staff};
use components::{FileName, Section, Untranslated};
use domain::form::FileType;
use leptos::prelude::*;

pub fn documents(case: &Case) -> AnyView {
    let files = files_of(case);
    if files.is_empty() {
        return view! { <Section title=staff::documents()><p>{staff::no_documents()}</p></Section> }.into_any();
    }
    let rows = files.into_iter().enumerate().map(|(index, file)| {
        let kind = FileType::from_media_type(&file.document.media_type).map_or("", FileType::short_name);
        view! {
            <tr>
                <td class="num">{digits(index + 1)}</td>
                <td><FileName name=file.document.name/></td>
                <td>{file.label.map(|label| view! { <Untranslated text=label/> })}</td>
                <td><bdi dir="ltr" lang="en">{kind}</bdi></td>
                <td class="num">{bytes(file.document.size)}</td>
            </tr>
        }
        .into_any()
    });
    let heads = [words::row_number(), words::file_name(), words::file_for(), words::file_kind(), words::file_size()];
    let table = table(&heads, rows.collect());
    view! { <Section title=staff::documents()>{table}</Section> }.into_any()
}

//! The documents as a list: what each is called, for what it came, and its size.

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
    });
    view! {
        <Section title=staff::documents()>
            <table class="sheet__table">
                <thead>
                    <tr>
                        <th scope="col">{words::row_number()}</th>
                        <th scope="col">{words::file_name()}</th>
                        <th scope="col">{words::file_for()}</th>
                        <th scope="col">{words::file_kind()}</th>
                        <th scope="col">{words::file_size()}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </Section>
    }
    .into_any()
}

//! `/privacy`: what is kept, why, and who sees it.

use crate::frame::Page;
use components::text::citizen as words;
use components::{PageHeading, Section};
use domain::draft::KEEP_DAYS;
use leptos::prelude::*;
use server_fns::session::{self, Viewer};

#[component]
pub(crate) fn Privacy() -> impl IntoView {
    crate::load::page(session::viewer(), shown)
}

fn shown(_: Viewer, _: &Viewer) -> Page {
    Page::new(
        words::privacy_title(),
        view! {
            <PageHeading title=words::privacy_title()/>
            <Section title=words::privacy_what_title()>
                <ul>
                    <li>{words::privacy_mobile()}</li>
                    <li>{words::privacy_answers()}</li>
                    <li>{words::privacy_drafts(KEEP_DAYS)}</li>
                </ul>
            </Section>
            <Section title=words::privacy_who_title()><p>{words::privacy_who()}</p></Section>
            <Section title=words::privacy_code_title()><p>{words::privacy_code()}</p></Section>
            <Section title=words::privacy_cookies_title()><p>{words::privacy_cookies()}</p></Section>
        },
    )
}

//! `/accessibility`: what works, and what to do where something does not.

use crate::frame::Page;
use components::text::citizen as words;
use components::{PageHeading, Phone, Section};
use leptos::prelude::*;
use server_fns::session::{self, Viewer};

#[component]
pub(crate) fn Accessibility() -> impl IntoView {
    crate::load::page(session::viewer(), shown)
}

fn shown(viewer: Viewer, _: &Viewer) -> Page {
    Page::new(
        words::accessibility_title(),
        view! {
            <PageHeading title=words::accessibility_title()/>
            <p>{words::accessibility_lead()}</p>
            <ul>
                <li>{words::accessibility_keyboard()}</li>
                <li>{words::accessibility_zoom()}</li>
                <li>{words::accessibility_reader()}</li>
                <li>{words::accessibility_no_script()}</li>
                <li>{words::accessibility_contrast()}</li>
            </ul>
            <Section title=words::accessibility_trouble_title()>
                <p>{words::accessibility_trouble()} " " <Phone number=viewer.agency.phone/></p>
            </Section>
        },
    )
}

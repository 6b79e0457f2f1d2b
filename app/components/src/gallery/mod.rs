//! Every component in every state: looked at by people, and by the tests.

mod data;
mod feedback;
mod forms;
mod frames;
mod samples;

use leptos::prelude::*;

use crate::Section;

/// One component with its states. The name is that of the function, for those who will use it.
#[component]
fn Example(name: &'static str, children: Children) -> impl IntoView {
    view! {
        <Section title=name id=format!("example-{}", name.to_lowercase())>
            {children()}
        </Section>
    }
}

/// Everything the design system has, on one page.
#[component]
pub fn Gallery() -> impl IntoView {
    view! {
        <forms::Forms/>
        <data::Data/>
        <feedback::Feedback/>
        <frames::Frames/>
    }
}

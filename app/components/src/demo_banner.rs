use leptos::prelude::*;

use crate::Tag;
use crate::text::common;

/// Says on every page that nothing here is real.
#[component]
pub fn DemoBanner() -> impl IntoView {
    view! {
        <p class="demo-banner">
            <Tag text=common::demo()/>
            <span>{common::demo_banner()}</span>
        </p>
    }
}

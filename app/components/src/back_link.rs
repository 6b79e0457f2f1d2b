use leptos::prelude::*;

use crate::text::common;
use crate::{Glyph, Icon, OptionalText};

/// The way back, above everything else in the page; a plain address, since the draft is on the server.
#[component]
pub fn BackLink(#[prop(into)] href: String, #[prop(optional, into)] text: OptionalText) -> impl IntoView {
    let text = text.shown().unwrap_or_else(|| common::back().to_owned());
    view! {
        <a class="back-link" href=href>
            <Icon glyph=Glyph::Back/>
            <span>{text}</span>
        </a>
    }
}

//! The shell around staff pages.

use super::head::{Head, Hydration};
use crate::{Assets, Audience};
use components::text::lang;
use leptos::prelude::*;
use staff::{App, Look};

/// A whole staff page. The browser takes over the body, so nothing may rewrite its text (`translate="no"`).
pub fn staff_shell(assets: Assets) -> impl IntoView {
    // As the officer left it: the page does not change when the browser takes it over.
    let look = use_context::<Look>().unwrap_or_default();
    view! {
        <!DOCTYPE html>
        <html
            lang=lang().tag()
            dir=lang().dir()
            translate="no"
            data-density=look.density()
            data-text=look.size()
        >
            <Head audience=Audience::Staff assets hydration=Hydration::Whole/>
            <body>
                <App/>
            </body>
        </html>
    }
}

//! The shell around staff pages.

use super::head::{Head, Hydration};
use crate::{Assets, Audience};
use components::text::lang;
use leptos::prelude::*;
use staff::App;

/// A whole staff page. The browser takes over the body, so nothing may rewrite its text (`translate="no"`).
pub fn staff_shell(assets: Assets) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=lang().tag() dir=lang().dir() translate="no">
            <Head audience=Audience::Staff assets hydration=Hydration::Whole/>
            <body>
                <App/>
            </body>
        </html>
    }
}

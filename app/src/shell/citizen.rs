//! The shell around citizen pages.

use super::head::{Head, Hydration};
use crate::{Assets, Audience};
use citizen::App;
use components::text::lang;
use leptos::prelude::*;

/// A whole citizen page, to be rendered at once (`SsrMode::Async`): complete without JavaScript, which only wakes islands.
pub fn citizen_shell(assets: Assets) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=lang().tag() dir=lang().dir()>
            <Head audience=Audience::Citizen assets hydration=Hydration::Islands/>
            <body>
                <App/>
            </body>
        </html>
    }
}

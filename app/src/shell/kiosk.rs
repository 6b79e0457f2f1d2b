//! The shell around kiosk pages.

use super::head::{Head, Hydration};
use crate::{Assets, Audience};
use components::text::lang;
use kiosk::App;
use leptos::prelude::*;

/// A whole kiosk page, to be rendered at once (`SsrMode::Async`): complete without JavaScript, which only wakes islands.
pub fn kiosk_shell(assets: Assets) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html lang=lang().tag() dir=lang().dir()>
            <Head audience=Audience::Kiosk assets hydration=Hydration::Islands/>
            <body>
                <App/>
            </body>
        </html>
    }
}

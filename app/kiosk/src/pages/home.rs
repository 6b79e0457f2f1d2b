//! `/kiosk`: the first touch.

use crate::frame::framed;
use components::ButtonLink;
use components::text::kiosk as words;
use leptos::prelude::*;

#[component]
pub(crate) fn Home() -> impl IntoView {
    Suspend::new(async move {
        framed(
            words::welcome(),
            view! {
                <p>{words::touch_to_start()}</p>
                <div class="tiles tiles--first">
                    <ButtonLink href="/kiosk/services">{words::find_service()}</ButtonLink>
                    <ButtonLink href="/kiosk/track">{words::track_request()}</ButtonLink>
                </div>
            }
            .into_any(),
        )
        .await
    })
}

use leptos::prelude::*;

use crate::Latin;
use crate::text::common;

/// A QR code with its address in letters under it.
#[component]
pub fn Qr(
    /// SVG made by the server from the address; never anything a person wrote.
    #[prop(into)]
    svg: String,
    #[prop(into)] address: String,
) -> impl IntoView {
    view! {
        <figure class="qr">
            <div class="qr__image" role="img" aria-label=common::qr_label() inner_html=svg></div>
            <figcaption class="qr__address"><Latin text=address/></figcaption>
        </figure>
    }
}

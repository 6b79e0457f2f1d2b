//! How large this screen is, so that keys are as large as fingers: by its diagonal, or by a card held to it.

use crate::calibration::{CARD_HEIGHT_MM, CARD_MM, SIZES, of_card, of_diagonal};
use crate::kit::Kit;
use crate::parts::{button, heading, icon_button};
use components::Glyph;
use components::text::{Lang, digits, kiosk as words};
use leptos::prelude::*;

/// Pixels by which one press changes the drawn card.
const STEP: f64 = 4.0;
/// Where the drawing begins: the card on a screen of 96 dots to an inch.
const BEGIN: f64 = 324.0;

pub(crate) fn size(kit: Kit) -> AnyView {
    let keep = move |millimetre: Option<f64>| {
        if let Some(pixels) = millimetre {
            kit.machine().keep_millimetre(pixels);
            kit.measured.set(true);
        }
    };
    let sizes = SIZES.map(|tenths| {
        let inches =
            if tenths % 10 == 0 { digits(tenths / 10) } else { digits(format!("{}٫{}", tenths / 10, tenths % 10)) };
        button("tile tile--small", words::size_inches(inches), move || {
            keep(of_diagonal(kit.machine().screen(), tenths));
        })
    });
    let card = RwSignal::new(BEGIN);
    let change = move |by: f64| {
        card.update(|pixels| {
            let changed = *pixels + by;
            if of_card(changed).is_some() {
                *pixels = changed;
            }
        });
    };
    let height = move || card.get() * CARD_HEIGHT_MM / CARD_MM;
    view! {
        <div class="kiosk" lang=Lang::Fa.tag() dir=Lang::Fa.dir()>
            <main class="stage">
                {heading(words::size_title())}
                <p class="lead">{words::size_lead()}</p>
                <div class="tiles tiles--others">{sizes.into_iter().collect_view()}</div>
                <p class="lead">{words::size_card()}</p>
                <svg class="card-picture" width=move || card.get() height=height aria-hidden="true">
                    <rect width="100%" height="100%" rx="12" fill="none" stroke="currentColor" stroke-width="3"></rect>
                </svg>
                <div class="presses">
                    {icon_button("press", Glyph::Minus, words::size_smaller(), move || change(-STEP))}
                    {icon_button("press", Glyph::Plus, words::size_larger(), move || change(STEP))}
                    {icon_button("press press--first", Glyph::Check, words::size_keep(), move || {
                        keep(of_card(card.get_untracked()));
                    })}
                </div>
            </main>
        </div>
    }
    .into_any()
}

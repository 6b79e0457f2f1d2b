use leptos::prelude::*;

use crate::text::common;
use crate::{Glyph, Icon};

/// Something that lies over the page until it is closed. Whoever shows it calls `showModal` on the element with this id:
/// the browser then keeps the focus inside and gives it back.
#[component]
pub fn Dialog(
    id: &'static str,
    #[prop(into)] title: String,
    /// The title is only read out.
    #[prop(optional)]
    title_hidden: bool,
    /// As large as the window.
    #[prop(optional)]
    whole: bool,
    /// Stands in the page instead, and keeps nobody in; for the gallery.
    #[prop(optional)]
    still: bool,
    /// It was closed, however that was done.
    #[prop(optional, into)]
    on_close: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    let class = if title_hidden { "visually-hidden" } else { "dialog__title" };
    view! {
        <dialog
            class=if whole { "dialog dialog--whole" } else { "dialog" }
            id=id
            aria-labelledby=labelled_by
            open=still
            on:close=move |_| {
                if let Some(on_close) = on_close {
                    on_close.run(());
                }
            }
        >
            <div class="dialog__head">
                <h2 class=class id=title_id>{title}</h2>
                // A form of this method closes its dialog without a script.
                <form method="dialog" class="dialog__close">
                    <button class="button button--quiet" type="submit">
                        <Icon glyph=Glyph::Cross/>
                        <span class="visually-hidden">{common::close()}</span>
                    </button>
                </form>
            </div>
            <div class="dialog__body">{children()}</div>
        </dialog>
    }
}

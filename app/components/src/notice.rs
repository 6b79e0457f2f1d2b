use leptos::prelude::*;

use crate::text::common;
use crate::{Glyph, Icon, OptionalText, Tone, Untranslated};

/// Something to know before going on. The tone is said in words too.
#[component]
pub fn Notice(
    #[prop(default = Tone::Information)] tone: Tone,
    #[prop(optional, into)] title: OptionalText,
    /// Read out at once: the result of what the person just did.
    #[prop(optional)]
    announced: bool,
    children: Children,
) -> impl IntoView {
    let (class, glyph, word) = match tone {
        Tone::Plain | Tone::Information => ("notice notice--information", Glyph::Information, common::notice_information()),
        Tone::Done => ("notice notice--done", Glyph::CheckCircle, common::notice_done()),
        Tone::Waiting => ("notice notice--waiting", Glyph::Clock, common::notice_waiting()),
        Tone::Trouble => ("notice notice--trouble", Glyph::Warning, common::notice_trouble()),
    };
    view! {
        <div class=class role=announced.then_some("status")>
            <Icon glyph/>
            <div class="notice__body">
                {match title.shown() {
                    Some(title) => view! { <p class="notice__title"><Untranslated text=title/></p> }.into_any(),
                    None => view! { <span class="visually-hidden">{word} ": "</span> }.into_any(),
                }}
                {children()}
            </div>
        </div>
    }
}

use domain::calendar::TimeLeft;
use leptos::prelude::*;

use crate::text::status;
use crate::{Glyph, Tag, Tone};

/// What is left until a promised moment: words, icon and colour.
#[component]
pub fn TimeLeftTag(
    time_left: TimeLeft,
    /// The clock stands still; how much is left then says nothing yet.
    #[prop(optional)]
    paused: bool,
) -> impl IntoView {
    let (tone, icon) = if paused {
        (Tone::Information, Glyph::Pause)
    } else if time_left.overdue {
        (Tone::Trouble, Glyph::Warning)
    } else if time_left.working_days == 0 {
        (Tone::Waiting, Glyph::Clock)
    } else {
        (Tone::Plain, Glyph::Clock)
    };
    let text = if paused { status::paused().to_owned() } else { status::time_left(time_left) };
    view! { <Tag tone icon text/> }
}

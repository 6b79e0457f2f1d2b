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
    /// For a row: the larger unit alone.
    #[prop(optional)]
    short: bool,
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
    let text = match (paused, short) {
        (true, _) => status::paused().to_owned(),
        (false, true) => status::time_left_short(time_left),
        (false, false) => status::time_left(time_left),
    };
    view! { <Tag tone icon text/> }
}

use domain::Instant;
use leptos::prelude::*;

use crate::text::{dates, staff};
use crate::{InstantView, OptionalText, Paragraphs, Tag, Tone, Untranslated};

/// Who may read an entry; on staff pages it is said beside each one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Citizen,
    Internal,
    System,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineItem {
    /// Target of a permalink: `#e-12`.
    pub id: String,
    pub at: Instant,
    /// What happened, in one line.
    pub title: String,
    /// Unit, or officer and unit.
    pub by: OptionalText,
    /// What was written with it.
    pub words: OptionalText,
    /// Shown as a tag when given.
    pub audience: Option<Audience>,
}

/// What happened, in the order given (citizens: the newest first).
#[component]
pub fn Timeline(
    items: Vec<TimelineItem>,
    /// One line per thing, for staff.
    #[prop(optional)]
    dense: bool,
) -> impl IntoView {
    view! {
        <ol class=if dense { "timeline timeline--dense" } else { "timeline" }>
            {items.into_iter().map(|item| timeline_line(item, dense)).collect_view()}
        </ol>
    }
}

/// One line of a [`Timeline`], for lists that put something between their lines.
#[must_use]
pub fn timeline_line(item: TimelineItem, dense: bool) -> AnyView {
    let href = format!("#{}", item.id);
    view! {
        <li class="timeline__item" id=item.id>
            <div class="timeline__line">
                <div class="timeline__head">
                    <span class="timeline__title"><Untranslated text=item.title/></span>
                    {item.audience.map(audience_tag)}
                </div>
                <div class="timeline__meta">
                    // `title` is shown on hovering, and is the link's description to those who listen.
                    <a class="timeline__time" href=href title=dates::exact_moment(item.at)><InstantView at=item.at short=dense/></a>
                    {item.by.shown().map(|by| view! { <span class="timeline__by"><Untranslated text=by/></span> })}
                </div>
            </div>
            {item.words.shown().map(|words| view! { <div class="timeline__words"><Paragraphs text=words/></div> })}
        </li>
    }
    .into_any()
}

fn audience_tag(audience: Audience) -> impl IntoView {
    let (tone, text) = match audience {
        Audience::Citizen => (Tone::Information, staff::citizen_sees()),
        Audience::Internal => (Tone::Waiting, staff::internal()),
        Audience::System => (Tone::Plain, staff::system()),
    };
    view! { <Tag tone text/> }
}

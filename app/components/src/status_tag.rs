use domain::request::StatusKind;
use leptos::prelude::*;

use crate::text::status;
use crate::{Glyph, Tag, Tone};

/// Where a request stands: word, icon and colour.
#[component]
pub fn StatusTag(status: StatusKind) -> impl IntoView {
    let (tone, icon) = look(status);
    view! { <Tag tone icon text=status::name(status)/> }
}

/// A draft is not a request yet, and has a tag all the same.
#[component]
pub fn DraftTag() -> impl IntoView {
    view! { <Tag icon=Glyph::Pencil text=status::draft()/> }
}

fn look(status: StatusKind) -> (Tone, Glyph) {
    match status {
        StatusKind::Submitted => (Tone::Information, Glyph::Hourglass),
        StatusKind::Registering => (Tone::Information, Glyph::Note),
        StatusKind::Deficient => (Tone::Waiting, Glyph::Pencil),
        StatusKind::Rejected => (Tone::Trouble, Glyph::CrossCircle),
        StatusKind::InProgress => (Tone::Information, Glyph::Settings),
        StatusKind::AwaitingCitizen => (Tone::Waiting, Glyph::Person),
        StatusKind::Answered => (Tone::Done, Glyph::CheckCircle),
        StatusKind::Closed => (Tone::Plain, Glyph::Folder),
        StatusKind::Withdrawn => (Tone::Plain, Glyph::Undo),
    }
}

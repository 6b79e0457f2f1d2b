use domain::request::{Confidentiality, Urgency};
use leptos::prelude::*;

use crate::text::secretariat as words;
use crate::{Glyph, Tag, Tone};

/// How urgent and how confidential a case is: word and icon, and nothing where it is as usual.
#[component]
pub fn ClassificationTags(urgency: Urgency, confidentiality: Confidentiality) -> impl IntoView {
    let urgent = match urgency {
        Urgency::Normal => None,
        Urgency::Urgent => Some(Tone::Waiting),
        Urgency::Immediate => Some(Tone::Trouble),
    };
    let closed = match confidentiality {
        Confidentiality::Normal => None,
        Confidentiality::Confidential => Some(Tone::Information),
        Confidentiality::Secret => Some(Tone::Trouble),
    };
    view! {
        {urgent.map(|tone| view! { <Tag tone icon=Glyph::Warning text=words::urgency_of(urgency)/> })}
        {closed.map(|tone| view! { <Tag tone icon=Glyph::Lock text=words::confidentiality_of(confidentiality)/> })}
    }
}

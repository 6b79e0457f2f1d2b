use leptos::prelude::*;

use crate::{Glyph, Icon, Untranslated};

/// The four meanings a colour can have, and none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Information,
    Done,
    Waiting,
    Trouble,
}

impl Tone {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Plain => "tag--plain",
            Self::Information => "tag--information",
            Self::Done => "tag--done",
            Self::Waiting => "tag--waiting",
            Self::Trouble => "tag--trouble",
        }
    }
}

/// A short word about a thing, with an icon: the colour alone says nothing.
#[component]
pub fn Tag(
    #[prop(optional)] tone: Tone,
    #[prop(optional)] icon: Option<Glyph>,
    #[prop(into)] text: String,
) -> impl IntoView {
    view! {
        <span class=format!("tag {}", tone.class())>
            {icon.map(|glyph| view! { <Icon glyph/> })} <span class="tag__text"><Untranslated text/></span>
        </span>
    }
}

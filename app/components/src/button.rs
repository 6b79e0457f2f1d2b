use leptos::prelude::*;

use crate::{Glyph, Icon, OptionalText};

/// How much a button stands out. One primary button on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    #[default]
    Primary,
    Secondary,
    /// What cannot be taken back.
    Danger,
    /// Looks like a link; for «برداشتن» in a row.
    Quiet,
}

impl ButtonKind {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button button--secondary",
            Self::Danger => "button button--danger",
            Self::Quiet => "button button--quiet",
        }
    }
}

/// A button that does something. Its words are a verb: «ارسال درخواست».
#[component]
pub fn Button(
    #[prop(optional)] kind: ButtonKind,
    /// Name of the submitted pair; see [`crate::VERB_FIELD`].
    #[prop(optional, into)]
    name: OptionalText,
    #[prop(optional, into)] value: OptionalText,
    /// Another address than the form's.
    #[prop(optional, into)]
    formaction: OptionalText,
    /// More words for screen readers, where the shown ones repeat («تغییر» of what?).
    #[prop(optional, into)]
    more: OptionalText,
    #[prop(optional)] icon: Option<Glyph>,
    /// `submit`, or `button` for one that only works with JavaScript.
    #[prop(default = "submit")]
    behaviour: &'static str,
    /// True while its action is under way.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            class=kind.class()
            type=behaviour
            name=name.0
            value=value.0
            formaction=formaction.0
            disabled=move || disabled.get()
        >
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{children()}</span>
            {more.shown().map(|more| view! { <span class="visually-hidden">" " {more}</span> })}
        </button>
    }
}

/// A link that starts something, drawn as a button: «آغاز درخواست».
#[component]
pub fn ButtonLink(
    #[prop(into)] href: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] icon: Option<Glyph>,
    /// True for a file to keep: the router leaves the link alone.
    #[prop(optional)]
    download: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href download=download.then_some("") rel=download.then_some("external")>
            {icon.map(|glyph| view! { <Icon glyph/> })}
            <span>{children()}</span>
        </a>
    }
}

/// Buttons beside each other, the primary one first.
#[component]
pub fn ButtonGroup(children: Children) -> impl IntoView {
    view! { <div class="button-group">{children()}</div> }
}

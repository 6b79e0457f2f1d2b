use leptos::prelude::*;

use crate::text::common;
use crate::{NavLink, NavList, OptionalText, Untranslated};

/// The end of every page: standing links, how to reach the agency and, as children, the other language.
#[component]
pub fn Footer(
    #[prop(optional)] links: Vec<NavLink>,
    #[prop(optional, into)] contact: OptionalText,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <footer class="footer">
            <nav aria-label=common::footer_navigation()><NavList links/></nav>
            {contact.shown().map(|contact| view! { <p class="footer__contact"><Untranslated text=contact/></p> })}
            {children.map(|children| children())}
        </footer>
    }
}

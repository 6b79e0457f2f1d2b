use leptos::prelude::*;

use crate::text::common;
use crate::{DemoBanner, NavLink, NavList, OptionalText, Untranslated};

/// The citizen's header: whose desk this is, and the two or three ways people come for.
#[component]
pub fn CitizenHeader(
    #[prop(into)] agency: String,
    #[prop(into)] home: String,
    /// Address of the agency's logo, our own origin.
    #[prop(optional, into)]
    logo: OptionalText,
    #[prop(optional)] links: Vec<NavLink>,
    #[prop(optional)] demo: bool,
    /// The button of the other language, where it has to be seen at once (a kiosk).
    #[prop(optional)]
    language: Option<AnyView>,
) -> impl IntoView {
    view! {
        <header class="header">
            {demo.then(|| view! { <DemoBanner/> })}
            <div class="header__bar">
                <a class="header__agency" href=home>
                    {logo.shown().map(|src| view! { <img class="header__logo" src=src alt="" width="40" height="40"/> })}
                    <span><Untranslated text=agency/></span>
                </a>
                {(!links.is_empty()).then(|| view! {
                    <nav class="header__nav" aria-label=common::main_navigation()><NavList links/></nav>
                })}
                {language}
            </div>
        </header>
    }
}

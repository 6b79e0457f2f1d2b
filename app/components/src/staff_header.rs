use leptos::prelude::*;

use crate::text::common;
use crate::{DemoBanner, Glyph, Icon, NavLink, NavList, OptionalText, Untranslated};

/// The staff's header: desk, rooms, search (as children), the person, the other language and the way out.
#[component]
pub fn StaffHeader(
    #[prop(into)] agency: String,
    #[prop(into)] home: String,
    #[prop(optional)] links: Vec<NavLink>,
    #[prop(optional, into)] person: OptionalText,
    #[prop(optional, into)] unit: OptionalText,
    /// Where the sign-out form posts; without it there is no button.
    #[prop(optional, into)]
    sign_out: OptionalText,
    #[prop(optional)] demo: bool,
    /// The button of the other language.
    #[prop(optional)]
    language: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="header header--staff">
            {demo.then(|| view! { <DemoBanner/> })}
            <div class="header__bar">
                <a class="header__agency" href=home><Untranslated text=agency/></a>
                {(!links.is_empty()).then(|| view! {
                    <nav class="header__nav" aria-label=common::main_navigation()><NavList links/></nav>
                })}
                {children.map(|children| view! { <div class="header__search">{children()}</div> })}
                {person
                    .shown()
                    .map(|person| {
                        view! {
                            <div class="header__person">
                                <Icon glyph=Glyph::Person/>
                                <bdi>{person}</bdi>
                                {unit.shown().map(|unit| view! { <span class="header__unit">{unit}</span> })}
                            </div>
                        }
                    })}
                {language}
                {sign_out
                    .shown()
                    .map(|action| {
                        view! {
                            <form method="post" action=action>
                                <button class="button button--quiet" type="submit">{common::sign_out()}</button>
                            </form>
                        }
                    })}
            </div>
        </header>
    }
}

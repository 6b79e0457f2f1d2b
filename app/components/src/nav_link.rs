use leptos::prelude::*;

use crate::text::count as bounded;
use domain::kartabl::COUNTED;

/// A way to another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavLink {
    pub href: String,
    pub text: String,
    /// This is the page being looked at.
    pub current: bool,
    /// How many things wait there; more than [`COUNTED`] are not told.
    pub count: Option<u32>,
    /// A page that the browser has to ask the server for: no bundle draws it.
    pub elsewhere: bool,
}

impl NavLink {
    #[must_use]
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), current: false, count: None, elsewhere: false }
    }

    #[must_use]
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    #[must_use]
    pub fn elsewhere(mut self) -> Self {
        self.elsewhere = true;
        self
    }

    #[must_use]
    pub fn count(mut self, count: impl Into<Option<u32>>) -> Self {
        self.count = count.into();
        self
    }
}

/// Links in a list.
#[component]
pub fn NavList(links: Vec<NavLink>) -> impl IntoView {
    view! {
        <ul class="nav-list">
            {links
                .into_iter()
                .map(|link| {
                    view! {
                        <li class="nav-list__item">
                            <a
                                class="nav-list__link"
                                href=link.href
                                aria-current=link.current.then_some("page")
                                rel=link.elsewhere.then_some("external")
                            >
                                <span>{link.text}</span>
                                {link.count.map(|count| view! { <span class="nav-list__count num">{bounded(count, COUNTED)}</span> })}
                            </a>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

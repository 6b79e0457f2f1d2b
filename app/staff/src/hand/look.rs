//! How dense the list is and how large the text: kept in a cookie, so that the server draws the page as it will stay.

use super::Hand;
use crate::{address, browser};
use components::text::{hand as words, query, staff};
use components::{Glyph, Icon};
use leptos::ev::Event;
use leptos::prelude::*;

/// The name of the cookie that the browser keeps it in; it says nothing of anybody.
pub const COOKIE: &str = "__Host-pishkhan-look";
const YEAR: u32 = 365 * 24 * 60 * 60;
/// Sizes of the text in pixels, the second being everybody's.
const SIZES: [u8; 5] = [14, 15, 16, 17, 18];

/// How an officer wants the desk to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    comfortable: bool,
    size: u8,
}

impl Default for Look {
    fn default() -> Self {
        Self { comfortable: false, size: 15 }
    }
}

impl Look {
    /// What the cookie says; what cannot be read is as it is for everybody.
    #[must_use]
    pub fn parse(kept: &str) -> Self {
        let (density, size) = kept.split_once('-').unwrap_or_default();
        let size = size.parse().ok().filter(|size| SIZES.contains(size));
        Self { comfortable: density == "comfortable", size: size.unwrap_or(Self::default().size) }
    }

    /// The word of the density in the page and the cookie.
    #[must_use]
    pub fn density(self) -> &'static str {
        if self.comfortable { "comfortable" } else { "compact" }
    }

    /// The size of the text in the page and the cookie.
    #[must_use]
    pub fn size(self) -> String {
        self.size.to_string()
    }

    /// Of the page as the server drew it.
    fn of_page() -> Self {
        let part = |name| browser::page_data(name).unwrap_or_default();
        Self::parse(&format!("{}-{}", part("density"), part("text")))
    }

    /// Changes the page at once, and every page from now on.
    fn apply(self) {
        let (density, size) = (self.density(), self.size());
        browser::set_page_data("density", density);
        browser::set_page_data("text", &size);
        browser::set_cookie(&format!("{COOKIE}={density}-{size}; Path=/; Secure; SameSite=Lax; Max-Age={YEAR}"));
    }
}

/// The choices, behind a button of the list.
pub fn look_menu(hand: Hand) -> AnyView {
    let look = RwSignal::new(Look::default());
    Effect::new(move |_| look.set(Look::of_page()));
    let change = move |change: fn(Look, &str) -> Look| {
        move |event: Event| {
            look.update(|look| *look = change(*look, &event_target_value(&event)));
            look.get_untracked().apply();
        }
    };
    let density = move |comfortable: bool, label: &'static str| {
        let value = Look { comfortable, ..Look::default() }.density();
        view! {
            <label class="look__choice">
                <input
                    type="radio"
                    name="density"
                    value=value
                    prop:checked=move || look.get().comfortable == comfortable
                    on:change=change(|look, value| Look { comfortable: value == "comfortable", ..look })
                />
                <span>{label}</span>
            </label>
        }
    };
    let sizes = SIZES.map(|size| {
        view! {
            <option value=size.to_string() prop:selected=move || look.get().size == size>
                {words::text_size_of(size)}
            </option>
        }
    });
    view! {
        <details class="look">
            <summary class="look__button">
                <Icon glyph=Glyph::Settings/>
                <span>{words::look()}</span>
            </summary>
            <div class="look__menu">
                <fieldset class="look__group">
                    <legend>{words::density()}</legend>
                    {density(false, words::compact())}
                    {density(true, words::comfortable())}
                </fieldset>
                <label class="look__group">
                    <span>{words::text_size()}</span>
                    <select
                        class="input input--select"
                        on:change=change(|look, value| Look { size: value.parse().unwrap_or(look.size), ..look })
                    >
                        {sizes}
                    </select>
                </label>
                <label class="look__choice">
                    <input
                        type="checkbox"
                        prop:checked=move || hand.keys.with(|keys| keys.advance)
                        on:change=move |event| hand.arrange(|keys| keys.advance = event_target_checked(&event))
                    />
                    <span>{words::advance()}</span>
                </label>
                <a class="look__choice" href=move || hand.listing.with(|listing| address::save_view(&listing.filter)) rel="external">
                    {query::save_this_view()}
                </a>
                <button class="button button--quiet" type="button" on:click=move |_| hand.perform(super::Act::Sheet)>
                    {staff::shortcuts()}
                </button>
            </div>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_survives_the_cookie() {
        for comfortable in [false, true] {
            for size in SIZES {
                let look = Look { comfortable, size };
                assert_eq!(Look::parse(&format!("{}-{}", look.density(), look.size())), look);
            }
        }
    }

    #[test]
    fn nonsense_is_how_it_is_for_everybody() {
        for kept in ["", "compact-99", "x-y", "<script>", "compact-15\"; x", "15-compact"] {
            assert_eq!(Look::parse(kept), Look::default(), "{kept}");
        }
    }
}

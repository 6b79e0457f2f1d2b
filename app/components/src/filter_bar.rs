use leptos::prelude::*;

use crate::text::common;
use crate::{Button, ButtonKind, OptionalText};

/// Filters over a list: a GET form, so that a filtered list has an address. Its fields are the children.
#[component]
pub fn FilterBar(
    #[prop(into)] action: String,
    /// Shown while a filter is on.
    #[prop(optional, into)]
    clear: OptionalText,
    children: Children,
) -> impl IntoView {
    view! {
        <form class="filter-bar" method="get" action=action novalidate=true aria-label=common::filters()>
            {children()}
            <div class="filter-bar__actions">
                <Button kind=ButtonKind::Secondary>{common::apply_filters()}</Button>
                {clear.shown().map(|href| view! { <a href=href>{common::clear_filters()}</a> })}
            </div>
        </form>
    }
}

use leptos::prelude::*;

use crate::text::digits;

/// A tracking code in four groups of four. The gaps are margins and not characters, the whole is selected by one
/// press, and `data-copy` holds the ASCII digits for the script that answers a copy.
#[component]
pub fn TrackingCodeView(
    /// 16 ASCII digits.
    #[prop(into)]
    code: String,
    /// The thing to keep on the page: 24 px or more.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let class = if large { "tracking-code tracking-code--large" } else { "tracking-code" };
    let symbols: Vec<char> = code.chars().collect();
    let groups = symbols
        .chunks(4)
        .map(|group| view! { <span class="tracking-code__group">{digits(group.iter().collect::<String>())}</span> })
        .collect_view();
    view! { <bdi class=class dir="ltr" translate="no" data-copy=code>{groups}</bdi> }
}

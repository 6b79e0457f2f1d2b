use leptos::prelude::*;

/// A key as it is printed: the Latin cap first, the Persian one beside it, since people look for either.
#[component]
pub fn KeyCap(
    latin: &'static str,
    /// Empty where both caps are the same.
    #[prop(optional)]
    persian: &'static str,
) -> impl IntoView {
    view! {
        <kbd class="key-cap" dir="ltr">
            <span lang="en">{latin}</span>
            {(!persian.is_empty()).then(|| view! { <span class="key-cap__persian" lang="fa">{persian}</span> })}
        </kbd>
    }
}

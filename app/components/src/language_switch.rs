use leptos::prelude::*;

use crate::ButtonKind;
use crate::text::lang;

/// A button with the other language's own name. It posts the language and the page to come back to, and so works without
/// a script; the address stays in the body, out of logs and of the cookie.
#[component]
pub fn LanguageSwitch(
    /// Where it posts.
    action: &'static str,
    /// The address of the page, with its query.
    #[prop(into)]
    here: Signal<String>,
    #[prop(default = ButtonKind::Quiet)] kind: ButtonKind,
) -> impl IntoView {
    let other = lang().other();
    view! {
        <form class="language-switch no-print" method="post" action=action novalidate=true autocomplete="off">
            <input type="hidden" name="back" value=move || here.get()/>
            <button class=kind.class() type="submit" name="language" value=other.tag() lang=other.tag() dir=other.dir()>
                {other.own_name()}
            </button>
        </form>
    }
}

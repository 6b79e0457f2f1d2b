//! What stands in the head of every page, whoever reads it.

use crate::{Assets, Audience, policy};
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use leptos_meta::MetaTags;

/// How much of the page the browser takes over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hydration {
    /// Only the islands; a page without islands downloads no bundle.
    Islands,
    /// The whole body.
    Whole,
}

/// The head: style, font, icon, manifest, the bundle's start script and what the page itself adds (title, …).
#[component]
pub(crate) fn Head(audience: Audience, assets: Assets, hydration: Hydration) -> impl IntoView {
    let nonce = use_nonce();
    policy::protect(audience, nonce.as_ref());
    if hydration == Hydration::Islands
        && let Some(shared) = Owner::current_shared_context()
    {
        // What stands outside islands needs no hydration marks; an island switches them on for itself.
        shared.set_is_hydrating(false);
    }
    let manifest = match audience {
        Audience::Kiosk => "/kiosk.webmanifest",
        Audience::Citizen | Audience::Staff => "/manifest.webmanifest",
    };
    let Assets { bundle, style, font } = assets;
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="theme-color" content="#00616B"/>
            <meta name="format-detection" content="telephone=no"/>
            {font.map(|font| view! { <link rel="preload" href=font r#as="font" r#type="font/woff2" crossorigin="anonymous"/> })}
            {style.map(|style| view! { <link rel="stylesheet" href=style/> })}
            <link rel="icon" href="/icons/pishkhan.svg" r#type="image/svg+xml"/>
            <link rel="manifest" href=manifest/>
            {bundle.map(|bundle| view! { <Start bundle hydration nonce/> })}
            <MetaTags/>
        </head>
    }
}

/// Starts the bundle.
///
/// Leptos' own `HydrationScripts` is not used: it remembers the file names of whichever audience was rendered first for
/// the whole process, and its module preload carries no nonce, which the policy refuses.
#[component]
fn Start(bundle: std::sync::Arc<str>, hydration: Hydration, nonce: Option<leptos::nonce::Nonce>) -> impl IntoView {
    let whole = (hydration == Hydration::Whole).then(|| {
        view! {
            <link rel="modulepreload" href=format!("{bundle}/app.js") nonce=nonce.clone()/>
            <link rel="preload" href=format!("{bundle}/app_bg.wasm") r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        }
    });
    view! {
        {whole}
        <script r#type="module" src=format!("{bundle}/start.js") nonce=nonce></script>
    }
}

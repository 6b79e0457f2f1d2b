//! Small parts that screens share.

use crate::machine::Trouble;
use crate::visit::Visit;
use components::text::{Lang, kiosk as words, lang};
use components::{Glyph, Icon, Notice, Tone, Untranslated};
use leptos::html;
use leptos::prelude::*;

/// The screen's one heading. It takes the focus, so that a screen reader begins here.
pub(crate) fn heading(title: impl Into<String>) -> AnyView {
    let title = title.into();
    let heading = NodeRef::<html::H1>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            // A browser that does not want to move the focus leaves it where it is.
            let _ = heading.focus();
        }
    });
    view! {
        <h1 class="heading" tabindex="-1" node_ref=heading>
            <Untranslated text=title/>
        </h1>
    }
    .into_any()
}

/// A button as large as a finger.
pub(crate) fn button(class: &'static str, words: impl IntoView + 'static, press: impl Fn() + 'static) -> AnyView {
    view! {
        <button type="button" class=class on:click=move |_| press()>
            {words}
        </button>
    }
    .into_any()
}

/// The same with an icon before its words.
pub(crate) fn icon_button(
    class: &'static str,
    glyph: Glyph,
    words: &'static str,
    press: impl Fn() + 'static,
) -> AnyView {
    button(class, view! { <Icon glyph/> <span>{words}</span> }, press)
}

pub(crate) fn notice(tone: Tone, words: impl Into<String>) -> AnyView {
    let words = words.into();
    view! { <Notice tone announced=true><p>{words}</p></Notice> }.into_any()
}

/// What went wrong with the last press, if anything did.
pub(crate) fn trouble(visit: Visit) -> AnyView {
    let shown = move || visit.trouble.get().map(|trouble| notice(Tone::Waiting, sentence(&trouble)));
    view! { <div class="trouble" aria-live="polite">{shown}</div> }.into_any()
}

/// The sentence for it.
pub(crate) fn sentence(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoNetwork => words::no_network().to_owned(),
        Trouble::NoStock => words::no_stock().to_owned(),
        Trouble::Storage => words::storage_full().to_owned(),
        Trouble::NotPaired => words::not_paired().to_owned(),
        Trouble::Refused(why) => {
            if lang() == Lang::Fa {
                why.fa.clone()
            } else {
                why.en.clone()
            }
        }
    }
}

/// Whether the desk is there. Calm: what is given is valid without it.
pub(crate) fn offline_mark(connected: RwSignal<bool>) -> AnyView {
    let shown = move || {
        (!connected.get()).then(|| {
            view! {
                <p class="offline">
                    <Icon glyph=Glyph::Information/>
                    <span>{words::offline()}</span>
                </p>
            }
        })
    };
    view! { <div role="status">{shown}</div> }.into_any()
}

/// Asks the machine for something that must not be asked twice.
pub(crate) fn ask_once(visit: Visit, asking: impl Future<Output = ()> + 'static) {
    if visit.busy.try_get_untracked().unwrap_or(true) {
        return;
    }
    visit.busy.set(true);
    visit.trouble.set(None);
    leptos::task::spawn_local(async move {
        asking.await;
        // The visit may be over by now.
        visit.busy.try_set(false);
    });
}

//! Reading screens out, for whoever asked for it: the whole screen when it comes, and what the focus moves to.

use crate::visit::Visit;
use leptos::html;
use leptos::prelude::*;

/// Characters that are read of one screen; nobody listens longer.
#[cfg(feature = "hydrate")]
const MOST: usize = 600;

/// Reads what stands on the stage whenever it changes to another screen while the sound is on.
pub(crate) fn read_out(visit: Visit, stage: NodeRef<html::Main>) {
    Effect::new(move |_| {
        visit.screen.track();
        visit.question.track();
        let (on, language) = (visit.sound.get(), visit.language.get());
        let words = if on { words_of(stage) } else { String::new() };
        visit.kit.machine().read_out(&words, language.tag());
    });
}

#[cfg(feature = "hydrate")]
fn words_of(stage: NodeRef<html::Main>) -> String {
    let words = stage.get_untracked().map(|stage| stage.inner_text()).unwrap_or_default();
    words.chars().take(MOST).collect()
}

/// Only a browser reads.
#[cfg(not(feature = "hydrate"))]
fn words_of(stage: NodeRef<html::Main>) -> String {
    let _ = stage;
    String::new()
}

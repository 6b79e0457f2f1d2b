//! Words for verbs that are not possible now: they can be read, copied, and thrown away.

use crate::case::work::Work;
use crate::keeper;
use components::text::live as words;
use components::{Button, ButtonKind, Notice, Paragraphs, Tone};
use leptos::prelude::*;

pub fn leftovers(work: Work, verbs: Vec<String>) -> AnyView {
    let texts = verbs.iter().flat_map(|verb| work.words_of(verb)).map(|text| view! { <Paragraphs text/> });
    let texts = texts.collect_view();
    let throw_away = move |_| {
        for verb in &verbs {
            work.throw_away(verb);
            keeper::changed(work, verb);
        }
    };
    view! {
        <Notice tone=Tone::Waiting title=words::leftovers()>
            {texts}
            <Button kind=ButtonKind::Secondary behaviour="button" on:click=throw_away>{words::throw_away()}</Button>
        </Notice>
    }
    .into_any()
}

//! Questions that are asked once per entry: a child, a colleague, a shop.

use super::field::{Ground, field};
use crate::raw::entries;
use components::text::form as words;
use components::{Glyph, Icon, Untranslated};
use domain::form::raw::{Button, press};
use domain::form::{GroupRule, InputPath, limits};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn group(ground: &Ground, path: &InputPath, rule: &GroupRule) -> AnyView {
    let (visit, rule) = (ground.visit, Arc::new(rule.clone()));
    let count = {
        let path = path.clone();
        Memo::new(move |_| visit.raw.with(|raw| entries(raw, path.as_str())))
    };
    // The same rules as on the web: entries are numbered anew by the domain.
    let change = move |button: Button| {
        let form = visit.draft.with_untracked(|draft| draft.as_ref().map(|draft| draft.form.clone()));
        if let Some(form) = form {
            visit.active.set(None);
            visit.problems.set(domain::form::Problems::new());
            visit.raw.update(|raw| *raw = press(&form, std::mem::take(raw), &button));
        }
    };
    let drawn = {
        let (ground, path, rule) = (ground.clone(), path.clone(), rule.clone());
        move || {
            let entry = |index: usize| {
                let inside = ground.of_entry(&path, index, &rule.fields);
                let fields = rule.fields.iter().enumerate().map(|(at, one)| field(&inside, at, one)).collect_view();
                let title = words::entry_title(&rule.entry_title, index + 1);
                let remove = Button::RemoveEntry { group: path.clone(), index };
                let remove = view! {
                    <button type="button" class="press press--quiet" on:click=move |_| change(remove.clone())>
                        {words::entry_remove(&rule.entry_title, index + 1)}
                    </button>
                };
                view! {
                    <div class="entry">
                        <h3 class="subheading"><Untranslated text=title/></h3>
                        {fields}
                        {remove}
                    </div>
                }
            };
            (0..count.get()).map(entry).collect_view()
        }
    };
    let add = {
        let path = path.clone();
        move || change(Button::AddEntry { group: path.clone() })
    };
    let room = rule.max.min(limits::GROUP_ENTRIES) as usize;
    let title = rule.entry_title.clone();
    let more = move || {
        let add = add.clone();
        let words = if count.get() == 0 { words::entry_add_first(&title) } else { words::entry_add(&title) };
        (count.get() < room).then(|| {
            view! {
                <button type="button" class="press" on:click=move |_| add()>
                    <Icon glyph=Glyph::Plus/>
                    <span>{words}</span>
                </button>
            }
        })
    };
    view! { <div class="entries">{drawn} {more}</div> }.into_any()
}

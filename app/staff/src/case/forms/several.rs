//! Several of a kind: a list of selects, as many as are needed.

use super::filled::Filled;
use crate::browser;
use components::text::inquiry as words;
use components::{Button, ButtonKind, Choice, Glyph, Select};
use leptos::prelude::*;

/// What the selects are of.
#[derive(Clone)]
pub struct Several {
    /// Their inputs are `name[0]`, `name[1]`, ….
    pub name: &'static str,
    /// So many stand there from the beginning.
    pub least: usize,
    /// What one of them is called, by its number from 1.
    pub label: fn(usize) -> String,
    pub add: &'static str,
    pub choices: Vec<Choice>,
}

impl Several {
    fn input(&self, index: usize) -> String {
        format!("{}[{index}]", self.name)
    }
}

pub fn several(filled: &Filled, of: Several) -> AnyView {
    let (work, verb) = (filled.work, filled.verb.clone());
    let kept = (0..).take_while(|index| work.kept(&verb, &of.input(*index)).is_some()).count();
    let count = RwSignal::new(kept.max(of.least));
    let (add, add_id) = (of.add, format!("add-{}", of.name));
    let (rows, drawn) = (of.clone(), filled.clone());
    let (next, more_id) = (of.clone(), add_id.clone());
    let remove = move |index: usize| {
        let last = count.get_untracked() - 1;
        for place in index..last {
            work.keep(&verb, of.input(place), work.kept(&verb, &of.input(place + 1)));
        }
        work.keep(&verb, of.input(last), None);
        count.set(last);
        browser::focus(&more_id);
    };
    view! {
        <div class="receivers">
            {move || {
                let remove = remove.clone();
                (0..count.get()).map(|index| row(&drawn, &rows, index, remove.clone())).collect_view()
            }}
            <div>
                <Button
                    kind=ButtonKind::Quiet
                    icon=Glyph::Plus
                    behaviour="button"
                    attr:id=add_id
                    on:click=move |_| {
                        browser::focus(&next.input(count.get_untracked()));
                        count.update(|count| *count += 1);
                    }
                >
                    {add}
                </Button>
            </div>
        </div>
    }
    .into_any()
}

fn row(filled: &Filled, of: &Several, index: usize, remove: impl Fn(usize) + 'static) -> AnyView {
    let (name, label) = (of.input(index), (of.label)(index + 1));
    let removed = label.clone();
    let can_go = index >= of.least;
    view! {
        <div class="receivers__row">
            <Select
                name=name.clone()
                label
                choices=of.choices.clone()
                value=filled.value(&name)
                error=filled.error(&name)
            />
            {can_go.then(|| view! {
                <Button kind=ButtonKind::Quiet icon=Glyph::Cross behaviour="button" on:click=move |_| remove(index)>
                    <span class="visually-hidden">{words::remove_one(removed)}</span>
                </Button>
            })}
        </div>
    }
    .into_any()
}

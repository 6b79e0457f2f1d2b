//! Somebody else was first: what happened since, and going on with the new state. Nothing typed is lost.

use crate::case::history;
use crate::case::work::Work;
use components::text::staff as words;
use components::{Button, ButtonKind, Notice, Timeline, Tone};
use domain::form::FieldLabels;
use domain::kartabl::StaffEntry;
use leptos::prelude::*;
use server_fns::{AppError, Packed};

/// What `kartabl::changes_since` answers.
pub type Changes = Action<(), Result<Packed<Vec<StaffEntry>>, AppError>>;

pub fn conflict(changes: Changes, labels: &FieldLabels, work: Work) -> AnyView {
    let labels = labels.clone();
    let listed = move || {
        let entries = changes.value().get()?.and_then(|packed| packed.open()).ok()?;
        let mut items: Vec<_> = entries.iter().map(|entry| history::item(entry, &labels)).collect();
        // The history below has the same events under these ids.
        items.iter_mut().for_each(|item| item.id = format!("since-{}", item.id));
        Some(view! { <Timeline items dense=true/> })
    };
    view! {
        <Notice tone=Tone::Waiting title=words::changed_since()>
            {listed}
            <Button kind=ButtonKind::Secondary behaviour="button" on:click=move |_| work.reload()>
                {words::go_on_with_new()}
            </Button>
        </Notice>
    }
    .into_any()
}

//! Others were at the case too: what happened since it was drawn, and going on with the new state. Nothing typed is lost.
//! Said as soon as the page hears of it, and at the latest when a verb is refused.

use crate::case::read;
use crate::case::work::Work;
use crate::live::News;
use components::text::{live as live_words, staff as words};
use components::{Button, ButtonKind, Notice, Tone};
use domain::id::RequestId;
use leptos::prelude::*;
use server_fns::AppError;

/// What [`read::changes_since`] answers: HTML.
pub type Changes = Action<(), Result<String, AppError>>;

/// Asks what happened since.
pub fn changes_since(request: RequestId, revision: u32) -> Changes {
    Action::new(move |(): &()| read::changes_since(request, revision))
}

/// Over the buttons of a case that others have changed.
pub fn changed(case: RequestId, revision: u32, news: News) -> AnyView {
    let work = expect_context::<Work>();
    let changes = changes_since(case, revision);
    if matches!(news, News::Changed { .. }) {
        changes.dispatch(());
    }
    conflict(changes, work, Some(news))
}

pub fn conflict(changes: Changes, work: Work, news: Option<News>) -> AnyView {
    let title = match news {
        Some(News::Gone) => return gone(),
        Some(News::Changed { count, .. }) => live_words::changed(count),
        None => words::changed_since().to_owned(),
    };
    let listed = move || {
        let events = changes.value().get()?.ok()?;
        Some(view! { <div inner_html=events></div> })
    };
    view! {
        <Notice tone=Tone::Waiting title announced=news.is_some()>
            {listed}
            <Button kind=ButtonKind::Secondary behaviour="button" on:click=move |_| work.reload()>
                {words::go_on_with_new()}
            </Button>
        </Notice>
    }
    .into_any()
}

fn gone() -> AnyView {
    view! {
        <Notice tone=Tone::Waiting title=live_words::taken() announced=true><p>{live_words::taken_hint()}</p></Notice>
    }
    .into_any()
}

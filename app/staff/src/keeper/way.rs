//! To the server: one sending at a time, tried again until it arrives; and the last words when the page is left.

use super::Keeper;
use crate::browser;
use crate::case::Work;
use domain::id::RequestId;
use domain::jotting::{Jotted, Jotting, Pen};
use domain::refusal::Refusal;
use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;
use leptos::task::spawn_local;
use server_fns::{AppError, post_json};
use std::time::Duration;

/// From the first stroke on: what was typed more than two seconds ago is kept.
const SOON: Duration = Duration::from_millis(1_200);
/// After a failure.
const AGAIN: Duration = Duration::from_secs(4);
/// After a refusal that will hardly change.
const LATER: Duration = Duration::from_secs(60);

/// Something was typed into the form of this verb: it is kept soon.
pub fn changed(work: Work, verb: &str) {
    let keeper = work.keeper;
    guard(keeper);
    if work.note(verb) {
        send_in(keeper, SOON);
    }
}

/// Keeps at once what waits: an input was left.
pub fn flush(keeper: Keeper) {
    if keeper.sending.with_value(|sending| !sending.is_empty()) {
        return;
    }
    if keeper.verb_is_on_its_way() {
        return send_in(keeper, SOON);
    }
    let Some((case, forms)) = keeper.take() else { return };
    let jotted = Jotted { pen: keeper.next_stroke(), forms };
    spawn_local(async move {
        let answer = send(case, &jotted).await;
        keeper.sent(answer.is_ok());
        let failed = answer.is_err();
        if keeper.trouble.get_untracked() != failed {
            keeper.trouble.set(failed);
        }
        let pause = match answer {
            Ok(()) => SOON,
            Err(AppError::Desk(Refusal::NotFound | Refusal::NoRoom)) => LATER,
            Err(_) => AGAIN,
        };
        if keeper.waiting.with_value(|waiting| !waiting.is_empty()) {
            send_in(keeper, pause);
        }
    });
}

fn send_in(keeper: Keeper, pause: Duration) {
    if keeper.set.try_update_value(|set| std::mem::replace(set, true)) == Some(false) {
        // A page that has no clock any more is going away, and sends what there is when it does.
        let _ = set_timeout(
            move || {
                keeper.set.set_value(false);
                flush(keeper);
            },
            pause,
        );
    }
}

async fn send(case: RequestId, jotted: &Jotted) -> Result<(), AppError> {
    let Some(json) = written(jotted) else { return Err(AppError::Desk(Refusal::NoRoom)) };
    post_json(&address(case), json).await.map(drop)
}

fn written(jotted: &Jotted) -> Option<String> {
    serde_json::to_string(jotted).ok()
}

fn address(case: RequestId) -> String {
    format!("/desk/requests/{case}/jottings")
}

/// Watches over the page being left, from the first stroke or the first verb on.
pub(super) fn guard(keeper: Keeper) {
    if keeper.guarded.try_update_value(|guarded| std::mem::replace(guarded, true)) != Some(false) {
        return;
    }
    keeper.pen.set_value(Pen { tab: browser::new_name(), stroke: 0 });
    // The page is hidden, or gone: what waits is handed to the browser, which sends it without the page.
    window_event_listener_untyped("visibilitychange", move |_| {
        if document().hidden() {
            hand_over(keeper);
        }
    });
    window_event_listener_untyped("pagehide", move |_| {
        hand_over(keeper);
    });
    // And before that, people are asked whether they mean it: when something would be lost, or a verb has no answer yet.
    window_event_listener_untyped("beforeunload", move |event| {
        let kept = hand_over(keeper) && !keeper.trouble.get_untracked();
        if !kept || keeper.verbs.get_value() > 0 {
            browser::ask_to_stay(&event);
        }
    });
}

/// Whether the browser took all of it.
fn hand_over(keeper: Keeper) -> bool {
    let mut taken = true;
    for (case, forms) in keeper.everything() {
        let forms: Vec<Jotting> = forms;
        let json = written(&Jotted { pen: keeper.next_stroke(), forms });
        taken &= json.is_some_and(|json| browser::say_while_leaving(&address(case), &json));
    }
    taken
}

//! The check page: all answers, and what still keeps them from being sent.

use super::Draft;
use super::form::definition_of;
use crate::desk::Desk;
use crate::request_store;
use crate::world::World;
use domain::actor::Actor;
use domain::draft::{CheckPage, problems};
use domain::id::DraftId;
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};

/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus` for a completion that came too late, `NoCalendar`, `Trouble`.
pub async fn check(desk: &Desk, actor: &Actor, id: DraftId) -> Answer<CheckPage> {
    let connection = desk.database.read();
    let draft = Draft::owned(desk, connection, actor, id).await?;
    let definition = definition_of(desk, connection, &draft).await?;
    let form = draft.purpose.asks(&definition.form);
    let now = desk.now();
    let problems = problems(&form, &draft.answers, draft.attempt.as_ref(), JalaliDate::of(now));
    let world = World::with(connection, definition).await?;
    let promise = match draft.request() {
        None => world.promise_if_sent(now)?,
        Some(request) => {
            let request = request_store::by_id(connection, request).await?;
            world.promise(&request, now).ok_or(Refusal::WrongStatus)?
        }
    };
    Ok(CheckPage {
        draft: draft.id,
        service_title: world.definition.title.clone(),
        purpose: draft.purpose,
        form,
        answers: draft.answers,
        problems,
        idempotency_key: draft.idempotency_key,
        promise,
    })
}

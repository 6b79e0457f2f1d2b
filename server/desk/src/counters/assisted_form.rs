//! The whole form in one piece.

use super::assisted;
use super::seat::officer_of;
use crate::Desk;
use crate::drafts::{Draft, definition_of, facts, filled};
use crate::world::World;
use domain::actor::Actor;
use domain::draft::{DraftPage, DraftPurpose, problems};
use domain::form::visible_pages;
use domain::id::DraftId;
use domain::in_person::{AssistedForm, PersonAtCounter, typed_on};
use domain::jalali::JalaliDate;
use domain::problem::Problem;
use domain::refusal::{Answer, Refusal};

/// At an input stands what is wrong with it; what was left out is only among all the form's problems, for when somebody wants to
/// send it.
///
/// # Errors
/// `SignInFirst`, `NotFound` for everybody but the clerk who has the visit in hand, `Trouble`.
pub(super) async fn assisted_form(desk: &Desk, actor: &Actor, id: DraftId) -> Answer<AssistedForm> {
    officer_of(actor)?;
    let connection = desk.database.read();
    let draft = Draft::owned(desk, connection, actor, id).await?;
    let row = assisted::row_of(connection, id).await?.ok_or(Refusal::NotFound)?;
    let definition = definition_of(desk, connection, &draft).await?;
    let form = draft.purpose.asks(&definition.form);
    let (profile, mobile) = facts(connection, actor, &draft).await?;
    let now = desk.now();
    let page = |page: &domain::form::Page| {
        let typed = draft.attempt.as_ref().and_then(|attempt| typed_on(page, attempt));
        let (raw, problems) =
            typed.unwrap_or_else(|| (filled(page, &draft.answers, &profile, mobile.as_ref()), Default::default()));
        DraftPage {
            draft: id,
            service_title: definition.title.clone(),
            purpose: draft.purpose.clone(),
            page: page.clone(),
            position: None,
            previous: None,
            answers: draft.answers.clone(),
            raw,
            problems: problems.into_iter().filter(|(_, found): &(_, Problem)| !found.is_left_out()).collect(),
            expires_at: draft.expires_at,
        }
    };
    let pages = visible_pages(&form, &draft.answers).into_iter().map(page).collect();
    let promise = match draft.purpose {
        DraftPurpose::New => World::with(connection, definition.clone()).await?.promise_if_sent(now).ok(),
        DraftPurpose::Completion { .. } => None,
    };
    Ok(AssistedForm {
        draft: id,
        ticket: row.ticket_id.into(),
        service: draft.service.clone(),
        service_title: definition.title.clone(),
        purpose: draft.purpose.clone(),
        person: PersonAtCounter {
            name: row.name,
            national_id: row.national_id,
            mobile: row.mobile,
            identity_seen: row.identity_seen,
        },
        pages,
        problems: problems(&form, &draft.answers, draft.attempt.as_ref(), JalaliDate::of(now)),
        key: draft.idempotency_key.clone(),
        promise,
    })
}

//! Approve: signs, registers, publishes.

use crate::Desk;
use crate::case::Case;
use crate::letters::{self, Letter};
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::Answer;
use domain::request::ApproveResponse;
use domain::secretariat::LetterKind;

pub(super) async fn approve(desk: &Desk, actor: &Actor, seen: Seen) -> Answer<String> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    request.admit(actor, Action::ApproveResponse)?;
    let draft = request.status.progress().and_then(|progress| progress.draft.as_ref());
    let letter = Letter {
        kind: LetterKind::Outgoing,
        unit: request.unit(),
        request: &request,
        subject: case.world.definition.title.clone(),
        party: request.applicant.name.clone(),
        attachments: draft.map_or(0, |draft| draft.attachments.len()),
        answers: true,
    };
    let number = letters::register(desk, &case.txn, &case.world.organisation, actor, letter, case.at).await?;
    let command = ApproveResponse { number: number.clone() };
    let decided = request.approve_response(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await?;
    Ok(number)
}

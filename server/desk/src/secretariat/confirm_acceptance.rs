//! Confirm acceptance: the number is taken in the transaction that makes the acceptance final.

use crate::case::Case;
use crate::triage::incoming;
use crate::{Desk, organisation};
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{Accept, Status};

pub(super) async fn confirm_acceptance(desk: &Desk, actor: &Actor, seen: Seen) -> Answer<String> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    request.admit(actor, Action::ConfirmAcceptance)?;
    let Status::Registering { proposal } = &request.status else { return Err(Refusal::WrongStatus) };
    let expert = match proposal.expert {
        Some(id) => organisation::officer(&*case.txn, id).await?,
        None => None,
    };
    let letter = incoming(&case, actor, &request).await?;
    let command = Accept { letter: letter.clone(), expert };
    let decided = request.confirm_acceptance(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await?;
    Ok(letter)
}

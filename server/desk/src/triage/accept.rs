//! Accept: the request gets its letter number in the transaction that takes it on.

use crate::case::Case;
use crate::letters::{self, Direction};
use crate::{Desk, organisation};
use domain::actor::Actor;
use domain::id::OfficerId;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::Accept;

pub(super) async fn accept(desk: &Desk, actor: &Actor, seen: Seen, expert: Option<OfficerId>) -> Answer<String> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    request.admit(actor, Action::Accept)?;
    let expert = match expert {
        Some(id) => Some(organisation::officer(&*case.txn, id).await?.ok_or(Refusal::WrongReceiver)?),
        None => None,
    };
    let unit = case.world.organisation.unit(request.desk_unit).ok_or(Refusal::Trouble)?;
    let letter = letters::register(desk, &case.txn, Direction::Incoming, unit, request.id, case.at).await?;
    let command = Accept { letter: letter.clone(), expert };
    let decided = request.accept(actor, command, &case.world.plan(), case.at)?;
    case.write(decided).await?;
    Ok(letter)
}

//! Takes it in, as if it had come whole.

use super::{find, officer_of};
use crate::Desk;
use crate::devices::{apply, take_in::opened};
use domain::actor::Actor;
use domain::id::EntryId;
use domain::refusal::{Answer, Refusal};

/// Also one of a device that was revoked or of a copy of its disk: a person looked at it.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `WrongStatus`, `OtherPayload` where it cannot be opened, `Conflict` where another settled it
/// meanwhile, `Trouble`, and what keeps it from being taken in.
pub async fn take(desk: &Desk, actor: &Actor, id: EntryId) -> Answer<()> {
    let officer = officer_of(actor)?;
    let found = find(desk.database.read(), actor, id).await?;
    let entry = found.envelope()?;
    let arrived = found.arrived(&entry, officer, desk.now());
    let plain = opened(desk, &arrived).await?.ok_or(Refusal::OtherPayload)?;
    apply::apply(desk, &found.device, &arrived, plain).await
}

//! Refer a case to a colleague.

use crate::case::Case;
use crate::{Desk, organisation};
use domain::Instant;
use domain::actor::Actor;
use domain::id::OfficerId;
use domain::kartabl::Seen;
use domain::refusal::{Answer, Refusal};
use domain::request::{Purpose, Refer};

pub(super) async fn refer(
    desk: &Desk,
    actor: &Actor,
    seen: Seen,
    to: OfficerId,
    purpose: Purpose,
    instruction: String,
    due_at: Option<Instant>,
) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let to = organisation::officer(&*case.txn, to).await?.ok_or(Refusal::WrongReceiver)?;
    let command = Refer { id: desk.new_id().into(), to, purpose, instruction, due_at };
    let decided = request.refer(actor, command, case.at)?;
    case.write(decided).await
}

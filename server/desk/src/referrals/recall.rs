//! Recall a referral nobody has read.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::ReferralId;
use domain::kartabl::Seen;
use domain::refusal::Answer;

pub(super) async fn recall(desk: &Desk, actor: &Actor, seen: Seen, referral: ReferralId) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.recall_referral(actor, referral, case.at)?;
    case.write(decided).await
}

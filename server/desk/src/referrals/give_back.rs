//! Return a referral (عودت).

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::ReferralId;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::ReturnReferral;

pub(super) async fn give_back(
    desk: &Desk,
    actor: &Actor,
    seen: Seen,
    referral: ReferralId,
    words: String,
) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.return_referral(actor, ReturnReferral { referral, words }, case.at)?;
    case.write(decided).await
}

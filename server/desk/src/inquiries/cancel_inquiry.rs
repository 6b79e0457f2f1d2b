//! Cancel an inquiry.

use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::InquiryId;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::CancelInquiry;

pub(super) async fn cancel_inquiry(
    desk: &Desk,
    actor: &Actor,
    seen: Seen,
    inquiry: InquiryId,
    reason: String,
) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.cancel_inquiry(actor, CancelInquiry { inquiry, reason }, case.at)?;
    case.write(decided).await
}

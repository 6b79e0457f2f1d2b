//! Record what another agency answered, with the files that prove it.

use crate::Desk;
use crate::case::Case;
use crate::documents;
use domain::actor::Actor;
use domain::id::InquiryId;
use domain::inquiries::TypedAnswer;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::RecordInquiryAnswer;

pub(super) async fn record_answer(
    desk: &Desk,
    actor: &Actor,
    seen: Seen,
    inquiry: InquiryId,
    answer: TypedAnswer,
) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    documents::check_evidence(&case.txn, request.id, &answer.evidence).await?;
    let TypedAnswer { words, number, evidence } = answer;
    let command = RecordInquiryAnswer { inquiry, words, number, evidence };
    let decided = request.record_inquiry_answer(actor, command, case.at)?;
    case.write(decided).await
}

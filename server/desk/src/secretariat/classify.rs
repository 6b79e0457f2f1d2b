//! Classify: the case and its lines in the book at once.

use crate::case::Case;
use crate::{Desk, letters};
use domain::actor::Actor;
use domain::kartabl::Seen;
use domain::refusal::Answer;
use domain::request::{Classify, Confidentiality, Urgency};

pub(super) async fn classify(
    desk: &Desk,
    actor: &Actor,
    seen: Seen,
    urgency: Urgency,
    confidentiality: Confidentiality,
) -> Answer<()> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let decided = request.classify(actor, Classify { urgency, confidentiality }, case.at)?;
    letters::reclassified(&case.txn, &decided.request).await?;
    case.write(decided).await
}

//! Accept: the request gets its letter number in the transaction that takes it on. At a desk that the registrar
//! supervises it gets none yet, and waits for the registrar.

use crate::case::Case;
use crate::letters::{self, Letter};
use crate::{Desk, OrTrouble, organisation};
use domain::actor::Actor;
use domain::id::OfficerId;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::{Accept, Decided, ProposeAcceptance, ServiceRequest};
use domain::secretariat::LetterKind;
use entity::document;
use entity::words::document_part;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

pub(super) async fn accept(desk: &Desk, actor: &Actor, seen: Seen, expert: Option<OfficerId>) -> Answer<String> {
    let (request, case) = Case::seen(desk, actor, seen).await?;
    let (decided, letter) = decide(&case, request, actor, expert).await?;
    case.write(decided).await?;
    Ok(letter)
}

/// The decision, with the letter number that was taken for it.
pub(crate) async fn decide(
    case: &Case<'_>,
    request: ServiceRequest,
    actor: &Actor,
    expert: Option<OfficerId>,
) -> Answer<(Decided, String)> {
    // Asked before the number is taken, so that a stranger does not make other writers wait for it.
    request.admit(actor, Action::Accept)?;
    let expert = match expert {
        Some(id) => Some(organisation::officer(&*case.txn, id).await?.ok_or(Refusal::WrongReceiver)?),
        None => None,
    };
    if case.world.organisation.desk(request.desk).is_some_and(|desk| desk.supervised) {
        let command = ProposeAcceptance { expert };
        let decided = request.propose_acceptance(actor, command, &case.world.plan(), case.at)?;
        return Ok((decided, String::new()));
    }
    let letter = incoming(case, actor, &request).await?;
    let command = Accept { letter: letter.clone(), expert };
    let decided = request.accept(actor, command, &case.world.plan(), case.at)?;
    Ok((decided, letter))
}

/// Registers the request as a letter that came in to its desk.
pub(crate) async fn incoming(case: &Case<'_>, actor: &Actor, request: &ServiceRequest) -> Answer<String> {
    let attachments = document::Entity::find()
        .filter(document::Column::RequestId.eq(request.id.uuid()))
        .filter(document::Column::Part.eq(document_part::ANSWER))
        .count(&*case.txn)
        .await
        .or_trouble()?;
    let letter = Letter {
        kind: LetterKind::Incoming,
        unit: request.desk_unit,
        request,
        subject: case.world.definition.title.clone(),
        party: request.applicant.name.clone(),
        attachments: usize::try_from(attachments).unwrap_or(usize::MAX),
        answers: false,
    };
    letters::register(case.desk, &case.txn, &case.world.organisation, actor, letter, case.at).await
}

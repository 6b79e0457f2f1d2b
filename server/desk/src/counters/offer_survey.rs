//! Offer the survey: where a case of the visit has an answer, its link goes to the applicant's mobile; otherwise it is only
//! noted, and the kiosk takes what they say.

use super::visit::in_hand;
use super::{actions, cases};
use crate::live::News;
use crate::service_requests::survey_link;
use crate::world::World;
use crate::{Desk, OrTrouble, outbox};
use domain::actor::Actor;
use domain::id::TicketId;
use domain::in_person::{CounterActionKind, surveyed};
use domain::refusal::Answer;
use entity::{Moment, ticket};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Offered twice is offered once.
///
/// # Errors
/// `SignInFirst`, `NotFound`, `NoCounter`, `Trouble`.
pub(super) async fn offer_survey(desk: &Desk, actor: &Actor, ticket: TicketId) -> Answer<()> {
    let txn = desk.database.write().await?;
    let visit = in_hand(desk, &txn, actor, ticket).await?;
    let first = ticket::Entity::update_many()
        .col_expr(ticket::Column::SurveyOfferedAt, Expr::value(Moment::from(visit.at)))
        .filter(ticket::Column::Id.eq(ticket.uuid()))
        .filter(ticket::Column::SurveyOfferedAt.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    if first.rows_affected == 0 {
        return Ok(());
    }
    let done = actions::of_visit(&*txn, ticket).await?;
    let handed_over = |id: uuid::Uuid| {
        done.iter()
            .any(|action| action.request_id == Some(id) && action.kind == CounterActionKind::DeliverResponse.as_str())
    };
    let mut opened = cases::of_visit(&*txn, actor, ticket).await?;
    let known: Vec<_> = opened.iter().map(|request| (request, handed_over(request.id.uuid()))).collect();
    if let Some(chosen) = surveyed(&known)
        && let Some(at) = opened.iter().position(|request| request.id == chosen)
        && let Some(path) = survey_link(&*txn, chosen).await?
    {
        let request = opened.swap_remove(at);
        let world = World::of(desk, &*txn, &request).await?;
        let dedupe = format!("visit/{ticket}/survey");
        outbox::invite_again(desk, &txn, &world, &request, desk.address(&path), dedupe, visit.at).await?;
    }
    txn.tell(News::Place { place: visit.place.id });
    txn.commit().await
}

//! Who hears of what: whoever may see the case hears of it by its id; whoever may have seen it until now hears only that
//! something is to be read anew.

use super::bell::{News, Seen, Told};
use crate::{Desk, OrTrouble, request_store};
use domain::actor::{Actor, Officer};
use domain::id::{PlaceId, RequestId};
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::Standing;
use entity::request_event;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// What one listener may hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    Case {
        request: RequestId,
        revision: u32,
    },
    Presence {
        request: RequestId,
    },
    /// Tickets and counters of a place; nothing of it is secret.
    Place {
        place: PlaceId,
    },
    /// Something that is not named.
    Something,
    Nothing,
}

/// What this officer hears of the news. The case is read once for all listeners of this process.
///
/// # Errors
/// `Trouble`.
pub async fn hearing(desk: &Desk, actor: &Actor, told: &Told) -> Answer<Hearing> {
    let (request, sees) = match told.news {
        News::Much => return Ok(Hearing::Something),
        News::Place { place } => return Ok(Hearing::Place { place }),
        News::Case { request, revision } => (request, Hearing::Case { request, revision }),
        News::Presence { request } => (request, Hearing::Presence { request }),
    };
    let Some(officer) = actor.officer() else { return Ok(Hearing::Nothing) };
    let Some(seen) = told.case.get_or_try_init(|| read(desk, request)).await? else { return Ok(Hearing::Nothing) };
    Ok(if Standing::new(&seen.request, actor).may(Action::View) {
        sees
    } else if matches!(told.news, News::Case { .. }) && was_near(officer, seen) {
        Hearing::Something
    } else {
        Hearing::Nothing
    })
}

/// It may have been in the officer's lists until this happened: their unit had it, or a referral named them.
fn was_near(officer: &Officer, seen: &Seen) -> bool {
    seen.unit_before.is_some_and(|unit| officer.works_in(unit))
        || seen.request.referrals.iter().any(|referral| referral.to == officer.id || referral.from == officer.id)
}

async fn read(desk: &Desk, id: RequestId) -> Answer<Option<Seen>> {
    let connection = desk.database.read();
    let request = match request_store::by_id(connection, id).await {
        Ok(request) => request,
        Err(Refusal::NotFound) => return Ok(None),
        Err(refusal) => return Err(refusal),
    };
    let unit_before: Option<uuid::Uuid> = request_event::Entity::find()
        .select_only()
        .column(request_event::Column::UnitId)
        .filter(request_event::Column::RequestId.eq(id.uuid()))
        .order_by_desc(request_event::Column::Seq)
        .into_tuple()
        .one(connection)
        .await
        .or_trouble()?;
    Ok(Some(Seen { request, unit_before: unit_before.map(Into::into) }))
}

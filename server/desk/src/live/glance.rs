//! One look for a page: it says what it shows, and is told what is new of it. No session is kept alive by it: pages ask by
//! themselves.

use crate::kartabl::of_visible_case;
use crate::{Desk, OrTrouble, alerts, presence, request_store};
use chrono::Duration;
use domain::Instant;
use domain::actor::{Actor, Officer};
use domain::id::{OfficerId, RequestId};
use domain::live::{Asked, CaseNow, Glance};
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::request::By;
use entity::{Moment, from_json, request_event};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

/// Events are dated before they are committed: looked back each time, so that a page rather reads once too often.
const OVERLAP: Duration = Duration::seconds(10);

/// What is new, and from now on the tab is known to have that case open.
///
/// # Errors
/// `SignInFirst`, `Trouble`.
pub async fn glance(desk: &Desk, actor: &Actor, asked: Asked) -> Answer<Glance> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let mut watch = asked.watch.unwrap_or_else(|| desk.new_id().into());
    match presence::here(desk, actor, watch, asked.case).await {
        // The tab of whoever was signed in before.
        Err(Refusal::NotFound) => {
            watch = desk.new_id().into();
            presence::here(desk, actor, watch, asked.case).await?;
        }
        done => done?,
    }
    let mark = Moment::from(desk.now()).0;
    let case = match asked.case {
        Some(id) => case_now(desk, actor, id, asked.revision).await?,
        None => None,
    };
    let since = Moment(asked.mark.unwrap_or(mark)).instant();
    let present = presence::present(desk, officer).await?;
    let alerts = alerts::unread(desk, officer).await?.all;
    Ok(Glance { watch, mark, case, present, stirred: stirred(desk, officer, since).await?, alerts })
}

async fn case_now(desk: &Desk, actor: &Actor, id: RequestId, shown: u32) -> Answer<Option<CaseNow>> {
    let connection = desk.database.read();
    let request = match request_store::by_id(connection, id).await {
        Ok(request) if request.admit(actor, Action::View).is_ok() => request,
        Ok(_) | Err(Refusal::NotFound) => return Ok(None),
        Err(refusal) => return Err(refusal),
    };
    if request.revision <= shown {
        return Ok(Some(CaseNow { revision: request.revision, by_others: 0 }));
    }
    let actors: Vec<String> = request_event::Entity::find()
        .select_only()
        .column(request_event::Column::Actor)
        .filter(request_event::Column::RequestId.eq(id.uuid()))
        .filter(request_event::Column::Seq.gt(i32::try_from(shown).unwrap_or(i32::MAX)))
        .into_tuple()
        .all(connection)
        .await
        .or_trouble()?;
    let me = actor.officer().map(|officer| officer.id);
    let mut by_others = 0;
    for actor in actors {
        by_others += u32::from(officer_of(&actor)? != me);
    }
    Ok(Some(CaseNow { revision: request.revision, by_others }))
}

/// Whether anything happened that the officer may know of.
async fn stirred(desk: &Desk, officer: &Officer, since: Instant) -> Answer<bool> {
    let found: Option<Uuid> = request_event::Entity::find()
        .select_only()
        .column(request_event::Column::Id)
        .filter(request_event::Column::At.gt(Moment::from(since - OVERLAP)))
        .filter(of_visible_case(officer, request_event::Column::RequestId))
        .limit(1)
        .into_tuple()
        .one(desk.database.read())
        .await
        .or_trouble()?;
    Ok(found.is_some())
}

/// The officer who did it, if one did.
fn officer_of(actor: &str) -> Answer<Option<OfficerId>> {
    Ok(match from_json("request_event.actor", actor).or_trouble()? {
        By::Officer { id, .. } => Some(id),
        By::Citizen { .. } | By::System => None,
    })
}

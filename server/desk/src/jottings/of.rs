//! Read what one has written.

use crate::{Desk, OrTrouble, request_store};
use domain::actor::Actor;
use domain::id::RequestId;
use domain::jotting::Jotting;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use entity::{from_json, jotting};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

pub(super) async fn of(desk: &Desk, actor: &Actor, request: RequestId) -> Answer<Vec<Jotting>> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let connection = desk.database.read();
    request_store::by_id(connection, request).await?.admit(actor, Action::View)?;
    let rows = jotting::Entity::find()
        .filter(jotting::Column::OfficerId.eq(officer.id.uuid()))
        .filter(jotting::Column::RequestId.eq(request.uuid()))
        .order_by_asc(jotting::Column::Verb)
        .all(connection)
        .await
        .or_trouble()?;
    let read = |row: jotting::Model| {
        let inputs = from_json("jotting.inputs", &row.inputs).or_trouble()?;
        Ok(Jotting { verb: row.verb, inputs })
    };
    rows.into_iter().map(read).collect()
}

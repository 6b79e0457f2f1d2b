//! Who else is where, as far as the officer may see.

use crate::kartabl::of_visible_case;
use crate::{Desk, OrTrouble};
use domain::actor::Officer;
use domain::live::Present;
use domain::refusal::Answer;
use entity::{Moment, officer, presence};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Most tabs that are looked at.
const MOST: u64 = 500;

/// Cases that others have open, each with their names.
///
/// # Errors
/// `Trouble`.
pub(crate) async fn present(desk: &Desk, viewer: &Officer) -> Answer<Vec<Present>> {
    let rows: Vec<(Uuid, Uuid)> = presence::Entity::find()
        .select_only()
        .columns([presence::Column::RequestId, presence::Column::OfficerId])
        .filter(presence::Column::Until.gt(Moment::from(desk.now())))
        .filter(presence::Column::OfficerId.ne(viewer.id.uuid()))
        .filter(of_visible_case(viewer, presence::Column::RequestId))
        .order_by_asc(presence::Column::RequestId)
        .limit(MOST)
        .into_tuple()
        .all(desk.database.read())
        .await
        .or_trouble()?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: BTreeSet<Uuid> = rows.iter().map(|(_, officer)| *officer).collect();
    let names: BTreeMap<Uuid, String> = officer::Entity::find()
        .select_only()
        .columns([officer::Column::Id, officer::Column::Name])
        .filter(officer::Column::Id.is_in(ids))
        .into_tuple()
        .all(desk.database.read())
        .await
        .or_trouble()?
        .into_iter()
        .collect();
    let mut present: BTreeMap<Uuid, BTreeSet<&str>> = BTreeMap::new();
    for (request, officer) in &rows {
        present.entry(*request).or_default().extend(names.get(officer).map(String::as_str));
    }
    let named = |(request, names): (Uuid, BTreeSet<&str>)| Present {
        request: request.into(),
        names: names.into_iter().map(str::to_owned).collect(),
    };
    Ok(present.into_iter().map(named).collect())
}

//! The officer's home: what is late, what is due today, what waits for them, what they were told.

use super::read::{Unread, own, unread};
use crate::kartabl::{part, rows_of};
use crate::{Desk, OrTrouble, organisation};
use domain::actor::{Actor, Officer};
use domain::alert::{ALERTS, AlertKind, AlertView, HOME_ROWS, Home};
use domain::kartabl::Folder;
use domain::refusal::{Answer, Refusal};
use entity::alert;
use sea_orm::{ColumnTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect};

/// In the order in which they press.
const PARTS: [Folder; 5] = [Folder::Overdue, Folder::DueToday, Folder::ToSign, Folder::Mine, Folder::Desk];

/// Everything on it.
///
/// # Errors
/// `SignInFirst`, `Trouble`.
pub async fn home(desk: &Desk, actor: &Actor) -> Answer<Home> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let mut parts = Vec::new();
    for folder in PARTS {
        parts.extend(part(desk, officer, folder, HOME_ROWS).await?);
    }
    let Unread { all, mentions } = unread(desk, officer).await?;
    Ok(Home { parts, alerts: alerts(desk, officer).await?, unread: all, mentions })
}

async fn alerts(desk: &Desk, officer: &Officer) -> Answer<Vec<AlertView>> {
    let connection = desk.database.read();
    let rows = alert::Entity::find()
        .filter(own(officer))
        .order_by(alert::Column::ReadAt.is_null(), Order::Desc)
        .order_by_desc(alert::Column::At)
        .order_by_desc(alert::Column::Id)
        .limit(ALERTS)
        .all(connection)
        .await
        .or_trouble()?;
    let ids: Vec<_> = rows.iter().map(|row| row.request_id).collect();
    let cases = rows_of(desk, officer, &ids).await?;
    let names = organisation::officer_names(connection).await?;
    let view = |row: alert::Model| {
        let case = cases.iter().find(|case| case.id.uuid() == row.request_id)?;
        Some(AlertView {
            kind: AlertKind::parse(&row.kind)?,
            at: row.at.instant(),
            read: row.read_at.is_some(),
            by: row.by_id.and_then(|by| names.get(&by.into()).cloned()).unwrap_or_default(),
            request: case.id,
            service_title: case.service_title.clone(),
            applicant_name: case.applicant_name.clone(),
        })
    };
    Ok(rows.into_iter().filter_map(view).collect())
}

//! One page of a folder with the folders' counts.

use super::cursor::Cursor;
use super::folders;
use crate::{Desk, OrTrouble, organisation, settings};
use domain::actor::{Actor, Officer};
use domain::calendar::Calendar;
use domain::id::OfficerId;
use domain::kartabl::{Folder, KartablFilter, KartablPage, KartablRow};
use domain::refusal::{Answer, Refusal};
use domain::request::StatusKind;
use domain::service::ServiceKey;
use domain::text::search_words;
use domain::tracking_code::TrackingCode;
use entity::{Moment, read_mark, service_request};
use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, EntityTrait, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use service_request::Column;
use std::collections::HashMap;

/// Rows of one page: what a 1080p screen shows.
const ROWS: usize = 40;
/// Longest search, in characters.
const MOST_WORDS: usize = 200;

pub(super) async fn list(desk: &Desk, actor: &Actor, filter: KartablFilter) -> Answer<KartablPage> {
    let Actor::Officer(officer) = actor else { return Err(Refusal::SignInFirst) };
    let offered = folders::offered(officer);
    let folder = if offered.contains(&filter.folder) { filter.folder } else { offered[0] };
    let mut folders = Vec::new();
    for folder in offered {
        let rows = service_request::Entity::find().filter(folders::condition(folder, officer));
        let count = rows.count(desk.database.read()).await.or_trouble()?;
        folders.push((folder, u32::try_from(count).unwrap_or(u32::MAX)));
    }
    let mut rows = found(desk, officer, folder, &filter).await?;
    let more = rows.len() > ROWS;
    rows.truncate(ROWS);
    let next = rows.last().filter(|_| more).map(|row| Cursor { sort: sort_of(folder, row), id: row.id }.to_string());
    let rows = described(desk, officer, rows).await?;
    Ok(KartablPage { filter: KartablFilter { folder, ..filter }, folders, rows, next })
}

/// «All» is read newest first, everything else by the time left.
fn sort_of(folder: Folder, row: &service_request::Model) -> i64 {
    if folder == Folder::All { row.received_at.0 } else { row.due_sort.0 }
}

async fn found(
    desk: &Desk,
    officer: &Officer,
    folder: Folder,
    filter: &KartablFilter,
) -> Answer<Vec<service_request::Model>> {
    let (column, order) =
        if folder == Folder::All { (Column::ReceivedAt, Order::Desc) } else { (Column::DueSort, Order::Asc) };
    let mut rows = service_request::Entity::find().filter(folders::condition(folder, officer));
    let words: String = filter.words.chars().take(MOST_WORDS).collect();
    for word in search_words(&words) {
        rows = rows.filter(Column::SearchKey.contains(word));
    }
    if let Some(after) = filter.after.as_deref().and_then(Cursor::parse) {
        let sort = Moment(after.sort);
        let beyond = match order {
            Order::Desc => Condition::any()
                .add(column.lt(sort))
                .add(Condition::all().add(column.eq(sort)).add(Column::Id.lt(after.id))),
            _ => Condition::any()
                .add(column.gt(sort))
                .add(Condition::all().add(column.eq(sort)).add(Column::Id.gt(after.id))),
        };
        rows = rows.filter(beyond);
    }
    rows.order_by(column, order.clone())
        .order_by(Column::Id, order)
        .limit(ROWS as u64 + 1)
        .all(desk.database.read())
        .await
        .or_trouble()
}

async fn described(desk: &Desk, officer: &Officer, rows: Vec<service_request::Model>) -> Answer<Vec<KartablRow>> {
    let connection = desk.database.read();
    let calendar = settings::calendar(connection).await?;
    let names = organisation::officer_names(connection).await?;
    let read = read_mark::Entity::find()
        .filter(read_mark::Column::OfficerId.eq(officer.id.uuid()))
        .filter(read_mark::Column::RequestId.is_in(rows.iter().map(|row| row.id)))
        .all(connection)
        .await
        .or_trouble()?;
    let read: HashMap<_, _> = read.into_iter().map(|mark| (mark.request_id, mark.revision)).collect();
    let mut described = Vec::new();
    for row in rows {
        let unread = read.get(&row.id).is_none_or(|revision| *revision < row.revision);
        described.push(describe(desk, row, unread, &calendar, &names).await?);
    }
    Ok(described)
}

async fn describe(
    desk: &Desk,
    row: service_request::Model,
    unread: bool,
    calendar: &Calendar,
    names: &HashMap<OfficerId, String>,
) -> Answer<KartablRow> {
    let key = ServiceKey::parse(&row.service_key).map_err(|_| Refusal::Trouble)?;
    let version = u32::try_from(row.service_version).map_err(|_| Refusal::Trouble)?;
    let definition = desk.definitions.version(desk.database.read(), &key, version).await?;
    let due_at = row.due_at.map(Moment::instant);
    let time_left = due_at.and_then(|due| calendar.for_unit(row.desk_unit_id.into()).remaining(desk.now(), due).ok());
    Ok(KartablRow {
        id: row.id.into(),
        code: TrackingCode::parse(&row.tracking_code).map_err(|_| Refusal::Trouble)?,
        applicant_name: row.applicant_name,
        service_title: definition.title.clone(),
        status: StatusKind::parse(&row.status).ok_or(Refusal::Trouble)?,
        stage_title: row.stage.and_then(|stage| definition.stage(&stage).map(|stage| stage.title.clone())),
        owner_name: row.owner_id.and_then(|owner| names.get(&owner.into()).cloned()),
        received_at: row.received_at.instant(),
        due_at,
        time_left,
        unread,
    })
}

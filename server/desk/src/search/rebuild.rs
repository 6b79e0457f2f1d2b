//! Making the index anew while the desk goes on: in small transactions, each of which says how far it came, so that it
//! goes on there after a crash. Requests that change meanwhile write their own row.

use super::document::Document;
use super::write::put;
use crate::database::Writing;
use crate::{Desk, OrTrouble, request_store, settings};
use domain::refusal::Answer;
use domain::request::EventKind;
use entity::{from_json, request, request_event, service_request};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// How rows are made. Another number after a change of it makes every installation rebuild its index by itself.
const WAY: u32 = 1;
/// Requests of one transaction: others wait for it on SQLite.
const AT_ONCE: u64 = 100;
/// Where it is kept how far the rebuilding came.
const SETTING: &str = "search_index";

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct State {
    way: u32,
    /// The last request that is done.
    after: Option<Uuid>,
    whole: bool,
}

/// How far the rebuilding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Requests done in this step.
    pub done: u64,
    /// Nothing is left to do.
    pub whole: bool,
}

/// Forgets how far it came: everything is made anew.
///
/// # Errors
/// `Trouble`.
pub async fn begin_anew(desk: &Desk) -> Answer<()> {
    let txn = desk.database.write().await?;
    settings::store(&txn, SETTING, &State { way: WAY, after: None, whole: false }).await?;
    txn.commit().await
}

/// Whether every request has its row, made the way rows are made now.
///
/// # Errors
/// `Trouble`.
pub async fn is_whole(desk: &Desk) -> Answer<bool> {
    let known: State = settings::load(desk.database.read(), SETTING).await?.unwrap_or_default();
    Ok(known.way == WAY && known.whole)
}

/// Goes on with a rebuilding for one step. Does nothing where the index is whole.
///
/// # Errors
/// `Trouble`, `Conflict`.
pub async fn rebuild_some(desk: &Desk) -> Answer<Progress> {
    if is_whole(desk).await? {
        return Ok(Progress { done: 0, whole: true });
    }
    let txn = desk.database.write().await?;
    let state: State = settings::load(&*txn, SETTING).await?.unwrap_or_default();
    let state = if state.way == WAY { state } else { State { way: WAY, after: None, whole: false } };
    let mut rows = service_request::Entity::find();
    if let Some(after) = state.after {
        rows = rows.filter(service_request::Column::Id.gt(after));
    }
    // Held against changes until this is written: whoever changes one of them meanwhile writes after us.
    let rows =
        rows.order_by_asc(service_request::Column::Id).limit(AT_ONCE).lock_shared().all(&*txn).await.or_trouble()?;
    let done = rows.len() as u64;
    let after = rows.last().map(|row| row.id).or(state.after);
    index(desk, &txn, rows).await?;
    let whole = done < AT_ONCE;
    settings::store(&txn, SETTING, &State { way: WAY, after, whole }).await?;
    txn.commit().await?;
    Ok(Progress { done, whole })
}

async fn index(desk: &Desk, txn: &Writing, rows: Vec<service_request::Model>) -> Answer<()> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut notes = notes_of(txn, &ids).await?;
    let mut referrals: HashMap<Uuid, Vec<_>> = HashMap::new();
    for referral in request_store::referrals_of(&**txn, &ids).await? {
        referrals.entry(referral.request_id).or_default().push(referral);
    }
    let mut documents = Vec::new();
    for row in rows {
        let id = row.id;
        let referrals = referrals.remove(&id).unwrap_or_default();
        // A row that cannot be read is in the log, and keeps the others from nothing.
        let Ok(request) = request::to_domain(row, referrals, Vec::new()).or_trouble() else { continue };
        let definition = desk.definitions.version(&**txn, &request.service, request.service_version).await?;
        documents.push((id, Document::of(&request, &definition, notes.remove(&id).unwrap_or_default())));
    }
    put(txn, &documents).await
}

async fn notes_of(txn: &Writing, requests: &[Uuid]) -> Answer<HashMap<Uuid, String>> {
    let noted: Vec<(Uuid, String)> = request_event::Entity::find()
        .select_only()
        .columns([request_event::Column::RequestId, request_event::Column::Data])
        .filter(request_event::Column::RequestId.is_in(requests.iter().copied()))
        .filter(request_event::Column::Kind.eq("noted"))
        .order_by_asc(request_event::Column::Seq)
        .into_tuple()
        .all(&**txn)
        .await
        .or_trouble()?;
    let mut notes: HashMap<Uuid, String> = HashMap::new();
    for (request, data) in noted {
        if let EventKind::Noted { words } = from_json("request_event.data", &data).or_trouble()? {
            let before = notes.entry(request).or_default();
            *before = Document::noted(before, &words);
        }
    }
    Ok(notes)
}

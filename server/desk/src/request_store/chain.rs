//! Events, each sealed with the hash of the one before it: whoever changes, removes or inserts one is noticed.

use crate::OrTrouble;
use crate::database::Writing;
use crate::sha256_hex;
use domain::id::{EventId, RequestId};
use domain::refusal::{Answer, Refusal};
use domain::request::{Event, ServiceRequest};
use entity::{from_json, request_event, service_request, to_json};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use sea_orm::{PaginatorTrait, QuerySelect};

/// What the first event stands on.
const GENESIS: &str = "";
/// Says what is hashed and how; a later way of hashing gets another word.
const SCHEME: &[u8] = b"pishkhan event 1";

/// Appends what led to the request's present revision.
///
/// # Errors
/// `Conflict` when that revision has its event already, `Trouble`.
pub(super) async fn append(txn: &Writing, id: EventId, request: &ServiceRequest, event: &Event) -> Answer<()> {
    let before = request_event::Entity::find()
        .filter(request_event::Column::RequestId.eq(request.id.uuid()))
        .order_by_desc(request_event::Column::Seq)
        .one(&**txn)
        .await
        .or_trouble()?;
    let row = row(id, request, event, before.map(|before| before.hash))?;
    row.into_active_model().reset_all().insert(&**txn).await.or_trouble()?;
    Ok(())
}

/// The event's row, sealed onto the one before it.
pub(crate) fn row(
    id: EventId,
    request: &ServiceRequest,
    event: &Event,
    before: Option<String>,
) -> Answer<request_event::Model> {
    let mut row = request_event::Model {
        id: id.uuid(),
        request_id: request.id.uuid(),
        seq: i32::try_from(request.revision).map_err(|_| Refusal::Trouble)?,
        kind: event.kind.as_str().to_owned(),
        at: event.at.into(),
        actor: to_json(&event.by),
        unit_id: event.unit.uuid(),
        data: to_json(&event.kind),
        prev_hash: before.unwrap_or_else(|| GENESIS.to_owned()),
        hash: String::new(),
    };
    row.hash = seal(&row);
    Ok(row)
}

fn seal(row: &request_event::Model) -> String {
    sha256_hex(&[
        SCHEME,
        row.prev_hash.as_bytes(),
        row.id.as_bytes(),
        row.request_id.as_bytes(),
        &row.seq.to_be_bytes(),
        row.kind.as_bytes(),
        &row.at.0.to_be_bytes(),
        row.actor.as_bytes(),
        row.unit_id.as_bytes(),
        row.data.as_bytes(),
    ])
}

/// The request's history in order, with its rows' numbers.
///
/// # Errors
/// `Trouble`.
pub async fn events(connection: &impl ConnectionTrait, request: RequestId) -> Answer<Vec<(u32, Event)>> {
    rows(connection, request).await?.iter().map(read).collect()
}

/// A request's history, and whether it can be trusted.
pub struct History {
    pub events: Vec<(u32, Event)>,
    /// The stored chain still fits, up to the revision that the request says it is at.
    pub intact: bool,
}

/// [`events`], looked through for whether somebody touched them.
///
/// # Errors
/// `Trouble`.
pub async fn history(connection: &impl ConnectionTrait, request: &ServiceRequest) -> Answer<History> {
    let rows = rows(connection, request.id).await?;
    let events = rows.iter().map(read).collect::<Answer<_>>()?;
    Ok(History { events, intact: first_fault(&rows, request.revision).is_none() })
}

fn read(row: &request_event::Model) -> Answer<(u32, Event)> {
    let event = Event {
        at: row.at.instant(),
        by: from_json("request_event.actor", &row.actor).or_trouble()?,
        unit: row.unit_id.into(),
        kind: from_json("request_event.data", &row.data).or_trouble()?,
    };
    Ok((u32::try_from(row.seq).unwrap_or_default(), event))
}

/// A request whose history was tampered with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    pub request: RequestId,
    /// Number of the first event that does not fit.
    pub seq: u32,
}

/// Looks through all histories; for the operator's `verify`.
///
/// # Errors
/// `Trouble`.
pub async fn verify_all(connection: &impl ConnectionTrait) -> Answer<Vec<Broken>> {
    const AT_ONCE: u64 = 500;
    let mut broken = Vec::new();
    let mut pages = service_request::Entity::find()
        .select_only()
        .column(service_request::Column::Id)
        .column(service_request::Column::Revision)
        .order_by_asc(service_request::Column::Id)
        .into_tuple::<(uuid::Uuid, i32)>()
        .paginate(connection, AT_ONCE);
    while let Some(page) = pages.fetch_and_next().await.or_trouble()? {
        for (id, revision) in page {
            let request = RequestId::from(id);
            let rows = rows(connection, request).await?;
            if let Some(seq) = first_fault(&rows, u32::try_from(revision).unwrap_or_default()) {
                broken.push(Broken { request, seq });
            }
        }
    }
    Ok(broken)
}

async fn rows(connection: &impl ConnectionTrait, request: RequestId) -> Answer<Vec<request_event::Model>> {
    request_event::Entity::find()
        .filter(request_event::Column::RequestId.eq(request.uuid()))
        .order_by_asc(request_event::Column::Seq)
        .all(connection)
        .await
        .or_trouble()
}

fn first_fault(rows: &[request_event::Model], revision: u32) -> Option<u32> {
    let mut before = GENESIS;
    let mut expected = 1;
    for row in rows {
        let fits = u32::try_from(row.seq) == Ok(expected) && row.prev_hash == before && row.hash == seal(row);
        if !fits {
            return Some(expected);
        }
        before = &row.hash;
        expected += 1;
    }
    (expected != revision + 1).then_some(expected)
}

//! What happened at a place on a day, as rows of the database.

use crate::OrTrouble;
use domain::in_person::TicketStateKind;
use domain::refusal::Answer;
use entity::{counter, counter_action, seat, service_request, ticket, ticket_event};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Words of the events that end a visit.
const NO_SHOW: &str = "no_show";
const FINISHED: &str = "finished";

/// Everything that the sheets of one day are made of.
pub(super) struct Records {
    /// In the order in which they happened.
    pub actions: Vec<counter_action::Model>,
    pub tickets: HashMap<Uuid, ticket::Model>,
    pub requests: HashMap<Uuid, service_request::Model>,
    pub seats: Vec<seat::Model>,
    /// Tickets of those who never came, and who called them last.
    pub no_shows: Vec<(Uuid, Uuid)>,
    /// Tickets that were finished, and by whom.
    pub finished: Vec<(Uuid, Uuid)>,
    /// Numbers of counters.
    pub counters: HashMap<Uuid, u16>,
}

impl Records {
    /// # Errors
    /// `Trouble`.
    pub async fn of(connection: &impl ConnectionTrait, place: Uuid, day: &str) -> Answer<Self> {
        let actions = counter_action::Entity::find()
            .filter(counter_action::Column::PlaceId.eq(place))
            .filter(counter_action::Column::Day.eq(day))
            .order_by_asc(counter_action::Column::At)
            .order_by_asc(counter_action::Column::Id)
            .all(connection)
            .await
            .or_trouble()?;
        let seats = seat::Entity::find()
            .filter(seat::Column::PlaceId.eq(place))
            .filter(seat::Column::Day.eq(day))
            .order_by_asc(seat::Column::SatAt)
            .all(connection)
            .await
            .or_trouble()?;
        let counters =
            counter::Entity::find().filter(counter::Column::PlaceId.eq(place)).all(connection).await.or_trouble()?;
        let tickets = ticket::Entity::find()
            .filter(ticket::Column::PlaceId.eq(place))
            .filter(ticket::Column::Day.eq(day))
            .all(connection)
            .await
            .or_trouble()?;
        let asked: Vec<Uuid> = actions.iter().filter_map(|action| action.request_id).collect();
        let requests = service_request::Entity::find()
            .filter(service_request::Column::Id.is_in(asked))
            .all(connection)
            .await
            .or_trouble()?;
        Ok(Self {
            no_shows: absent(events(connection, place, day, NO_SHOW).await?, &tickets),
            finished: events(connection, place, day, FINISHED).await?,
            actions,
            tickets: tickets.into_iter().map(|row| (row.id, row)).collect(),
            requests: requests.into_iter().map(|row| (row.id, row)).collect(),
            seats,
            counters: counters.into_iter().map(|row| (row.id, u16::try_from(row.number).unwrap_or_default())).collect(),
        })
    }

    /// Whoever sat, did or ended anything that day.
    pub fn officers(&self) -> BTreeSet<Uuid> {
        let acted = self.actions.iter().map(|action| action.officer_id);
        let sat = self.seats.iter().map(|seat| seat.officer_id);
        let ended = self.no_shows.iter().chain(&self.finished).map(|(_, officer)| *officer);
        acted.chain(sat).chain(ended).collect()
    }
}

/// Of these no-shows those who did not come afterwards either, each once.
fn absent(no_shows: Vec<(Uuid, Uuid)>, tickets: &[ticket::Model]) -> Vec<(Uuid, Uuid)> {
    let mut last: HashMap<Uuid, Uuid> = no_shows.into_iter().collect();
    last.retain(|id, _| tickets.iter().any(|row| row.id == *id && row.state == TicketStateKind::NoShow.as_str()));
    last.into_iter().collect()
}

/// Tickets and officers of the day's events of this kind.
async fn events(connection: &impl ConnectionTrait, place: Uuid, day: &str, kind: &str) -> Answer<Vec<(Uuid, Uuid)>> {
    let rows = ticket_event::Entity::find()
        .filter(ticket_event::Column::PlaceId.eq(place))
        .filter(ticket_event::Column::Day.eq(day))
        .filter(ticket_event::Column::Kind.eq(kind))
        .order_by_asc(ticket_event::Column::At)
        .all(connection)
        .await
        .or_trouble()?;
    Ok(rows.into_iter().filter_map(|row| Some((row.ticket_id, row.officer_id?))).collect())
}

//! What a verb needs to know of the world: definition, units, calendar.

use crate::desk::Desk;
use crate::organisation::Organisation;
use crate::settings;
use domain::Instant;
use domain::calendar::Calendar;
use domain::plan::Plan;
use domain::promise::Promise;
use domain::refusal::{Answer, Refusal};
use domain::request::ServiceRequest;
use domain::service::ServiceDefinition;
use sea_orm::ConnectionTrait;
use std::sync::Arc;

/// The request's own version of its service, with the organisation and the calendar as they are now.
pub struct World {
    pub definition: Arc<ServiceDefinition>,
    pub organisation: Organisation,
    pub calendar: Calendar,
}

impl World {
    /// The world of a request.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn of(desk: &Desk, connection: &impl ConnectionTrait, request: &ServiceRequest) -> Answer<Self> {
        let definition = desk.definitions.version(connection, &request.service, request.service_version).await?;
        Self::with(connection, definition).await
    }

    /// The world around a definition.
    ///
    /// # Errors
    /// `Trouble`.
    pub async fn with(connection: &impl ConnectionTrait, definition: Arc<ServiceDefinition>) -> Answer<Self> {
        let organisation = Organisation::load(connection).await?;
        let calendar = settings::calendar(connection).await?;
        Ok(Self { definition, organisation, calendar })
    }

    /// What the domain's verbs ask for.
    pub fn plan(&self) -> Plan<'_> {
        Plan { definition: &self.definition, units: self.organisation.by_key(), calendar: &self.calendar }
    }

    /// When the answer is due and why; `None` once nothing is owed. While the clock is paused, the date is the one that
    /// would hold if it went on `now`.
    pub fn promise(&self, request: &ServiceRequest, now: Instant) -> Option<Promise> {
        if !request.status.kind().is_open() {
            return None;
        }
        let calendar = self.calendar.for_unit(request.desk_unit);
        let due = request.clock.due_if_resumed(&calendar, self.definition.response_time.span, now).ok()?;
        Some(Promise { at: due.at, ledger: due.ledger, paused: request.clock.is_paused() })
    }

    /// The date one would get by sending it `now` to the desk that receives it.
    ///
    /// # Errors
    /// `ServiceClosed` without a desk, `NoCalendar`.
    pub fn promise_if_sent(&self, now: Instant) -> Answer<Promise> {
        let desk = self.organisation.desk_for(&self.definition)?;
        let calendar = self.calendar.for_unit(desk.unit);
        let due = calendar.add(now, self.definition.response_time.span, &[]).map_err(|_| Refusal::NoCalendar)?;
        Ok(Promise { at: due.at, ledger: due.ledger, paused: false })
    }

    /// The moment in the column: what is promised while the clock runs.
    pub(crate) fn due_at(&self, request: &ServiceRequest, now: Instant) -> Option<entity::Moment> {
        self.promise(request, now).filter(|promise| !promise.paused).map(|promise| promise.at.into())
    }
}

//! One request from its sending on.

use super::History;
use crate::demo::made::{CannotLoad, Doing};
use desk::request_store;
use domain::Instant;
use domain::kartabl::Seen;
use domain::request::{ServiceRequest, Status};
use domain::service::ServiceDefinition;
use std::sync::Arc;

/// What the request does not know of itself.
pub(super) struct Story {
    /// As it is now: nobody else changes it meanwhile.
    pub request: ServiceRequest,
    /// Number of its applicant in the cast.
    pub citizen: usize,
    pub definition: Arc<ServiceDefinition>,
    /// Stages take longer than agreed.
    pub slow: bool,
    /// Things that happen once at most.
    pub referred: bool,
    pub asked: bool,
    pub sent_back: bool,
    pub objected: bool,
    pub surveyed: bool,
    pub reopened: bool,
    /// The citizen does not react any more.
    pub silent: bool,
}

/// The request as the one who acts sees it.
pub(super) fn seen(request: &ServiceRequest) -> Seen {
    Seen { request: request.id, revision: request.revision }
}

impl History {
    /// Reads the request anew.
    pub(super) async fn refresh(&mut self, number: usize) -> Result<(), CannotLoad> {
        let id = self.stories[number].request.id;
        self.stories[number].request =
            request_store::by_id(self.desk.database.read(), id).await.doing("read a request")?;
        Ok(())
    }

    /// Whoever has to act does.
    pub(super) async fn go_on(&mut self, number: usize, at: Instant) -> Result<(), CannotLoad> {
        let request = self.stories[number].request.clone();
        match &request.status {
            Status::Submitted => self.triage(number, &request).await,
            Status::Registering { .. } => self.register(&request).await,
            Status::Deficient { deficiency } => self.complete(number, &request, &deficiency.items, at).await,
            Status::Rejected { .. } => self.object(number).await,
            Status::InProgress { progress } => self.work(number, &request, progress, at).await,
            Status::AwaitingCitizen { .. } => self.act(number, &request).await,
            Status::Answered { delivery: None, .. } => self.receive(number, &request).await,
            Status::Answered { .. } => self.close(&request).await,
            Status::Closed { .. } => self.reopen(number, &request).await,
            Status::Withdrawn { .. } => Ok(()),
        }
    }
}

//! The visit: somebody is at a counter, from the call until the clerk has finished with them.

use super::TicketStateKind;
use crate::actor::Officer;
use crate::form::InputPath;
use crate::id::{OfficerId, RequestId, UnitId};
use crate::permission::AT_COUNTERS;
use crate::query::tracking_code_in;
use crate::refusal::{Answer, Refusal};
use crate::request::{ServiceRequest, Status};
use crate::service::ServiceDefinition;
use crate::tracking_code::TrackingCode;

/// Cases opened in one visit; nobody brings more.
pub const CASES: usize = 20;
/// Things done in one visit.
pub const ACTIONS: usize = 60;

/// Whether the officer may sit at counters of a place of this unit. Others know nothing of what goes on there.
pub fn may_sit(officer: &Officer, unit: UnitId) -> bool {
    AT_COUNTERS.iter().any(|role| officer.holds(*role, unit))
}

impl TicketStateKind {
    /// States in which somebody has the ticket: it is at their counter, or they put it aside.
    pub const IN_HAND: [Self; 3] = [Self::Called, Self::Serving, Self::Held];

    pub fn is_in_hand(self) -> bool {
        Self::IN_HAND.contains(&self)
    }

    /// Whether the counter calls nobody else meanwhile: whoever was put aside does not hold up the line.
    pub fn holds_up(self) -> bool {
        matches!(self, Self::Called | Self::Serving)
    }
}

/// The code in whatever a scanner or fingers gave: a whole address, groups with spaces, digits of any script.
///
/// # Errors
/// `NotFound` for what holds none: a wrong code and an unknown one look the same.
pub fn code_in(typed: &str) -> Answer<TrackingCode> {
    tracking_code_in(typed).ok_or(Refusal::NotFound)
}

/// Labels of what is missing, each once, where the request is deficient.
pub fn missing(request: &ServiceRequest, definition: &ServiceDefinition) -> Vec<String> {
    let Status::Deficient { deficiency } = &request.status else { return Vec::new() };
    let mut labels: Vec<String> = Vec::new();
    for item in &deficiency.items {
        let field = definition.form.field_at(&InputPath::new(&item.field));
        let label = field.map_or_else(|| item.field.clone(), |field| field.label.clone());
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

/// Whether an approved answer waits to be handed over.
pub fn to_hand_over(request: &ServiceRequest) -> bool {
    matches!(request.status, Status::Answered { delivery: None, .. })
}

/// The case whose survey is offered at the end of a visit: one with an answer, what was handed over in this visit first.
pub fn surveyed(cases: &[(&ServiceRequest, bool)]) -> Option<RequestId> {
    let answered = || cases.iter().filter(|(request, _)| request.status.response().is_some());
    let handed = answered().find(|(_, handed_over)| *handed_over);
    handed.or_else(|| answered().next()).map(|(request, _)| request.id)
}

impl ServiceRequest {
    /// Whether it lies open at this officer's counter now.
    pub fn is_at_counter_of(&self, officer: OfficerId) -> bool {
        self.at_counters.iter().any(|visit| visit.officer == officer)
    }
}

#[cfg(test)]
mod tests;

//! Remind: the time that another agency was given is up, and whoever asked is told, once.

use super::{Acting, Decided, EventKind, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::id::InquiryId;
use crate::refusal::{Answer, Refusal};

impl ServiceRequest {
    /// Only the desk itself does this, and only while the answer is owed.
    pub fn remind_of_inquiry(mut self, actor: &Actor, inquiry: InquiryId, at: Instant) -> Answer<Decided> {
        if *actor != Actor::System {
            return Err(Refusal::NotFound);
        }
        if !self.status.kind().is_open() {
            return Err(Refusal::WrongStatus);
        }
        let position = self.waiting_inquiry(inquiry)?;
        let late = &self.inquiries[position];
        if late.reminded_at.is_some() || !late.is_overdue(at) {
            return Err(Refusal::WrongStatus);
        }
        let kind = EventKind::InquiryOverdue { inquiry, agency: late.agency.clone(), asked_by: late.asked_by };
        let event = self.event(Acting::oneself(actor), at, kind);
        self.inquiries[position].reminded_at = Some(at);
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, asked};
    use super::*;
    use chrono::Duration;

    #[test]
    fn whoever_asked_is_reminded_once_and_not_before_the_time_is_up() {
        let request = asked();
        let (inquiry, due) = (request.inquiries[0].id, request.inquiries[0].due_at);
        let late = due + Duration::seconds(1);
        assert_eq!(request.clone().remind_of_inquiry(&Actor::System, inquiry, due).err(), Some(Refusal::WrongStatus));
        let expert = Actor::Officer(sample::expert());
        assert_eq!(request.clone().remind_of_inquiry(&expert, inquiry, late).err(), Some(Refusal::NotFound));
        let reminded = request.remind_of_inquiry(&Actor::System, inquiry, late).unwrap().request;
        assert!(reminded.inquiries[0].is_waiting());
        let again = reminded.remind_of_inquiry(&Actor::System, inquiry, late + Duration::days(1));
        assert_eq!(again.err(), Some(Refusal::WrongStatus));
    }
}

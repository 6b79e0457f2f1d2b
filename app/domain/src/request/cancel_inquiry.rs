//! Cancel an inquiry: its answer is not needed any more, and why.

use super::{Decided, EventKind, InquiryState, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::id::InquiryId;
use crate::limits::required;
use crate::permission::Action;
use crate::refusal::Answer;

/// Which one, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelInquiry {
    pub inquiry: InquiryId,
    pub reason: String,
}

impl ServiceRequest {
    pub fn cancel_inquiry(mut self, actor: &Actor, command: CancelInquiry, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::CancelInquiry)?;
        let position = self.waiting_inquiry(command.inquiry)?;
        let reason = required(&command.reason)?;
        let inquiry = &self.inquiries[position];
        let kind = EventKind::InquiryCancelled {
            inquiry: inquiry.id,
            planned: inquiry.planned.clone(),
            agency: inquiry.agency.clone(),
            reason: reason.clone(),
        };
        let event = self.event(actor, at, kind);
        self.inquiries[position].state = InquiryState::Cancelled { reason, at };
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, asked};
    use super::*;
    use crate::refusal::Refusal;

    #[test]
    fn a_cancelled_inquiry_says_why_and_waits_no_more() {
        let request = asked();
        let inquiry = request.inquiries[0].id;
        let expert = Actor::Officer(sample::expert());
        let wordless = CancelInquiry { inquiry, reason: " ".to_owned() };
        assert_eq!(
            request.clone().cancel_inquiry(&expert, wordless, sample::morning()).err(),
            Some(Refusal::ReasonMissing)
        );
        let command = CancelInquiry { inquiry, reason: "متقاضی سند آورد".to_owned() };
        let cancelled = request.cancel_inquiry(&expert, command.clone(), sample::morning()).unwrap().request;
        assert!(!cancelled.inquiries[0].is_waiting());
        let again = cancelled.cancel_inquiry(&expert, command, sample::morning());
        assert_eq!(again.err(), Some(Refusal::WrongStatus));
    }
}

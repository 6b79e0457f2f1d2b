//! Record what another agency answered, with what proves it.

use super::{Decided, EventKind, InquiryAnswer, InquiryState, ServiceRequest};
use crate::Instant;
use crate::actor::Actor;
use crate::id::{DocumentId, InquiryId};
use crate::limits::{EVIDENCE, named, written};
use crate::permission::Action;
use crate::problem::Problem;
use crate::refusal::{Answer, Refusal};

/// The answer as it came, by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordInquiryAnswer {
    pub inquiry: InquiryId,
    pub words: String,
    /// Number of the agency's letter; may be empty where files prove it.
    pub number: String,
    /// Files that were stored as evidence for this request before.
    pub evidence: Vec<DocumentId>,
}

impl ServiceRequest {
    /// An answer is believed for its letter's number or a file of it. One that comes after ours is still kept.
    pub fn record_inquiry_answer(
        mut self,
        actor: &Actor,
        command: RecordInquiryAnswer,
        at: Instant,
    ) -> Answer<Decided> {
        let actor = self.admit(actor, Action::RecordInquiryAnswer)?;
        let position = self.waiting_inquiry(command.inquiry)?;
        let words = written(&command.words)?;
        let number = named(&command.number)?;
        let mut evidence = command.evidence;
        evidence.sort_unstable();
        evidence.dedup();
        if evidence.len() > EVIDENCE {
            return Err(Refusal::File(Problem::FileCount { max: EVIDENCE as u32 }));
        }
        if number.is_empty() && evidence.is_empty() {
            return Err(Refusal::EvidenceMissing);
        }
        let answer = InquiryAnswer { words, number, evidence };
        let inquiry = &self.inquiries[position];
        let kind = EventKind::InquiryAnswered {
            inquiry: inquiry.id,
            planned: inquiry.planned.clone(),
            agency: inquiry.agency.clone(),
            answer: answer.clone(),
        };
        let event = self.event(actor, at, kind);
        self.inquiries[position].state = InquiryState::Answered { answer, at };
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, asked};
    use super::*;
    use uuid::Uuid;

    fn record(number: &str, evidence: &[u128]) -> Answer<Decided> {
        let request = asked();
        let command = RecordInquiryAnswer {
            inquiry: request.inquiries[0].id,
            words: "درست است".to_owned(),
            number: number.to_owned(),
            evidence: evidence.iter().map(|id| DocumentId::new(Uuid::from_u128(*id))).collect(),
        };
        request.record_inquiry_answer(&Actor::Officer(sample::expert()), command, sample::morning())
    }

    #[test]
    fn an_answer_needs_a_number_or_a_file() {
        assert_eq!(record(" ", &[]).err(), Some(Refusal::EvidenceMissing));
        assert!(record("۱۲/۳", &[]).is_ok() && record("", &[1, 1]).is_ok());
        let many: Vec<u128> = (0..11).collect();
        assert_eq!(record("", &many).err(), Some(Refusal::File(Problem::FileCount { max: 10 })));
    }

    #[test]
    fn an_inquiry_is_answered_once() {
        let request = record("۱", &[]).unwrap().request;
        let again = RecordInquiryAnswer {
            inquiry: request.inquiries[0].id,
            words: "دوباره".to_owned(),
            number: "۲".to_owned(),
            evidence: vec![],
        };
        let again = request.record_inquiry_answer(&Actor::Officer(sample::expert()), again, sample::morning());
        assert_eq!(again.err(), Some(Refusal::WrongStatus));
    }
}

//! Ask another agency (استعلام): the body asks, not the citizen. The promise keeps running.

use super::{Decided, EventKind, Inquiry, InquiryState, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::id::InquiryId;
use crate::limits::{INQUIRIES, bounded, named, written};
use crate::permission::Action;
use crate::plan::Plan;
use crate::refusal::{Answer, Refusal};

/// Whom, what, by which law, and how long they have.
#[derive(Clone, Debug, PartialEq)]
pub struct AskAgency {
    pub id: InquiryId,
    /// Key of an inquiry that the service names; its agency is asked, and its words stand for those left empty.
    pub planned: Option<String>,
    pub agency: String,
    pub question: String,
    pub legal_basis: String,
    /// Working days.
    pub days: u32,
    /// Outgoing number, where the registry gives one; taken in the same transaction.
    pub letter: Option<String>,
}

impl ServiceRequest {
    pub fn ask_agency(mut self, actor: &Actor, command: AskAgency, plan: &Plan, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::AskAgency)?;
        let Status::InProgress { .. } = self.status else { return Err(Refusal::WrongStatus) };
        if self.inquiries.len() >= INQUIRIES {
            return Err(Refusal::WrongStatus);
        }
        let planned = match &command.planned {
            None => None,
            Some(key) => {
                let known = plan.definition.inquiries.iter().find(|inquiry| inquiry.key == *key);
                Some(known.ok_or(Refusal::UnknownField)?)
            }
        };
        let agency = planned.map_or(command.agency.as_str(), |planned| &planned.agency);
        let agency = named(agency)?;
        if agency.is_empty() {
            return Err(Refusal::AgencyMissing);
        }
        let question = match (bounded(&command.question)?, planned) {
            (typed, Some(planned)) if typed.is_empty() => planned.subject.clone(),
            (typed, _) => written(&typed)?,
        };
        let typed = bounded(&command.legal_basis)?;
        let known = planned.and_then(|planned| planned.legal_basis.clone());
        let legal_basis = Some(typed).filter(|typed| !typed.is_empty()).or(known).ok_or(Refusal::LegalBasisMissing)?;
        let due_at = plan.working_days_until(self.unit(), command.days, at)?;
        let asked_by = actor.officer().ok_or(Refusal::NotFound)?.id;
        let kind = EventKind::AgencyAsked {
            inquiry: command.id,
            planned: command.planned.clone(),
            agency: agency.clone(),
            question: question.clone(),
            legal_basis: legal_basis.clone(),
            due_at,
            letter: command.letter.clone(),
        };
        let event = self.event(actor, at, kind);
        self.inquiries.push(Inquiry {
            id: command.id,
            planned: command.planned,
            agency,
            question,
            legal_basis,
            asked_by,
            asked_at: at,
            due_at,
            letter: command.letter,
            reminded_at: None,
            state: InquiryState::Waiting,
        });
        self.revision += 1;
        Ok(Decided { request: self, event, notices: Vec::new() })
    }

    /// Whether answers of other agencies are still taken: work goes on, or has just ended and a letter comes late.
    pub(super) fn takes_inquiry_answers(&self) -> bool {
        matches!(self.status, Status::InProgress { .. } | Status::AwaitingCitizen { .. } | Status::Answered { .. })
    }

    /// Place of an inquiry that waits for its answer.
    pub(super) fn waiting_inquiry(&self, id: InquiryId) -> Answer<usize> {
        if !self.takes_inquiry_answers() {
            return Err(Refusal::WrongStatus);
        }
        let position = self.inquiries.iter().position(|inquiry| inquiry.id == id).ok_or(Refusal::NotFound)?;
        if self.inquiries[position].is_waiting() { Ok(position) } else { Err(Refusal::WrongStatus) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World, in_progress};
    use super::*;
    use uuid::Uuid;

    fn command() -> AskAgency {
        AskAgency {
            id: InquiryId::new(Uuid::from_u128(1)),
            planned: None,
            agency: "قوهٔ قضاییه".to_owned(),
            question: "پیشینهٔ کیفری".to_owned(),
            legal_basis: "مادهٔ ۷".to_owned(),
            days: 3,
            letter: Some("۱".to_owned()),
        }
    }

    fn ask(command: AskAgency) -> Answer<Decided> {
        let world = World::new();
        in_progress(&world).ask_agency(&Actor::Officer(sample::expert()), command, &world.plan(), sample::morning())
    }

    #[test]
    fn a_question_needs_an_agency_words_a_law_and_a_time() {
        let with = |change: &dyn Fn(&mut AskAgency)| {
            let mut command = command();
            change(&mut command);
            ask(command).err()
        };
        assert_eq!(with(&|command| command.agency = " ".to_owned()), Some(Refusal::AgencyMissing));
        assert_eq!(with(&|command| command.question = String::new()), Some(Refusal::WordsMissing));
        assert_eq!(with(&|command| command.legal_basis = String::new()), Some(Refusal::LegalBasisMissing));
        assert_eq!(with(&|command| command.days = 0), Some(Refusal::DueInPast));
        assert_eq!(with(&|command| command.days = 121), Some(Refusal::DueInPast));
        assert_eq!(with(&|command| command.planned = Some("nothing".to_owned())), Some(Refusal::UnknownField));
        assert_eq!(with(&|_| ()), None);
    }

    #[test]
    fn a_planned_inquiry_brings_its_agency_and_words_along() {
        let empty = AskAgency {
            planned: Some("identity".to_owned()),
            agency: "دیگری".to_owned(),
            question: String::new(),
            legal_basis: String::new(),
            ..command()
        };
        let asked = ask(empty).unwrap().request.inquiries.remove(0);
        assert_eq!(asked.agency, "سازمان ثبت احوال");
        assert_eq!((asked.question.as_str(), asked.legal_basis.as_str()), ("درستی مشخصات هویتی متقاضی", "مادهٔ ۳"));
    }

    #[test]
    fn the_promise_goes_on_and_the_time_given_is_working_time() {
        let request = ask(command()).unwrap().request;
        assert!(!request.clock.is_paused());
        // Saturday morning: Sunday, Monday and Tuesday are the three working days.
        assert_eq!(request.inquiries[0].due_at.date_naive().to_string(), "2026-12-01");
    }
}

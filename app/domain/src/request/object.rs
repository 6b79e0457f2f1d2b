//! Object (اعتراض): the citizen asks for a rejected or answered request to be looked at again.

use super::{Decided, EventKind, Notice, Progress, ServiceRequest, Status};
use crate::Instant;
use crate::actor::Actor;
use crate::calendar::Clock;
use crate::limits::required;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};

/// Why the citizen objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    pub words: String,
}

impl ServiceRequest {
    /// A rejected request goes back to the desk, an answered one to the stage that answered it, without an owner. The
    /// promise starts anew.
    pub fn object(mut self, actor: &Actor, command: Object, at: Instant) -> Answer<Decided> {
        let actor = self.admit(actor, Action::Object)?;
        let (next, until) = match &self.status {
            Status::Rejected { objection_until, .. } => (Status::Submitted, *objection_until),
            Status::Answered { response, progress, .. } => {
                let progress = Progress { owner: None, entered_at: at, draft: None, ..progress.clone() };
                (Status::InProgress { progress }, response.objection_until)
            }
            _ => return Err(Refusal::WrongStatus),
        };
        if at > until {
            return Err(Refusal::ObjectionTimePassed);
        }
        let words = required(&command.words)?;
        let event = self.event(actor, at, EventKind::Objected { words });
        self.clock = Clock::start(at);
        Ok(Decided { request: self.into_status(next), event, notices: vec![Notice::Objected] })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World};
    use super::super::{Reject, StatusKind};
    use super::*;
    use chrono::Duration;

    fn rejected(world: &World) -> ServiceRequest {
        let reject = Reject { reason: "دلیل".to_owned(), legal_basis: "ماده".to_owned() };
        let clerk = Actor::Officer(sample::clerk());
        sample::submitted().reject(&clerk, reject, &world.plan(), sample::morning()).unwrap().request
    }

    fn object(request: ServiceRequest, at: Instant) -> Answer<Decided> {
        request.object(&sample::citizen(1), Object { words: "درست نیست".to_owned() }, at)
    }

    #[test]
    fn an_objection_to_a_rejection_is_offered_for_as_long_as_it_is_taken() {
        let world = World::new();
        let request = rejected(&world);
        let Status::Rejected { objection_until: last, .. } = request.status else { panic!("it was rejected") };
        for (at, taken) in [(sample::morning(), true), (last, true), (last + Duration::seconds(1), false)] {
            let offered = request.offered(&sample::citizen(1), &world.definition, at);
            assert_eq!(offered.contains(&Action::Object), taken, "{at}");
            assert_eq!(object(request.clone(), at).is_ok(), taken, "{at}");
        }
        let late = object(request, last + Duration::days(1));
        assert_eq!(late, Err(Refusal::ObjectionTimePassed));
    }

    #[test]
    fn a_rejection_written_before_its_date_was_kept_can_be_read() {
        let old = r#"{"rejected":{"reason":"x","legal_basis":"y","at":"2026-11-28T06:30:00Z"}}"#;
        let status: Status = serde_json::from_str(old).unwrap();
        assert_eq!(status.kind(), StatusKind::Rejected);
    }
}

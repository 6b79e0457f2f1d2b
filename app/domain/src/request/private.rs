//! What a private instruction hides, and from whom: only its sender, its receivers and who stands in for them read it.

use super::{By, Event, EventKind, Referral};
use crate::actor::Officer;

impl Referral {
    /// As this officer may read it, where `all` are the referrals of the request.
    pub fn shown_to(&self, viewer: &Officer, all: &[Referral]) -> Referral {
        let reads = |other: &Referral| self.is_together_with(other) && viewer.acts_for(other.to);
        let mut shown = self.clone();
        if self.private && !viewer.acts_for(self.from) && !all.iter().any(reads) {
            shown.instruction = String::new();
        }
        shown
    }
}

impl Event {
    /// As this officer may read it.
    pub fn shown_to(mut self, viewer: &Officer) -> Event {
        let sender = match &self.by {
            By::Officer { id, on_behalf_of, .. } => {
                viewer.acts_for(*id) || on_behalf_of.as_ref().is_some_and(|absent| viewer.acts_for(absent.id))
            }
            By::Citizen { .. } | By::System => false,
        };
        if let EventKind::Referred { private: true, to, also, instruction, .. } = &mut self.kind
            && !sender
            && !viewer.acts_for(*to)
            && !also.iter().any(|other| viewer.acts_for(other.to))
        {
            instruction.clear();
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, World, in_progress};
    use super::super::{Purpose, Receiver, Refer};
    use crate::actor::Actor;
    use crate::id::ReferralId;
    use uuid::Uuid;

    #[test]
    fn a_private_instruction_is_read_by_its_two_sides_and_their_delegates_only() {
        let receiver = |number, to, copy| Receiver { id: ReferralId::new(Uuid::from_u128(number)), to, copy };
        let command = Refer {
            receivers: vec![receiver(1, sample::colleague(), false), receiver(2, sample::other_clerk(), true)],
            purpose: Purpose::Opinion,
            instruction: "محرمانه".to_owned(),
            private: true,
            due_at: None,
        };
        let decided =
            in_progress(&World::new()).refer(&Actor::Officer(sample::expert()), command, sample::morning()).unwrap();
        let mut delegate = sample::officer(8, &[]);
        delegate.stands_in_for = vec![sample::colleague()];
        let reads = [sample::expert(), sample::colleague(), sample::other_clerk(), delegate];
        let others = [sample::approver(), sample::clerk(), sample::inspector()];
        let all = decided.request.referrals.as_slice();
        for (viewers, text) in [(reads.as_slice(), "محرمانه"), (&others, "")] {
            for viewer in viewers {
                for referral in all {
                    assert_eq!(referral.shown_to(viewer, all).instruction, text, "{viewer:?}");
                }
                let super::EventKind::Referred { instruction, .. } = decided.event.clone().shown_to(viewer).kind else {
                    panic!("it was referred")
                };
                assert_eq!(instruction, text, "{viewer:?}");
            }
        }
    }
}

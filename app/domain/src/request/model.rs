//! The state machine under random hands: whoever tries whatever in whatever order, no state is reached that DESIGN §4
//! does not know, and a refusal changes nothing.

use super::sample::{self, World};
use super::*;
use crate::actor::Actor;
use crate::id::{InquiryId, ReferralId};
use crate::organisation::Desk;
use crate::permission::Action;
use crate::refusal::{Answer, Refusal};
use chrono::Duration;
use proptest::prelude::*;
use uuid::Uuid;

#[derive(Clone, Copy, Debug)]
enum Verb {
    Accept,
    MarkDeficient,
    Resubmit,
    Reject,
    Transfer,
    Withdraw,
    Decide,
    Refer,
    Read,
    GiveBack,
    Recall,
    AskCitizen,
    CitizenActed,
    Draft,
    Approve,
    DeliverInPanel,
    DeliverInPerson,
    Object,
    Close,
    Lapse,
    Reopen,
    Note,
    AnswerSurvey,
    AskAgency,
    RecordAnswer,
    CancelInquiry,
    Remind,
    Propose,
    Confirm,
    SendBack,
    Classify,
}

const VERBS: [Verb; 31] = [
    Verb::Accept,
    Verb::MarkDeficient,
    Verb::Resubmit,
    Verb::Reject,
    Verb::Transfer,
    Verb::Withdraw,
    Verb::Decide,
    Verb::Refer,
    Verb::Read,
    Verb::GiveBack,
    Verb::Recall,
    Verb::AskCitizen,
    Verb::CitizenActed,
    Verb::Draft,
    Verb::Approve,
    Verb::DeliverInPanel,
    Verb::DeliverInPerson,
    Verb::Object,
    Verb::Close,
    Verb::Lapse,
    Verb::Reopen,
    Verb::Note,
    Verb::AnswerSurvey,
    Verb::AskAgency,
    Verb::RecordAnswer,
    Verb::CancelInquiry,
    Verb::Remind,
    Verb::Propose,
    Verb::Confirm,
    Verb::SendBack,
    Verb::Classify,
];

/// Where a verb may lead from a status. What is not here must be refused.
fn legal(from: StatusKind, verb: Verb, to: StatusKind) -> bool {
    use StatusKind as S;
    use Verb as V;
    match (from, verb) {
        (_, V::Note | V::GiveBack | V::Recall | V::Read | V::AnswerSurvey) => from == to,
        (_, V::Classify) => from == to,
        (S::Submitted, V::Accept) => to == S::InProgress,
        (S::Submitted, V::Propose) => to == S::Registering,
        (S::Registering, V::Confirm) => to == S::InProgress,
        (S::Registering, V::SendBack) => to == S::Submitted,
        (S::Submitted, V::MarkDeficient) => to == S::Deficient,
        (S::Submitted, V::Reject) => to == S::Rejected,
        (S::Submitted, V::Transfer) => to == S::Submitted,
        (S::Submitted | S::Registering | S::Deficient, V::Withdraw) => to == S::Withdrawn,
        (S::Deficient, V::Resubmit) => to == S::Submitted,
        (S::Deficient | S::AwaitingCitizen, V::Lapse) => to == S::Closed,
        (S::InProgress, V::Decide | V::Refer | V::Draft | V::AskAgency) => to == S::InProgress,
        (S::InProgress | S::AwaitingCitizen | S::Answered, V::RecordAnswer | V::CancelInquiry) => from == to,
        (S::InProgress | S::AwaitingCitizen, V::Remind) => from == to,
        (S::InProgress, V::AskCitizen) => to == S::AwaitingCitizen,
        (S::AwaitingCitizen, V::CitizenActed) => to == S::InProgress,
        (S::InProgress, V::Approve) => to == S::Answered,
        (S::Answered, V::DeliverInPanel | V::DeliverInPerson) => to == S::Answered,
        (S::Answered, V::Object) => to == S::InProgress,
        (S::Rejected, V::Object) => to == S::Submitted,
        (S::Answered, V::Close) => to == S::Closed,
        (S::Closed, V::Reopen) => to == S::InProgress || to == S::Submitted,
        _ => false,
    }
}

/// The actions of the permission table that cover a verb.
fn actions(verb: Verb) -> &'static [Action] {
    match verb {
        Verb::Accept => &[Action::Accept],
        Verb::MarkDeficient => &[Action::MarkDeficient],
        Verb::Resubmit => &[Action::Resubmit],
        Verb::Reject => &[Action::Reject],
        Verb::Transfer => &[Action::Transfer],
        Verb::Withdraw => &[Action::Withdraw],
        Verb::Decide => &[Action::DecideStage],
        Verb::Refer => &[Action::Refer],
        Verb::Read => &[Action::View],
        Verb::GiveBack => &[Action::ReturnReferral],
        Verb::Recall => &[Action::RecallReferral],
        Verb::AskCitizen => &[Action::AskCitizen],
        Verb::CitizenActed => &[Action::CitizenAct, Action::ConfirmCitizenActed],
        Verb::Draft => &[Action::DraftResponse],
        Verb::Approve => &[Action::ApproveResponse],
        Verb::DeliverInPanel => &[Action::ReceiveResponse],
        Verb::DeliverInPerson => &[Action::Deliver],
        Verb::Object => &[Action::Object],
        Verb::Close => &[Action::Close],
        Verb::Lapse => &[],
        Verb::Reopen => &[Action::Reopen],
        Verb::Note => &[Action::Note],
        Verb::AnswerSurvey => &[Action::AnswerSurvey],
        Verb::AskAgency => &[Action::AskAgency],
        Verb::RecordAnswer => &[Action::RecordInquiryAnswer],
        Verb::CancelInquiry => &[Action::CancelInquiry],
        Verb::Remind => &[],
        Verb::Propose => &[Action::Accept],
        Verb::Confirm => &[Action::ConfirmAcceptance],
        Verb::SendBack => &[Action::SendBackAcceptance],
        Verb::Classify => &[Action::Classify],
    }
}

const SECRET: &str = "محرمانه-۴۲";

fn attempt(
    world: &World,
    request: ServiceRequest,
    actor: &Actor,
    verb: Verb,
    chance: u128,
    at: Instant,
) -> Answer<Decided> {
    let plan = world.plan();
    let words = "متن".to_owned();
    let receivers = [sample::expert(), sample::colleague(), sample::approver()];
    let receiver = receivers[(chance % 3) as usize].clone();
    let referral = match request.referrals.len() {
        0 => ReferralId::new(Uuid::nil()),
        count => request.referrals[chance as usize % count].id,
    };
    let inquiry = match request.inquiries.len() {
        0 => InquiryId::new(Uuid::nil()),
        count => request.inquiries[chance as usize % count].id,
    };
    match verb {
        Verb::Accept => {
            let expert = chance.is_multiple_of(2).then(|| receiver.clone());
            request.accept(actor, Accept { letter: "۱".to_owned(), expert }, &plan, at)
        }
        Verb::MarkDeficient => {
            let items = vec![DeficientItem { field: "full_name".to_owned(), words: words.clone() }];
            request.mark_deficient(actor, MarkDeficient { items, words, days: 10 }, &plan, at)
        }
        Verb::Resubmit => request.resubmit(actor, Resubmit { answers: Answers::new() }, &plan, at),
        Verb::Reject => request.reject(actor, Reject { reason: words.clone(), legal_basis: words }, &plan, at),
        Verb::Transfer => {
            let to = if request.desk == sample::DESK {
                Desk { id: sample::OTHER_DESK, unit: sample::OTHER_UNIT, title: String::new(), supervised: false }
            } else {
                Desk { id: sample::DESK, unit: sample::DESK_UNIT, title: String::new(), supervised: false }
            };
            request.transfer(actor, Transfer { to, reason: words }, at)
        }
        Verb::Withdraw => request.withdraw(actor, at),
        Verb::Decide => {
            let decisions = ["forward", "answer", "back", "nothing"];
            let decision = decisions[(chance % 4) as usize].to_owned();
            request.decide_stage(actor, DecideStage { decision, note: SECRET.to_owned() }, &plan, at)
        }
        Verb::Refer => {
            let second = Receiver {
                id: ReferralId::new(Uuid::from_u128(chance.wrapping_add(1))),
                to: receivers[(chance / 3 % 3) as usize].clone(),
                copy: chance.is_multiple_of(5),
            };
            let first = Receiver { id: ReferralId::new(Uuid::from_u128(chance)), to: receiver, copy: false };
            let command = Refer {
                receivers: vec![first, second],
                purpose: Purpose::ALL[(chance % 4) as usize],
                instruction: SECRET.to_owned(),
                private: chance.is_multiple_of(7),
                due_at: None,
            };
            request.refer(actor, command, at)
        }
        Verb::Read => request.read_referral(actor, at).ok_or(Refusal::WrongStatus),
        Verb::GiveBack => {
            let words = if chance.is_multiple_of(2) { SECRET.to_owned() } else { String::new() };
            request.return_referral(actor, ReturnReferral { referral, words }, at)
        }
        Verb::Recall => request.recall_referral(actor, referral, at),
        Verb::AskCitizen => request.ask_citizen(actor, AskCitizen { words, days: 10 }, &plan, at),
        Verb::CitizenActed => request.citizen_acted(actor, "", at),
        Verb::Draft => {
            let command = DraftResponse {
                outcome: Outcome::ALL[(chance % 4) as usize],
                text: words.clone(),
                legal_basis: if chance.is_multiple_of(3) { String::new() } else { words },
                next_step: String::new(),
                valid_until: None,
                attachments: Vec::new(),
            };
            request.draft_response(actor, command, &plan, at)
        }
        Verb::Approve => request.approve_response(actor, ApproveResponse { number: "۲".to_owned() }, &plan, at),
        Verb::DeliverInPanel => request.deliver(actor, Deliver { means: DeliveryMeans::Panel }, at),
        Verb::DeliverInPerson => request.deliver(actor, Deliver { means: DeliveryMeans::InPerson }, at),
        Verb::Object => request.object(actor, Object { words }, at),
        Verb::Close => request.close(actor, at),
        Verb::Lapse => request.lapse(actor, at),
        Verb::Reopen => request.reopen(actor, Reopen { reason: words }, at),
        Verb::Note => request.note(actor, SECRET, at),
        Verb::AnswerSurvey => request.answer_survey(actor, at),
        Verb::AskAgency => {
            let command = AskAgency {
                id: InquiryId::new(Uuid::from_u128(chance)),
                planned: chance.is_multiple_of(2).then(|| "identity".to_owned()),
                agency: SECRET.to_owned(),
                question: SECRET.to_owned(),
                legal_basis: SECRET.to_owned(),
                days: 1 + (chance % 5) as u32,
                letter: Some(SECRET.to_owned()),
            };
            request.ask_agency(actor, command, &plan, at)
        }
        Verb::RecordAnswer => {
            let (words, number) = (SECRET.to_owned(), SECRET.to_owned());
            request.record_inquiry_answer(actor, RecordInquiryAnswer { inquiry, words, number, evidence: vec![] }, at)
        }
        Verb::CancelInquiry => request.cancel_inquiry(actor, CancelInquiry { inquiry, reason: SECRET.to_owned() }, at),
        Verb::Remind => request.remind_of_inquiry(actor, inquiry, at),
        Verb::Propose => {
            let expert = chance.is_multiple_of(2).then(|| receiver.clone());
            request.propose_acceptance(actor, ProposeAcceptance { expert }, &plan, at)
        }
        Verb::Confirm => {
            request.confirm_acceptance(actor, Accept { letter: "۱".to_owned(), expert: Some(receiver) }, &plan, at)
        }
        Verb::SendBack => request.send_back_acceptance(actor, SECRET, at),
        Verb::Classify => {
            let urgency = Urgency::ALL[(chance % 3) as usize];
            // Mostly open, so that the other hands get something to do.
            let confidentiality = Confidentiality::ALL[usize::from(chance.is_multiple_of(11))];
            request.classify(actor, Classify { urgency, confidentiality }, at)
        }
    }
}

/// What must be true of every request at any time.
fn check_state(request: &ServiceRequest) {
    let kind = request.status.kind();
    let paused = matches!(kind, StatusKind::Deficient | StatusKind::AwaitingCitizen);
    assert_eq!(
        request.clock.is_paused(),
        paused,
        "the clock stands still exactly while the citizen has to act: {kind:?}"
    );
    assert_eq!(request.clock.is_stopped(), !kind.is_open(), "the clock is stopped exactly when nothing is owed");
    if request.status.progress().is_some() {
        assert!(request.letter.is_some(), "work without a letter number");
    }
}

/// The same without those for whom they stand in.
fn alone(actor: &Actor) -> Actor {
    match actor {
        Actor::Officer(officer) => {
            Actor::Officer(crate::actor::Officer { stands_in_for: Vec::new(), ..officer.clone() })
        }
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn random_hands_reach_only_states_of_the_table(
        steps in proptest::collection::vec((0usize..14, 0usize..VERBS.len(), any::<u128>(), 1i64..(15 * 24 * 60)), 1..60)
    ) {
        let world = World::new();
        let everybody = sample::everybody();
        let mut request = sample::submitted();
        let mut now = sample::morning();
        for (who, what, chance, minutes) in steps {
            now += Duration::minutes(minutes);
            let (actor, verb) = (&everybody[who], VERBS[what]);
            // Visits come and go; what they show of the case goes with them.
            request.at_counters = if chance.is_multiple_of(3) { vec![sample::at_counter()] } else { Vec::new() };
            let (from, revision) = (request.status.kind(), request.revision);
            let standing = Standing::new(&request, actor);
            let allowed = actions(verb).iter().any(|action| standing.may(*action))
                || matches!(verb, Verb::Lapse | Verb::Remind) && *actor == Actor::System;
            let Ok(decided) = attempt(&world, request.clone(), actor, verb, chance, now) else { continue };
            prop_assert!(allowed, "{actor:?} was let do {verb:?}");
            if let By::Officer { on_behalf_of: None, .. } = decided.event.by {
                let alone = alone(actor);
                let own = Standing::new(&request, &alone);
                prop_assert!(actions(verb).iter().any(|action| own.may(*action)), "{actor:?} hid for whom they did {verb:?}");
            }
            let to = decided.request.status.kind();
            prop_assert!(legal(from, verb, to), "{verb:?} led from {from:?} to {to:?}");
            prop_assert_eq!(decided.request.revision, revision + 1);
            check_state(&decided.request);
            if let Some(public) = decided.event.kind.public() {
                let shown = serde_json::to_string(&public).expect("it serialises");
                prop_assert!(!shown.contains(SECRET), "{verb:?} shows the citizen an internal word");
            }
            request = decided.request;
        }
    }
}

#[test]
fn every_status_is_reached_by_somebody() {
    let world = World::new();
    let (citizen, clerk) = (sample::citizen(1), Actor::Officer(sample::clerk()));
    let (expert, approver) = (Actor::Officer(sample::expert()), Actor::Officer(sample::approver()));
    let system = Actor::System;
    let work: &[(&Actor, Verb, u128)] = &[(&clerk, Verb::Accept, 0), (&expert, Verb::Decide, 0)];
    let answer: &[(&Actor, Verb, u128)] = &[(&expert, Verb::Draft, 1), (&approver, Verb::Approve, 0)];
    let paths: [(StatusKind, Vec<(&Actor, Verb, u128)>); 9] = [
        (StatusKind::Submitted, vec![]),
        (StatusKind::Registering, vec![(&clerk, Verb::Propose, 0)]),
        (StatusKind::Deficient, vec![(&clerk, Verb::MarkDeficient, 0)]),
        (StatusKind::Rejected, vec![(&clerk, Verb::Reject, 0)]),
        (StatusKind::Withdrawn, vec![(&clerk, Verb::MarkDeficient, 0), (&citizen, Verb::Withdraw, 0)]),
        (StatusKind::InProgress, work.to_vec()),
        (StatusKind::AwaitingCitizen, [work, &[(&expert, Verb::AskCitizen, 0)]].concat()),
        (StatusKind::Answered, [work, answer].concat()),
        (StatusKind::Closed, vec![(&clerk, Verb::MarkDeficient, 0), (&system, Verb::Lapse, 0)]),
    ];
    for (status, path) in paths {
        let mut request = sample::submitted();
        let mut now = sample::morning();
        for (actor, verb, chance) in path {
            now += Duration::days(11);
            request = attempt(&world, request, actor, verb, chance, now)
                .unwrap_or_else(|refusal| panic!("{verb:?} on the way to {status:?}: {refusal:?}"))
                .request;
        }
        assert_eq!(request.status.kind(), status);
    }
}

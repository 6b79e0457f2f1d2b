//! A plan on one case, step by step, through the verbs of the single case. Nothing stands before the transaction is
//! committed; a step that is refused leaves none of them.

use super::merging;
use crate::case::Case;
use crate::{outbox, referrals, request_store, stages, triage};
use domain::actor::Actor;
use domain::kartabl::ReferTo;
use domain::refusal::{Answer, Refusal};
use domain::request::{AskCitizen, Decided, EventKind, Reject, ServiceRequest};
use domain::work::{Plan, Step, merge};

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Performed {
    pub events: Vec<EventKind>,
    /// The text messages that were written for the applicant.
    pub messages: Vec<String>,
}

pub(super) async fn perform(
    case: &Case<'_>,
    mut request: ServiceRequest,
    actor: &Actor,
    plan: &Plan,
) -> Answer<Performed> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let mut performed = Performed::default();
    for step in &plan.steps {
        let step = match plan.name {
            // What stands in a field may have come with the step before: the letter's number.
            Some(_) => {
                let facts = merging::facts(case, &request, officer);
                step.texts(|text| merge(text, &facts))?
            }
            None => step.clone(),
        };
        let decided = decide(case, request, actor, step).await?;
        let facts = outbox::facts(case.desk, &case.world, &decided.request, decided.event.at);
        performed.messages.extend(decided.notices.iter().map(|notice| case.desk.wording.notice(notice, &facts)));
        performed.events.push(decided.event.kind.clone());
        request = request_store::save(case.desk, &case.txn, &case.world, decided).await?;
    }
    Ok(performed)
}

async fn decide(case: &Case<'_>, request: ServiceRequest, actor: &Actor, step: Step) -> Answer<Decided> {
    match step {
        Step::Accept => triage::accept::decide(case, request, actor, None).await.map(|(decided, _)| decided),
        Step::Note { words } => request.note(actor, &words, case.at),
        Step::Refer { to, purpose, instruction, due_at, due_days } => {
            let due_at = due_at.or_else(|| due_days.map(|days| case.at + chrono::Duration::days(days.into())));
            let referred = ReferTo { to, copies: Vec::new(), purpose, instruction, private: false, due_at };
            referrals::refer::decide(case, request, actor, referred).await
        }
        Step::Transfer { to, reason } => triage::transfer::decide(case, request, actor, to, reason),
        Step::AskCitizen { words, days } => {
            stages::ask_citizen::decide(case, request, actor, AskCitizen { words, days })
        }
        Step::Reject { reason, legal_basis } => {
            triage::reject::decide(case, request, actor, Reject { reason, legal_basis })
        }
    }
}

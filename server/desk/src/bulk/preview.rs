//! What an order would do, found out by doing it to each case in a transaction that is not committed: the rules are the
//! very ones that will hold.

use super::perform::perform;
use super::plan_of;
use crate::Desk;
use crate::case::Case;
use domain::actor::Actor;
use domain::id::RequestId;
use domain::kartabl::Seen;
use domain::permission::Action;
use domain::refusal::{Answer, Refusal};
use domain::work::{Asked, Plan, Preview, Refused, Rehearsed, SELECTED};
use std::collections::BTreeSet;

/// One case's rehearsal.
enum Told {
    Will(Rehearsed),
    Refused(Refused),
    Unknown,
}

pub(super) async fn preview(desk: &Desk, actor: &Actor, requests: Vec<RequestId>, asked: Asked) -> Answer<Preview> {
    let officer = actor.officer().ok_or(Refusal::SignInFirst)?;
    let mut known = BTreeSet::new();
    let requests: Vec<_> = requests.into_iter().filter(|id| known.insert(*id)).collect();
    if requests.is_empty() || requests.len() > SELECTED {
        return Err(Refusal::Selected { most: SELECTED as u32 });
    }
    let (plan, version) = plan_of(desk, officer, asked).await?;
    let mut preview = Preview { plan, version, will: Vec::new(), refused: Vec::new(), unknown: 0 };
    for id in requests {
        match rehearse(desk, actor, id, &preview.plan).await? {
            Told::Will(rehearsed) => preview.will.push(rehearsed),
            Told::Refused(refused) => preview.refused.push(refused),
            Told::Unknown => preview.unknown += 1,
        }
    }
    Ok(preview)
}

async fn rehearse(desk: &Desk, actor: &Actor, id: RequestId, plan: &Plan) -> Answer<Told> {
    let (request, case) = match Case::with_id(desk, id).await {
        Ok(found) => found,
        Err(Refusal::NotFound) => return Ok(Told::Unknown),
        Err(refusal) => return Err(refusal),
    };
    if request.admit(actor, Action::View).is_err() {
        case.txn.rollback().await?;
        return Ok(Told::Unknown);
    }
    let seen = Seen { request: id, revision: request.revision };
    let (code, applicant_name) = (request.tracking_code.clone(), request.applicant.name.clone());
    let service_title = case.world.definition.title.clone();
    let performed = perform(&case, request, actor, plan).await;
    case.txn.rollback().await?;
    Ok(match performed {
        Ok(performed) => {
            let (events, messages) = (performed.events, performed.messages);
            Told::Will(Rehearsed { seen, code, applicant_name, service_title, events, messages })
        }
        Err(Refusal::Trouble) => return Err(Refusal::Trouble),
        Err(why) => Told::Refused(Refused { request: id, code, applicant_name, why }),
    })
}

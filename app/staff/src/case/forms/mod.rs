//! The forms of the verbs, one file each.

mod accept;
mod approve;
mod ask_agency;
mod ask_citizen;
mod cancel_inquiry;
mod classify;
mod close;
mod confirm_acceptance;
mod confirm_acted;
mod conflict;
mod decide;
mod deliver;
mod draft;
mod evidence;
mod filled;
mod give_back;
mod leftovers;
mod mark_deficient;
mod mention;
mod note;
mod recall;
mod record_answer;
mod refer;
mod reject;
mod reopen;
mod send_back;
mod several;
mod transfer;
mod verb_form;
mod which;

use super::Case;
use super::verb::Verb;
use super::work::Work;
use crate::live::News;
use domain::id::RequestId;
use domain::kartabl::CaseView;
use leptos::prelude::*;
use server_fns::Packed;
use std::sync::Arc;

/// The form of a verb that is offered. The forms are downloaded when the first one is opened.
#[lazy]
pub fn form_of(case: Packed<CaseView>, verb: Verb) -> AnyView {
    match case.open() {
        Ok(case) => form(&Arc::new(case), verb),
        Err(error) => crate::load::trouble(&error),
    }
}

fn form(case: &Case, verb: Verb) -> AnyView {
    match &verb {
        Verb::Accept => accept::form(case, verb),
        Verb::MarkDeficient => mark_deficient::form(case, verb),
        Verb::Transfer => transfer::form(case, verb),
        Verb::Reject => reject::form(case, verb),
        Verb::Approve => approve::form(case, verb),
        Verb::Decide(decision) => {
            let decision = decision.clone();
            decide::form(case, verb, decision)
        }
        Verb::Draft => draft::form(case, verb),
        Verb::GiveBack(referral) => {
            let referral = *referral;
            give_back::form(case, verb, referral)
        }
        Verb::Refer => refer::form(case, verb),
        Verb::AskCitizen => ask_citizen::form(case, verb),
        Verb::ConfirmActed => confirm_acted::form(case, verb),
        Verb::Recall(referral) => {
            let referral = *referral;
            recall::form(case, verb, referral)
        }
        Verb::Deliver => deliver::form(case, verb),
        Verb::Close => close::form(case, verb),
        Verb::Reopen => reopen::form(case, verb),
        Verb::ConfirmAcceptance => confirm_acceptance::form(case, verb),
        Verb::SendBack => send_back::form(case, verb),
        Verb::Classify => classify::form(case, verb),
        Verb::AskAgency => ask_agency::form(case, verb),
        Verb::RecordAnswer => record_answer::form(case, verb),
        Verb::CancelInquiry => cancel_inquiry::form(case, verb),
        Verb::Note => note::form(case, verb),
    }
}

/// What others did to the case since it was drawn, where no form is open.
#[lazy]
pub fn changed(case: RequestId, revision: u32, news: News) -> AnyView {
    conflict::changed(case, revision, news)
}

/// What was written for these verbs, none of which is possible now.
#[lazy]
pub fn leftovers(work: Work, verbs: Vec<String>) -> AnyView {
    leftovers::leftovers(work, verbs)
}

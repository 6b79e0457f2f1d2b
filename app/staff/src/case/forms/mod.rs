//! The forms of the verbs, one file each.

mod accept;
mod approve;
mod ask_citizen;
mod close;
mod confirm_acted;
mod conflict;
mod decide;
mod deliver;
mod draft;
mod filled;
mod give_back;
mod mark_deficient;
mod note;
mod recall;
mod refer;
mod reject;
mod reopen;
mod transfer;
mod verb_form;

use super::Case;
use super::verb::Verb;
use leptos::prelude::*;

/// The form of a verb that is offered. The forms are downloaded when the first one is opened.
#[lazy]
pub fn form_of(case: Case, verb: Verb) -> AnyView {
    let case = &case;
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
        Verb::Note => note::form(case, verb),
    }
}

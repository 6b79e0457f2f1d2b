//! `POST /desk/kiosk-entries/{id}/take` and `…/close`.

use super::entry::SAID;
use super::{UNSETTLED, address};
use crate::answer::{see_other, send_back};
use crate::citizen::{Named, value};
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::id::EntryId;
use domain::refusal::{Answer, Refusal};

pub(super) async fn take(State(house): State<House>, mut session: Session, Named(id): Named<EntryId>) -> Response {
    let answer = house.desk().devices.take_unsettled(&session.actor, id).await;
    done(&mut session, id, answer, "taken", Raw::new()).await
}

/// `words`: what was done instead.
pub(super) async fn close(
    State(house): State<House>,
    mut session: Session,
    Named(id): Named<EntryId>,
    Form(raw): Form<Raw>,
) -> Response {
    let said = value(&raw, SAID).to_owned();
    let answer = house.desk().devices.close_unsettled(&session.actor, id, said).await;
    done(&mut session, id, answer, "closed", raw).await
}

/// Back to the list with a word, or to the entry with the refusal and what was typed.
async fn done(session: &mut Session, id: EntryId, answer: Answer<()>, word: &str, raw: Raw) -> Response {
    match answer {
        Ok(()) => see_other(&format!("{UNSETTLED}?{word}=1"), None),
        Err(Refusal::WrongStatus | Refusal::Conflict) => see_other(&format!("{UNSETTLED}?settled=1"), None),
        Err(refusal) => send_back(session, &address(id), refusal, raw).await,
    }
}

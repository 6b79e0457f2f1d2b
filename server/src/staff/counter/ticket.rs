//! What is done with a number. Each verb: read what was posted, ask the desk, back to the counter.

use super::told::done;
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use domain::form::Raw;
use domain::id::TicketId;
use domain::in_person::{Position, Priority};
use domain::refusal::{Answer, Refusal};

/// The ticket that stands in this input. What is no ticket's name looks like one that nobody has.
pub(super) fn ticket_in(raw: &Raw, input: &str) -> Answer<TicketId> {
    value(raw, input).parse().map_err(|_| Refusal::NotFound)
}

/// `POST /desk/counter/next`
pub(super) async fn next(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let answer = house.desk().counters.call_next(&session.actor).await;
    done(&mut session, "next", raw, answer, "").await
}

/// Verbs that take the ticket in `ticket` and nothing else.
macro_rules! plain_verbs {
    ($($(#[$about:meta])* $verb:ident, $form:literal, $word:literal;)+) => {$(
        $(#[$about])*
        pub(super) async fn $verb(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
            let answer = match ticket_in(&raw, "ticket") {
                Ok(ticket) => house.desk().counters.$verb(&session.actor, ticket).await,
                Err(refusal) => Err(refusal),
            };
            done(&mut session, $form, raw, answer, $word).await
        }
    )+};
}

plain_verbs! {
    /// `POST /desk/counter/recall`
    recall, "recall", "";
    /// `POST /desk/counter/start`
    start, "start", "";
    /// `POST /desk/counter/resume`
    resume, "resume", "";
    /// `POST /desk/counter/no-show`
    no_show, "no_show", "";
    /// `POST /desk/counter/finish`
    finish, "finish", "finished";
}

/// `POST /desk/counter/hold`: `ticket`, `hold_reason`.
pub(super) async fn hold(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let reason = value(&raw, "hold_reason").to_owned();
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.hold(&session.actor, ticket, reason).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "hold", raw, answer, "").await
}

/// `POST /desk/counter/transfer`: `ticket`, `transfer_to`, `transfer_position`, `transfer_reason`.
pub(super) async fn transfer(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(line) = chosen(&raw, "transfer_to") else {
        return nothing_chosen(&mut session, "transfer", "transfer_to", raw).await;
    };
    let position = position_of(value(&raw, "transfer_position"));
    let reason = value(&raw, "transfer_reason").to_owned();
    let answer = match ticket_in(&raw, "ticket") {
        Ok(ticket) => house.desk().counters.transfer_ticket(&session.actor, ticket, line, position, reason).await,
        Err(refusal) => Err(refusal),
    };
    done(&mut session, "transfer", raw, answer, "").await
}

/// `POST /desk/counter/pick`: `pick_ticket`, `pick_reason`.
pub(super) async fn pick(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(ticket) = chosen(&raw, "pick_ticket") else {
        return nothing_chosen(&mut session, "pick", "pick_ticket", raw).await;
    };
    let reason = value(&raw, "pick_reason").to_owned();
    let answer = house.desk().counters.pick(&session.actor, ticket, reason).await;
    done(&mut session, "pick", raw, answer, "").await
}

/// `POST /desk/counter/priority`: `priority_ticket`, `priority_class`, `priority_reason`.
pub(super) async fn prioritise(State(house): State<House>, mut session: Session, Form(raw): Form<Raw>) -> Response {
    let Some(ticket) = chosen(&raw, "priority_ticket") else {
        return nothing_chosen(&mut session, "priority", "priority_ticket", raw).await;
    };
    let Some(priority) = Priority::parse(value(&raw, "priority_class")) else {
        return nothing_chosen(&mut session, "priority", "priority_class", raw).await;
    };
    let reason = value(&raw, "priority_reason").to_owned();
    let answer = house.desk().counters.prioritise(&session.actor, ticket, priority, reason).await;
    done(&mut session, "priority", raw, answer, "prioritised").await
}

/// What was chosen from a list; what cannot be one of the list is nothing.
pub(super) fn chosen<T: std::str::FromStr>(raw: &Raw, input: &str) -> Option<T> {
    value(raw, input).parse().ok()
}

/// Back, with «choose one» beside the input.
pub(super) async fn nothing_chosen(session: &mut Session, form: &str, input: &str, raw: Raw) -> Response {
    let mut problems = domain::form::Problems::new();
    problems.push(domain::form::InputPath::new(input), domain::problem::Problem::NothingChosen);
    super::told::ask_again(session, form, problems, raw).await
}

/// The word of a position in forms; whatever else is by arrival.
pub(super) fn position_of(word: &str) -> Position {
    match word {
        "first" => Position::First,
        "last" => Position::Last,
        _ => Position::ByArrival,
    }
}

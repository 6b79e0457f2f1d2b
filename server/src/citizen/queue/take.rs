//! Take a number.

use super::ticket_address;
use crate::answer::{ask_again, see_other, send_back};
use crate::citizen::posted::{Named, value};
use crate::house::House;
use crate::http::address::ClientAddress;
use crate::session::Session;
use axum::extract::State;
use axum::response::Response;
use axum::{Extension, Form};
use domain::form::Raw;
use domain::id::LineId;
use domain::identifier::Mobile;
use domain::in_person::{Place, Priority, TakeTicket};
use domain::problem::Problem;

/// A key that is shorter or longer than ours was not made by us.
const KEY_LENGTH: usize = 36;

/// `POST /queue/{place}`, with the inputs `line`, `mobile` and `_key`. Whoever is served before their turn says so at the
/// counter: a phone gives ordinary numbers.
pub async fn take(
    State(house): State<House>,
    Extension(address): Extension<ClientAddress>,
    mut session: Session,
    Named(key): Named<String>,
    Form(raw): Form<Raw>,
) -> Response {
    let page = format!("/queue/{key}");
    let place = match house.desk().places.place_named(&key).await {
        Ok(place) => place,
        Err(refusal) => return send_back(&mut session, &page, refusal, raw).await,
    };
    let wish = match read(&raw, place, || house.new_key()) {
        Ok(wish) => wish,
        Err((input, problem)) => return ask_again(&mut session, &page, input, problem, raw).await,
    };
    let address = address.counted().to_string();
    match house.desk().queue.take(&session.actor, &address, wish).await {
        Ok(issued) => see_other(&ticket_address(&issued.token), None),
        Err(refusal) => send_back(&mut session, &page, refusal, raw).await,
    }
}

/// What is wished for; or the input that has to be asked again.
fn read(raw: &Raw, place: Place, new_key: impl FnOnce() -> String) -> Result<TakeTicket, (&'static str, Problem)> {
    let line = match value(raw, "line") {
        "" => return Err(("line", Problem::NothingChosen)),
        chosen => chosen.parse::<LineId>().ok().filter(|line| place.line(*line).is_some()),
    };
    let mobile = match Mobile::parse(value(raw, "mobile")) {
        Ok(mobile) => Some(mobile),
        Err(Problem::Empty) => None,
        Err(problem) => return Err(("mobile", problem)),
    };
    let key = value(raw, "_key");
    let key = if key.len() == KEY_LENGTH { key.to_owned() } else { new_key() };
    let line = line.ok_or(("line", Problem::UnknownChoice))?;
    Ok(TakeTicket { place: place.id, line, services: Vec::new(), priority: Priority::Ordinary, mobile, key })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::{PlaceId, UnitId};
    use domain::in_person::Line;
    use uuid::Uuid;

    const LINE: LineId = LineId::new(Uuid::from_u128(7));

    fn place() -> Place {
        let line = Line {
            id: LINE,
            letter: "ا".to_owned(),
            title: "پروانه‌ها".to_owned(),
            title_en: String::new(),
            tone: 0,
            services: Vec::new(),
            per_half_hour: 0,
        };
        Place {
            id: PlaceId::new(Uuid::from_u128(1)),
            key: "central".to_owned(),
            title: "میز خدمت".to_owned(),
            address: String::new(),
            unit: UnitId::new(Uuid::from_u128(2)),
            phone_tickets: true,
            lines: vec![line],
            counters: Vec::new(),
        }
    }

    fn posted(pairs: &[(&str, &str)]) -> Result<TakeTicket, (&'static str, Problem)> {
        let raw = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        read(&raw, place(), || "made here".to_owned())
    }

    #[test]
    fn a_line_of_the_place_is_enough() {
        let wish = posted(&[("line", &LINE.to_string())]).unwrap();
        assert_eq!((wish.line, wish.mobile, wish.priority), (LINE, None, Priority::Ordinary));
        assert_eq!(wish.key, "made here");
    }

    #[test]
    fn the_key_of_the_page_is_taken_and_a_forged_one_is_not() {
        let key = Uuid::from_u128(5).to_string();
        let wish = |key: &str| posted(&[("line", &LINE.to_string()), ("_key", key)]).unwrap();
        assert_eq!(wish(&key).key, key);
        assert_eq!(wish(&"x".repeat(4_000)).key, "made here");
    }

    #[test]
    fn what_is_wrong_is_said_beside_its_input() {
        let other = LineId::new(Uuid::from_u128(8)).to_string();
        assert_eq!(posted(&[]), Err(("line", Problem::NothingChosen)));
        assert_eq!(posted(&[("line", &other)]), Err(("line", Problem::UnknownChoice)));
        assert_eq!(posted(&[("line", "x")]), Err(("line", Problem::UnknownChoice)));
        assert_eq!(posted(&[("line", &LINE.to_string()), ("mobile", "12")]), Err(("mobile", Problem::Mobile)));
        assert!(posted(&[("line", &LINE.to_string()), ("mobile", "۰۹۹۹۰۰۰۰۰۰۱")]).unwrap().mobile.is_some());
    }
}

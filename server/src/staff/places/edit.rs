//! `/desk/admin/places/{id}`: one place as a form. What is wrong is said beside its input, and nothing typed is lost.

use super::form::{Known, page};
use super::typed::{Wrong, place as place_of, raw_of};
use super::{PLACES, administrator};
use crate::answer::{refused, see_other};
use crate::citizen::Named;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, still};
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use components::text::{halls as words, in_language, refusal as refusals};
use domain::actor::Officer;
use domain::catalogue::ServiceSearch;
use domain::form::Raw;
use domain::id::PlaceId;
use domain::in_person::Place;
use domain::refusal::{Answer, Refusal};
use uuid::Uuid;

/// `GET`
pub(super) async fn show(
    State(house): State<House>,
    session: Session,
    Named(id): Named<PlaceId>,
    at: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = administrator(&session) else { return refused(&Refusal::NotFound) };
    let (place, known) = match read(&house, id).await {
        Ok(found) => found,
        Err(refusal) => return refused(&refusal),
    };
    let saved = at.query() == Some("saved=1");
    draw(&house, officer, &headers, StatusCode::OK, place.clone(), known, raw_of(&place), Vec::new(), saved)
}

/// `POST`
pub(super) async fn save(
    State(house): State<House>,
    session: Session,
    Named(id): Named<PlaceId>,
    headers: HeaderMap,
    Form(raw): Form<Raw>,
) -> Response {
    let Some(officer) = administrator(&session) else { return refused(&Refusal::NotFound) };
    let (place, known) = match read(&house, id).await {
        Ok(found) => found,
        Err(refusal) => return refused(&refusal),
    };
    let language = crate::language::choice_of(&format!("{PLACES}/{id}"), &headers);
    let typed = in_language(language, || place_of(&raw, id, &place.key, || new_id(&house)));
    let wrong = match typed {
        Err(wrong) => wrong,
        Ok(typed) => match house.desk().places.keep_place(&session.actor, typed).await {
            Ok(()) => return see_other(&format!("{PLACES}/{id}?saved=1"), None),
            Err(refusal @ (Refusal::SignInFirst | Refusal::NotFound | Refusal::Trouble)) => return refused(&refusal),
            Err(refusal) => vec![("title".to_owned(), in_language(language, || sentence(&refusal)))],
        },
    };
    draw(&house, officer, &headers, StatusCode::UNPROCESSABLE_ENTITY, place, known, raw, wrong, false)
}

fn sentence(refusal: &Refusal) -> String {
    match refusal {
        Refusal::Conflict => words::in_use().to_owned(),
        other => refusals::sentence(other),
    }
}

/// Ids are the desk's; a key it made is one.
fn new_id(house: &House) -> Uuid {
    house.new_key().parse().unwrap_or_default()
}

async fn read(house: &House, id: PlaceId) -> Answer<(Place, Known)> {
    let place = house.desk().places.place(id).await?;
    let services = house.desk().catalogue.search(ServiceSearch::default()).await?.services;
    Ok((place, Known { units: house.units().await?, services }))
}

#[expect(clippy::too_many_arguments, reason = "both ways to the page give all of it")]
fn draw(
    house: &House,
    officer: Officer,
    headers: &HeaderMap,
    status: StatusCode,
    place: Place,
    known: Known,
    raw: Raw,
    wrong: Vec<Wrong>,
    saved: bool,
) -> Response {
    let path = format!("{PLACES}/{}", place.id);
    let frame = Frame::of(house, officer, headers, path, || words::edit_place(&place.title));
    (status, still(frame, move || page(&place, &known, &raw, &wrong, saved))).into_response()
}

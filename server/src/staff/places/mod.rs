//! `/desk/admin/places`: halls with their lines and counters, kept by administrators by plain forms; and the signs that are
//! printed for the counters (guide step 8).

mod edit;
mod form;
mod list;
mod signs;
mod typed;

use crate::house::House;
use crate::mount::Mount;
use crate::session::Session;
use domain::actor::Officer;

/// Its address.
pub(super) const PLACES: &str = "/desk/admin/places";

/// Mounts all of it.
pub(super) fn routes(mount: Mount<House>) -> Mount<House> {
    mount
        .get(PLACES, list::show)
        .post(PLACES, list::make)
        .get("/desk/admin/places/{id}", edit::show)
        .post("/desk/admin/places/{id}", edit::save)
        .get("/desk/admin/places/{id}/signs", signs::show)
}

/// The administrator who asks; for everybody else these pages are not there.
fn administrator(session: &Session) -> Option<Officer> {
    session.actor.officer().filter(|officer| officer.is_administrator()).cloned()
}

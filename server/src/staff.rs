//! What staff do by plain forms, and the page that no browser has to take over. All else is a server function.

mod alert_settings;
mod attach;
mod bulk;
mod components;
mod counter;
mod delegation;
mod devices;
mod document;
mod download;
mod enter_factor;
mod export;
mod home;
mod jot;
mod letters;
mod live;
mod macros;
mod places;
mod reports;
mod sheet;
mod show;
mod sign_in;
mod sign_out;
mod still;
mod unsettled;
mod views;

pub use live::{Seat, Seats, UNBUFFERED};

use crate::citizen::download;
use crate::house::House;
use crate::mount::Mount;

/// Mounts all of them.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    reports::routes(places::routes(unsettled::routes(counter::routes(mount))))
        .get("/desk/admin/components", components::components)
        .get(home::HOME, home::home)
        .post("/desk/home/read", home::read)
        .get(alert_settings::SETTINGS, alert_settings::show)
        .post(alert_settings::SETTINGS, alert_settings::save)
        .get(delegation::DELEGATION, delegation::show)
        .post(delegation::DELEGATION, delegation::name)
        .post(delegation::END, delegation::end)
        .get(views::VIEWS, views::show)
        .post(views::VIEWS, views::save)
        .post(views::REMOVE, views::remove)
        .post(views::START, views::start)
        .post("/desk/bulk", bulk::choose)
        .post("/desk/bulk/preview", bulk::preview)
        .post("/desk/bulk/confirm", bulk::confirm)
        .post("/desk/bulk/mark", bulk::mark)
        .post("/desk/bulk/{id}/undo", bulk::undo)
        .get("/desk/macros", macros::macros)
        .post("/desk/macros", macros::save)
        .post("/desk/macros/{id}/remove", macros::remove)
        .get("/desk/export", export::export)
        .post("/desk/sign-in", sign_in::sign_in)
        .post("/desk/sign-in/code", enter_factor::enter_factor)
        .post("/desk/sign-in/enrol", enter_factor::enrol)
        .post("/desk/sign-out", sign_out::sign_out)
        .post("/desk/requests/{id}/attachments", attach::attach)
        .post("/desk/requests/{id}/evidence", attach::evidence)
        .post("/desk/requests/{id}/jottings", jot::jot)
        .get("/desk/documents/{id}", download)
        .get("/desk/documents/{id}/shown", show::show)
        .get("/desk/requests/{id}/sheet", sheet::sheet)
        .get(letters::LETTERS, letters::letters)
        .get("/desk/live", live::stream)
        .get(devices::DEVICES, devices::list)
        .post("/desk/admin/devices/approve", devices::approve)
        .get("/desk/admin/devices/{id}", devices::journal)
        .get("/desk/admin/devices/{id}/revoke", devices::ask)
        .post("/desk/admin/devices/{id}/revoke", devices::revoke)
        .get("/desk/admin/devices/{id}/journal.csv", devices::csv)
        .post("/desk/live/glance", live::glance)
}

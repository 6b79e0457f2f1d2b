//! `/desk/kiosk-entries`: what kiosks brought and the desk could not take in by itself, for whoever works in their halls.

mod entry;
mod list;
mod settle;

use crate::house::House;
use crate::mount::Mount;
use domain::id::EntryId;

/// Its address.
pub(super) const UNSETTLED: &str = "/desk/kiosk-entries";

fn address(entry: EntryId) -> String {
    format!("{UNSETTLED}/{entry}")
}

/// Mounts all of it.
pub(super) fn routes(mount: Mount<House>) -> Mount<House> {
    mount
        .get(UNSETTLED, list::show)
        .get("/desk/kiosk-entries/{id}", entry::show)
        .post("/desk/kiosk-entries/{id}/take", settle::take)
        .post("/desk/kiosk-entries/{id}/close", settle::close)
}

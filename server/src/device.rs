//! What kiosks and displays ask: JSON, proved by their cookie, or by the signatures of what they bring.
//!
//! | endpoint | asked with | answered with |
//! |---|---|---|
//! | `POST /api/device/pair` | `{"kind": "kiosk"}` | `Pairing` |
//! | `POST /api/device/paired` | `{"secret": …, "public_key": …}` | `Paired`, and the cookie once |
//! | `POST /api/device/beat` | `Beat` | `204` |
//! | `GET /api/device/snapshot?have=VERSION` | | `Snapshot`, or `204` where it has that one |
//! | `POST /api/device/lease` | | `Leases` |
//! | `POST /api/device/entries` | `Batch` | a list of `EntryOutcome` |
//! | `GET /api/device/board` | | `Board` |
//! | `GET /api/device/live` | | events: `place`, `again`, `over`; a comment every four seconds |
//! | `POST /api/device/track` | `{"code": …}` | `TrackedRequest` |
//! | `POST /api/device/check_in` | `{"code": …}` | `Issued` |
//! | `POST /api/device/follow` | `{"token": …}` | `TicketStatus` |
//!
//! `GET /kiosk`, `/display`, `/display/{id}`: the pages that ask them (`shell`).
//!
//! A refusal is `{"refusal": …}` with its status. The types are those of `domain::in_person`.

mod asked;
mod beat;
mod board;
mod check_in;
pub(crate) mod cookie;
mod entries;
mod follow;
mod lease;
mod live;
mod pair;
mod paired;
mod reply;
mod shell;
mod snapshot;
mod track;

use crate::house::House;
use crate::mount::Mount;

/// Mounts all of them.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    shell::routes(mount)
        .post("/api/device/pair", pair::pair)
        .post("/api/device/paired", paired::paired)
        .post("/api/device/beat", beat::beat)
        .get("/api/device/snapshot", snapshot::snapshot)
        .post("/api/device/lease", lease::lease)
        .post("/api/device/entries", entries::entries)
        .get("/api/device/board", board::board)
        .get("/api/device/live", live::live)
        .post("/api/device/track", track::track)
        .post("/api/device/check_in", check_in::check_in)
        .post("/api/device/follow", follow::follow)
}

//! What staff do by plain forms, and the page that no browser has to take over. All else is a server function.

mod attach;
mod components;
mod enter_factor;
mod sign_in;
mod sign_out;

use crate::citizen::download;
use crate::house::House;
use crate::mount::Mount;

/// Mounts all of them.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    mount
        .get("/desk/admin/components", components::components)
        .post("/desk/sign-in", sign_in::sign_in)
        .post("/desk/sign-in/code", enter_factor::enter_factor)
        .post("/desk/sign-in/enrol", enter_factor::enrol)
        .post("/desk/sign-out", sign_out::sign_out)
        .post("/desk/requests/{id}/attachments", attach::attach)
        .get("/desk/documents/{id}", download)
}

//! What citizens post. One verb, one file; always answered with `303` (see [`crate::answer`]).

mod act;
mod answer_survey;
mod appointment;
mod complete;
mod discard;
mod document;
mod enter_code;
mod object;
mod posted;
mod queue;
mod remove_file;
mod resend;
mod save_page;
mod sign_in;
mod sign_out;
mod start;
mod start_again;
mod submit;
mod track;
mod upload;
mod withdraw;

pub use document::download;
pub use posted::{Named, value};
pub use queue::Phones;
pub(crate) use upload::{carries_file, in_json};

use crate::house::House;
use crate::mount::Mount;

/// Mounts all of them.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    mount
        .post("/services/{id}/request", start::start)
        .post("/services/{id}/request/again/{code}", start_again::start_again)
        .post("/drafts/{id}/{page}", save_page::save_page)
        .post("/drafts/{id}/files/{page}/{field}", upload::upload)
        .post("/drafts/{id}/files/{page}/{document}/remove", remove_file::remove_file)
        .post("/drafts/{id}/submit", submit::submit)
        .post("/drafts/{id}/discard", discard::discard)
        .post("/requests/{code}/complete", complete::complete)
        .post("/requests/{code}/withdraw", withdraw::withdraw)
        .post("/requests/{code}/object", object::object)
        .post("/requests/{code}/act", act::act)
        .post("/track", track::track)
        .post("/sign-in", sign_in::sign_in)
        .post("/sign-in/code", enter_code::enter_code)
        .post("/sign-in/resend", resend::resend)
        .post("/sign-out", sign_out::sign_out)
        .post("/survey/{token}", answer_survey::answer_survey)
        .post("/queue/{place}", queue::take)
        .post("/q/{token}/leave", queue::leave)
        .get("/q/{token}/live", queue::live)
        .post("/queue/{place}/appointment/{service}/{day}/{time}", appointment::book)
        .post("/appointments/{id}/cancel", appointment::cancel)
        .get("/documents/{id}", download)
}

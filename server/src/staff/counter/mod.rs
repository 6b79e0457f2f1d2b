//! `/desk/counter`: who sits at a counter and serves people one by one. Everything is a plain form; `still.js` only keeps the
//! page fresh and presses its buttons by key. Nothing of the person who was served before stays on it.

mod assist;
mod assisted_form;
mod assisted_page;
#[cfg(test)]
mod assisted_tests;
mod begin;
mod case;
mod choose;
mod form;
mod live;
mod now;
mod opened;
mod page;
mod paper;
mod queue;
mod seat;
mod serve;
#[cfg(test)]
mod tests;
mod ticket;
mod told;
mod visit;
mod walk_in;
mod walk_in_forms;

use crate::house::House;
use crate::mount::Mount;

/// Its address.
pub(super) const COUNTER: &str = "/desk/counter";

/// Mounts all of it.
pub(super) fn routes(mount: Mount<House>) -> Mount<House> {
    mount
        .get(COUNTER, page::show)
        .get("/desk/counter/live", live::stream)
        .post("/desk/counter/sit", seat::sit)
        .post("/desk/counter/rise", seat::rise)
        .post("/desk/counter/next", ticket::next)
        .post("/desk/counter/recall", ticket::recall)
        .post("/desk/counter/start", ticket::start)
        .post("/desk/counter/hold", ticket::hold)
        .post("/desk/counter/resume", ticket::resume)
        .post("/desk/counter/transfer", ticket::transfer)
        .post("/desk/counter/no-show", ticket::no_show)
        .post("/desk/counter/finish", ticket::finish)
        .post("/desk/counter/pick", ticket::pick)
        .post("/desk/counter/priority", ticket::prioritise)
        .post("/desk/counter/take", walk_in::take)
        .post("/desk/counter/check-in", walk_in::check_in)
        .post("/desk/counter/case", case::open)
        .post("/desk/counter/complete", case::complete)
        .post("/desk/counter/acted", case::acted)
        .post("/desk/counter/hand-over", case::hand_over)
        .post("/desk/counter/information", serve::inform)
        .post("/desk/counter/guide", serve::guide)
        .post("/desk/counter/survey", serve::offer_survey)
        .post("/desk/counter/assist", assist::assist)
        .get("/desk/counter/forms/{draft}", assisted_form::show)
        .post("/desk/counter/forms/{draft}", assisted_form::save)
        .post("/desk/counter/forms/{draft}/drop", assisted_form::give_up)
        .get("/desk/counter/receipts/{code}", paper::receipt)
        .get("/desk/counter/answers/{code}", paper::answer)
        .get("/desk/counter/hand-over/{code}", paper::hand_over)
}

//! A request at the kiosk: the same form as on the web, one page of questions at a time, kept in memory only.

mod choice;
mod draft;
mod field;
mod files;
mod group;
mod inputs;
mod page;
mod place;
mod reveal;
mod review;
mod sent;
mod slip;
mod start;
mod statement;

use crate::screen::Screen;
use crate::visit::Visit;
pub(crate) use draft::Draft;
use leptos::prelude::*;
pub(crate) use start::complaint;

/// The screens of a request, from its choice to its code.
pub(crate) fn requesting(visit: Visit, screen: Screen) -> AnyView {
    match screen {
        Screen::Request(key) => page::request(visit, key),
        Screen::Sent => sent::sent(visit),
        _ => start::requests(visit),
    }
}

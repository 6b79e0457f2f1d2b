//! The one table of everything that answers: method, pattern of the address, who may knock, how much they may send.
//!
//! Nothing outside this table is reachable: the [`gate`] answers `404` for a route that is mounted and not listed, and a
//! test fails for both, a route without a line and a line without a route. What somebody may do to *this* request is
//! decided by the desk; the table only says who is let through the door.

mod gate;
mod table;

pub use gate::{Gate, layer};
pub use table::ENDPOINTS;

use axum::http::Method;
use domain::session::Side;

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    pub method: Verb,
    /// As axum writes it: `/requests/{code}`.
    pub path: &'static str,
    pub access: Access,
    pub kind: Kind,
}

/// Reading or changing: there are no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Get,
    Post,
}

/// Who may knock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody. Whoever is signed in as a citizen is known.
    Public,
    /// A signed-in citizen; others are sent to `/sign-in`.
    Citizen,
    /// Anybody, at the door of staff.
    PublicStaff,
    /// Staff between password and second factor; others are sent to `/desk/sign-in`.
    HalfStaff,
    /// Staff who passed both factors; others are sent to `/desk/sign-in`.
    Staff,
    /// A kiosk or display that was paired; others get `401`.
    Device,
}

/// What it is, which also bounds its size and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A page of an audience, drawn by Leptos.
    Page,
    /// A form posted by a browser, answered with a redirect.
    Form,
    /// A page of answers, which may bring files along.
    Answers,
    /// A file coming in.
    Upload,
    /// A file going out.
    Download,
    /// A server function.
    Function,
    /// What a page's script posts by itself, also while the page is being left.
    Script,
    /// What an open page asks by itself, whether or not somebody sits before it: it keeps no session alive.
    Watch,
    /// What a kiosk kept while it had no network, sealed.
    Entries,
    /// What monitors ask.
    Health,
}

impl Verb {
    pub fn of(method: &Method) -> Option<Self> {
        match *method {
            Method::GET | Method::HEAD => Some(Verb::Get),
            Method::POST => Some(Verb::Post),
            _ => None,
        }
    }
}

impl Access {
    /// Whose session is asked for; devices have none.
    pub fn side(self) -> Side {
        match self {
            Access::Public | Access::Citizen | Access::Device => Side::Citizen,
            Access::PublicStaff | Access::HalfStaff | Access::Staff => Side::Staff,
        }
    }
}

/// The line for this pattern. `path` is the matched pattern, or the whole address of a server function.
pub fn find(verb: Verb, path: &str) -> Option<&'static Endpoint> {
    ENDPOINTS.iter().find(|endpoint| endpoint.method == verb && endpoint.path == path)
}

/// The address of a server function if it is one of ours, for the log.
pub fn function_pattern(path: &str) -> String {
    find(Verb::Post, path).map_or("(unknown function)", |endpoint| endpoint.path).to_owned()
}

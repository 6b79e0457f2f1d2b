//! The line of people on phones: taking a number, giving it up, and hearing of it.

mod leave;
mod live;
mod phones;
mod take;

pub use leave::leave;
pub use live::live;
pub use phones::Phones;
pub use take::take;

use domain::in_person::TicketToken;

/// The address of a ticket's page.
fn ticket_address(token: &TicketToken) -> String {
    format!("/q/{}", token.as_str())
}

//! The HTML around every page.

mod citizen;
mod head;
mod staff;

pub use citizen::citizen_shell;
pub use staff::staff_shell;

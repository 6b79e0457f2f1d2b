//! `/desk/admin/devices`: kiosks and displays, for administrators. Everything on it is a form or a link.

mod approve;
mod journal;
mod list;
mod revoke;

pub use approve::approve;
pub use journal::{csv, journal};
pub use list::list;
pub use revoke::{ask, revoke};

use domain::id::DeviceId;

/// Its address.
pub(super) const DEVICES: &str = "/desk/admin/devices";
const APPROVE: &str = "/desk/admin/devices/approve";

fn address(device: DeviceId) -> String {
    format!("{DEVICES}/{device}")
}

//! In which language a browser reads: Persian, unless it asked for English. Kept in a cookie of its own, which outlives
//! sessions and says nothing of anybody.

mod choose;
mod cookie;

pub use cookie::choice_of;

use crate::house::House;
use crate::mount::Mount;

/// Mounts the button.
pub fn routes(mount: Mount<House>) -> Mount<House> {
    mount.post("/language", choose::choose)
}

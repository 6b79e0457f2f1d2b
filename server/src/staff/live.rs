//! What open pages of staff are told: a stream that rings, and the glance that a page then takes.

mod glance;
mod line;
mod seats;
mod stream;

pub use glance::glance;
pub(in crate::staff) use line::Line;
pub use seats::{Seat, Seats};
pub(in crate::staff) use stream::told;
pub use stream::{UNBUFFERED, stream};

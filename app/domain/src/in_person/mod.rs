//! In person (حضوری): places with their counters and lines of people, queue tickets, what is done at a counter, the devices
//! that stand in the hall, and what follows from all that: waiting times, staffing, the daily report.

mod appointment;
mod board;
mod counter_desk;
mod daily_report;
mod device;
mod estimate;
mod place;
mod priority;
mod staffing;
mod ticket;
mod wire;

pub use appointment::*;
pub use board::*;
pub use counter_desk::*;
pub use daily_report::*;
pub use device::*;
pub use estimate::*;
pub use place::*;
pub use priority::*;
pub use staffing::*;
pub use ticket::*;
pub use wire::*;

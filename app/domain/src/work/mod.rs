//! Work on many cases at once: steps for each of them, said beforehand, taken back within a moment, reported one by one;
//! steps under a name (macros); cases put off and marked.

mod flag;
mod macros;
mod merge;
mod order;
mod snooze;
mod step;

pub use flag::Flag;
pub use macros::{MACRO_NAME, MACROS, Macro, Macros, NewMacro};
pub use merge::{FIELDS, MergeFacts, check, merge};
pub use order::{
    Asked, BulkOrders, Choices, GRACE_SECONDS, ItemState, ItemView, OrderState, OrderView, Preview, Refused, Rehearsed,
    SELECTED,
};
pub use snooze::{Marks, Snooze};
pub use step::{Plan, STEPS, Step};

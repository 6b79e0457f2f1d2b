//! The promise (تاریخ تعهد پاسخ): a date that can be explained line by line.

use crate::Instant;
use crate::calendar::Ledger;
use serde::{Deserialize, Serialize};

/// When the answer is due, and why then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    pub at: Instant,
    pub ledger: Ledger,
    /// The clock stands still: the citizen has something to do first. The date then moves on.
    pub paused: bool,
}

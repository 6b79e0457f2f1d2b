//! Fields that hang on other fields of the same page.
//!
//! The server knows the answers of earlier pages and settles their part of a condition. What is left looks only at
//! inputs of this page; it goes along with the field as a short expression that the browser evaluates while people
//! answer. Without a script all such fields are shown, and the server drops what was not asked.

mod compile;
mod expression;

pub(crate) use compile::{Shown, of_field};
#[cfg(feature = "hydrate")]
pub(crate) use expression::holds;

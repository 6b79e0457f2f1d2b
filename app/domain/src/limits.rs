//! Sizes of what people write about a request, and of the time they are given. The form's own limits stand beside the form.

use crate::refusal::{Answer, Refusal};
use crate::text::fold;

/// Longest reason, instruction or note, in characters.
pub const WORDS: u32 = 2_000;
/// Longest text of a response, in characters.
pub const RESPONSE: u32 = 10_000;
/// Longest time a citizen can be given for something, in calendar days.
pub const DAYS: u32 = 180;
/// Calendar days in which a rejection or an answer can be objected to.
pub const OBJECTION_DAYS: u32 = 20;

/// Folded text of at most [`WORDS`] characters.
pub(crate) fn bounded(text: &str) -> Answer<String> {
    let text = fold(text);
    if text.chars().count() > WORDS as usize { Err(Refusal::TooLong { max: WORDS }) } else { Ok(text) }
}

/// Like [`bounded`], and not empty.
pub(crate) fn required(text: &str) -> Answer<String> {
    let text = bounded(text)?;
    if text.is_empty() { Err(Refusal::ReasonMissing) } else { Ok(text) }
}

//! Sizes of what people write about a request, and of the time they are given. The form's own limits stand beside the form.

use crate::refusal::{Answer, Refusal};
use crate::text::fold;

/// Longest reason, instruction or note, in characters.
pub const WORDS: u32 = 2_000;
/// Longest text of a response, in characters.
pub const RESPONSE: u32 = 10_000;
/// Longest time a citizen can be given for something, in calendar days.
pub const DAYS: u32 = 180;
/// Longest time another agency can be given for its answer, in working days.
pub const WORKING_DAYS: u32 = 120;
/// Most receivers of one referral step, copies included.
pub const RECEIVERS: usize = 20;
/// Most inquiries of one request.
pub const INQUIRIES: usize = 50;
/// Most files that prove one answer of another agency.
pub const EVIDENCE: usize = 10;
/// Longest name of an agency or number of its letter, in characters.
pub const NAME: u32 = 200;
/// Calendar days in which a rejection or an answer can be objected to.
pub const OBJECTION_DAYS: u32 = 20;

/// Folded text of at most [`WORDS`] characters.
pub(crate) fn bounded(text: &str) -> Answer<String> {
    let text = fold(text);
    if text.chars().count() > WORDS as usize { Err(Refusal::TooLong { max: WORDS }) } else { Ok(text) }
}

/// Folded text of at most [`NAME`] characters, for one line.
pub(crate) fn named(text: &str) -> Answer<String> {
    let text = fold(text);
    if text.chars().count() > NAME as usize { Err(Refusal::TooLong { max: NAME }) } else { Ok(text) }
}

/// Like [`required`], where it is no reason that is missing.
pub(crate) fn written(text: &str) -> Answer<String> {
    let text = bounded(text)?;
    if text.is_empty() { Err(Refusal::WordsMissing) } else { Ok(text) }
}

/// Like [`bounded`], and not empty.
pub(crate) fn required(text: &str) -> Answer<String> {
    let text = bounded(text)?;
    if text.is_empty() { Err(Refusal::ReasonMissing) } else { Ok(text) }
}

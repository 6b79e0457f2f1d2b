//! Sizes of what people write about a request. The form's own limits stand beside the form.

/// Longest reason, instruction or note, in characters.
pub const WORDS: u32 = 2_000;
/// Longest text of a response, in characters.
pub const RESPONSE: u32 = 10_000;

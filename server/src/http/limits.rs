//! How large and how long an asking may be. Listed in the server's README.

use domain::form::limits::FILE_BYTES_MOST;
use domain::in_person::BATCH_BYTES;
use std::time::Duration;

/// Bytes of what staff post: an answer of ten thousand letters, percent-encoded, with room.
pub const FUNCTION_BYTES: u64 = 512 * 1024;
/// Bytes of a small form: a mobile number, a code, a reason.
pub const SMALL_BYTES: u64 = 64 * 1024;
/// Bytes of one page of answers without files.
pub const PAGE_BYTES: u64 = 2 * 1024 * 1024;
/// Bytes of one upload: the largest file there may be, and the form around it.
pub const UPLOAD_BYTES: u64 = FILE_BYTES_MOST + 1024 * 1024;
/// Bytes of what a kiosk sends at once, sealed, in base64 and with what stands around it.
pub const ENTRIES_BYTES: u64 = BATCH_BYTES as u64 + 4 * 1024 * 1024;

/// An answer takes no longer than this.
pub const ANSWER_TIME: Duration = Duration::from_secs(30);
/// Nor an upload from a slow phone.
pub const UPLOAD_TIME: Duration = Duration::from_secs(300);
/// How long askings that are under way may go on after the program was told to stop.
pub const DRAIN_TIME: Duration = Duration::from_secs(15);

/// Askings answered at the same time; more are turned away with `503`.
pub const AT_ONCE: usize = 512;

//! How large anything in a form may be. Everything is bounded, whoever wrote the form and whoever fills it.

/// Most characters of a key of a field, page, stage and the like.
pub const KEY_CHARS: usize = 64;
/// Most characters of a one-line text.
pub const TEXT_CHARS: u32 = 200;
/// Characters of a long text where the form says nothing.
pub const LONG_TEXT_CHARS: u32 = 4_000;
/// Most characters of a long text whatever the form says.
pub const LONG_TEXT_CHARS_MOST: u32 = 10_000;
/// Most characters of an e-mail address (RFC 5321, 4.5.3.1.3, less the angle brackets).
pub const EMAIL_CHARS: u32 = 254;
/// Most characters of the name of a city.
pub const CITY_CHARS: u32 = 60;
/// Most characters of a number, code or phone as typed, with its spaces and dashes.
pub const TYPED_CODE_CHARS: u32 = 60;
/// Largest number or amount taken: larger ones are not exact in JavaScript.
pub const NUMBER_MOST: i64 = 1_000_000_000_000_000;
/// Most options of one choice.
pub const OPTIONS: usize = 200;
/// Most entries of a repeating group.
pub const GROUP_ENTRIES: u32 = 50;
/// Most files of one field.
pub const FILES: u32 = 10;
/// Bytes of one file where the form says nothing (5 MiB).
pub const FILE_BYTES: u64 = 5 * 1024 * 1024;
/// Most bytes of one file whatever the form says (50 MiB).
pub const FILE_BYTES_MOST: u64 = 50 * 1024 * 1024;
/// Most pages of a form.
pub const PAGES: usize = 60;
/// Most fields of a page or of a group.
pub const FIELDS: usize = 40;
/// Most conditions nested in one another.
pub const CONDITION_DEPTH: usize = 8;
/// Most inputs read from one posted page; the rest is not looked at.
pub const RAW_PAIRS: usize = 5_000;

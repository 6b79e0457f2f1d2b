//! Browsers that are known: an opaque token in a cookie, its hash and state in the database.

mod cookie;
mod current;
mod state;

pub use cookie::{ATTRIBUTES, Cookie, cookie_name, token_of, value_of};
pub use current::Session;
pub use state::{FlashAt, State};

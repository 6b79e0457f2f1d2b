//! Signing in: password, then the authenticator's code. Plain forms that post to their own address; what went wrong
//! comes back through the session and is shown once.
//!
//! The server draws these pages, and nothing on them comes alive: whoever works at the desk downloads none of it.

#[cfg(feature = "ssr")]
mod demo_accounts;
#[cfg(feature = "ssr")]
mod enrol;
#[cfg(feature = "ssr")]
mod enter_code;
#[cfg(feature = "ssr")]
mod password;
#[cfg(feature = "ssr")]
mod problem;
mod step;

pub use step::{EnrolPage, EnterCodePage, SignInPage};

//! Signing in: password, then the authenticator's code. Plain forms that post to their own address; what went wrong
//! comes back through the session and is shown once.

mod demo_accounts;
mod enrol;
mod enter_code;
mod password;
mod problem;

pub use enrol::EnrolPage;
pub use enter_code::EnterCodePage;
pub use password::SignInPage;

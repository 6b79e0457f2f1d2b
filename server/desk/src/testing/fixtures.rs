//! The one service of the tests, and the password hash of all officers.

use domain::service::ServiceDefinition;
use std::sync::OnceLock;

/// Two stages, five working days, a survey, a form of three pages with a condition and files.
pub fn definition() -> ServiceDefinition {
    serde_json::from_str(include_str!("definition.json")).expect("a definition")
}

/// Made once per process: hashing is slow on purpose.
pub fn password_hash() -> &'static str {
    static HASH: OnceLock<String> = OnceLock::new();
    HASH.get_or_init(|| crate::access::password::hash(super::PASSWORD, &[9; 16]).expect("a hash"))
}

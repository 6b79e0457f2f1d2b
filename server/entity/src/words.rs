//! Fixed words of columns.

use serde::Serialize;

/// The word that serde gives a plain enum, as [`crate::from_word`] reads it.
pub fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => unreachable!("only plain enums have a word"),
    }
}

/// Kinds of sessions.
pub mod session_kind {
    pub const CITIZEN: &str = "citizen";
    pub const STAFF: &str = "staff";
}

/// To what a document belongs.
pub mod document_part {
    pub const ANSWER: &str = "answer";
    pub const RESPONSE: &str = "response";
    /// Proves what another agency answered; never the citizen's.
    pub const INQUIRY: &str = "inquiry";
}

/// How far a stored file may be trusted.
pub mod document_state {
    /// No scanner is configured; its type was told from its content.
    pub const STORED: &str = "stored";
    /// Waits for the scanner; nobody can open it.
    pub const QUARANTINED: &str = "quarantined";
    pub const CLEAN: &str = "clean";
    pub const INFECTED: &str = "infected";
}

/// States of a referral.
pub mod referral_state {
    pub const UNREAD: &str = "unread";
    pub const READ: &str = "read";
    pub const RETURNED: &str = "returned";
    pub const RECALLED: &str = "recalled";
    /// States in which the receiver still has it.
    pub const OPEN: [&str; 2] = [UNREAD, READ];
}

/// States of an inquiry.
pub mod inquiry_state {
    pub const WAITING: &str = "waiting";
    pub const ANSWERED: &str = "answered";
    pub const CANCELLED: &str = "cancelled";
}

/// States of a message.
pub mod message_state {
    pub const WAITING: &str = "waiting";
    pub const SENT: &str = "sent";
    pub const DEAD: &str = "dead";
}

/// Classes of messages.
pub mod message_class {
    pub const OTP: &str = "otp";
    pub const NOTICE: &str = "notice";
}

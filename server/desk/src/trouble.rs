//! What goes wrong in the machine, turned into the desk's words.

use domain::refusal::{Answer, Refusal};
use entity::BadRow;
use sea_orm::{DbErr, RuntimeErr, SqlErr};

/// Turns a failure of the machine into a refusal, and tells the operator's log what it was. Rows and values are never
/// part of what is logged.
pub trait OrTrouble<T> {
    /// # Errors
    /// `Conflict` where somebody else was faster (a unique value, a deadlock, a lock that took too long), otherwise
    /// `Trouble`.
    fn or_trouble(self) -> Answer<T>;
}

impl<T> OrTrouble<T> for Result<T, DbErr> {
    fn or_trouble(self) -> Answer<T> {
        self.map_err(|error| {
            if was_overtaken(&error) {
                tracing::info!(error = %without_values(&error), "overtaken in the database");
                return Refusal::Conflict;
            }
            tracing::error!(error = %without_values(&error), "the database is in trouble");
            Refusal::Trouble
        })
    }
}

impl<T> OrTrouble<T> for Result<T, BadRow> {
    fn or_trouble(self) -> Answer<T> {
        self.map_err(|error| {
            tracing::error!(%error, "a row cannot be read");
            Refusal::Trouble
        })
    }
}

impl<T> OrTrouble<T> for Result<T, std::io::Error> {
    fn or_trouble(self) -> Answer<T> {
        self.map_err(|error| {
            tracing::error!(%error, "the disk is in trouble");
            Refusal::Trouble
        })
    }
}

fn was_overtaken(error: &DbErr) -> bool {
    if let Some(SqlErr::UniqueConstraintViolation(_)) = error.sql_err() {
        return true;
    }
    // PostgreSQL: serialization failure, deadlock, lock not available. SQLite: busy, with its extended codes.
    matches!(code(error).as_deref(), Some("40001" | "40P01" | "55P03" | "5" | "261" | "517"))
}

fn code(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(RuntimeErr::SqlxError(inner))
    | DbErr::Query(RuntimeErr::SqlxError(inner))
    | DbErr::Conn(RuntimeErr::SqlxError(inner))) = error
    else {
        return None;
    };
    Some(inner.as_database_error()?.code()?.into_owned())
}

/// The kind of error with the database's code; its message may repeat a value.
fn without_values(error: &DbErr) -> String {
    match (code(error), error) {
        (Some(code), _) => format!("code {code}"),
        (None, DbErr::Conn(_) | DbErr::ConnectionAcquire(_)) => error.to_string(),
        (None, DbErr::Query(RuntimeErr::SqlxError(inner)) | DbErr::Exec(RuntimeErr::SqlxError(inner))) => {
            inner.to_string()
        }
        (None, other) => other.to_string(),
    }
}

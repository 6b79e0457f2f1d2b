//! What a server function answers when it does not answer.

use domain::problem::Problem;
use domain::refusal::Refusal;
use http::StatusCode;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// Why there is no answer. Codes only: it may end up in an address, and words are `components::text`'s.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum AppError {
    /// The desk refused.
    #[error("{0}")]
    Desk(Refusal),
    /// What was typed into this input cannot be read.
    #[error("{input}: {problem:?}")]
    Typed { input: String, problem: Problem },
    /// The question or its answer was lost on the way.
    #[error("{0:?}")]
    Transport(Transport),
}

/// What happened on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// The server could not be reached.
    Unreachable,
    /// The arguments do not fit the function: an old page, or no page of ours.
    Arguments,
    /// The answer cannot be read: an old page, or something in between.
    Unreadable,
    /// The machine is in trouble.
    Broken,
}

impl AppError {
    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            AppError::Desk(refusal) => status_of(refusal),
            AppError::Typed { .. } | AppError::Transport(Transport::Arguments) => 422,
            AppError::Transport(Transport::Unreachable) => 503,
            AppError::Transport(Transport::Unreadable | Transport::Broken) => 500,
        }
    }

    /// There is no such thing, or it is not the caller's.
    pub fn is_not_found(&self) -> bool {
        matches!(self, AppError::Desk(Refusal::NotFound))
    }

    /// The caller has to sign in first.
    pub fn asks_to_sign_in(&self) -> bool {
        matches!(self, AppError::Desk(Refusal::SignInFirst))
    }
}

/// The HTTP status of a refusal: the one place where domain words become numbers.
pub fn status_of(refusal: &Refusal) -> u16 {
    match refusal {
        Refusal::NotFound => 404,
        Refusal::SignInFirst => 401,
        Refusal::Conflict
        | Refusal::WrongStatus
        | Refusal::AlreadyRead
        | Refusal::OpenReferrals
        | Refusal::ServiceClosed
        | Refusal::ObjectionTimePassed
        | Refusal::AlreadyAnswered
        | Refusal::TooLate
        | Refusal::PlaceClosed
        | Refusal::LineFull
        | Refusal::CounterTaken
        | Refusal::NoCounter
        | Refusal::VisitOpen
        | Refusal::NobodyWaits
        | Refusal::SlotTaken
        | Refusal::NotRegisteredYet => 409,
        Refusal::TooMany { .. } => 429,
        Refusal::NoCalendar | Refusal::Trouble => 500,
        Refusal::File(Problem::FileTooLarge { .. }) => 413,
        Refusal::File(Problem::FileType) => 415,
        _ => 422,
    }
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        AppError::Desk(refusal)
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(value: ServerFnErrorErr) -> Self {
        // The texts are dropped: they may repeat what was typed.
        AppError::Transport(match value {
            ServerFnErrorErr::Request(_) | ServerFnErrorErr::UnsupportedRequestMethod(_) => Transport::Unreachable,
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Serialization(_) => {
                Transport::Arguments
            }
            ServerFnErrorErr::Deserialization(_) => Transport::Unreadable,
            ServerFnErrorErr::Registration(_)
            | ServerFnErrorErr::ServerError(_)
            | ServerFnErrorErr::MiddlewareError(_)
            | ServerFnErrorErr::Response(_) => Transport::Broken,
        })
    }

    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_comes_back_as_it_was_and_with_its_status() {
        for (refusal, status) in
            [(Refusal::NotFound, 404), (Refusal::Conflict, 409), (Refusal::TooMany { minutes: 3 }, 429)]
        {
            let error = AppError::from(refusal);
            let parts = error.ser();
            assert_eq!(parts.status_code.as_u16(), status);
            assert_eq!(AppError::de(parts.body), error);
        }
    }

    #[test]
    fn what_was_typed_is_never_in_an_error() {
        let error = AppError::from_server_fn_error(ServerFnErrorErr::Args("invalid digit in 09120000000".to_owned()));
        assert!(!format!("{error:?} {error}").contains("0912"));
        assert_eq!(error.status(), 422);
    }
}

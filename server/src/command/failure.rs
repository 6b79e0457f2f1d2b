//! Why the program stops, in one sentence.

use crate::config::Fault;
use std::fmt;
use std::process::ExitCode;

/// Told to the operator as it is; never a stack trace, never a secret.
#[derive(Debug)]
pub enum Failure {
    /// The settings are wrong; all faults at once.
    Settings(Vec<Fault>),
    /// Something cannot be done.
    Refused(String),
}

impl Failure {
    /// A sentence with what the machine said.
    pub fn because(sentence: &str, cause: impl fmt::Display) -> Self {
        Failure::Refused(format!("{sentence}: {cause}"))
    }

    /// 3 for settings, 1 for everything else.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Failure::Settings(_) => ExitCode::from(3),
            Failure::Refused(_) => ExitCode::FAILURE,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Settings(faults) => {
                let lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
            Failure::Refused(sentence) => f.write_str(sentence),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Failure::Settings(faults)
    }
}

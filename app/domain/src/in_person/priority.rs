//! Who is served before their turn, and why. A class is a head start: its people are called as if they had come earlier,
//! so that nobody overtakes for ever.

use serde::{Deserialize, Serialize};

/// Why somebody is served earlier (حقوق شهروندی: توان‌خواهان and others).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Priority {
    #[default]
    Ordinary,
    /// سالمند
    Elderly,
    /// توان‌خواه
    Disabled,
    /// جانباز
    Veteran,
    /// باردار یا همراه نوزاد
    Infant,
    /// With an appointment (وقت قبلی) and checked in.
    Appointment,
}

impl Priority {
    pub const ALL: [Priority; 6] = [
        Priority::Ordinary,
        Priority::Elderly,
        Priority::Disabled,
        Priority::Veteran,
        Priority::Infant,
        Priority::Appointment,
    ];

    /// Minutes by which its people count as having come earlier.
    pub fn head_start_minutes(self) -> u32 {
        match self {
            Priority::Ordinary => 0,
            Priority::Elderly | Priority::Disabled | Priority::Veteran | Priority::Infant => 30,
            Priority::Appointment => 60,
        }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Priority::Ordinary => "ordinary",
            Priority::Elderly => "elderly",
            Priority::Disabled => "disabled",
            Priority::Veteran => "veteran",
            Priority::Infant => "infant",
            Priority::Appointment => "appointment",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

//! Folders: the views of the kartabl that everybody has.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Folder {
    /// Waiting for triage at the officer's desks.
    #[default]
    Desk,
    /// Stages held by the officer, free ones of the officer's units, and open referrals to the officer.
    Mine,
    /// Open referrals to the officer.
    Referred,
    /// What the officer's units work on or have answered.
    Unit,
    /// Open referrals the officer sent.
    Sent,
    /// Waiting for the citizen, or held by the officer and waiting for a colleague.
    Waiting,
    /// Late by the promise.
    Overdue,
    /// Promised for today.
    DueToday,
    /// What the officer has put off; it comes back by itself.
    Snoozed,
    /// Drafted responses that wait for the officer's signature.
    ToSign,
    /// Finished, newest first.
    Archive,
    /// Everything the officer may see, newest first.
    All,
}

impl Folder {
    /// In the order in which they are shown.
    pub const ALL: [Folder; 12] = [
        Folder::Desk,
        Folder::Mine,
        Folder::Referred,
        Folder::Unit,
        Folder::Sent,
        Folder::Waiting,
        Folder::Overdue,
        Folder::DueToday,
        Folder::Snoozed,
        Folder::ToSign,
        Folder::Archive,
        Folder::All,
    ];

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Folder::Desk => "desk",
            Folder::Mine => "mine",
            Folder::Referred => "referred",
            Folder::Unit => "unit",
            Folder::Sent => "sent",
            Folder::Waiting => "waiting",
            Folder::Overdue => "overdue",
            Folder::DueToday => "due-today",
            Folder::Snoozed => "snoozed",
            Folder::ToSign => "to-sign",
            Folder::Archive => "archive",
            Folder::All => "all",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|folder| folder.as_str() == word)
    }

    /// Whether what the officer has put off is left out of it: a list of work to be taken up now.
    pub fn leaves_out_snoozed(self) -> bool {
        matches!(self, Folder::Desk | Folder::Mine | Folder::Referred | Folder::Unit)
    }

    /// Whether it is told how many cases are in it. Nobody has to do anything about what is finished, and to count it takes
    /// longer than to read it.
    pub fn is_counted(self) -> bool {
        !matches!(self, Folder::Archive | Folder::All)
    }

    /// Whether its rows are read newest first; the others are read by the time left.
    pub fn is_newest_first(self) -> bool {
        matches!(self, Folder::Archive | Folder::All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_has_one_word_in_addresses() {
        for folder in Folder::ALL {
            assert_eq!(Folder::parse(folder.as_str()), Some(folder));
        }
        assert_eq!(Folder::parse("Desk"), None);
    }
}

//! Statuses as they are typed.

use crate::request::StatusKind;
use crate::text::search_key;
use std::sync::LazyLock;

/// A status, or several with one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusWord {
    Kind(StatusKind),
    /// Something is still owed.
    Open,
    /// Nothing will happen any more.
    Finished,
}

/// Words for each; the first is printed, and no longer one begins with it. Those that the list shows are among them.
const WORDS: [(StatusWord, &[&str]); 11] = [
    (StatusWord::Kind(StatusKind::Submitted), &["در انتظار بررسی", "بررسی", "تازه", "submitted", "awaiting review"]),
    (
        StatusWord::Kind(StatusKind::Registering),
        &["در انتظار تأیید دبیرخانه", "دبیرخانه", "registering", "awaiting registration"],
    ),
    (StatusWord::Kind(StatusKind::Deficient), &["نیازمند تکمیل", "نقص", "نقص مدارک", "deficient", "needs completing"]),
    (StatusWord::Kind(StatusKind::Rejected), &["رد شده", "رد", "rejected"]),
    (StatusWord::Kind(StatusKind::InProgress), &["در دست اقدام", "اقدام", "in progress"]),
    (
        StatusWord::Kind(StatusKind::AwaitingCitizen),
        &["در انتظار متقاضی", "در انتظار اقدام متقاضی", "awaiting citizen", "waiting for the applicant"],
    ),
    (StatusWord::Kind(StatusKind::Answered), &["پاسخ داده شده", "پاسخ", "پاسخ داده", "answered"]),
    (StatusWord::Kind(StatusKind::Closed), &["مختومه", "closed"]),
    (StatusWord::Kind(StatusKind::Withdrawn), &["انصراف متقاضی", "انصراف", "withdrawn"]),
    (StatusWord::Open, &["باز", "جاری", "open"]),
    (StatusWord::Finished, &["پایان‌یافته", "بسته", "finished"]),
];

/// Every word by its key.
static KEYS: LazyLock<Vec<(StatusWord, String)>> = LazyLock::new(|| {
    let words = WORDS.iter().flat_map(|(status, words)| words.iter().map(|word| (*status, search_key(word))));
    words.collect()
});

impl StatusWord {
    pub const ALL: [StatusWord; 11] = {
        let mut all = [StatusWord::Open; 11];
        let mut at = 0;
        while at < 11 {
            all[at] = WORDS[at].0;
            at += 1;
        }
        all
    };

    /// The status somebody means, whichever yeh or half space it was typed with.
    pub(super) fn named(text: &str) -> Option<Self> {
        let key = search_key(text);
        KEYS.iter().find(|(_, word)| *word == key).map(|(status, _)| *status)
    }

    /// The keys of everything that is understood.
    pub(super) fn keys() -> impl Iterator<Item = (Self, &'static str)> {
        KEYS.iter().map(|(status, key)| (*status, key.as_str()))
    }

    /// As it is printed and suggested.
    pub fn as_str(self) -> &'static str {
        WORDS.iter().find(|(status, _)| *status == self).map_or("", |(_, words)| words[0])
    }

    /// The statuses it stands for.
    pub fn kinds(self) -> Vec<StatusKind> {
        match self {
            StatusWord::Kind(kind) => vec![kind],
            StatusWord::Open => StatusKind::ALL.into_iter().filter(|kind| kind.is_open()).collect(),
            StatusWord::Finished => StatusKind::ALL.into_iter().filter(|kind| kind.is_finished()).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_read_as_it_is_printed() {
        for status in StatusWord::ALL {
            assert_eq!(StatusWord::named(status.as_str()), Some(status));
            assert!(!status.kinds().is_empty());
        }
        for kind in StatusKind::ALL {
            assert_eq!(StatusWord::named(kind.as_str()), Some(StatusWord::Kind(kind)), "{kind:?}");
        }
    }

    #[test]
    fn spelling_makes_no_difference() {
        assert_eq!(StatusWord::named("پايان يافته"), Some(StatusWord::Finished));
        assert_eq!(StatusWord::named("در\u{200C}دست\u{200C}اقدام"), Some(StatusWord::Kind(StatusKind::InProgress)));
        assert_eq!(StatusWord::named("خوب"), None);
        assert_eq!(StatusWord::named(""), None);
    }
}

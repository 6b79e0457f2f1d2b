//! The operators, and how people write them.

use crate::text::search_key;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// Every name by its key.
static KEYS: LazyLock<Vec<(Operator, String)>> = LazyLock::new(|| {
    let names = Operator::ALL.into_iter().flat_map(|operator| operator.names().map(|name| (operator, name)));
    names.map(|(operator, name)| (operator, search_key(name))).collect()
});

/// What stands before the colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Operator {
    Status,
    Service,
    ReferredTo,
    Unit,
    Applicant,
    Letter,
    Flag,
    From,
    Until,
}

impl Operator {
    pub const ALL: [Operator; 9] = [
        Operator::Status,
        Operator::Service,
        Operator::ReferredTo,
        Operator::Unit,
        Operator::Applicant,
        Operator::Letter,
        Operator::Flag,
        Operator::From,
        Operator::Until,
    ];

    /// As it is printed and suggested.
    pub fn as_str(self) -> &'static str {
        self.names()[0]
    }

    /// The usual name first; the last one for keyboards without Persian.
    fn names(self) -> [&'static str; 2] {
        match self {
            Operator::Status => ["وضعیت", "status"],
            Operator::Service => ["خدمت", "service"],
            Operator::ReferredTo => ["ارجاع\u{200C}به", "referred"],
            Operator::Unit => ["واحد", "unit"],
            Operator::Applicant => ["متقاضی", "applicant"],
            Operator::Letter => ["نامه", "letter"],
            Operator::Flag => ["نشان", "flag"],
            Operator::From => ["از", "from"],
            Operator::Until => ["تا", "until"],
        }
    }

    /// The operator of this name, whichever yeh or half space it was typed with.
    pub(super) fn named(name: &str) -> Option<Self> {
        let key = search_key(name);
        KEYS.iter().find(|(_, name)| *name == key).map(|(operator, _)| *operator)
    }

    /// Whether a name begins like this; the empty text begins all of them.
    pub(super) fn begins_with(self, key: &str) -> bool {
        KEYS.iter().any(|(operator, name)| *operator == self && name.starts_with(key))
    }
}

/// The first half of the only operator of two words.
pub(super) fn is_first_half(word: &str) -> bool {
    search_key(word) == "ارجاع"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operator_is_known_however_it_is_spelt() {
        for name in ["ارجاع\u{200C}به", "ارجاعبه", "ارجاع به", "Referred"] {
            assert_eq!(Operator::named(name), Some(Operator::ReferredTo), "{name}");
        }
        assert_eq!(Operator::named("وضعيت"), Some(Operator::Status));
        assert_eq!(Operator::named("نامة"), Some(Operator::Letter));
        assert_eq!(Operator::named("رنگ"), None);
        assert_eq!(Operator::named(""), None);
    }
}

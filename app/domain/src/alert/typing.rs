//! A mention that is being typed: names to go on with.

use crate::organisation::Colleague;
use crate::text::{search_key, search_words};

/// Most names that are offered.
pub const OFFERED: usize = 6;
/// Longest beginning of a name, in characters.
const LONGEST: usize = 40;

/// What was typed of a mention before the caret; `None` where none is being typed.
pub fn being_typed(before_caret: &str) -> Option<&str> {
    let (before, typed) = before_caret.rsplit_once('@')?;
    let begins = before.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    let one_line = !typed.contains('\n') && typed.chars().count() <= LONGEST;
    (begins && one_line && !typed.starts_with(' ')).then_some(typed)
}

/// Colleagues whose name goes on like this, in their order; all of them after a bare `@`. Nobody once the name is whole.
pub fn fitting(typed: &str, colleagues: &[Colleague]) -> Vec<Colleague> {
    let words = search_words(typed);
    let fits = |colleague: &&Colleague| {
        let (name, typed) = (search_key(&colleague.name), search_key(typed));
        name != typed && words.iter().all(|word| name.contains(word.as_str()))
    };
    colleagues.iter().filter(fits).take(OFFERED).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{OfficerId, UnitId};
    use uuid::Uuid;

    #[test]
    fn a_mention_begins_with_an_at_sign_of_its_own() {
        assert_eq!(being_typed("ببینید @امید"), Some("امید"));
        assert_eq!(being_typed("@"), Some(""));
        assert_eq!(being_typed("(@امید صا"), Some("امید صا"));
        assert_eq!(being_typed("name@host"), None);
        assert_eq!(being_typed("@ امید"), None);
        assert_eq!(being_typed("@امید\nو"), None);
        assert_eq!(being_typed("امید"), None);
    }

    #[test]
    fn names_fit_however_they_are_written_and_a_whole_one_needs_no_offer() {
        let colleague = |number: u128, name: &str| Colleague {
            id: OfficerId::new(Uuid::from_u128(number)),
            name: name.to_owned(),
            unit: UnitId::new(Uuid::nil()),
            unit_title: String::new(),
        };
        let all = [colleague(1, "امید صالحی"), colleague(2, "لیلا جعفری")];
        let names = |typed: &str| fitting(typed, &all).into_iter().map(|one| one.name).collect::<Vec<_>>();
        assert_eq!(names("اميد"), ["امید صالحی"]);
        assert_eq!(names("جعفری"), ["لیلا جعفری"]);
        assert_eq!(names("").len(), 2);
        assert!(names("امید صالحی").is_empty());
        assert!(names("زرافه").is_empty());
    }
}

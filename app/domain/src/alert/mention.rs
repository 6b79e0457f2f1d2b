//! Mentions: `@username` or `@name` in what colleagues write to each other.

use crate::id::OfficerId;
use crate::text::fold;

/// A colleague who can be mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentionable {
    pub id: OfficerId,
    pub username: String,
    pub name: String,
}

/// Who is mentioned in a text, each once, in its order. The longest name that fits is meant; names that several have mean
/// all of them. An `@` inside a word, as in an address, mentions nobody.
pub fn mentioned(text: &str, colleagues: &[Mentionable]) -> Vec<OfficerId> {
    let text = key(text);
    let names: Vec<(String, OfficerId)> = colleagues
        .iter()
        .flat_map(|colleague| [(key(&colleague.name), colleague.id), (key(&colleague.username), colleague.id)])
        .filter(|(name, _)| !name.is_empty())
        .collect();
    let mut found: Vec<OfficerId> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text[..at].chars().next_back();
        if before.is_some_and(is_of_word) {
            continue;
        }
        let rest = &text[at + 1..];
        let fits = |name: &str| {
            rest.strip_prefix(name).is_some_and(|after| {
                let mut after = after.chars();
                match after.next() {
                    // A full stop ends a sentence, or goes on with a longer user name.
                    Some('.' | '-') => !after.next().is_some_and(char::is_alphanumeric),
                    Some(next) => !is_of_word(next),
                    None => true,
                }
            })
        };
        let longest = names.iter().filter(|(name, _)| fits(name)).map(|(name, _)| name.len()).max();
        for (name, id) in &names {
            if Some(name.len()) == longest && fits(name) && !found.contains(id) {
                found.push(*id);
            }
        }
    }
    found
}

/// The same name in whatever way it is typed: small letters, one space for half-spaces, underscores and line breaks.
fn key(text: &str) -> String {
    let plain = fold(text).to_lowercase();
    let spaced: String =
        plain.chars().map(|c| if matches!(c, '\u{200C}' | '_') || c.is_whitespace() { ' ' } else { c }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '@'
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id(number: u128) -> OfficerId {
        OfficerId::new(Uuid::from_u128(number))
    }

    fn colleagues() -> Vec<Mentionable> {
        let colleague = |number, username: &str, name: &str| Mentionable {
            id: id(number),
            username: username.into(),
            name: name.into(),
        };
        vec![
            colleague(1, "health.expert", "امید صالحی"),
            colleague(2, "health.expert2", "لیلا جعفری"),
            colleague(3, "catalogue", "پریسا نیک‌نام"),
            colleague(4, "omid", "امید"),
            colleague(5, "leila", "لیلا جعفری"),
        ]
    }

    fn found(text: &str) -> Vec<OfficerId> {
        mentioned(text, &colleagues())
    }

    #[test]
    fn user_names_and_names_mention_their_officer() {
        assert_eq!(found("@health.expert ببینید"), [id(1)]);
        assert_eq!(found("ببینید، @Health.Expert."), [id(1)]);
        assert_eq!(found("@health.expert2، @health.expert"), [id(2), id(1)]);
        assert_eq!(found("(@امید صالحی) ببینند"), [id(1)]);
        assert_eq!(found("@اميد_صالحي"), [id(1)]);
        assert_eq!(found("@پریسا نیک نام"), [id(3)]);
    }

    #[test]
    fn the_longest_name_is_meant_and_a_shared_one_means_all() {
        assert_eq!(found("@امید کجاست"), [id(4)]);
        assert_eq!(found("@لیلا جعفری"), [id(2), id(5)]);
    }

    #[test]
    fn an_address_and_a_part_of_a_name_mention_nobody() {
        assert!(found("omid@omid").is_empty());
        assert!(found("@امیدوارم").is_empty());
        assert!(found("@health.expertise").is_empty());
        assert!(found("@").is_empty());
        assert!(found("امید صالحی").is_empty());
    }

    #[test]
    fn twice_is_once() {
        assert_eq!(found("@omid @omid @امید"), [id(4)]);
    }
}

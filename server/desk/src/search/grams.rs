//! Grams: numbers by which rows are found.

use std::collections::BTreeSet;

/// Letters in a row that make a gram. Shorter words are found where they begin a word.
const PIECE: usize = 3;
/// Grams of one word that are asked for: more of a long word would narrow nothing.
const MOST_OF_WORD: usize = 16;

/// What a gram stands for: the same letters in another role are another gram.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Role {
    Piece = b'p',
    /// The first letters of a word.
    Beginning = b'^',
    /// The first letters of a word that says who asks.
    Who = b'@',
    Number = b'=',
    Fact = b'#',
}

/// FNV-1a. Two texts may share a number: a candidate is looked at before it is taken.
fn gram(role: Role, text: &str) -> i32 {
    let bytes = std::iter::once(role as u8).chain(text.bytes());
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash.cast_signed()
}

/// A whole tracking code, letter number, identifier or mobile number.
pub fn number(key: &str) -> i32 {
    gram(Role::Number, key)
}

/// Something that is true of the request, such as its status.
pub fn fact(name: &str, value: &str) -> i32 {
    gram(Role::Fact, &format!("{name}:{value}"))
}

/// The beginning of a word that says who asks.
pub fn beginning_of_who(key: &str) -> i32 {
    gram(Role::Who, &first(key, PIECE))
}

/// Whether a key is found at the beginning of words only.
pub fn is_short(key: &str) -> bool {
    key.chars().count() < PIECE
}

/// What every row has in which the key stands.
pub fn of_key(key: &str) -> Vec<i32> {
    if is_short(key) { vec![gram(Role::Beginning, key)] } else { pieces(key).take(MOST_OF_WORD).collect() }
}

/// What every row has in which the key stands in what says who asks.
pub fn of_who(key: &str) -> Vec<i32> {
    if is_short(key) { vec![gram(Role::Who, key)] } else { pieces(key).take(MOST_OF_WORD).collect() }
}

/// All grams of a part: words with spaces between them.
pub fn of_part(part: &str, grams: &mut BTreeSet<i32>) {
    grams.extend(pieces(&part.replace(' ', "")));
    for word in part.split(' ') {
        grams.extend((1..PIECE).map(|length| gram(Role::Beginning, &first(word, length))));
    }
}

/// The further grams of a part that says who asks.
pub fn of_who_part(part: &str, grams: &mut BTreeSet<i32>) {
    let joined = part.replace(' ', "");
    for word in part.split(' ').chain([joined.as_str()]) {
        grams.extend((1..=PIECE).map(|length| gram(Role::Who, &first(word, length))));
    }
}

fn pieces(key: &str) -> impl Iterator<Item = i32> {
    let chars: Vec<char> = key.chars().collect();
    let windows = 0..(chars.len() + 1).saturating_sub(PIECE);
    windows.map(move |at| gram(Role::Piece, &chars[at..at + PIECE].iter().collect::<String>()))
}

fn first(word: &str, length: usize) -> String {
    word.chars().take(length).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_stands_in_a_part_has_its_grams() {
        let mut grams = BTreeSet::new();
        of_part("علی نمونهای", &mut grams);
        for key in ["علی", "نمونه", "علینمونه", "لین", "ع", "نم"] {
            assert!(of_key(key).iter().all(|gram| grams.contains(gram)), "{key}");
        }
        for key in ["مون", "ای", "رضا", "ل"] {
            let found = of_key(key).iter().all(|gram| grams.contains(gram));
            assert_eq!(found, key == "مون", "{key}");
        }
    }

    #[test]
    fn a_role_makes_another_gram_of_the_same_letters() {
        assert_ne!(gram(Role::Piece, "علی"), gram(Role::Who, "علی"));
        assert_ne!(number("12"), fact("12", ""));
    }

    #[test]
    fn names_are_found_by_their_beginnings_apart_and_together() {
        let mut grams = BTreeSet::new();
        of_who_part("نو رضایی", &mut grams);
        for key in ["ن", "نو", "رضا", "رضایی", "نورضا"] {
            assert!(grams.contains(&beginning_of_who(key)), "{key}");
        }
        assert!(!grams.contains(&beginning_of_who("ضا")));
    }
}

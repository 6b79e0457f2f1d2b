//! Decisions of the demonstration by a seeded chance: the same for the same seed.

use components::text::persian_digits;
use desk::{Chance, SeededChance};

pub(super) struct Dice(SeededChance);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(SeededChance::new(seed))
    }

    /// From zero to one below `end`; zero when `end` is zero.
    pub fn below(&self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.0.number() % end }
    }

    /// Both inclusive.
    pub fn between(&self, least: i64, most: i64) -> i64 {
        let span = u64::try_from(most.saturating_sub(least)).unwrap_or(0).saturating_add(1);
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// True in so many cases of a hundred.
    pub fn percent(&self, chance: u64) -> bool {
        self.below(100) < chance
    }

    /// One of them; `None` of none.
    pub fn pick<'a, T>(&self, from: &'a [T]) -> Option<&'a T> {
        from.get(usize::try_from(self.below(from.len() as u64)).unwrap_or(0))
    }

    /// One of them as text, with a digit for each `#`: a Persian one, as people type them.
    pub fn text(&self, from: &[String]) -> String {
        persian_digits(&self.digits(self.pick(from).map_or("", String::as_str)))
    }

    /// The pattern with a digit for each `#`; the first one is never zero.
    pub fn digits(&self, pattern: &str) -> String {
        let mut first = true;
        let fill = |c| match c {
            '#' => {
                let least = i64::from(std::mem::take(&mut first));
                char::from_digit(u32::try_from(self.between(least, 9)).unwrap_or(0), 10).unwrap_or('0')
            }
            other => other,
        };
        pattern.chars().map(fill).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_filled_with_digits() {
        let dice = Dice::new(1);
        for _ in 0..100 {
            let text = dice.digits("#-##");
            assert!(text.len() == 4 && !text.starts_with('0') && !text.contains('#'), "{text}");
            assert!((3..=5).contains(&dice.between(3, 5)));
        }
        assert_eq!(dice.pick::<u8>(&[]), None);
    }
}

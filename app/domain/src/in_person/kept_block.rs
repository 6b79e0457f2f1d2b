//! What a kiosk has to give away: which number is next, what is left, when more is asked for. The same rules in every tab
//! and after every fall of the power, because they look only at what is kept.

use super::{CODES, NumberBlock, wants_block};
use crate::id::LineId;
use crate::jalali::JalaliDate;
use serde::{Deserialize, Serialize};

/// With fewer codes the desk is asked for more.
const FEW_CODES: u32 = CODES as u32 / 2;

/// A block with what is left of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptBlock {
    pub block: NumberBlock,
    pub next: u16,
}

impl KeptBlock {
    /// As it was lent.
    pub fn whole(block: NumberBlock) -> Self {
        Self { next: block.from, block }
    }

    /// The same where the desk has all its numbers up to `last`, which only happens to a disk that was set back.
    #[must_use]
    pub fn not_before(&self, last: Option<u16>) -> Self {
        let next = last.map_or(self.next, |last| self.next.max(last.saturating_add(1)));
        Self { next, ..self.clone() }
    }

    pub fn left(&self) -> u32 {
        (u32::from(self.block.to) + 1).saturating_sub(u32::from(self.next))
    }

    /// The same after its next number was given.
    #[must_use]
    pub fn after_one(&self) -> Self {
        Self { next: self.next.saturating_add(1), ..self.clone() }
    }

    /// Its day is over, and yesterday's too: a clock that was set back does not bring numbers twice.
    pub fn is_past(&self, today: JalaliDate) -> bool {
        self.block.day < today.plus_days(-1)
    }

    fn gives(&self, line: LineId, today: JalaliDate) -> bool {
        self.block.line == line && self.block.day == today && self.left() > 0
    }
}

/// Which of these gives the line's next number: the one with the smallest.
pub fn next_block(blocks: &[KeptBlock], line: LineId, today: JalaliDate) -> Option<usize> {
    let giving = blocks.iter().enumerate().filter(|(_, block)| block.gives(line, today));
    giving.min_by_key(|(_, block)| block.next).map(|(at, _)| at)
}

/// Numbers left for today, by line.
pub fn numbers_left(blocks: &[KeptBlock], today: JalaliDate) -> Vec<(LineId, u32)> {
    let mut left: Vec<(LineId, u32)> = Vec::new();
    for block in blocks.iter().filter(|block| block.block.day == today) {
        match left.iter_mut().find(|(line, _)| *line == block.block.line) {
            Some((_, numbers)) => *numbers += block.left(),
            None => left.push((block.block.line, block.left())),
        }
    }
    left
}

/// Whether the desk should be asked for more.
pub fn is_low(lines: impl IntoIterator<Item = LineId>, numbers: &[(LineId, u32)], codes: u32) -> bool {
    let of = |line| numbers.iter().find(|(of, _)| *of == line).map_or(0, |(_, left)| *left);
    codes < FEW_CODES || lines.into_iter().any(|line| wants_block(of(line)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::BlockId;
    use proptest::prelude::*;
    use uuid::Uuid;

    const LINE: LineId = LineId::new(Uuid::from_u128(1));
    const OTHER: LineId = LineId::new(Uuid::from_u128(2));

    fn today() -> JalaliDate {
        JalaliDate::new(1405, 9, 1).unwrap()
    }

    fn block(line: LineId, day: JalaliDate, from: u16, to: u16) -> KeptBlock {
        let id = BlockId::new(Uuid::from_u128(u128::from(from)));
        KeptBlock::whole(NumberBlock { id, line, letter: "ا".to_owned(), day, from, to })
    }

    /// Gives numbers until there are none.
    fn give_all(mut blocks: Vec<KeptBlock>) -> Vec<u16> {
        let mut given = Vec::new();
        while let Some(at) = next_block(&blocks, LINE, today()) {
            given.push(blocks[at].next);
            blocks[at] = blocks[at].after_one();
        }
        given
    }

    #[test]
    fn a_block_gives_each_of_its_numbers_once_and_then_none() {
        assert_eq!(give_all(vec![block(LINE, today(), 51, 53)]), [51, 52, 53]);
        assert_eq!(block(LINE, today(), 51, 53).left(), 3);
    }

    #[test]
    fn what_the_desk_has_is_not_given_again_by_a_disk_that_was_set_back() {
        let whole = block(LINE, today(), 51, 53);
        assert_eq!(give_all(vec![whole.not_before(Some(52))]), [53]);
        assert!(give_all(vec![whole.not_before(Some(53))]).is_empty());
        let ahead = whole.after_one().after_one();
        assert_eq!(ahead.not_before(Some(51)), ahead, "what it gave and has not brought yet");
        assert_eq!(ahead.not_before(None), ahead);
    }

    #[test]
    fn the_smallest_number_is_given_first_wherever_it_lies() {
        let blocks = vec![block(LINE, today(), 151, 152), block(LINE, today(), 51, 52)];
        assert_eq!(give_all(blocks), [51, 52, 151, 152]);
    }

    #[test]
    fn other_lines_and_other_days_give_nothing() {
        let tomorrow = today().plus_days(1);
        let blocks = vec![block(OTHER, today(), 1, 50), block(LINE, tomorrow, 1, 50)];
        assert!(give_all(blocks.clone()).is_empty());
        assert_eq!(numbers_left(&blocks, today()), [(OTHER, 50)]);
        assert_eq!(next_block(&blocks, LINE, tomorrow), Some(1));
    }

    #[test]
    fn the_last_of_all_numbers_does_not_begin_anew() {
        let last = block(LINE, today(), u16::MAX, u16::MAX);
        assert_eq!(last.left(), 1);
        // Counting ends there; a block never reaches so far, as a line ends with 999.
        assert_eq!(block(LINE, today(), 999, 999).after_one().left(), 0);
    }

    #[test]
    fn more_is_asked_for_when_any_line_or_the_codes_are_few() {
        let plenty = [(LINE, 50), (OTHER, 25)];
        assert!(!is_low([LINE, OTHER], &plenty, 10));
        assert!(is_low([LINE, OTHER], &[(LINE, 50), (OTHER, 24)], 20));
        assert!(is_low([LINE, OTHER], &plenty, 9));
        assert!(is_low([LINE, OTHER], &[(LINE, 50)], 20), "a line without a block has none");
    }

    #[test]
    fn yesterdays_block_stays_and_older_ones_go() {
        assert!(!block(LINE, today(), 1, 50).is_past(today()));
        assert!(!block(LINE, today().plus_days(-1), 1, 50).is_past(today()));
        assert!(block(LINE, today().plus_days(-2), 1, 50).is_past(today()));
    }

    proptest! {
        /// However the desk's one row is cut into blocks for two kiosks, and in whatever order they ask.
        #[test]
        fn two_kiosks_never_give_one_number(cuts in prop::collection::vec((any::<bool>(), 1_u16..60), 1..12)) {
            let (mut first, mut second, mut from) = (Vec::new(), Vec::new(), 1);
            for (to_first, size) in cuts {
                let of = if to_first { &mut first } else { &mut second };
                of.push(block(LINE, today(), from, from + size - 1));
                from += size;
            }
            let (first, second) = (give_all(first), give_all(second));
            prop_assert!(first.is_sorted() && second.is_sorted());
            let mut all: Vec<u16> = first.into_iter().chain(second).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (1..from).collect::<Vec<_>>());
        }
    }
}

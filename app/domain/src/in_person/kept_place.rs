//! What a place has to be before it is written.

use super::Place;
use crate::limits::NAME;
use crate::refusal::{Answer, Refusal};
use crate::text::fold;
use std::collections::BTreeSet;

/// Lines of one place.
pub const LINES: usize = 20;
/// Counters of one place.
pub const COUNTERS: usize = 60;
/// Services of one line.
pub const LINE_SERVICES: usize = 200;
/// The highest number of a counter.
pub const LAST_COUNTER: u16 = 99;
/// Colours that displays know.
pub const TONES: u8 = 6;
/// Most appointments of a line in one half hour.
pub const PER_HALF_HOUR: u16 = 50;
/// Longest key, in characters.
const KEY: usize = 40;

impl Place {
    /// The place with its texts folded.
    ///
    /// # Errors
    /// `NameMissing` for what has no title, no letter or no key; `TooLong`; `Conflict` where two have one letter or one
    /// number; `NotFound` for a counter's line that is not there, for a colour and a number out of range.
    pub fn checked(mut self) -> Answer<Self> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.key.is_empty() || self.key.len() > KEY || !self.key.bytes().all(fits) {
            return Err(Refusal::NameMissing);
        }
        self.title = named(&self.title)?;
        self.address = short(&self.address)?;
        if self.lines.len() > LINES || self.counters.len() > COUNTERS {
            return Err(Refusal::TooLong { max: LINES as u32 });
        }
        let mut letters = BTreeSet::new();
        for line in &mut self.lines {
            line.letter = named(&line.letter)?;
            line.title = named(&line.title)?;
            line.title_en = short(&line.title_en)?;
            line.services.dedup();
            if line.letter.chars().count() > 1 {
                return Err(Refusal::TooLong { max: 1 });
            }
            if line.services.len() > LINE_SERVICES {
                return Err(Refusal::TooLong { max: LINE_SERVICES as u32 });
            }
            if line.tone >= TONES || line.per_half_hour > PER_HALF_HOUR {
                return Err(Refusal::NotFound);
            }
            if !letters.insert(line.letter.clone()) {
                return Err(Refusal::Conflict);
            }
        }
        let mut numbers = BTreeSet::new();
        let lines: BTreeSet<_> = self.lines.iter().map(|line| line.id).collect();
        for counter in &mut self.counters {
            counter.title = short(&counter.title)?;
            if !(1..=LAST_COUNTER).contains(&counter.number) || !counter.lines.iter().all(|line| lines.contains(line)) {
                return Err(Refusal::NotFound);
            }
            if !numbers.insert(counter.number) {
                return Err(Refusal::Conflict);
            }
        }
        Ok(self)
    }
}

fn short(text: &str) -> Answer<String> {
    let text = fold(text);
    if text.chars().count() > NAME as usize { Err(Refusal::TooLong { max: NAME }) } else { Ok(text) }
}

fn named(text: &str) -> Answer<String> {
    let text = short(text)?;
    if text.trim().is_empty() { Err(Refusal::NameMissing) } else { Ok(text) }
}

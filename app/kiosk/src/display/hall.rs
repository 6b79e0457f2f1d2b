//! What a display knows and decides: what to show, what to announce, whether it may be believed. No browser here.

use chrono::Duration;
use domain::Instant;
use domain::in_person::{ANNOUNCED_SECONDS, Board, Call, STALE_SECONDS, call_clips};
use std::collections::VecDeque;

/// Calls that wait to be announced. A hall with so many counters hears nothing else; whoever falls out is still shown.
const WAITING: usize = 64;
/// A display is looked at every second; its mark is not to be late for that.
const LOOK_SECONDS: i64 = 1;
/// With more than this behind it, a call is said once instead of twice, so that the voice catches up.
const RUSH: usize = 3;

/// The hall as the display sees it.
#[derive(Debug, Default)]
pub struct Hall {
    board: Option<Board>,
    /// The last call that was known, announced or not. None before the first board.
    known: Option<i64>,
    waiting: VecDeque<Call>,
    announcing: bool,
    /// The call in the large frame while others wait for their announcement.
    called: Option<Call>,
    /// Announcements so far: a frame that begins anew flashes again.
    announced: u32,
    /// By the device's clock.
    heard_at: Option<Instant>,
    /// What the desk's clock is ahead of the device's.
    ahead: Duration,
}

/// One call on its way into the hall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// After the chime.
    pub clips: Vec<&'static str>,
    pub times: u8,
}

impl Hall {
    /// A board was read at `now`. Of it is announced what came after the last known call and is young enough; of the first
    /// board after a start nothing. Says whether there was a call after the last known one.
    pub fn take(&mut self, board: Board, now: Instant) -> bool {
        self.heard_at = Some(now);
        self.ahead = board.now - now;
        let last = board.calls.iter().map(|call| call.seq).max();
        let is_news = last.zip(self.known).is_some_and(|(last, known)| last > known);
        if let Some(known) = self.known {
            let mut news: Vec<&Call> = board.calls.iter().filter(|call| call.seq > known).collect();
            news.sort_unstable_by_key(|call| call.seq);
            let young = |call: &&Call| board.now - call.at < Duration::seconds(ANNOUNCED_SECONDS.into());
            self.waiting.extend(news.into_iter().filter(young).cloned());
            while self.waiting.len() > WAITING {
                self.waiting.pop_front();
            }
        }
        // A desk that was restored counts from where it was; a place without calls has no number.
        self.known = last.or(self.known).or(Some(i64::MIN));
        if self.waiting.is_empty() && !self.announcing {
            self.called = None;
        }
        self.board = Some(board);
        is_news
    }

    /// What is to be said now; nothing while something is being said.
    pub fn next_call(&mut self) -> Option<Announcement> {
        if self.announcing {
            return None;
        }
        let call = self.waiting.pop_front()?;
        self.announcing = true;
        self.announced = self.announced.wrapping_add(1);
        let times = if self.waiting.len() > RUSH { 1 } else { 2 };
        let clips = call_clips(&call.number, call.counter);
        self.called = Some(call);
        Some(Announcement { clips, times })
    }

    /// The announcement is over.
    pub fn said(&mut self) {
        self.announcing = false;
    }

    /// Nothing was heard of the desk for too long: what is shown may not be so any more.
    pub fn is_stale(&self, now: Instant) -> bool {
        self.quiet_for(now).is_none_or(|quiet| quiet > stale() - Duration::seconds(LOOK_SECONDS))
    }

    /// How long nothing was heard; none before the first time, and where the clock was set back by so much that it does
    /// not tell.
    pub fn quiet_for(&self, now: Instant) -> Option<Duration> {
        let quiet = now - self.heard_at?;
        (quiet >= -stale()).then(|| quiet.max(Duration::zero()))
    }

    /// What the desk's clock shows.
    pub fn clock(&self, now: Instant) -> Instant {
        now.checked_add_signed(self.ahead).unwrap_or(now)
    }

    pub fn board(&self) -> Option<&Board> {
        self.board.as_ref()
    }

    /// The call in the large frame: the one that is announced, then the last one. Sound and sight go together.
    pub fn called(&self) -> Option<&Call> {
        self.called.as_ref().or_else(|| self.board.as_ref()?.calls.first())
    }

    /// How many announcements there have been.
    pub fn announced(&self) -> u32 {
        self.announced
    }
}

fn stale() -> Duration {
    Duration::seconds(STALE_SECONDS.into())
}

/// How long to wait before asking again after so many failures in a row, in milliseconds. `chance` in 0..1 keeps twenty
/// displays from asking at the same moment.
pub fn pause_after(failures: u32, chance: f64) -> i32 {
    const FIRST: i32 = 1_000;
    const LONGEST: i32 = 10_000;
    let pause = FIRST.saturating_mul(1 << failures.saturating_sub(1).min(8)).min(LONGEST);
    let spread = f64::from(pause) * 0.25 * chance.clamp(0.0, 1.0);
    pause + spread as i32
}

#[cfg(test)]
#[path = "hall_tests.rs"]
mod tests;

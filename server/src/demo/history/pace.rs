//! When things happen.

use super::History;
use super::story::Story;
use chrono::Duration;
use domain::Instant;
use domain::calendar::Span;
use domain::jalali::{JalaliDate, TehranTime};
use domain::request::{Inquiry, Referral, Status};

/// Of a hundred rejected citizens, so many object; and so on.
const OBJECT: u64 = 12;
const REOPEN: u64 = 4;
const CLOSE: u64 = 80;
/// Days at the end into which some requests fall for certain, so that the desks have new work.
const LAST_DAYS: i64 = 3;
/// Of a hundred requests, so many come in those days.
const LATELY: u64 = 9;

impl History {
    /// Moments at which requests are sent, in no order: by day rather than by night, seldom on days off.
    pub(super) fn arrivals(&self, now: Instant, requests: u32) -> Vec<Instant> {
        let today = JalaliDate::of(now);
        let days = i64::from(crate::demo::DAYS);
        let mut moments = Vec::new();
        while moments.len() < requests as usize {
            let back = match self.dice.below(100) {
                0..LATELY => self.dice.between(0, LAST_DAYS),
                // The organisation has become better known.
                LATELY..60 => self.dice.between(0, days - 1).min(self.dice.between(0, days - 1)),
                _ => self.dice.between(0, days - 1),
            };
            let date = today.plus_days(-i32::try_from(back).unwrap_or(0));
            if !self.calendar.is_working_day(date) && self.dice.percent(70) {
                continue;
            }
            let minute = u16::try_from(self.dice.between(7 * 60, 22 * 60)).unwrap_or(0);
            let Some(time) = TehranTime::new(date, minute) else { continue };
            let at = time.to_instant() + Duration::seconds(self.dice.between(0, 59));
            // Today's later hours have not come yet.
            if at < now {
                moments.push(at);
            }
        }
        moments
    }

    /// When the story goes on; `None` when nobody will do anything more.
    pub(super) fn next_moment(&self, story: &Story, at: Instant) -> Option<Instant> {
        let dice = &self.dice;
        match &story.request.status {
            Status::Submitted => Some(match dice.below(100) {
                0..80 => self.working(at, dice.between(15, 300)),
                80..96 => self.working(at, dice.between(300, 900)),
                _ => self.working(at, dice.between(900, 2_400)),
            }),
            Status::Registering { .. } => Some(self.working(at, dice.between(60, 1_200))),
            Status::Deficient { .. } | Status::AwaitingCitizen { .. } if story.silent => None,
            Status::Deficient { .. } => Some(self.waking(at + Duration::minutes(dice.between(200, 8 * 1_440)))),
            Status::AwaitingCitizen { .. } => Some(self.waking(at + Duration::minutes(dice.between(600, 11 * 1_440)))),
            Status::Rejected { .. } => (!story.objected && dice.percent(OBJECT))
                .then(|| self.waking(at + Duration::hours(dice.between(3, 90)))),
            Status::InProgress { .. } => Some(self.work_moment(story, at)),
            Status::Answered { delivery: None, .. } => {
                Some(self.waking(at + Duration::minutes(dice.between(20, 5 * 1_440))))
            }
            Status::Answered { .. } => dice.percent(CLOSE).then(|| self.working(at, dice.between(200, 2_400))),
            Status::Closed { .. } => {
                (!story.reopened && dice.percent(REOPEN)).then(|| self.working(at, dice.between(300, 1_500)))
            }
            Status::Withdrawn { .. } => None,
        }
    }

    fn work_moment(&self, story: &Story, at: Instant) -> Instant {
        let request = &story.request;
        let Some(progress) = request.status.progress() else { return at };
        if request.referrals.iter().any(Referral::holds_up_work) {
            return self.working(at, self.dice.between(40, 1_200));
        }
        if request.inquiries.iter().any(Inquiry::is_waiting) {
            return self.working(at, self.dice.between(300, 3_600));
        }
        if progress.draft.is_some() {
            let most = if self.dice.percent(75) { 500 } else { 2_500 };
            return self.working(at, self.dice.between(20, most));
        }
        let agreed = (progress.due_at - progress.entered_at).num_minutes().max(30);
        let share = match (story.slow, agreed > 30 * 1_440) {
            (true, _) => self.dice.between(150, 450),
            // Months are agreed for the worst case.
            (false, true) => self.dice.between(5, 45),
            (false, false) => self.dice.between(10, 85),
        };
        let wanted = progress.entered_at + Duration::minutes(agreed * share / 100);
        self.working(wanted.max(at), self.dice.between(1, 40))
    }

    /// So many open minutes later.
    pub(super) fn working(&self, at: Instant, minutes: i64) -> Instant {
        let minutes = u32::try_from(minutes.max(1)).unwrap_or(1);
        let due = self.calendar.add(at, Span::minutes(minutes), &[]).map(|due| due.at);
        due.unwrap_or(at + Duration::days(1)) + Duration::seconds(self.dice.between(1, 50))
    }

    /// The moment, or the next morning when it falls into the night.
    fn waking(&self, at: Instant) -> Instant {
        let local = TehranTime::of(at);
        if (7..23).contains(&local.hour()) {
            return at;
        }
        let day = if local.hour() >= 23 { local.date().plus_days(1) } else { local.date() };
        let minute = u16::try_from(self.dice.between(8 * 60, 11 * 60)).unwrap_or(8 * 60);
        TehranTime::new(day, minute).map_or(at, TehranTime::to_instant)
    }
}

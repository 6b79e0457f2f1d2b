//! Ninety days, event after event in the order of time: people send requests, staff work on them, citizens answer.
//!
//! Each request is a [`Story`]. At its moment the clock is set, the status says who acts next, one use case is called,
//! and the new status says when the next one is due. What would come after «now» never happens: that leaves requests in
//! every state.

mod absence;
mod arrive;
mod ask_agency;
mod citizen;
mod desk_work;
mod letter;
mod pace;
mod secretariat;
mod story;
mod unit_work;

use super::cast::Cast;
use super::dice::Dice;
use super::made::{CannotLoad, Doing, Report};
use super::quiet::QuietCourier;
use desk::{Desk, SettableClock, alerts, inquiries, lapse, outbox};
use domain::Instant;
use domain::calendar::{Calendar, UnitCalendar};
use domain::service::ServiceDefinition;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use story::Story;

/// Forms that wait for their citizens; most of them in the last days.
const DRAFTS: u32 = 8;

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    /// Somebody sends a new request.
    Arrival,
    /// Somebody begins a form and puts it off.
    Draft,
    /// The story with this number goes on.
    Story(usize),
}

pub(super) struct History {
    desk: Arc<Desk>,
    clock: Arc<SettableClock>,
    cast: Cast,
    dice: Dice,
    calendar: UnitCalendar,
    /// Each with how often it is asked for.
    services: Vec<(Arc<ServiceDefinition>, u64)>,
    stories: Vec<Story>,
    report: Report,
}

impl History {
    pub fn new(desk: Arc<Desk>, clock: Arc<SettableClock>, cast: Cast, dice: Dice) -> Self {
        let services = super::definitions().into_iter().map(|definition| {
            // The root keeps rare services from never being asked for.
            let weight = definition.info.served_per_year.unwrap_or(100).isqrt();
            (Arc::new(definition), weight)
        });
        let services: Vec<_> = services.collect();
        let report = Report {
            services: services.len(),
            officers: cast.officers.len(),
            citizens: cast.citizens.len(),
            ..Report::default()
        };
        // Nothing was set: every unit keeps the shipped hours.
        let calendar = Calendar::default().for_unit(domain::id::UnitId::from(uuid::Uuid::nil()));
        Self { desk, clock, cast, dice, calendar, services, stories: Vec::new(), report }
    }

    /// Lets everything happen until `now`.
    pub async fn unfold(mut self, now: Instant, requests: u32) -> Result<Report, CannotLoad> {
        let arrivals = self.arrivals(now, requests).into_iter().map(|at| (at, Next::Arrival));
        let drafts = self.arrivals(now, DRAFTS).into_iter().map(|at| (now - (now - at) / 6, Next::Draft));
        let mut queue: BinaryHeap<_> = arrivals.chain(drafts).map(Reverse).collect();
        let mut last_day = None;
        while let Some(Reverse((at, next))) = queue.pop() {
            if at > now {
                break;
            }
            let today = domain::jalali::JalaliDate::of(at);
            if last_day.replace(today).is_some_and(|day| day != today) {
                self.end_day().await?;
            }
            self.clock.set(at);
            let number = match next {
                Next::Draft => {
                    self.begin(at).await?;
                    continue;
                }
                Next::Arrival => {
                    let story = self.arrive(at).await?;
                    self.stories.push(story);
                    self.stories.len() - 1
                }
                Next::Story(number) => {
                    // A reminder may have been written meanwhile.
                    self.refresh(number).await?;
                    self.go_on(number, at).await?;
                    number
                }
            };
            self.refresh(number).await?;
            if let Some(at) = self.next_moment(&self.stories[number], at) {
                queue.push(Reverse((at, Next::Story(number))));
            }
        }
        self.clock.set(now);
        self.end_day().await?;
        self.absence(now).await?;
        self.classify().await?;
        for number in 0..self.stories.len() {
            // What was silent may have lapsed.
            if self.stories[number].silent {
                self.refresh(number).await?;
            }
        }
        for story in &self.stories {
            *self.report.requests.entry(story.request.status.kind()).or_default() += 1;
        }
        Ok(self.report)
    }

    /// What goes on by itself: the outbox is sent, what citizens let pass lapses, what agencies let pass
    /// is reminded of.
    async fn end_day(&self) -> Result<(), CannotLoad> {
        lapse::lapse_due(&self.desk).await.doing("let requests lapse")?;
        inquiries::remind_due(&self.desk).await.doing("remind of inquiries")?;
        alerts::remind_due(&self.desk).await.doing("remind of what is late")?;
        outbox::deliver_waiting(&self.desk, &QuietCourier).await.doing("send messages")?;
        Ok(())
    }
}

//! Day after day people come, wait, are called and served: through the use cases, with the clock set to each moment.

use super::Hall;
use crate::demo::cast::actor;
use crate::demo::dice::Dice;
use crate::demo::made::{CannotLoad, Doing};
use chrono::Duration;
use desk::{Desk, SettableClock};
use domain::Instant;
use domain::actor::Actor;
use domain::calendar::Calendar;
use domain::id::{CounterId, TicketId, UnitId};
use domain::in_person::{Counters, Line, Priority, Queue, TakeTicket};
use domain::jalali::{JalaliDate, TehranTime};
use domain::refusal::Refusal;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Days of the past with visitors.
const DAYS: i32 = 14;
/// Minutes before closing after which nobody comes any more.
const LAST_MINUTES: i64 = 45;

/// What happens next; the number is the clerk's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Next {
    Arrival,
    Came(usize),
    Finished(usize),
}

struct Clerk {
    actor: Actor,
    counter: CounterId,
    at: Option<TicketId>,
}

/// Lets people come until `now`; what would happen later never does.
pub async fn unfold(
    desk: &Desk,
    clock: &SettableClock,
    halls: &[Hall],
    now: Instant,
    dice: &Dice,
) -> Result<(), CannotLoad> {
    let calendar = Calendar::default().for_unit(UnitId::from(uuid::Uuid::nil()));
    let today = JalaliDate::of(now);
    for day in (0..=DAYS).rev().map(|ago| today.plus_days(-ago)) {
        let Some(hours) = calendar.open_on(day).first().copied() else { continue };
        let at = |minute: u16| TehranTime::new(day, minute).map(TehranTime::to_instant);
        let (Some(opens), Some(closes)) = (at(hours.start()), at(hours.end())) else { continue };
        if opens >= now {
            continue;
        }
        clock.set(opens);
        desk.close_days().await.doing("close the day before")?;
        for hall in halls {
            one_day(Doer { desk, clock, hall, now, dice }, opens, closes).await?;
        }
    }
    clock.set(now);
    desk.close_days().await.doing("close the last day")?;
    Ok(())
}

struct Doer<'a> {
    desk: &'a Desk,
    clock: &'a SettableClock,
    hall: &'a Hall,
    now: Instant,
    dice: &'a Dice,
}

async fn one_day(doer: Doer<'_>, opens: Instant, closes: Instant) -> Result<(), CannotLoad> {
    let Doer { desk, clock, hall, now, dice } = &doer;
    clock.set(opens);
    let mut clerks = Vec::new();
    // Where most lines are served; the others stay empty where there are fewer clerks.
    let mut counters: Vec<_> = hall.place.counters.iter().collect();
    counters.sort_by_key(|counter| Reverse(counter.lines.len()));
    for (officer, counter) in hall.clerks.iter().zip(counters) {
        let clerk = Clerk { actor: actor(officer), counter: counter.id, at: None };
        desk.sit(&clerk.actor, clerk.counter).await.doing("sit down at a counter")?;
        clerks.push(clerk);
    }
    let minutes = (closes - opens).num_minutes() - LAST_MINUTES;
    let mut queue: BinaryHeap<Reverse<(Instant, Next)>> = BinaryHeap::new();
    for _ in 0..hall.visitors + dice.between(-3, 5) {
        // Most come in the late morning.
        let minute = if dice.percent(55) { dice.between(60, 150) } else { dice.between(2, minutes) };
        let at = opens + Duration::minutes(minute) + Duration::seconds(dice.between(0, 59));
        queue.push(Reverse((at, Next::Arrival)));
    }
    while let Some(Reverse((at, next))) = queue.pop() {
        if at > *now {
            return Ok(());
        }
        clock.set(at);
        let free: Vec<usize> = match next {
            Next::Arrival => {
                doer.arrive(&clerks).await?;
                (0..clerks.len()).filter(|number| clerks[*number].at.is_none()).collect()
            }
            Next::Came(number) => match doer.came(&clerks[number]).await? {
                Some(takes) => {
                    queue.push(Reverse((at + takes, Next::Finished(number))));
                    Vec::new()
                }
                None => vec![number],
            },
            Next::Finished(number) => {
                doer.finish(&clerks[number]).await?;
                vec![number]
            }
        };
        for number in free {
            clerks[number].at = match desk.call_next(&clerks[number].actor).await {
                Ok(ticket) => {
                    queue.push(Reverse((at + Duration::seconds(dice.between(15, 70)), Next::Came(number))));
                    Some(ticket)
                }
                Err(Refusal::NobodyWaits) => None,
                Err(refusal) => return Err(refusal).doing("call the next number"),
            };
        }
    }
    clock.set(closes.min(*now).max(desk.now()));
    if desk.now() >= closes {
        for clerk in &clerks {
            desk.rise(&clerk.actor).await.doing("get up from a counter")?;
        }
    }
    Ok(())
}

impl Doer<'_> {
    async fn arrive(&self, clerks: &[Clerk]) -> Result<(), CannotLoad> {
        let lines: Vec<&Line> = self.hall.place.lines.iter().filter(|line| !line.services.is_empty()).collect();
        // The first line is the one that most come for.
        let line = if self.dice.percent(45) { lines.first() } else { self.dice.pick(&lines) };
        let Some(line) = line else { return Ok(()) };
        let priority = if self.dice.percent(8) { Priority::Elderly } else { Priority::Ordinary };
        let key = self.desk.new_id().to_string();
        let wish = TakeTicket {
            place: self.hall.place.id,
            line: line.id,
            services: self.dice.pick(&line.services).cloned().into_iter().collect(),
            priority,
            mobile: None,
            key: key.clone(),
        };
        let (who, address) = match clerks.first() {
            Some(clerk) if self.dice.percent(70) => (clerk.actor.clone(), String::new()),
            _ => (Actor::Anonymous, key),
        };
        self.desk.take(&who, &address, wish).await.doing("take a number")?;
        Ok(())
    }

    /// How long serving them takes; `None` where nobody came.
    async fn came(&self, clerk: &Clerk) -> Result<Option<Duration>, CannotLoad> {
        let Some(ticket) = clerk.at else { return Ok(None) };
        if self.dice.percent(5) {
            self.desk.no_show(&clerk.actor, ticket).await.doing("note that nobody came")?;
            return Ok(None);
        }
        self.desk.start(&clerk.actor, ticket).await.doing("begin to serve")?;
        let seconds: i64 = (0..3).map(|_| self.dice.between(60, 360)).sum();
        Ok(Some(Duration::seconds(seconds)))
    }

    async fn finish(&self, clerk: &Clerk) -> Result<(), CannotLoad> {
        let Some(ticket) = clerk.at else { return Ok(()) };
        let services: Vec<_> = self.hall.place.lines.iter().flat_map(|line| &line.services).collect();
        if self.dice.percent(70)
            && let Some(service) = self.dice.pick(&services)
        {
            self.desk.inform(&clerk.actor, ticket, (*service).clone(), 0).await.doing("give information")?;
        } else {
            self.desk.guide(&clerk.actor, ticket, self.hall.place.unit, 0).await.doing("guide to a unit")?;
        }
        self.desk.finish(&clerk.actor, ticket).await.doing("finish a visit")
    }
}

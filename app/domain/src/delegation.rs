//! Delegation for absence (جانشین): from one day to another, an officer's delegate sees the cases that the officer holds
//! or got by referral, and does with them what the officer may. It is always recorded as done on their behalf.

use crate::Instant;
use crate::actor::{Actor, Officer};
use crate::id::{DelegationId, OfficerId};
use crate::jalali::{JalaliDate, TehranTime};
use crate::organisation::Colleague;
use crate::refusal::{Answer, Refusal};
use serde::{Deserialize, Serialize};

/// Longest absence, in days.
pub const LONGEST: i64 = 366;

/// Who stands in for whom, on which days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDelegation {
    pub officer: OfficerId,
    pub delegate: OfficerId,
    pub from: JalaliDate,
    /// The last day.
    pub until: JalaliDate,
}

/// A delegation with its moments: from the first on, until the last and not at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    pub id: DelegationId,
    pub officer: OfficerId,
    pub delegate: OfficerId,
    pub starts_at: Instant,
    pub ends_at: Instant,
}

/// Naming delegates. An officer names their own; an administrator names anybody's.
#[async_trait::async_trait]
pub trait Delegations: Send + Sync {
    /// Those of the officer, or of everybody for an administrator, that hold or will.
    async fn delegations(&self, actor: &Actor) -> Answer<DelegationsPage>;
    async fn name_delegate(&self, actor: &Actor, new: NewDelegation) -> Answer<()>;
    /// Ends one before its time.
    async fn end_delegation(&self, actor: &Actor, delegation: DelegationId) -> Answer<()>;
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DelegationsPage {
    /// The viewer.
    pub me: OfficerId,
    /// Whose delegates the viewer may name: themselves, or everybody who gets cases.
    pub officers: Vec<Colleague>,
    /// Who can be named.
    pub delegates: Vec<Colleague>,
    pub delegations: Vec<DelegationView>,
    /// Names of those for whom the viewer stands in now.
    pub stands_in_for: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DelegationView {
    pub id: DelegationId,
    pub officer_name: String,
    pub delegate_name: String,
    pub from: JalaliDate,
    /// The last day.
    pub until: JalaliDate,
    /// It holds now.
    pub holds: bool,
}

/// Whether the actor may name or end a delegate of this officer. Others learn nothing.
///
/// # Errors
/// `NotFound`.
pub fn admit(actor: &Actor, officer: OfficerId) -> Answer<&Officer> {
    let asking = actor.officer().ok_or(Refusal::NotFound)?;
    if asking.id == officer || asking.is_administrator() { Ok(asking) } else { Err(Refusal::NotFound) }
}

impl NewDelegation {
    /// When it begins and when it ends: whole days.
    fn moments(&self) -> Answer<(Instant, Instant)> {
        let midnight = |date| TehranTime::new(date, 0).map(TehranTime::to_instant).ok_or(Refusal::DueInPast);
        Ok((midnight(self.from)?, midnight(self.until.plus_days(1))?))
    }

    /// Decides it. `known` are the officer's delegations that did not end before now.
    ///
    /// # Errors
    /// `NotFound`, `OwnReceiver` and `WrongReceiver` for the delegate, `DueInPast` for the days, `DelegateThere`.
    pub fn decide(
        &self,
        actor: &Actor,
        id: DelegationId,
        officer: &Officer,
        delegate: &Officer,
        known: &[Delegation],
        now: Instant,
    ) -> Answer<Delegation> {
        admit(actor, officer.id)?;
        if delegate.id == officer.id {
            return Err(Refusal::OwnReceiver);
        }
        if !delegate.takes_referrals() || !officer.takes_referrals() {
            return Err(Refusal::WrongReceiver);
        }
        let (starts_at, ends_at) = self.moments()?;
        let days = (ends_at - starts_at).num_days();
        if ends_at <= now || !(1..=LONGEST).contains(&days) {
            return Err(Refusal::DueInPast);
        }
        if known.iter().any(|other| other.starts_at < ends_at && starts_at < other.ends_at) {
            return Err(Refusal::DelegateThere);
        }
        Ok(Delegation { id, officer: officer.id, delegate: delegate.id, starts_at, ends_at })
    }
}

impl Delegation {
    /// Whether the delegate stands in now.
    pub fn holds(&self, now: Instant) -> bool {
        self.starts_at <= now && now < self.ends_at
    }

    /// The last day.
    pub fn last_day(&self) -> JalaliDate {
        JalaliDate::of(self.ends_at - chrono::Duration::seconds(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::sample;
    use uuid::Uuid;

    fn day(number: u8) -> JalaliDate {
        JalaliDate::new(1405, 9, number).unwrap()
    }

    fn name(actor: Officer, delegate: Officer, from: u8, until: u8, known: &[Delegation]) -> Answer<Delegation> {
        let officer = sample::expert();
        let new = NewDelegation { officer: officer.id, delegate: delegate.id, from: day(from), until: day(until) };
        let id = DelegationId::new(Uuid::from_u128(1));
        // Now is the 7th, at ten.
        new.decide(&Actor::Officer(actor), id, &officer, &delegate, known, sample::morning())
    }

    #[test]
    fn an_officer_names_their_own_delegate_and_an_administrator_anybodys() {
        for (actor, may) in [
            (sample::expert(), true),
            (sample::administrator(), true),
            (sample::colleague(), false),
            (sample::clerk(), false),
        ] {
            let named = name(actor, sample::colleague(), 7, 9, &[]);
            assert_eq!(named.is_ok(), may, "{named:?}");
        }
    }

    #[test]
    fn only_who_works_on_cases_stands_in() {
        for delegate in [sample::inspector(), sample::administrator()] {
            assert_eq!(name(sample::expert(), delegate, 7, 9, &[]), Err(Refusal::WrongReceiver));
        }
        assert_eq!(name(sample::expert(), sample::expert(), 7, 9, &[]), Err(Refusal::OwnReceiver));
    }

    #[test]
    fn days_are_whole_not_over_and_not_taken() {
        let own = |from, until, known: &[Delegation]| name(sample::expert(), sample::colleague(), from, until, known);
        assert_eq!(own(1, 6, &[]), Err(Refusal::DueInPast));
        assert_eq!(own(9, 8, &[]), Err(Refusal::DueInPast));
        let today = own(1, 7, &[]).unwrap();
        assert!(today.holds(sample::morning()) && today.last_day() == day(7));
        let later = own(10, 12, std::slice::from_ref(&today)).unwrap();
        assert!(!later.holds(sample::morning()));
        for (from, until) in [(12, 13), (8, 10), (11, 11), (8, 20)] {
            assert_eq!(own(from, until, std::slice::from_ref(&later)), Err(Refusal::DelegateThere));
        }
        assert!(own(13, 14, &[later]).is_ok());
    }
}

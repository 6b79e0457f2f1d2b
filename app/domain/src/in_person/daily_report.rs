//! Table 2: the daily report of the desk's staff (گزارش روزانهٔ کارکنان میز خدمت), from events; nothing is typed.

use super::{CounterActionKind, TicketNumber};
use crate::Instant;
use crate::actor::{Actor, Officer, Role};
use crate::id::{OfficerId, PlaceId, UnitId};
use crate::jalali::JalaliDate;
use crate::permission::AT_COUNTERS;
use crate::refusal::{Answer, Refusal};
use crate::tracking_code::TrackingCode;
use serde::{Deserialize, Serialize};

/// One sheet: one officer, or all of a place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DailyReport {
    pub day: JalaliDate,
    pub place: PlaceId,
    pub place_title: String,
    /// None: everybody of the place.
    pub officer: Option<(OfficerId, String)>,
    /// Numbers of the counters sat at.
    pub counters: Vec<u16>,
    pub began_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    pub rows: Vec<DailyRow>,
    /// Totals by kind of action, in the order of [`CounterActionKind::ALL`].
    pub totals: [u32; 4],
    pub no_shows: u32,
    /// Served people for whom nothing was recorded: they are on no row.
    pub unrecorded: u32,
    /// Signed by the officer, then by the head of the desk; a change afterwards shows as «changed since».
    pub signed: Vec<Signature>,
    pub may_sign: bool,
    /// Others whose sheet the viewer may open.
    pub officers: Vec<(OfficerId, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DailyRow {
    pub came_at: Instant,
    /// None without a ticket.
    pub ticket: Option<TicketNumber>,
    pub officer: String,
    pub visitor: String,
    /// The case is confidential and the reader is not cleared: nothing of the visitor is told.
    pub confidential: bool,
    /// Masked: first three and last two digits.
    pub national_id: String,
    pub mobile: String,
    pub service: String,
    pub action: CounterActionKind,
    pub code: Option<TrackingCode>,
    /// The unit it went to or was guided to.
    pub unit: String,
    pub promise: Option<Instant>,
    pub status: Option<crate::request::StatusKind>,
    /// Minutes, from the end of what was done before in the visit.
    pub took_minutes: Option<u32>,
    pub survey_offered: bool,
    pub remarks: String,
}

/// How an officer stands to the sheets of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetReader {
    /// Desk officers and approvers of the place's unit read and countersign everybody's.
    Head,
    /// Whoever sits at its counters reads and signs their own.
    Clerk,
}

impl SheetReader {
    /// None for whoever has nothing to do with a place of this unit.
    pub fn of(officer: &Officer, unit: UnitId) -> Option<Self> {
        let holds = |roles: &[Role]| roles.iter().any(|role| officer.holds(*role, unit));
        if holds(&[Role::DeskOfficer, Role::Approver]) {
            Some(Self::Head)
        } else {
            holds(AT_COUNTERS).then_some(Self::Clerk)
        }
    }

    /// Whose sheet is opened for this reader; none for everybody's.
    ///
    /// # Errors
    /// `NotFound` for a colleague's sheet that is not theirs to read.
    pub fn opens(self, reader: OfficerId, asked: Option<OfficerId>) -> Answer<Option<OfficerId>> {
        match (self, asked) {
            (Self::Head, asked) => Ok(asked),
            (Self::Clerk, None) => Ok(Some(reader)),
            (Self::Clerk, Some(asked)) if asked == reader => Ok(Some(reader)),
            (Self::Clerk, Some(_)) => Err(Refusal::NotFound),
        }
    }

    /// Signing as what: their own sheet as its officer, a colleague's as head, and that only after the colleague.
    ///
    /// # Errors
    /// `NotFound` for a sheet that is not theirs to read, `WrongStatus` where the officer has not signed yet.
    pub fn signs(self, signer: OfficerId, sheet: OfficerId, officer_signed: bool) -> Answer<bool> {
        match self {
            _ if signer == sheet => Ok(false),
            Self::Clerk => Err(Refusal::NotFound),
            Self::Head if officer_signed => Ok(true),
            Self::Head => Err(Refusal::WrongStatus),
        }
    }
}

/// Rows by kind of action, in the order of [`CounterActionKind::ALL`].
pub fn totals(rows: &[DailyRow]) -> [u32; 4] {
    CounterActionKind::ALL.map(|kind| rows.iter().filter(|row| row.action == kind).count() as u32)
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Whose sheet it is.
    pub sheet: (OfficerId, String),
    /// Who signed it.
    pub officer: OfficerId,
    pub name: String,
    pub at: Instant,
    pub head: bool,
    /// The sheet is not any more what was signed.
    pub changed_since: bool,
}

#[async_trait::async_trait]
pub trait DailyReports: Send + Sync {
    /// Places whose sheets the officer may read, their own alone or everybody's.
    async fn reported_places(&self, actor: &Actor) -> Answer<Vec<(PlaceId, String)>>;
    /// A clerk reads their own sheet (also where everybody's was asked for), a desk officer or approver of the place's unit
    /// everybody's. `NotFound`.
    async fn daily(
        &self,
        actor: &Actor,
        place: PlaceId,
        day: JalaliDate,
        officer: Option<OfficerId>,
    ) -> Answer<DailyReport>;
    /// Signs the sheet as it is; once more after it changed. `WrongStatus` where there is nothing to sign yet.
    async fn sign(&self, actor: &Actor, place: PlaceId, day: JalaliDate, officer: OfficerId) -> Answer<()>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Grant;
    use uuid::Uuid;

    const UNIT: UnitId = UnitId::new(Uuid::from_u128(1));
    const ME: OfficerId = OfficerId::new(Uuid::from_u128(2));
    const COLLEAGUE: OfficerId = OfficerId::new(Uuid::from_u128(3));

    fn with(role: Role) -> Officer {
        Officer { id: ME, name: String::new(), grants: vec![Grant { role, unit: UNIT }], stands_in_for: Vec::new() }
    }

    #[test]
    fn heads_and_clerks_of_the_unit_read_sheets_and_nobody_else() {
        let reads = |role| SheetReader::of(&with(role), UNIT);
        for role in Role::ALL {
            let expected = match role {
                Role::DeskOfficer | Role::Approver => Some(SheetReader::Head),
                Role::CounterClerk => Some(SheetReader::Clerk),
                _ => None,
            };
            assert_eq!(reads(role), expected, "{role:?}");
        }
        assert_eq!(SheetReader::of(&with(Role::DeskOfficer), UnitId::new(Uuid::from_u128(9))), None);
    }

    #[test]
    fn a_clerk_opens_their_own_sheet_only() {
        assert_eq!(SheetReader::Clerk.opens(ME, None), Ok(Some(ME)));
        assert_eq!(SheetReader::Clerk.opens(ME, Some(ME)), Ok(Some(ME)));
        assert_eq!(SheetReader::Clerk.opens(ME, Some(COLLEAGUE)), Err(Refusal::NotFound));
        assert_eq!(SheetReader::Head.opens(ME, None), Ok(None));
        assert_eq!(SheetReader::Head.opens(ME, Some(COLLEAGUE)), Ok(Some(COLLEAGUE)));
    }

    #[test]
    fn the_head_signs_after_the_officer_and_nobody_countersigns_themselves() {
        assert_eq!(SheetReader::Clerk.signs(ME, ME, false), Ok(false));
        assert_eq!(SheetReader::Head.signs(ME, ME, true), Ok(false));
        assert_eq!(SheetReader::Clerk.signs(ME, COLLEAGUE, true), Err(Refusal::NotFound));
        assert_eq!(SheetReader::Head.signs(ME, COLLEAGUE, false), Err(Refusal::WrongStatus));
        assert_eq!(SheetReader::Head.signs(ME, COLLEAGUE, true), Ok(true));
    }
}

//! People, a plan and a request for the tests of the verbs.

use super::{Accept, Applicant, AskAgency, AtCounter, Channel, ServiceRequest, Submit};
use crate::Instant;
use crate::actor::{Actor, Citizen, Grant, Officer, Role};
use crate::calendar::Calendar;
use crate::form::Answers;
use crate::id::{DeskId, InquiryId, OfficerId, PersonId, RequestId, UnitId};
use crate::identifier::Mobile;
use crate::plan::Plan;
use crate::service::{ServiceDefinition, ServiceKey};
use crate::tracking_code::TrackingCode;
use std::collections::BTreeMap;
use uuid::Uuid;

pub const DESK_UNIT: UnitId = UnitId::new(Uuid::from_u128(1));
pub const WORK_UNIT: UnitId = UnitId::new(Uuid::from_u128(2));
pub const OTHER_UNIT: UnitId = UnitId::new(Uuid::from_u128(3));
pub const DESK: DeskId = DeskId::new(Uuid::from_u128(11));
pub const OTHER_DESK: DeskId = DeskId::new(Uuid::from_u128(12));

/// Saturday 1405/09/07, ten in the morning in Tehran.
pub fn morning() -> Instant {
    "2026-11-28T06:30:00Z".parse().expect("an instant")
}

pub fn officer(number: u128, grants: &[(Role, UnitId)]) -> Officer {
    Officer {
        id: OfficerId::new(Uuid::from_u128(100 + number)),
        name: format!("officer {number}"),
        grants: grants.iter().map(|(role, unit)| Grant { role: *role, unit: *unit }).collect(),
        stands_in_for: Vec::new(),
    }
}

pub fn clerk() -> Officer {
    officer(1, &[(Role::DeskOfficer, DESK_UNIT)])
}

pub fn other_clerk() -> Officer {
    officer(2, &[(Role::DeskOfficer, OTHER_UNIT)])
}

pub fn expert() -> Officer {
    officer(3, &[(Role::Expert, WORK_UNIT)])
}

/// What an expert is granted.
pub fn expert_grants() -> Vec<(Role, UnitId)> {
    vec![(Role::Expert, WORK_UNIT)]
}

pub fn colleague() -> Officer {
    officer(4, &[(Role::Expert, OTHER_UNIT)])
}

pub fn approver() -> Officer {
    officer(5, &[(Role::Approver, WORK_UNIT)])
}

/// An officer of another unit who stands in for [`expert`].
pub fn delegate() -> Officer {
    Officer { stands_in_for: vec![expert()], ..officer(8, &[(Role::Expert, OTHER_UNIT)]) }
}

pub fn inspector() -> Officer {
    officer(6, &[(Role::Inspector, OTHER_UNIT)])
}

pub fn administrator() -> Officer {
    officer(7, &[(Role::Administrator, DESK_UNIT)])
}

pub fn citizen(number: u128) -> Actor {
    Actor::Citizen(Citizen {
        id: PersonId::new(Uuid::from_u128(200 + number)),
        mobile: Mobile::parse("09990000001").expect("a mobile"),
    })
}

/// Confirms what [`clerk`] accepted, where the desk is supervised.
pub fn registrar() -> Officer {
    officer(9, &[(Role::Registrar, DESK_UNIT)])
}

/// Serves people at a counter of another unit, where cases are opened by their code.
pub fn counter_clerk() -> Officer {
    officer(10, &[(Role::CounterClerk, OTHER_UNIT)])
}

/// The visit in which a case lies open before [`counter_clerk`].
pub fn at_counter() -> AtCounter {
    AtCounter { officer: counter_clerk().id, unit: OTHER_UNIT }
}

/// Everybody who tries things in the model test.
pub fn everybody() -> Vec<Actor> {
    let staff = [clerk(), other_clerk(), expert(), colleague(), approver(), inspector(), administrator()];
    let mut everybody: Vec<Actor> = staff.into_iter().map(Actor::Officer).collect();
    everybody.push(Actor::Officer(delegate()));
    everybody.push(Actor::Officer(registrar()));
    everybody.push(Actor::Officer(counter_clerk()));
    everybody.extend([citizen(1), citizen(2), Actor::Anonymous, Actor::System]);
    everybody
}

/// A plan with two stages, of which the second leads to the answer, on the default calendar.
pub struct World {
    pub definition: ServiceDefinition,
    pub units: BTreeMap<String, UnitId>,
    pub calendar: Calendar,
}

impl World {
    pub fn new() -> Self {
        let units = [("desk", DESK_UNIT), ("work", WORK_UNIT), ("other", OTHER_UNIT)];
        Self {
            definition: serde_json::from_str(include_str!("sample_definition.json")).expect("a definition"),
            units: units.into_iter().map(|(key, id)| (key.to_owned(), id)).collect(),
            calendar: Calendar::default(),
        }
    }

    pub fn plan(&self) -> Plan<'_> {
        Plan { definition: &self.definition, units: &self.units, calendar: &self.calendar }
    }
}

/// A request that [`expert`] works on.
pub fn in_progress(world: &World) -> ServiceRequest {
    let accept = Accept { letter: "۱".to_owned(), expert: Some(expert()) };
    submitted().accept(&Actor::Officer(clerk()), accept, &world.plan(), morning()).expect("accepted").request
}

/// The same, with a question to another agency that waits for its answer.
pub fn asked() -> ServiceRequest {
    let world = World::new();
    let command = AskAgency {
        id: InquiryId::new(Uuid::from_u128(1)),
        planned: Some("identity".to_owned()),
        agency: String::new(),
        question: String::new(),
        legal_basis: String::new(),
        days: 3,
        letter: None,
    };
    let expert = Actor::Officer(expert());
    in_progress(&world).ask_agency(&expert, command, &world.plan(), morning()).expect("asked").request
}

/// A request just sent by [`citizen`] 1.
pub fn submitted() -> ServiceRequest {
    let actor = citizen(1);
    let citizen = actor.citizen().expect("a citizen").clone();
    let command = Submit {
        id: RequestId::new(Uuid::from_u128(1000)),
        tracking_code: TrackingCode::from_random([7; 16]),
        service: ServiceKey::parse("health-card").expect("a key"),
        service_version: 1,
        desk: DESK,
        desk_unit: DESK_UNIT,
        applicant: Applicant {
            person: citizen.id, name: "نمونه".to_owned(), identifier: None, mobile: citizen.mobile
        },
        channel: Channel::Web,
        answers: Answers::new(),
    };
    ServiceRequest::submit(&actor, command, morning()).expect("a request").request
}

//! Made-up requests by the hundred thousand, written straight into the tables, to measure what grows with them.

use super::{COLLEAGUE, DESK, DESK_UNIT, EXPERT, OTHER_DESK, OTHER_UNIT, SERVICE, TestDesk, WORK_UNIT, answers};
use crate::Desk;
use crate::people::{NewOfficer, create_officer};
use crate::request_store;
use crate::search::{Document, put};
use chrono::Duration;
use domain::Instant;
use domain::actor::{Actor, Citizen, Grant, Role};
use domain::calendar::Clock;
use domain::form::{Answer, Answers, FieldKey};
use domain::id::{DeskId, EventId, OfficerId, PersonId, UnitId};
use domain::identifier::Mobile;
use domain::request::{
    Applicant, Channel, CitizenTask, Decided, Deficiency, Event, Progress, Purpose, Referral, ReferralState,
    ServiceRequest, Status, Submit,
};
use domain::service::{ServiceDefinition, ServiceKey};
use entity::{Moment, referral, request, request_event, service_request};
use sea_orm::{EntityTrait, IntoActiveModel};
use std::sync::Arc;
use uuid::Uuid;

/// Requests of one transaction.
const AT_ONCE: u32 = 250;
/// People who send them.
const PEOPLE: u32 = 2_000;
/// Colleagues of the expert, among whom most work is divided.
const COLLEAGUES: u32 = 40;
/// A word in every third request.
pub const COMMON: &str = "پروانه";

const FIRST: &[&str] = &[
    "علی",
    "رضا",
    "محمد",
    "حسین",
    "مهدی",
    "امیر",
    "سعید",
    "حمید",
    "ناصر",
    "بهرام",
    "فرهاد",
    "کامران",
    "زهرا",
    "مریم",
    "فاطمه",
    "سارا",
    "نرگس",
    "لیلا",
    "مینا",
    "پروین",
    "شیرین",
    "نسرین",
    "الهام",
    "سمیه",
    "محمدرضا",
    "علیرضا",
    "امیرحسین",
    "سید علی",
    "نور الله",
    "ملیحه",
];
const LAST: &[&str] = &[
    "احمدی",
    "رضایی",
    "کریمی",
    "حسینی",
    "موسوی",
    "محمدی",
    "جعفری",
    "صادقی",
    "مرادی",
    "نوری",
    "رحیمی",
    "قاسمی",
    "اکبری",
    "باقری",
    "نمونه‌ای",
    "سلیمانی",
    "یوسفی",
    "هاشمی",
    "کاظمی",
    "عباسی",
    "فرجی",
    "شریفی",
    "توکلی",
    "نظری",
    "امینی",
    "ابراهیمی",
    "علیزاده",
    "حیدری",
    "زارع",
    "رستمی",
    "پورمحمد",
    "خسروی",
    "داوودی",
    "فتحی",
    "گودرزی",
    "بهرامی",
];
const SYLLABLES: &[&str] = &[
    "با", "دا", "کار", "نو", "می", "را", "سر", "گل", "ها", "شن", "تر", "بر", "زی", "مان", "ده", "پا", "خا", "رو", "لا",
    "چی", "فر", "قد", "بست", "دان", "گیر", "سا", "ور", "نی", "تو", "جا",
];

/// Whose requests they are.
pub(super) struct Place {
    pub service: &'static str,
    pub desk: (DeskId, UnitId),
    pub other_desk: (DeskId, UnitId),
    /// Where they are worked on.
    pub unit: UnitId,
    pub expert: OfficerId,
    pub colleague: OfficerId,
    pub answers: Answers,
}

/// Writes so many requests of the last two years: most are finished, one in seven is open.
pub async fn crowd(desk: &TestDesk, count: u32) {
    let place = Place {
        service: SERVICE,
        desk: (DESK, DESK_UNIT),
        other_desk: (OTHER_DESK, OTHER_UNIT),
        unit: WORK_UNIT,
        expert: EXPERT,
        colleague: COLLEAGUE,
        answers: answers(),
    };
    crowd_at(desk, place, count).await;
}

/// The same wherever there is a desk.
pub(super) async fn crowd_at(desk: &Desk, place: Place, count: u32) {
    let key = ServiceKey::parse(place.service).expect("a key");
    let definition = desk.definitions.published(desk.database.read(), &key).await.expect("the service is offered");
    let mut crowd = Crowd { desk, place, definition, people: Vec::new(), officers: Vec::new(), letters: 0 };
    crowd.hire().await;
    let mut left = count;
    while left > 0 {
        let now = left.min(AT_ONCE);
        crowd.write(now, count).await;
        left -= now;
    }
}

struct Crowd<'a> {
    desk: &'a Desk,
    place: Place,
    definition: Arc<ServiceDefinition>,
    people: Vec<(PersonId, Mobile)>,
    officers: Vec<OfficerId>,
    letters: u32,
}

impl Crowd<'_> {
    fn below(&self, most: usize) -> usize {
        usize::try_from(self.desk.chance.number() % most as u64).expect("small")
    }

    fn one<'t>(&self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    async fn hire(&mut self) {
        let txn = self.desk.database.write().await.expect("a transaction");
        for number in 0..PEOPLE {
            let mobile = Mobile::parse(&format!("0998{number:07}")).expect("a mobile");
            let id = crate::people::person_with(self.desk, &txn, &mobile).await.expect("a person");
            self.people.push((id, mobile));
        }
        for number in 0..COLLEAGUES {
            let id = OfficerId::new(Uuid::from_u128(10_000 + u128::from(number)));
            let officer = NewOfficer {
                id,
                username: format!("crowd-{number}"),
                name: format!("همکار {number}"),
                password_hash: String::new(),
                grants: vec![Grant { role: Role::Expert, unit: self.place.unit }],
            };
            create_officer(&txn, officer, self.desk.now()).await.expect("an officer");
            self.officers.push(id);
        }
        txn.commit().await.expect("it is written");
    }

    async fn write(&mut self, count: u32, of: u32) {
        let (mut rows, mut events, mut referrals, mut documents) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for _ in 0..count {
            let (request, event) = self.request(of);
            let due = request.status.kind().is_open().then(|| {
                let days = i64::try_from(self.below(30)).expect("small");
                Moment::from(self.desk.now() + Duration::hours(days * 24 - 72 + i64::from(self.letters % 24)))
            });
            let due = due.filter(|_| !request.clock.is_paused());
            documents.push((request.id.uuid(), Document::of(&request, &self.definition, String::new())));
            let id = EventId::new(self.desk.chance.id(event.at));
            let event = request_store::row(id, &request, &event, None).expect("an event");
            for (place, referral) in request.referrals.iter().enumerate() {
                referrals.push(request::referral_to_row(request.id, place, referral).into_active_model());
            }
            rows.push(request::to_row(&request, due).into_active_model());
            events.push(event.into_active_model());
        }
        let txn = self.desk.database.write().await.expect("a transaction");
        service_request::Entity::insert_many(rows).exec_without_returning(&*txn).await.expect("written");
        request_event::Entity::insert_many(events).exec_without_returning(&*txn).await.expect("written");
        if !referrals.is_empty() {
            referral::Entity::insert_many(referrals).exec_without_returning(&*txn).await.expect("written");
        }
        put(&txn, &documents).await.expect("written");
        txn.commit().await.expect("it is written");
    }

    fn request(&mut self, of: u32) -> (ServiceRequest, Event) {
        let received =
            self.desk.now() - Duration::minutes(i64::try_from(self.below(2 * 365 * 24 * 60)).expect("small"));
        let (person, mobile) = self.people[self.below(self.people.len())].clone();
        let (desk, desk_unit) = if self.below(10) < 7 { self.place.desk } else { self.place.other_desk };
        let mut answers = self.place.answers.clone();
        answers.insert(FieldKey::parse("full_name").expect("a key"), Answer::Text(self.sentence()));
        let command = Submit {
            id: self.desk.chance.id(received).into(),
            tracking_code: self.desk.new_code(),
            service: self.definition.key.clone(),
            service_version: self.definition.version,
            desk,
            desk_unit,
            applicant: Applicant {
                person,
                name: format!("{} {}", self.one(FIRST), self.one(LAST)),
                identifier: Some(self.desk.chance.digits(10)),
                mobile: mobile.clone(),
            },
            channel: Channel::Web,
            answers,
        };
        let citizen = Actor::Citizen(Citizen { id: person, mobile });
        let Decided { mut request, event, .. } =
            ServiceRequest::submit(&citizen, command, received).expect("it is taken");
        self.letters += 1;
        (request.status, request.clock) = self.status(received);
        request.letter = (!matches!(request.status, Status::Submitted | Status::Deficient { .. }))
            .then(|| format!("1405/و/{}", self.letters));
        // A colleague has some thirty open referrals, however many requests there are.
        if matches!(request.status, Status::InProgress { .. }) && self.below((of as usize / 400).max(1)) == 0 {
            request.referrals.push(self.referral(received));
        }
        (request, event)
    }

    fn status(&self, received: Instant) -> (Status, Clock) {
        let clock = Clock::start(received);
        let until = received + Duration::days(10);
        let progress = || Progress {
            stage: self.definition.stages[0].key.clone(),
            unit: self.place.unit,
            owner: match self.below(10) {
                0 => None,
                _ => Some(if self.below(60) == 0 {
                    self.place.expert
                } else {
                    self.officers[self.below(self.officers.len())]
                }),
            },
            entered_at: received,
            due_at: until,
            draft: None,
        };
        let stopped = || clock.stop(until).expect("it runs");
        let paused = || clock.pause(received + Duration::hours(2)).expect("it runs");
        match self.below(100) {
            0..5 => (Status::Submitted, clock.clone()),
            5..11 => (Status::InProgress { progress: progress() }, clock.clone()),
            11..12 => {
                let deficiency = Deficiency { items: Vec::new(), words: String::new(), until, asked_at: received };
                (Status::Deficient { deficiency }, paused())
            }
            12..13 => {
                let task = CitizenTask { words: String::new(), until };
                (Status::AwaitingCitizen { task, progress: progress() }, paused())
            }
            13..18 => {
                let reason = "مدارک کامل نبود".to_owned();
                let legal_basis = "ماده ۱".to_owned();
                (Status::Rejected { reason, legal_basis, at: until, objection_until: until }, stopped())
            }
            _ => (Status::Closed { response: None, progress: None, at: until }, stopped()),
        }
    }

    fn referral(&self, at: Instant) -> Referral {
        Referral {
            id: self.desk.new_id().into(),
            parent: None,
            from: self.place.expert,
            to: self.place.colleague,
            purpose: Purpose::Opinion,
            copy: false,
            instruction: "نظر بدهید".to_owned(),
            private: false,
            due_at: None,
            sent_at: at,
            step: 1,
            state: ReferralState::Unread,
        }
    }

    /// A dozen words: some known to everybody, most of them rare.
    fn sentence(&self) -> String {
        let mut words = Vec::new();
        for _ in 0..12 {
            // The smaller the number, the likelier: a few words are everywhere, most hardly anywhere.
            let rare = self.below(SYLLABLES.len()).min(self.below(SYLLABLES.len()));
            let syllables = [rare, self.below(SYLLABLES.len()), self.below(1 + rare)];
            words.push(syllables.map(|at| SYLLABLES[at]).concat());
        }
        if self.below(3) == 0 {
            words.push(COMMON.to_owned());
        }
        words.join(" ")
    }
}

//! Units, desks and members of staff.

use super::SETTING;
use super::citizens::{Person, settle_citizens};
use super::made::{CannotLoad, Doing, State};
use super::services::definitions;
use desk::access::{PASSWORD_SETTING, password, totp};
use desk::letters::create_registry;
use desk::organisation::Organisation;
use desk::people::{NewOfficer, create_desk, create_officer, create_unit, enrol_officer};
use desk::{Desk, Writing, catalogue, settings, sha256_hex};
use domain::actor::{Actor, Grant, Officer, Role};
use domain::id::{OfficerId, UnitId};
use domain::letter_number::LetterTemplate;
use domain::organisation::Unit;
use domain::refusal::{Answer, Refusal};

/// Everybody's password; the sign-in page shows it.
pub const PASSWORD: &str = "pishkhan-demo-1405";
/// Salt of its hash: the same hash for all, because hashing is slow on purpose.
const SALT: [u8; 16] = *b"pishkhan's demo.";

/// Key, title, and the title of its desk where it has one.
const UNITS: [(&str, &str, Option<&str>); 9] = [
    ("central-desk", "میز خدمت مرکزی", Some("میز خدمت مرکزی")),
    ("secretariat", "دبیرخانه", None),
    ("health", "بهداشت محیط", Some("میز خدمت بهداشت محیط")),
    ("food-drug", "غذا و دارو", Some("میز خدمت غذا و دارو")),
    ("treatment", "درمان", Some("میز خدمت درمان")),
    ("urban", "شهرسازی", Some("میز خدمت شهرسازی")),
    ("revenue", "درآمد", None),
    ("inspection", "بازرسی و پاسخگویی به شکایات", Some("میز بازرسی و پاسخگویی به شکایات")),
    ("it", "فناوری اطلاعات", None),
];

/// Sign-in name, name, role, unit.
const OFFICERS: [(&str, &str, Role, &str); 44] = [
    ("central.desk", "زهرا کاظمی", Role::DeskOfficer, "central-desk"),
    ("central.expert", "سمیرا نادری", Role::Expert, "central-desk"),
    ("central.expert2", "حامد شریفی", Role::Expert, "central-desk"),
    ("central.approver", "رضا مرادی", Role::Approver, "central-desk"),
    ("counter", "مهدی رستگار", Role::CounterClerk, "central-desk"),
    ("registrar", "فاطمه توکلی", Role::Registrar, "secretariat"),
    ("health.desk", "نرگس کیانی", Role::DeskOfficer, "health"),
    ("health.expert", "امید صالحی", Role::Expert, "health"),
    ("health.expert2", "لیلا جعفری", Role::Expert, "health"),
    ("health.approver", "پروین احمدی", Role::Approver, "health"),
    ("drug.desk", "آرش فرهادی", Role::DeskOfficer, "food-drug"),
    ("drug.expert", "مینا قاسمی", Role::Expert, "food-drug"),
    ("drug.expert2", "سعید رحمانی", Role::Expert, "food-drug"),
    ("drug.approver", "کامران یوسفی", Role::Approver, "food-drug"),
    ("treatment.desk", "الهام موسوی", Role::DeskOfficer, "treatment"),
    ("treatment.expert", "بهزاد اکبری", Role::Expert, "treatment"),
    ("treatment.expert2", "شیما حسینی", Role::Expert, "treatment"),
    ("treatment.approver", "ناهید سلطانی", Role::Approver, "treatment"),
    ("urban.desk", "پیمان رضایی", Role::DeskOfficer, "urban"),
    ("urban.expert", "مریم حیدری", Role::Expert, "urban"),
    ("urban.expert2", "جواد ابراهیمی", Role::Expert, "urban"),
    ("urban.approver", "فرهاد نوری", Role::Approver, "urban"),
    ("revenue.expert", "طاهره باقری", Role::Expert, "revenue"),
    ("revenue.expert2", "علی عباسی", Role::Expert, "revenue"),
    ("revenue.approver", "حسین کریمی", Role::Approver, "revenue"),
    ("inspection.desk", "شهرام پناهی", Role::DeskOfficer, "inspection"),
    ("inspection.expert", "ندا صادقی", Role::Expert, "inspection"),
    ("inspection.expert2", "یاسر محمدی", Role::Expert, "inspection"),
    ("inspection.approver", "بیژن طاهری", Role::Approver, "inspection"),
    ("inspector", "نسرین فروتن", Role::Inspector, "inspection"),
    ("it.expert", "سینا زمانی", Role::Expert, "it"),
    ("it.expert2", "هدیه رجبی", Role::Expert, "it"),
    ("it.approver", "بابک امینی", Role::Approver, "it"),
    ("catalogue", "پریسا نیک‌نام", Role::CatalogueManager, "it"),
    ("admin", "کیوان داوری", Role::Administrator, "it"),
    ("central.registrar", "گیتی شکوهی", Role::Registrar, "central-desk"),
    ("health.registrar", "حمید رضوانی", Role::Registrar, "health"),
    ("health.desk2", "شیرین مهاجر", Role::DeskOfficer, "health"),
    ("treatment.registrar", "سهیلا معتمد", Role::Registrar, "treatment"),
    ("treatment.desk2", "داوود پارسا", Role::DeskOfficer, "treatment"),
    ("inspector2", "منصور آذری", Role::Inspector, "inspection"),
    ("central.counter", "سارا یگانه", Role::CounterClerk, "central-desk"),
    ("central.counter2", "نیما دلشاد", Role::CounterClerk, "central-desk"),
    ("health.counter", "مژگان بهرامی", Role::CounterClerk, "health"),
];

/// What some are trusted with beside their role: what is confidential or secret.
const FURTHER: [(&str, Role, &str); 4] = [
    ("health.desk2", Role::ClearedConfidential, "health"),
    ("treatment.desk2", Role::ClearedSecret, "treatment"),
    ("treatment.registrar", Role::ClearedSecret, "treatment"),
    ("inspector2", Role::ClearedConfidential, "inspection"),
];

/// Units with a registry of their own: its title, its name in numbers, and how they are written.
const REGISTRIES: [(&str, &str, &str, &str); 2] = [
    ("central-desk", "دبیرخانهٔ مرکزی", "م", "{سال}/{نوع}/{شماره}"),
    ("health", "دبیرخانهٔ بهداشت محیط", "بم", "{سال}/{دبیرخانه}/{نوع}/{شماره}"),
];

/// The desk whose acceptances its registrar confirms.
const SUPERVISED: &str = "treatment";

/// Everybody who plays a part.
pub(super) struct Cast {
    pub units: Vec<Unit>,
    pub officers: Vec<Officer>,
    pub citizens: Vec<Person>,
    pub desks: Vec<domain::organisation::Desk>,
}

impl Cast {
    /// The unit that definitions call so.
    pub fn unit(&self, key: &str) -> Option<UnitId> {
        self.units.iter().find(|unit| unit.key == key).map(|unit| unit.id)
    }

    pub fn unit_title(&self, id: UnitId) -> &str {
        self.units.iter().find(|unit| unit.id == id).map_or("", |unit| unit.title.as_str())
    }

    /// Those who hold the role in the unit.
    pub fn with(&self, role: Role, unit: UnitId) -> Vec<&Officer> {
        self.officers.iter().filter(|officer| officer.holds(role, unit)).collect()
    }

    pub fn officer(&self, id: OfficerId) -> Option<&Officer> {
        self.officers.iter().find(|officer| officer.id == id)
    }

    /// Those who may take a case from a colleague.
    pub fn workers(&self) -> Vec<&Officer> {
        let works =
            |officer: &&Officer| officer.grants.iter().any(|grant| matches!(grant.role, Role::Expert | Role::Approver));
        self.officers.iter().filter(works).collect()
    }
}

/// The officer as the one who asks.
pub(super) fn actor(officer: &Officer) -> Actor {
    Actor::Officer(officer.clone())
}

/// Writes the organisation in one transaction: it is there whole or not at all.
pub(super) async fn settle(desk: &Desk) -> Result<Cast, CannotLoad> {
    let hash =
        tokio::task::spawn_blocking(|| password::hash(PASSWORD, &SALT)).await.map_err(|_| Refusal::Trouble)??;
    let txn = desk.database.write().await?;
    if !Organisation::load(&*txn).await?.units.is_empty() {
        return Err(CannotLoad::NotEmpty);
    }
    let (mut units, mut desks) = (Vec::new(), Vec::new());
    for (key, title, desk_title) in UNITS {
        let unit = Unit { id: desk.new_id().into(), key: key.to_owned(), title: title.to_owned(), parent: None };
        create_unit(&txn, &unit).await.doing("make a unit")?;
        if let Some(title) = desk_title {
            let row = domain::organisation::Desk {
                id: desk.new_id().into(),
                unit: unit.id,
                title: title.to_owned(),
                supervised: key == SUPERVISED,
            };
            create_desk(&txn, &row).await.doing("make a desk")?;
            desks.push(row);
        }
        units.push(unit);
    }
    for (key, title, short_name, template) in REGISTRIES {
        let unit = units.iter().find(|known| known.key == key).ok_or(Refusal::NotFound)?.id;
        let template = LetterTemplate::parse(template).map_err(|_| Refusal::Trouble)?;
        let made = create_registry(desk, &txn, unit, title, short_name, (&template, &template), desk.now()).await;
        made.doing("make a registry")?;
    }
    let mut officers = Vec::new();
    for (username, name, role, unit) in OFFICERS {
        let unit = units.iter().find(|known: &&Unit| known.key == unit).ok_or(Refusal::NotFound)?.id;
        let mut grants = vec![Grant { role, unit }];
        for (_, role, unit) in FURTHER.iter().filter(|(whose, ..)| *whose == username) {
            let unit = units.iter().find(|known| known.key == *unit).ok_or(Refusal::NotFound)?.id;
            grants.push(Grant { role: *role, unit });
        }
        let id = OfficerId::new(desk.new_id());
        let new = NewOfficer {
            id,
            username: username.to_owned(),
            name: name.to_owned(),
            password_hash: hash.clone(),
            grants: grants.clone(),
        };
        create_officer(&txn, new, desk.now()).await.doing("make an officer")?;
        enrol(desk, &txn, id, username).await.doing("enrol an officer")?;
        officers.push(Officer { id, name: name.to_owned(), grants, stands_in_for: Vec::new() });
    }
    for definition in definitions() {
        catalogue::publish_in(desk, &txn, definition).await.doing("publish a service")?;
    }
    settings::store(&txn, settings::AGENCY, &super::agency()).await?;
    mark(&txn, false).await?;
    let citizens = settle_citizens(desk, &txn).await?;
    txn.commit().await?;
    Ok(Cast { units, officers, citizens, desks })
}

/// Notes that the whole history was written.
pub(super) async fn complete(desk: &Desk) -> Answer<()> {
    let txn = desk.database.write().await?;
    mark(&txn, true).await?;
    txn.commit().await
}

async fn mark(txn: &Writing, complete: bool) -> Answer<()> {
    settings::store(txn, PASSWORD_SETTING, &PASSWORD).await?;
    settings::store(txn, SETTING, &State { complete }).await
}

/// A second factor that the sign-in page can show, made of the sign-in name: no secret in a demonstration.
async fn enrol(desk: &Desk, txn: &Writing, id: OfficerId, username: &str) -> Answer<()> {
    let digest = sha256_hex(&[b"pishkhan demo", username.as_bytes()]);
    let mut secret = [0; totp::SECRET_BYTES];
    for (byte, letter) in secret.iter_mut().zip(digest.bytes()) {
        *byte = letter;
    }
    enrol_officer(txn, id, &totp::secret_text(secret), desk.now()).await
}

#[cfg(test)]
pub(super) fn has_desk(unit: &str) -> bool {
    UNITS.iter().any(|(key, _, desk)| *key == unit && desk.is_some())
}

/// Two experts and somebody else who signs.
#[cfg(test)]
pub(super) fn can_work(unit: &str) -> bool {
    let count = |role| OFFICERS.iter().filter(|(_, _, held, of)| *of == unit && *held == role).count();
    count(Role::Expert) >= 2 && count(Role::Approver) >= 1
}

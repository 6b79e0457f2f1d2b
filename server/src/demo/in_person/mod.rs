//! In person: two places with their lines and counters, and some weeks of people who came.

mod days;

pub(super) use days::unfold;

use super::cast::Cast;
use super::definitions;
use super::made::{CannotLoad, Doing};
use desk::Desk;
use domain::actor::{Officer, Role};
use domain::in_person::{Counter, Line, Place};
use domain::refusal::Refusal;
use domain::service::ServiceKey;

/// A place with those who sit at its counters.
pub(super) struct Hall {
    pub place: Place,
    pub clerks: Vec<Officer>,
    /// How many people come on a day.
    pub visitors: i64,
}

/// Letter, Persian title, English title, and the units whose services it serves.
type LineOf = (&'static str, &'static str, &'static str, &'static [&'static str]);

struct PlaceOf {
    key: &'static str,
    title: &'static str,
    address: &'static str,
    unit: &'static str,
    lines: &'static [LineOf],
    /// For each counter the letters of its lines.
    counters: &'static [&'static [&'static str]],
    visitors: i64,
}

const PLACES: [PlaceOf; 2] = [
    PlaceOf {
        key: "central",
        title: "میز خدمت مرکزی",
        address: "شهر نمونه، میدان شهروند، ساختمان مرکزی، طبقهٔ همکف",
        unit: "central-desk",
        lines: &[
            ("ا", "امور شهروندی و گواهی‌ها", "Citizens and certificates", &["central-desk"]),
            ("ب", "شهرسازی و املاک", "Building and property", &["urban"]),
            ("پ", "شکایت‌ها و پیگیری", "Complaints", &["inspection"]),
        ],
        counters: &[&["ا"], &["ا", "ب"], &["ا", "ب", "پ"], &["ب", "پ"]],
        visitors: 20,
    },
    PlaceOf {
        key: "health",
        title: "میز خدمت بهداشت",
        address: "شهر نمونه، خیابان تندرستی، شمارهٔ ۱۲",
        unit: "health",
        lines: &[
            ("ا", "بهداشت محیط و اماکن", "Environmental health", &["health"]),
            ("ب", "درمان، غذا و دارو", "Treatment, food and drugs", &["treatment", "food-drug"]),
        ],
        counters: &[&["ا", "ب"], &["ب"]],
        visitors: 10,
    },
];

/// Writes the places.
pub(super) async fn settle(desk: &Desk, cast: &Cast) -> Result<Vec<Hall>, CannotLoad> {
    let definitions = definitions();
    let txn = desk.database.write().await?;
    let mut halls = Vec::new();
    for plan in &PLACES {
        let unit = cast.unit(plan.unit).ok_or(Refusal::NotFound)?;
        let line = |(position, (letter, title, title_en, units)): (usize, &LineOf)| {
            let served = definitions.iter().filter(|one| units.contains(&one.desk.as_str()));
            let services: Vec<ServiceKey> = served.map(|one| one.key.clone()).collect();
            Line {
                id: desk.new_id().into(),
                letter: (*letter).to_owned(),
                title: (*title).to_owned(),
                title_en: (*title_en).to_owned(),
                tone: u8::try_from(position).unwrap_or_default(),
                services,
                per_half_hour: 2,
            }
        };
        let lines: Vec<Line> = plan.lines.iter().enumerate().map(line).collect();
        let counter = |(position, letters): (usize, &&[&str])| Counter {
            id: desk.new_id().into(),
            number: u16::try_from(position + 1).unwrap_or_default(),
            title: String::new(),
            lines: lines.iter().filter(|line| letters.contains(&line.letter.as_str())).map(|line| line.id).collect(),
        };
        let place = Place {
            id: desk.new_id().into(),
            key: plan.key.to_owned(),
            title: plan.title.to_owned(),
            address: plan.address.to_owned(),
            unit,
            phone_tickets: true,
            counters: plan.counters.iter().enumerate().map(counter).collect(),
            lines: lines.clone(),
        };
        desk::places::write(&txn, place.clone(), desk.now()).await.doing("make a place")?;
        let clerks = cast.with(Role::CounterClerk, unit).into_iter().cloned().collect();
        halls.push(Hall { place, clerks, visitors: plan.visitors });
    }
    txn.commit().await?;
    Ok(halls)
}

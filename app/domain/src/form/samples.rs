//! A form with every kind of field, and answers to it, for the tests.

use super::{Answer, Answers, FieldKey, FileAnswer, Form, InputPath, PageKey, Raw};
use crate::id::DocumentId;
use crate::jalali::JalaliDate;

pub(crate) fn key(text: &str) -> FieldKey {
    FieldKey::parse(text).unwrap()
}

pub(crate) fn page_key(text: &str) -> PageKey {
    PageKey::parse(text).unwrap()
}

pub(crate) fn path(text: &str) -> InputPath {
    InputPath::new(text)
}

pub(crate) fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

pub(crate) fn today() -> JalaliDate {
    JalaliDate::new(1405, 5, 12).unwrap()
}

pub(crate) fn document(number: u128) -> DocumentId {
    DocumentId::new(uuid::Uuid::from_u128(number))
}

pub(crate) fn file(number: u128) -> FileAnswer {
    FileAnswer {
        document: document(number),
        name: format!("عکس {number}.jpg"),
        size: 1_000,
        media_type: "image/jpeg".to_owned(),
        sha256: "0".repeat(64),
    }
}

pub(crate) fn shop_form() -> Form {
    serde_json::from_str(include_str!("sample_form.json")).unwrap()
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

/// Answers to everything that the sample asks.
pub(crate) fn answers() -> Answers {
    let person: Answers = [
        (key("staff_name"), text("زهرا نمونه")),
        (key("staff_has_card"), Answer::YesNo(true)),
        (key("staff_card_date"), Answer::Date(JalaliDate::new(1404, 12, 29).unwrap())),
        (key("staff_photo"), Answer::Files(vec![file(7)])),
    ]
    .into_iter()
    .collect();
    [
        (key("full_name"), text("علی نمونه‌ای")),
        (key("national_id"), text("9990000026")),
        (key("legal_id"), text("99900100016")),
        (key("foreign_code"), text("140012345678")),
        (key("mobile"), Answer::Phone { number: "09990000026".to_owned(), typed: "+۹۸ ۹۹۹ ۰۰۰ ۰۰۲۶".to_owned() }),
        (key("phone"), Answer::Phone { number: "02188032385".to_owned(), typed: "(021) 8803-2385".to_owned() }),
        (key("email"), text("a.b@example.ir")),
        (key("birth"), Answer::Date(JalaliDate::new(1403, 12, 30).unwrap())),
        (key("has_licence"), Answer::YesNo(true)),
        (key("licence_no"), text("12/الف/34")),
        (key("licence_city"), text("قم")),
        (key("place"), Answer::Place { province: "fars".to_owned(), city: "شیراز".to_owned() }),
        (key("postal_code"), text("1619735744")),
        (key("sheba"), text("IR320170000000999000000001")),
        (key("area"), Answer::Number(120)),
        (key("kind"), text("shop")),
        (key("days"), Answer::Choices(vec!["saturday".to_owned(), "monday".to_owned()])),
        (key("rent"), Answer::Money(25_000_000)),
        (key("notes"), text("خط یکم\nخط دوم")),
        (key("staff"), Answer::Entries(vec![person])),
        (key("photo"), Answer::Files(vec![file(1), file(2)])),
        (key("agree"), Answer::Agreed),
    ]
    .into_iter()
    .collect()
}

//! One service, one draft.

use domain::catalogue::{Category, Home, ServiceCard, ServicePage, ServiceResults, ServiceSearch};
use domain::draft::{CheckPage, DraftPage, DraftPurpose};
use domain::form::{Answer, Answers, FieldKey, FileAnswer, PageKey, Problems, to_raw};
use domain::id::{DocumentId, DraftId};
use domain::jalali::JalaliDate;
use domain::service::ServiceDefinition;
pub use test_support::{agency, due, morning, promise};
use uuid::Uuid;

pub const DRAFT: &str = "00000000-0000-0000-0000-000000000009";

pub fn definition() -> ServiceDefinition {
    serde_json::from_str(include_str!("../../../domain/src/service/sample_definition.json")).unwrap()
}

pub fn card() -> ServiceCard {
    let definition = definition();
    ServiceCard {
        free: definition.is_free(),
        key: definition.key,
        title: definition.title,
        summary: definition.summary,
        category_title: definition.category.title,
        service_type: definition.service_type,
        response_time: definition.response_time,
    }
}

fn categories() -> Vec<Category> {
    vec![Category { key: "health".to_owned(), title: "بهداشت و درمان".to_owned(), services: 3 }]
}

pub fn home() -> Home {
    Home { agency: agency(), categories: categories(), frequent: vec![card()], service_count: 24 }
}

pub fn results() -> ServiceResults {
    ServiceResults { search: ServiceSearch::default(), categories: categories(), services: vec![card()] }
}

pub fn service_page() -> ServicePage {
    let definition = definition();
    ServicePage {
        agency: agency(),
        version: 1,
        stage_units: definition.stages.iter().map(|_| "واحد بهداشت محیط".to_owned()).collect(),
        definition,
        desk_title: "میز خدمت بهداشت".to_owned(),
        promise_if_sent_now: promise(),
    }
}

pub fn key(text: &str) -> FieldKey {
    FieldKey::parse(text).unwrap()
}

pub fn draft() -> DraftId {
    DRAFT.parse().unwrap()
}

pub fn photo() -> FileAnswer {
    FileAnswer {
        document: DocumentId::new(Uuid::from_u128(77)),
        name: "photo 2.jpg".to_owned(),
        size: 234_567,
        media_type: "image/jpeg".to_owned(),
        sha256: "0".repeat(64),
    }
}

pub fn answers() -> Answers {
    [
        (key("full_name"), Answer::Text("مریم نمونه".to_owned())),
        (key("is_iranian"), Answer::YesNo(true)),
        (key("national_id"), Answer::Text("9990000018".to_owned())),
        (key("birth_date"), Answer::Date(JalaliDate::new(1365, 3, 27).unwrap())),
        (key("mobile"), Answer::Phone { number: "09990000001".to_owned(), typed: "0999 000 0001".to_owned() }),
        (key("work_kind"), Answer::Text("cook".to_owned())),
        (key("work_place"), Answer::Place { province: "fars".to_owned(), city: "شیراز".to_owned() }),
        (key("has_card"), Answer::YesNo(false)),
        (key("photo"), Answer::Files(vec![photo()])),
        (key("agree"), Answer::Agreed),
    ]
    .into_iter()
    .collect()
}

pub fn draft_page(page: &str) -> DraftPage {
    let definition = definition();
    let page = definition.form.page(&PageKey::parse(page).unwrap()).unwrap().clone();
    let answers = answers();
    DraftPage {
        draft: draft(),
        service_title: definition.title,
        purpose: DraftPurpose::New,
        raw: to_raw(&page, &answers),
        page,
        position: Some((2, 5)),
        previous: None,
        answers,
        problems: Problems::new(),
        expires_at: due(),
    }
}

pub fn check_page() -> CheckPage {
    let definition = definition();
    CheckPage {
        draft: draft(),
        service_title: definition.title,
        purpose: DraftPurpose::New,
        form: definition.form,
        answers: answers(),
        problems: Problems::new(),
        idempotency_key: "key-1".to_owned(),
        promise: promise(),
    }
}

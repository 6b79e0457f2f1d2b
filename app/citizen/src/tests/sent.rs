//! One request after it was sent.

use super::samples::{agency, answers, definition, due, morning, promise};
use domain::id::{DocumentId, PersonId};
use domain::identifier::Mobile;
use domain::jalali::JalaliDate;
use domain::request::{Applicant, Channel, Outcome, PublicEvent, StatusKind};
use domain::tracking::{DocumentView, Receipt, RequestView, ResponseView, Responsible, TimelineEntry};
use domain::tracking_code::TrackingCode;
use uuid::Uuid;

pub fn code() -> TrackingCode {
    TrackingCode::from_random([7; 16])
}

fn responsible() -> Responsible {
    Responsible { name: "رضا نمونه".to_owned(), phone: "02100000001".to_owned(), hours: "8 تا 14".to_owned() }
}

pub fn request() -> RequestView {
    let definition = definition();
    RequestView {
        agency: agency(),
        code: code(),
        service: definition.key,
        service_title: definition.title,
        status: StatusKind::Submitted,
        received_at: morning(),
        promise: Some(promise()),
        letter: None,
        desk_title: "میز خدمت بهداشت".to_owned(),
        unit_title: "واحد بهداشت محیط".to_owned(),
        stage_title: None,
        responsible: responsible(),
        complaint_route: "بازرسی سازمان".to_owned(),
        timeline: vec![TimelineEntry {
            at: morning(),
            unit_title: "میز خدمت بهداشت".to_owned(),
            event: PublicEvent::Submitted { channel: Channel::Web },
        }],
        deficiency: None,
        deficient_labels: Vec::new(),
        task: None,
        rejection: None,
        delivery: None,
        survey: None,
        may: Vec::new(),
        own: true,
    }
}

pub fn receipt() -> Receipt {
    let definition = definition();
    Receipt {
        agency: agency(),
        code: code(),
        service_title: definition.title,
        service_code: Some("16041017000".to_owned()),
        applicant: Applicant {
            person: PersonId::new(Uuid::from_u128(1)),
            name: "مریم نمونه".to_owned(),
            identifier: Some("9990000018".to_owned()),
            mobile: Mobile::parse("09990000001").unwrap(),
        },
        channel: Channel::Web,
        received_at: morning(),
        promise: Some(promise()),
        status: StatusKind::Submitted,
        form: definition.form,
        answers: answers(),
        inquiries: vec!["ثبت احوال".to_owned()],
        desk_title: "میز خدمت بهداشت".to_owned(),
        responsible: responsible(),
        complaint_route: "بازرسی سازمان".to_owned(),
        qr: "<svg viewBox=\"0 0 10 10\"></svg>".to_owned(),
        address: format!("https://desk.example.ir/requests/{}", code()),
    }
}

pub fn response() -> ResponseView {
    ResponseView {
        agency: agency(),
        code: code(),
        service_title: definition().title,
        applicant_name: "مریم نمونه".to_owned(),
        number: "1405/ص/12".to_owned(),
        outcome: Outcome::Granted,
        text: "کارت بهداشت صادر شد.".to_owned(),
        legal_basis: String::new(),
        next_step: "کارت را از باجهٔ 2 بگیرید.".to_owned(),
        valid_until: Some(JalaliDate::new(1406, 9, 11).unwrap()),
        attachments: vec![DocumentView {
            id: DocumentId::new(Uuid::from_u128(78)),
            name: "card.pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            size: 120_000,
        }],
        signer: "سارا نمونه".to_owned(),
        unit_title: "واحد بهداشت محیط".to_owned(),
        signed_at: due(),
        objection_until: due(),
        may_object: true,
        complaint_route: "بازرسی سازمان".to_owned(),
        survey: Some("/survey/abc".to_owned()),
        qr: "<svg></svg>".to_owned(),
    }
}

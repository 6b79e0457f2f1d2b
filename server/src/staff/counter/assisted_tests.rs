//! The form at the counter as it is drawn, and forms as they are read.

use super::assist::person_in;
use super::assisted_form::replaces;
use super::assisted_page::{page as form_page, with_problems};
use super::tests::{html, id, is_sound, now, raw};
use super::ticket::position_of;
use domain::draft::{DraftPage, DraftPurpose};
use domain::form::{Answers, InputPath, Problems, Raw};
use domain::id::DraftId;
use domain::in_person::{AssistedForm, PersonAtCounter, Position};
use domain::problem::Problem;
use domain::service::ServiceDefinition;
use server_fns::session::Flash;

fn form() -> AssistedForm {
    let definition: ServiceDefinition =
        serde_json::from_str(include_str!("../../../../app/domain/src/service/sample_definition.json")).unwrap();
    let draft = id::<DraftId>(5);
    let pages = definition.form.pages.iter().map(|page| DraftPage {
        draft,
        service_title: definition.title.clone(),
        purpose: DraftPurpose::New,
        page: page.clone(),
        position: None,
        previous: None,
        answers: Answers::new(),
        raw: Raw::new(),
        problems: Problems::new(),
        expires_at: now(),
    });
    AssistedForm {
        draft,
        ticket: id(12),
        service: definition.key.clone(),
        service_title: definition.title.clone(),
        purpose: DraftPurpose::New,
        person: PersonAtCounter {
            name: "زهرا نمونه".to_owned(),
            national_id: "9990000018".to_owned(),
            mobile: "09990000001".to_owned(),
            identity_seen: true,
        },
        pages: pages.collect(),
        problems: Problems::new(),
        key: "once".to_owned(),
        promise: None,
    }
}

#[test]
fn all_pages_of_the_form_stand_on_one_page_without_a_bundle() {
    let form = form();
    let pages = form.pages.len();
    let html = html(|| form_page(form, &Flash::default(), false));
    is_sound(&html);
    assert!(pages > 1 && html.matches("class=\"grouped\"").count() == pages, "{html}");
    assert!(!html.contains("leptos-island") && !html.contains("data-upload-rows"), "{html}");
    for part in ["multipart/form-data", "value=\"once\"", "name=\"_send\"", "زهرا نمونه"] {
        assert!(html.contains(part), "«{part}» is not in\n{html}");
    }
}

#[test]
fn whoever_wants_to_send_is_told_what_is_missing_beside_its_input() {
    let mut form = form();
    let key = form.pages[0].page.fields[0].key.clone();
    form.problems.push(InputPath::of(&key), Problem::Empty);
    form.problems.push(InputPath::new("hidden_elsewhere"), Problem::Empty);
    let silent = html(|| form_page(form.clone(), &Flash::default(), false));
    assert!(!silent.contains("مشکلی هست"), "{silent}");
    let told = html(|| form_page(form, &Flash::default(), true));
    assert!(told.contains(&format!("href=\"#{key}")) && told.contains("href=\"#main\""), "{told}");
}

#[test]
fn what_was_said_beside_an_input_is_not_said_twice() {
    let mut page = form().pages.remove(0);
    let path = InputPath::of(&page.page.fields[0].key);
    page.problems.push(path.clone(), Problem::TooShort { min: 3 });
    let mut missing = Problems::new();
    missing.push(path.clone(), Problem::Empty);
    missing.push(InputPath::new("of_another_page"), Problem::Empty);
    let page = with_problems(page, &Problems::new(), &missing);
    assert_eq!(page.problems.iter().collect::<Vec<_>>(), [(&path, &Problem::TooShort { min: 3 })]);
}

#[test]
fn forms_are_read_as_they_are_posted() {
    let person = person_in(&raw(&[("person_name", "زهرا"), ("identity_seen", "yes")]));
    assert!(person.identity_seen && person.name == "زهرا" && person.mobile.is_empty());
    assert!(!person_in(&raw(&[("identity_seen", "on")])).identity_seen);
    assert_eq!(
        [position_of("first"), position_of("last"), position_of("x")],
        [Position::First, Position::Last, Position::ByArrival]
    );
    let document = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
    assert_eq!(replaces(&format!("photo.replace.{document}")), ("photo".to_owned(), document.parse().ok()));
    assert_eq!(replaces("photo.replace.x"), ("photo.replace.x".to_owned(), None));
}

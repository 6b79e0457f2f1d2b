use super::*;
use crate::actor::{Actor, Role};
use crate::permission::Action;
use crate::request::sample::{self, World};
use crate::request::{AtCounter, Confidentiality, DeficientItem, MarkDeficient, Standing};
use crate::text::to_persian_digits;

const CAN: [Action; 6] =
    [Action::View, Action::ViewDocument, Action::Resubmit, Action::ConfirmCitizenActed, Action::Deliver, Action::Note];

fn clerk() -> Officer {
    sample::officer(31, &[(Role::CounterClerk, sample::OTHER_UNIT)])
}

/// A case of another unit's desk, opened at the clerk's counter.
fn opened() -> ServiceRequest {
    let mut request = sample::submitted();
    request.at_counters = vec![AtCounter { officer: clerk().id, unit: sample::OTHER_UNIT }];
    request
}

fn allowed(request: &ServiceRequest, officer: Officer) -> Vec<Action> {
    let actor = Actor::Officer(officer);
    let standing = Standing::new(request, &actor);
    Action::ALL.into_iter().filter(|action| standing.may(*action)).collect()
}

#[test]
fn a_clerk_may_do_what_a_visit_calls_for_while_it_lasts_and_nothing_else() {
    let mut may = allowed(&opened(), clerk());
    may.sort();
    let mut can = CAN.to_vec();
    can.sort();
    assert_eq!(may, can);
    assert!(allowed(&sample::submitted(), clerk()).is_empty(), "before and after, nothing");
}

#[test]
fn a_visit_shows_the_case_to_nobody_else() {
    let colleague = sample::officer(32, &[(Role::CounterClerk, sample::OTHER_UNIT)]);
    assert!(allowed(&opened(), colleague).is_empty());
    let elsewhere =
        Officer { grants: sample::officer(31, &[(Role::CounterClerk, sample::WORK_UNIT)]).grants, ..clerk() };
    assert!(allowed(&opened(), elsewhere).is_empty(), "the role was taken from them where they sit");
    let delegate =
        Officer { stands_in_for: vec![clerk()], ..sample::officer(33, &[(Role::Expert, sample::WORK_UNIT)]) };
    assert!(allowed(&opened(), delegate).is_empty(), "nobody stands in at a counter by standing in elsewhere");
}

#[test]
fn what_is_confidential_stays_so_at_a_counter() {
    let mut request = opened();
    request.confidentiality = Confidentiality::Confidential;
    assert!(allowed(&request, clerk()).is_empty());
    let mut cleared = clerk();
    let role = Role::ClearedConfidential;
    cleared.grants.push(crate::actor::Grant { role, unit: sample::OTHER_UNIT });
    assert_eq!(allowed(&request, cleared.clone()).len(), CAN.len());
    request.confidentiality = Confidentiality::Secret;
    assert!(allowed(&request, cleared).is_empty());
}

#[test]
fn only_clerks_and_desk_officers_of_the_unit_sit_at_its_counters() {
    for role in Role::ALL {
        let officer = sample::officer(1, &[(role, sample::DESK_UNIT)]);
        let sits = matches!(role, Role::CounterClerk | Role::DeskOfficer);
        assert_eq!(may_sit(&officer, sample::DESK_UNIT), sits, "{role:?}");
        assert!(!may_sit(&officer, sample::OTHER_UNIT), "{role:?}");
    }
}

#[test]
fn a_code_is_read_from_what_a_scanner_or_fingers_gave() {
    let code = TrackingCode::from_random([7; 16]);
    let [a, b, c, d] = code.grouped();
    for typed in [
        code.to_string(),
        to_persian_digits(&format!("{a} {b} {c} {d}")),
        format!("https://desk.example.ir/requests/{code}"),
        format!("https://desk.example.ir/requests/{code}?lang=fa\n"),
    ] {
        assert_eq!(code_in(&typed), Ok(code.clone()), "{typed}");
    }
    for typed in ["", "۱۲۳۴", "https://desk.example.ir/requests/", "الف۰۱۲"] {
        assert_eq!(code_in(typed), Err(Refusal::NotFound), "{typed}");
    }
}

#[test]
fn what_is_missing_is_told_by_its_labels_once() {
    let world = World::new();
    assert!(missing(&sample::submitted(), &world.definition).is_empty());
    let field = world.definition.form.fields().next().expect("a field").clone();
    let item = |field: &str| DeficientItem { field: field.to_owned(), words: "ناخوانا".to_owned() };
    let items = vec![item(field.key.as_str())];
    let command = MarkDeficient { items, words: "نقص".to_owned(), days: 10 };
    let officer = Actor::Officer(sample::clerk());
    let marked = sample::submitted().mark_deficient(&officer, command, &world.plan(), sample::morning());
    let request = marked.expect("marked").request;
    assert_eq!(missing(&request, &world.definition), [field.label]);
}

#[test]
fn somebody_put_aside_holds_up_nobody() {
    assert!(TicketStateKind::Held.is_in_hand() && !TicketStateKind::Held.holds_up());
    assert!(TicketStateKind::Called.holds_up());
    for over in [TicketStateKind::Done, TicketStateKind::NoShow, TicketStateKind::Left, TicketStateKind::Lapsed] {
        assert!(!over.is_in_hand() && !over.holds_up());
    }
}

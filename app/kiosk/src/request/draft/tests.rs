use super::*;
use crate::tests::samples::{kiosk_service, listed_service, today};

fn raw(pairs: &[(&str, &str)]) -> Raw {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn draft_of_sample() -> Draft {
    Draft::of(&listed_service(), kiosk_service())
}

fn begun() -> Draft {
    let mut draft = draft_of_sample();
    draft.go_on(raw(&[(MOBILE, "۰۹۱۲۳۴۵۶۷۸۹")]), today()).unwrap();
    draft
}

#[test]
fn the_number_comes_first_and_is_checked() {
    let mut draft = draft_of_sample();
    assert_eq!(draft.go_on(raw(&[(MOBILE, "0912")]), today()).unwrap_err().len(), 1);
    assert_eq!(draft.step, Step::Mobile);
    let draft = begun();
    assert_eq!(draft.mobile, "09123456789");
    assert_eq!(draft.page().unwrap().key, draft.form.pages[0].key);
}

#[test]
fn a_wrong_page_is_not_taken_and_a_step_back_keeps_what_was_taken() {
    let mut draft = begun();
    let before = draft.clone();
    assert!(!draft.go_on(Raw::new(), today()).unwrap_err().is_empty());
    assert!(draft == before);
    assert!(draft.go_back());
    assert_eq!(draft.step, Step::Mobile);
    assert_eq!(draft.raw(), raw(&[(MOBILE, "09123456789")]));
    assert!(!draft.go_back(), "before the first there is nothing");
}

#[test]
fn changing_the_number_leads_back_to_the_check_page() {
    let mut draft = begun();
    draft.step = Step::Check;
    draft.change(Step::Mobile);
    draft.go_on(raw(&[(MOBILE, "09120000000")]), today()).unwrap();
    assert_eq!((draft.step, draft.changing), (Step::Check, false));
}

#[test]
fn a_whole_request_is_filled_in_page_by_page_and_kept_without_what_was_not_asked() {
    let mut draft = begun();
    let pages: [&[(&str, &str)]; 3] = [
        &[
            ("full_name", "سارا نمونه"),
            ("is_iranian", "no"),
            ("foreign_code", "123456789012"),
            ("birth_date.year", "1370"),
            ("birth_date.month", "05"),
            ("birth_date.day", "12"),
            ("mobile", "09123456789"),
        ],
        &[("work_kind", "cook"), ("work_place.province", "tehran"), ("work_place.city", "تهران")],
        &[("has_card", "no")],
    ];
    for page in pages {
        if let Err(problems) = draft.go_on(raw(page), today()) {
            panic!("{problems:?}");
        }
    }
    assert_eq!(draft.page().map(|page| page.key.to_string()).as_deref(), Some("papers"), "no card, no date of it");
    let filled = draft.filled();
    assert_eq!((filled.mobile.as_str(), filled.service_version), ("09123456789", 1));
    assert!(filled.answers.contains("foreign_code") && !filled.answers.contains("national_id"));
}

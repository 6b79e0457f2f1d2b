//! Examples: what people type, and what becomes of it.

use super::super::samples::{answers, file, key, page_key, path, raw, shop_form, today};
use super::super::{Answer, InputPath};
use super::*;
use crate::problem::Problem;

fn read(page: &str, pairs: &[(&str, &str)]) -> Result<Answers, Rejected> {
    validate_page(&shop_form(), &page_key(page), raw(pairs), &answers(), &[file(1), file(2), file(3)], today())
}

/// The problem at this input of a page.
fn problem(page: &str, pairs: &[(&str, &str)], at: &str) -> Option<Problem> {
    read(page, pairs).err().and_then(|rejected| rejected.problems.at(&path(at)).cloned())
}

fn owner_with<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![
        ("full_name", "علي  نمونه"),
        ("national_id", "۹۹۹-۰۰۰۰-۰۲۶ \u{200F}"),
        ("mobile", " +98 (0) 999 000 0026 "),
        ("birth.day", "۳۰"),
        ("birth.month", "اسفند ماه"),
        ("birth.year", "1403"),
        ("has_licence", "no"),
    ];
    for (name, value) in pairs {
        all.retain(|(found, _)| found != name);
        all.push((*name, *value));
    }
    all
}

#[test]
fn what_people_type_is_taken_and_stored_in_one_form() {
    let read = read("owner", &owner_with(&[])).unwrap();
    assert_eq!(read.text("full_name"), Some("علی نمونه"));
    assert_eq!(read.text("national_id"), Some("9990000026"));
    assert_eq!(read.text("mobile"), Some("09990000026"));
    assert_eq!(read.get("birth"), Some(&Answer::Date(JalaliDate::new(1403, 12, 30).unwrap())));
    assert_eq!(read.get("has_licence"), Some(&Answer::YesNo(false)));
    assert!(!read.contains("email"), "left empty");
}

#[test]
fn a_phone_is_shown_back_as_it_was_typed() {
    let read = read("owner", &owner_with(&[("mobile", " ۰۹۹۹ - ۰۰۰ ۰۰۲۶ ")])).unwrap();
    let Some(Answer::Phone { typed, number }) = read.get("mobile") else { panic!("no phone") };
    assert_eq!((typed.as_str(), number.as_str()), ("۰۹۹۹ - ۰۰۰ ۰۰۲۶", "09990000026"));
}

#[test]
fn every_missing_answer_is_named_in_order_and_what_was_typed_is_kept() {
    let sent = raw(&[("full_name", " \u{200C} "), ("national_id", "12"), ("other", "x")]);
    let rejected =
        validate_page(&shop_form(), &page_key("owner"), sent.clone(), &Answers::new(), &[], today()).unwrap_err();
    assert_eq!(rejected.raw, sent);
    let found: Vec<_> = rejected.problems.iter().map(|(at, problem)| (at.as_str(), problem.clone())).collect();
    assert_eq!(
        found,
        [
            ("full_name", Problem::Empty),
            ("national_id", Problem::DigitCount { expected: 10, actual: 2 }),
            ("mobile", Problem::Empty),
            ("birth.day", Problem::Empty),
            ("has_licence", Problem::NothingChosen),
        ]
    );
}

#[test]
fn a_date_says_which_part_is_missing_and_what_is_wrong() {
    let birth = |day, month, year, at: &str| {
        problem("owner", &owner_with(&[("birth.day", day), ("birth.month", month), ("birth.year", year)]), at)
    };
    let incomplete = |day, month, year| Some(Problem::DateIncomplete { day, month, year });
    assert_eq!(birth("1", "", "1400", "birth.month"), incomplete(false, true, false));
    assert_eq!(birth("1", "", "", "birth.month"), incomplete(false, true, true));
    assert_eq!(birth("1", "2", " ", "birth.year"), incomplete(false, false, true));
    assert_eq!(birth("", "", "1400", "birth.day"), incomplete(true, true, false));
    for (day, month, year) in [
        ("30", "12", "1404"),
        ("31", "مهر", "1400"),
        ("1", "13", "1400"),
        ("1", "محرم", "1400"),
        ("1", "1", "65"),
        ("x", "1", "1400"),
        ("1", "1", "14000"),
    ] {
        assert_eq!(birth(day, month, year, "birth.day"), Some(Problem::DateImpossible), "{day} {month} {year}");
    }
    assert_eq!(birth("13", "5", "1405", "birth.day"), Some(Problem::DateInFuture));
    assert_eq!(birth("12", "5", "1405", "birth.day"), None, "today is not in the future");
}

fn shop(pairs: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut all = vec![
        ("place.province", "fars"),
        ("place.city", "شيراز"),
        ("area", "۱۲۰"),
        ("kind", "office"),
        ("days", "monday"),
        ("days", "saturday"),
    ];
    for (name, value) in pairs {
        all.retain(|(found, _)| found != name);
        all.push((*name, *value));
    }
    all
}

#[test]
fn choices_come_in_the_order_of_the_options() {
    let read = read("shop", &shop(&[])).unwrap();
    assert_eq!(read.get("days"), Some(&Answer::Choices(vec!["saturday".to_owned(), "monday".to_owned()])));
    assert_eq!(read.get("place"), Some(&Answer::Place { province: "fars".to_owned(), city: "شیراز".to_owned() }));
    assert_eq!(problem("shop", &shop(&[("kind", "castle")]), "kind"), Some(Problem::UnknownChoice));
    let mut three = shop(&[]);
    three.push(("days", "sunday"));
    assert_eq!(problem("shop", &three, "days"), Some(Problem::ChoiceCount { min: 1, max: 2 }));
}

#[test]
fn a_number_is_never_read_as_another() {
    let area = |typed| problem("shop", &shop(&[("area", typed)]), "area");
    let out = Some(Problem::OutOfRange { min: 1, max: 10_000 });
    for good in ["1", "10,000", "۱۰٬۰۰۰", " ١٢ ", "\u{200E}7\u{200F}"] {
        assert_eq!(area(good), None, "{good}");
    }
    for not in ["1.5", "۱٫۵", "1/5", "12-34", "ده", "-", "1e3", "+5"] {
        assert_eq!(area(not), Some(Problem::NotANumber), "{not}");
    }
    for far in ["0", "-5", "10001", "99999999999999999999999999"] {
        assert_eq!(area(far), out, "{far}");
    }
}

#[test]
fn a_place_is_a_known_province_and_any_city() {
    let place = |province, city, at| problem("shop", &shop(&[("place.province", province), ("place.city", city)]), at);
    assert_eq!(place("فارس", "روستای دور", "place.city"), None);
    assert_eq!(place("gondor", "x", "place.province"), Some(Problem::UnknownPlace));
    assert_eq!(place("", "", "place.province"), Some(Problem::Empty));
    assert_eq!(place("fars", "", "place.city"), Some(Problem::Empty));
    assert_eq!(place("fars", "123", "place.city"), Some(Problem::UnknownPlace));
}

#[test]
fn a_field_is_asked_by_the_answer_given_on_the_same_page() {
    assert_eq!(problem("shop", &shop(&[("kind", "shop")]), "rent"), Some(Problem::Empty));
    let read = read("shop", &shop(&[("rent", "5")])).unwrap();
    assert!(!read.contains("rent"), "an office has no rent here");
}

#[test]
fn text_is_measured_in_characters() {
    let notes = "ا".repeat(501);
    let mut sent: Vec<(&str, &str)> = shop(&[]);
    sent.push(("notes", &notes));
    assert_eq!(problem("shop", &sent, "notes"), Some(Problem::TooLong { max: 500, actual: 501 }));
    assert_eq!(problem("licence", &[("licence_no", "۱۲")], "licence_no"), Some(Problem::TooShort { min: 3 }));
    let mut two = shop(&[]);
    two.push(("notes", "یک\r\nدو"));
    assert_eq!(read("shop", &two).unwrap().text("notes"), Some("یک\nدو"));
}

#[test]
fn files_are_those_of_the_draft_and_fit_the_field() {
    let (one, two, three, foreign) = (
        file(1).document.to_string(),
        file(2).document.to_string(),
        file(3).document.to_string(),
        file(9).document.to_string(),
    );
    let send = |ids: &[&str]| {
        let mut sent: Vec<(&str, &str)> = ids.iter().map(|id| ("photo", *id)).collect();
        sent.push(("agree", "yes"));
        read("papers", &sent)
    };
    let at = |result: Result<Answers, Rejected>| result.unwrap_err().problems.at(&path("photo")).cloned();
    assert_eq!(send(&[&two, &one, &two]).unwrap().get("photo"), Some(&Answer::Files(vec![file(2), file(1)])));
    assert_eq!(at(send(&[])), Some(Problem::FileMissing));
    assert_eq!(at(send(&[&foreign, "", "x"])), Some(Problem::FileMissing));
    assert_eq!(at(send(&[&one, &two, &three])), Some(Problem::FileCount { max: 2 }));
    let fit = |change: fn(&mut FileAnswer)| {
        let mut changed = file(8);
        change(&mut changed);
        let sent = raw(&[("photo", &changed.document.to_string()), ("agree", "yes")]);
        at(validate_page(&shop_form(), &page_key("papers"), sent, &answers(), &[changed], today()))
    };
    assert_eq!(fit(|file| file.media_type = "text/html".to_owned()), Some(Problem::FileType));
    assert_eq!(fit(|file| file.media_type = "application/pdf".to_owned()), Some(Problem::FileType));
    assert_eq!(fit(|file| file.size = 0), Some(Problem::FileEmpty));
    assert_eq!(fit(|file| file.size = 2_001), Some(Problem::FileTooLarge { max: 2_000 }));
}

#[test]
fn a_statement_has_to_be_agreed_to() {
    let photo = file(1).document.to_string();
    assert_eq!(problem("papers", &[("photo", &photo)], "agree"), Some(Problem::NotAgreed));
}

#[test]
fn blank_entries_are_passed_over_and_the_rest_numbered_anew() {
    let sent = [
        ("staff._entries", "3"),
        ("staff.0.staff_name", ""),
        ("staff.1.staff_name", "زهرا"),
        ("staff.1.staff_has_card", "no"),
        ("staff.2.staff_name", " "),
    ];
    let read = read("staff", &sent).unwrap();
    let Some(Answer::Entries(entries)) = read.get("staff") else { panic!("no entries") };
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0].text("staff_name"), Some("زهرا"));
}

#[test]
fn a_problem_in_an_entry_stands_where_it_was_posted() {
    let sent = [("staff.0.staff_name", ""), ("staff.2.staff_name", "زهرا"), ("staff.2.staff_has_card", "yes")];
    assert_eq!(problem("staff", &sent, "staff.2.staff_card_date.day"), Some(Problem::Empty));
    let rejected = read("staff", &sent).unwrap_err();
    assert_eq!(rejected.problems.under(&path("staff")).count(), 1);
}

#[test]
fn too_many_entries_are_refused() {
    let names: Vec<String> = (0..6).map(|index| format!("staff.{index}.staff_name")).collect();
    let sent: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "x")).collect();
    assert_eq!(problem("staff", &sent, "staff"), Some(Problem::EntryCount { min: 0, max: 5 }));
}

#[test]
fn too_few_entries_show_what_the_blank_ones_lack() {
    let mut form = shop_form();
    let group = form.pages[3].fields.first_mut().unwrap();
    let super::super::FieldKind::Group(rule) = &mut group.kind else { panic!("no group") };
    rule.min = 2;
    let read = |pairs: &[(&str, &str)]| {
        let rejected = validate_page(&form, &page_key("staff"), raw(pairs), &answers(), &[], today()).unwrap_err();
        rejected.problems.into_iter().map(|(at, _)| at).collect::<Vec<InputPath>>()
    };
    assert_eq!(read(&[]), [path("staff")]);
    assert_eq!(
        read(&[("staff._entries", "2"), ("staff.0.staff_name", "x"), ("staff.0.staff_has_card", "no")]),
        [path("staff.1.staff_name"), path("staff.1.staff_has_card")]
    );
}

#[test]
fn a_hidden_or_unknown_page_takes_nothing() {
    let mut saved = answers();
    saved.insert(key("has_licence"), Answer::YesNo(false));
    let sent = raw(&[("licence_no", "12345")]);
    for page in ["licence", "no-such"] {
        let read = validate_page(&shop_form(), &page_key(page), sent.clone(), &saved, &[], today());
        assert_eq!(read, Ok(Answers::new()));
    }
}

#[test]
fn complete_answers_pass_as_a_whole_and_a_missing_one_is_found() {
    assert_eq!(validate_all(&shop_form(), &answers(), today()), Problems::new());
    let mut less = answers();
    less.remove("kind");
    less.insert(key("birth"), Answer::Number(3));
    let problems = validate_all(&shop_form(), &less, today());
    let found: Vec<_> = problems.iter().map(|(at, problem)| (at.as_str(), problem.clone())).collect();
    assert_eq!(found, [("birth.day", Problem::Empty), ("kind", Problem::NothingChosen)]);
}

#[test]
fn every_kind_of_answer_is_read_back_from_its_inputs() {
    let form = shop_form();
    let mut again = Answers::new();
    for page in &form.pages {
        let read = validate_page(&form, &page.key, to_raw(page, &answers()), &answers(), &[], today()).unwrap();
        again.replace_page(page, read);
    }
    assert_eq!(serde_json::to_value(&again).unwrap(), serde_json::to_value(answers()).unwrap());
}

#[test]
fn answers_are_the_same_json_again() {
    let json = serde_json::to_string(&answers()).unwrap();
    let back: Answers = serde_json::from_str(&json).unwrap();
    assert_eq!(back, answers());
    assert_eq!(serde_json::to_string(&back).unwrap(), json);
    assert!(json.contains(r#""birth":{"date":"1403-12-30"}"#), "{json}");
}

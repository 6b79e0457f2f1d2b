use super::Open;
use super::samples::*;
use super::sent::*;
use domain::draft::{DraftPage, DraftPurpose};
use domain::form::{InputPath, Problems};
use domain::id::RequestId;
use domain::problem::Problem;
use domain::refusal::Refusal;
use domain::request::DeficientItem;
use server_fns::session::Flash;
use test_support::{Drawn, Pretend, Visit};
use uuid::Uuid;

async fn ask(page: DraftPage) -> Drawn {
    let address = format!("/drafts/{DRAFT}/{}", page.page.key);
    Visit::applicant(Pretend { page: Some(page), ..Pretend::default() }).open(&address).await
}

#[tokio::test]
async fn a_question_page_has_a_way_back_a_position_and_one_button() {
    let page = ask(draft_page("applicant")).await;
    page.is_sound().has(&[
        "class=\"back-link\"",
        "مرحلهٔ ۲ از ۵",
        "ادامه",
        "novalidate",
        "value=\"0999 000 0001\"",
        "name=\"birth_date.day\"",
        "id=\"birth_date.year\"",
    ]);
    page.lacks(&["bday", "type=\"date\"", "multipart"]);
    assert_eq!(page.html.matches("class=\"button\"").count(), 1, "one primary button");
    assert!(page.title().starts_with("مشخصات شما |"), "{}", page.title());
}

#[tokio::test]
async fn what_is_wrong_is_said_twice_in_the_same_words_and_the_title_says_so() {
    let mut draft = draft_page("applicant");
    draft.raw.retain(|(name, _)| name != "national_id");
    draft.raw.push(("national_id".to_owned(), "123".to_owned()));
    draft.problems.push(InputPath::new("national_id"), Problem::DigitCount { expected: 10, actual: 3 });
    draft
        .problems
        .push(InputPath::new("birth_date.month"), Problem::DateIncomplete { day: false, month: true, year: false });
    let page = ask(draft).await;
    page.is_sound().has(&[
        "href=\"#national_id\"",
        "href=\"#birth_date.month\"",
        "value=\"123\"",
        "id=\"national_id-error\"",
        "aria-invalid=\"true\"",
        "autofocus",
    ]);
    assert_eq!(page.html.matches("کد ملی باید ۱۰ رقم باشد؛ اکنون ۳ رقم است").count(), 2);
    assert_eq!(page.html.matches("تاریخ تولد باید ماه داشته باشد").count(), 2);
    assert!(page.title().starts_with("خطا: مشخصات شما"), "{}", page.title());
    let (summary, heading) = (page.html.find("error-summary").unwrap(), page.html.find("<h1").unwrap());
    assert!(summary < heading, "the summary stands above the heading");
}

#[tokio::test]
async fn fields_that_hang_on_others_know_when_they_are_asked() {
    let page = ask(draft_page("applicant")).await;
    page.has(&[
        "data-shown-when=\"=is_iranian\tyes\"",
        "data-shown-when=\"=is_iranian\tno\"",
        "revealed--not",
        "leptos-island",
    ]);
    assert_eq!(page.html.matches("revealed--not").count(), 1, "only what the answers do not call for");
    page.has(&["name=\"foreign_code\""]);
}

#[tokio::test]
async fn files_have_rows_limits_and_go_along_with_the_page() {
    let page = ask(draft_page("papers")).await;
    page.is_sound().has(&[
        "enctype=\"multipart/form-data\"",
        "photo 2.jpg",
        "۲۳۴٫۶ کیلوبایت",
        "name=\"_remove\"",
        &format!("data-address=\"/drafts/{DRAFT}/files/papers/photo\""),
        "\u{2068}JPG\u{2069}، \u{2068}PNG\u{2069}",
        "می‌پذیرم",
    ]);
    assert_eq!(page.html.matches("class=\"button\"").count(), 1, "one primary button");

    let mut empty = draft_page("papers");
    empty.answers.remove("photo");
    empty.raw.retain(|(name, _)| name != "photo");
    let page = ask(empty).await;
    page.has(&["type=\"file\"", "accept=\"image/jpeg,image/png\"", "تا ۵٫۲ مگابایت"]);
}

#[tokio::test]
async fn a_file_that_was_not_taken_is_explained() {
    let flash = Flash {
        problems: [(InputPath::new("photo"), Problem::FileType)].into_iter().collect::<Problems>(),
        ..Flash::default()
    };
    let desk = Pretend { page: Some(draft_page("papers")), ..Pretend::default() };
    let page = Visit::applicant(desk).flash(flash).open(&format!("/drafts/{DRAFT}/papers")).await;
    assert!(page.title().starts_with("خطا:"));
}

#[tokio::test]
async fn a_deficient_item_says_what_was_wrong_with_it() {
    let mut draft = draft_page("papers");
    let item = DeficientItem { field: "photo".to_owned(), words: "عکس تار است.".to_owned() };
    let request = RequestId::new(Uuid::from_u128(5));
    draft.purpose = DraftPurpose::Completion { request, code: code(), items: vec![item] };
    let page = ask(draft).await;
    page.is_sound().has(&["عکس تار است.", "تنها همین موردها باز است", &format!("href=\"/requests/{}\"", code())]);
}

#[tokio::test]
async fn a_change_from_the_check_page_goes_back_there() {
    let desk = Pretend { page: Some(draft_page("work")), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/drafts/{DRAFT}/work?change=1")).await;
    page.has(&[&format!("action=\"/drafts/{DRAFT}/work?change=1\""), &format!("href=\"/drafts/{DRAFT}/check\"")]);
}

#[tokio::test]
async fn the_check_page_shows_all_answers_and_sends() {
    let desk = Pretend { check: Some(check_page()), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/drafts/{DRAFT}/check")).await;
    page.is_sound().has(&[
        "پیش از ارسال، پاسخ‌ها را بازبینی کنید",
        &format!("/drafts/{DRAFT}/applicant?change=1#full_name"),
        "آشپز",
        "فارس، شیراز",
        "۲۷ خرداد ۱۳۶۵",
        "photo 2.jpg",
        "تا دکمهٔ زیر را نزنید چیزی فرستاده نمی‌شود.",
        "ارسال درخواست",
        "name=\"_key\" value=\"key-1\"",
        &format!("action=\"/drafts/{DRAFT}/submit\""),
    ]);
    page.lacks(&["کد فراگیر"]);
    assert_eq!(page.html.matches("class=\"button\"").count(), 1, "one primary button");
}

#[tokio::test]
async fn whoever_comes_back_goes_on_where_an_answer_is_missing() {
    let mut check = check_page();
    check.answers.remove("work_place");
    check.problems.push(InputPath::new("work_place.province"), Problem::Empty);
    let desk = Pretend { check: Some(check), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/drafts/{DRAFT}/check")).await;
    assert_eq!(page.redirect.as_deref(), Some(format!("/drafts/{DRAFT}/work").as_str()));
}

#[tokio::test]
async fn an_answer_that_became_wrong_keeps_the_request_from_being_sent() {
    let mut check = check_page();
    check.problems.push(InputPath::new("birth_date.day"), Problem::DateInFuture);
    let desk = Pretend { check: Some(check), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/drafts/{DRAFT}/check")).await;
    page.has(&["مشکلی هست", &format!("/drafts/{DRAFT}/applicant?change=1#birth_date.day")]).lacks(&["/submit\""]);
}

#[tokio::test]
async fn deleting_a_draft_is_asked_twice() {
    let desk = Pretend { check: Some(check_page()), ..Pretend::default() };
    let page = Visit::applicant(desk).open(&format!("/drafts/{DRAFT}/check?discard=1")).await;
    page.is_sound().has(&["این پیش‌نویس پاک شود؟", &format!("action=\"/drafts/{DRAFT}/discard\"")]);
}

#[tokio::test]
async fn a_stranger_is_asked_to_sign_in_and_comes_back() {
    let page = Visit::stranger(Pretend::default()).open(&format!("/drafts/{DRAFT}/work")).await;
    assert_eq!(page.redirect.as_deref(), Some(format!("/sign-in?next=/drafts/{DRAFT}/work").as_str()));
    let refusing = Pretend { refuses: Some(Refusal::SignInFirst), ..Pretend::default() };
    let page = Visit::stranger(refusing).open("/me").await;
    assert_eq!(page.redirect.as_deref(), Some("/sign-in?next=/me"));
}

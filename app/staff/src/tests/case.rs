use super::Open;
use super::samples::{self, CASE, draft, in_progress, progress, referral, response, submitted};
use domain::actor::Role;
use domain::kartabl::CaseView;
use domain::permission::Action;
use domain::request::{CitizenTask, Deficiency, DeficientItem, DeliveryMeans, EventKind, ReferralState, Status};
use test_support::{Drawn, Pretend, Visit};

async fn open(case: CaseView) -> Drawn {
    let desk = Pretend { case: Some(case), ..Pretend::default() };
    Visit::officer(desk, Role::DeskOfficer).open(CASE).await
}

#[tokio::test]
async fn a_new_case_shows_what_it_is_what_can_be_done_and_what_happened() {
    let page = open(submitted()).await;
    page.is_sound().has_in_order(&[
        "صدور کارت بهداشت",
        "در انتظار بررسی",
        "۳ روز کاری مانده",
        "آگاهی‌های درخواست",
        "چرا این تاریخ؟",
        "مدارک",
        "پاسخ‌های فرم",
        "تأیید و ثبت در دبیرخانه",
        "اعلام نقص مدارک",
        "ارجاع به میز دیگر",
        "رد درخواست",
        "یادداشت درونی",
        "سیر درخواست",
        "زنجیرهٔ رویدادها سالم است",
    ]);
    assert_eq!(page.title(), "صدور کارت بهداشت، مریم نمونه‌ای");
}

#[tokio::test]
async fn documents_open_beside_the_page_and_pictures_are_previewed() {
    let page = open(submitted()).await;
    let address = "/desk/documents/00000000-0000-0000-0000-00000000004d";
    page.has(&[
        // Without a script in a window of its own.
        &format!(r#"href="{address}/shown" target="_blank" rel="external noopener""#),
        &format!(r#"<img src="{address}""#),
        "تصویر پرسنلی",
        "photo 2.jpg",
        "۲۳۴٫۶ کیلوبایت",
    ]);
}

#[tokio::test]
async fn answers_stand_by_page_and_what_was_left_out_says_so() {
    open(submitted()).await.has_in_order(&["پاسخ‌های فرم", "متقاضی", "کد ملی", "۹۹۹۰۰۰۰۰۱۸", "کار", "بله", "وارد نشده"]);
}

#[tokio::test]
async fn the_newest_event_comes_first_and_internal_ones_are_marked() {
    let page = open(submitted()).await;
    page.has_in_order(&["e-2", "یادداشت درونی", "درونی", "تلفنی پرسیدم", "e-1", "درخواست رسید"]);
}

#[tokio::test]
async fn a_broken_chain_is_a_warning() {
    open(CaseView { chain_intact: false, ..submitted() }).await.has(&["زنجیرهٔ رویدادها شکسته است"]);
}

#[tokio::test]
async fn in_a_stage_its_decisions_are_the_buttons() {
    let page = open(in_progress()).await;
    page.is_sound().has(&[
        "مرحلهٔ ۲ از ۲: بررسی کارشناس",
        "۱۴۰۵/ص/۱۲",
        "verb-decide-forward",
        "فرستادن به بازدید",
        "بازگرداندن به بررسی",
        "verb-draft",
        "verb-refer",
        "verb-ask-citizen",
        "مهلت این مرحله",
    ]);
    // The decision that leads to the answer is the form of the answer.
    page.lacks(&["verb-decide-answer", "verb-approve"]);
}

#[tokio::test]
async fn a_draft_is_shown_as_the_citizen_will_read_it_and_can_be_signed() {
    let status = Status::InProgress { progress: progress(Some(draft())) };
    let page = open(CaseView { status, may: vec![Action::ApproveResponse], ..in_progress() }).await;
    page.is_sound().has(&["to-citizen", "کارت بهداشت صادر شد.", "مادهٔ ۱۳", "verb-approve", "تأیید و امضای پاسخ"]);
}

#[tokio::test]
async fn referrals_stand_as_a_tree_with_the_verbs_of_each_side() {
    let mut mine = referral(5, None, ReferralState::Read { at: samples::morning() });
    mine.mine = true;
    let mut sent = referral(6, Some(5), ReferralState::Unread);
    sent.sent_by_me = true;
    let answered = ReferralState::Returned {
        at: samples::due(),
        words: "سند درست است.".to_owned(),
        read_at: Some(samples::morning()),
    };
    let referrals = vec![mine, sent, referral(7, Some(5), answered)];
    let may = vec![Action::ReturnReferral, Action::RecallReferral];
    let page = open(CaseView { referrals, may, ..in_progress() }).await;
    page.is_sound().has(&[
        "بازگرداندن به",
        "پس گرفتن از",
        "verb-give-back-00000000-0000-0000-0000-000000000005",
        "verb-recall-00000000-0000-0000-0000-000000000006",
        "جهت نظر",
        "سند درست است.",
        "خوانده نشده",
    ]);
    page.has_in_order(&[r#"class="circulation"#, "همکار 5", r#"class="circulation"#, "همکار 6", "همکار 7"]);
    page.lacks(&["verb-give-back-00000000-0000-0000-0000-000000000007"]);
}

#[tokio::test]
async fn what_is_waited_for_is_said_first() {
    let items = vec![DeficientItem { field: "photo".to_owned(), words: "چهره پیدا نیست".to_owned() }];
    let deficiency = Deficiency { items, words: String::new(), until: samples::due(), asked_at: samples::morning() };
    let page = open(CaseView { status: Status::Deficient { deficiency }, may: vec![], ..submitted() }).await;
    page.is_sound().has_in_order(&["نیازمند تکمیل", "تصویر پرسنلی", "چهره پیدا نیست", "چهارشنبه ۱۱ آذر"]);
    page.has(&["کاری از شما خواسته نمی‌شود"]);

    let task =
        CitizenTask { words: "با اصل سند به باجهٔ ۳ بیایید.".to_owned(), until: samples::due() };
    let status = Status::AwaitingCitizen { task, progress: progress(None) };
    let page = open(CaseView { status, may: vec![Action::ConfirmCitizenActed], ..in_progress() }).await;
    page.has(&["با اصل سند به باجهٔ ۳ بیایید.", "verb-confirm-acted"]);
}

#[tokio::test]
async fn a_rejection_keeps_its_reason_and_its_law() {
    let status = Status::Rejected {
        reason: "مهلت گذشته است".to_owned(),
        legal_basis: "مادهٔ ۷".to_owned(),
        at: samples::due(),
        objection_until: samples::due(),
    };
    open(CaseView { status, may: vec![], ..submitted() }).await.has(&["مهلت گذشته است", "مستند قانونی: مادهٔ ۷"]);
}

#[tokio::test]
async fn a_signed_answer_is_delivered_once() {
    let status = |delivery| Status::Answered { response: response(), delivery, progress: progress(None) };
    let may = vec![Action::Deliver, Action::Close];
    let page = open(CaseView { status: status(None), may: may.clone(), ..in_progress() }).await;
    page.is_sound().has(&["پاسخ شمارهٔ", "۱۴۰۵/ص/۹۹", "نرگس نمونه", "هنوز ابلاغ نشده است", "verb-deliver", "verb-close"]);
    let delivery = Some(domain::request::Delivery { means: DeliveryMeans::Post, at: samples::due() });
    let page = open(CaseView { status: status(delivery), may, ..in_progress() }).await;
    page.has(&["با پست", "verb-close"]).lacks(&["verb-deliver"]);
}

#[tokio::test]
async fn a_deficiency_in_the_history_names_its_items() {
    let items = vec![DeficientItem { field: "photo".to_owned(), words: "چهره پیدا نیست".to_owned() }];
    let kind = EventKind::MarkedDeficient { items, words: String::new(), until: samples::due() };
    let timeline = vec![samples::entry(3, kind)];
    open(CaseView { timeline, ..submitted() }).await.has(&["تصویر پرسنلی: چهره پیدا نیست"]);
}

#[tokio::test]
async fn what_is_not_yours_is_not_there() {
    let desk = Pretend::default();
    let page = Visit::officer(desk.clone(), Role::DeskOfficer).open(CASE).await;
    page.is_sound().has(&["این صفحه پیدا نشد"]);
    assert_eq!(page.status, 404);
    let page = Visit::officer(desk, Role::DeskOfficer).open("/desk/requests/no-id").await;
    assert_eq!(page.status, 404);
}

#[tokio::test]
async fn events_can_be_narrowed_without_a_script_and_each_has_its_address() {
    let desk = Pretend { case: Some(submitted()), ..Pretend::default() };
    let page = Visit::officer(desk.clone(), Role::DeskOfficer).open(CASE).await;
    page.is_sound().has(&[
        &format!(r#"href="{CASE}?events=internal""#),
        r##"href="#e-2""##,
        r#"title=""#,
        "برگهٔ چاپی",
        &format!(r#"href="{CASE}/sheet""#),
    ]);
    let internal = Visit::officer(desk, Role::DeskOfficer).open(&format!("{CASE}?events=internal")).await;
    internal.is_sound().has(&[r#"id="e-2""#]).lacks(&[r#"id="e-1""#]);
}

#[tokio::test]
async fn the_persons_other_cases_are_read_when_they_are_asked_for() {
    let same_person =
        domain::kartabl::SamePerson { rows: vec![super::row(7, domain::request::StatusKind::Submitted)], more: false };
    let desk = Pretend { case: Some(submitted()), same_person: Some(same_person), ..Pretend::default() };
    let closed = Visit::officer(desk.clone(), Role::DeskOfficer).open(CASE).await;
    closed.has(&[&format!(r#"href="{CASE}?others=1""#)]).lacks(&["others-title", "others__item"]);
    let open = Visit::officer(desk.clone(), Role::DeskOfficer).open(&format!("{CASE}?others=1")).await;
    open.is_sound().has_in_order(&["others-title", "others__item", "others__service"]);
    let none = Pretend { same_person: Some(domain::kartabl::SamePerson::default()), ..desk };
    let none = Visit::officer(none, Role::DeskOfficer).open(&format!("{CASE}?others=1")).await;
    none.is_sound().has(&["پروندهٔ دیگری از این شخص که شما بتوانید ببینید نیست"]);
}

fn sheet(case: CaseView, notes: bool) -> String {
    use leptos::prelude::*;
    let of = crate::SheetOf {
        case,
        agency: "سازمان نمونه".to_owned(),
        officer: "نرگس نمونه".to_owned(),
        now: samples::due(),
        notes,
    };
    Owner::new().with(|| crate::case_sheet(of).to_html())
}

#[test]
fn the_sheet_holds_the_case_and_internal_words_only_when_asked() {
    let plain = sheet(submitted(), false);
    for there in [
        "سازمان نمونه",
        "برگهٔ پرونده",
        "photo 2.jpg",
        "۹۹۹۰۰۰۰۰۱۸",
        "تأییدکننده",
        "متن‌های درونی در این برگه نیامده است",
    ] {
        assert!(plain.contains(there), "{there}");
    }
    assert!(!plain.contains("تلفنی پرسیدم"));
    let whole = sheet(submitted(), true);
    assert!(whole.contains("تلفنی پرسیدم") && whole.contains("به متقاضی داده نمی‌شود"));
    assert!(!plain.contains("style=") && !plain.contains("<script"));
}

#[tokio::test]
async fn what_is_urgent_or_confidential_says_so_in_words_and_an_icon() {
    use domain::request::{Confidentiality, Urgency};
    open(submitted()).await.lacks(&["فوری", "محرمانه"]);
    let case = CaseView { urgency: Urgency::Immediate, confidentiality: Confidentiality::Secret, ..submitted() };
    open(case).await.is_sound().has(&["آنی", "سری"]);
}

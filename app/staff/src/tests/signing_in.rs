use super::Open;
use super::samples;
use domain::actor::Role;
use domain::refusal::Refusal;
use server_fns::session::Flash;
use test_support::{Pretend, Visit};

fn demo() -> Pretend {
    Pretend { accounts: vec![samples::account()], ..Pretend::default() }
}

fn flash(refusal: Refusal) -> Option<Flash> {
    let raw = vec![("username".to_owned(), "sara".to_owned())];
    Some(Flash { raw, refusal: Some(refusal), ..Flash::default() })
}

#[tokio::test]
async fn signing_in_asks_for_name_and_password_and_shows_the_demo_accounts() {
    let page = Visit::stranger(demo()).open("/desk/sign-in?next=/desk/requests/1").await;
    page.is_sound().has(&[
        r#"action="/desk/sign-in""#,
        r#"name="username""#,
        r#"type="password""#,
        r#"name="next" value="/desk/requests/1""#,
        "012345",
        "مسئول میز خدمت",
    ]);
    page.lacks(&["/desk/sign-out"]);
    assert_eq!(page.status, 200);
}

#[tokio::test]
async fn outside_a_demo_no_account_is_shown() {
    Visit::stranger(Pretend::default()).open("/desk/sign-in").await.is_sound().lacks(&["demo-accounts"]);
}

#[tokio::test]
async fn a_wrong_password_is_said_above_the_heading_and_the_name_is_kept() {
    let visit = Visit { flash: flash(Refusal::WrongCode), ..Visit::stranger(demo()) };
    let page = visit.open("/desk/sign-in").await;
    page.is_sound().has_in_order(&["error-summary", "نام کاربری یا گذرواژه درست نیست", "<h1"]);
    page.has(&[r#"value="sara""#, r#"aria-invalid="true""#]);
    assert!(page.title().starts_with("خطا:"), "{}", page.title());
}

#[tokio::test]
async fn too_many_tries_say_how_long_to_wait() {
    let visit = Visit { flash: flash(Refusal::TooMany { minutes: 4 }), ..Visit::stranger(demo()) };
    visit.open("/desk/sign-in/code").await.is_sound().has(&["۴ دقیقه", r#"name="code""#]);
}

#[tokio::test]
async fn enrolling_shows_the_qr_code_and_the_secret() {
    let visit = Visit { half: Some(samples::officer(1)), ..Visit::stranger(demo()) };
    visit.open("/desk/sign-in/enrol").await.is_sound().has(&["<svg", "ABCD EFGH", r#"action="/desk/sign-in/enrol""#]);
}

#[tokio::test]
async fn enrolling_without_a_password_leads_to_signing_in() {
    let page = Visit::stranger(demo()).open("/desk/sign-in/enrol").await;
    page.is_sound();
    assert_eq!((page.status, page.redirect.as_deref()), (302, Some("/desk/sign-in")));
}

#[tokio::test]
async fn an_address_that_leads_nowhere_says_so_with_the_way_back() {
    let page = Visit::officer(demo(), Role::Expert).open("/desk/nothing").await;
    page.is_sound().has(&["این صفحه پیدا نشد", r#"href="/desk""#]);
    assert_eq!(page.status, 404);
}

//! Every endpoint asked by everybody: what comes back is printed, and nobody gets through a door that is not theirs.

mod common;

use common::{Heard, Site};
use desk::testing::{
    ADMINISTRATOR, APPROVER, CLERK, COLLEAGUE, EXPERT, INSPECTOR, OTHER_CLERK, PLACE, TestDesk, TestKiosk, on_sqlite,
    paired_display, sent_by,
};
use domain::actor::Actor;
use domain::id::DraftId;
use domain::request::ServiceRequest;
use domain::service::ServiceKey;
use server::endpoints::{Access, ENDPOINTS, Endpoint, Kind, Verb};
use std::fmt::Write;

/// Who asks, with their cookie.
struct Principal {
    name: &'static str,
    side: &'static str,
    cookie: Option<String>,
}

async fn principals(site: &Site, owner: &Actor, other: &Actor) -> Vec<Principal> {
    let person = |actor: &Actor| actor.citizen().expect("a citizen").id;
    let mut all = vec![
        Principal { name: "anonymous", side: "", cookie: None },
        Principal { name: "owner", side: "citizen", cookie: Some(site.citizen(person(owner)).await) },
        Principal { name: "other citizen", side: "citizen", cookie: Some(site.citizen(person(other)).await) },
    ];
    let officers = [
        ("clerk", CLERK),
        ("other clerk", OTHER_CLERK),
        ("expert", EXPERT),
        ("other expert", COLLEAGUE),
        ("approver", APPROVER),
        ("inspector", INSPECTOR),
        ("administrator", ADMINISTRATOR),
    ];
    for (name, id) in officers {
        all.push(Principal { name, side: "staff", cookie: Some(site.officer(id).await) });
    }
    let kiosk = TestKiosk::pair(&site.desk, PLACE).await.token;
    let (_, display) = paired_display(&site.desk, PLACE).await;
    for (name, token) in [("kiosk", kiosk), ("display", display)] {
        all.push(Principal { name, side: name, cookie: Some(format!("__Host-pishkhan-device={token}")) });
    }
    // Disabled behind the back of an open session, which stays in the table.
    let disabled = disabled(site).await;
    all.push(Principal { name: "disabled officer", side: "", cookie: Some(disabled) });
    all
}

async fn disabled(site: &Site) -> String {
    use desk::people::{NewOfficer, create_officer};
    use domain::actor::{Grant, Role};
    use sea_orm::sea_query::Expr;
    use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
    let id: domain::id::OfficerId = site.desk.new_id().into();
    let txn = site.desk.database.write().await.expect("a transaction");
    let grants = vec![Grant { role: Role::DeskOfficer, unit: desk::testing::DESK_UNIT }];
    let new = NewOfficer {
        id,
        username: format!("gone-{id}"),
        name: "رفته".to_owned(),
        password_hash: String::new(),
        grants,
    };
    create_officer(&txn, new, site.desk.now()).await.expect("an officer");
    txn.commit().await.expect("written");
    let cookie = site.officer(id).await;
    let txn = site.desk.database.write().await.expect("a transaction");
    entity::officer::Entity::update_many()
        .col_expr(entity::officer::Column::Active, Expr::value(false))
        .filter(entity::officer::Column::Id.eq(id.uuid()))
        .exec(&*txn)
        .await
        .expect("disabled");
    txn.commit().await.expect("written");
    cookie
}

/// A request and a draft of the owner, for one asking.
struct Things {
    request: ServiceRequest,
    draft: DraftId,
    page: String,
}

/// How far the request has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scene {
    Submitted,
    /// The expert of the work unit holds its first stage.
    Accepted,
}

async fn things(desk: &TestDesk, owner: &Actor, scene: Scene) -> Things {
    use domain::draft::{Drafts, NextPage};
    let mut request = sent_by(desk, owner).await;
    if scene == Scene::Accepted {
        use domain::kartabl::{Seen, Triage};
        let seen = Seen { request: request.id, revision: request.revision };
        let clerk = desk.officer(CLERK).await;
        Triage::accept(&*desk.desk, &clerk, seen, Some(EXPERT)).await.expect("accepted");
        request.revision += 1;
    }
    let key = ServiceKey::parse("health-card").expect("a key");
    let draft = Drafts::start(&*desk.desk, owner, &key, None).await.expect("a draft");
    let page = match Drafts::resume(&*desk.desk, owner, draft).await.expect("a page") {
        NextPage::Page(page) => page.to_string(),
        NextPage::Check => "check".to_owned(),
    };
    Things { request, draft, page }
}

/// What a page keeps of what is being written.
const JOTTED: &str = r#"{"pen":{"tab":"a","stroke":1},"forms":[{"verb":"note","inputs":{"words":"x"}}]}"#;
const NOBODYS: &str = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";

fn address(endpoint: &Endpoint, things: &Things) -> String {
    let draft = things.draft.to_string();
    let request = things.request.id.to_string();
    let id = match endpoint.path {
        path if path.starts_with("/services") => "health-card",
        path if path.starts_with("/drafts") => draft.as_str(),
        path if path.starts_with("/desk/requests") => request.as_str(),
        _ => NOBODYS,
    };
    endpoint
        .path
        .replace("{id}", id)
        .replace("{page}", &things.page)
        .replace("{code}", things.request.tracking_code.as_str())
        .replace("{document}", NOBODYS)
        .replace("{field}", "photo")
        .replace("{place}", "none")
        .replace("{service}", "health-card")
        .replace("{day}", "1405-09-08")
        .replace("{time}", "0930")
        .replace("{token}", "none")
}

/// Arguments that fit each function.
fn arguments(path: &str, things: &Things) -> String {
    let seen = format!("request={}&revision={}", things.request.id, things.request.revision);
    let code = &things.request.tracking_code;
    let noun = path.trim_start_matches("/api/").split('/').next().unwrap_or_default();
    match path.trim_start_matches("/api/") {
        "catalogue/search" => "search[words]=".to_owned(),
        "catalogue/service" => "key=health-card".to_owned(),
        "drafts/start_page" => "service=health-card".to_owned(),
        "drafts/page" => format!("draft={}&page={}", things.draft, things.page),
        "drafts/check" => format!("draft={}", things.draft),
        "surveys/open" | "queue/follow" => "token=none".to_owned(),
        "queue/place" => "key=none".to_owned(),
        "appointments/places" => "service=health-card".to_owned(),
        "appointments/services" => "place=none".to_owned(),
        "appointments/times" => "place=none&service=health-card".to_owned(),
        "appointments/one" => format!("appointment={NOBODYS}"),
        "messages/demo" => "words=".to_owned(),
        "/desk/live/glance" => format!("case={}&revision=1", things.request.id),
        "kartabl/list" | "kartabl/list_again" => "filter[folder]=all&filter[words]=".to_owned(),
        "triage/mark_deficient" => format!("{seen}&items[0][field]=full_name&items[0][words]=x&days=10"),
        "triage/reject" => format!("{seen}&reason=x&legal_basis=x"),
        "triage/transfer" => format!("{seen}&to={}&reason=x", desk::testing::OTHER_DESK),
        "secretariat/classify" => format!("{seen}&urgency=urgent&confidentiality=normal"),
        "secretariat/send_back_acceptance" => format!("{seen}&reason=x"),
        "stages/decide" => format!("{seen}&decision=forward"),
        "stages/ask_citizen" => format!("{seen}&words=x&days=5"),
        "stages/reopen" => format!("{seen}&reason=x"),
        "referrals/refer" => format!("{seen}&to[0]={COLLEAGUE}&purpose=opinion&instruction=x"),
        "referrals/give_back" | "referrals/recall" => format!("{seen}&referral={NOBODYS}"),
        "inquiries/ask_agency" => format!("{seen}&agency=x&question=x&legal_basis=x&days=3"),
        "inquiries/record_answer" => format!("{seen}&inquiry={NOBODYS}&words=x&number=1"),
        "inquiries/cancel_inquiry" => format!("{seen}&inquiry={NOBODYS}&reason=x"),
        "bulk/order" => format!("order={NOBODYS}"),
        "delegations/list" => String::new(),
        "delegations/name_delegate" => {
            format!("officer={EXPERT}&delegate={COLLEAGUE}&from=1405/10/01&until=1405/10/02")
        }
        "delegations/end_delegation" => format!("delegation={NOBODYS}"),
        "responses/draft" => format!("{seen}&outcome=granted&text=x"),
        "responses/deliver" => format!("{seen}&means=post"),
        "kartabl/note" => format!("{seen}&words=x"),
        _ if noun == "service_requests" => format!("code={code}"),
        _ => seen,
    }
}

/// What scripts post by themselves.
fn posted_by_script(path: &str) -> String {
    let posted = match path {
        "/api/device/pair" => r#"{"kind":"kiosk"}"#,
        "/api/device/paired" => r#"{"secret":"nobody's"}"#,
        "/api/device/beat" => r#"{"wire":1,"version":"1","printer":"ready","queued":0,"room":null,"last_ticket":null}"#,
        "/api/device/entries" => return format!(r#"{{"wire":1,"device":"{NOBODYS}","entries":[]}}"#),
        "/api/device/track" | "/api/device/check_in" => r#"{"code":"000000"}"#,
        "/api/device/follow" => r#"{"token":"nobody's"}"#,
        _ => JOTTED,
    };
    posted.to_owned()
}

async fn ask(site: &Site, endpoint: &Endpoint, things: &Things, cookie: Option<&str>) -> Heard {
    let path = address(endpoint, things);
    match (endpoint.method, endpoint.kind) {
        (Verb::Post, Kind::Upload) => site.upload(&path, cookie, "photo", "x.pdf", b"%PDF-1.4\n%%EOF\n").await,
        // A stream has no end.
        (Verb::Get, Kind::Watch) => site.knock(&path, cookie).await,
        (Verb::Post, Kind::Script) => site.call(&path, cookie, &posted_by_script(endpoint.path)).await,
        (Verb::Post, Kind::Entries) => site.call(&path, cookie, &posted_by_script(endpoint.path)).await,
        (Verb::Post, Kind::Function | Kind::Watch) => site.call(&path, cookie, &arguments(endpoint.path, things)).await,
        (Verb::Post, _) => site.post(&path, cookie, &[]).await,
        (Verb::Get, _) => site.get(&path, cookie).await,
    }
}

/// The status, and where a redirect leads, without ids.
fn summary(heard: &Heard, things: &Things) -> String {
    let location = heard
        .location()
        .replace(&things.draft.to_string(), "{draft}")
        .replace(things.request.tracking_code.as_str(), "{code}");
    match heard.status.as_u16() {
        303 if location.starts_with("/drafts/") => "303 /drafts/…".to_owned(),
        303 => format!("303 {}", location.split('?').next().unwrap_or_default()),
        status => status.to_string(),
    }
}

fn is_admitted(access: Access, side: &str) -> bool {
    match access {
        Access::Public | Access::PublicStaff => true,
        Access::Citizen => side == "citizen",
        // Nobody here is between both factors.
        Access::HalfStaff => false,
        Access::Staff => side == "staff",
        Access::Device => side == "kiosk" || side == "display",
    }
}

/// Asks every one of these endpoints as everybody; the answers in words, and a failure for a door that is not theirs.
async fn matrix(desk: &TestDesk, scene: Scene, endpoints: impl Iterator<Item = &'static Endpoint>) -> String {
    let site = Site::new(desk.clone());
    desk.with_halls().await;
    let mut printed = String::new();
    for (number, endpoint) in (0..).zip(endpoints) {
        // People of their own for each, whose limits and sessions are fresh.
        let (owner, other) = (desk.citizen(2 * number).await, desk.citizen(2 * number + 1).await);
        writeln!(printed, "{:?} {} ({:?})", endpoint.method, endpoint.path, endpoint.access).expect("written");
        let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
        for principal in principals(&site, &owner, &other).await {
            let fresh = things(desk, &owner, scene).await;
            let heard = ask(&site, endpoint, &fresh, principal.cookie.as_deref()).await;
            let got = summary(&heard, &fresh);
            assert!(heard.status.as_u16() != 500, "{} {}: {}", endpoint.path, principal.name, heard.body);
            if !is_admitted(endpoint.access, principal.side) {
                let sign_in = if endpoint.access == Access::Citizen { "303 /sign-in" } else { "303 /desk/sign-in" };
                let to_kiosk = principal.side == "kiosk" && got == "303 /kiosk";
                assert!(got == "401" || got == sign_in || to_kiosk, "{} {}: {got}", endpoint.path, principal.name);
            }
            match answers.iter_mut().find(|(answer, _)| *answer == got) {
                Some((_, names)) => names.push(principal.name),
                None => answers.push((got, vec![principal.name])),
            }
        }
        for (answer, names) in answers {
            writeln!(printed, "    {answer}: {}", names.join(", ")).expect("written");
        }
    }
    printed
}

#[test]
fn nobody_gets_through_a_door_that_is_not_theirs() {
    on_sqlite(|desk| async move {
        insta::assert_snapshot!(matrix(&desk, Scene::Submitted, ENDPOINTS.iter()).await);
    });
}

#[test]
fn work_is_done_by_those_whose_it_is() {
    on_sqlite(|desk| async move {
        let staff = ENDPOINTS.iter().filter(|endpoint| endpoint.access == Access::Staff);
        insta::assert_snapshot!(matrix(&desk, Scene::Accepted, staff).await);
    });
}

#[test]
fn what_is_anothers_looks_like_what_is_not_there() {
    on_sqlite(|desk| async move {
        let site = Site::new(desk.clone());
        let (owner, other) = (desk.citizen(1).await, desk.citizen(2).await);
        let things = things(&desk, &owner, Scene::Submitted).await;
        let cookie = site.citizen(other.citizen().expect("a citizen").id).await;
        let foreign = site.get(&format!("/drafts/{}/{}", things.draft, things.page), Some(&cookie)).await;
        let missing = site.get(&format!("/drafts/{NOBODYS}/{}", things.page), Some(&cookie)).await;
        assert_eq!((foreign.status.as_u16(), missing.status.as_u16()), (404, 404));
        let plain = |heard: &Heard| without_reference(&heard.body).replace(&things.draft.to_string(), NOBODYS);
        assert_eq!(plain(&foreign), plain(&missing));
        let clerk = site.officer(OTHER_CLERK).await;
        let seen = format!("request={}&revision=1", things.request.id);
        let foreign = site.call("/api/triage/accept", Some(&clerk), &seen).await;
        let missing = site.call("/api/triage/accept", Some(&clerk), &format!("request={NOBODYS}&revision=1")).await;
        assert_eq!((foreign.status, &foreign.body), (missing.status, &missing.body));
    });
}

/// The page without what differs in every answer: nonces and the reference.
fn without_reference(page: &str) -> String {
    let mut plain = String::new();
    let mut rest = page;
    while let Some(at) = rest.find("nonce=\"") {
        let (before, after) = rest.split_at(at + 7);
        plain.push_str(before);
        rest = after.find('"').map_or("", |end| &after[end..]);
    }
    plain.push_str(rest);
    let reference = plain.find("0001-").map(|at| plain[at..at + 10].to_owned());
    reference.map_or(plain.clone(), |reference| plain.replace(&reference, "…"))
}

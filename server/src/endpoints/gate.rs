//! The door: who is it, may they knock, how much may they bring, how long may it take.

use super::{Access, Endpoint, Kind, Verb, find};
use crate::answer::{Refused, see_other, sign_in_first, with_next};
use crate::house::House;
use crate::http::error_pages::{accepts_html, closed_for_maintenance, refuse};
use crate::http::headers::is_refresh;
use crate::http::limits;
use crate::http::reference::Reference;
use crate::pages::TroublePages;
use crate::session::Session;
use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::actor::Actor;
use domain::in_person::{Device, DeviceKind};
use domain::session::Side;
use http_body_util::Limited;
use server_fns::caller::Caller;
use std::sync::Arc;
use std::time::Duration;

/// What the door needs to know.
#[derive(Clone)]
pub struct Gate {
    pub house: House,
    /// Everything is answered with «closed for maintenance».
    pub maintenance: bool,
    pub trouble: TroublePages,
    /// Tells a page what the door found out.
    pub tell: fn(),
}

/// Stands before every route.
pub async fn layer(State(gate): State<Gate>, matched: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let Some(endpoint) = endpoint_of(&request, matched.as_ref()) else { return refuse(StatusCode::NOT_FOUND) };
    if endpoint.kind == Kind::Health {
        return next.run(request).await;
    }
    if gate.maintenance {
        return closed_for_maintenance();
    }
    let Some(request) = bounded(request, endpoint.kind) else { return refuse(StatusCode::PAYLOAD_TOO_LARGE) };
    match tokio::time::timeout(time_of(endpoint.kind), through(gate, endpoint, request, next)).await {
        Ok(response) => response,
        Err(_) => refuse(StatusCode::GATEWAY_TIMEOUT),
    }
}

/// Lets the asking through when it may.
async fn through(gate: Gate, endpoint: &Endpoint, mut request: Request, next: Next) -> Response {
    let device = match gate.house.device(request.headers()).await {
        Ok(device) => device,
        Err(refusal) => return crate::answer::refused(&refusal),
    };
    if let Some(kept) = kept_at_kiosk(endpoint, device.as_ref(), request.uri().path()) {
        return kept;
    }
    let side = endpoint.access.side();
    let looks_again = endpoint.kind == Kind::Watch || (endpoint.method == Verb::Get && is_refresh(request.headers()));
    let found = match endpoint.kind {
        _ if endpoint.access == Access::Device => Ok(gate.house.session_of_device(device)),
        _ if looks_again => gate.house.session_as_it_is(side, request.headers()).await,
        _ => gate.house.session(side, request.headers()).await,
    };
    let session = match found {
        Ok(session) => session,
        Err(refusal) => return crate::answer::refused(&refusal),
    };
    if let Some(turned_away) = turn_away(endpoint, &session, &request) {
        return turned_away;
    }
    let caller = caller(&gate.house, &session, &request);
    let shows_flash =
        endpoint.kind == Kind::Page && !looks_again && caller.flash.is_some() && *request.method() == Method::GET;
    request.extensions_mut().insert(Arc::new(caller));
    request.extensions_mut().insert(session.clone());
    let head = words_refusals(endpoint, &request).then(|| head_of(&mut request));
    let mut response = next.run(request).await;
    let refused = response.extensions_mut().remove::<Refused>();
    if let (Some(head), Some(Refused(refusal))) = (head, refused) {
        response = gate.trouble.draw(head, refusal, gate.tell).await;
    }
    if shows_flash {
        let mut session = session;
        if let Err(refusal) = session.forget_flash().await {
            tracing::error!(%refusal, "what was shown once could not be forgotten");
        }
    }
    response
}

/// A kiosk stands in a hall, and whoever stands before it gets to no other address: the browser that is paired as one is
/// sent back to its own page.
fn kept_at_kiosk(endpoint: &Endpoint, device: Option<&Device>, path: &str) -> Option<Response> {
    let is_kiosk = device.is_some_and(|device| device.kind == DeviceKind::Kiosk);
    let seen = matches!(endpoint.kind, Kind::Page | Kind::Form | Kind::Answers | Kind::Upload | Kind::Download);
    let own = |root: &str| path == root || path.strip_prefix(root).is_some_and(|rest| rest.starts_with('/'));
    (is_kiosk && seen && !own("/kiosk") && !own("/display")).then(|| see_other("/kiosk", None))
}

/// Whether a refusal of it is worded by a citizen's page: staff forms have their own, and programs want none.
fn words_refusals(endpoint: &Endpoint, request: &Request) -> bool {
    let people = matches!(endpoint.kind, Kind::Form | Kind::Answers | Kind::Upload | Kind::Download);
    people && endpoint.access.side() == Side::Citizen && accepts_html(request.headers())
}

/// The asking without its body.
fn head_of(request: &mut Request) -> Parts {
    let (head, body) = std::mem::take(request).into_parts();
    *request = Request::from_parts(head.clone(), body);
    head
}

fn caller(house: &House, session: &Session, request: &Request) -> Caller {
    Caller {
        actor: session.actor.clone(),
        desk: house.desk(),
        agency: house.agency(),
        follows: session.state.follows.clone(),
        flash: session.state.flash_for(request.uri().path()),
        pending: session.state.pending.clone(),
        half: session.state.half,
        key: house.new_key(),
        reference: request.extensions().get::<Reference>().map(|reference| reference.0.clone()),
    }
}

/// The answer for those who may not knock: to the sign-in page, or `401` for programs.
fn turn_away(endpoint: &Endpoint, session: &Session, request: &Request) -> Option<Response> {
    let admitted = match endpoint.access {
        Access::Public | Access::PublicStaff => true,
        Access::Citizen => matches!(session.actor, Actor::Citizen(_)),
        Access::HalfStaff => session.state.half.is_some(),
        Access::Staff => matches!(session.actor, Actor::Officer(_)),
        Access::Device => matches!(session.actor, Actor::Device(_)),
    };
    if admitted {
        return None;
    }
    let is_script = matches!(endpoint.kind, Kind::Function | Kind::Script | Kind::Watch | Kind::Entries);
    let wants_page = !is_script && (endpoint.method == Verb::Post || accepts_html(request.headers()));
    if !wants_page || accepts_json(request) {
        return Some(refuse(StatusCode::UNAUTHORIZED));
    }
    let next = way_back(endpoint, request);
    Some(match endpoint.access.side() {
        Side::Citizen => see_other(&sign_in_first(&next), None),
        Side::Staff => see_other(&format!("/desk/sign-in?{}", with_next(&next)), None),
    })
}

/// The page to return to after signing in: this one, or the one that holds the form, or the person's own.
fn way_back(endpoint: &Endpoint, request: &Request) -> String {
    let is_page = endpoint.method == Verb::Get || find(Verb::Get, endpoint.path).is_some();
    match (is_page, endpoint.access.side()) {
        (true, _) => request.uri().path_and_query().map_or("/", |address| address.as_str()).to_owned(),
        (false, Side::Citizen) => "/me".to_owned(),
        (false, Side::Staff) => "/desk".to_owned(),
    }
}

fn accepts_json(request: &Request) -> bool {
    request.headers().get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"))
}

fn endpoint_of(request: &Request, matched: Option<&MatchedPath>) -> Option<&'static Endpoint> {
    // Without a route the pages answer «not found» themselves, with their header, and so have to know who looks.
    let Some(matched) = matched else { return Some(nowhere(request.uri().path())) };
    let pattern = matched.as_str();
    let path = if pattern.starts_with("/api/") { request.uri().path() } else { pattern };
    find(Verb::of(request.method())?, path)
}

const FORM: &[u8] = b"application/x-www-form-urlencoded";

/// The line for addresses that lead nowhere.
fn nowhere(path: &str) -> &'static Endpoint {
    const CITIZEN: Endpoint = Endpoint { method: Verb::Get, path: "", access: Access::Public, kind: Kind::Page };
    const STAFF: Endpoint = Endpoint { access: Access::PublicStaff, ..CITIZEN };
    if path.starts_with("/desk/") { &STAFF } else { &CITIZEN }
}

/// The asking with its body bounded; none when it says itself that it is too large.
fn bounded(request: Request, kind: Kind) -> Option<Request> {
    let is_form = request.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(FORM));
    let most = if kind == Kind::Answers && is_form { limits::PAGE_BYTES } else { bytes_of(kind) };
    let said = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if said.is_some_and(|said| said > most) {
        return None;
    }
    Some(request.map(|body| Body::new(Limited::new(body, usize::try_from(most).unwrap_or(usize::MAX)))))
}

fn bytes_of(kind: Kind) -> u64 {
    match kind {
        Kind::Page | Kind::Download | Kind::Health => 0,
        Kind::Form | Kind::Script | Kind::Watch => limits::SMALL_BYTES,
        Kind::Function => limits::FUNCTION_BYTES,
        Kind::Answers | Kind::Upload => limits::UPLOAD_BYTES,
        Kind::Entries => limits::ENTRIES_BYTES,
    }
}

fn time_of(kind: Kind) -> Duration {
    if matches!(kind, Kind::Upload | Kind::Answers | Kind::Entries) { limits::UPLOAD_TIME } else { limits::ANSWER_TIME }
}

//! A whole server to ask, without a socket: real desk, real router.
#![expect(dead_code, reason = "each test program uses a part of it")]

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use desk::testing::TestDesk;
use domain::id::{OfficerId, PersonId};
use domain::session::{Owner, Side};
use http_body_util::BodyExt;
use server::config::{Config, Layers};
use server::house::House;
use server::http::rate::{Allowance, Rates};
use server::router::{Surroundings, router};
use server::session::{State, cookie_name};
use std::num::NonZeroU32;
use std::sync::Arc;
use tower::ServiceExt;

/// The server under test.
pub struct Site {
    pub house: House,
    pub desk: TestDesk,
    router: Router,
}

/// What came back, read to its end.
#[derive(Debug)]
pub struct Heard {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Heard {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().expect("an address"))
    }

    /// `name=value` of the cookie that was set.
    pub fn cookie(&self) -> Option<String> {
        let line = self.headers.get(header::SET_COOKIE)?.to_str().expect("a cookie");
        line.split(';').next().map(ToOwned::to_owned)
    }
}

pub fn config(more: &[(&'static str, &str)]) -> Config {
    let flags = more.iter().map(|(key, value)| (*key, (*value).to_owned())).collect();
    let environment = [("PISHKHAN_CONFIG".to_owned(), "/dev/null".to_owned())].into();
    let values = Layers { flags, environment, file: None }.read().expect("settings");
    Config::read(&values).expect("settings")
}

impl Site {
    pub fn new(desk: TestDesk) -> Self {
        Self::with(desk, &config(&[("base_url", "https://desk.example.ir")]))
    }

    pub fn with(desk: TestDesk, config: &Config) -> Self {
        let house = House::new(desk.desk.clone());
        let plenty = Allowance { a_second: NonZeroU32::MAX, at_once: NonZeroU32::MAX };
        let rates = Arc::new(Rates::new(plenty, plenty));
        let surroundings = Surroundings { rates, run: 1, agency: "سازمان نمونه".to_owned() };
        let router = router(&house, config, surroundings).expect("a router");
        Self { house, desk, router }
    }

    pub async fn send(&self, request: Request<Body>) -> Heard {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        Heard { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// As a browser follows a link.
    pub async fn get(&self, path: &str, cookie: Option<&str>) -> Heard {
        self.send(asking("GET", path, cookie).body(Body::empty()).expect("a request")).await
    }

    /// As a browser begins to read what has no end: only the head of the answer.
    pub async fn knock(&self, path: &str, cookie: Option<&str>) -> Heard {
        let response = self.begin(path, cookie).await;
        let (parts, _) = response.into_parts();
        Heard { status: parts.status, headers: parts.headers, body: String::new() }
    }

    /// The answer with its body still to come.
    pub async fn begin(&self, path: &str, cookie: Option<&str>) -> axum::response::Response {
        let request = asking("GET", path, cookie)
            .header(header::ACCEPT, "text/event-stream")
            .body(Body::empty())
            .expect("a request");
        self.router.clone().oneshot(request).await.expect("an answer")
    }

    /// As a browser posts a form of this site.
    pub async fn post(&self, path: &str, cookie: Option<&str>, fields: &[(&str, &str)]) -> Heard {
        let body = fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let body = body.collect::<Vec<_>>().join("&");
        let request = asking("POST", path, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// As a browser posts a form with one file.
    pub async fn upload(&self, path: &str, cookie: Option<&str>, input: &str, name: &str, bytes: &[u8]) -> Heard {
        let disposition = format!("Content-Disposition: form-data; name=\"{input}\"; filename=\"{name}\"");
        let mut body = format!("--edge\r\n{disposition}\r\n\r\n").into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = asking("POST", path, cookie)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// As the browser's module calls a function.
    pub async fn call(&self, path: &str, cookie: Option<&str>, body: &str) -> Heard {
        let mut request = Request::post(path)
            .header(header::HOST, "desk.example.ir")
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        self.send(request.body(Body::from(body.to_owned())).expect("a request")).await
    }

    /// The cookie of a citizen's session.
    pub async fn citizen(&self, person: PersonId) -> String {
        self.cookie(Side::Citizen, Owner::Person(person)).await
    }

    /// The cookie of a session of staff who passed both factors.
    pub async fn officer(&self, officer: OfficerId) -> String {
        self.cookie(Side::Staff, Owner::Officer(officer)).await
    }

    async fn cookie(&self, side: Side, owner: Owner) -> String {
        let token = self.house.open_session(side, owner, &State::default().write()).await.expect("a session");
        format!("{}={token}", cookie_name(side))
    }
}

fn asking(method: &str, path: &str, cookie: Option<&str>) -> axum::http::request::Builder {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "desk.example.ir")
        .header(header::ACCEPT, "text/html,application/xhtml+xml");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    request
}

pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

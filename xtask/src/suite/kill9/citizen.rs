//! One citizen as a browser without scripts: signs in, fills a form, sends it.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

/// A service of the demo that needs no files.
const SERVICE: &str = "phone-111";
/// Its pages with answers that are right.
const PAGES: [(&str, &[(&str, &str)]); 3] = [
    (
        "person",
        &[
            ("full_name", "نمونهٔ پایداری"),
            ("national_id", "9990000026"),
            ("birth_date.day", "27"),
            ("birth_date.month", "3"),
            ("birth_date.year", "1365"),
        ],
    ),
    ("matter", &[("has_code", "no"), ("topic", "city"), ("request", "چراغ کوچهٔ ما چند شب است که روشن نمی‌شود.")]),
    ("contact", &[("postal_code", ""), ("email", "")]),
];

pub struct Citizen {
    agent: ureq::Agent,
    address: String,
    cookie: Mutex<String>,
}

/// A filled draft and the key it is sent with.
pub struct Prepared {
    pub draft: String,
    key: String,
}

struct Answered {
    location: String,
    body: String,
}

impl Citizen {
    /// Proves the mobile with the code that a demo shows.
    pub fn sign_in(port: u16, mobile: &str) -> Result<Self> {
        let config = ureq::Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(20)));
        let agent = config.build().into();
        let citizen = Self { agent, address: format!("http://127.0.0.1:{port}"), cookie: Mutex::default() };
        citizen.post("/sign-in", &[("mobile", mobile), ("next", "/me")])?;
        let page = citizen.get("/sign-in/code")?;
        let (_, shown) = page.body.split_once("demo-code").context("the demo shows no code")?;
        let code: String = shown.chars().skip_while(|c| *c != '>').filter_map(digit).take(6).collect();
        ensure!(code.len() == 6, "no code of six digits is shown");
        let answered = citizen.post("/sign-in/code", &[("code", &code)])?;
        ensure!(answered.location == "/me", "signing in led to «{}»", answered.location);
        Ok(citizen)
    }

    /// A draft with every page answered.
    pub fn prepare(&self) -> Result<Prepared> {
        let started = self.post(&format!("/services/{SERVICE}/request"), &[])?;
        let draft = started.location.split('/').nth(2).context("no draft was started")?.to_owned();
        for (page, answers) in PAGES {
            let saved = self.post(&format!("/drafts/{draft}/{page}"), answers)?;
            ensure!(!saved.location.contains(&format!("/{page}")), "the page {page} was not taken");
        }
        let check = self.get(&format!("/drafts/{draft}/check"))?.body;
        let (_, rest) = check.split_once("name=\"_key\"").context("the check page has no key")?;
        let key = rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).context("the key is empty")?;
        Ok(Prepared { draft, key: key.to_owned() })
    }

    /// Sends a draft; the answer is the acknowledged tracking code.
    pub fn submit(&self, prepared: &Prepared) -> Result<String> {
        let answered = self.post(&format!("/drafts/{}/submit", prepared.draft), &[("_key", &prepared.key)])?;
        let code = answered.location.strip_prefix("/requests/").and_then(|rest| rest.split('?').next());
        Ok(code.with_context(|| format!("sending led to «{}»", answered.location))?.to_owned())
    }

    /// Codes of all requests the person has.
    pub fn codes(&self) -> Result<BTreeSet<String>> {
        let page = self.get("/me")?.body;
        let codes = page.split("href=\"/requests/").skip(1).filter_map(|rest| rest.get(..16));
        Ok(codes.map(str::to_owned).collect())
    }

    fn get(&self, path: &str) -> Result<Answered> {
        self.heard(path, || self.agent.get(self.url(path)).header("cookie", self.cookie()).call())
    }

    fn post(&self, path: &str, form: &[(&str, &str)]) -> Result<Answered> {
        self.heard(path, || {
            let asking = self.agent.post(self.url(path)).header("cookie", self.cookie());
            asking.header("origin", &self.address).send_form(form.iter().copied())
        })
    }

    /// Asks, and asks again where the server says that it was too much at once.
    fn heard(
        &self,
        path: &str,
        ask: impl Fn() -> Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Answered> {
        for _ in 0..50 {
            let mut response = ask()?;
            let status = response.status().as_u16();
            if status == 429 {
                thread::sleep(Duration::from_millis(200));
                continue;
            }
            if status >= 400 {
                bail!("{path} answered {status}");
            }
            let text =
                |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
            let location = text("location").unwrap_or_default();
            if let Some(cookie) = text("set-cookie")
                && let Ok(mut kept) = self.cookie.lock()
            {
                *kept = cookie.split(';').next().unwrap_or_default().to_owned();
            }
            return Ok(Answered { location, body: response.body_mut().read_to_string()? });
        }
        bail!("{path} was refused for asking too often")
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    fn cookie(&self) -> String {
        self.cookie.lock().map(|cookie| cookie.clone()).unwrap_or_default()
    }
}

/// The ASCII digit of a shown one.
fn digit(shown: char) -> Option<char> {
    let value = shown.to_digit(10).or_else(|| (shown as u32).checked_sub('۰' as u32).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

//! A browser without scripts, as tools need one: a cookie, forms, and what was answered.

use anyhow::{Result, bail, ensure};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;
use ureq::http::Response;
use ureq::typestate::WithBody;
use ureq::{Agent, Body, BodyReader, RequestBuilder};

pub struct Visitor {
    agent: Agent,
    address: String,
    /// What a trusted proxy would say of it.
    from: Option<String>,
    cookie: Mutex<String>,
}

pub struct Answered {
    pub location: String,
    pub body: String,
}

impl Visitor {
    pub fn new(port: u16) -> Self {
        let config = Agent::config_builder()
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(20)));
        let address = format!("http://127.0.0.1:{port}");
        Self { agent: config.build().into(), address, from: None, cookie: Mutex::default() }
    }

    /// One who comes from this address, where the server trusts us as a proxy: what one address may ask is limited.
    pub fn coming_from(port: u16, address: impl Into<String>) -> Self {
        Self { from: Some(address.into()), ..Self::new(port) }
    }

    pub fn get(&self, path: &str) -> Result<Answered> {
        self.heard(path, || self.dressed(self.agent.get(self.url(path))).call())
    }

    /// Sends a form.
    pub fn post(&self, path: &str, form: &[(&str, &str)]) -> Result<Answered> {
        self.heard(path, || self.posting(path).send_form(form.iter().copied()))
    }

    /// Sends JSON.
    pub fn tell(&self, path: &str, json: &str) -> Result<Answered> {
        self.heard(path, || self.posting(path).header("content-type", "application/json").send(json))
    }

    /// What is said as long as the line lasts.
    pub fn listen(&self, path: &str) -> Result<BodyReader<'static>> {
        let asking = self.dressed(self.agent.get(self.url(path)));
        let response = asking.config().timeout_global(None).build().call()?;
        ensure!(response.status().is_success(), "{path} answered {}", response.status());
        Ok(response.into_body().into_reader())
    }

    fn posting(&self, path: &str) -> RequestBuilder<WithBody> {
        self.dressed(self.agent.post(self.url(path))).header("origin", &self.address)
    }

    fn dressed<Any>(&self, asking: RequestBuilder<Any>) -> RequestBuilder<Any> {
        let asking = asking.header("cookie", self.cookie());
        match &self.from {
            Some(from) => asking.header("x-forwarded-for", from),
            None => asking,
        }
    }

    /// Asks, and asks again where the server says that it was too much at once.
    fn heard(&self, path: &str, ask: impl Fn() -> Result<Response<Body>, ureq::Error>) -> Result<Answered> {
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

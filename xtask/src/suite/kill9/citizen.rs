//! One citizen as a browser without scripts: signs in, fills a form, sends it.

use crate::visitor::Visitor;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;

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

pub struct Citizen(Visitor);

/// A filled draft and the key it is sent with.
pub struct Prepared {
    pub draft: String,
    key: String,
}

impl Citizen {
    /// Proves the mobile with the code that a demo shows.
    pub fn sign_in(port: u16, mobile: &str) -> Result<Self> {
        let visitor = Visitor::new(port);
        visitor.post("/sign-in", &[("mobile", mobile), ("next", "/me")])?;
        let page = visitor.get("/sign-in/code")?;
        let (_, shown) = page.body.split_once("demo-code").context("the demo shows no code")?;
        let code: String = shown.chars().skip_while(|c| *c != '>').filter_map(digit).take(6).collect();
        ensure!(code.len() == 6, "no code of six digits is shown");
        let answered = visitor.post("/sign-in/code", &[("code", &code)])?;
        ensure!(answered.location == "/me", "signing in led to «{}»", answered.location);
        Ok(Self(visitor))
    }

    /// A draft with every page answered.
    pub fn prepare(&self) -> Result<Prepared> {
        let started = self.0.post(&format!("/services/{SERVICE}/request"), &[])?;
        let draft = started.location.split('/').nth(2).context("no draft was started")?.to_owned();
        for (page, answers) in PAGES {
            let saved = self.0.post(&format!("/drafts/{draft}/{page}"), answers)?;
            ensure!(!saved.location.contains(&format!("/{page}")), "the page {page} was not taken");
        }
        let check = self.0.get(&format!("/drafts/{draft}/check"))?.body;
        let (_, rest) = check.split_once("name=\"_key\"").context("the check page has no key")?;
        let key = rest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).context("the key is empty")?;
        Ok(Prepared { draft, key: key.to_owned() })
    }

    /// Sends a draft; the answer is the acknowledged tracking code.
    pub fn submit(&self, prepared: &Prepared) -> Result<String> {
        let answered = self.0.post(&format!("/drafts/{}/submit", prepared.draft), &[("_key", &prepared.key)])?;
        let code = answered.location.strip_prefix("/requests/").and_then(|rest| rest.split('?').next());
        Ok(code.with_context(|| format!("sending led to «{}»", answered.location))?.to_owned())
    }

    /// Codes of all requests the person has.
    pub fn codes(&self) -> Result<BTreeSet<String>> {
        let page = self.0.get("/me")?.body;
        let codes = page.split("href=\"/requests/").skip(1).filter_map(|rest| rest.get(..16));
        Ok(codes.map(str::to_owned).collect())
    }
}

/// The ASCII digit of a shown one.
fn digit(shown: char) -> Option<char> {
    let value = shown.to_digit(10).or_else(|| (shown as u32).checked_sub('۰' as u32).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

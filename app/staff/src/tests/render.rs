//! Draws one address as the server would.

use super::desk::Pretend;
use super::samples;
use crate::App;
use any_spawner::Executor;
use domain::actor::{Actor, Grant, Officer, Role};
use domain::id::{OfficerId, UnitId};
use futures::StreamExt;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use leptos_meta::{MetaTags, ServerMetaContext};
use leptos_router::location::RequestUrl;
use server_fns::caller::Caller;
use server_fns::reply::{self, Reply};
use server_fns::session::Flash;
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// One visit: who looks, and what the session holds.
pub struct Visit {
    pub desk: Pretend,
    pub actor: Actor,
    pub flash: Option<Flash>,
    pub half: Option<OfficerId>,
}

/// What the browser would get.
pub struct Drawn {
    pub status: u16,
    pub redirect: Option<String>,
    pub html: String,
}

impl Visit {
    /// Somebody who has not signed in.
    pub fn stranger(desk: Pretend) -> Self {
        Self { desk, actor: Actor::Anonymous, flash: None, half: None }
    }

    /// A member of staff.
    pub fn officer(desk: Pretend, role: Role) -> Self {
        let grants = vec![Grant { role, unit: UnitId::new(Uuid::from_u128(1)) }];
        let officer = Officer { id: samples::officer(1), name: "سارا نمونه".to_owned(), grants };
        Self { actor: Actor::Officer(officer), ..Self::stranger(desk) }
    }

    /// Draws the address.
    pub async fn open(self, address: &str) -> Drawn {
        // A second test may have been first.
        let _ = Executor::init_tokio();
        let said = Said::default();
        let owner = Owner::new();
        let (meta, output) = ServerMetaContext::new();
        let body = owner.with(|| {
            provide_context(meta);
            provide_context(RequestUrl::new(address));
            reply::provide(said.clone());
            provide_context(Arc::new(Caller {
                actor: self.actor.clone(),
                agency: samples::agency(),
                desk: self.desk.clone().into_desk(),
                follows: Vec::new(),
                flash: self.flash.clone(),
                pending: None,
                half: self.half,
                reference: None,
            }));
            page(|| view! { <App/> }).to_html_stream_in_order()
        });
        let whole = body.collect::<String>().await;
        let stream = futures::stream::once(std::future::ready(whole));
        let html = output.inject_meta_context(stream).await.collect::<String>().await;
        owner.unset_with_forced_cleanup();
        let said = said.0.lock().unwrap().clone();
        Drawn { status: said.0, redirect: said.1, html: plain(&html) }
    }
}

/// Draws a part of a page.
pub fn part(view: impl FnOnce() -> AnyView) -> Drawn {
    let _ = Executor::init_tokio();
    let owner = Owner::new();
    let html = owner.with(|| view().to_html());
    owner.unset_with_forced_cleanup();
    Drawn { status: 200, redirect: None, html: plain(&html) }
}

fn page<V: IntoView + 'static>(app: impl FnOnce() -> V) -> impl IntoView {
    view! {
        <html lang="fa" dir="rtl" translate="no">
            <head>
                <meta charset="utf-8"/>
                <MetaTags/>
            </head>
            <body>{app()}</body>
        </html>
    }
}

/// Without the marks of hydration, which people do not see.
fn plain(html: &str) -> String {
    let mut plain = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!") {
        plain.push_str(before);
        let end = if after.starts_with("--") { "-->" } else { ">" };
        rest = after.split_once(end).map_or("", |parts| parts.1);
    }
    plain + rest
}

impl Drawn {
    /// Fails with the page when a part is missing.
    pub fn has(&self, parts: &[&str]) -> &Self {
        for part in parts {
            assert!(self.html.contains(part), "«{part}» is not in\n{}", self.html);
        }
        self
    }

    pub fn lacks(&self, parts: &[&str]) -> &Self {
        for part in parts {
            assert!(!self.html.contains(part), "«{part}» is in\n{}", self.html);
        }
        self
    }

    /// The parts stand one after the other.
    pub fn has_in_order(&self, parts: &[&str]) -> &Self {
        let mut rest = self.html.as_str();
        for part in parts {
            rest = rest.split_once(part).unwrap_or_else(|| panic!("«{part}» is not there in order\n{}", self.html)).1;
        }
        self
    }

    /// What holds for every page: one heading, no mark of required fields, no inline style, no foreign address, rows
    /// only in table bodies, and no id twice.
    pub fn is_sound(&self) -> &Self {
        assert_eq!(self.html.matches("<h1").count(), 1, "one h1\n{}", self.html);
        assert_eq!(self.html.matches("<title>").count(), 1, "one title\n{}", self.html);
        assert_eq!(self.html.matches("<table").count(), self.html.matches("<tbody").count());
        let mut ids: Vec<&str> = self.html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice\n{}", self.html);
        self.lacks(&[" style=", " required", "src=\"http", "href=\"http", "نامعتبر", "لطفا", "*</"])
    }

    pub fn title(&self) -> &str {
        self.html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0
    }
}

#[derive(Clone)]
struct Said(Arc<Mutex<(u16, Option<String>)>>);

impl Default for Said {
    fn default() -> Self {
        Self(Arc::new(Mutex::new((200, None))))
    }
}

impl Reply for Said {
    fn status(&self, code: u16) {
        self.0.lock().unwrap().0 = code;
    }
    fn header(&self, _: &str, _: &str) {}
    fn add_header(&self, _: &str, _: &str) {}
    fn redirect(&self, path: &str) {
        *self.0.lock().unwrap() = (302, Some(path.to_owned()));
    }
}

//! Draws one address as the server would.

use super::desk::Pretend;
use crate::App;
use any_spawner::Executor;
use domain::actor::{Actor, Citizen};
use domain::id::PersonId;
use domain::identifier::Mobile;
use futures::StreamExt;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;
use leptos_meta::{MetaTags, ServerMetaContext};
use leptos_router::location::RequestUrl;
use server_fns::caller::Caller;
use server_fns::reply::{self, Reply};
use server_fns::session::{Flash, PendingSignIn};
use std::sync::{Arc, Mutex};
use uuid::Uuid;

/// One visit: who looks, and what the session holds.
pub struct Visit {
    pub desk: Pretend,
    pub actor: Actor,
    pub flash: Option<Flash>,
    pub pending: Option<PendingSignIn>,
    pub trouble: Option<crate::Trouble>,
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
        Self { desk, actor: Actor::Anonymous, flash: None, pending: None, trouble: None }
    }

    /// The applicant.
    pub fn applicant(desk: Pretend) -> Self {
        let mobile = Mobile::parse("09990000001").unwrap();
        let citizen = Citizen { id: PersonId::new(Uuid::from_u128(1)), mobile };
        Self { actor: Actor::Citizen(citizen), ..Self::stranger(desk) }
    }

    pub fn flash(mut self, flash: Flash) -> Self {
        self.flash = Some(flash);
        self
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
            if let Some(trouble) = self.trouble.clone() {
                provide_context(trouble);
            }
            provide_context(Arc::new(Caller {
                actor: self.actor.clone(),
                agency: super::samples::agency(),
                desk: self.desk.clone().into_desk(),
                follows: Vec::new(),
                flash: self.flash.clone(),
                pending: self.pending.clone(),
                half: None,
                reference: None,
            }));
            view! {
                <html lang="fa" dir="rtl">
                    <head>
                        <meta charset="utf-8"/>
                        <MetaTags/>
                    </head>
                    <body>
                        <App/>
                    </body>
                </html>
            }
            .to_html_stream_in_order()
        });
        let whole = body.collect::<String>().await;
        let stream = futures::stream::once(std::future::ready(whole));
        let html = output.inject_meta_context(stream).await.collect::<String>().await;
        owner.unset_with_forced_cleanup();
        let said = said.0.lock().unwrap().clone();
        // The marks between pieces of text are not what people see.
        Drawn { status: said.0, redirect: said.1, html: html.replace("<!>", "") }
    }
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

    /// What holds for every page: one heading, no mark of required fields, no inline style, no foreign address.
    pub fn is_sound(&self) -> &Self {
        assert_eq!(self.html.matches("<h1").count(), 1, "one h1\n{}", self.html);
        assert_eq!(self.html.matches("<title>").count(), 1, "one title\n{}", self.html);
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

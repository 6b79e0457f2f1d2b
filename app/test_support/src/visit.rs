//! Draws one address as the server would.

use crate::{Drawn, Pretend, agency, officer, unit};
use any_spawner::Executor;
use domain::actor::{Actor, Citizen, Grant, Officer, Role};
use domain::id::{OfficerId, PersonId};
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
    pub half: Option<OfficerId>,
}

impl Visit {
    /// Somebody who has not signed in.
    pub fn stranger(desk: Pretend) -> Self {
        Self { desk, actor: Actor::Anonymous, flash: None, pending: None, half: None }
    }

    /// The applicant.
    pub fn applicant(desk: Pretend) -> Self {
        let mobile = Mobile::parse("09990000001").unwrap();
        let citizen = Citizen { id: PersonId::new(Uuid::from_u128(1)), mobile };
        Self { actor: Actor::Citizen(citizen), ..Self::stranger(desk) }
    }

    /// A member of staff.
    pub fn officer(desk: Pretend, role: Role) -> Self {
        let grants = vec![Grant { role, unit: unit() }];
        let officer =
            Officer { id: officer(1), name: "سارا نمونه".to_owned(), grants, stands_in_for: Vec::new() };
        Self { actor: Actor::Officer(officer), ..Self::stranger(desk) }
    }

    /// With what went wrong before.
    pub fn flash(mut self, flash: Flash) -> Self {
        self.flash = Some(flash);
        self
    }

    /// Draws the address with the pages of `app`.
    pub async fn draw(self, address: &str, app: impl FnOnce() -> AnyView) -> Drawn {
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
                actor: self.actor,
                agency: agency(),
                desk: self.desk.into_desk(),
                follows: Vec::new(),
                flash: self.flash,
                pending: self.pending,
                half: self.half,
                key: "key-1".to_owned(),
                reference: None,
            }));
            page(app).to_html_stream_in_order()
        });
        let whole = body.collect::<String>().await;
        let stream = futures::stream::once(std::future::ready(whole));
        let html = output.inject_meta_context(stream).await.collect::<String>().await;
        owner.unset_with_forced_cleanup();
        let (status, redirect) = said.0.lock().unwrap().clone();
        Drawn::new(status, redirect, &html)
    }
}

/// Draws a part of a page.
pub fn draw_part(part: impl FnOnce() -> AnyView) -> Drawn {
    let _ = Executor::init_tokio();
    let owner = Owner::new();
    let html = owner.with(|| part().to_html());
    owner.unset_with_forced_cleanup();
    Drawn::new(200, None, &html)
}

fn page(app: impl FnOnce() -> AnyView) -> impl IntoView {
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

/// Status and redirect, as the page asked for them.
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
    fn redirect(&self, path: &str) {
        *self.0.lock().unwrap() = (302, Some(path.to_owned()));
    }
}

//! `/requests/{code}`: status for whoever has the code, everything for the applicant; with `?sent=1` the confirmation.

mod actions;
mod full;
mod history;
mod sent;

use crate::frame::Page;
use crate::load::{param, query};
use components::text::{citizen as words, common, receipt, status};
use components::{ButtonLink, PageHeading, StatusTag, SummaryList, SummaryRow, TrackingCodeView};
use domain::promise::Promise;
use domain::request::StatusKind;
use domain::tracking::{Receipt, Tracking};
use domain::tracking_code::TrackingCode;
use leptos::prelude::*;
use server_fns::session::{self, Flash, Viewer};
use server_fns::{AppError, service_requests};

/// What the address asks for besides the request itself.
pub(super) struct Asked {
    /// Right after sending.
    pub receipt: Option<Receipt>,
    /// The person wants to withdraw and has not yet confirmed.
    pub withdrawing: bool,
    pub flash: Option<Flash>,
}

#[component]
pub(crate) fn FollowRequest() -> impl IntoView {
    let code = param::<String>("code");
    let (sent, withdrawing) = (!query("sent").is_empty(), !query("withdraw").is_empty());
    let load = async move {
        let tracking = service_requests::track(code?).await?;
        let receipt = match &tracking {
            Tracking::Full(view) if sent && view.own => Some(service_requests::receipt(view.code.clone()).await?),
            _ => None,
        };
        Ok::<_, AppError>((tracking, Asked { receipt, withdrawing, flash: session::flash().await? }))
    };
    crate::load::page(load, |(tracking, asked), _: &Viewer| match tracking {
        Tracking::StatusOnly { code, service_title, status, promise } => {
            status_only(code, service_title, status, promise)
        }
        Tracking::Full(view) => full::shown(*view, asked),
    })
}

/// The code alone: nothing personal.
fn status_only(code: TrackingCode, service_title: String, status: StatusKind, promise: Option<Promise>) -> Page {
    let mut rows = vec![
        SummaryRow::view(receipt::tracking_code(), view! { <TrackingCodeView code=code.to_string()/> }),
        SummaryRow::view(words::status(), view! { <StatusTag status/> }),
    ];
    if let Some(promise) = promise {
        rows.push(SummaryRow::text(receipt::promised_date(), crate::promise::promised_day(&promise)));
    }
    Page::new(
        words::track_title(),
        view! {
            <PageHeading title=words::track_title() caption=service_title/>
            <SummaryList rows/>
            <p>{status::meaning(status)}</p>
            <p>{words::more_with_proof()}</p>
            <p><ButtonLink href=format!("/sign-in?next=/requests/{code}")>{common::sign_in()}</ButtonLink></p>
            <p><a class="touch-link" href=format!("/track?code={code}")>{words::prove_by_last_four()}</a></p>
        },
    )
    .back("/track")
}

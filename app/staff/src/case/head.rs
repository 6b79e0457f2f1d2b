//! The first lines: which service, whose, where it stands, how much time is left.

use super::Case;
use components::text::{comma, staff as words};
use components::{BackLink, Bdi, LetterNumber, StatusTag, Tag, TimeLeftTag, TrackingCodeView, Untranslated};
use leptos::prelude::*;

pub fn head(case: &Case) -> AnyView {
    let stage = case.stage.as_ref().map(|stage| {
        let text = words::stage_of(&stage.title, stage.number, stage.of);
        view! { <Tag text/> }
    });
    let paused = case.promise.as_ref().is_some_and(|promise| promise.paused);
    let is_open = case.status.kind().is_open();
    let time_left = case.time_left.filter(|_| is_open).map(|time_left| view! { <TimeLeftTag time_left paused/> });
    let letter = case.letter.clone().map(|number| view! { <LetterNumber number/> });
    view! {
        <div class="case-head">
            <BackLink href="/desk"/>
            <h1 class="page-heading">
                <Untranslated text=case.service_title.clone()/>
                <span class="case-head__applicant">{comma()} <Bdi text=case.applicant.name.clone()/></span>
            </h1>
            <div class="case-head__tags">
                <StatusTag status=case.status.kind()/>
                {stage}
                {time_left}
                <TrackingCodeView code=case.code.as_str()/>
                {letter}
            </div>
        </div>
    }
    .into_any()
}

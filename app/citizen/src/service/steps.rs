//! Table 1: the stages with their unit and agreed time.

use components::text::dates;
use components::{OptionalText, StageStep, Stages};
use domain::service::Stage;
use leptos::prelude::*;

/// Numbered steps; `units` are the titles of the units in the order of the stages.
#[component]
pub(crate) fn Steps(stages: Vec<Stage>, units: Vec<String>) -> impl IntoView {
    let mut units = units.into_iter();
    let steps = stages.into_iter().map(|stage| StageStep {
        title: stage.title,
        unit: OptionalText(units.next()),
        time: dates::span(stage.agreed_time).into(),
        state: None,
    });
    view! { <Stages steps=steps.collect()/> }
}

use domain::service::Stage;
use leptos::prelude::*;

use crate::text::dates;
use crate::{Glyph, Icon, OptionalText, Untranslated};

/// Where a stage stands in one request; `None` on a service's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    Done,
    Current,
    Ahead,
}

/// One row of table 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageStep {
    pub title: String,
    /// The unit responsible.
    pub unit: OptionalText,
    /// Agreed time, in words: «۲ روز کاری».
    pub time: OptionalText,
    pub state: Option<StageState>,
}

impl StageStep {
    /// The steps of a service as its page tells them; `units` are the titles of the units in the order of the stages.
    #[must_use]
    pub fn of_service(stages: Vec<Stage>, units: Vec<String>) -> Vec<Self> {
        let mut units = units.into_iter();
        let steps = stages.into_iter().map(|stage| Self {
            title: stage.title,
            unit: OptionalText(units.next()),
            time: dates::span(stage.agreed_time).into(),
            state: None,
        });
        steps.collect()
    }
}

/// The steps of a service, numbered, with unit and agreed time.
#[component]
pub fn Stages(steps: Vec<StageStep>) -> impl IntoView {
    view! {
        <ol class="stages">
            {steps
                .into_iter()
                .map(|step| {
                    let class = match step.state {
                        None => "stages__step",
                        Some(StageState::Done) => "stages__step stages__step--done",
                        Some(StageState::Current) => "stages__step stages__step--current",
                        Some(StageState::Ahead) => "stages__step stages__step--ahead",
                    };
                    let current = (step.state == Some(StageState::Current)).then_some("step");
                    view! {
                        <li class=class aria-current=current>
                            <div class="stages__title">
                                <Untranslated text=step.title/>
                                {(step.state == Some(StageState::Done)).then(|| view! { <Icon glyph=Glyph::Check/> })}
                            </div>
                            <div class="stages__meta">
                                {step.unit.shown().map(|unit| view! { <span><Untranslated text=unit/></span> })}
                                {step.time.shown().map(|time| view! { <span class="num">{time}</span> })}
                            </div>
                        </li>
                    }
                })
                .collect_view()}
        </ol>
    }
}

//! `/survey/{token}`: table 5 on one page, without signing in; every question may be skipped.

use crate::frame::Page;
use crate::load::param;
use components::text::survey as words;
use components::text::{digits, survey::axis_name};
use components::{Button, PageHeading, Panel, PostForm, TextArea};
use domain::survey::{SCALE, SurveyPage};
use leptos::prelude::*;
use server_fns::session::Viewer;

#[component]
pub(crate) fn Survey() -> impl IntoView {
    let token = param::<String>("token");
    let address = token.clone().map(|token| format!("/survey/{token}")).unwrap_or_default();
    let load = async move { server_fns::surveys::open(token?).await };
    crate::load::page(load, move |page, _: &Viewer| shown(page, address))
}

fn shown(page: SurveyPage, address: String) -> Page {
    if page.answered {
        return Page::new(
            words::thanks_title(),
            view! { <Panel title=words::thanks_title()><p>{words::thanks_text()}</p></Panel> },
        );
    }
    let mut last_axis = None;
    let questions = page.variant.questions().iter().enumerate().map(|(index, number)| {
        let Some((axis, subject)) = words::question(*number) else { return ().into_any() };
        let heading = (last_axis != Some(axis)).then(|| view! { <h2 class="section__title">{axis_name(axis)}</h2> });
        last_axis = Some(axis);
        view! { {heading} <OneQuestion number=*number row=index + 1 subject/> }.into_any()
    });
    let questions = questions.collect_view();
    Page::new(
        words::title(),
        view! {
            <PageHeading title=words::title() caption=page.service_title/>
            <p>{words::intro()}</p>
            <PostForm action=address>
                {questions}
                <TextArea name="comment" label=words::words() optional=true max=domain::limits::WORDS rows=4/>
                <Button>{words::send()}</Button>
            </PostForm>
        },
    )
}

/// One row of table 5: how satisfied, from very high to very low, or that it does not apply.
#[component]
fn OneQuestion(number: u8, row: usize, subject: &'static str) -> impl IntoView {
    let name = format!("q{number}");
    let scores = (1..=SCALE).rev().chain([0]).map(|score| {
        let id = format!("{name}-{score}");
        view! {
            <div class="choice choice--score">
                <input class="choice__input" type="radio" id=id.clone() name=name.clone() value=score.to_string()/>
                <label class="choice__label" for=id>{words::score_name(score)}</label>
            </div>
        }
    });
    let scores = scores.collect_view();
    view! {
        <fieldset class="field survey-question">
            <legend class="field__label">{digits(row)} ". " {words::satisfaction_with(subject)}</legend>
            <div class="choices choices--scores">{scores}</div>
        </fieldset>
    }
}

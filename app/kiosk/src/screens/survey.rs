//! The survey (table 5): one question at a time, five faces with their words, and every one may be skipped.

use crate::field::{Look, Written, written};
use crate::keys::Alphabet;
use crate::parts::{ask_once, button, heading, icon_button, trouble};
use crate::screen::Screen;
use crate::visit::{Active, Mask, Visit};
use components::Glyph;
use components::text::{kiosk_forms as words, survey as questions};
use domain::in_person::OfflineSurvey;
use domain::survey::{SCALE, SurveyVariant};
use leptos::prelude::*;

const WORDS: &str = "_words";
const LETTERS: usize = 1_000;
/// Whoever came in person is asked everything.
const VARIANT: SurveyVariant = SurveyVariant::Full;

pub(crate) fn survey(visit: Visit) -> AnyView {
    let drawn = move || {
        let at = visit.question.get();
        match VARIANT.questions().get(at) {
            Some(number) => question(visit, at, *number),
            None => last(visit),
        }
    };
    view! {
        {heading(questions::title())}
        {trouble(visit)}
        <div class="question">{drawn}</div>
    }
    .into_any()
}

fn question(visit: Visit, at: usize, number: u8) -> AnyView {
    visit.active.set(None);
    let subject = questions::question(number).map_or("", |(_, subject)| subject);
    let next = move || visit.question.set(at + 1);
    let given = move || visit.survey.with(|answers| answers.scores.get(&number).copied());
    let faces = (1..=SCALE).rev().map(|score| {
        let answer = move || {
            visit.survey.update(|answers| {
                answers.scores.insert(number, score);
            });
            next();
        };
        view! {
            <button
                type="button"
                class="face"
                aria-pressed=move || if given() == Some(score) { "true" } else { "false" }
                on:click=move |_| answer()
            >
                {face(score)}
                <span>{questions::score_name(score)}</span>
            </button>
        }
    });
    let skip = move || {
        visit.survey.update(|answers| {
            answers.scores.remove(&number);
        });
        next();
    };
    let back = (at > 0)
        .then(|| icon_button("press press--quiet", Glyph::Back, words::previous(), move || visit.question.set(at - 1)));
    let enough = (at > 0).then(|| {
        button("press press--quiet", words::survey_ends(), move || visit.question.set(VARIANT.questions().len()))
    });
    view! {
        <p class="hint">{words::question_of(at + 1, VARIANT.questions().len())}</p>
        <p class="question__words" id="question">{questions::satisfaction_with(subject)}</p>
        <div class="faces" role="group" aria-labelledby="question">{faces.collect_view()}</div>
        <div class="presses">
            {back}
            {button("press press--quiet", words::skip(), skip)}
            {enough}
        </div>
    }
    .into_any()
}

/// Words at the end, and sending.
fn last(visit: Visit) -> AnyView {
    let field =
        Active { name: WORDS.to_owned(), alphabet: Alphabet::Words { lines: true }, most: LETTERS, mask: Mask::Plain };
    visit.active.set(Some(field.clone()));
    let written = written(
        visit,
        Written {
            active: field,
            look: Look::Words,
            label: "words-label".to_owned(),
            described: None,
            invalid: false.into(),
        },
    );
    let back = move || visit.question.update(|at| *at = at.saturating_sub(1));
    view! {
        <p class="label" id="words-label">{words::words_title()} " " {words::optional()}</p>
        {written}
        <div class="presses">
            {icon_button("press press--first", Glyph::Send, words::send_survey(), move || ask_once(visit, send(visit)))}
            {icon_button("press press--quiet", Glyph::Back, words::previous(), back)}
        </div>
    }
    .into_any()
}

async fn send(visit: Visit) {
    let machine = visit.kit.machine();
    let mut answers = visit.survey.get_untracked();
    answers.comment = visit.raw.with_untracked(|raw| crate::raw::value(raw, WORDS).to_owned());
    let kept = OfflineSurvey {
        // The visit it is about, where it is the same one.
        ticket: visit.taken.with_untracked(|taken| taken.as_ref().map(|taken| taken.token.clone())),
        code: visit.sent.get_untracked(),
        answers,
        made_at: machine.now(),
    };
    let answer = machine.keep_survey(kept).await;
    if visit.screen.is_disposed() {
        return;
    }
    match answer {
        Ok(()) => visit.go(Screen::SurveyThanks),
        Err(why) => visit.trouble.set(Some(why)),
    }
}

pub(crate) fn survey_thanks(_: Visit) -> AnyView {
    view! {
        {heading(words::survey_thanks())}
        <p class="lead">{words::survey_thanks_more()}</p>
    }
    .into_any()
}

/// A face with the mouth of this score; its word stands beside it.
fn face(score: u8) -> AnyView {
    let mouth = match score {
        5 => "M7 13a5 5 0 0 0 10 0z",
        4 => "M7.5 14a5.500 4 0 0 0 9 0",
        3 => "M8 15h8",
        2 => "M7.500 16.500a5.500 4 0 0 1 9 0",
        _ => "M7 17.500a5 4.500 0 0 1 10 0z",
    };
    view! {
        <svg class="face__picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="1.500"></circle>
            <path d="M9 8.500v1.500M15 8.500v1.500" stroke="currentColor" stroke-width="1.800" stroke-linecap="round"></path>
            <path d=mouth fill="none" stroke="currentColor" stroke-width="1.500" stroke-linejoin="round" stroke-linecap="round"></path>
        </svg>
    }
    .into_any()
}

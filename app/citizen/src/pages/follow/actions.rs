//! What the applicant can do now: the one thing that is waited for first.

use components::text::{citizen as words, dates, receipt};
use components::{
    Bdi, Button, ButtonGroup, ButtonKind, ButtonLink, ConfirmBox, Glyph, Notice, OptionalText, Paragraphs, PostForm,
    Section, TextArea, Tone, Untranslated,
};
use domain::jalali::JalaliDate;
use domain::limits::WORDS;
use domain::permission::Action;
use domain::request::{CitizenTask, Deficiency};
use domain::tracking::{Rejection, RequestView};
use leptos::prelude::*;

/// What is waited for, or what came of it.
#[component]
pub(super) fn NextActions(view: RequestView, typed: String, error: Option<String>) -> impl IntoView {
    let may = |action| view.own && view.may.contains(&action);
    let code = view.code.to_string();
    let deficiency = view.deficiency.clone().map(|deficiency| {
        let complete = may(Action::Resubmit).then(|| format!("/requests/{code}/complete"));
        view! { <ToComplete deficiency labels=view.deficient_labels.clone() complete/> }
    });
    let task = view.task.clone().map(|task| {
        let act = may(Action::CitizenAct).then(|| format!("/requests/{code}/act"));
        view! { <ToDo task act typed=typed.clone() error=error.clone()/> }
    });
    let rejection = view.rejection.clone().map(|rejection| {
        let again = view.own.then(|| format!("/services/{}/request/again/{code}", view.service));
        let object = may(Action::Object).then(|| format!("/requests/{code}/object"));
        view! { <Rejected rejection again object/> }
    });
    let answer = may(Action::ReceiveResponse).then(|| {
        let survey = view.survey.clone().map(|href| {
            view! { <ButtonLink href=href kind=ButtonKind::Secondary>{words::give_opinion()}</ButtonLink> }
        });
        view! {
            <Notice tone=Tone::Done title=words::answer_ready()>
                <ButtonGroup>
                    <ButtonLink href=format!("/requests/{code}/answer")>{words::see_answer()}</ButtonLink>
                    {survey}
                </ButtonGroup>
            </Notice>
        }
    });
    view! { {deficiency} {task} {rejection} {answer} }
}

/// Exactly what has to be completed, and one button to do so.
#[component]
fn ToComplete(deficiency: Deficiency, labels: Vec<String>, complete: Option<String>) -> impl IntoView {
    let mut labels = labels.into_iter();
    let items = deficiency.items.into_iter().map(|item| {
        let label = labels.next().unwrap_or(item.field);
        view! { <li><strong><Untranslated text=label/></strong>": " <Bdi text=item.words/></li> }
    });
    let items = items.collect_view();
    view! {
        <Notice tone=Tone::Waiting title=words::what_to_fix()>
            <ul>{items}</ul>
            <Paragraphs text=deficiency.words/>
            <p>{words::fix_until(dates::full_date(JalaliDate::of(deficiency.until)))}</p>
            {complete.map(|action| view! { <PostForm action><Button>{words::complete_request()}</Button></PostForm> })}
        </Notice>
    }
}

/// What to do, where and by when; and a word back when it is done.
#[component]
fn ToDo(task: CitizenTask, act: Option<String>, typed: String, error: Option<String>) -> impl IntoView {
    let form = act.map(|action| {
        view! {
            <PostForm action>
                <TextArea
                    name="words"
                    label=words::what_you_did()
                    hint=words::what_you_did_hint()
                    error=OptionalText(error)
                    value=typed
                    max=WORDS
                    rows=3
                />
                <Button>{words::i_did_it()}</Button>
            </PostForm>
        }
    });
    view! {
        <Notice tone=Tone::Waiting title=words::your_turn()>
            <Paragraphs text=task.words/>
            <p>{words::fix_until(dates::full_date(JalaliDate::of(task.until)))}</p>
        </Notice>
        {form}
    }
}

/// Why it was rejected, by which law, and the two ways on.
#[component]
fn Rejected(rejection: Rejection, again: Option<String>, object: Option<String>) -> impl IntoView {
    view! {
        <Notice tone=Tone::Trouble title=words::rejected_reason()>
            <Paragraphs text=rejection.reason/>
            <p>{words::legal_basis()} ": " <Bdi text=rejection.legal_basis/></p>
        </Notice>
        {again.map(|action| view! { <PostForm action><Button>{words::start_again()}</Button></PostForm> })}
        {object.map(|href| view! { <p><a class="touch-link" href=href>{words::object()}</a></p> })}
    }
}

/// Taking the request back is asked once more, on a page of its own and without a script.
pub(super) fn withdrawing(view: &RequestView) -> AnyView {
    let here = format!("/requests/{}", view.code);
    view! {
        <PostForm action=format!("{here}/withdraw")>
            <ConfirmBox title=words::withdraw_title() confirm=words::withdraw_request() cancel_href=here danger=true>
                <p>{words::withdraw_text()}</p>
            </ConfirmBox>
        </PostForm>
    }
    .into_any()
}

/// The receipt, and the way to take the request back.
#[component]
pub(super) fn WayOut(view: RequestView) -> impl IntoView {
    if !view.own {
        return ().into_any();
    }
    let here = format!("/requests/{}", view.code);
    let withdraw = view.may.contains(&Action::Withdraw).then(|| {
        view! { <p><a class="touch-link" href=format!("{here}?withdraw=1")>{words::withdraw_request()}</a></p> }
    });
    view! {
        <Section title=words::more_ways()>
            <p>
                <ButtonLink href=format!("{here}/receipt") kind=ButtonKind::Secondary icon=Glyph::File>
                    {receipt::title()}
                </ButtonLink>
            </p>
            {withdraw}
        </Section>
    }
    .into_any()
}

//! What can be done now: buttons, or the one form that is open.

use super::Case;
use super::forms::form_of;
use super::verb::{Reader, Verb};
use super::work::Work;
use components::text::{common, staff as words};
use components::{Button, ButtonKind, Glyph, Notice, Paragraphs, Tone, Untranslated};
use leptos::prelude::*;

pub fn panel(case: Case, work: Work) -> AnyView {
    Effect::new(move |_| work.landed());
    let offered = Verb::offered(&case);
    view! {
        <section class="actions" aria-labelledby="actions-title">
            <h2 class="section__title" id="actions-title" tabindex="-1">{common::actions()}</h2>
            {move || match work.open_verb() {
                None => buttons(&case, work, &offered),
                Some(verb) if offered.contains(&verb) => {
                    let form = form_of(case.clone(), verb);
                    Suspend::new(form).into_any()
                }
                Some(verb) => gone(work, &verb),
            }}
        </section>
    }
    .into_any()
}

fn buttons(case: &Case, work: Work, offered: &[Verb]) -> AnyView {
    let nothing = offered.iter().all(|verb| *verb == Verb::Note).then(|| view! { <p>{words::no_action()}</p> });
    let buttons = offered.iter().enumerate().map(|(index, verb)| {
        let kind = match (index, verb) {
            (_, Verb::Note) => ButtonKind::Secondary,
            (0, _) => ButtonKind::Primary,
            _ => ButtonKind::Secondary,
        };
        let icon = match verb {
            Verb::Note => Some(Glyph::Note),
            verb if verb.reader() == Reader::Citizen => Some(Glyph::Message),
            _ => None,
        };
        let (id, label, opened) = (verb.button_id(), verb.label(case), verb.clone());
        view! {
            <li>
                <VerbButton id kind icon label on_press=move || work.open(opened.clone())/>
            </li>
        }
    });
    view! {
        {nothing}
        <ul class="actions__verbs">{buttons.collect_view()}</ul>
    }
    .into_any()
}

#[component]
fn VerbButton(
    id: String,
    kind: ButtonKind,
    icon: Option<Glyph>,
    label: String,
    on_press: impl Fn() + Send + 'static,
) -> impl IntoView {
    match icon {
        Some(icon) => view! {
            <Button kind icon behaviour="button" attr:id=id on:click=move |_| on_press()><Untranslated text=label/></Button>
        }
        .into_any(),
        None => view! {
            <Button kind behaviour="button" attr:id=id on:click=move |_| on_press()><Untranslated text=label/></Button>
        }
        .into_any(),
    }
}

/// The open verb went away with the new state; what was written for it is still there to be used.
fn gone(work: Work, verb: &Verb) -> AnyView {
    let written = work.words_of(verb);
    let quoted = (!written.is_empty()).then(|| {
        let written = written.into_iter().map(|text| view! { <Paragraphs text/> }).collect_view();
        view! { <p>{words::verb_gone()}</p> {written} }
    });
    view! {
        <Notice tone=Tone::Waiting title=words::verb_gone_title() announced=true>{quoted}</Notice>
        <Button kind=ButtonKind::Secondary behaviour="button" on:click=move |_| work.close()>{words::close_form()}</Button>
    }
    .into_any()
}

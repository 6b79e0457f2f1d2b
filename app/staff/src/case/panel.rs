//! What can be done now: buttons, or the one form that is open.

use super::DrawnCase;
use super::forms::{changed, form_of, leftovers};
use super::verb::{Reader, Verb};
use super::work::Work;
use crate::hand::{Act, Hand, hint};
use crate::live::Live;
use components::text::{common, digits, live as live_words, staff as words};
use components::{Button, ButtonKind, Glyph, Notice, Paragraphs, Tag, Tone, Untranslated};
use domain::id::RequestId;
use leptos::prelude::*;

pub fn panel(case: &DrawnCase, hand: Hand) -> AnyView {
    let work = hand.work;
    Effect::new(move |_| work.landed());
    let (id, revision, offered, forms) = (case.id, case.revision, case.verbs(), case.forms.clone());
    view! {
        <section class="actions" aria-labelledby="actions-title">
            <h2 class="section__title" id="actions-title" tabindex="-1">{common::actions()}</h2>
            {move || match work.open_verb() {
                None => buttons(id, revision, hand, &offered),
                // Nothing is written over what was written before and has not been read yet.
                Some(_) if !work.keeper.is_ready(id) => view! { <p>{words::loading()}</p> }.into_any(),
                Some(verb) if offered.iter().any(|(offered, _)| *offered == verb) => {
                    Suspend::new(form_of(forms.clone(), verb)).into_any()
                }
                Some(verb) => gone(work, &verb),
            }}
        </section>
    }
    .into_any()
}

fn buttons(id: RequestId, revision: u32, hand: Hand, offered: &[(Verb, String)]) -> AnyView {
    let nothing = offered.iter().all(|(verb, _)| *verb == Verb::Note).then(|| view! { <p>{words::no_action()}</p> });
    let buttons = offered.iter().enumerate().map(|(index, (verb, label))| {
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
        let (id, label, opened) = (verb.button_id(), label.clone(), verb.clone());
        let acts = acts(verb, index, offered);
        let key = verb.key();
        let begun = move || {
            hand.work.begun().contains(&key).then(|| view! { <Tag icon=Glyph::Pencil text=live_words::unfinished()/> })
        };
        view! {
            <li>
                <VerbButton id kind icon label hand acts on_press=move || hand.work.open(opened.clone())/>
                {begun}
            </li>
        }
    });
    let buttons = buttons.collect_view();
    view! {
        {changes(id, revision)}
        {nothing}
        <ul class="actions__verbs">{buttons}</ul>
        {unusable(hand.work, offered)}
    }
    .into_any()
}

/// What others did since the case was drawn, as soon as it is known.
fn changes(id: RequestId, revision: u32) -> AnyView {
    let Some(live) = use_context::<Live>() else { return ().into_any() };
    let news = Memo::new(move |_| live.news_of(id, revision));
    (move || news.get().map(|news| Suspend::new(changed(id, revision, news)))).into_any()
}

/// What was written for verbs that are not offered, so that nothing lies hidden.
fn unusable(work: Work, offered: &[(Verb, String)]) -> AnyView {
    let offered: Vec<String> = offered.iter().map(|(verb, _)| verb.key()).collect();
    let left = Memo::new(move |_| {
        let begun = work.begun().into_iter().filter(|verb| !offered.contains(verb));
        begun.filter(|verb| !work.words_of(verb).is_empty()).collect::<Vec<_>>()
    });
    (move || {
        let left = left.get();
        (!left.is_empty()).then(|| Suspend::new(leftovers(work, left)))
    })
    .into_any()
}

/// Whose keys press the button: first its place.
fn acts(verb: &Verb, index: usize, offered: &[(Verb, String)]) -> Vec<Act> {
    let first =
        |fits: fn(&Verb) -> bool| offered.iter().find(|(verb, _)| fits(verb)).map(|(verb, _)| verb) == Some(verb);
    let place = u8::try_from(index + 1).ok().filter(|place| *place <= 9).map(Act::Verb);
    let mut acts: Vec<Act> = place.into_iter().collect();
    let by_kind: [(Act, fn(&Verb) -> bool); 4] = [
        (Act::Finish, Verb::finishes),
        (Act::Reply, Verb::replies),
        (Act::Refer, |verb| *verb == Verb::Refer),
        (Act::Note, |verb| *verb == Verb::Note),
    ];
    acts.extend(by_kind.into_iter().filter(|(_, fits)| first(*fits)).map(|(act, _)| act));
    acts
}

#[component]
fn VerbButton(
    id: String,
    kind: ButtonKind,
    icon: Option<Glyph>,
    label: String,
    hand: Hand,
    acts: Vec<Act>,
    on_press: impl Fn() + Send + 'static,
) -> impl IntoView {
    let place = acts.first().and_then(|act| if let Act::Verb(place) = act { Some(*place) } else { None });
    // Read out it would be part of the name; `title` says it in words.
    let key = move || {
        let place = place.filter(|_| hand.keys.with(|keys| keys.single))?;
        Some(view! { <span class="verb-key num" aria-hidden="true">{digits(place)}</span> })
    };
    let title = move || hint(hand, &acts);
    match icon {
        Some(icon) => view! {
            <Button kind icon behaviour="button" attr:id=id attr:title=title on:click=move |_| on_press()>
                <Untranslated text=label/> {key}
            </Button>
        }
        .into_any(),
        None => view! {
            <Button kind behaviour="button" attr:id=id attr:title=title on:click=move |_| on_press()>
                <Untranslated text=label/> {key}
            </Button>
        }
        .into_any(),
    }
}

/// The open verb went away with the new state; what was written for it is still there to be used.
fn gone(work: Work, verb: &Verb) -> AnyView {
    let written = work.words_of(&verb.key());
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

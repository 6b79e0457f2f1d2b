//! What all forms of verbs have in common: heading, error summary, conflict, hidden inputs, button, Esc.

use super::conflict::{changes_since, conflict};
use super::filled::Filled;
use crate::browser;
use crate::case::Case;
use crate::case::errors::{Errors, FORM_TITLE, Labels};
use crate::case::verb::{Reader, Verb};
use crate::case::work::Work;
use crate::hand::Hand;
use crate::keeper;
use crate::live::{Live, News};
use components::text::staff as words;
use components::{Button, ButtonKind, ErrorSummary, Untranslated};
use leptos::ev::{self, SubmitEvent};
use leptos::form::form_data_from_event;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use server_fns::post;

/// The parts in which forms differ, words and all.
pub struct Sheet {
    /// What happens, said before it does.
    pub hint: Option<&'static str>,
    /// Inputs with their labels.
    pub labels: Labels,
    /// Inputs in which something has to be chosen before it is sent.
    pub choices: Vec<&'static str>,
    /// The button's verb; the verb's own label when not given.
    pub button: Option<&'static str>,
    pub kind: ButtonKind,
}

impl Sheet {
    pub fn new(labels: &[(&'static str, &str)]) -> Self {
        let labels = labels.iter().map(|(name, label)| (*name, (*label).to_owned())).collect();
        Self { hint: None, labels, choices: Vec::new(), button: None, kind: ButtonKind::Primary }
    }
}

/// What success is worded as, from the text that the server function answered.
type Said = Box<dyn Fn(&str) -> String>;
/// Draws the inputs, again after every refusal.
type Body = Box<dyn Fn(Filled) -> AnyView + Send>;

/// The form of one verb, carried out by the server function `F`.
pub fn verb_form<F: ServerFn>(
    case: &Case,
    verb: Verb,
    sheet: Sheet,
    said: impl Fn(&str) -> String + 'static,
    body: impl Fn(Filled) -> AnyView + Send + 'static,
) -> AnyView {
    drawn(F::url(), case, verb, sheet, Box::new(said), Box::new(body))
}

/// The same for every verb: a browser downloads this once, not once a verb.
fn drawn(address: &'static str, case: &Case, verb: Verb, sheet: Sheet, said: Said, body: Body) -> AnyView {
    let work = expect_context::<Work>();
    // A form that is drawn alone has no list to go on along.
    let hand = use_context::<Hand>();
    let action = Action::new(move |form: &String| {
        let form = form.clone();
        async move {
            work.keeper.settled().await;
            post(address, form).await
        }
    });
    let errors = RwSignal::new(Errors::default());
    let busy = RwSignal::new(false);
    let (request, revision) = (case.id, case.revision);
    let changes = changes_since(request, revision);
    let live = use_context::<Live>();
    let news = Memo::new(move |_| live.and_then(|live| live.news_of(request, revision)));
    let Sheet { hint, labels, choices, button, kind } = sheet;
    let labels = StoredValue::new(labels);

    let done = verb.clone();
    Effect::new(move |_| {
        action.value().with(|answer| match answer {
            None => {}
            Some(Ok(answer)) => match hand {
                Some(hand) => hand.done(&done, said(answer)),
                None => work.done(&done, said(answer)),
            },
            Some(Err(error)) => {
                let found = labels.with_value(|labels| Errors::of(error, labels));
                if found.conflict {
                    changes.dispatch(());
                }
                errors.set(found);
                browser::focus("error-summary");
            }
        });
    });
    Effect::new(move |_| browser::focus_first_input("verb-form"));
    // Said before anything is sent; what is typed stays as it is.
    Effect::new(move |_| {
        if matches!(news.get(), Some(News::Changed { .. })) {
            changes.dispatch(());
        }
    });
    // From the press of the button until it is answered, people are asked before they leave.
    let flying = StoredValue::new(false);
    let flies = move |now: bool| {
        let before = flying.try_update_value(|before| std::mem::replace(before, now)).unwrap_or_default();
        work.keeper.verb_is_pending(before, now);
    };
    Effect::new(move |_| flies(action.pending().get()));
    on_cleanup(move || flies(false));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Ok(data) = form_data_from_event(&event) else { return };
        let is_empty = |name: &&&str| data.get(name).as_string().unwrap_or_default().is_empty();
        let unchosen: Vec<_> = choices.iter().filter(is_empty).copied().collect();
        if unchosen.is_empty() {
            flies(true);
            action.dispatch(browser::encoded(&data));
        } else {
            errors.set(labels.with_value(|labels| Errors::unchosen(unchosen, labels)));
            browser::focus("error-summary");
        }
    };
    let key = verb.key();
    let typed_for = key.clone();
    let keep = move |event: ev::Event| {
        if let Some((name, value)) = browser::typed(&event) {
            work.keep(&typed_for, name, value);
            keeper::changed(work, &typed_for);
        }
    };
    let jump = move |event: ev::MouseEvent| {
        if let Some(id) = browser::link_target(&event) {
            event.prevent_default();
            browser::focus(&id);
        }
    };
    let reader = match verb.reader() {
        Reader::Citizen => Some((words::citizen_sees(), "verb to-citizen")),
        Reader::Colleagues => Some((words::internal_note_hint(), "verb internal")),
        Reader::Nobody => None,
    };
    let (reader, class) = reader.unzip();
    let title = verb.label(case);
    let button = button.map_or_else(|| title.clone(), str::to_owned);
    view! {
        <section class=class.unwrap_or("verb") id="verb-form" aria-labelledby=FORM_TITLE on:input=keep on:focusout=move |_| keeper::flush(work.keeper)>
            <div class="verb__head">
                <h3 id=FORM_TITLE tabindex="-1"><Untranslated text=title/></h3>
                <Button kind=ButtonKind::Quiet behaviour="button" more=words::close_form_key() on:click=move |_| work.close()>
                    {words::close_form()}
                </Button>
            </div>
            {reader.map(|reader| view! { <p class="verb__reader">{reader}</p> })}
            {hint.map(|hint| view! { <p>{hint}</p> })}
            <div on:click=jump>{move || view! { <ErrorSummary errors=errors.with(|errors| errors.lines.clone())/> }}</div>
            {move || {
                let news = news.get();
                let told = news.is_some() || errors.with(|errors| errors.conflict);
                told.then(|| conflict(changes, work, news))
            }}
            <form class="form" method="post" action=address novalidate on:submit=submit>
                <input type="hidden" name="request" value=request.to_string()/>
                <input type="hidden" name="revision" value=revision.to_string()/>
                {move || body(Filled { work, verb: key.clone(), errors: errors.get(), busy })}
                <Button kind disabled=Signal::derive(move || action.pending().get() || busy.get())><Untranslated text=button/></Button>
            </form>
        </section>
    }
    .into_any()
}

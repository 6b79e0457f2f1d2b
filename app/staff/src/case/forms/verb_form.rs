//! What all forms of verbs have in common: heading, error summary, conflict, hidden inputs, button, Esc.

use super::conflict::conflict;
use super::filled::Filled;
use crate::browser;
use crate::case::Case;
use crate::case::errors::{Errors, FORM_TITLE, Labels};
use crate::case::verb::{Reader, Verb};
use crate::case::work::Work;
use components::text::staff as words;
use components::{Button, ButtonKind, ErrorSummary, Untranslated};
use leptos::ev::{self, SubmitEvent};
use leptos::form::form_data_from_event;
use leptos::prelude::*;
use leptos::server_fn::ServerFn;
use server_fns::{kartabl, post};

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
    let action = Action::new(move |form: &String| post(address, form.clone()));
    let errors = RwSignal::new(Errors::default());
    let (request, revision) = (case.id, case.revision);
    let changes = Action::new(move |(): &()| kartabl::changes_since(request, revision));
    let Sheet { hint, labels, choices, button, kind } = sheet;
    let labels = StoredValue::new(labels);

    let done = verb.clone();
    Effect::new(move |_| {
        action.value().with(|answer| match answer {
            None => {}
            Some(Ok(answer)) => work.done(&done, said(answer)),
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
    Effect::new(move |_| {
        browser::focus_first_input("verb-form");
        let listener = window_event_listener(ev::keydown, move |event| {
            if event.key() == "Escape" && !event.is_composing() {
                work.close();
            }
        });
        on_cleanup(move || listener.remove());
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Ok(data) = form_data_from_event(&event) else { return };
        let is_empty = |name: &&&str| data.get(name).as_string().unwrap_or_default().is_empty();
        let unchosen: Vec<_> = choices.iter().filter(is_empty).copied().collect();
        if unchosen.is_empty() {
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
    let form = case.clone();
    view! {
        <section class=class.unwrap_or("verb") id="verb-form" aria-labelledby=FORM_TITLE on:input=keep>
            <div class="verb__head">
                <h3 id=FORM_TITLE tabindex="-1"><Untranslated text=title/></h3>
                <Button kind=ButtonKind::Quiet behaviour="button" more=words::close_form_key() on:click=move |_| work.close()>
                    {words::close_form()}
                </Button>
            </div>
            {reader.map(|reader| view! { <p class="verb__reader">{reader}</p> })}
            {hint.map(|hint| view! { <p>{hint}</p> })}
            <div on:click=jump>{move || view! { <ErrorSummary errors=errors.with(|errors| errors.lines.clone())/> }}</div>
            {move || errors.with(|errors| errors.conflict).then(|| conflict(changes, &form.field_labels, work))}
            <form class="form" method="post" action=address novalidate on:submit=submit>
                <input type="hidden" name="request" value=request.to_string()/>
                <input type="hidden" name="revision" value=revision.to_string()/>
                {move || body(Filled { work, verb: key.clone(), errors: errors.get() })}
                <Button kind disabled=action.pending()><Untranslated text=button/></Button>
            </form>
        </section>
    }
    .into_any()
}

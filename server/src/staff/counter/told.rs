//! What the page says about the form that was posted last: once, and with what was typed.

use super::COUNTER;
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::session::Session;
use axum::response::Response;
use components::text::{counter as words, problem, refusal as refusals};
use components::{ErrorLine, OptionalText};
use domain::form::{InputPath, Problems, Raw};
use domain::refusal::Refusal;
use server_fns::session::Flash;

/// Says which form was posted.
const FORM: &str = "_form";
/// Says what was done.
const SAID: &str = "_said";

/// The forms into which something is typed, the input that a refusal of each stands at, and the part of the page it is in.
const FORMS: [(&str, &str, &str); 12] = [
    ("hold", "hold_reason", NOW),
    ("transfer", "transfer_to", NOW),
    ("case", "code", VISIT),
    ("inform", "inform_service", VISIT),
    ("guide", "guide_unit", VISIT),
    ("assist", "assist_service", VISIT),
    ("identity", "identity_seen", VISIT),
    ("acted", "cases", VISIT),
    ("pick", "pick_ticket", QUEUE),
    ("priority", "priority_ticket", QUEUE),
    ("take", "take_line", QUEUE),
    ("check_in", "appointment_code", QUEUE),
];

/// Parts of the page, by their ids. Refusals that belong to no input stand at the first.
pub(super) const NOW: &str = "now";
pub(super) const VISIT: &str = "visit";
pub(super) const QUEUE: &str = "queue";

/// A flash of the counter's page.
#[derive(Default)]
pub(super) struct Told(Flash);

impl Told {
    pub fn new(flash: Flash) -> Self {
        Self(flash)
    }

    /// What was typed into this input, if it was this form.
    pub fn value(&self, input: &str) -> String {
        self.0.value(input)
    }

    /// Whether this form was refused, and so stays open with what was typed.
    pub fn is_about(&self, form: &str) -> bool {
        value(&self.0.raw, FORM) == form
    }

    /// Whether something was typed into a form of this part that must not be swapped away.
    pub fn holds(&self, part: &str) -> bool {
        FORMS.iter().any(|(form, _, of)| *of == part && self.is_about(form))
    }

    /// The sentence beside an input.
    pub fn error(&self, form: &str, input: &str, label: &str) -> OptionalText {
        if !self.is_about(form) {
            return OptionalText::default();
        }
        let of_input = self.0.problems.at(&InputPath::new(input)).map(|found| problem::sentence(found, label));
        let of_form = || (self.input_of_refusal() == input).then(|| self.refusal()).flatten();
        OptionalText(of_input.or_else(of_form))
    }

    /// The error summary; `label` is what an input is called.
    pub fn lines(&self, label: impl Fn(&str) -> &'static str) -> Vec<ErrorLine> {
        let problems = self
            .0
            .problems
            .iter()
            .map(|(path, found)| ErrorLine::new(path.as_str(), problem::sentence(found, label(path.as_str()))));
        let refusal = self.refusal().map(|text| ErrorLine::new(self.input_of_refusal(), text));
        problems.chain(refusal).collect()
    }

    /// The input that the refusal stands at.
    fn input_of_refusal(&self) -> &'static str {
        let form = value(&self.0.raw, FORM);
        match (form, &self.0.refusal) {
            ("transfer", Some(Refusal::ReasonMissing)) => "transfer_reason",
            ("pick", Some(Refusal::ReasonMissing)) => "pick_reason",
            ("priority", Some(Refusal::ReasonMissing)) => "priority_reason",
            ("cases", _) => "cases",
            _ => FORMS.iter().find(|(known, ..)| *known == form).map_or(NOW, |(_, input, _)| input),
        }
    }

    fn refusal(&self) -> Option<String> {
        let refusal = self.0.refusal.as_ref()?;
        Some(match refusal {
            Refusal::NotFound if self.is_about("case") => words::no_such_case().to_owned(),
            other => refusals::sentence(other),
        })
    }

    /// What was done, in words.
    pub fn said(&self) -> Option<String> {
        Some(match value(&self.0.raw, SAID) {
            "sat" => words::done_sat().to_owned(),
            "rose" => words::done_rose().to_owned(),
            "opened" => words::done_opened().to_owned(),
            "informed" => words::done_informed().to_owned(),
            "guided" => words::done_guided().to_owned(),
            "offered" => words::done_offered().to_owned(),
            "finished" => words::done_finished().to_owned(),
            "dropped" => words::done_dropped().to_owned(),
            "acted" => words::done_acted().to_owned(),
            "prioritised" => words::done_prioritised().to_owned(),
            "given" => words::number_given(value(&self.0.raw, "number")),
            _ => return None,
        })
    }
}

/// Back to the counter, with nothing to say.
pub(super) fn back() -> Response {
    see_other(COUNTER, None)
}

/// Back to the counter with a word about what was done; the word goes with the session and stands in no address.
pub(super) async fn say(session: &mut Session, word: &str, more: Raw) -> Response {
    let mut raw = vec![(SAID.to_owned(), word.to_owned())];
    raw.extend(more);
    leave(session, Flash { raw, ..Flash::default() }).await
}

/// Back to the counter, which words the refusal at this form and shows what was typed.
pub(super) async fn send_back(session: &mut Session, form: &str, refusal: Refusal, raw: Raw) -> Response {
    match refusal {
        Refusal::SignInFirst => see_other("/desk/sign-in?next=%2Fdesk%2Fcounter", None),
        Refusal::Trouble => refused(&refusal),
        refusal => {
            let flash = Flash { raw: of(form, raw), problems: Problems::new(), refusal: Some(refusal) };
            leave(session, flash).await
        }
    }
}

/// Back to the counter, which words the problems at this form's inputs.
pub(super) async fn ask_again(session: &mut Session, form: &str, problems: Problems, raw: Raw) -> Response {
    leave(session, Flash { raw: of(form, raw), problems, refusal: None }).await
}

/// One verb's outcome: back with a word, or with the refusal. A word that is empty says nothing.
pub(super) async fn done<T>(
    session: &mut Session,
    form: &str,
    raw: Raw,
    answer: Result<T, Refusal>,
    word: &str,
) -> Response {
    match answer {
        Ok(_) if word.is_empty() => back(),
        Ok(_) => say(session, word, Raw::new()).await,
        Err(refusal) => send_back(session, form, refusal, raw).await,
    }
}

fn of(form: &str, mut raw: Raw) -> Raw {
    raw.retain(|(name, _)| name != FORM && name != SAID);
    raw.insert(0, (FORM.to_owned(), form.to_owned()));
    raw
}

async fn leave(session: &mut Session, flash: Flash) -> Response {
    match session.leave(COUNTER, flash).await {
        Ok(cookie) => see_other(COUNTER, cookie.as_ref()),
        Err(refusal) => refused(&refusal),
    }
}

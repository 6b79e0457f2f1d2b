//! What a form shows: what was typed before, and what is wrong with it.

use crate::case::errors::Errors;
use crate::case::work::Work;
use components::OptionalText;
use leptos::prelude::*;

#[derive(Clone)]
pub struct Filled {
    pub work: Work,
    /// Key of the verb.
    pub verb: String,
    pub errors: Errors,
    /// Something is on its way that the form needs: it is not sent meanwhile.
    pub busy: RwSignal<bool>,
}

impl Filled {
    /// What was typed into an input; before it was touched, `otherwise`.
    pub fn value_or(&self, input: &str, otherwise: &str) -> String {
        self.work.kept(&self.verb, input).unwrap_or_else(|| otherwise.to_owned())
    }

    /// What was typed into an input.
    pub fn value(&self, input: &str) -> String {
        self.value_or(input, "")
    }

    /// What is wrong with an input.
    pub fn error(&self, input: &str) -> OptionalText {
        self.errors.at(input)
    }

    /// What stands in an input while it is being typed.
    pub fn live(&self, input: &'static str) -> impl Fn() -> String + Clone + Send + Sync + 'static {
        let (work, verb) = (self.work, self.verb.clone());
        move || work.live(&verb, input).unwrap_or_default()
    }

    /// Whether a box is ticked, as long as it is looked at.
    pub fn ticked(&self, input: String) -> Memo<bool> {
        let (work, verb) = (self.work, self.verb.clone());
        Memo::new(move |_| work.live(&verb, &input).is_some())
    }
}

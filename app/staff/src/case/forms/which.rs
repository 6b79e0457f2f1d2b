//! Which of the inquiries that wait for their answer is meant. Where there is one, it is.

use super::filled::Filled;
use crate::case::Case;
use components::text::inquiry as words;
use components::{Choice, Paragraphs, Select};
use leptos::prelude::*;

const INQUIRY: &str = "inquiry";

pub struct Waiting {
    /// Inputs in which something has to be chosen.
    pub choices: Vec<&'static str>,
    /// Draws the input.
    pub draw: Box<dyn Fn(&Filled) -> AnyView + Send>,
}

pub fn waiting(case: &Case) -> Waiting {
    let waiting = case.inquiries.iter().map(|view| &view.inquiry).filter(|inquiry| inquiry.is_waiting());
    let waiting: Vec<(String, String)> = waiting
        .map(|inquiry| (inquiry.id.to_string(), words::planned_later(&inquiry.agency, &inquiry.question)))
        .collect();
    if let [(id, label)] = waiting.as_slice() {
        let (id, label) = (id.clone(), label.clone());
        let draw = move |_: &Filled| {
            view! { <input type="hidden" name=INQUIRY value=id.clone()/> <Paragraphs text=label.clone()/> }.into_any()
        };
        return Waiting { choices: Vec::new(), draw: Box::new(draw) };
    }
    let draw = move |filled: &Filled| {
        let choices = waiting.iter().map(|(id, label)| Choice::new(id, label)).collect();
        view! {
            <Select
                name=INQUIRY
                label=words::which()
                choices
                value=filled.value(INQUIRY)
                error=filled.error(INQUIRY)
            />
        }
        .into_any()
    };
    Waiting { choices: vec![INQUIRY], draw: Box::new(draw) }
}

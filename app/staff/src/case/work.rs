//! What is open, typed and said while a case is looked at. It outlives every reloading of the case.

use super::verb::Verb;
use crate::browser;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Where the focus goes when the case has been drawn again.
const ACTIONS: &str = "actions-title";

/// The key of a verb and the name of an input.
type Input = (String, String);

#[derive(Clone, Copy)]
pub struct Work {
    open: RwSignal<Option<Verb>>,
    typed: RwSignal<BTreeMap<Input, String>>,
    said: RwSignal<Option<String>>,
    reloads: RwSignal<u32>,
    /// The case is being loaded again after something was done.
    landing: RwSignal<bool>,
}

impl Work {
    pub fn new() -> Self {
        Self {
            open: RwSignal::new(None),
            typed: RwSignal::new(BTreeMap::new()),
            said: RwSignal::new(None),
            reloads: RwSignal::new(0),
            landing: RwSignal::new(false),
        }
    }

    /// Another case: nothing of the one before is kept.
    pub fn start_anew(self) {
        self.open.set(None);
        self.typed.set(BTreeMap::new());
        self.said.set(None);
        self.landing.set(false);
    }

    /// The open form, if any. Tracked.
    pub fn open_verb(self) -> Option<Verb> {
        self.open.get()
    }

    /// Opens a form, and with it closes the one before. What was typed there is kept.
    pub fn open(self, verb: Verb) {
        self.said.set(None);
        self.open.set(Some(verb));
    }

    /// Closes the open form; the focus goes back to its button.
    pub fn close(self) {
        if let Some(verb) = self.open.get_untracked() {
            self.open.set(None);
            browser::focus(&verb.button_id());
        }
    }

    /// How often the case has been asked for again. Tracked.
    pub fn reloads(self) -> u32 {
        self.reloads.get()
    }

    /// Loads the case anew; the open form stays open, with what was typed.
    pub fn reload(self) {
        self.reloads.update(|count| *count += 1);
    }

    /// It was done: says so, forgets what was typed for it, and loads the case anew.
    pub fn done(self, verb: &Verb, said: String) {
        let key = verb.key();
        self.typed.update(|typed| typed.retain(|(of, _), _| *of != key));
        self.open.set(None);
        self.said.set(Some(said));
        self.landing.set(true);
        self.reload();
    }

    /// The case was drawn again: after something was done the focus is at the actions.
    pub fn landed(self) {
        if self.landing.get_untracked() {
            self.landing.set(false);
            browser::focus(ACTIONS);
        }
    }

    /// What was done last, in a sentence. Tracked.
    pub fn said(self) -> Option<String> {
        self.said.get()
    }

    pub fn has_said(self) -> bool {
        self.said.with_untracked(Option::is_some)
    }

    /// Keeps what an input holds now; nothing for a box that is not ticked.
    pub fn keep(self, verb: &str, input: String, value: Option<String>) {
        let key = (verb.to_owned(), input);
        self.typed.update(|typed| match value {
            Some(value) => {
                typed.insert(key, value);
            }
            None => {
                typed.remove(&key);
            }
        });
    }

    /// What was typed into an input, if it was touched. Tracked.
    pub fn live(self, verb: &str, input: &str) -> Option<String> {
        self.typed.with(|typed| typed.get(&(verb.to_owned(), input.to_owned())).cloned())
    }

    /// The same, untracked.
    pub fn kept(self, verb: &str, input: &str) -> Option<String> {
        self.typed.with_untracked(|typed| typed.get(&(verb.to_owned(), input.to_owned())).cloned())
    }

    /// The words typed for a verb that is not possible any more, so that they can be used elsewhere.
    pub fn words_of(self, verb: &Verb) -> Vec<String> {
        let key = verb.key();
        self.typed.with_untracked(|typed| {
            let words = typed.iter().filter(|((of, _), value)| *of == key && value.contains(char::is_whitespace));
            words.map(|(_, value)| value.clone()).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_forgotten_by_success_only() {
        Owner::new().with(|| {
            let work = Work::new();
            work.keep("reject", "reason".to_owned(), Some("نشانی با سند جور نیست".to_owned()));
            work.keep("note", "words".to_owned(), Some("یادداشت".to_owned()));
            work.open(Verb::Reject);
            work.reload();
            work.open(Verb::Note);
            assert_eq!(work.kept("reject", "reason").as_deref(), Some("نشانی با سند جور نیست"));
            assert_eq!(work.words_of(&Verb::Reject), ["نشانی با سند جور نیست"]);
            work.done(&Verb::Reject, "رد شد".to_owned());
            assert_eq!(work.kept("reject", "reason"), None);
            assert_eq!(work.kept("note", "words").as_deref(), Some("یادداشت"));
            assert!(work.has_said() && work.open.get_untracked().is_none());
        });
    }

    #[test]
    fn an_unticked_box_holds_nothing() {
        Owner::new().with(|| {
            let work = Work::new();
            work.keep("deficient", "items[0][field]".to_owned(), Some("photo".to_owned()));
            work.keep("deficient", "items[0][field]".to_owned(), None);
            assert_eq!(work.kept("deficient", "items[0][field]"), None);
        });
    }
}

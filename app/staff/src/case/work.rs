//! What is open, typed and said while a case is looked at. It outlives every reloading of the case, and what was typed
//! outlives going on to other cases.

use super::verb::Verb;
use crate::browser;
use crate::keeper::Keeper;
use domain::id::RequestId;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Where the focus goes when the case has been drawn again.
const ACTIONS: &str = "actions-title";

/// The key of a verb and the name of an input.
type Input = (String, String);
pub(crate) type Typed = BTreeMap<Input, String>;

/// What is said to the officer about what they just did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    /// Something was done; otherwise it could not be.
    pub done: bool,
    /// The case it was done to and whose it is, where another one is looked at by now.
    pub about: Option<(RequestId, String)>,
}

#[derive(Clone, Copy)]
pub struct Work {
    /// The case that is looked at.
    case: StoredValue<Option<RequestId>>,
    open: RwSignal<Option<Verb>>,
    typed: RwSignal<Typed>,
    /// What was typed at other cases.
    elsewhere: StoredValue<BTreeMap<RequestId, Typed>>,
    said: RwSignal<Option<Said>>,
    /// What is said holds for the case that comes next, too.
    carried: StoredValue<bool>,
    reloads: RwSignal<u32>,
    /// The case is being loaded again after something was done.
    landing: RwSignal<bool>,
    /// Keeps at the server what is being typed.
    pub keeper: Keeper,
}

impl Work {
    pub fn new() -> Self {
        Self {
            case: StoredValue::new(None),
            open: RwSignal::new(None),
            typed: RwSignal::new(BTreeMap::new()),
            elsewhere: StoredValue::new(BTreeMap::new()),
            said: RwSignal::new(None),
            carried: StoredValue::new(false),
            reloads: RwSignal::new(0),
            landing: RwSignal::new(false),
            keeper: Keeper::new(),
        }
    }

    /// This case is about to be drawn. Of another one before, what was typed is kept for when it is opened again.
    pub fn turn_to(self, case: RequestId) {
        let before = self.case.get_value();
        if before == Some(case) {
            return;
        }
        self.case.set_value(Some(case));
        let Some(before) = before else { return };
        let typed = self.elsewhere.try_update_value(|all| all.remove(&case)).flatten().unwrap_or_default();
        let left = self.typed.get_untracked();
        if !left.is_empty() {
            self.elsewhere.update_value(|all| {
                all.insert(before, left);
            });
        }
        self.open.set(None);
        self.typed.set(typed);
        self.landing.set(false);
        if !self.carried.get_value() {
            self.said.set(None);
        }
        self.carried.set_value(false);
    }

    /// Says something that comes of no verb, until the next step.
    pub fn say(self, text: &str) {
        self.said.set(Some(Said { text: text.to_owned(), done: false, about: None }));
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

    /// The same, untracked.
    pub fn reloads_now(self) -> u32 {
        self.reloads.get_untracked()
    }

    /// Loads the case anew; the open form stays open, with what was typed.
    pub fn reload(self) {
        self.reloads.update(|count| *count += 1);
    }

    /// It was done: says so, forgets what was typed for it, and loads the case anew.
    pub fn done(self, verb: &Verb, said: String) {
        self.finished(verb, Said { text: said, done: true, about: None });
        self.landing.set(true);
        self.reload();
    }

    /// The same, with the next case about to be drawn.
    pub fn done_and_on(self, verb: &Verb, said: String, about: (RequestId, String)) {
        self.finished(verb, Said { text: said, done: true, about: Some(about) });
        self.carried.set_value(true);
    }

    fn finished(self, verb: &Verb, said: Said) {
        self.forget(&verb.key());
        self.open.set(None);
        self.said.set(Some(said));
    }

    /// What was typed for the verb is not needed any more.
    fn forget(self, verb: &str) {
        self.typed.update(|typed| typed.retain(|(of, _), _| of != verb));
        if let Some(case) = self.case.get_value() {
            self.keeper.forget(case, verb);
        }
    }

    /// The officer does not want the words any more.
    pub fn throw_away(self, verb: &str) {
        self.typed.update(|typed| typed.retain(|(of, _), _| of != verb));
    }

    /// The case was drawn again: after something was done the focus is at the actions.
    pub fn landed(self) {
        if self.landing.get_untracked() {
            self.landing.set(false);
            browser::focus(ACTIONS);
        }
    }

    /// What was done last, in a sentence. Tracked.
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Something was just done to the case that is looked at.
    pub fn has_done(self) -> bool {
        self.said.with_untracked(|said| said.as_ref().is_some_and(|said| said.done && said.about.is_none()))
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

    /// Hands what stands in the form of the verb to the keeper; false where no case is looked at.
    pub fn note(self, verb: &str) -> bool {
        let Some(case) = self.case.get_value() else { return false };
        let of_verb = |typed: &Typed| {
            let inputs = typed.iter().filter(|((of, _), _)| of == verb);
            inputs.map(|((_, input), value)| (input.clone(), value.clone())).collect()
        };
        self.keeper.note(case, verb, self.typed.with_untracked(of_verb));
        true
    }

    /// Changes what was typed at a case, whether it is looked at or not.
    pub fn amend(self, case: RequestId, change: impl FnOnce(&mut Typed)) {
        if self.case.get_value() == Some(case) {
            self.typed.update(change);
        } else {
            self.elsewhere.update_value(|all| change(all.entry(case).or_default()));
        }
    }

    /// Keys of verbs for which something was written. Tracked.
    pub fn begun(self) -> Vec<String> {
        let mut begun: Vec<String> = self.typed.with(|typed| {
            let written = typed.iter().filter(|(_, value)| !value.trim().is_empty());
            written.map(|((verb, _), _)| verb.clone()).collect()
        });
        begun.dedup();
        begun
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
    pub fn words_of(self, verb: &str) -> Vec<String> {
        self.typed.with_untracked(|typed| {
            let words = typed.iter().filter(|((of, _), value)| of == verb && value.contains(char::is_whitespace));
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
            assert_eq!(work.words_of("reject"), ["نشانی با سند جور نیست"]);
            work.done(&Verb::Reject, "رد شد".to_owned());
            assert_eq!(work.kept("reject", "reason"), None);
            assert_eq!(work.kept("note", "words").as_deref(), Some("یادداشت"));
            assert!(work.has_done() && work.open.get_untracked().is_none());
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

    fn case(number: u128) -> RequestId {
        RequestId::new(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn what_was_typed_is_there_again_when_the_case_is() {
        Owner::new().with(|| {
            let work = Work::new();
            work.turn_to(case(1));
            work.open(Verb::Note);
            work.keep("note", "words".to_owned(), Some("نیمه‌کاره".to_owned()));
            work.turn_to(case(2));
            assert_eq!((work.kept("note", "words"), work.open.get_untracked()), (None, None));
            work.keep("note", "words".to_owned(), Some("دیگری".to_owned()));
            work.turn_to(case(1));
            assert_eq!(work.kept("note", "words").as_deref(), Some("نیمه‌کاره"));
            work.turn_to(case(2));
            assert_eq!(work.kept("note", "words").as_deref(), Some("دیگری"));
        });
    }

    #[test]
    fn what_was_done_to_the_case_before_is_said_beside_the_next_one_only() {
        Owner::new().with(|| {
            let work = Work::new();
            work.turn_to(case(1));
            work.done_and_on(&Verb::Accept, "ثبت شد".to_owned(), (case(1), "مریم".to_owned()));
            work.turn_to(case(2));
            let said = work.said.get_untracked().expect("it is said");
            assert_eq!((said.text.as_str(), said.about.map(|about| about.0)), ("ثبت شد", Some(case(1))));
            assert!(!work.has_done(), "nothing was done to this one");
            work.turn_to(case(3));
            assert_eq!(work.said.get_untracked(), None);
        });
    }
}

//! What is being written is kept by the server: at most two seconds after it was typed, when an input is left, and when the
//! page is. It is there again after a refresh, in another browser, and after signing in again.
//!
//! What waits is here; the way to the server and back is [`way`], downloaded with the forms.

mod restore;
mod way;

pub use restore::restore;
pub use way::{changed, flush};

use crate::browser::after_picture;
use crate::case::Work;
use crate::hand::Hand;
use domain::id::RequestId;
use domain::jotting::{Jotting, Pen};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::task::{Poll, Waker};

/// A form: the case, and the key of its verb.
type Sheet = (RequestId, String);
type Inputs = BTreeMap<String, String>;

/// What is not on the server yet. One for the whole visit: it outlives the case it was written about.
#[derive(Clone, Copy)]
pub struct Keeper {
    /// Changed since it was last sent.
    waiting: StoredValue<BTreeMap<Sheet, Inputs>>,
    /// On its way.
    sending: StoredValue<BTreeMap<Sheet, Inputs>>,
    pen: StoredValue<Pen>,
    /// The last try failed.
    trouble: RwSignal<bool>,
    /// Cases whose words have been read from the server, or could not be.
    ready: RwSignal<BTreeSet<RequestId>>,
    /// Verbs that have been sent and not been answered.
    verbs: StoredValue<u32>,
    /// Whoever waits until nothing is on its way.
    waker: StoredValue<Option<Waker>>,
    /// A moment to send is set.
    set: StoredValue<bool>,
    /// Leaving the page is watched over.
    guarded: StoredValue<bool>,
}

impl Keeper {
    pub fn new() -> Self {
        Self {
            waiting: StoredValue::new(BTreeMap::new()),
            sending: StoredValue::new(BTreeMap::new()),
            pen: StoredValue::new(Pen { tab: String::new(), stroke: 0 }),
            trouble: RwSignal::new(false),
            ready: RwSignal::new(BTreeSet::new()),
            verbs: StoredValue::new(0),
            waker: StoredValue::new(None),
            set: StoredValue::new(false),
            guarded: StoredValue::new(false),
        }
    }

    /// Reads what was written before of every case that is opened. In the browser only.
    pub fn start(self, hand: Hand) {
        Effect::new(move |_| {
            if let Some(case) = hand.open.get()
                && self.ready.with_untracked(|ready| !ready.contains(&case))
            {
                // Whoever begins to write at once waits for it; the case does not.
                after_picture(move || spawn_local(restore(hand.work, case)));
            }
        });
    }

    /// Whether it is known what was written about the case: before, nothing is written over it. Tracked.
    pub fn is_ready(self, case: RequestId) -> bool {
        self.ready.with(|ready| ready.contains(&case))
    }

    /// What was typed is not kept, and the server said no or nothing. Tracked.
    pub fn is_in_trouble(self) -> bool {
        self.trouble.get()
    }

    /// This is what stands in the form now.
    pub fn note(self, case: RequestId, verb: &str, inputs: Inputs) {
        self.waiting.update_value(|waiting| {
            waiting.insert((case, verb.to_owned()), inputs);
        });
    }

    /// The verb was carried out, and the server has forgotten its words: what is on its way must not bring them back.
    pub fn forget(self, case: RequestId, verb: &str) {
        let sheet = (case, verb.to_owned());
        let on_its_way = self.sending.with_value(|sending| sending.contains_key(&sheet));
        self.waiting.update_value(|waiting| {
            if on_its_way {
                waiting.insert(sheet, Inputs::new());
            } else {
                waiting.remove(&sheet);
            }
        });
    }

    /// A verb was sent, or answered.
    pub fn verb_is_pending(self, before: bool, now: bool) {
        if now {
            // A verb may be carried out without a word having been typed.
            way::guard(self);
        }
        self.verbs.update_value(|verbs| match (before, now) {
            (false, true) => *verbs += 1,
            (true, false) => *verbs = verbs.saturating_sub(1),
            _ => {}
        });
    }

    /// Takes what waits of one case, to send it.
    fn take(self) -> Option<(RequestId, Vec<Jotting>)> {
        let case = self.waiting.with_value(|waiting| waiting.keys().next().map(|(case, _)| *case))?;
        let taken = self.waiting.try_update_value(|waiting| {
            let (taken, left) = std::mem::take(waiting).into_iter().partition(|((of, _), _)| *of == case);
            *waiting = left;
            taken
        })?;
        let forms = forms(&taken);
        self.sending.set_value(taken);
        Some((case, forms))
    }

    /// It arrived, or it did not: then it waits again, unless something newer does.
    fn sent(self, arrived: bool) {
        let sent = self.sending.try_update_value(std::mem::take).unwrap_or_default();
        if !arrived {
            self.waiting.update_value(|waiting| {
                for (sheet, inputs) in sent {
                    waiting.entry(sheet).or_insert(inputs);
                }
            });
        }
        if let Some(waker) = self.waker.try_update_value(Option::take).flatten() {
            waker.wake();
        }
    }

    /// Nothing is on its way any more. A verb is sent after the words it was written with: whatever came after it would
    /// be kept as words of something that is still to be done.
    pub async fn settled(self) {
        poll_fn(|context| {
            if self.sending.try_with_value(BTreeMap::is_empty) != Some(false) {
                return Poll::Ready(());
            }
            self.waker.set_value(Some(context.waker().clone()));
            Poll::Pending
        })
        .await;
    }

    /// A verb has no answer yet.
    fn verb_is_on_its_way(self) -> bool {
        self.verbs.get_value() > 0
    }

    /// Everything that is not known to have arrived, by case.
    fn everything(self) -> BTreeMap<RequestId, Vec<Jotting>> {
        let mut all = self.sending.get_value();
        self.waiting.with_value(|waiting| all.extend(waiting.clone()));
        let mut cases: BTreeMap<RequestId, Vec<Jotting>> = BTreeMap::new();
        for ((case, verb), inputs) in all {
            cases.entry(case).or_default().push(Jotting { verb, inputs });
        }
        cases
    }

    fn next_stroke(self) -> Pen {
        self.pen.update_value(|pen| pen.stroke += 1);
        self.pen.get_value()
    }
}

fn forms(sheets: &BTreeMap<Sheet, Inputs>) -> Vec<Jotting> {
    sheets.iter().map(|((_, verb), inputs)| Jotting { verb: verb.clone(), inputs: inputs.clone() }).collect()
}

impl Work {
    /// Words that were written before, in this browser or another one, for forms that were not touched meanwhile.
    pub fn take_over(self, case: RequestId, written: Vec<Jotting>) {
        self.amend(case, |typed| {
            for Jotting { verb, inputs } in written {
                if !typed.keys().any(|(of, _)| *of == verb) {
                    typed.extend(inputs.into_iter().map(|(input, value)| ((verb.clone(), input), value)));
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn case(number: u128) -> RequestId {
        RequestId::new(Uuid::from_u128(number))
    }

    fn words(text: &str) -> Inputs {
        [("words".to_owned(), text.to_owned())].into()
    }

    fn waits(keeper: Keeper) -> Vec<(String, String)> {
        let all = keeper.everything().into_values().flatten();
        all.map(|form| (form.verb, form.inputs.into_values().collect())).collect()
    }

    fn of(verb: &str, text: &str) -> (String, String) {
        (verb.to_owned(), text.to_owned())
    }

    #[test]
    fn what_did_not_arrive_waits_again_unless_something_newer_does() {
        Owner::new().with(|| {
            let keeper = Keeper::new();
            keeper.note(case(1), "note", words("یک"));
            keeper.note(case(1), "reject", words("دلیل"));
            let (taken, forms) = keeper.take().expect("something waits");
            assert_eq!((taken, forms.len()), (case(1), 2));
            assert!(keeper.take().is_none());
            keeper.note(case(1), "note", words("یک دو"));
            assert_eq!(
                waits(keeper),
                [of("note", "یک دو"), of("reject", "دلیل")],
                "nothing is lost while it is on its way"
            );
            keeper.sent(false);
            assert_eq!(waits(keeper), [of("note", "یک دو"), of("reject", "دلیل")]);
            keeper.take();
            keeper.sent(true);
            assert!(waits(keeper).is_empty());
        });
    }

    #[test]
    fn each_case_is_sent_by_itself() {
        Owner::new().with(|| {
            let keeper = Keeper::new();
            keeper.note(case(1), "note", words("یک"));
            keeper.note(case(2), "note", words("دو"));
            assert_eq!(keeper.take().map(|(case, forms)| (case, forms.len())), Some((case(1), 1)));
            keeper.sent(true);
            assert_eq!(keeper.take().map(|(case, forms)| (case, forms.len())), Some((case(2), 1)));
        });
    }

    #[test]
    fn words_of_a_verb_that_was_done_do_not_come_back() {
        Owner::new().with(|| {
            let keeper = Keeper::new();
            keeper.note(case(1), "note", words("یک"));
            keeper.forget(case(1), "note");
            assert!(waits(keeper).is_empty());
            keeper.note(case(1), "note", words("یک"));
            keeper.take();
            keeper.forget(case(1), "note");
            keeper.sent(true);
            assert_eq!(waits(keeper), [of("note", "")], "what was on its way is taken back");
        });
    }

    #[test]
    fn what_was_written_before_is_there_again_and_never_over_what_is_being_typed() {
        Owner::new().with(|| {
            let work = Work::new();
            work.turn_to(case(1));
            work.keep("reject", "reason".to_owned(), Some("تازه".to_owned()));
            let before = vec![
                Jotting { verb: "reject".to_owned(), inputs: words("کهنه") },
                Jotting { verb: "note".to_owned(), inputs: words("یادداشت") },
            ];
            work.take_over(case(1), before.clone());
            assert_eq!(work.kept("note", "words").as_deref(), Some("یادداشت"));
            assert_eq!((work.kept("reject", "reason").as_deref(), work.kept("reject", "words")), (Some("تازه"), None));
            // Another case is looked at by now.
            work.take_over(case(2), before);
            assert_eq!(work.kept("reject", "words"), None);
            work.turn_to(case(2));
            assert_eq!(work.kept("reject", "words").as_deref(), Some("کهنه"));
        });
    }
}

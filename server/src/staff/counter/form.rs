//! Small pieces of the counter's forms: a key with its caps, a button that is a form, a form behind a button.

use components::KeyCap;
use domain::id::TicketId;
use leptos::prelude::*;

/// A physical key (`KeyboardEvent.code`, with `Shift+` before it) with what is printed on it.
#[derive(Clone, Copy)]
pub(super) struct Key {
    pub code: &'static str,
    latin: &'static str,
    persian: &'static str,
}

const fn key(code: &'static str, latin: &'static str, persian: &'static str) -> Key {
    Key { code, latin, persian }
}

/// The keys of the counter; the same place on the keyboard means the same in a list of cases (call, finish, refer, put off).
pub(super) const CALL_NEXT: Key = key("KeyQ", "Q", "ض");
pub(super) const RECALL: Key = key("KeyW", "W", "ص");
pub(super) const NO_SHOW: Key = key("Shift+KeyQ", "⇧ Q", "ض");
pub(super) const START: Key = key("KeyO", "O", "خ");
pub(super) const HOLD: Key = key("KeyS", "S", "س");
pub(super) const TRANSFER: Key = key("KeyF", "F", "ب");
pub(super) const FINISH: Key = key("KeyE", "E", "ث");
pub(super) const CODE: Key = key("Slash", "/", "");
pub(super) const ASSIST: Key = key("KeyR", "R", "ق");

impl Key {
    pub fn caps(self) -> AnyView {
        view! { <KeyCap latin=self.latin persian=self.persian/> }.into_any()
    }
}

/// The hidden input that says whom it is about.
pub(super) fn about(ticket: Option<TicketId>) -> Vec<(String, String)> {
    ticket.map(|ticket| ("ticket".to_owned(), ticket.to_string())).into_iter().collect()
}

pub(super) fn hidden(pairs: Vec<(String, String)>) -> AnyView {
    pairs
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
        .into_any()
}

/// One verb: a form that is one large button with its key. What cannot be done now keeps its place.
pub(super) struct Act {
    pub action: &'static str,
    pub ticket: Option<TicketId>,
    pub label: &'static str,
    pub key: Key,
    pub primary: bool,
    pub possible: bool,
}

impl Act {
    pub fn view(self) -> AnyView {
        let class = if self.primary { "button counter__act" } else { "button button--secondary counter__act" };
        let (key, label, impossible) = (self.key, self.label, !self.possible);
        view! {
            <form class="counter__verb" method="post" action=self.action>
                {hidden(about(self.ticket))}
                <button class=class type="submit" disabled=impossible data-key=key.code>
                    <span>{label}</span>
                    {key.caps()}
                </button>
            </form>
        }
        .into_any()
    }
}

/// A verb that asks for something first: its button opens the form under it.
pub(super) struct Asking {
    /// Id of the part, which stays open while the page is kept fresh.
    pub id: &'static str,
    pub label: &'static str,
    pub key: Option<Key>,
    pub possible: bool,
    pub open: bool,
}

impl Asking {
    pub fn view(self, form: impl FnOnce() -> AnyView) -> AnyView {
        let Self { id, label, key, possible, open } = self;
        let caps = key.map(Key::caps);
        if !possible {
            return view! {
                <div class="counter__verb">
                    <button class="button button--secondary counter__act" type="button" disabled=true>
                        <span>{label}</span>
                        {caps}
                    </button>
                </div>
            }
            .into_any();
        }
        view! {
            <details class="counter__verb counter__asking" id=id open=open>
                <summary class="button button--secondary counter__act" data-key=key.map(|key| key.code)>
                    <span>{label}</span>
                    {caps}
                </summary>
                <div class="counter__asked">{form()}</div>
            </details>
        }
        .into_any()
    }
}

//! What a session remembers beside who it belongs to.

use domain::id::{OfficerId, RequestId};
use serde::{Deserialize, Serialize};
use server_fns::session::{Flash, PendingSignIn};

/// Most requests one session follows at a time; the oldest gives way.
pub const FOLLOWS: usize = 20;

/// Written as JSON into the session's row. Unknown and missing parts are passed over, so that two versions of the
/// program can serve the same sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// Requests whose last four digits were proved.
    pub follows: Vec<RequestId>,
    pub flash: Option<FlashAt>,
    /// A code was sent and is waited for.
    pub pending: Option<PendingSignIn>,
    /// Where to go after signing in; an address of this site.
    pub next: Option<String>,
    /// The member of staff who gave the right password and not yet the second factor.
    pub half: Option<OfficerId>,
}

/// What went wrong, and the address of the page that says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlashAt {
    /// Without its query.
    pub path: String,
    pub flash: Flash,
}

impl State {
    /// What was written; something unreadable is an empty state, not a closed door.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_else(|_| "{}".to_owned())
    }

    /// Remembers a proved request.
    pub fn follow(&mut self, request: RequestId) {
        self.follows.retain(|known| *known != request);
        self.follows.push(request);
        let too_many = self.follows.len().saturating_sub(FOLLOWS);
        self.follows.drain(..too_many);
    }

    /// The flash for the page at this address.
    pub fn flash_for(&self, path: &str) -> Option<Flash> {
        self.flash.as_ref().filter(|at| at.path == path).map(|at| at.flash.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_so_many_requests_are_followed() {
        let mut state = State::default();
        let ids: Vec<RequestId> = (0..30).map(|n| RequestId::new(uuid::Uuid::from_u128(n))).collect();
        ids.iter().for_each(|id| state.follow(*id));
        state.follow(ids[29]);
        assert_eq!(state.follows, ids[10..]);
    }

    #[test]
    fn a_state_of_another_version_is_read_as_far_as_it_goes() {
        assert_eq!(State::read("{\"next\":\"/me\",\"later\":1}").next.as_deref(), Some("/me"));
        assert_eq!(State::read("not JSON"), State::default());
        let state = State { next: Some("/track".to_owned()), ..State::default() };
        assert_eq!(State::read(&state.write()), state);
    }

    #[test]
    fn a_flash_is_shown_by_its_own_page_only() {
        let flash = Some(FlashAt { path: "/track".to_owned(), flash: Flash::default() });
        let state = State { flash, ..State::default() };
        assert!(state.flash_for("/track").is_some());
        assert!(state.flash_for("/me").is_none());
    }
}

//! The bell: rung after a commit, heard by everybody in this process who looks on.

use domain::id::{PlaceId, RequestId};
use domain::request::ServiceRequest;
use std::sync::Arc;
use tokio::sync::{OnceCell, broadcast};

/// News that wait to be heard by the slowest listener; who is slower is told that much happened.
const WAITING: usize = 1_024;

/// What is told: never more than where to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum News {
    /// Something happened to a case, and led to this revision.
    Case { request: RequestId, revision: u32 },
    /// Somebody opened a case or left it.
    Presence { request: RequestId },
    /// Something happened to the tickets or counters of a place.
    Place { place: PlaceId },
    /// More than could be told one by one.
    Much,
}

/// News on their way.
#[derive(Debug)]
pub struct Told {
    pub news: News,
    /// It happened in this process, which therefore tells the others.
    pub here: bool,
    /// The case as it is now, read once for all who ask whether they may hear of it.
    pub(super) case: OnceCell<Option<Seen>>,
}

/// What decides who hears of a case.
#[derive(Debug)]
pub(super) struct Seen {
    pub request: ServiceRequest,
    /// The unit in whose hands it was before.
    pub unit_before: Option<domain::id::UnitId>,
}

/// Rung with what was committed.
#[derive(Clone, Debug)]
pub struct Bell(broadcast::Sender<Arc<Told>>);

/// Hears what is rung from now on.
pub type Ear = broadcast::Receiver<Arc<Told>>;

impl Default for Bell {
    fn default() -> Self {
        Self(broadcast::Sender::new(WAITING))
    }
}

impl Bell {
    /// Something happened in this process.
    pub fn ring(&self, news: News) {
        self.tell(news, true);
    }

    /// Something happened elsewhere, or was found afterwards.
    pub(super) fn pass_on(&self, news: News) {
        self.tell(news, false);
    }

    fn tell(&self, news: News, here: bool) {
        // Nobody may be listening.
        let _ = self.0.send(Arc::new(Told { news, here, case: OnceCell::new() }));
    }

    pub fn listen(&self) -> Ear {
        self.0.subscribe()
    }
}

//! The line to one tab: what is said next.

use super::Seat;
use crate::house::House;
use crate::session::Session;
use desk::live::{Ear, Hearing, News, Told};
use domain::actor::Actor;
use domain::id::{PlaceId, WatchId};
use domain::live::BEAT_SECONDS;
use domain::refusal::Refusal;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Interval, MissedTickBehavior, interval};

/// Signs of life between two looks at whether the session still holds, and what its officer may do.
const BEATS_A_LOOK: u32 = 4;

/// Ends with the tab, the session, the seat, or the program.
pub struct Line {
    house: House,
    watch: WatchId,
    token: Option<String>,
    actor: Actor,
    ear: Ear,
    beats: Interval,
    beat: u32,
    seat: Seat,
    /// The tab is a counter's: it hears of the people of this place, and of nothing else.
    place: Option<PlaceId>,
    /// Nothing more is said.
    over: bool,
}

impl Line {
    pub fn new(house: &House, session: &Session, seat: Seat) -> Self {
        let mut beats = interval(Duration::from_secs(BEAT_SECONDS.into()));
        beats.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            house: house.clone(),
            watch: house.new_watch(),
            token: session.token.clone(),
            actor: session.actor.clone(),
            ear: house.listen(),
            beats,
            beat: 0,
            seat,
            place: None,
            over: false,
        }
    }

    /// The line to a counter of this place.
    pub fn at(house: &House, session: &Session, seat: Seat, place: PlaceId) -> Self {
        let mut line = Self::new(house, session, seat);
        line.place = Some(place);
        line
    }

    /// What to say next; nothing once it is over.
    pub async fn next(&mut self) -> Option<String> {
        while !self.over {
            tokio::select! {
                biased;
                () = self.house.stopping().cancelled() => return None,
                () = self.seat.given_up.cancelled() => return self.last("full"),
                _ = self.beats.tick() => return self.beat().await,
                told = self.ear.recv() => match told {
                    Ok(told) if !self.listens_for(&told) => {}
                    Ok(told) => match self.house.hearing(&self.actor, &told).await {
                        Ok(Hearing::Nothing) => {}
                        Ok(hearing) => return Some(said(hearing)),
                        // Whoever missed something looks at everything.
                        Err(_) => return Some(said(Hearing::Something)),
                    },
                    Err(RecvError::Lagged(_)) => return Some(said(Hearing::Something)),
                    Err(RecvError::Closed) => return None,
                },
            }
        }
        None
    }

    /// Tickets are called every few seconds: pages of cases are left in peace by them, and counters by cases.
    fn listens_for(&self, told: &Told) -> bool {
        match told.news {
            News::Place { place } => self.place == Some(place),
            News::Much => true,
            _ => self.place.is_none(),
        }
    }

    async fn beat(&mut self) -> Option<String> {
        self.beat += 1;
        if self.beat == 1 {
            return Some(format!("hello {}", self.watch));
        }
        if self.beat.is_multiple_of(BEATS_A_LOOK) {
            match self.house.still(self.token.as_deref()).await {
                Ok(Some(actor)) if same(&actor, &self.actor) => self.actor = actor,
                Ok(_) => return self.last("over"),
                // The database is in trouble, which says nothing about the session.
                Err(Refusal::Trouble | Refusal::Conflict) => {}
                Err(_) => return self.last("over"),
            }
        }
        Some("beat".to_owned())
    }

    fn last(&mut self, word: &str) -> Option<String> {
        self.over = true;
        Some(word.to_owned())
    }
}

fn same(one: &Actor, other: &Actor) -> bool {
    one.officer().map(|officer| officer.id) == other.officer().map(|officer| officer.id)
}

fn said(hearing: Hearing) -> String {
    match hearing {
        Hearing::Case { request, revision } => format!("case {request} {revision}"),
        Hearing::Presence { request } => format!("here {request}"),
        Hearing::Place { place } => format!("place {place}"),
        Hearing::Something | Hearing::Nothing => "again".to_owned(),
    }
}

impl Drop for Line {
    /// A tab that is closed, or whose browser crashed, breaks its line: it is gone at once.
    fn drop(&mut self) {
        if self.house.stopping().is_cancelled() {
            return;
        }
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            let (house, watch) = (self.house.clone(), self.watch);
            runtime.spawn(async move {
                if let Err(refusal) = house.gone(watch).await {
                    tracing::warn!(%refusal, "a presence is left to lapse");
                }
            });
        }
    }
}

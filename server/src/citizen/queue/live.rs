//! `GET /q/{token}/live`: server-sent events for a phone that follows a ticket. Each is a doorbell: `place` says that
//! something happened in the ticket's hall, and the phone reads its page. A comment every twenty seconds shows both ends
//! that the line holds.

use super::phones::Phone;
use crate::answer::refused;
use crate::citizen::posted::Named;
use crate::house::House;
use crate::http::error_pages::refuse;
use crate::staff::UNBUFFERED;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use desk::live::{Ear, News};
use domain::id::PlaceId;
use domain::in_person::TicketToken;
use futures::stream::unfold;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, sleep_until};

const BEAT: Duration = Duration::from_secs(20);
/// Then the phone asks for another line, and is told whether its ticket still is one.
const LONGEST: Duration = Duration::from_secs(2 * 60 * 60);

pub async fn live(State(house): State<House>, Named(token): Named<TicketToken>) -> Response {
    // First the ear, then the look: what happens between the two is heard.
    let ear = house.listen();
    let place = match house.desk().queue.follow(&token).await {
        Ok(status) => status.place,
        Err(refusal) => return refused(&refusal),
    };
    let Some(phone) = house.phones().take(&token) else { return refuse(StatusCode::SERVICE_UNAVAILABLE) };
    let line = Line { house, ear, place, until: Instant::now() + LONGEST, _phone: phone };
    let events = unfold(line, |mut line| async move {
        line.rung().await?;
        Some((Ok::<_, Infallible>(Event::default().event("place").data("again")), line))
    });
    ([UNBUFFERED], Sse::new(events).keep_alive(KeepAlive::new().interval(BEAT))).into_response()
}

/// The line to one phone.
struct Line {
    house: House,
    ear: Ear,
    place: PlaceId,
    until: Instant,
    _phone: Phone,
}

impl Line {
    /// Returns when something happened in the hall; nothing once the line is over.
    async fn rung(&mut self) -> Option<()> {
        loop {
            tokio::select! {
                biased;
                () = self.house.stopping().cancelled() => return None,
                () = sleep_until(self.until) => return None,
                told = self.ear.recv() => match told {
                    Ok(told) if concerns(told.news, self.place) => return Some(()),
                    Ok(_) => {}
                    // Whoever missed something looks.
                    Err(RecvError::Lagged(_)) => return Some(()),
                    Err(RecvError::Closed) => return None,
                },
            }
        }
    }
}

fn concerns(news: News, here: PlaceId) -> bool {
    match news {
        News::Place { place } => place == here,
        News::Much => true,
        News::Case { .. } | News::Presence { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_phone_hears_of_its_own_hall_only() {
        let hall = |number| PlaceId::new(Uuid::from_u128(number));
        assert!(concerns(News::Place { place: hall(1) }, hall(1)));
        assert!(!concerns(News::Place { place: hall(2) }, hall(1)));
        assert!(concerns(News::Much, hall(1)));
        assert!(!concerns(News::Presence { request: Uuid::from_u128(1).into() }, hall(1)));
    }
}

//! The demonstration: a fictional organisation with its services, staff and ninety days of requests.
//!
//! Everything is made by the use cases that people use too, with a clock that is set from one moment of the past to the
//! next and a seeded chance. The demonstration lives in a database and a folder of its own: removing it is removing
//! them. Nothing in it is real: identifiers begin with 999, mobiles with 0999 000, and no message leaves the machine.
//!
//! | matter | where |
//! |---|---|
//! | the 24 services | [`definitions`], `services/*.json` |
//! | units, desks, staff, citizens | `cast` |
//! | what citizens type and send along | `filling`, `papers` |
//! | what happens to a request, and when | `history` |
//! | places with their counters, and who came there | `in_person` |
//! | what people say | `words.json` |

mod cast;
mod citizens;
mod dice;
mod filling;
mod history;
mod in_person;
mod made;
mod papers;
mod quiet;
mod services;
#[cfg(test)]
mod tests;
mod words;

pub use cast::PASSWORD;
pub use made::{CannotLoad, Made, Report, State};
pub use services::definitions;

use chrono::Duration;
use desk::{Desk, SeededChance, SettableClock, settings};
use dice::Dice;
use domain::organisation::Agency;
use history::History;
use std::sync::Arc;

/// Requests that a demonstration starts with.
pub const REQUESTS: u32 = 300;
/// Days of the past that they are spread over.
pub const DAYS: u32 = 90;
/// The setting that tells that this database holds a demonstration: [`State`].
pub const SETTING: &str = "demo";
/// The same organisation for everybody who looks at it.
const SEED: u64 = 1405;

/// Whose desk it is.
pub fn agency() -> Agency {
    Agency {
        name: "سازمان نمونهٔ خدمات شهروندی".to_owned(),
        phone: "02100000010".to_owned(),
        address: "شهر نمونه، میدان شهروند، ساختمان مرکزی".to_owned(),
        complaint_route: "بازرسی و پاسخگویی به شکایات، تلفن ۰۲۱۰۰۰۰۰۰۷۰".to_owned(),
        demo: true,
    }
}

/// Makes the demonstration, with [`REQUESTS`] requests before the desk's now. Does nothing where it was made already.
///
/// # Errors
/// [`CannotLoad`].
pub async fn load(desk: &Desk) -> Result<Made, CannotLoad> {
    load_some(desk, REQUESTS).await
}

/// [`load`] for `serve --demo`: tells the log what came of it.
///
/// # Errors
/// [`CannotLoad`].
pub async fn load_if_empty(desk: &Desk) -> Result<(), CannotLoad> {
    match load(desk).await? {
        Made::Now(report) => tracing::info!(?report, "the demonstration was made"),
        Made::Before { complete: true } => {}
        Made::Before { complete: false } => {
            tracing::warn!(
                "making the demonstration was broken off; `pishkhan demo remove --demo` lets it be made anew"
            );
        }
    }
    Ok(())
}

async fn load_some(desk: &Desk, requests: u32) -> Result<Made, CannotLoad> {
    if !desk.is_demo() {
        return Err(CannotLoad::NotDemo);
    }
    if let Some(State { complete }) = settings::load(desk.database.read(), SETTING).await? {
        return Ok(Made::Before { complete });
    }
    let now = desk.now();
    let clock = Arc::new(SettableClock::new(now - Duration::days(i64::from(DAYS) + 7)));
    let past = Arc::new(in_the_past(desk, clock.clone()));
    let synchronous = desk.database.relax().await?;
    let made = async {
        let cast = cast::settle(&past).await?;
        let halls = in_person::settle(&past, &cast).await?;
        let history = History::new(past.clone(), clock.clone(), cast, Dice::new(SEED));
        let report = history.unfold(now, requests).await?;
        if requests > 0 {
            in_person::unfold(&past, &clock, &halls, now, &Dice::new(SEED + 1)).await?;
        }
        Ok::<_, CannotLoad>(report)
    }
    .await;
    desk.database.restore(synchronous).await?;
    let report = made?;
    cast::complete(desk).await?;
    Ok(Made::Now(report))
}

/// The same desk at another time, with a chance that repeats.
fn in_the_past(desk: &Desk, clock: Arc<SettableClock>) -> Desk {
    Desk::new(
        desk.database.clone(),
        clock,
        Arc::new(SeededChance::new(SEED)),
        desk.wording.clone(),
        desk.storage.clone(),
        desk.settings.clone(),
        desk.keys.clone(),
    )
}

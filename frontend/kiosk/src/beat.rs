//! Says that the device is there, and does what is due while the desk answers.

use crate::call;
use crate::core::Core;
use crate::js::{Js, ask, get, sleep, window};
use crate::{lease, snapshot, updates};
use domain::in_person::{BEAT_EVERY_SECONDS, Beat, DeviceKind, WIRE};
use kiosk::Trouble;
use leptos::prelude::{GetUntracked, Set};
use std::rc::Rc;

/// The catalogue and the program are looked after every so many beats: five minutes.
const LOOK_EVERY: u32 = 5 * 60 / BEAT_EVERY_SECONDS;
/// A stock that the desk cannot fill is asked about every so many beats: a minute.
const ASK_EVERY: u32 = 60 / BEAT_EVERY_SECONDS;

/// What was done when, in beats.
#[derive(Default)]
struct Rounds {
    beat: u32,
    looked: Option<u32>,
    asked: Option<u32>,
    /// The desk said the last time that it does not know us.
    denied: bool,
}

/// Runs as long as the page lives.
pub async fn run(core: Rc<Core>) {
    let mut rounds = Rounds::default();
    loop {
        if let Ok(device) = core.device() {
            match round(&core, device.kind, &mut rounds).await {
                // Revoked, and not only once, as somebody in between may answer: what was leased is not ours any more.
                Err(Trouble::NotPaired) if rounds.denied => {
                    let _ = core.unpaired().await;
                    rounds = Rounds::default();
                }
                Err(Trouble::NotPaired) => rounds.denied = true,
                // Whatever else there was, the next beat tries again.
                Ok(()) | Err(_) => rounds.denied = false,
            }
        }
        pause(&core).await;
        rounds.beat = rounds.beat.wrapping_add(1);
    }
}

/// Until the next beat, or until the device has just been paired.
async fn pause(core: &Core) {
    let paired = core.device().is_ok();
    for _ in 0..BEAT_EVERY_SECONDS {
        sleep(1_000).await;
        if !paired && core.device().is_ok() {
            return;
        }
    }
}

async fn round(core: &Rc<Core>, kind: DeviceKind, rounds: &mut Rounds) -> Result<(), Trouble> {
    let printer = crate::print::ask(core).await;
    if printer != core.state.printer.get_untracked() {
        core.state.printer.set(printer);
    }
    let beat = Beat {
        wire: WIRE,
        version: updates::version(),
        printer,
        queued: core.state.queued.get_untracked(),
        room: room().await.ok().flatten(),
        last_ticket: core.last_ticket.borrow().clone(),
    };
    call::tell(core, "/api/device/beat", &beat).await?;
    let beat = rounds.beat;
    let due = |done: Option<u32>, every: u32| done.is_none_or(|done| beat.wrapping_sub(done) >= every);
    let looks = due(rounds.looked, LOOK_EVERY);
    if looks {
        updates::look().await;
    }
    if kind == DeviceKind::Display {
        // Nobody touches a display: it takes a new version when there is one.
        updates::at_rest(core.clone()).await;
        if looks {
            rounds.looked = Some(beat);
        }
        return Ok(());
    }
    let refreshed = if looks { snapshot::refresh(core).await } else { Ok(()) };
    if looks && refreshed.is_ok() {
        rounds.looked = Some(beat);
    }
    // A catalogue that does not come is no reason to run out of numbers.
    let low = lease::is_low(core);
    if (low && due(rounds.asked, ASK_EVERY)) || due(rounds.asked, LOOK_EVERY) {
        lease::fill_up(core).await?;
        rounds.asked = Some(beat);
    }
    refreshed
}

/// Bytes that the browser still has for us.
async fn room() -> Js<Option<u64>> {
    let estimate = ask(&get(&window()?.navigator(), "storage"), "estimate", &[]).await?;
    let number = |name| get(&estimate, name).as_f64();
    Ok(number("quota").zip(number("usage")).map(|(quota, usage)| (quota - usage).max(0.0) as u64))
}

/// Asks the browser not to clear our storage when the disk is full.
pub async fn persist() {
    if let Ok(window) = window() {
        let _ = ask(&get(&window.navigator(), "storage"), "persist", &[]).await;
    }
}

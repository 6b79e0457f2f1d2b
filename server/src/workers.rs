//! What goes on by itself: sending messages, letting what is over lapse, telling open pages, sweeping up.

use crate::http::rate::Rates;
use desk::Desk;
use domain::in_person::Queue;
use domain::refusal::Answer;
use gateway::sms::Courier;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How often the outbox is looked into when nothing waits.
const SEND_EVERY: Duration = Duration::from_secs(2);
/// How often it is looked for orders whose time to be taken back has passed.
const BULK_EVERY: Duration = Duration::from_secs(1);
/// How often what is over lapses, and what is late is reminded of.
const LAPSE_EVERY: Duration = Duration::from_secs(60);
/// How often it is looked for people whose turn is near.
const NEAR_EVERY: Duration = Duration::from_secs(5);
/// How often what nobody needs any more is swept up.
const SWEEP_EVERY: Duration = Duration::from_secs(600);

/// Between two steps of making the search's index: others write meanwhile.
const INDEX_EVERY: Duration = Duration::from_millis(50);

/// Starts all of them; the future ends when all have stopped after `stop`.
pub fn start(
    desk: Arc<Desk>,
    courier: Arc<dyn Courier>,
    rates: Arc<Rates>,
    stop: &CancellationToken,
) -> impl Future<Output = ()> + use<> {
    let mut working = JoinSet::new();
    let sender = desk.clone();
    working.spawn(every(SEND_EVERY, stop.clone(), "send messages", move || {
        let (desk, courier) = (sender.clone(), courier.clone());
        async move { desk::outbox::deliver_waiting(&desk, courier.as_ref()).await.map(drop) }
    }));
    let bulk = desk.clone();
    working.spawn(every(BULK_EVERY, stop.clone(), "carry orders out", move || {
        let desk = bulk.clone();
        async move { desk::bulk::carry_out_due(&desk).await.map(drop) }
    }));
    // After an update that makes the index in another way. Ends when it is whole.
    let (indexing, whole) = (desk.clone(), stop.child_token());
    working.spawn(every(INDEX_EVERY, whole.clone(), "index", move || {
        let (desk, whole) = (indexing.clone(), whole.clone());
        async move {
            if desk::search::rebuild_some(&desk).await?.whole {
                whole.cancel();
            }
            Ok(())
        }
    }));
    let lapsing = desk.clone();
    working.spawn(every(LAPSE_EVERY, stop.clone(), "let lapse and remind", move || {
        let desk = lapsing.clone();
        async move {
            desk::lapse::lapse_due(&desk).await?;
            desk::inquiries::remind_due(&desk).await?;
            desk::alerts::remind_due(&desk).await?;
            desk::alerts::send_digests(&desk).await?;
            desk.close_days().await.map(drop)
        }
    }));
    let hall = desk.clone();
    working.spawn(every(NEAR_EVERY, stop.clone(), "tell whose turn is near", move || {
        let desk = hall.clone();
        async move { desk::queue::tell_near(&desk).await.map(drop) }
    }));
    let (watching, stopped) = (desk.clone(), stop.clone());
    working.spawn(async move {
        tokio::select! {
            () = desk::live::watch(&watching) => {}
            () = stopped.cancelled() => {}
        }
    });
    working.spawn(every(SWEEP_EVERY, stop.clone(), "sweep", move || {
        let (desk, rates) = (desk.clone(), rates.clone());
        async move {
            rates.forget_quiet();
            desk::sweep::sweep(&desk).await.map(drop)
        }
    }));
    async move { while working.join_next().await.is_some() {} }
}

/// Works again and again until told to stop; never in the middle of its work. Trouble is logged and tried again.
async fn every<F: Future<Output = Answer<()>> + Send>(
    pause: Duration,
    stop: CancellationToken,
    what: &'static str,
    work: impl Fn() -> F + Send,
) {
    while !stop.is_cancelled() {
        if let Err(refusal) = work().await {
            tracing::error!(what, %refusal, "work was not done");
        }
        tokio::select! {
            () = stop.cancelled() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    #[tokio::test]
    async fn work_goes_on_after_trouble_and_ends_when_told() {
        let stop = CancellationToken::new();
        let count = Arc::new(AtomicU32::new(0));
        let (counting, stopping) = (count.clone(), stop.clone());
        every(Duration::from_millis(1), stop, "count", move || {
            let (count, stop) = (counting.clone(), stopping.clone());
            async move {
                if count.fetch_add(1, Ordering::Relaxed) == 4 {
                    stop.cancel();
                }
                Err(domain::refusal::Refusal::Trouble)
            }
        })
        .await;
        assert_eq!(count.load(Ordering::Relaxed), 5);
    }
}

//! `pishkhan reindex`

use super::database::{bring_up, open};
use super::failure::Failure;
use super::serve::desk_of;
use crate::config::Config;
use crate::telemetry;
use desk::{Desk, search};
use domain::refusal::Refusal;
use std::time::Duration;

/// Between two steps: the desk that answers meanwhile writes too.
const PAUSE: Duration = Duration::from_millis(20);
/// Steps that may fail one after the other, because somebody else holds the database.
const TRIES: u32 = 10;
/// How often it is told how far it came.
const TELL_EVERY: u64 = 10_000;

/// Makes the search's index anew, beside a desk that answers; goes on where an earlier run was interrupted.
pub async fn reindex(config: &Config, anew: bool) -> Result<(), Failure> {
    telemetry::start(config.log_format, &config.log_level);
    let database = open(config).await?;
    bring_up(&database).await?;
    let desk = desk_of(config, database).await?;
    let done = rebuild(&desk, anew).await;
    desk.database.close().await;
    println!("The search's index is made: {} requests.", done?);
    Ok(())
}

async fn rebuild(desk: &Desk, anew: bool) -> Result<u64, Failure> {
    if anew || search::is_whole(desk).await.map_err(failure)? {
        search::begin_anew(desk).await.map_err(failure)?;
    }
    let (mut done, mut failed) = (0, 0);
    loop {
        match search::rebuild_some(desk).await {
            Ok(step) => {
                failed = 0;
                if done / TELL_EVERY < (done + step.done) / TELL_EVERY {
                    println!("{} requests …", done + step.done);
                }
                done += step.done;
                if step.whole {
                    return Ok(done);
                }
            }
            Err(Refusal::Conflict) if failed < TRIES => failed += 1,
            Err(refusal) => return Err(failure(refusal)),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

fn failure(refusal: Refusal) -> Failure {
    Failure::Refused(format!(
        "The search's index could not be made ({refusal}); what is done stays done. Run it again; the log says more \
         (PISHKHAN_LOG_LEVEL=debug)."
    ))
}

//! Reads what was written before.

use crate::case::Work;
use domain::id::RequestId;
use domain::jotting::Jotting;
use leptos::prelude::*;
use server_fns::{AppError, post};

/// Puts the words that the server has kept of this case where they were typed.
#[lazy]
pub async fn restore(work: Work, case: RequestId) {
    // A case that cannot be written about has no words; and where the server is not reached, it is said when it is
    // written to.
    if let Ok(written) = read(case).await {
        work.take_over(case, written);
    }
    let _ = work.keeper.ready.try_update(|ready| ready.insert(case));
}

async fn read(case: RequestId) -> Result<Vec<Jotting>, AppError> {
    let text = post("/api/jottings/of", format!("request={case}")).await?;
    serde_json::from_str(&text).map_err(|_| AppError::Transport(server_fns::Transport::Unreadable))
}

//! What an officer has not finished writing. It is kept by a plain route, which also takes what a page sends while it is
//! being left.

use crate::{AppError, Packed};
use domain::id::RequestId;
use domain::jotting::Jotting;
use leptos::prelude::*;

/// The officer's own, of one case.
#[server(name = ReadJottings, endpoint = "jottings/of")]
pub async fn of(request: RequestId) -> Result<Packed<Vec<Jotting>>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.jottings.of(&caller.actor, request).await?)
}

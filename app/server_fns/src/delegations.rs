//! Who stands in for whom.

use crate::{AppError, Packed};
use domain::delegation::DelegationsPage;
use domain::id::{DelegationId, OfficerId};
use leptos::prelude::*;

/// Delegations that hold or will: one's own, or everybody's for an administrator.
#[server(name = ReadDelegations, endpoint = "delegations/list")]
pub async fn list() -> Result<Packed<DelegationsPage>, AppError> {
    let caller = crate::caller::caller()?;
    Packed::pack(&caller.desk.delegations.delegations(&caller.actor).await?)
}

/// Names a delegate for whole days; both are Jalali dates.
#[server(endpoint = "delegations/name_delegate")]
pub async fn name_delegate(
    officer: OfficerId,
    #[server(default)] delegate: String,
    #[server(default)] from: String,
    #[server(default)] until: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let delegate = crate::caller::typed::chosen("delegate", &delegate)?;
    let from = crate::caller::typed::day("from", &from)?;
    let until = crate::caller::typed::day("until", &until)?;
    let new = domain::delegation::NewDelegation { officer, delegate, from, until };
    Ok(caller.desk.delegations.name_delegate(&caller.actor, new).await?)
}

/// Ends one before its time.
#[server(endpoint = "delegations/end_delegation")]
pub async fn end_delegation(delegation: DelegationId) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    Ok(caller.desk.delegations.end_delegation(&caller.actor, delegation).await?)
}

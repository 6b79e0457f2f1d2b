//! What sign-in pages show.

use crate::AppError;
use domain::access::{DemoAccount, Enrolment};
use leptos::prelude::*;

/// Accounts of a demo; empty outside one.
#[server(name = ReadDemoAccounts, endpoint = "access/demo_accounts")]
pub async fn demo_accounts() -> Result<Vec<DemoAccount>, AppError> {
    Ok(crate::caller::desk()?.access.demo_accounts().await?)
}

/// The second factor to enrol, for staff who have just given their password.
#[server(name = ReadEnrolment, endpoint = "access/enrolment")]
pub async fn enrolment() -> Result<Enrolment, AppError> {
    let caller = crate::caller::caller()?;
    let officer = caller.half.ok_or(domain::refusal::Refusal::SignInFirst)?;
    Ok(caller.desk.access.enrolment(officer).await?)
}

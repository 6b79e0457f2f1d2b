//! Triage: accept, mark deficient, reject, transfer.

use crate::AppError;
use domain::id::{DeskId, RequestId};
use domain::request::DeficientItem;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// One answer or document of the form, ticked or not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticked {
    /// The field's key; absent when it was not ticked.
    #[serde(default)]
    pub field: String,
    #[serde(default)]
    pub words: String,
}

impl Ticked {
    /// The ticked ones.
    pub fn items(all: Vec<Ticked>) -> Vec<DeficientItem> {
        let ticked = all.into_iter().filter(|item| !item.field.is_empty());
        ticked.map(|Ticked { field, words }| DeficientItem { field, words }).collect()
    }
}

/// Registers it; the answer is the letter number. `expert` is an officer's id, or empty for anybody of the unit.
#[server(endpoint = "triage/accept")]
pub async fn accept(request: RequestId, revision: u32, #[server(default)] expert: String) -> Result<String, AppError> {
    let caller = crate::caller::caller()?;
    let expert = crate::caller::typed::choice("expert", &expert)?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.triage.accept(&caller.actor, seen, expert).await?)
}

/// Asks to complete the ticked items within `days` calendar days.
#[server(endpoint = "triage/mark_deficient")]
pub async fn mark_deficient(
    request: RequestId,
    revision: u32,
    #[server(default)] items: Vec<Ticked>,
    #[server(default)] words: String,
    days: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let days = crate::caller::typed::count("days", &days)?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.triage.mark_deficient(&caller.actor, seen, Ticked::items(items), words, days).await?)
}

/// Refuses it; the reason is the text the citizen gets.
#[server(endpoint = "triage/reject")]
pub async fn reject(
    request: RequestId,
    revision: u32,
    reason: String,
    #[server(default)] legal_basis: String,
) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.triage.reject(&caller.actor, seen, reason, legal_basis).await?)
}

/// Hands it to another desk.
#[server(endpoint = "triage/transfer")]
pub async fn transfer(request: RequestId, revision: u32, to: DeskId, reason: String) -> Result<(), AppError> {
    let caller = crate::caller::caller()?;
    let seen = domain::kartabl::Seen { request, revision };
    Ok(caller.desk.triage.transfer(&caller.actor, seen, to, reason).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ticked_items_are_asked_for() {
        let ticked = Ticked { field: "photo".to_owned(), words: "تار است".to_owned() };
        let unticked = Ticked { field: String::new(), words: "x".to_owned() };
        let items = Ticked::items(vec![unticked, ticked]);
        assert_eq!(items, vec![DeficientItem { field: "photo".to_owned(), words: "تار است".to_owned() }]);
    }
}

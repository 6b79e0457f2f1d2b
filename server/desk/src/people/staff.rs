//! Listing members of staff and giving them roles, for the command line.

use crate::OrTrouble;
use crate::database::Writing;
use domain::actor::{Grant, Officer};
use domain::id::OfficerId;
use domain::refusal::{Answer, Refusal};
use entity::{from_word, officer, officer_grant};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use uuid::Uuid;

/// An account as the operator sees it.
#[derive(Clone, Debug)]
pub struct Account {
    pub username: String,
    pub officer: Officer,
    pub active: bool,
}

/// All accounts by name, closed ones too.
///
/// # Errors
/// `Trouble`.
pub async fn staff(connection: &impl ConnectionTrait) -> Answer<Vec<Account>> {
    let rows = officer::Entity::find().order_by_asc(officer::Column::Username).all(connection).await.or_trouble()?;
    let grants =
        officer_grant::Entity::find().order_by_asc(officer_grant::Column::Id).all(connection).await.or_trouble()?;
    rows.into_iter()
        .map(|row| {
            let own = grants.iter().filter(|grant| grant.officer_id == row.id);
            let grants = own
                .map(|grant| {
                    let role = from_word("officer_grant.role", &grant.role).or_trouble()?;
                    Ok(Grant { role, unit: grant.unit_id.into() })
                })
                .collect::<Answer<Vec<_>>>()?;
            let officer = Officer { id: row.id.into(), name: row.name, grants, stands_in_for: Vec::new() };
            Ok(Account { username: row.username, officer, active: row.active })
        })
        .collect()
}

/// Gives one more role; giving it twice is giving it once.
///
/// # Errors
/// `NotFound` for an unknown officer, `Trouble`.
pub async fn grant_role(txn: &Writing, id: OfficerId, grant: Grant, new_id: Uuid) -> Answer<()> {
    officer::Entity::find_by_id(id.uuid()).one(&**txn).await.or_trouble()?.ok_or(Refusal::NotFound)?;
    let known = officer_grant::Entity::find()
        .filter(officer_grant::Column::OfficerId.eq(id.uuid()))
        .filter(officer_grant::Column::UnitId.eq(grant.unit.uuid()))
        .filter(officer_grant::Column::Role.eq(grant.role.as_str()))
        .one(&**txn)
        .await
        .or_trouble()?;
    if known.is_some() {
        return Ok(());
    }
    let row = officer_grant::Model {
        id: new_id,
        officer_id: id.uuid(),
        unit_id: grant.unit.uuid(),
        role: grant.role.as_str().to_owned(),
    };
    officer_grant::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    Ok(())
}

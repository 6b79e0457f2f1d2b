//! Members of staff.

use crate::OrTrouble;
use crate::database::Writing;
use domain::Instant;
use domain::actor::Grant;
use domain::id::OfficerId;
use domain::refusal::{Answer, Refusal};
use entity::{Moment, officer, officer_grant, session};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter};
use uuid::Uuid;

/// A member of staff to be. The password is hashed already ([`crate::access::password::hash`]): hashing takes long and
/// has no place in a transaction.
#[derive(Clone, Debug)]
pub struct NewOfficer {
    pub id: OfficerId,
    pub username: String,
    pub name: String,
    pub password_hash: String,
    pub grants: Vec<Grant>,
}

/// Writes an officer with everything granted. The second factor is enrolled at the first sign-in.
///
/// # Errors
/// `Conflict` for a name that is taken, `Trouble`.
pub async fn create_officer(txn: &Writing, new: NewOfficer, now: Instant) -> Answer<()> {
    let row = officer::Model {
        id: new.id.uuid(),
        username: sign_in_name(&new.username),
        name: new.name,
        password_hash: new.password_hash,
        totp_secret: None,
        totp_confirmed_at: None,
        totp_last_step: 0,
        active: true,
        created_at: now.into(),
    };
    officer::Entity::insert(row.into_active_model()).exec_without_returning(&**txn).await.or_trouble()?;
    let grants = new.grants.iter().enumerate().map(|(position, grant)| {
        officer_grant::Model {
            id: grant_id(new.id, position),
            officer_id: new.id.uuid(),
            unit_id: grant.unit.uuid(),
            role: grant.role.as_str().to_owned(),
        }
        .into_active_model()
    });
    if !new.grants.is_empty() {
        officer_grant::Entity::insert_many(grants).exec_without_returning(&**txn).await.or_trouble()?;
    }
    Ok(())
}

/// Gives the officer a second factor that is known beforehand, as if they had enrolled it: for a demonstration, whose
/// sign-in page shows its codes.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn enrol_officer(txn: &Writing, id: OfficerId, secret: &str, now: Instant) -> Answer<()> {
    let changed = officer::Entity::update_many()
        .col_expr(officer::Column::TotpSecret, Expr::value(secret))
        .col_expr(officer::Column::TotpConfirmedAt, Expr::value(Moment::from(now)))
        .filter(officer::Column::Id.eq(id.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(Refusal::NotFound) }
}

/// The officer may no longer do anything, from the next call on; their sessions are gone.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn deactivate_officer(txn: &Writing, id: OfficerId) -> Answer<()> {
    let changed = officer::Entity::update_many()
        .col_expr(officer::Column::Active, Expr::value(false))
        .filter(officer::Column::Id.eq(id.uuid()))
        .exec(&**txn)
        .await
        .or_trouble()?;
    if changed.rows_affected == 0 {
        return Err(Refusal::NotFound);
    }
    end_sessions(txn, id).await
}

/// Sets another password and forgets the second factor; the officer enrols anew. All sessions are gone.
///
/// # Errors
/// `NotFound`, `Trouble`.
pub async fn set_password(txn: &Writing, username: &str, password_hash: &str) -> Answer<()> {
    let row = officer::Entity::find()
        .filter(officer::Column::Username.eq(sign_in_name(username)))
        .one(&**txn)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)?;
    officer::Entity::update_many()
        .col_expr(officer::Column::PasswordHash, Expr::value(password_hash))
        .col_expr(officer::Column::TotpSecret, Expr::value(None::<String>))
        .col_expr(officer::Column::TotpConfirmedAt, Expr::value(None::<Moment>))
        .filter(officer::Column::Id.eq(row.id))
        .exec(&**txn)
        .await
        .or_trouble()?;
    end_sessions(txn, row.id.into()).await
}

/// A sign-in name as it is stored: folded, in small letters.
pub fn sign_in_name(typed: &str) -> String {
    domain::text::fold(typed).to_lowercase()
}

async fn end_sessions(txn: &Writing, id: OfficerId) -> Answer<()> {
    session::Entity::delete_many().filter(session::Column::OfficerId.eq(id.uuid())).exec(&**txn).await.or_trouble()?;
    Ok(())
}

/// Ids in the order of the grants, so that they are read in it; unique because the officer's id is.
fn grant_id(officer: OfficerId, position: usize) -> Uuid {
    let mut bytes = *officer.uuid().as_bytes();
    let place = u32::try_from(position).unwrap_or(u32::MAX).to_be_bytes();
    for (byte, place) in bytes[8..12].iter_mut().zip(place) {
        *byte ^= place;
    }
    Uuid::from_bytes(bytes)
}

//! A second factor to put into an authenticator: the same until its first right code confirms it.

use super::totp;
use crate::OrTrouble;
use crate::desk::Desk;
use domain::access::Enrolment;
use domain::id::OfficerId;
use domain::refusal::{Answer, Refusal};
use entity::officer;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// # Errors
/// `NotFound` for an officer who has one already, or is none; `Trouble`.
pub async fn enrolment(desk: &Desk, id: OfficerId) -> Answer<Enrolment> {
    let mut bytes = [0; totp::SECRET_BYTES];
    desk.chance.fill(&mut bytes);
    let txn = desk.database.write().await?;
    officer::Entity::update_many()
        .col_expr(officer::Column::TotpSecret, Expr::value(totp::secret_text(bytes)))
        .filter(officer::Column::Id.eq(id.uuid()))
        .filter(officer::Column::TotpSecret.is_null())
        .exec(&*txn)
        .await
        .or_trouble()?;
    let row = officer::Entity::find_by_id(id.uuid())
        .filter(officer::Column::Active.eq(true))
        .filter(officer::Column::TotpConfirmedAt.is_null())
        .one(&*txn)
        .await
        .or_trouble()?
        .ok_or(Refusal::NotFound)?;
    txn.commit().await?;
    let secret = row.totp_secret.ok_or(Refusal::Trouble)?;
    let address = totp::address(&secret, &row.username, &desk.settings.agency.name)?;
    let qr = ::documents::qr_svg(&address).map_err(|error| {
        tracing::error!(%error, "no QR code for an authenticator");
        Refusal::Trouble
    })?;
    Ok(Enrolment { secret, qr })
}

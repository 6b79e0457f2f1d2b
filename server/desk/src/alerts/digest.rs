//! One text message a working day that sums up, for officers who want that.

use super::read::{Unread, unread};
use super::sms::write;
use crate::kartabl::how_many;
use crate::{Desk, OrTrouble, delegations, settings};
use domain::actor::Officer;
use domain::alert::{Digest, Preferences, Sms};
use domain::jalali::JalaliDate;
use domain::kartabl::Folder;
use domain::refusal::Answer;
use entity::{alert_preference, message};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// Writes what is due today, in the opening hours of the officer's unit; the answer is how many.
///
/// # Errors
/// `Trouble`.
pub async fn send_digests(desk: &Desk) -> Answer<u32> {
    let connection = desk.database.read();
    let wanted = alert_preference::Entity::find().filter(alert_preference::Column::Sms.eq(Sms::Digest.as_str()));
    let mut written = 0;
    for row in wanted.all(connection).await.or_trouble()? {
        let chosen = row.chosen().or_trouble()?;
        let officer = delegations::officer(connection, row.officer_id.into(), desk.now()).await?;
        if let Some(officer) = officer
            && send(desk, &officer, &chosen).await?
        {
            written += 1;
        }
    }
    Ok(written)
}

async fn send(desk: &Desk, officer: &Officer, chosen: &Preferences) -> Answer<bool> {
    let (Some(mobile), Some(grant)) = (&chosen.mobile, officer.grants.first()) else { return Ok(false) };
    let now = desk.now();
    let calendar = settings::calendar(desk.database.read()).await?.for_unit(grant.unit);
    if !calendar.is_open(now) || chosen.is_quiet(now) {
        return Ok(false);
    }
    let key = format!("digest/{}/{}", officer.id, JalaliDate::of(now));
    let known = message::Entity::find().filter(message::Column::DedupeKey.eq(&key));
    if known.one(desk.database.read()).await.or_trouble()?.is_some() {
        return Ok(false);
    }
    let Unread { all, .. } = unread(desk, officer).await?;
    let digest = Digest {
        overdue: how_many(desk, officer, Folder::Overdue).await?,
        due_today: how_many(desk, officer, Folder::DueToday).await?,
        unread: all,
    };
    if digest.is_empty() {
        return Ok(false);
    }
    let text = desk.wording.digest(digest, &desk.settings.agency.name, &desk.address("/desk/home"));
    let txn = desk.database.write().await?;
    write(desk, &txn, mobile, text, key, now, now).await?;
    txn.commit().await?;
    Ok(true)
}

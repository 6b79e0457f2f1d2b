//! What an officer wants to be told, and how.

use crate::{BadRow, Moment};
use domain::alert::{Preferences, Sms};
use domain::identifier::Mobile;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "alert_preference")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub officer_id: Uuid,
    pub reminders: bool,
    pub mentions: bool,
    pub referrals: bool,
    /// `Sms::as_str`.
    pub sms: String,
    pub mobile: Option<String>,
    pub quiet_from: Option<i32>,
    pub quiet_until: Option<i32>,
    pub updated_at: Moment,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The row of a choice.
    pub fn of(officer: Uuid, chosen: &Preferences, at: Moment) -> Self {
        Self {
            officer_id: officer,
            reminders: chosen.reminders,
            mentions: chosen.mentions,
            referrals: chosen.referrals,
            sms: chosen.sms.as_str().to_owned(),
            mobile: chosen.mobile.as_ref().map(|mobile| mobile.as_str().to_owned()),
            quiet_from: chosen.quiet.map(|(from, _)| from.into()),
            quiet_until: chosen.quiet.map(|(_, until)| until.into()),
            updated_at: at,
        }
    }

    /// The choice.
    ///
    /// # Errors
    /// [`BadRow`] for a row nobody writes.
    pub fn chosen(&self) -> Result<Preferences, BadRow> {
        let bad = |column| BadRow { column };
        let hour =
            |hour: Option<i32>| hour.map(u8::try_from).transpose().map_err(|_| bad("alert_preference.quiet_from"));
        let mobile = self.mobile.as_deref().map(Mobile::parse).transpose();
        Ok(Preferences {
            reminders: self.reminders,
            mentions: self.mentions,
            referrals: self.referrals,
            sms: Sms::parse(&self.sms).ok_or(bad("alert_preference.sms"))?,
            mobile: mobile.map_err(|_| bad("alert_preference.mobile"))?,
            quiet: hour(self.quiet_from)?.zip(hour(self.quiet_until)?),
        })
    }
}

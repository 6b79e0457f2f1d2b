//! What an officer wants to be told, and how.

use super::AlertKind;
use crate::Instant;
use crate::form::{InputPath, Problems};
use crate::identifier::Mobile;
use crate::jalali::TehranTime;
use crate::problem::Problem;
use serde::{Deserialize, Serialize};

/// Text messages about reminders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sms {
    #[default]
    Never,
    /// One for each reminder.
    Each,
    /// One a working day, which sums up.
    Digest,
}

impl Sms {
    pub const ALL: [Sms; 3] = [Sms::Never, Sms::Each, Sms::Digest];

    /// The word in forms and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Sms::Never => "never",
            Sms::Each => "each",
            Sms::Digest => "digest",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sms| sms.as_str() == word)
    }
}

/// An officer's choice. Who has chosen nothing is told everything on the page and nothing by text message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    pub reminders: bool,
    pub mentions: bool,
    /// Referrals, and answers of agencies that are late.
    pub referrals: bool,
    pub sms: Sms,
    pub mobile: Option<Mobile>,
    /// Hours of the day between which no text message comes, from the first until the second; over midnight where the
    /// first is the later. Nights and days off are quiet anyway.
    pub quiet: Option<(u8, u8)>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { reminders: true, mentions: true, referrals: true, sms: Sms::Never, mobile: None, quiet: None }
    }
}

/// The inputs of the form, as they were posted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub reminders: bool,
    pub mentions: bool,
    pub referrals: bool,
    pub sms: String,
    pub mobile: String,
    pub quiet_from: String,
    pub quiet_until: String,
}

impl Preferences {
    /// Whether alerts of this kind are shown.
    pub fn wants(&self, kind: AlertKind) -> bool {
        match kind {
            AlertKind::Mentioned => self.mentions,
            AlertKind::Referred | AlertKind::InquiryLate => self.referrals,
            _ => self.reminders,
        }
    }

    /// Whether no text message may come at that moment.
    pub fn is_quiet(&self, at: Instant) -> bool {
        let Some((from, until)) = self.quiet else { return false };
        let hour = TehranTime::of(at).hour();
        let (from, until) = (u16::from(from), u16::from(until));
        if from <= until { (from..until).contains(&hour) } else { hour >= from || hour < until }
    }
}

impl Typed {
    /// What was chosen, or what is wrong with it.
    ///
    /// # Errors
    /// The problems by input.
    pub fn check(&self) -> Result<Preferences, Problems> {
        let mut problems = Problems::new();
        let sms = Sms::parse(&self.sms);
        if sms.is_none() {
            problems.push(InputPath::new("sms"), Problem::UnknownChoice);
        }
        let mobile = match self.mobile.trim() {
            "" if sms.is_some_and(|sms| sms != Sms::Never) => {
                problems.push(InputPath::new("mobile"), Problem::Empty);
                None
            }
            "" => None,
            typed => Mobile::parse(typed).map_err(|problem| problems.push(InputPath::new("mobile"), problem)).ok(),
        };
        let mut hour = |name: &str, typed: &str| {
            let hour = typed.trim().parse::<u8>().ok().filter(|hour| *hour < 24);
            if hour.is_none() && !typed.trim().is_empty() {
                problems.push(InputPath::new(name), Problem::UnknownChoice);
            }
            hour
        };
        let (from, until) = (hour("quiet_from", &self.quiet_from), hour("quiet_until", &self.quiet_until));
        if problems.is_empty() && from.is_some() != until.is_some() {
            let missing = if from.is_none() { "quiet_from" } else { "quiet_until" };
            problems.push(InputPath::new(missing), Problem::Empty);
        }
        match sms {
            Some(sms) if problems.is_empty() => Ok(Preferences {
                reminders: self.reminders,
                mentions: self.mentions,
                referrals: self.referrals,
                sms,
                mobile,
                quiet: from.zip(until).filter(|(from, until)| from != until),
            }),
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(sms: &str, mobile: &str, from: &str, until: &str) -> Typed {
        Typed {
            sms: sms.to_owned(),
            mobile: mobile.to_owned(),
            quiet_from: from.to_owned(),
            quiet_until: until.to_owned(),
            ..Typed::default()
        }
    }

    #[test]
    fn text_messages_need_a_mobile_and_quiet_hours_both_ends() {
        assert!(typed("never", "", "", "").check().is_ok());
        assert!(typed("digest", "", "", "").check().is_err());
        assert!(typed("digest", "۰۹۹۹۰۰۰۰۰۰۱", "", "").check().is_ok());
        assert!(typed("each", "123", "", "").check().is_err());
        assert!(typed("often", "", "", "").check().is_err());
        assert!(typed("never", "", "13", "").check().is_err());
        assert!(typed("never", "", "24", "3").check().is_err());
        assert_eq!(typed("never", "", "13", "15").check().unwrap().quiet, Some((13, 15)));
        assert_eq!(typed("never", "", "13", "13").check().unwrap().quiet, None);
    }

    #[test]
    fn quiet_hours_may_go_over_midnight() {
        let at = |text: &str| text.parse::<Instant>().unwrap();
        // 13:30, 23:30 and 02:30 in Tehran.
        let moments = [at("2026-11-28T10:00:00Z"), at("2026-11-28T20:00:00Z"), at("2026-11-28T23:00:00Z")];
        let quiet = |quiet| {
            let preferences = Preferences { quiet, ..Preferences::default() };
            moments.map(|at| preferences.is_quiet(at))
        };
        assert_eq!(quiet(None), [false, false, false]);
        assert_eq!(quiet(Some((13, 14))), [true, false, false]);
        assert_eq!(quiet(Some((22, 3))), [false, true, true]);
        assert_eq!(quiet(Some((22, 2))), [false, true, false]);
    }
}

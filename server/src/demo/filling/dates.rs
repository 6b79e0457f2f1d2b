//! Dates that make sense for what is asked.

use super::Filling;
use domain::form::DateBounds;
use domain::jalali::JalaliDate;

impl Filling<'_> {
    /// A date on the right side of today.
    pub(super) fn date(&self, key: &str, bounds: DateBounds) -> JalaliDate {
        if key == "birth_date" {
            return self.who.birth_date;
        }
        // Days before today, least and most; negative ones lie ahead.
        let (least, most) = match key {
            "newborn_birth" | "baby_birth" => (1, 14),
            "happened_on" | "called_on" | "letter_date" | "lost_on" => (1, 60),
            "worker_card_date" => (10, 350),
            "child_birth" | "member_birth" => (400, 6_000),
            "patient_birth" => (1_000, 25_000),
            "from_date" | "arrival" => (-20, -3),
            "to_date" => (-60, -30),
            "valid_until" => (-90, 30),
            _ => match bounds {
                DateBounds::Past => (200, 4_000),
                DateBounds::Future | DateBounds::Any => (-900, -60),
            },
        };
        self.today.plus_days(-i32::try_from(self.dice.between(least, most)).unwrap_or(0))
    }
}

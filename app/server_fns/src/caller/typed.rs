//! Reading what was typed or chosen in a form of staff.

use crate::AppError;
use domain::Instant;
use domain::jalali::{JalaliDate, TehranTime};
use domain::problem::Problem;
use domain::text::clean_number;
use std::str::FromStr;

/// The last minute of a day.
const LAST_MINUTE: u16 = 24 * 60 - 1;

fn wrong(input: &str, problem: Problem) -> AppError {
    AppError::Typed { input: input.to_owned(), problem }
}

/// A count such as days; digits of any script.
pub fn count(input: &str, typed: &str) -> Result<u32, AppError> {
    let digits = clean_number(typed);
    if digits.is_empty() {
        return Err(wrong(input, Problem::Empty));
    }
    digits.parse().map_err(|_| wrong(input, Problem::NotANumber))
}

/// The chosen id, or none when nothing was chosen.
pub fn choice<Id: FromStr>(input: &str, chosen: &str) -> Result<Option<Id>, AppError> {
    if chosen.trim().is_empty() {
        return Ok(None);
    }
    chosen.trim().parse().map(Some).map_err(|_| wrong(input, Problem::UnknownChoice))
}

/// A Jalali date in one input, or none when it was left empty.
pub fn date(input: &str, typed: &str) -> Result<Option<JalaliDate>, AppError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    JalaliDate::parse(typed).map(Some).map_err(|_| wrong(input, Problem::DateImpossible))
}

/// The end of a day typed in one input, or none.
pub fn end_of_day(input: &str, typed: &str) -> Result<Option<Instant>, AppError> {
    Ok(date(input, typed)?.and_then(|date| TehranTime::new(date, LAST_MINUTE)).map(TehranTime::to_instant))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::OfficerId;

    #[test]
    fn persian_digits_count() {
        assert_eq!(count("days", " ۱۰ "), Ok(10));
        assert_eq!(count("days", ""), Err(wrong("days", Problem::Empty)));
        assert_eq!(count("days", "ده"), Err(wrong("days", Problem::NotANumber)));
    }

    #[test]
    fn nothing_chosen_is_none_and_a_forged_choice_is_a_problem() {
        assert_eq!(choice::<OfficerId>("expert", ""), Ok(None));
        assert_eq!(choice::<OfficerId>("expert", "x"), Err(wrong("expert", Problem::UnknownChoice)));
    }

    #[test]
    fn a_due_day_ends_at_its_last_minute() {
        let end = end_of_day("due", "۱۴۰۵/۰۹/۰۱").unwrap().unwrap();
        assert_eq!(end, "2026-11-22T20:29:00Z".parse::<Instant>().unwrap());
        assert_eq!(end_of_day("due", ""), Ok(None));
        assert!(end_of_day("due", "۱۴۰۴/۱۲/۳۰").is_err());
    }
}

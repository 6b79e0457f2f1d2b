//! Reading what was typed or chosen in a form of staff.

use crate::AppError;
use domain::Instant;
use domain::actor::Role;
use domain::jalali::{JalaliDate, TehranTime};
use domain::kartabl::Reach;
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

/// Ids chosen in a list; places left empty are none.
pub fn choices<Id: FromStr>(input: &str, chosen: &[String]) -> Result<Vec<Id>, AppError> {
    chosen.iter().filter_map(|one| choice(input, one).transpose()).collect()
}

/// The chosen id; choosing nothing is a problem.
pub fn chosen<Id: FromStr>(input: &str, typed: &str) -> Result<Id, AppError> {
    choice(input, typed)?.ok_or_else(|| wrong(input, Problem::NothingChosen))
}

/// Who has a saved view: `private`, `unit:` with an id, `role:` with the role's word.
pub fn reach(input: &str, chosen: &str) -> Result<Reach, AppError> {
    let unknown = || wrong(input, Problem::UnknownChoice);
    match chosen.trim().split_once(':') {
        None if chosen.trim() == "private" => Ok(Reach::Private),
        Some(("unit", unit)) => unit.parse().map(Reach::Unit).map_err(|_| unknown()),
        Some(("role", role)) => Role::parse(role).map(Reach::Role).ok_or_else(unknown),
        _ => Err(unknown()),
    }
}

/// A Jalali date that has to be there.
pub fn day(input: &str, typed: &str) -> Result<JalaliDate, AppError> {
    date(input, typed)?.ok_or_else(|| wrong(input, Problem::Empty))
}

/// A Jalali date in one input, or none when it was left empty.
pub fn date(input: &str, typed: &str) -> Result<Option<JalaliDate>, AppError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    JalaliDate::parse(typed).map(Some).map_err(|_| wrong(input, Problem::DateImpossible))
}

/// A day typed in `day_input` and a time of that day (`12:30`) in `time_input`. Without a time the end of the day is
/// meant; without a day there is none, and then a time alone is a problem.
pub fn due(day_input: &str, day: &str, time_input: &str, time: &str) -> Result<Option<Instant>, AppError> {
    let minute = minute_of_day(time_input, time)?;
    match date(day_input, day)? {
        Some(date) => Ok(TehranTime::new(date, minute.unwrap_or(LAST_MINUTE)).map(TehranTime::to_instant)),
        None if minute.is_some() => Err(wrong(day_input, Problem::Empty)),
        None => Ok(None),
    }
}

/// `9`, `9:30` or `۰۹:۳۰` as minutes since midnight, or none when it was left empty.
fn minute_of_day(input: &str, typed: &str) -> Result<Option<u16>, AppError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let (hour, minute) = typed.split_once([':', '٫', '.']).unwrap_or((typed, "0"));
    let parsed = |part: &str, below: u16| clean_number(part).parse::<u16>().ok().filter(|number| *number < below);
    match (parsed(hour, 24), parsed(minute, 60)) {
        (Some(hour), Some(minute)) => Ok(Some(hour * 60 + minute)),
        _ => Err(wrong(input, Problem::OutOfRange { min: 0, max: 23 })),
    }
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
    fn the_reach_of_a_view_is_read() {
        assert_eq!(reach("reach", "private"), Ok(Reach::Private));
        assert_eq!(reach("reach", "role:expert"), Ok(Reach::Role(Role::Expert)));
        let unit = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
        assert_eq!(reach("reach", &format!("unit:{unit}")), Ok(Reach::Unit(unit.parse().unwrap())));
        for forged in ["", "unit:", "role:boss", "all"] {
            assert_eq!(reach("reach", forged), Err(wrong("reach", Problem::UnknownChoice)));
        }
    }

    #[test]
    fn nothing_chosen_is_none_and_a_forged_choice_is_a_problem() {
        assert_eq!(choice::<OfficerId>("expert", ""), Ok(None));
        assert_eq!(choice::<OfficerId>("expert", "x"), Err(wrong("expert", Problem::UnknownChoice)));
    }

    #[test]
    fn a_due_day_ends_at_its_last_minute() {
        let due_at = |day, time| due("due", day, "due_time", time);
        let end = due_at("۱۴۰۵/۰۹/۰۱", "").unwrap().unwrap();
        assert_eq!(end, "2026-11-22T20:29:00Z".parse::<Instant>().unwrap());
        assert_eq!(due_at("", ""), Ok(None));
        assert!(due_at("۱۴۰۴/۱۲/۳۰", "").is_err());
    }

    #[test]
    fn a_due_time_is_read_in_any_digits() {
        let due_at = |time| due("due", "1405/09/01", "due_time", time);
        for time in ["9:30", "۰۹:۳۰", " ۹:۳۰ "] {
            assert_eq!(due_at(time).unwrap().unwrap(), "2026-11-22T06:00:00Z".parse::<Instant>().unwrap(), "{time}");
        }
        for time in ["24", "9:60", "نه"] {
            assert_eq!(due_at(time), Err(wrong("due_time", Problem::OutOfRange { min: 0, max: 23 })), "{time}");
        }
        assert_eq!(due("due", "", "due_time", "9:30"), Err(wrong("due", Problem::Empty)));
    }
}

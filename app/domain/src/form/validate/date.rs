//! Jalali dates of three inputs.

use super::super::{Answer, DateBounds, DateRule, InputPath};
use super::page::Reader;
use super::text::one_line;
use crate::jalali::{JalaliDate, parse_month};
use crate::problem::Problem;
use crate::text::clean_number;

impl Reader<'_> {
    /// The problem stands at the first input to be put right.
    pub fn date(&mut self, rule: &DateRule, optional: bool, path: &InputPath) -> Option<Answer> {
        let part = |part: &str| self.inputs.value(&path.part(part));
        match read(part("day"), part("month"), part("year"), rule.bounds, self.today) {
            Ok(None) if optional => None,
            Ok(None) => {
                self.problems.push(path.part("day"), Problem::Empty);
                None
            }
            Ok(date) => date.map(Answer::Date),
            Err(problem) => {
                let at = match &problem {
                    Problem::DateIncomplete { day: false, month: true, .. } => "month",
                    Problem::DateIncomplete { day: false, month: false, .. } => "year",
                    _ => "day",
                };
                self.problems.push(path.part(at), problem);
                None
            }
        }
    }
}

fn read(
    day: &str,
    month: &str,
    year: &str,
    bounds: DateBounds,
    today: JalaliDate,
) -> Result<Option<JalaliDate>, Problem> {
    let is_blank = |text: &str| one_line(text).is_empty();
    let (no_day, no_month, no_year) = (is_blank(day), is_blank(month), is_blank(year));
    if no_day && no_month && no_year {
        return Ok(None);
    }
    if no_day || no_month || no_year {
        return Err(Problem::DateIncomplete { day: no_day, month: no_month, year: no_year });
    }
    let date = whole(day, month, year).ok_or(Problem::DateImpossible)?;
    match bounds {
        DateBounds::Past if date > today => Err(Problem::DateInFuture),
        DateBounds::Future if date < today => Err(Problem::DateInPast),
        _ => Ok(Some(date)),
    }
}

/// A year of two digits is not guessed.
fn whole(day: &str, month: &str, year: &str) -> Option<JalaliDate> {
    let year = digits(year, 4)?.parse().ok()?;
    let day = digits(day, 2)?.parse().ok()?;
    JalaliDate::new(year, parse_month(month)?, day).ok()
}

/// At most `most` digits and nothing else.
fn digits(text: &str, most: usize) -> Option<String> {
    let digits = clean_number(&one_line(text));
    (digits.len() <= most && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

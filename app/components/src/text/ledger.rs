//! Why a date is what it is: one sentence for each line of the calendar's ledger.

use domain::calendar::{Certainty, LedgerLine, SpanUnit};

use super::dates::{date_range, full_date, holiday_name, moment};
use super::texts;

texts! {
    why_this_date: "چرا این تاریخ؟" | "Why this date?";
    received: "درخواست رسید" | "The request arrived";
    after_closing: "آن روز، کار پایان یافته بود" | "That working day was already over";
    received_on: "رسیده در این روز به شمار می‌آید" | "Counts as received on this day";
    months_added(to): "ماه‌های تعهد تا {to}" | "The promised months lead to {to}";
    counted_from: "شمارش آغاز می‌شود" | "Counting starts";
    counted_days: "روز شمرده‌شده" | "Counted";
    counted_with_weekends(days): "روزهای شمرده‌شده؛ {days} روز آخر هفته در این میان شمرده نمی‌شود" |
        "Counted days; {days} weekend days in between are not";
    day(number): "روز {number}" | "Day {number}";
    days(first, last): "روز {first} تا {last}" | "Days {first} to {last}";
    until_minutes(span): "تا {span}" | "up to {span}";
    weekend: "آخر هفته؛ شمرده نمی‌شود" | "Weekend; not counted";
    holiday(name): "تعطیل رسمی، {name}؛ شمرده نمی‌شود" | "Official holiday, {name}; not counted";
    holiday_expected(name): "تعطیل رسمی، {name} (پیش‌بینی، شاید جابه‌جا شود)؛ شمرده نمی‌شود" |
        "Official holiday, {name} (expected, may move); not counted";
    closure(reason): "تعطیل، {reason}؛ شمرده نمی‌شود" | "Closed, {reason}; not counted";
    shortened(reason): "بخشی از روز بسته بود، {reason}؛ شمرده می‌شود" | "Partly closed, {reason}; counted all the same";
    paused_until(until): "زمان نگه داشته شد تا {until}" | "The clock stood still until {until}";
    paused: "زمان نگه داشته شد" | "The clock stood still";
    holidays_unknown(year): "تعطیلات قمری سال {year} هنوز ثبت نشده است و این تاریخ شاید جابه‌جا شود" |
        "The lunar holidays of {year} are not known yet, so the date may move";
    due: "تاریخ تعهد پاسخ" | "The answer is due";
    column_date: "تاریخ" | "Date";
    column_reason: "توضیح" | "Explanation";
    column_counted: "شمرده‌شده" | "Counted";
}

/// A line in words.
pub struct Line {
    /// The day, days or moment.
    pub when: String,
    pub words: String,
    /// «روز ۳», where something was counted.
    pub counted: Option<String>,
}

/// Words of one line; `unit` is the ledger's.
#[must_use]
pub fn line(line: &LedgerLine, unit: SpanUnit) -> Line {
    let plain = |when: String, words: &str| Line { when, words: words.to_owned(), counted: None };
    match line {
        LedgerLine::Received { at } => plain(moment(*at), received()),
        LedgerLine::AfterClosing { date } => plain(full_date(*date), after_closing()),
        LedgerLine::ReceivedOn { date } => plain(full_date(*date), received_on()),
        LedgerLine::MonthsAdded { from, to } => plain(full_date(*from), &months_added(full_date(*to))),
        LedgerLine::CountedFrom { date } => plain(full_date(*date), counted_from()),
        LedgerLine::Counted { from, to, first, last, weekend_days } => Line {
            when: date_range(*from, *to),
            words: if *weekend_days == 0 { counted_days().to_owned() } else { counted_with_weekends(weekend_days) },
            counted: Some(count(*first, *last, unit)),
        },
        LedgerLine::SkippedWeekend { from, to } => plain(date_range(*from, *to), weekend()),
        LedgerLine::SkippedHoliday { date, key, certainty } => {
            let name = holiday_name(key);
            let words = match certainty {
                Certainty::Confirmed => holiday(name),
                Certainty::Expected => holiday_expected(name),
            };
            plain(full_date(*date), &words)
        }
        LedgerLine::SkippedClosure { date, reason } => plain(full_date(*date), &closure(reason)),
        LedgerLine::Shortened { date, reason } => plain(full_date(*date), &shortened(reason)),
        LedgerLine::Paused { from, until } => {
            plain(moment(*from), &until.map_or_else(|| paused().to_owned(), |until| paused_until(moment(until))))
        }
        LedgerLine::HolidaysUnknown { year } => plain(String::new(), &holidays_unknown(year)),
        LedgerLine::Due { at } => plain(moment(*at), due()),
    }
}

/// What the count had reached: open minutes for short spans, days otherwise.
fn count(first: u64, last: u64, unit: SpanUnit) -> String {
    match unit {
        SpanUnit::Minutes | SpanUnit::WorkingHours => until_minutes(super::dates::minutes_as_hours(last)),
        SpanUnit::WorkingDays | SpanUnit::CalendarDays | SpanUnit::Months if first == last => day(first),
        SpanUnit::WorkingDays | SpanUnit::CalendarDays | SpanUnit::Months => days(first, last),
    }
}

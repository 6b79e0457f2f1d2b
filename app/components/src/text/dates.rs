//! Names of months, weekdays and holidays; how dates, times and durations are said.

use chrono::Datelike;
use domain::Instant;
use domain::calendar::{HolidayKey, Span, SpanUnit};
use domain::jalali::{JalaliDate, TehranTime, Weekday};

use super::{Lang, digits, lang, texts};

texts! {
    farvardin: "فروردین" | "Farvardin";
    ordibehesht: "اردیبهشت" | "Ordibehesht";
    khordad: "خرداد" | "Khordad";
    tir: "تیر" | "Tir";
    mordad: "مرداد" | "Mordad";
    shahrivar: "شهریور" | "Shahrivar";
    mehr: "مهر" | "Mehr";
    aban: "آبان" | "Aban";
    azar: "آذر" | "Azar";
    dey: "دی" | "Dey";
    bahman: "بهمن" | "Bahman";
    esfand: "اسفند" | "Esfand";

    january: "ژانویه" | "January";
    february: "فوریه" | "February";
    march: "مارس" | "March";
    april: "آوریل" | "April";
    may: "مه" | "May";
    june: "ژوئن" | "June";
    july: "ژوئیه" | "July";
    august: "اوت" | "August";
    september: "سپتامبر" | "September";
    october: "اکتبر" | "October";
    november: "نوامبر" | "November";
    december: "دسامبر" | "December";

    saturday: "شنبه" | "Saturday";
    sunday: "یکشنبه" | "Sunday";
    monday: "دوشنبه" | "Monday";
    tuesday: "سه‌شنبه" | "Tuesday";
    wednesday: "چهارشنبه" | "Wednesday";
    thursday: "پنجشنبه" | "Thursday";
    friday: "جمعه" | "Friday";

    full(weekday, day, month, year): "{weekday} {day} {month} {year}" | "{weekday} {day} {month} {year}";
    medium(day, month, year): "{day} {month} {year}" | "{day} {month} {year}";
    short(year, month, day): "{year}/{month}/{day}" | "{year}/{month}/{day}";
    at_time(time): "ساعت {time}" | "{time}";
    date_and_time(date, time): "{date}، ساعت {time}" | "{date}, {time}";
    range(from, to): "{from} تا {to}" | "{from} to {to}";
    month_and_year(month, year): "{month} {year}" | "{month} {year}";
    with_gregorian(jalali, gregorian): "{gregorian} ({jalali})" | "{gregorian} ({jalali})";

    today: "امروز" | "today";
    tomorrow: "فردا" | "tomorrow";
    yesterday: "دیروز" | "yesterday";
    this_week: "این هفته" | "This week";
    last_week: "هفتهٔ گذشته" | "Last week";
    this_month: "این ماه" | "This month";
    last_month: "ماه گذشته" | "Last month";
    this_year: "امسال" | "This year";
    just_now: "همین الان" | "just now";
    minutes_ago(count): "{count} دقیقه پیش" | "{count} minutes ago";
    hours_ago(count): "{count} ساعت پیش" | "{count} hours ago";

    minutes(count): "{count} دقیقه" | "{count} minutes";
    hours(count): "{count} ساعت" | "{count} hours";
    days(count): "{count} روز" | "{count} days";
    working_hours(count): "{count} ساعت کاری" | "{count} working hours";
    working_days(count): "{count} روز کاری" | "{count} working days";
    calendar_days(count): "{count} روز" | "{count} calendar days";
    months(count): "{count} ماه" | "{count} months";
    and_parts(first, second): "{first} و {second}" | "{first} and {second}";

    day_label: "روز" | "Day";
    month_label: "ماه" | "Month";
    year_label: "سال" | "Year";
    date_example: "برای نمونه ۲۷ ۳ ۱۳۶۵" | "In the Jalali calendar, for example 27 3 1365";

    closed_day: "تعطیل" | "closed";
    holiday(name): "تعطیل: {name}" | "Holiday: {name}";
    holiday_expected(name): "تعطیل (پیش‌بینی): {name}" | "Expected holiday: {name}";
    weekend: "آخر هفته" | "weekend";

    nowruz: "نوروز" | "Nowruz";
    islamic_republic_day: "روز جمهوری اسلامی ایران" | "Islamic Republic Day";
    nature_day: "روز طبیعت" | "Nature Day";
    khomeini_demise: "رحلت امام خمینی" | "Demise of Imam Khomeini";
    khordad_uprising: "قیام پانزده خرداد" | "15 Khordad uprising";
    revolution_day: "پیروزی انقلاب اسلامی" | "Victory of the Islamic Revolution";
    oil_nationalisation: "ملی شدن صنعت نفت" | "Oil nationalisation day";
    last_day_of_leap_year: "آخرین روز سال کبیسه" | "Last day of a leap year";
    tasua: "تاسوعای حسینی" | "Tasua";
    ashura: "عاشورای حسینی" | "Ashura";
    arbaeen: "اربعین حسینی" | "Arbaeen";
    prophet_demise: "رحلت پیامبر و شهادت امام حسن" | "Demise of the Prophet and martyrdom of Imam Hasan";
    reza_martyrdom: "شهادت امام رضا" | "Martyrdom of Imam Reza";
    askari_martyrdom: "شهادت امام حسن عسکری" | "Martyrdom of Imam Hasan Askari";
    prophet_birth: "میلاد پیامبر و امام جعفر صادق" | "Birth of the Prophet and Imam Sadegh";
    fatima_martyrdom: "شهادت حضرت فاطمه" | "Martyrdom of Fatima";
    ali_birth: "میلاد امام علی" | "Birth of Imam Ali";
    mabath: "مبعث پیامبر" | "Mission of the Prophet";
    mahdi_birth: "میلاد حضرت قائم" | "Birth of Imam Mahdi";
    ali_martyrdom: "شهادت امام علی" | "Martyrdom of Imam Ali";
    fitr: "عید فطر" | "Eid al-Fitr";
    day_after_fitr: "تعطیل به مناسبت عید فطر" | "Day after Eid al-Fitr";
    sadegh_martyrdom: "شهادت امام جعفر صادق" | "Martyrdom of Imam Sadegh";
    adha: "عید قربان" | "Eid al-Adha";
    ghadir: "عید غدیر خم" | "Eid al-Ghadir";
}

/// Name of a Jalali month, 1 (Farvardin) to 12 (Esfand); other numbers have no name.
#[must_use]
pub fn month_name(month: u8) -> &'static str {
    match month {
        1 => farvardin(),
        2 => ordibehesht(),
        3 => khordad(),
        4 => tir(),
        5 => mordad(),
        6 => shahrivar(),
        7 => mehr(),
        8 => aban(),
        9 => azar(),
        10 => dey(),
        11 => bahman(),
        12 => esfand(),
        _ => "",
    }
}

/// Name of a Gregorian month, 1 (January) to 12 (December); other numbers have no name.
#[must_use]
pub fn gregorian_month_name(month: u32) -> &'static str {
    match month {
        1 => january(),
        2 => february(),
        3 => march(),
        4 => april(),
        5 => may(),
        6 => june(),
        7 => july(),
        8 => august(),
        9 => september(),
        10 => october(),
        11 => november(),
        12 => december(),
        _ => "",
    }
}

/// Name of a weekday.
#[must_use]
pub fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Saturday => saturday(),
        Weekday::Sunday => sunday(),
        Weekday::Monday => monday(),
        Weekday::Tuesday => tuesday(),
        Weekday::Wednesday => wednesday(),
        Weekday::Thursday => thursday(),
        Weekday::Friday => friday(),
    }
}

/// «سه‌شنبه ۱۰ آذر ۱۴۰۵»; in English the Gregorian date with the Jalali one beside it.
#[must_use]
pub fn full_date(date: JalaliDate) -> String {
    let weekday = weekday_name(date.weekday());
    match lang() {
        Lang::Fa => full(weekday, date.day(), month_name(date.month()), date.year()),
        Lang::En => {
            let gregorian = date.to_gregorian();
            let month = gregorian_month_name(gregorian.month());
            with_gregorian(plain_date(date), full(weekday, gregorian.day(), month, gregorian.year()))
        }
    }
}

/// «۱۰ آذر ۱۴۰۵», where the weekday says nothing (a date of birth).
#[must_use]
pub fn medium_date(date: JalaliDate) -> String {
    match lang() {
        Lang::Fa => plain_date(date),
        Lang::En => {
            let gregorian = date.to_gregorian();
            let month = gregorian_month_name(gregorian.month());
            with_gregorian(plain_date(date), medium(gregorian.day(), month, gregorian.year()))
        }
    }
}

/// «۱۴۰۵/۰۹/۱۰», for tables.
#[must_use]
pub fn short_date(date: JalaliDate) -> String {
    match lang() {
        Lang::Fa => typed_date(date),
        Lang::En => with_gregorian(typed_date(date), date.to_gregorian()),
    }
}

/// «۱۴۰۵/۰۹/۱۰» as it stands in an input, which takes Jalali dates in every language.
#[must_use]
pub fn typed_date(date: JalaliDate) -> String {
    short(date.year(), format!("{:02}", date.month()), format!("{:02}", date.day()))
}

fn plain_date(date: JalaliDate) -> String {
    medium(date.day(), month_name(date.month()), date.year())
}

/// «۱۴:۳۰».
#[must_use]
pub fn clock(time: TehranTime) -> String {
    digits(format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// «سه‌شنبه ۱۰ آذر ۱۴۰۵، ساعت ۱۴:۳۰», in Tehran.
#[must_use]
pub fn moment(at: Instant) -> String {
    let time = TehranTime::of(at);
    date_and_time(full_date(time.date()), clock(time))
}

/// «۱۴۰۵/۰۹/۱۰، ساعت ۱۴:۳۰», in Tehran.
#[must_use]
pub fn short_moment(at: Instant) -> String {
    let time = TehranTime::of(at);
    date_and_time(short_date(time.date()), clock(time))
}

/// «سه‌شنبه ۱۰ آذر ۱۴۰۵، ساعت ۱۴:۳۰:۰۷», in Tehran: as exact as it is kept.
#[must_use]
pub fn exact_moment(at: Instant) -> String {
    let time = TehranTime::of(at);
    // Tehran's clock turns its minutes with everybody else's.
    let seconds = digits(format!("{:02}", at.timestamp().rem_euclid(60)));
    date_and_time(full_date(time.date()), format!("{}:{seconds}", clock(time)))
}

/// A length of time: «۳ روز کاری».
#[must_use]
pub fn span(span: Span) -> String {
    match span.unit {
        SpanUnit::Minutes => minutes_as_hours(span.amount.into()),
        SpanUnit::WorkingHours => working_hours(span.amount),
        SpanUnit::WorkingDays => working_days(span.amount),
        SpanUnit::CalendarDays => calendar_days(span.amount),
        SpanUnit::Months => months(span.amount),
    }
}

/// Name of a holiday.
#[must_use]
pub fn holiday_name(key: &HolidayKey) -> String {
    match key {
        HolidayKey::Nowruz => nowruz(),
        HolidayKey::IslamicRepublicDay => islamic_republic_day(),
        HolidayKey::NatureDay => nature_day(),
        HolidayKey::DemiseOfKhomeini => khomeini_demise(),
        HolidayKey::KhordadUprising => khordad_uprising(),
        HolidayKey::RevolutionDay => revolution_day(),
        HolidayKey::OilNationalisation => oil_nationalisation(),
        HolidayKey::LastDayOfLeapYear => last_day_of_leap_year(),
        HolidayKey::Tasua => tasua(),
        HolidayKey::Ashura => ashura(),
        HolidayKey::Arbaeen => arbaeen(),
        HolidayKey::DemiseOfProphet => prophet_demise(),
        HolidayKey::MartyrdomOfReza => reza_martyrdom(),
        HolidayKey::MartyrdomOfAskari => askari_martyrdom(),
        HolidayKey::BirthOfProphet => prophet_birth(),
        HolidayKey::MartyrdomOfFatima => fatima_martyrdom(),
        HolidayKey::BirthOfAli => ali_birth(),
        HolidayKey::Mabath => mabath(),
        HolidayKey::BirthOfMahdi => mahdi_birth(),
        HolidayKey::MartyrdomOfAli => ali_martyrdom(),
        HolidayKey::Fitr => fitr(),
        HolidayKey::FitrSecondDay => day_after_fitr(),
        HolidayKey::MartyrdomOfSadiq => sadegh_martyrdom(),
        HolidayKey::Adha => adha(),
        HolidayKey::Ghadir => ghadir(),
        HolidayKey::Other(name) => return name.clone(),
    }
    .to_owned()
}

/// «شنبه ۷ آذر ۱۴۰۵», or «… تا …» for several days.
#[must_use]
pub fn date_range(from: JalaliDate, to: JalaliDate) -> String {
    if from == to { full_date(from) } else { range(full_date(from), full_date(to)) }
}

/// A span of minutes in the largest whole units: «۲ ساعت و ۱۵ دقیقه».
#[must_use]
pub fn minutes_as_hours(total: u64) -> String {
    match (total / 60, total % 60) {
        (0, rest) => minutes(rest),
        (whole, 0) => hours(whole),
        (whole, rest) => and_parts(hours(whole), minutes(rest)),
    }
}

#[cfg(test)]
mod tests {
    use domain::jalali::JalaliDate;

    use super::{full_date, medium_date, minutes_as_hours, short_date, typed_date};
    use crate::text::{Lang, in_language};

    #[test]
    fn a_promised_date_is_said_with_its_weekday() {
        let date = JalaliDate::new(1405, 9, 10).unwrap();
        assert_eq!(full_date(date), "سه‌شنبه ۱۰ آذر ۱۴۰۵");
        assert_eq!(short_date(date), "۱۴۰۵/۰۹/۱۰");
    }

    #[test]
    fn in_english_both_calendars_are_shown() {
        let date = JalaliDate::new(1405, 9, 10).unwrap();
        in_language(Lang::En, || {
            assert_eq!(full_date(date), "Tuesday 1 December 2026 (10 Azar 1405)");
            assert_eq!(medium_date(date), "1 December 2026 (10 Azar 1405)");
            assert_eq!(short_date(date), "2026-12-01 (1405/09/10)");
            assert_eq!(typed_date(date), "1405/09/10");
        });
    }

    #[test]
    fn durations_join_hours_and_minutes() {
        assert_eq!(minutes_as_hours(45), "۴۵ دقیقه");
        assert_eq!(minutes_as_hours(120), "۲ ساعت");
        assert_eq!(minutes_as_hours(135), "۲ ساعت و ۱۵ دقیقه");
    }
}

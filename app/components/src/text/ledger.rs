//! Why a date is what it is.

use super::texts;

texts! {
    why_this_date: "چرا این تاریخ؟" | "Why this date?";
    promise: "تاریخ تعهد پاسخ" | "Promised date";
    received(date): "درخواست {date} رسید." | "The request arrived on {date}.";
    counted_as_received(date): "چون پس از پایان ساعت کار رسید، {date} رسیده به شمار می‌آید." |
        "It came after closing, so it counts as received on {date}.";
    clock_starts(date): "شمارش از {date} آغاز می‌شود." | "Counting starts on {date}.";
    response_time(span): "زمان پاسخ این خدمت {span} است." | "The response time of this service is {span}.";
    counted_day(number): "روز {number}" | "Day {number}";
    counted_hours(span): "{span} شمرده شد" | "{span} counted";
    not_counted: "شمرده نمی‌شود" | "Not counted";
    weekend: "آخر هفته" | "Weekend";
    holiday(name): "تعطیل رسمی: {name}" | "Official holiday: {name}";
    closure(reason): "تعطیلی این واحد: {reason}" | "This unit was closed: {reason}";
    partly_closed(reason): "بخشی از روز بسته بود: {reason}" | "Partly closed: {reason}";
    paused(reason): "زمان نگه داشته شد: {reason}" | "Clock paused: {reason}";
    paused_for_citizen: "در انتظار شما" | "waiting for you";
    resumed(date): "شمارش از {date} ادامه یافت." | "Counting resumed on {date}.";
    due(date): "پاسخ تا پایان ساعت کار {date} داده می‌شود." | "The answer is due by close of business on {date}.";
    column_date: "تاریخ" | "Date";
    column_reason: "توضیح" | "Explanation";
    column_counted: "شمرده‌شده" | "Counted";
    days_between(count): "{count} روز کاری دیگر" | "{count} more working days";
}

//! What staff read of their day and of how many counters it takes: table 2, and staffing (guide step 7).

use domain::jalali::JalaliDate;
use domain::text::number_in_words;

use super::{Lang, dates, digits, lang, texts};

texts! {
    daily_title: "گزارش روزانهٔ کارکنان میز خدمت" | "Daily report of the desk's staff";
    daily_link: "گزارش روزانه" | "Daily report";
    daily_file(day): "گزارش روزانه {day}" | "daily report {day}";
    table_two: "جدول ۲" | "Table 2";
    no_place: "محلی برای مراجعهٔ حضوری در واحد شما نیست." | "Your units have no place that people come to.";
    place: "محل میز خدمت" | "Place";
    day: "تاریخ" | "Date";
    day_hint: "برای نمونه ۱۴۰۵/۰۹/۰۱" | "In the Jalali calendar, for example 1405/09/01";
    day_wrong: "تاریخ را این‌گونه وارد کنید: ۱۴۰۵/۰۹/۰۱" | "Enter the date like this: 1405/09/01";
    officer: "کارمند" | "Officer";
    everybody: "همهٔ کارکنان" | "Everybody";
    show: "نشان دادن" | "Show";
    as_xlsx: "گرفتن فایل XLSX" | "Save as XLSX";
    as_csv: "گرفتن فایل CSV" | "Save as CSV";
    print_hint: "برای چاپ، Ctrl+P را بزنید؛ برگ A4 افقی است." | "Ctrl+P prints it, on A4 landscape.";
    counters: "شمارهٔ باجه" | "Counter";
    begins: "ساعت شروع" | "Began";
    ends: "ساعت پایان" | "Ended";
    still_sits: "هنوز پشت باجه" | "still at the counter";
    not_known: "—" | "—";

    head_row: "ردیف" | "No.";
    head_came: "ساعت مراجعه" | "Came at";
    head_ticket: "شمارهٔ نوبت" | "Ticket";
    head_visitor: "نام مراجعه‌کننده" | "Visitor";
    head_national_id: "کد ملی" | "National ID";
    head_mobile: "تلفن همراه" | "Mobile";
    head_service: "عنوان زیرخدمت" | "Service";
    head_action: "نوع اقدام" | "Action";
    head_code: "کد رهگیری" | "Tracking code";
    head_unit: "واحد ارجاع" | "Unit";
    head_promise: "تعهد پاسخ" | "Promised";
    head_result: "نتیجه" | "Result";
    head_took: "مدت (دقیقه)" | "Minutes";
    head_survey: "نظرسنجی" | "Survey";
    head_remarks: "ملاحظات" | "Remarks";
    offered: "ارائه شد" | "offered";
    not_offered: "ارائه نشد" | "not offered";
    confidential: "محرمانه" | "confidential";
    nothing_that_day: "در این روز کاری پشت باجه ثبت نشده است." | "Nothing was recorded at the counters on this day.";

    totals: "جمع به تفکیک نوع اقدام" | "Totals by kind of action";
    all_rows: "همهٔ اقدام‌ها" | "All actions";
    no_shows: "غایب" | "Absent";
    unrecorded: "پایان‌یافته بدون اقدام ثبت‌شده" | "Finished with nothing recorded";

    signatures: "امضاها" | "Signatures";
    nobody_signed: "این برگ هنوز امضا نشده است." | "Nobody has signed this sheet yet.";
    as_officer: "امضای کارمند" | "Signed as officer";
    as_head: "امضای مسئول میز خدمت" | "Signed as head of the desk";
    signed_by(name, at): "{name}، {at}" | "{name}, {at}";
    signed_for(sheet, how, by): "برگ {sheet}: {how}، {by}" | "Sheet of {sheet}: {how}, {by}";
    changed_since: "پس از امضا تغییر کرده است" | "changed since it was signed";
    sign: "امضای گزارش" | "Sign the report";
    countersign: "امضا به‌عنوان مسئول میز خدمت" | "Sign as head of the desk";
    sign_means: "با امضا، درستی برگ را همان‌گونه که اکنون هست می‌پذیرید. اگر پس از آن تغییری کند، کنار امضا نوشته می‌شود." |
        "Signing says that the sheet is right as it is now. A later change is shown beside the signature.";
    was_signed: "گزارش امضا شد." | "The report was signed.";
    line_officer: "نام و امضای کارمند" | "Officer's name and signature";
    line_head: "نام و امضای مسئول میز خدمت" | "Name and signature of the head of the desk";

    staffing_title: "باجه‌های لازم" | "Counters needed";
    staffing_lead: "چند باجه لازم است تا مردم بیش از این منتظر نمانند. محاسبه از شمار مراجعه و زمان خدمت همین محل در هر نیم ساعت است." |
        "How many counters keep people from waiting longer than this, from this place's own arrivals and service times by half hour.";
    line: "صف" | "Line";
    all_lines: "همهٔ صف‌ها با هم" | "All lines together";
    from: "از تاریخ" | "From";
    to: "تا تاریخ" | "To";
    share: "چند درصد مراجعان" | "Share of the people";
    within: "کمتر از چند دقیقه منتظر بمانند" | "wait less than";
    more: "اگر مراجعه بیشتر یا کمتر شود" | "If more or fewer came";
    longer: "اگر هر خدمت بیشتر یا کمتر طول بکشد" | "If serving took longer or shorter";
    percent_unit: "درصد" | "percent";
    minutes_unit: "دقیقه" | "minutes";
    change_hint: "برای نمونه ۲۰ یا ‎−۱۰" | "For example 20 or −10";
    compute: "محاسبه" | "Compute";
    based_on(days, from, to): "بر پایهٔ {days} روز کاری این محل از {from} تا {to}" |
        "From {days} days with service between {from} and {to}";
    what_if(more, longer): "فرض: مراجعه {more} و زمان خدمت {longer}" | "Supposing arrivals {more} and service times {longer}";
    by_percent(percent): "{percent}٪" | "{percent}%";
    unchanged: "بدون تغییر" | "unchanged";

    advice_long(share, within, from, to, counters):
        "برای اینکه {share}٪ مراجعان کمتر از {within} دقیقه منتظر بمانند، از {from} تا {to} {counters} باجه لازم است" |
        "For {share}% of the people to wait less than {within} minutes, {counters} counters are needed from {from} to {to}";
    advice_short(from, to, counters): "از {from} تا {to}: {counters} باجه" | "{from} to {to}: {counters} counters";
    band(fewest, most): "({fewest} تا {most})" | "({fewest} to {most})";
    band_means: "عددهای میان دو کمانک، بازهٔ ۹۵٪ است: خطای شمار مراجعه و زمان خدمت." |
        "What stands in brackets is the 95% range that the error of arrivals and service times gives.";
    not_enough: "داده کافی نیست" | "Not enough data";
    not_enough_means(samples): "داده کافی نیست: برای هر نیم ساعت دست‌کم {samples} مراجعهٔ انجام‌شده لازم است." |
        "Not enough data: each half hour needs at least {samples} served people.";
    accuracy(share, minutes, samples):
        "هفتهٔ گذشته {share}٪ مراجعان با خطای کمتر از {minutes} دقیقه همان‌قدر منتظر ماندند که به آن‌ها گفته شد ({samples} نفر)." |
        "Last week {share}% of the people waited within {minutes} minutes of what they were told ({samples} people).";
    accuracy_unknown: "دقت برآورد زمان انتظار: داده کافی نیست." | "Accuracy of the waiting estimates: not enough data.";
    patience(minutes): "کسانی که پیش از فراخوان می‌روند در محاسبه آمده‌اند: میانگین شکیبایی {minutes} دقیقه (Erlang A)." |
        "People who leave before their turn are counted in: mean patience {minutes} minutes (Erlang A).";
    no_patience: "کسی پیش از فراخوان نمی‌رود یا شمارشان اندک است؛ محاسبه با Erlang C است." |
        "Nobody leaves before their turn, or too few to tell: computed by Erlang C.";

    half_hours: "نیم‌ساعت‌های روز" | "Half hours of the day";
    head_time: "ساعت" | "Time";
    head_arrivals: "مراجعه در ساعت" | "Arrivals an hour";
    head_service_time: "زمان خدمت (دقیقه)" | "Service time (min)";
    head_samples: "شمار نمونه" | "Samples";
    head_open: "باجهٔ باز" | "Counters open";
    head_needed: "باجهٔ لازم" | "Counters needed";
    head_band: "بازهٔ ۹۵٪" | "95% range";
    head_in_time: "در زمان (٪)" | "In time (%)";
    head_wait: "میانگین انتظار (دقیقه)" | "Mean wait (min)";
    head_occupancy: "بار باجه (٪)" | "Occupancy (%)";
    short_of(count): "{count} باجه کم است" | "{count} too few";
    none_in_window: "در این بازه کسی نوبت نگرفته است." | "Nobody took a number in this window.";

    chart: "باجه‌های لازم در هر نیم ساعت، کنار باجه‌های باز" | "Counters needed by half hour beside those open";
    chart_direction: "زمان از راست به چپ پیش می‌رود؛ همین عددها در جدول زیر نمودار آمده است." |
        "Time runs from left to right; the table under the chart has the same figures.";
    key_needed: "باجهٔ لازم" | "needed";
    key_band: "بازهٔ ۹۵٪" | "95% range";
    key_open: "باجهٔ باز" | "open";
}

/// «سه»: few counters are said in words, as a sentence says them.
#[must_use]
pub fn counters_in_words(counters: u32) -> String {
    match lang() {
        Lang::Fa if (1..=10).contains(&counters) => number_in_words(counters.into()),
        _ => digits(counters),
    }
}

/// One decimal: «۱۲٫۵»; whole numbers without.
#[must_use]
pub fn decimal(number: f64) -> String {
    let tenths = (number * 10.0).round();
    let text = if tenths % 10.0 == 0.0 { format!("{:.0}", tenths / 10.0) } else { format!("{:.1}", tenths / 10.0) };
    match lang() {
        Lang::Fa => digits(text.replace('.', "٫")),
        Lang::En => text,
    }
}

/// A time of day by its minute: «۹:۳۰».
#[must_use]
pub fn time_of(minute: u16) -> String {
    digits(format!("{}:{:02}", minute / 60, minute % 60))
}

/// What was supposed, in percent with its sign: «+۲۰٪», «بدون تغییر».
#[must_use]
pub fn supposed(percent: i32) -> String {
    match percent {
        0 => unchanged().to_owned(),
        // U+200E keeps the sign in front of the number in a right-to-left line.
        more if more > 0 => by_percent(format!("\u{200E}+{}", digits(more))),
        fewer => by_percent(format!("\u{200E}−{}", digits(-fewer))),
    }
}

/// Name of a file of this day, without its ending; for a file's name digits stay plain.
#[must_use]
pub fn file_of(day: JalaliDate) -> String {
    daily_file(day)
}

/// A day as it stands in the page's inputs.
#[must_use]
pub fn typed(day: JalaliDate) -> String {
    dates::typed_date(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::in_language;

    #[test]
    fn few_counters_are_said_in_words() {
        assert_eq!(counters_in_words(3), "سه");
        assert_eq!(counters_in_words(24), "۲۴");
        assert_eq!(in_language(Lang::En, || counters_in_words(3)), "3");
    }

    #[test]
    fn figures_have_one_decimal_at_most() {
        assert_eq!(decimal(12.5), "۱۲٫۵");
        assert_eq!(decimal(12.04), "۱۲");
        assert_eq!(decimal(0.0), "۰");
        assert_eq!(in_language(Lang::En, || decimal(7.96)), "8");
        assert_eq!(time_of(570), "۹:۳۰");
    }

    #[test]
    fn the_advice_reads_as_a_sentence() {
        let sentence = advice_long(digits(80), digits(10), time_of(540), time_of(570), counters_in_words(3));
        assert_eq!(
            sentence,
            "برای اینکه ۸۰٪ مراجعان کمتر از ۱۰ دقیقه منتظر بمانند، از ۹:۰۰ تا ۹:۳۰ سه باجه لازم است"
        );
        assert_eq!(band(digits(2), digits(4)), "(۲ تا ۴)");
        assert_eq!(supposed(20), "\u{200E}+۲۰٪");
        assert_eq!(supposed(0), "بدون تغییر");
    }
}

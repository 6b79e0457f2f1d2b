//! What officers are told without asking, their home, and what they want to be told.

use domain::alert::{AlertKind, Sms};
use domain::request::{Held, TimePiece};

use super::{dates, texts};

texts! {
    home: "میز من" | "My desk";
    home_title(name): "میز {name}" | "Desk of {name}";
    nothing_here: "موردی نیست" | "Nothing here";
    whole_view(count): "همهٔ {count} مورد" | "All {count}";
    to_view: "دیدن در کارتابل" | "Open in the inbox";
    alerts: "اعلان‌ها" | "Alerts";
    alerts_unread(count): "{count} اعلان نخوانده" | "{count} unread alerts";
    mentions_unread(count): "{count} بار نام شما در نوشته‌ها آمده است" | "You were mentioned {count} times";
    no_alerts: "هیچ اعلانی نیست" | "No alerts";
    read_all: "همه را خواندم" | "Mark all as read";
    preferences: "تنظیم اعلان‌ها" | "Alert settings";
    // kinds
    mentioned(name): "{name} از شما نام برد" | "{name} mentioned you";
    referred(name): "{name} به شما ارجاع داد" | "{name} referred it to you";
    inquiry_late: "دستگاه استعلام‌شونده در مهلت پاسخ نداد" | "The agency you asked has not answered in time";
    due_soon: "زمان پاسخ رو به پایان است" | "Little time is left";
    overdue: "زمان تعهد پاسخ گذشت" | "The promised time has passed";
    overdue_head: "یک روز کاری از زمان تعهد گذشته است" | "It is a working day late";
    untriaged: "۴۸ ساعت است کسی آن را بررسی نکرده" | "Nobody has looked at it for 48 hours";
    untriaged_head: "پس از یادآوری هم کسی آن را بررسی نکرده" | "Nobody has looked at it, even after the reminder";
    untriaged_short: "۴۸ ساعت بی‌بررسی" | "48 hours unseen";
    // preferences
    on_page: "در صفحه چه چیزی به من گفته شود" | "What I am told on the page";
    on_page_reminders: "یادآوری زمان پاسخ و بررسی" | "Reminders of time and triage";
    on_page_mentions: "هرگاه همکاری از من نام ببرد" | "When a colleague mentions me";
    on_page_referrals: "ارجاع به من و استعلام دیرشده" | "Referrals to me and late inquiries";
    own_actions: "از کار خودتان هرگز به شما خبر داده نمی‌شود." | "You are never told of what you did yourself.";
    by_sms: "یادآوری با پیامک" | "Reminders by text message";
    sms_never: "پیامک نفرست" | "No text messages";
    sms_each: "برای هر یادآوری یک پیامک" | "One for each reminder";
    sms_digest: "روزی یک پیامک، چکیدهٔ کارها" | "One a day, summing up";
    mobile: "شمارهٔ همراه من" | "My mobile number";
    mobile_hint: "تنها برای همین پیامک‌ها" | "Only for these messages";
    quiet: "ساعت آرام" | "Quiet hours";
    quiet_hint: "در این ساعت‌ها پیامک نمی‌رسد. شب‌ها و روزهای تعطیل در هر حال آرام است." |
        "No text message comes in these hours. Nights and days off are quiet anyway.";
    quiet_from: "از ساعت" | "From";
    quiet_until: "تا ساعت" | "Until";
    no_quiet: "ندارد" | "None";
    hour(number): "ساعت {number}" | "{number} o’clock";
    save: "ذخیرهٔ تنظیم‌ها" | "Save settings";
    saved: "تنظیم‌های شما ذخیره شد" | "Your settings are saved";
    // mentioning
    mention_hint: "با @ و نام همکار به او خبر می‌دهید؛ تنها اگر پرونده را می‌بیند." |
        "@ and a name tells that colleague, if they may see the case.";
    mention_offered: "همکاران" | "Colleagues";
    // text messages
    sms_reminder(words, service): "{words}: {service}" | "{words}: {service}";
    sms_sum(overdue, today, unread): "دیرکرد: {overdue}، مهلت امروز: {today}، اعلان نخوانده: {unread}" |
        "Overdue: {overdue}, due today: {today}, unread: {unread}";
    // where the time went
    time_ledger: "دفتر زمان" | "Where the time went";
    held_by(unit): "در دست {unit}" | "With {unit}";
    stopped_deficient: "زمان ایستاد: نیازمند تکمیل، در انتظار متقاضی" | "The clock stood still: waiting to be completed";
    stopped_asked: "زمان ایستاد: در انتظار اقدام متقاضی" | "The clock stood still: waiting for the applicant";
    working_time(span): "{span} کاری" | "{span} of working time";
    from_until(from, until): "از {from} تا {until}" | "From {from} until {until}";
    from_on(from): "از {from} تاکنون" | "Since {from}";
}

/// Why an officer is told; `by` is the colleague who caused it.
#[must_use]
pub fn kind(kind: AlertKind, by: &str) -> String {
    match kind {
        AlertKind::Mentioned => mentioned(super::isolate(by)),
        AlertKind::Referred => referred(super::isolate(by)),
        AlertKind::InquiryLate => inquiry_late().to_owned(),
        AlertKind::DueSoon => due_soon().to_owned(),
        AlertKind::Overdue => overdue().to_owned(),
        AlertKind::OverdueHead => overdue_head().to_owned(),
        AlertKind::Untriaged => untriaged().to_owned(),
        AlertKind::UntriagedHead => untriaged_head().to_owned(),
    }
}

/// A choice of text messages.
#[must_use]
pub fn sms(sms: Sms) -> &'static str {
    match sms {
        Sms::Never => sms_never(),
        Sms::Each => sms_each(),
        Sms::Digest => sms_digest(),
    }
}

/// Who had it, or why the clock stood still.
#[must_use]
pub fn held(piece: &TimePiece, unit: &str) -> String {
    match piece.held {
        Held::Running => held_by(unit),
        Held::Deficient => stopped_deficient().to_owned(),
        Held::AskedCitizen => stopped_asked().to_owned(),
    }
}

/// The whole ledger in lines, for a tooltip.
#[must_use]
pub fn ledger_lines(pieces: &[(String, TimePiece)]) -> String {
    let line = |(unit, piece): &(String, TimePiece)| super::list([held(piece, unit), when(piece), how_long(piece)]);
    pieces.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// From when until when.
#[must_use]
pub fn when(piece: &TimePiece) -> String {
    let from = dates::short_moment(piece.from);
    match piece.until {
        Some(until) => from_until(from, dates::short_moment(until)),
        None => from_on(from),
    }
}

/// How long in working time.
#[must_use]
pub fn how_long(piece: &TimePiece) -> String {
    working_time(dates::minutes_as_hours(piece.working_minutes.into()))
}

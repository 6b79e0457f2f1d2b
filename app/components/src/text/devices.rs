//! What administrators read about kiosks and displays.

use domain::in_person::{DeviceKind, EntryKind, EntryState, PrinterState};

use super::texts;

texts! {
    title: "دستگاه‌ها" | "Devices";
    lead: "کیوسک‌ها و نمایشگرهایی که به این میز وصل‌اند. دستگاه تازه روی صفحهٔ خود کدی شش‌رقمی نشان می‌دهد." |
        "Kiosks and displays of this desk. A new device shows a code of six digits.";
    none: "هنوز دستگاهی وصل نشده است." | "No device has been paired yet.";
    no_places: "نخست یک محل بسازید؛ هر دستگاه در یک محل است." | "Make a place first; every device stands in one.";
    to_places: "محل‌ها" | "Places";
    // columns
    device: "دستگاه" | "Device";
    place: "محل" | "Place";
    state: "وضعیت" | "State";
    last_seen: "آخرین پیام" | "Last seen";
    printer: "چاپگر" | "Printer";
    version: "نسخه" | "Version";
    queued: "در صف دستگاه" | "Waiting in it";
    last_ticket: "آخرین نوبت" | "Last number";
    entries: "رسیده‌ها" | "Received";
    counted(taken, refused, quarantined): "{taken} ثبت‌شده، {refused} ردشده، {quarantined} کنارگذاشته" |
        "{taken} taken, {refused} refused, {quarantined} set aside";
    paired(time, name): "وصل‌شده {time} با تأیید {name}" | "Paired {time}, approved by {name}";
    actions: "کارها" | "Actions";
    journal: "دفتر" | "Journal";
    journal_of(title): "دفتر {title}" | "Journal of {title}";
    // states
    working: "روشن" | "Working";
    silent: "بی‌پاسخ" | "Silent";
    waits_for_fetch: "در انتظار دستگاه" | "Waiting for the device";
    revoked: "قطع‌شده" | "Revoked";
    revoked_at(time): "قطع‌شده در {time}" | "Revoked {time}";
    kiosk: "کیوسک" | "Kiosk";
    display: "نمایشگر" | "Display";
    printer_none: "ندارد" | "None";
    printer_ready: "آماده" | "Ready";
    paper_low: "کاغذ رو به پایان" | "Paper low";
    out_of_paper: "بی‌کاغذ" | "Out of paper";
    printer_fault: "خراب" | "Out of order";
    // approving
    approve_title: "وصل کردن دستگاه" | "Pair a device";
    code: "کد روی دستگاه" | "Code on the device";
    code_hint: "شش رقم؛ تا ۱۰ دقیقه کار می‌کند" | "Six digits, good for 10 minutes";
    device_title: "نام دستگاه" | "Name of the device";
    device_title_hint: "برای نمونه: کیوسک ورودی" | "For example: kiosk at the entrance";
    title_missing: "نامی برای دستگاه بنویسید" | "Write a name for the device";
    place_missing: "محل دستگاه را برگزینید" | "Choose where it stands";
    approve: "تأیید دستگاه" | "Approve the device";
    done_approved: "دستگاه تأیید شد و تا چند ثانیهٔ دیگر کار می‌کند." | "The device was approved and works in a few seconds.";
    // revoking
    revoke: "قطع دستگاه" | "Revoke";
    revoke_of(title): "قطع {title}" | "Revoke {title}";
    revoke_lead: "دستگاه از همین دم نمی‌تواند نوبت یا درخواست ثبت کند. آنچه هنوز در آن مانده، پس از رسیدن برای کارکنان نگه داشته می‌شود." |
        "From now on it can register nothing. What is still in it is kept for staff when it arrives.";
    revoke_waiting(count): "{count} مورد هنوز در دستگاه است؛ اگر می‌شود صبر کنید تا فرستاده شود." |
        "{count} entries are still in it; wait until they are sent, if you can.";
    revoke_yes: "دستگاه قطع شود" | "Revoke it";
    done_revoked: "دستگاه قطع شد." | "The device was revoked.";
    // journal
    journal_lead: "هر چه از این دستگاه رسیده، تازه‌ترین نخست؛ تا ۵۰۰ سطر." | "What came from it, newest first; up to 500 lines.";
    journal_empty: "هنوز چیزی از این دستگاه نرسیده است." | "Nothing has come from it yet.";
    journal_file: "دفتر دستگاه" | "device-journal";
    as_csv: "دریافت همهٔ دفتر (CSV)" | "Download all of it (CSV)";
    seq: "شماره" | "Number";
    kind: "نوع" | "Kind";
    made_at: "ساخته‌شده" | "Made";
    received_at: "رسیده" | "Received";
    outcome: "نتیجه" | "Outcome";
    why: "دلیل" | "Why";
    id: "شناسه" | "Id";
    entry_ticket: "نوبت" | "Number";
    entry_request: "درخواست" | "Request";
    entry_survey: "نظرسنجی" | "Survey";
    taken: "ثبت شد" | "Taken";
    refused: "رد شد" | "Refused";
    quarantined: "کنار گذاشته شد" | "Set aside";
    closed(words): "بسته شد: {words}" | "Closed: {words}";
    later: "دوباره فرستاده می‌شود" | "Sent again later";
}

pub fn device_kind(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Kiosk => kiosk(),
        DeviceKind::Display => display(),
    }
}

pub fn printer_state(state: PrinterState) -> &'static str {
    match state {
        PrinterState::None => printer_none(),
        PrinterState::Ready => printer_ready(),
        PrinterState::PaperLow => paper_low(),
        PrinterState::OutOfPaper => out_of_paper(),
        PrinterState::Fault => printer_fault(),
    }
}

pub fn entry_kind(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Ticket => entry_ticket(),
        EntryKind::Request => entry_request(),
        EntryKind::Survey => entry_survey(),
    }
}

pub fn entry_state(state: EntryState) -> &'static str {
    match state {
        EntryState::Taken => taken(),
        EntryState::Refused => refused(),
        EntryState::Quarantined => quarantined(),
        EntryState::Later => later(),
    }
}

//! What staff read about registries, indicator books, urgency, confidentiality and the registrar's word.

use domain::request::{Confidentiality, Urgency};
use domain::secretariat::LetterKind;

use super::texts;

texts! {
    title: "دفتر اندیکاتور" | "Indicator book";
    registry: "دبیرخانه" | "Registry";
    year: "سال" | "Year";
    kind: "نوع نامه" | "Kind of letter";
    incoming: "وارده" | "Incoming";
    outgoing: "صادره" | "Outgoing";
    words: "شماره، موضوع یا نام" | "Number, subject or name";
    show: "نمایش" | "Show";
    for_print: "نسخهٔ چاپی" | "Print version";
    back_to_book: "بازگشت به دفتر" | "Back to the book";
    print_hint: "با Ctrl+P چاپ کنید؛ کاغذ A4 افقی، و سرستون‌ها در هر صفحه تکرار می‌شوند." |
        "Press Ctrl+P to print: A4 landscape, with the headings on every sheet.";
    next_page: "صفحهٔ بعد" | "Next page";
    first_page: "از آغاز" | "From the start";
    nothing: "نامه‌ای با این مشخصات ثبت نشده است." | "No letter like this is registered.";
    no_registry: "دفتری برای واحدهای شما نیست." | "Your units have no registry.";
    to_kartabl: "بازگشت به کارتابل" | "Back to the kartabl";
    book_of(registry, kind, year): "{registry}، {kind}، سال {year}" | "{registry}, {kind}, year {year}";

    number: "شماره" | "Number";
    date: "تاریخ" | "Date";
    sender: "فرستنده" | "From";
    receiver: "گیرنده" | "To";
    subject: "موضوع" | "Subject";
    attachments: "پیوست" | "Attachments";
    reply_to: "عطف" | "In reply to";
    follows: "پیرو" | "Further to";
    urgency: "فوریت" | "Urgency";
    confidentiality: "طبقه‌بندی" | "Classification";
    registered_by: "ثبت‌کننده" | "Registered by";
    hidden: "محفوظ" | "Withheld";

    normal: "عادی" | "Normal";
    urgent: "فوری" | "Urgent";
    immediate: "آنی" | "Immediate";
    confidential: "محرمانه" | "Confidential";
    secret: "سری" | "Secret";
    cleared_confidential: "دسترسی به محرمانه" | "Cleared for confidential";
    cleared_secret: "دسترسی به سری" | "Cleared for secret";

    classify: "تعیین فوریت و طبقه‌بندی" | "Set urgency and classification";
    classify_hint: "درخواست محرمانه را تنها دارندگان دسترسی در همین واحد، رئیس واحد و کسی که به نام به او ارجاع شده می‌بینند." |
        "A confidential case is seen only by those cleared in this unit, its head, and whoever it was referred to by name.";
    done_classified: "فوریت و طبقه‌بندی ثبت شد." | "Urgency and classification are set.";
    classified(urgency, level): "فوریت: {urgency}؛ طبقه‌بندی: {level}" | "Urgency: {urgency}; classification: {level}";

    supervised_hint: "تأیید شما به دبیرخانه می‌رود و پس از تأیید دبیرخانه شماره می‌گیرد و به متقاضی پیامک می‌شود." |
        "Your acceptance goes to the registrar; once confirmed, it gets its number and the applicant is told.";
    done_proposed: "برای تأیید به دبیرخانه رفت." | "Sent to the registrar for confirmation.";
    confirm_acceptance: "تأیید دبیرخانه و ثبت" | "Confirm and register";
    confirm_hint: "شمارهٔ نامه داده می‌شود، درخواست به مرحلهٔ نخست می‌رود و به متقاضی پیامک می‌شود." |
        "It gets its letter number, goes to the first stage, and the applicant is told.";
    send_back_acceptance: "برگشت به میز خدمت" | "Send back to the desk";
    send_back_reason: "دلیل برگشت" | "Why it goes back";
    done_sent_back: "به میز خدمت برگشت." | "Sent back to the desk.";
    read_registry: "دیدن دفتر اندیکاتور" | "Read the indicator book";

    registering: "در انتظار تأیید دبیرخانه" | "Awaiting registration";
    registering_means: "میز خدمت درخواست را پذیرفته است و دبیرخانه آن را ثبت می‌کند." |
        "The desk has accepted the request and the registry is registering it.";
    acceptance_proposed: "میز خدمت تأیید کرد و به دبیرخانه فرستاد" | "The desk accepted it and sent it to the registrar";
    acceptance_sent_back: "دبیرخانه به میز خدمت برگرداند" | "The registrar sent it back to the desk";

    own_acceptance: "کسی تأیید خودش را در دبیرخانه تأیید نمی‌کند؛ همکار دیگری باید ببیند" |
        "Nobody confirms their own acceptance; a colleague has to look";
    not_cleared: "برای این طبقه‌بندی دسترسی ندارید؛ رئیس واحد یا دارندهٔ دسترسی می‌تواند آن را تغییر دهد" |
        "You are not cleared for this classification; the unit's head or somebody cleared can change it";
    nobody_cleared: "در آن واحد کسی به درخواست‌های این طبقه‌بندی دسترسی ندارد و درخواست بی‌صاحب می‌ماند" |
        "Nobody there is cleared for this classification, and the case would be left alone";
    registry_missing: "برای این واحد دبیرخانه‌ای نیست" | "This unit has no registry";
}

/// Name of an urgency.
#[must_use]
pub fn urgency_of(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Normal => normal(),
        Urgency::Urgent => urgent(),
        Urgency::Immediate => immediate(),
    }
}

/// Name of a confidentiality.
#[must_use]
pub fn confidentiality_of(level: Confidentiality) -> &'static str {
    match level {
        Confidentiality::Normal => normal(),
        Confidentiality::Confidential => confidential(),
        Confidentiality::Secret => secret(),
    }
}

/// Name of one half of a book.
#[must_use]
pub fn kind_of(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::Incoming => incoming(),
        LetterKind::Outgoing => outgoing(),
    }
}

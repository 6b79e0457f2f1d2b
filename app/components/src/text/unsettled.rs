//! What clerks read about entries of kiosks that the desk could not take in by itself.

use super::texts;

texts! {
    title: "رسیده‌های کیوسک که ثبت نشده‌اند" | "Kiosk entries that are not registered";
    lead: "کیوسک این‌ها را نگه داشته و رسید آن‌ها را به مردم داده است، ولی سامانه نتوانسته ثبتشان کند. هر کدام را باز کنید: یا ثبتش کنید، یا با متقاضی تماس بگیرید و آن را ببندید." |
        "A kiosk kept these and gave receipts for them, but the desk could not register them. Open each: register it, or call the person and close it.";
    none: "چیزی نمانده است." | "Nothing is left.";
    left(count): "{count} رسیدهٔ کیوسک ثبت نشده است." | "{count} kiosk entries are not registered.";
    look: "دیدن و رسیدگی" | "Look at them";
    open: "بازکردن" | "Open";
    why_quarantined: "دستگاه قطع شده بود، یا امضای آن درست نیست، یا نسخهٔ دیگری از دیسک همان دستگاه فرستاده است." |
        "The device was revoked, its signature does not fit, or a copy of its disk sent it.";
    entry_of(kind): "{kind} از کیوسک" | "{kind} from a kiosk";
    not_signed: "امضای دستگاه پای این نیست؛ شاید آن را کسی دیگر فرستاده باشد. پیش از ثبت، با متقاضی هماهنگ کنید." |
        "It does not carry the device's signature; somebody else may have sent it. Ask the person before you register it.";
    cannot_be_opened: "باز نمی‌شود: خراب رسیده یا برای سامانهٔ دیگری است." | "It cannot be opened: it came damaged or is meant for another desk.";
    number: "شمارهٔ نوبت" | "Number";
    line: "صف" | "Line";
    day: "روز" | "Day";
    code: "کد رهگیری روی رسید" | "Tracking code on the receipt";
    service: "خدمت" | "Service";
    mobile: "تلفن همراه متقاضی" | "The person's mobile";
    wrong_title: "آنچه درست نیست" | "What is wrong";
    survey_text: "یک نظرسنجی بی‌نام است." | "It is an anonymous survey.";
    take_title: "ثبت در سامانه" | "Register it";
    take_hint: "با همان کد رهگیری که روی رسید متقاضی است ثبت می‌شود." | "It is registered under the code on the person's receipt.";
    take: "ثبت شود" | "Register";
    done_taken: "ثبت شد." | "Registered.";
    close_title: "بستن بدون ثبت" | "Close without registering";
    words: "چه کردید" | "What was done";
    words_hint: "برای نمونه: تماس گرفته شد و درخواست در باجه ثبت شد." | "For example: called, and registered at the counter.";
    words_missing: "بنویسید برای متقاضی چه کردید" | "Write what was done for the person";
    close_hint: "آنچه در آن است پاک می‌شود و فقط همین نوشته در دفتر دستگاه می‌ماند." |
        "What is in it is erased; only these words stay in the device's journal.";
    close: "بسته شود" | "Close";
    done_closed: "بسته شد." | "Closed.";
    settled_meanwhile: "همکار دیگری به این رسیدگی کرده است." | "A colleague has settled it.";
}

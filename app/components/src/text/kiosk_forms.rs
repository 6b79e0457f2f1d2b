//! What is written and answered at a kiosk: keys, forms, the survey.

use super::texts;

texts! {
    // keys
    keyboard: "صفحه‌کلید" | "Keyboard";
    keypad: "صفحهٔ شماره‌ها" | "Number keys";
    half_space: "نیم‌فاصله" | "Half space";
    space: "فاصله" | "Space";
    erase: "پاک کردن یک نویسه" | "Erase one character";
    clear: "پاک کردن همه" | "Clear all";
    marks: "نشانه‌ها" | "Marks";
    letters: "حرف‌ها" | "Letters";
    new_line: "سطر تازه" | "New line";
    minus: "منفی" | "Minus";

    // a request
    choose_service: "کدام درخواست؟" | "Which request?";
    no_requests: "از این دستگاه درخواستی گرفته نمی‌شود؛ نوبت بگیرید." | "No requests are taken here; take a number.";
    your_mobile: "شمارهٔ همراه شما" | "Your mobile number";
    your_mobile_hint: "خبر درخواست را به این شماره پیامک می‌کنیم." | "We send news of the request to this number.";
    continue_on: "ادامه" | "Continue";
    back: "بازگشت" | "Back";
    date_hint: "سال، ماه و روز را پشت هم بزنید، مانند ۱۴۰۵/۰۹/۰۱" |
        "Year, month and day one after the other in the Jalali calendar, like 1405/09/01";
    optional: "(اختیاری)" | "(optional)";
    left_out: "بی‌پاسخ می‌گذارم" | "Leave it out";
    other_city: "شهر دیگر" | "Another city";
    change_province: "تغییر استان" | "Change the province";
    take_picture: "گرفتن عکس یا برگزیدن پرونده" | "Take a picture or choose a file";
    take_another: "یک عکس یا پروندهٔ دیگر" | "One more picture or file";
    reading_file: "پرونده خوانده می‌شود" | "Reading the file";
    remove_file(name): "برداشتن {name}" | "Remove {name}";
    picture(number): "تصویر {number}" | "Picture {number}";
    check_title: "پیش از ارسال ببینید" | "Check before sending";
    check_lead: "اگر درست است، «ارسال درخواست» را لمس کنید." | "If it is right, touch “Send the request”.";
    change(what): "تغییر {what}" | "Change {what}";
    send: "ارسال درخواست" | "Send the request";
    sending: "ارسال می‌شود" | "Sending";
    sent_title: "کد رهگیری شما" | "Your tracking code";
    kept_here: "روی دستگاه ثبت شد؛ پس از اتصال در سامانه ثبت می‌شود." |
        "Recorded on this machine; it is recorded at the desk once the network is back.";
    registered: "درخواست شما در سامانه ثبت شد." | "Your request is recorded at the desk.";
    keep_code: "این کد را نگه دارید؛ با آن هر زمان وضعیت درخواست را ببینید." |
        "Keep this code; with it you can see the state of your request at any time.";
    slip_sent: "رسید درخواست" | "Request slip";
    slip_kept: "ثبت موقت روی دستگاه؛ پس از اتصال در سامانه ثبت می‌شود." |
        "Recorded on the machine for now; recorded at the desk once the network is back.";
    photo_code: "چاپگر کاغذ ندارد؛ کد را یادداشت کنید یا از آن عکس بگیرید." |
        "There is no paper; write the code down or take a photo.";
    no_codes: "کدهای رهگیری این دستگاه تمام شده است؛ نوبت بگیرید تا در باجه ثبت شود." |
        "This machine has no tracking codes left; take a number and register it at a counter.";
    something_missing: "پیش از ارسال، این‌ها را درست کنید:" | "Put these right before sending:";

    // the survey
    question_of(number, of): "پرسش {number} از {of}" | "Question {number} of {of}";
    skip: "نمی‌خواهم پاسخ دهم" | "Skip this one";
    previous: "پرسش پیش" | "Previous question";
    words_title: "اگر سخنی دارید بنویسید" | "Anything else you want to say";
    send_survey: "فرستادن نظر" | "Send my opinion";
    survey_ends: "تا همین‌جا بس است" | "That is enough";
    survey_thanks: "سپاس؛ نظر شما ثبت شد" | "Thank you; your opinion is recorded";
    survey_thanks_more: "نامی از شما با آن نیست." | "Your name is not with it.";
}

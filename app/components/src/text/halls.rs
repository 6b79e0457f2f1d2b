//! What administrators read where they keep places, lines and counters, and what stands on a counter's sign.

use super::texts;

texts! {
    title: "محل‌ها" | "Places";
    lead: "محل‌های مراجعهٔ حضوری، صف‌ها و باجه‌های آن‌ها. ساعت کار هر محل از تقویم واحدش می‌آید." |
        "Places that people come to, their lines and counters. Working hours follow the unit's calendar.";
    none: "هنوز محلی ساخته نشده است." | "There is no place yet.";
    new_place: "ساختن محل" | "Make a place";
    place: "محل" | "Place";
    edit_place(title): "ویرایش {title}" | "Edit {title}";
    key: "نام در نشانی" | "Name in addresses";
    key_hint: "حروف کوچک لاتین، رقم و خط تیره؛ برای نمونه central. پس از ساختن عوض نمی‌شود." |
        "Small Latin letters, digits and dashes, such as central. It does not change later.";
    place_title: "نام محل" | "Title";
    address: "نشانی" | "Address";
    unit: "واحد" | "Unit";
    phone_tickets: "گرفتن نوبت از تلفن همراه هم ممکن باشد" | "Numbers can be taken from a phone too";
    lines: "صف‌ها" | "Lines";
    lines_hint: "هر صف یک حرف دارد که روی نوبت می‌آید. ردیفی که نام نداشته باشد نادیده گرفته می‌شود." |
        "Each line has a letter that stands on its numbers. A row without a title is passed over.";
    line_of(title): "صف {title}" | "Line {title}";
    new_line: "صف تازه" | "New line";
    letter: "حرف" | "Letter";
    letter_hint: "یک حرف فارسی، بی‌تکرار در محل؛ «الف» را «ا» بنویسید." | "One Persian letter, once in the place.";
    line_title: "نام صف" | "Title";
    line_title_en: "نام انگلیسی" | "Title in English";
    tone: "رنگ روی نمایشگر" | "Colour on displays";
    tone_number(number): "رنگ {number}" | "Colour {number}";
    per_half_hour: "وقت قبلی در هر نیم ساعت" | "Appointments per half hour";
    per_half_hour_hint: "صفر: وقت قبلی نیست" | "Zero: none";
    services: "خدمت‌ها" | "Services";
    counters: "باجه‌ها" | "Counters";
    counters_hint: "شمارهٔ باجه روی نمایشگر می‌آید و خوانده می‌شود. ردیفی که شماره نداشته باشد نادیده گرفته می‌شود." |
        "A counter's number is shown and spoken. A row without a number is passed over.";
    new_counter: "باجهٔ تازه" | "New counter";
    number: "شماره" | "Number";
    counter_title: "نام باجه" | "Title";
    counter_lines: "صف‌های این باجه" | "Lines of this counter";
    gone: "بستن این ردیف" | "Close this row";
    gone_hint: "نوبت‌های پیشین می‌مانند؛ از فردا دیده نمی‌شود." | "Earlier numbers stay; it is gone from tomorrow on.";
    save: "نگه‌داشتن محل" | "Save the place";
    saved: "محل نگه داشته شد." | "The place was saved.";
    signs: "تابلوی باجه‌ها" | "Counter signs";
    signs_hint: "هر باجه یک برگ A4؛ چاپ کنید و بالای باجه بگذارید." | "One A4 sheet per counter: print it and put it up.";
    sign_services: "خدمت‌های این باجه" | "Services of this counter";
    sign_turn: "نوبت خود را از کیوسک یا تلفن همراه بگیرید و تا فراخوان بنشینید." |
        "Take a number at the kiosk or by phone and sit until it is called.";
    counts(lines, counters): "{lines} صف، {counters} باجه" | "{lines} lines, {counters} counters";

    key_wrong: "نام در نشانی باید ۲ تا ۴۰ حرف کوچک لاتین، رقم یا خط تیره باشد" |
        "The name in addresses must be 2 to 40 small Latin letters, digits or dashes";
    key_taken: "محل دیگری این نام را در نشانی دارد" | "Another place has this name";
    title_missing: "نام محل را وارد کنید" | "Enter the title";
    too_long(what): "{what} باید کوتاه‌تر باشد" | "{what} must be shorter";
    unit_missing: "واحد محل را برگزینید" | "Choose the unit";
    letter_wrong: "حرف صف باید یک حرف فارسی باشد" | "The letter must be one Persian letter";
    letter_taken(letter): "حرف «{letter}» در این محل دو بار آمده است" | "The letter “{letter}” stands twice";
    per_half_hour_wrong: "شمار وقت‌ها باید میان ۰ و ۵۰ باشد" | "It must be between 0 and 50";
    number_wrong: "شمارهٔ باجه باید میان ۱ و ۹۹ باشد" | "The number must be between 1 and 99";
    number_taken(number): "شمارهٔ {number} در این محل دو بار آمده است" | "The number {number} stands twice";
    counter_without_line: "دست‌کم یک صف برای این باجه برگزینید" | "Choose at least one line for this counter";
    in_use: "شماره یا نامی دو بار آمده است، یا صفی یا باجه‌ای بسته می‌شود که کسی هنوز در آن است یا برای آن وقت گرفته است. برای بستن صف، نخست شمار وقت‌های آن را صفر کنید تا وقت تازه‌ای داده نشود" |
        "Something stands twice, or a line or counter is to be closed where somebody still is or has an appointment. To close a line, first set its appointments to none, so that no more are given";
    too_many_rows: "یک محل تا ۲۰ صف و ۶۰ باجه دارد" | "A place has up to 20 lines and 60 counters";
}

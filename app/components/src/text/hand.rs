//! The hand at the desk: keys, the palette, the look of the list, going from case to case.

use super::texts;

texts! {
    // what keys do
    next: "درخواست بعدی" | "Next case";
    previous: "درخواست پیشین" | "Previous case";
    open: "باز کردن درخواست" | "Open the case";
    back: "بستن فرم یا بازگشت به فهرست" | "Close the form, or back to the list";
    select: "گزیدن یا رها کردن" | "Select or let go";
    select_next: "گزیدن تا بعدی" | "Select on to the next";
    select_previous: "گزیدن تا پیشین" | "Select on to the previous";
    search_list: "جست‌وجو در این پوشه" | "Search this folder";
    finish: "پایان این گام و رفتن به بعدی" | "Finish this step and go on to the next";
    reply: "پاسخ به متقاضی" | "Reply to the applicant";
    refer: "ارجاع" | "Refer";
    note: "یادداشت درونی" | "Internal note";
    verbs: "اقدام‌های درخواست، به ترتیبی که دیده می‌شوند" | "What can be done to the case, in the order shown";
    verb(number): "اقدام شمارهٔ {number}" | "Action {number}";
    send: "فرستادن فرم باز" | "Send the open form";
    to_mine: "رفتن به «نزد من»" | "Go to “With me”";
    to_all: "رفتن به «همه»" | "Go to “All”";
    to_desk: "رفتن به «در انتظار بررسی»" | "Go to “Awaiting review”";
    palette: "جست‌وجو و فرمان" | "Search and commands";
    sheet: "میان‌برهای صفحه‌کلید" | "Keyboard shortcuts";
    // groups
    in_list: "فهرست" | "List";
    in_case: "درخواست باز" | "The open case";
    anywhere: "همه‌جا" | "Anywhere";
    // how keys are written
    then: "سپس" | "then";
    to_key: "تا" | "to";
    or_key: "یا" | "or";
    key_hint(keys): "کلید {keys}" | "Key {keys}";
    // the sheet
    sheet_lead: "جای کلید مهم است و نه حرف آن: با چیدمان فارسی هم کار می‌کنند. هنگام نوشتن هیچ‌کدام کار نمی‌کند." |
        "The place of the key counts and not its letter, so they work in the Persian layout too. None works while you type.";
    single_keys: "میان‌برهای تک‌کلیدی" | "Single-key shortcuts";
    single_keys_hint: "اگر با گفتار می‌نویسید یا دستتان به کلیدها می‌خورد، خاموش کنید. Ctrl+K همیشه کار می‌کند." |
        "Switch them off if you dictate or hit keys by accident. Ctrl+K always works.";
    advance: "پس از ثبت، درخواست بعدی باز شود" | "After a decision, open the next case";
    column_act: "کار" | "What it does";
    column_key: "کلید" | "Key";
    move_key_of(act): "تغییر کلید «{act}»" | "Change the key of “{act}”";
    press_key: "کلید تازه را بزنید؛ Esc برای انصراف" | "Press the new key; Esc to leave it";
    key_taken(act): "این کلید از آن «{act}» است" | "That key is taken by “{act}”";
    key_reserved: "این کلید آزاد نیست" | "That key is not free";
    keys_back: "بازگرداندن همهٔ کلیدها" | "Put all keys back";
    // the palette
    palette_label: "کد رهگیری، نام، شناسه، شمارهٔ همراه یا یک کار" | "Tracking code, name, identifier, mobile or a command";
    palette_actions: "این درخواست" | "This case";
    palette_pages: "رفتن به" | "Go to";
    palette_commands: "فرمان‌ها" | "Commands";
    palette_cases: "درخواست‌ها" | "Cases";
    palette_searching: "در حال جست‌وجو…" | "Searching…";
    palette_nothing: "چیزی پیدا نشد" | "Nothing found";
    palette_found(count): "{count} مورد" | "{count} found";
    palette_failed: "جست‌وجو به سامانه نرسید" | "The search did not reach the service";
    // the look
    look: "نما" | "View";
    density: "فشردگی" | "Density";
    compact: "فشرده" | "Compact";
    comfortable: "باز" | "Comfortable";
    text_size: "اندازهٔ متن" | "Text size";
    text_size_of(size): "{size} پیکسل" | "{size} px";
    // the list
    list: "فهرست درخواست‌ها" | "List of cases";
    pick(name): "گزیدن {name}" | "Select {name}";
    shown_of(shown, all): "{shown} از {all} درخواست" | "{shown} of {all} cases";
    shown_only(shown): "{shown} درخواست" | "{shown} cases";
    show_new(count): "نمایش {count} درخواست تازه" | "Show {count} new cases";
    selected(count): "{count} گزیده" | "{count} selected";
    let_go: "رها کردن همه" | "Let all go";
    row_gone: "از این نما رفته" | "No longer in this view";
    list_failed: "فهرست خوانده نشد" | "The list could not be read";
    read_again: "دوباره بخوان" | "Read it again";
    to_case: "رفتن به درخواست باز" | "Skip to the open case";
    // nothing is open
    nothing_open: "درخواستی باز نیست" | "No case is open";
    nothing_open_hint: "یکی را از فهرست باز کنید؛ با صفحه‌کلید هم می‌شود:" | "Open one from the list; the keyboard does it too:";
    // going on
    position(at, of): "{at} از {of}" | "{at} of {of}";
    nothing_after: "درخواست دیگری در این نما نیست." | "There is no other case in this view.";
    nothing_before: "این نخستین درخواست این نماست." | "This is the first case of this view.";
    not_offered: "این کار در این وضعیت شدنی نیست." | "That cannot be done in this state.";
    case_of(name): "درخواست {name}:" | "{name}:";
    see_case: "دیدن آن درخواست" | "See that case";
}

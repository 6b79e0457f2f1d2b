//! What stands around one case at the desk: its files shown large, the person's other cases, its events, its sheet.

use super::texts;

texts! {
    // files, shown large
    viewer: "پرونده‌های پیوست" | "Attached files";
    file_of(at, of): "{at} از {of}" | "{at} of {of}";
    next_file: "پیوست بعدی" | "Next file";
    previous_file: "پیوست پیشین" | "Previous file";
    larger: "بزرگ‌تر" | "Zoom in";
    smaller: "کوچک‌تر" | "Zoom out";
    fit: "اندازهٔ صفحه" | "Fit";
    turn: "چرخاندن" | "Rotate";
    percent(value): "{value}٪" | "{value}%";
    download_file: "دریافت پرونده" | "Download the file";
    cannot_show: "این مرورگر این پرونده را نشان نمی‌دهد. آن را دریافت کنید." |
        "This browser does not show this file. Download it instead.";
    shown_failed: "پرونده نشان داده نشد. آن را دریافت کنید یا دوباره بیازمایید." |
        "The file could not be shown. Download it or try again.";
    kind_not_shown(kind): "پروندهٔ {kind} در صفحه نشان داده نمی‌شود. آن را دریافت کنید." |
        "{kind} files are not shown here. Download it instead.";
    viewer_keys: "کلیدها: J و K یا جهت‌نما برای پیوست بعدی و پیشین، + و − اندازه، ۰ اندازهٔ صفحه، R چرخاندن، Esc بستن" |
        "Keys: J and K or arrows for next and previous, + and − zoom, 0 fit, R rotate, Esc close";
    picture_area: "تصویر؛ با کلیدهای جهت‌نما جابه‌جا می‌شود" | "Picture; scrolls with the arrow keys";
    // the same person
    others: "پرونده‌های دیگر این شخص" | "Other cases of this person";
    close_others: "بستن پرونده‌های دیگر" | "Close other cases";
    no_others: "پروندهٔ دیگری از این شخص که شما بتوانید ببینید نیست." | "There is no other case of this person that you may see.";
    more_others: "پرونده‌های کهنه‌تر را با جست‌وجو پیدا کنید." | "Search for older ones.";
    received_on(date): "دریافت: {date}" | "Received {date}";
    // events
    which_events: "کدام رویدادها" | "Which events";
    all_events: "همه" | "All";
    citizens_events: "متقاضی می‌بیند" | "Citizen sees";
    internal_events: "درونی" | "Internal";
    system_events: "سامانه" | "System";
    folded_events(count): "{count} رویداد سامانه" | "{count} system events";
    earlier_events(count): "{count} رویداد پیش‌تر" | "{count} earlier events";
    no_events: "رویدادی از این گونه نیست." | "There is no event of this kind.";
    // the printed sheet
    sheet: "برگهٔ پرونده" | "Case sheet";
    print_sheet: "برگهٔ چاپی" | "Printable sheet";
    sheet_title(code): "برگهٔ پروندهٔ {code}" | "Case sheet {code}";
    printed_at(date): "تهیه: {date}" | "Made {date}";
    printed_by(name): "تهیه‌کننده: {name}" | "Made by {name}";
    with_notes: "متن‌های درونی هم بیاید (یادداشت، دستور ارجاع، پاسخ همکار)" |
        "With internal words (notes, instructions, colleagues' answers)";
    draw_again: "به کار بستن" | "Apply";
    how_to_print: "برای چاپ Ctrl+P را بزنید." | "Press Ctrl+P to print.";
    without_notes: "متن‌های درونی در این برگه نیامده است." | "Internal words are not on this sheet.";
    notes_inside: "این برگه متن درونی دارد؛ به متقاضی داده نمی‌شود." | "This sheet holds internal words; it is not for the citizen.";
    row_number: "ردیف" | "No.";
    file_name: "نام پرونده" | "File";
    file_for: "برای" | "For";
    file_kind: "نوع" | "Kind";
    file_size: "اندازه" | "Size";
    event_time: "زمان" | "Time";
    event_what: "رویداد" | "Event";
    event_by: "به دست" | "By";
    from_whom: "از" | "From";
    to_whom: "به" | "To";
    referral_for: "برای" | "For";
    referral_state: "وضعیت" | "State";
    signatures: "امضا" | "Signatures";
    made_by: "تهیه‌کننده" | "Prepared by";
    expert: "کارشناس" | "Expert";
    approver: "تأییدکننده" | "Approved by";
    name_date_signature: "نام، تاریخ و امضا" | "Name, date and signature";
}

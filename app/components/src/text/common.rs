//! Words used everywhere.

use super::texts;

texts! {
    // actions
    continue_on: "ادامه" | "Continue";
    save: "نگه‌داشتن" | "Save";
    save_changes: "نگه‌داشتن تغییرها" | "Save changes";
    cancel: "انصراف" | "Cancel";
    back: "بازگشت" | "Back";
    change: "تغییر" | "Change";
    change_of(what): "تغییر {what}" | "Change {what}";
    remove: "برداشتن" | "Remove";
    remove_of(what): "برداشتن {what}" | "Remove {what}";
    replace: "جایگزین کردن" | "Replace";
    replace_of(what): "جایگزین کردن {what}" | "Replace {what}";
    add: "افزودن" | "Add";
    edit: "ویرایش" | "Edit";
    delete: "پاک کردن" | "Delete";
    search: "جست‌وجو" | "Search";
    clear_search: "پاک کردن جست‌وجو" | "Clear search";
    apply_filters: "اعمال پالایه‌ها" | "Apply filters";
    clear_filters: "برداشتن پالایه‌ها" | "Clear filters";
    filters: "پالایه‌ها" | "Filters";
    print: "چاپ" | "Print";
    download: "دریافت پرونده" | "Download";
    download_pdf: "دریافت PDF" | "Download PDF";
    copy: "رونوشت" | "Copy";
    copied: "رونوشت برداشته شد" | "Copied";
    close: "بستن" | "Close";
    show: "نمایش" | "Show";
    hide: "پنهان کردن" | "Hide";
    details: "جزئیات" | "Details";
    more: "بیشتر" | "More";
    sign_in: "ورود" | "Sign in";
    sign_out: "خروج" | "Sign out";
    menu: "فهرست" | "Menu";
    skip_to_content: "رفتن به محتوای اصلی" | "Skip to main content";
    // answers
    yes: "بله" | "Yes";
    no: "خیر" | "No";
    none: "هیچ‌کدام" | "None";
    all: "همه" | "All";
    or: "یا" | "or";
    and: "و" | "and";
    optional_mark: "(اختیاری)" | "(optional)";
    not_provided: "وارد نشده" | "Not provided";
    unknown: "نامعلوم" | "Unknown";
    choose_one: "برگزینید" | "Choose one";
    // units
    rials(amount): "{amount} ریال" | "{amount} rials";
    free_of_charge: "رایگان" | "Free";
    bytes_unit(count): "{count} بایت" | "{count} bytes";
    kilobytes(count): "{count} کیلوبایت" | "{count} KB";
    megabytes(count): "{count} مگابایت" | "{count} MB";
    percent(count): "{count}٪" | "{count}%";
    // counts and pages
    results_count(count): "{count} مورد" | "{count} results";
    page_of(page, total): "صفحهٔ {page} از {total}" | "Page {page} of {total}";
    page_number(page): "صفحهٔ {page}" | "Page {page}";
    next_page: "صفحهٔ بعد" | "Next page";
    previous_page: "صفحهٔ پیش" | "Previous page";
    first_page: "از آغاز" | "From the start";
    pages: "صفحه‌ها" | "Pages";
    nothing_here: "چیزی در اینجا نیست" | "Nothing here";
    no_results: "چیزی پیدا نشد" | "Nothing found";
    no_results_hint: "واژهٔ کوتاه‌تری را بیازمایید یا پالایه‌ها را بردارید." | "Try a shorter word or clear the filters.";
    sorted_ascending: "از کم به زیاد" | "Ascending";
    sorted_descending: "از زیاد به کم" | "Descending";
    actions: "اقدام‌ها" | "Actions";
    // trouble
    there_is_a_problem: "مشکلی هست" | "There is a problem";
    error_prefix: "خطا:" | "Error:";
    title_with_error(title): "خطا: {title}" | "Error: {title}";
    server_trouble_title: "سامانه با مشکل روبه‌رو شد" | "There is a problem with the service";
    server_trouble_kept: "آنچه وارد کرده‌اید نگه داشته شده است." | "What you entered has been kept.";
    server_trouble_retry(time): "ساعت {time} دوباره سر بزنید." | "Try again at {time}.";
    not_found_title: "این صفحه پیدا نشد" | "Page not found";
    not_found_text: "اگر نشانی را تایپ کرده‌اید، آن را دوباره ببینید. اگر از پیوندی آمده‌اید، شاید آن پیوند قدیمی باشد." |
        "If you typed the address, check it is correct. If you followed a link, it may be out of date.";
    conflict_title: "کسی پیش از شما این را تغییر داد" | "Someone changed this before you";
    conflict_text: "آنچه نوشته‌اید هنوز اینجاست. وضعیت تازه را ببینید و دوباره تصمیم بگیرید." |
        "What you wrote is still here. See the new state and decide again.";
    too_many_title: "تعداد تلاش‌ها زیاد بود" | "Too many attempts";
    too_many_text(time): "ساعت {time} دوباره تلاش کنید." | "Try again at {time}.";
    closed_title: "این خدمت اکنون بسته است" | "This service is closed now";
    maintenance_title: "سامانه برای نگهداری بسته است" | "The service is closed for maintenance";
    reference_for_support(code): "شمارهٔ این رخداد برای پشتیبانی: {code}" | "Reference for support: {code}";
    error_reference: "کد پیگیری خطا" | "Error reference";
    try_again_soon: "چند دقیقهٔ دیگر دوباره سر بزنید." | "Try again in a few minutes.";
    busy_title: "سامانه اکنون بسیار پرکار است" | "The service is very busy now";
    slow_title: "پاسخ بیش از اندازه طول کشید" | "It took too long to answer";
    too_large_title: "آنچه فرستاده شد بزرگ‌تر از اندازهٔ مجاز است" | "What was sent is larger than allowed";
    too_large_text: "به صفحهٔ پیش برگردید و پروندهٔ کوچک‌تری بفرستید." | "Go back and send a smaller file.";
    foreign_form_title: "این فرم از سایت دیگری فرستاده شد" | "This form was sent from another site";
    foreign_form_text: "چیزی ثبت نشد. صفحه را در همین سامانه باز کنید و دوباره بفرستید." |
        "Nothing was recorded. Open the page on this site and send it again.";
    not_understood_title: "آنچه فرستاده شد خوانده نشد" | "What was sent could not be read";
    not_understood_text: "به صفحهٔ پیش برگردید، آن را بارگذاری کنید و دوباره بفرستید." | "Go back, reload the page and send it again.";
    to_home: "رفتن به صفحهٔ نخست" | "Go to the home page";
    reload: "بارگذاری دوباره" | "Reload";
    // places on the page
    main_navigation: "راهبری اصلی" | "Main navigation";
    footer_navigation: "پیوندهای پایین صفحه" | "Footer links";
    demo: "نمایشی" | "Demo";
    demo_banner: "این یک نمونهٔ نمایشی است. دستگاه، درخواست‌ها و آدم‌ها ساختگی‌اند و چیزی به بیرون فرستاده نمی‌شود." |
        "This is a demonstration. The agency, requests and people are made up, and nothing leaves this machine.";
    notice_information: "آگاهی" | "Information";
    notice_done: "انجام شد" | "Done";
    notice_waiting: "توجه" | "Attention";
    notice_trouble: "هشدار" | "Warning";
    opens_in_new_window: "(در پنجرهٔ تازه باز می‌شود)" | "(opens in a new window)";
    scrollable_table(caption): "{caption}؛ جدول پیمایش‌پذیر" | "{caption}, scrollable table";
    session_ending(minutes): "تا {minutes} دقیقهٔ دیگر از سامانه بیرون می‌روید. پیش‌نویس شما نگه داشته می‌شود." |
        "You will be signed out in {minutes} minutes. Your draft is kept.";
    stay_signed_in: "ماندن در سامانه" | "Stay signed in";
    qr_label: "رمزینهٔ نشانی این درخواست" | "QR code with the address of this request";
}

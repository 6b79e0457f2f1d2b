//! Words around form controls.

use super::texts;

texts! {
    mobile: "شمارهٔ همراه" | "Mobile number";
    mobile_hint: "برای نمونه ۰۹۱۲۳۴۵۶۷۸۹" | "For example, 09123456789";
    national_id: "کد ملی" | "National ID";
    national_id_hint: "۱۰ رقم، روی کارت ملی" | "10 digits, on the national card";
    legal_id: "شناسهٔ ملی شخص حقوقی" | "Legal entity ID";
    full_name: "نام و نام خانوادگی" | "Full name";
    postal_code: "کد پستی" | "Postal code";
    email: "رایانامه" | "E-mail";
    address: "نشانی" | "Address";
    password: "گذرواژه" | "Password";
    province: "استان" | "Province";
    city: "شهر" | "City";
    choose_province: "استان را برگزینید" | "Choose a province";
    choose_city: "شهر را برگزینید" | "Choose a city";
    show_cities: "نمایش شهرهای این استان" | "Show cities of this province";
    city_after_province: "شهر پس از برگزیدن استان پرسیده می‌شود." | "The city is asked after the province.";
    rial_suffix: "ریال" | "rials";
    characters_limit(max): "تا {max} نویسه می‌توانید بنویسید." | "You can write up to {max} characters.";
    characters_left(count): "{count} نویسهٔ دیگر جا دارد." | "You have {count} characters left.";
    characters_over(count): "{count} نویسه بیش از اندازه است." | "You have {count} characters too many.";
    choose_several: "هر کدام را که درست است برگزینید." | "Select all that apply.";
    file_choose(label): "برگزیدن {label}" | "Choose {label}";
    file_choose_one: "برگزیدن پرونده" | "Choose a file";
    file_choose_another: "برگزیدن پروندهٔ دیگر" | "Choose another file";
    file_upload: "بارگذاری" | "Upload";
    file_upload_of(label): "بارگذاری {label}" | "Upload {label}";
    file_limits_one(types, size): "یک پرونده از نوع {types}، تا {size}." | "One file, {types}, up to {size}.";
    file_limits_many(count, types, size): "تا {count} پرونده از نوع {types}، هر کدام تا {size}." |
        "Up to {count} files, {types}, each up to {size}.";
    file_uploaded: "بارگذاری شد" | "Uploaded";
    file_uploading: "در حال بارگذاری" | "Uploading";
    file_shrinking: "در حال کوچک کردن تصویر" | "Making the image smaller";
    file_retry: "تلاش دوباره" | "Try again";
    file_scanning: "در حال بررسی" | "Being checked";
    file_rejected: "پذیرفته نشد" | "Not accepted";
    files_of(label): "پرونده‌های {label}" | "Files of {label}";
    entry_title(title, number): "{title} {number}" | "{title} {number}";
    entry_add(title): "افزودن {title} دیگر" | "Add another {title}";
    entry_add_first(title): "افزودن {title}" | "Add {title}";
    entry_remove(title, number): "برداشتن {title} {number}" | "Remove {title} {number}";
    entries_none(title): "هنوز {title} افزوده نشده است." | "No {title} added yet.";
    agree: "می‌پذیرم" | "I agree";
    one_time_code: "کد ورود" | "Sign-in code";
    one_time_code_hint: "کد ۶ رقمی که پیامک کردیم" | "The 6-digit code we sent";
    tracking_code: "کد رهگیری" | "Tracking code";
    tracking_code_hint: "۱۶ رقم؛ فاصله و خط تیره مانعی ندارد" | "16 digits; spaces and dashes are fine";
    last_four_of_mobile: "چهار رقم آخر شمارهٔ همراه" | "Last four digits of your mobile number";
    person_kind: "متقاضی کیست؟" | "Who is applying?";
    natural_person: "شخص حقیقی" | "A person";
    legal_person: "شخص حقوقی" | "An organisation";
    representative: "نماینده یا وکیل" | "A representative";
    words_of_amount(words): "به حروف: {words}" | "In words: {words}";
}

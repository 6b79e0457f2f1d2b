//! One sentence for every [`Problem`]: an instruction where something is missing, a description where something is
//! wrong. The same words stand in the summary and beside the field.

use domain::problem::Problem;

use super::{bytes, number, texts};

texts! {
    empty(label): "{label} را وارد کنید" | "Enter {label}";
    empty_question(label): "به این پرسش پاسخ دهید: {label}" | "Answer this question: {label}";
    nothing_chosen(label): "یکی از گزینه‌ها را برگزینید: {label}" | "Choose one: {label}";
    unknown_choice(label): "{label} باید یکی از گزینه‌های این صفحه باشد" | "{label} must be one of the options on this page";
    choices_at_least(label, min): "{label}: دست‌کم {min} گزینه برگزینید" | "{label}: choose at least {min}";
    choices_at_most(label, max): "{label}: تا {max} گزینه می‌توانید برگزینید" | "{label}: choose {max} at most";
    choices_between(label, min, max): "{label}: از {min} تا {max} گزینه برگزینید" | "{label}: choose {min} to {max}";
    too_short(label, min): "{label} باید دست‌کم {min} نویسه باشد" | "{label} must be {min} characters or more";
    too_long(label, max, actual): "{label} باید {max} نویسه یا کمتر باشد؛ اکنون {actual} نویسه است" |
        "{label} must be {max} characters or fewer; it is {actual} now";
    not_a_number(label): "{label} باید عدد باشد، مانند ۱۲۰" | "{label} must be a number, like 120";
    at_least(label, min): "{label} باید {min} یا بیشتر باشد" | "{label} must be {min} or more";
    at_most(label, max): "{label} باید {max} یا کمتر باشد" | "{label} must be {max} or less";
    out_of_range(label, min, max): "{label} باید از {min} تا {max} باشد" | "{label} must be between {min} and {max}";
    digit_count(label, expected, actual): "{label} باید {expected} رقم باشد؛ اکنون {actual} رقم است" |
        "{label} must be {expected} digits; it has {actual} now";
    national_id_checksum: "این کد ملی با الگوی کد ملی جور نیست؛ رقم‌ها را دوباره ببینید" |
        "This does not fit the pattern of a national ID; check the digits again";
    legal_id_checksum: "این شناسه با الگوی شناسهٔ ملی جور نیست؛ رقم‌ها را دوباره ببینید" |
        "This does not fit the pattern of a legal entity ID; check the digits again";
    mobile(label): "{label} باید شمارهٔ همراه ایران باشد، مانند ۰۹۱۲۳۴۵۶۷۸۹" |
        "{label} must be an Iranian mobile number, like 09123456789";
    phone(label): "{label} باید شمارهٔ تلفن با کد شهر باشد، مانند ۰۲۱۸۸۰۳۲۳۸۵" |
        "{label} must be a telephone number with its area code, like 02188032385";
    sheba_shape(label): "{label} باید IR و ۲۴ رقم پس از آن باشد" | "{label} must be IR followed by 24 digits";
    sheba_checksum: "این شمارهٔ شبا با الگوی شبا جور نیست؛ رقم‌ها را دوباره ببینید" |
        "This does not fit the pattern of a Sheba number; check the digits again";
    tracking_code_checksum: "این کد رهگیری درست نوشته نشده است؛ رقم‌ها را دوباره ببینید" |
        "This tracking code is not written correctly; check the digits again";
    email(label): "{label} باید نشانی رایانامه باشد، مانند name@example.ir" |
        "{label} must be an e-mail address, like name@example.com";
    date_lacks(label, parts): "{label} باید {parts} داشته باشد" | "{label} must include a {parts}";
    date_impossible(label): "{label} باید تاریخی واقعی باشد" | "{label} must be a real date";
    date_in_future(label): "{label} باید امروز یا پیش از آن باشد" | "{label} must be today or in the past";
    date_in_past(label): "{label} باید امروز یا پس از آن باشد" | "{label} must be today or in the future";
    unknown_place(label): "{label}: استان و شهر را از فهرست برگزینید" | "{label}: choose a province and city from the list";
    not_agreed: "برای ادامه، پذیرفتن این متن لازم است" | "You have to agree to this text to continue";
    entries_at_least(label, min): "{label}: دست‌کم {min} مورد بیفزایید" | "{label}: add at least {min}";
    entries_at_most(label, max): "{label} باید {max} مورد یا کمتر باشد" | "{label} must be {max} or fewer";
    entries_between(label, min, max): "{label} باید از {min} تا {max} مورد باشد" | "{label} must be {min} to {max} entries";
    file_missing(label): "{label} را انتخاب کنید" | "Select {label}";
    file_count(label, max): "{label} باید {max} پرونده یا کمتر باشد" | "{label} must be {max} files or fewer";
    file_type: "پرونده باید JPG،\u{200F} PNG یا PDF باشد" | "The file must be a JPG, PNG or PDF";
    file_too_large(size): "پرونده باید کوچک‌تر از {size} باشد" | "The file must be smaller than {size}";
    file_empty: "این پرونده خالی است" | "The file is empty";
    file_locked: "این پرونده گذرواژه دارد" | "The file is protected by a password";
    file_failed: "پرونده بارگذاری نشد؛ دوباره تلاش کنید" | "The file could not be uploaded; try again";
    answer: "پاسخ" | "The answer";
    day: "روز" | "day";
    month: "ماه" | "month";
    year: "سال" | "year";
    two(first, second): "{first} و {second}" | "{first} and {second}";
    three(first, second, third): "{first} و {second} و {third}" | "{first}, {second} and {third}";
}

/// What is wrong with the answer to the field called `label`, in one sentence without a full stop.
#[must_use]
pub fn sentence(problem: &Problem, label: &str) -> String {
    let is_question = label.ends_with(['؟', '?']);
    // «آیا شاغل هستید؟ باید …» is no sentence.
    let subject = if is_question { answer() } else { label };
    match *problem {
        Problem::Empty if is_question => empty_question(label),
        Problem::Empty => empty(label),
        Problem::NothingChosen => nothing_chosen(label),
        Problem::UnknownChoice => unknown_choice(subject),
        Problem::ChoiceCount { min, max } => match bounds(min, max) {
            Bounds::AtLeast => choices_at_least(label, min),
            Bounds::AtMost => choices_at_most(label, max),
            Bounds::Between => choices_between(label, min, max),
        },
        Problem::TooShort { min } => too_short(subject, min),
        Problem::TooLong { max, actual } => too_long(subject, number(max.into()), number(actual.into())),
        Problem::NotANumber => not_a_number(subject),
        Problem::OutOfRange { min, max: i64::MAX } => at_least(subject, number(min)),
        Problem::OutOfRange { min: i64::MIN, max } => at_most(subject, number(max)),
        Problem::OutOfRange { min, max } => out_of_range(subject, number(min), number(max)),
        Problem::DigitCount { expected, actual } => digit_count(subject, expected, actual),
        Problem::NationalIdChecksum => national_id_checksum().to_owned(),
        Problem::LegalIdChecksum => legal_id_checksum().to_owned(),
        Problem::Mobile => mobile(subject),
        Problem::Phone => phone(subject),
        Problem::ShebaShape => sheba_shape(subject),
        Problem::ShebaChecksum => sheba_checksum().to_owned(),
        Problem::TrackingCodeChecksum => tracking_code_checksum().to_owned(),
        Problem::Email => email(subject),
        Problem::DateIncomplete { day, month, year } => date_lacks(subject, missing_parts(day, month, year)),
        Problem::DateImpossible => date_impossible(subject),
        Problem::DateInFuture => date_in_future(subject),
        Problem::DateInPast => date_in_past(subject),
        Problem::UnknownPlace => unknown_place(label),
        Problem::NotAgreed => not_agreed().to_owned(),
        Problem::EntryCount { min, max } => match bounds(min, max) {
            Bounds::AtLeast => entries_at_least(label, min),
            Bounds::AtMost => entries_at_most(subject, max),
            Bounds::Between => entries_between(subject, min, max),
        },
        Problem::FileMissing => file_missing(label),
        Problem::FileCount { max } => file_count(subject, max),
        Problem::FileType => file_type().to_owned(),
        Problem::FileTooLarge { max } => file_too_large(bytes(max)),
        Problem::FileEmpty => file_empty().to_owned(),
        Problem::FileLocked => file_locked().to_owned(),
        Problem::FileFailed => file_failed().to_owned(),
    }
}

/// The missing parts of a date (true = missing), in reading order.
fn missing_parts(no_day: bool, no_month: bool, no_year: bool) -> String {
    let missing: Vec<&str> = [(no_day, day()), (no_month, month()), (no_year, year())]
        .into_iter()
        .filter_map(|(is_missing, word)| is_missing.then_some(word))
        .collect();
    match missing.as_slice() {
        [first, second, third] => three(first, second, third),
        [first, second] => two(first, second),
        [one] => (*one).to_owned(),
        _ => String::new(),
    }
}

enum Bounds {
    AtLeast,
    AtMost,
    Between,
}

/// Which end of the two is worth saying.
fn bounds(min: u32, max: u32) -> Bounds {
    match (min, max) {
        (_, u32::MAX) => Bounds::AtLeast,
        (0, _) => Bounds::AtMost,
        _ => Bounds::Between,
    }
}

#[cfg(test)]
mod tests {
    use super::{Problem, sentence};

    #[test]
    fn an_empty_answer_gets_an_instruction() {
        assert_eq!(sentence(&Problem::Empty, "شمارهٔ همراه"), "شمارهٔ همراه را وارد کنید");
        assert_eq!(sentence(&Problem::Empty, "آیا شاغل هستید؟"), "به این پرسش پاسخ دهید: آیا شاغل هستید؟");
    }

    #[test]
    fn a_wrong_answer_gets_a_description() {
        let short = Problem::DigitCount { expected: 10, actual: 9 };
        assert_eq!(sentence(&short, "کد ملی"), "کد ملی باید ۱۰ رقم باشد؛ اکنون ۹ رقم است");
        let large = Problem::FileTooLarge { max: 5_000_000 };
        assert_eq!(sentence(&large, "تصویر"), "پرونده باید کوچک‌تر از ۵ مگابایت باشد");
        let range = Problem::OutOfRange { min: 1, max: i64::MAX };
        assert_eq!(sentence(&range, "متراژ زمین"), "متراژ زمین باید ۱ یا بیشتر باشد");
    }

    #[test]
    fn a_date_says_which_part_is_missing() {
        let no_month = Problem::DateIncomplete { day: false, month: true, year: false };
        assert_eq!(sentence(&no_month, "تاریخ تولد"), "تاریخ تولد باید ماه داشته باشد");
        let only_day = Problem::DateIncomplete { day: false, month: true, year: true };
        assert_eq!(sentence(&only_day, "تاریخ تولد"), "تاریخ تولد باید ماه و سال داشته باشد");
    }
}

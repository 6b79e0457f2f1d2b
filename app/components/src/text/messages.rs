//! Short messages. Codes are written in ASCII digits so that a copy of them works anywhere: these functions take no
//! part in the digits of the page. The pattern of a one-time code is the WebOTP one (`@host #code`, last line).

use super::texts;

texts! {
    otp_line: "کد ورود شما" | "Your sign-in code";
    received_line: "درخواست شما رسید. کد رهگیری" | "Request received. Tracking code";
    promised_line: "پاسخ تا" | "Answer by";
    answered_line: "پاسخ درخواست شما آماده است" | "The answer to your request is ready";
    deficient_line: "درخواست شما نیازمند تکمیل است" | "Your request needs completing";
    rejected_line: "درخواست شما رد شد" | "Your request was rejected";
    survey_line: "نظر شما دربارهٔ این خدمت" | "Your opinion of this service";
}

/// The one-time code's message: fits one UCS-2 part (70 characters) for hosts of up to 30 characters.
#[must_use]
pub fn otp(code: &str, host: &str) -> String {
    format!("{}: {code}\n\n@{host} #{code}", otp_line())
}

/// Sent after submitting: the code in ASCII, the promised date as words, a short first-party address.
#[must_use]
pub fn received(code: &str, promised: &str, url: &str) -> String {
    format!("{}: {code}\n{} {promised}\n{url}", received_line(), promised_line())
}

/// Sent when an answer has been delivered.
#[must_use]
pub fn answered(code: &str, url: &str) -> String {
    format!("{}: {code}\n{url}", answered_line())
}

/// Sent when items are missing; the address leads straight to them.
#[must_use]
pub fn deficient(code: &str, words: &str, url: &str) -> String {
    format!("{}: {code}\n{words}\n{url}", deficient_line())
}

/// Sent on rejection: the reason is the officer's own text.
#[must_use]
pub fn rejected(code: &str, reason: &str, url: &str) -> String {
    format!("{}: {code}\n{reason}\n{url}", rejected_line())
}

/// Sent some time after the answer.
#[must_use]
pub fn survey(url: &str) -> String {
    format!("{}:\n{url}", survey_line())
}

#[cfg(test)]
mod tests {
    use super::{otp, received};

    #[test]
    fn a_one_time_code_fits_one_part_and_ends_with_its_host() {
        let message = otp("123456", "desk.example.ir");
        assert!(message.encode_utf16().count() <= 70, "{message}");
        assert!(message.ends_with("\n@desk.example.ir #123456"), "{message}");
    }

    #[test]
    fn codes_in_messages_stay_ascii() {
        assert!(received("1234567890123456", "سه‌شنبه ۱۰ آذر ۱۴۰۵", "https://d.ir/r").contains(": 1234567890123456\n"));
    }
}

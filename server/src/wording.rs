//! Puts the desk's notices into words. The words themselves are `components::text::messages`.

use components::text::{dates, messages};
use domain::Instant;
use domain::jalali::JalaliDate;
use domain::message::{MessageFacts, Wording};
use domain::request::Notice;

/// Most characters (UTF-16 units) of a one-time code's message: one part.
pub const CODE_UNITS: usize = 70;

/// The installation's wording.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words;

impl Wording for Words {
    fn notice(&self, notice: &Notice, facts: &MessageFacts) -> String {
        let code = facts.code.as_str();
        let url = facts.address.as_str();
        let news = |line: &str, words: &str| messages::news(line, code, words, url);
        match notice {
            Notice::Received => match facts.promise {
                Some(promise) => messages::received(code, &day(promise), url),
                None => news(messages::received_line(), ""),
            },
            Notice::Accepted { letter } => messages::accepted(code, letter, url),
            Notice::Deficient { until, .. } => {
                let until = format!("{}: {}", messages::complete_until_line(), day(*until));
                messages::deficient(code, &until, url)
            }
            Notice::Rejected { reason } => messages::rejected(code, reason, url),
            Notice::Transferred => news(messages::transferred_line(), &facts.desk_title),
            Notice::StageEntered { title } => news(messages::stage_line(), title),
            Notice::Referred => news(messages::referred_line(), ""),
            Notice::AskedCitizen { words } => news(messages::asked_line(), words),
            Notice::Answered { .. } => messages::answered(code, url),
            Notice::SurveyInvitation => messages::survey(facts.survey_address.as_deref().unwrap_or(url)),
            Notice::Objected => news(messages::objected_line(), ""),
            Notice::Reopened => news(messages::reopened_line(), ""),
            Notice::Lapsed => news(messages::lapsed_line(), ""),
            Notice::Withdrawn => news(messages::withdrawn_line(), ""),
        }
    }

    fn code(&self, code: &str, host: &str) -> String {
        messages::otp(code, host)
    }
}

fn day(at: Instant) -> String {
    dates::full_date(JalaliDate::of(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    fn facts() -> MessageFacts {
        MessageFacts {
            agency: "سازمان نمونه".to_owned(),
            service_title: "پروانهٔ کسب".to_owned(),
            desk_title: "میز خدمت شمال".to_owned(),
            code: domain::tracking_code::TrackingCode::parse("0000000000000000").unwrap(),
            address: "https://desk.example.ir/requests/0000000000000000".to_owned(),
            survey_address: Some("https://desk.example.ir/survey/abc".to_owned()),
            promise: Some("2026-11-30T12:00:00Z".parse().unwrap()),
        }
    }

    fn all() -> Vec<Notice> {
        let until = "2026-12-05T12:00:00Z".parse().unwrap();
        vec![
            Notice::Received,
            Notice::Accepted { letter: "۱۴۰۵/م/۱۲".to_owned() },
            Notice::Deficient { count: 2, until },
            Notice::Rejected { reason: "مدرک مالکیت به نام متقاضی نیست.".to_owned() },
            Notice::Transferred,
            Notice::StageEntered { title: "بازدید محل".to_owned() },
            Notice::Referred,
            Notice::AskedCitizen { words: "اصل شناسنامه را به باجهٔ ۳ بیاورید.".to_owned() },
            Notice::Answered { number: "۱۴۰۵/ص/۹".to_owned() },
            Notice::SurveyInvitation,
            Notice::Objected,
            Notice::Reopened,
            Notice::Lapsed,
            Notice::Withdrawn,
        ]
    }

    #[test]
    fn every_notice_has_its_words() {
        let mut printed = String::new();
        for notice in all() {
            writeln!(printed, "{}\n---", Words.notice(&notice, &facts())).unwrap();
        }
        insta::assert_snapshot!(printed);
    }

    #[test]
    fn codes_and_addresses_stay_ascii() {
        for notice in all() {
            let words = Words.notice(&notice, &facts());
            let is_survey = notice == Notice::SurveyInvitation;
            assert!(is_survey || words.contains(": 0000000000000000\n"), "{words}");
            assert!(words.contains("https://desk.example.ir/"), "{words}");
        }
    }

    #[test]
    fn a_code_fits_one_part_and_ends_in_the_line_browsers_read() {
        let words = Words.code("123456", "pishkhan.sazman-nemooneh.ir");
        assert!(words.encode_utf16().count() <= CODE_UNITS, "{words}");
        assert!(words.ends_with("\n@pishkhan.sazman-nemooneh.ir #123456"), "{words}");
    }
}

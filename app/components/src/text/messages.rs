//! Text messages: what leaves the desk for a person, in Persian whatever the page of whoever caused them is in. Codes and
//! addresses stay in ASCII digits so that a copy of them works anywhere; dates are words.

use domain::alert::{AlertKind, Digest};
use domain::in_person::{Appointment, TicketNumber};
use domain::jalali::JalaliDate;
use domain::message::{MessageFacts, Wording};
use domain::request::Notice;

use super::{Lang, alert, dates, in_language, queue, texts};

texts! {
    one_time_code: "کد ورود شما" | "Your sign-in code";
    tracking_code: "کد رهگیری" | "Tracking code";
    received: "درخواست شما رسید." | "We received your request.";
    promised(date): "پاسخ تا {date} داده می‌شود." | "You get an answer by {date}.";
    accepted(letter): "درخواست شما با شمارهٔ نامهٔ {letter} ثبت شد و در دست اقدام است." |
        "Your request is registered under {letter} and in progress.";
    deficient(count, until): "درخواست شما در {count} مورد نیازمند تکمیل است. مهلت: {until}." |
        "Your request needs completing in {count} items, by {until}.";
    rejected(reason): "درخواست شما رد شد: {reason}" | "Your request was rejected: {reason}";
    transferred(desk): "درخواست شما به {desk} سپرده شد." | "Your request was handed to {desk}.";
    stage_entered(title): "درخواست شما به مرحلهٔ «{title}» رسید." | "Your request reached the stage “{title}”.";
    referred: "درخواست شما برای کارشناسی ارجاع شد." | "Your request was referred to a colleague.";
    asked(words): "برای ادامهٔ درخواست شما: {words}" | "To go on with your request: {words}";
    answered(number): "پاسخ درخواست شما به شمارهٔ {number} آماده است." | "The answer to your request, {number}, is ready.";
    survey: "نظر شما دربارهٔ این خدمت:" | "Your opinion of this service:";
    objected: "اعتراض شما ثبت شد." | "Your objection was recorded.";
    reopened: "رسیدگی به درخواست شما از سر گرفته شد." | "Your request was reopened.";
    lapsed: "مهلت تکمیل درخواست شما گذشت." | "The time to complete your request has passed.";
    near_next(number, place): "نوبت {number} در {place}: نفر بعد شمایید." | "Number {number} at {place}: you are next.";
    near_ahead(number, place, ahead): "نوبت {number} در {place}: {ahead} نفر تا نوبت شما." |
        "Number {number} at {place}: {ahead} before you.";
    appointment(place, when): "وقت شما در {place}: {when}." | "Your appointment at {place}: {when}.";
    appointment_code: "کد مراجعه" | "Code to say there";
    withdrawn: "انصراف شما از درخواست ثبت شد." | "Your request was withdrawn.";
}

/// The wording of every message.
#[derive(Clone, Copy, Debug, Default)]
pub struct Messages;

impl Wording for Messages {
    fn notice(&self, notice: &Notice, facts: &MessageFacts) -> String {
        in_language(Lang::Fa, || worded(notice, facts))
    }

    fn reminder(&self, kind: AlertKind, facts: &MessageFacts) -> String {
        in_language(Lang::Fa, || {
            let first = alert::sms_reminder(alert::kind(kind, ""), &facts.service_title);
            format!("{}\n{first}\n{}: {}\n{}", facts.agency, tracking_code(), facts.code, facts.address)
        })
    }

    fn digest(&self, digest: Digest, agency: &str, address: &str) -> String {
        in_language(Lang::Fa, || {
            let sum = alert::sms_sum(digest.overdue, digest.due_today, digest.unread);
            format!("{agency}\n{sum}\n{address}")
        })
    }

    fn near(&self, number: &TicketNumber, ahead: u32, place: &str, agency: &str, address: &str) -> String {
        in_language(Lang::Fa, || {
            let number = format!("{}{}", queue::letter(&number.letter), queue::number_of(number));
            let first = match ahead {
                0 => near_next(number, place),
                ahead => near_ahead(number, place, super::digits(ahead)),
            };
            format!("{agency}\n{first}\n{address}")
        })
    }

    fn appointment(&self, booked: &Appointment, place: &str, agency: &str, address: &str) -> String {
        in_language(Lang::Fa, || {
            let first = appointment(place, dates::moment(booked.at));
            format!("{agency}\n{first}\n{}: {}\n{address}", appointment_code(), booked.code)
        })
    }

    /// Ends in the line by which browsers fill the code in (`@host #code`). One part holds 70 UCS-2 characters, which
    /// leaves 38 for the host.
    fn code(&self, code: &str, host: &str) -> String {
        in_language(Lang::Fa, || format!("{}: {code}\n\n@{host} #{code}", one_time_code()))
    }
}

fn worded(notice: &Notice, facts: &MessageFacts) -> String {
    let date = |at| dates::full_date(JalaliDate::of(at));
    let first = match notice {
        Notice::Received => match facts.promise {
            Some(promise) => format!("{} {}", received(), promised(date(promise))),
            None => received().to_owned(),
        },
        Notice::Accepted { letter } => accepted(super::isolate(letter)),
        Notice::Deficient { count, until } => deficient(count, date(*until)),
        Notice::Rejected { reason } => rejected(reason),
        Notice::Transferred => transferred(&facts.desk_title),
        Notice::StageEntered { title } => stage_entered(title),
        Notice::Referred => referred().to_owned(),
        Notice::AskedCitizen { words } => asked(words),
        Notice::Answered { number } => answered(super::isolate(number)),
        Notice::SurveyInvitation => survey().to_owned(),
        Notice::Objected => objected().to_owned(),
        Notice::Reopened => reopened().to_owned(),
        Notice::Lapsed => lapsed().to_owned(),
        Notice::Withdrawn => withdrawn().to_owned(),
    };
    let address = match (notice, &facts.survey_address) {
        (Notice::SurveyInvitation, Some(address)) => address,
        _ => &facts.address,
    };
    format!("{}\n{}\n{first}\n{}: {}\n{address}", facts.agency, facts.service_title, tracking_code(), facts.code)
}

#[cfg(test)]
mod tests {
    use domain::in_person::{Appointment, AppointmentState, TicketNumber};
    use domain::message::{MessageFacts, Wording};
    use domain::request::Notice;
    use domain::service::ServiceKey;
    use domain::tracking_code::TrackingCode;

    use super::Messages;
    use crate::text::{Lang, in_language};

    fn facts() -> MessageFacts {
        MessageFacts {
            agency: "سازمان نمونه".to_owned(),
            service_title: "پروانهٔ کسب".to_owned(),
            desk_title: "میز خدمت صنعت".to_owned(),
            code: TrackingCode::from_random([7; 16]),
            address: "https://desk.example.ir/r/1".to_owned(),
            survey_address: Some("https://desk.example.ir/survey/abc".to_owned()),
            promise: None,
        }
    }

    #[test]
    fn a_one_time_code_fits_one_part_and_ends_with_its_host() {
        let message = Messages.code("123456", "desk.example.ir");
        assert!(message.encode_utf16().count() <= 70, "{message}");
        assert!(message.ends_with("\n@desk.example.ir #123456"), "{message}");
    }

    #[test]
    fn codes_in_messages_stay_ascii() {
        let facts = facts();
        assert!(Messages.notice(&Notice::Received, &facts).contains(&format!(": {}\n", facts.code)));
    }

    #[test]
    fn an_english_page_sends_persian_messages() {
        let facts = facts();
        let persian = (Messages.notice(&Notice::Received, &facts), Messages.code("123456", "desk.example.ir"));
        let of_english_page = in_language(Lang::En, || {
            (Messages.notice(&Notice::Received, &facts), Messages.code("123456", "desk.example.ir"))
        });
        assert_eq!(of_english_page, persian);
    }

    #[test]
    fn whose_turn_is_near_is_told_how_many_are_before_them() {
        let number = TicketNumber { letter: "ا".to_owned(), number: 12 };
        let near = |ahead| Messages.near(&number, ahead, "میز مرکزی", "سازمان نمونه", "https://desk.example.ir/q/x");
        assert!(near(3).contains("الف۰۱۲ در میز مرکزی: ۳ نفر تا نوبت شما"), "{}", near(3));
        assert!(near(0).contains("نفر بعد شمایید") && near(0).ends_with("/q/x"), "{}", near(0));
    }

    #[test]
    fn an_appointment_is_told_with_its_day_time_and_code() {
        let id = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
        let booked = Appointment {
            id: id.parse().unwrap(),
            place: id.parse().unwrap(),
            line: id.parse().unwrap(),
            service: ServiceKey::parse("health-card").unwrap(),
            at: "2026-11-28T08:00:00Z".parse().unwrap(),
            code: "048213".to_owned(),
            state: AppointmentState::Booked,
        };
        let told = Messages.appointment(&booked, "میز مرکزی", "سازمان نمونه", "https://desk.example.ir/appointments/1");
        assert!(told.contains("وقت شما در میز مرکزی: شنبه ۷ آذر ۱۴۰۵، ساعت ۱۱:۳۰."), "{told}");
        assert!(told.contains(": 048213\n") && told.ends_with("/appointments/1"), "{told}");
    }

    #[test]
    fn the_reason_of_a_rejection_is_the_officers_own_text() {
        let reason = "نشانی ملک با سند جور نیست".to_owned();
        assert!(Messages.notice(&Notice::Rejected { reason: reason.clone() }, &facts()).contains(&reason));
    }

    #[test]
    fn the_invitation_leads_to_the_survey() {
        assert!(Messages.notice(&Notice::SurveyInvitation, &facts()).ends_with("/survey/abc"));
    }
}

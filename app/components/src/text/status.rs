//! Names of the states of a request (DESIGN, table of section 4) and one plain sentence for each.

use domain::calendar::TimeLeft;
use domain::request::StatusKind;

use super::texts;

texts! {
    draft: "پیش‌نویس" | "Draft";
    awaiting_payment: "در انتظار پرداخت" | "Awaiting payment";
    submitted: "در انتظار بررسی" | "Awaiting review";
    deficient: "نیازمند تکمیل" | "Needs completing";
    rejected: "رد شده" | "Rejected";
    in_progress: "در دست اقدام" | "In progress";
    awaiting_citizen: "در انتظار اقدام متقاضی" | "Waiting for the applicant";
    answered: "پاسخ داده شده" | "Answered";
    closed: "مختومه" | "Closed";
    withdrawn: "انصراف متقاضی" | "Withdrawn";

    draft_means: "هنوز چیزی فرستاده نشده است." | "Nothing has been sent yet.";
    awaiting_payment_means: "پس از پرداخت، درخواست به میز خدمت می‌رسد." | "The request reaches the desk after payment.";
    submitted_means: "درخواست رسیده است و میز خدمت آن را بررسی می‌کند." | "The request has arrived and the desk is reviewing it.";
    deficient_means: "چند مورد باید کامل شود. کد رهگیری همان می‌ماند." | "Some items need completing. The tracking code stays the same.";
    rejected_means: "درخواست با دلیل رد شده است." | "The request was rejected with a reason.";
    in_progress_means: "درخواست در دبیرخانه ثبت شده است و کارشناس روی آن کار می‌کند." |
        "The request is registered and an expert is working on it.";
    awaiting_citizen_means: "ادامهٔ کار به اقدام شما بسته است." | "The next step is yours.";
    answered_means: "پاسخ آماده است." | "The answer is ready.";
    closed_means: "رسیدگی به این درخواست پایان یافته است." | "This request is finished.";
    withdrawn_means: "شما از این درخواست انصراف داده‌اید." | "You withdrew this request.";

    on_time: "در زمان" | "On time";
    due_today: "مهلت امروز" | "Due today";
    paused: "زمان نگه داشته شده" | "Clock paused";
    overdue: "دیرکرد" | "Overdue";
    due_in(span): "{span} مانده" | "{span} left";
    overdue_by(span): "{span} دیرکرد" | "{span} overdue";
    answered_on_time: "به‌موقع پاسخ داده شد" | "Answered on time";
    answered_late(span): "با {span} دیرکرد پاسخ داده شد" | "Answered {span} late";
}

/// Name of a status.
#[must_use]
pub fn name(status: StatusKind) -> &'static str {
    match status {
        StatusKind::Submitted => submitted(),
        StatusKind::Deficient => deficient(),
        StatusKind::Rejected => rejected(),
        StatusKind::InProgress => in_progress(),
        StatusKind::AwaitingCitizen => awaiting_citizen(),
        StatusKind::Answered => answered(),
        StatusKind::Closed => closed(),
        StatusKind::Withdrawn => withdrawn(),
    }
}

/// What the status means for the citizen, in one sentence.
#[must_use]
pub fn meaning(status: StatusKind) -> &'static str {
    match status {
        StatusKind::Submitted => submitted_means(),
        StatusKind::Deficient => deficient_means(),
        StatusKind::Rejected => rejected_means(),
        StatusKind::InProgress => in_progress_means(),
        StatusKind::AwaitingCitizen => awaiting_citizen_means(),
        StatusKind::Answered => answered_means(),
        StatusKind::Closed => closed_means(),
        StatusKind::Withdrawn => withdrawn_means(),
    }
}

/// «۳ روز کاری مانده»، «۲ ساعت مانده»، «۱ روز کاری دیرکرد».
#[must_use]
pub fn time_left(left: TimeLeft) -> String {
    let span = if left.working_days > 0 {
        super::dates::working_days(left.working_days)
    } else {
        super::dates::minutes_as_hours(left.working_minutes.into())
    };
    match (left.overdue, left.working_minutes) {
        (false, 0) => due_today().to_owned(),
        (false, _) => due_in(span),
        // Late by less than a working minute: outside office hours, or just now.
        (true, 0) => overdue().to_owned(),
        (true, _) => overdue_by(span),
    }
}

#[cfg(test)]
mod tests {
    use domain::calendar::TimeLeft;

    use super::time_left;

    #[test]
    fn time_left_is_said_in_the_unit_that_matters() {
        let left = |overdue, working_days, working_minutes| TimeLeft { overdue, working_days, working_minutes };
        assert_eq!(time_left(left(false, 3, 1500)), "۳ روز کاری مانده");
        assert_eq!(time_left(left(false, 0, 90)), "۱ ساعت و ۳۰ دقیقه مانده");
        assert_eq!(time_left(left(true, 2, 900)), "۲ روز کاری دیرکرد");
        assert_eq!(time_left(left(true, 0, 0)), "دیرکرد");
    }
}

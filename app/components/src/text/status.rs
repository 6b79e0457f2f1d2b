//! Names of the states of a request (DESIGN, table of section 4) and one plain sentence for each.

use super::texts;
use crate::StatusKey;

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
pub fn name(status: StatusKey) -> &'static str {
    match status {
        StatusKey::Draft => draft(),
        StatusKey::AwaitingPayment => awaiting_payment(),
        StatusKey::Submitted => submitted(),
        StatusKey::Deficient => deficient(),
        StatusKey::Rejected => rejected(),
        StatusKey::InProgress => in_progress(),
        StatusKey::AwaitingCitizen => awaiting_citizen(),
        StatusKey::Answered => answered(),
        StatusKey::Closed => closed(),
        StatusKey::Withdrawn => withdrawn(),
    }
}

/// What the status means for the citizen, in one sentence.
#[must_use]
pub fn meaning(status: StatusKey) -> &'static str {
    match status {
        StatusKey::Draft => draft_means(),
        StatusKey::AwaitingPayment => awaiting_payment_means(),
        StatusKey::Submitted => submitted_means(),
        StatusKey::Deficient => deficient_means(),
        StatusKey::Rejected => rejected_means(),
        StatusKey::InProgress => in_progress_means(),
        StatusKey::AwaitingCitizen => awaiting_citizen_means(),
        StatusKey::Answered => answered_means(),
        StatusKey::Closed => closed_means(),
        StatusKey::Withdrawn => withdrawn_means(),
    }
}

//! Names of the states of a request (DESIGN, table of section 4) and one plain sentence for each.

use domain::Instant;
use domain::calendar::TimeLeft;
use domain::request::StatusKind;
use domain::sla::Sla;

use super::{secretariat, texts};

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
    only_left(span): "تنها {span} مانده" | "Only {span} left";
    hours_left(span): "{span} کاری مانده" | "{span} of working time left";
    hours_late(span): "{span} کاری دیرکرد" | "{span} of working time late";
    promised(date): "تعهد پاسخ: {date}" | "Promised: {date}";
    would_be_promised(date): "زمان ایستاده است و متقاضی باید اقدام کند؛ اگر اکنون ادامه یابد: {date}" |
        "The clock stands still for the applicant; if it went on now: {date}";
    kept: "به‌موقع" | "In time";
    not_kept: "با دیرکرد" | "Late";
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
        StatusKind::Registering => secretariat::registering(),
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
        StatusKind::Registering => secretariat::registering_means(),
        StatusKind::Deficient => deficient_means(),
        StatusKind::Rejected => rejected_means(),
        StatusKind::InProgress => in_progress_means(),
        StatusKind::AwaitingCitizen => awaiting_citizen_means(),
        StatusKind::Answered => answered_means(),
        StatusKind::Closed => closed_means(),
        StatusKind::Withdrawn => withdrawn_means(),
    }
}

/// How it stands with its time: the words of a badge. `open`: an answer is still owed.
#[must_use]
pub fn sla(state: Sla, left: Option<TimeLeft>, open: bool, short: bool) -> String {
    let words = |left| if short { time_left_short(left) } else { time_left(left) };
    match (state, open) {
        (Sla::Stopped, _) => paused().to_owned(),
        (Sla::Overdue, false) => not_kept().to_owned(),
        (_, false) => kept().to_owned(),
        (Sla::Near, true) => match left.filter(|left| left.working_minutes > 0) {
            Some(left) => only_left(span_of(left, short)),
            None => due_today().to_owned(),
        },
        (Sla::Overdue, true) => left.map_or_else(|| overdue().to_owned(), words),
        (Sla::OnTime, true) => left.map_or_else(|| on_time().to_owned(), words),
    }
}

/// More about it: the promised date and time, and what is left in working hours.
#[must_use]
pub fn sla_more(state: Sla, left: Option<TimeLeft>, due: Instant, open: bool) -> String {
    let date = super::dates::moment(due);
    if state == Sla::Stopped {
        return would_be_promised(date);
    }
    let promised = promised(date);
    let Some(left) = left.filter(|left| open && left.working_minutes > 0) else { return promised };
    let span = super::dates::minutes_as_hours(left.working_minutes.into());
    super::list([promised, if left.overdue { hours_late(span) } else { hours_left(span) }])
}

fn span_of(left: TimeLeft, short: bool) -> String {
    if left.working_days > 0 {
        return super::dates::working_days(left.working_days);
    }
    let minutes = left.working_minutes;
    let minutes = if short && minutes > 60 { minutes / 60 * 60 } else { minutes };
    super::dates::minutes_as_hours(minutes.into())
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

/// The same in the larger unit alone: «۱ ساعت مانده» for an hour and a half.
#[must_use]
pub fn time_left_short(left: TimeLeft) -> String {
    let minutes = if left.working_minutes > 60 { left.working_minutes / 60 * 60 } else { left.working_minutes };
    time_left(TimeLeft { working_minutes: minutes, ..left })
}

#[cfg(test)]
mod tests {
    use domain::calendar::TimeLeft;

    use domain::sla::Sla;

    use super::{sla, sla_more, time_left, time_left_short};

    #[test]
    fn time_left_is_said_in_the_unit_that_matters() {
        let left = |overdue, working_days, working_minutes| TimeLeft { overdue, working_days, working_minutes };
        assert_eq!(time_left(left(false, 3, 1500)), "۳ روز کاری مانده");
        assert_eq!(time_left(left(false, 0, 90)), "۱ ساعت و ۳۰ دقیقه مانده");
        assert_eq!(time_left(left(true, 2, 900)), "۲ روز کاری دیرکرد");
        assert_eq!(time_left(left(true, 0, 0)), "دیرکرد");
    }

    #[test]
    fn the_four_states_are_four_different_words() {
        let left = |overdue| Some(TimeLeft { overdue, working_days: 0, working_minutes: 95 });
        let said = |state, overdue| sla(state, left(overdue), true, true);
        assert_eq!(said(Sla::OnTime, false), "۱ ساعت مانده");
        assert_eq!(said(Sla::Near, false), "تنها ۱ ساعت مانده");
        assert_eq!(said(Sla::Overdue, true), "۱ ساعت دیرکرد");
        assert_eq!(said(Sla::Stopped, false), "زمان نگه داشته شده");
        assert_eq!(sla(Sla::OnTime, left(false), false, true), "به‌موقع");
        assert_eq!(sla(Sla::Overdue, left(true), false, true), "با دیرکرد");
    }

    #[test]
    fn behind_a_badge_stand_the_promised_date_and_the_working_hours() {
        let due = "2026-12-01T11:00:00Z".parse().unwrap();
        let left = Some(TimeLeft { overdue: false, working_days: 3, working_minutes: 1_530 });
        let more = sla_more(Sla::OnTime, left, due, true);
        assert_eq!(more, "تعهد پاسخ: سه‌شنبه ۱۰ آذر ۱۴۰۵، ساعت ۱۴:۳۰، ۲۵ ساعت و ۳۰ دقیقه کاری مانده");
    }

    #[test]
    fn a_row_says_it_shorter_and_never_more() {
        let left = |overdue, working_days, working_minutes| TimeLeft { overdue, working_days, working_minutes };
        assert_eq!(time_left_short(left(false, 0, 90)), "۱ ساعت مانده");
        assert_eq!(time_left_short(left(false, 0, 45)), "۴۵ دقیقه مانده");
        assert_eq!(time_left_short(left(true, 0, 150)), "۲ ساعت دیرکرد");
        assert_eq!(time_left_short(left(false, 3, 1500)), "۳ روز کاری مانده");
    }
}

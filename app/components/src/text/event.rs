//! What happened, in one line each: for the citizen and for staff.

use domain::request::{EventKind, PublicEvent};

use super::{names, secretariat, texts};

texts! {
    submitted(channel): "درخواست رسید ({channel})" | "Request received ({channel})";
    submitted_at_counter: "در باجه ثبت شد؛ اصل مدرک شناسایی دیده شد" |
        "Registered at a counter; the original of the identity paper was seen";
    accepted(letter): "تأیید شد و با شمارهٔ {letter} در دبیرخانه ثبت شد" | "Accepted and registered as {letter}";
    deficient: "نیازمند تکمیل اعلام شد" | "Needs completing";
    resubmitted: "موردهای خواسته‌شده کامل و دوباره فرستاده شد" | "The items were completed and sent again";
    rejected: "درخواست رد شد" | "Request rejected";
    transferred: "به میز خدمت دیگر ارجاع شد" | "Transferred to another desk";
    withdrawn: "متقاضی انصراف داد" | "Withdrawn by the applicant";
    stage_entered(title): "به مرحلهٔ «{title}» رسید" | "Reached the stage “{title}”";
    stage_decided(decision, title): "تصمیم: {decision}؛ مرحلهٔ بعد «{title}»" | "Decision: {decision}; next stage “{title}”";
    referred_inside: "برای کارشناسی ارجاع شد" | "Referred to a colleague";
    referred_to(name, purpose): "ارجاع به {name}، {purpose}" | "Referred to {name}, {purpose}";
    referred_to_more(first, others): "{first}؛ همچنین {others}" | "{first}; also {others}";
    copy_to(name): "رونوشت به {name}" | "copy to {name}";
    also_to(name): "به {name}" | "to {name}";
    agency_asked: "از دستگاه دیگری استعلام شد" | "Another agency was asked";
    agency_asked_by_name(agency): "از {agency} استعلام شد" | "{agency} was asked";
    agency_answered: "پاسخ استعلام رسید" | "The other agency answered";
    agency_answered_by_name(agency): "پاسخ استعلام {agency} رسید" | "{agency} answered";
    agency_released: "به پاسخ استعلام دیگر نیازی نیست" | "The other agency's answer is not needed any more";
    agency_released_by_name(agency): "به پاسخ استعلام {agency} دیگر نیازی نیست" |
        "The answer of {agency} is not needed any more";
    inquiry_overdue(agency): "مهلت پاسخ {agency} به استعلام گذشت" | "The time for {agency} to answer has passed";
    referral_read: "ارجاع خوانده شد" | "Referral read";
    referral_returned: "ارجاع پاسخ داده شد" | "Referral returned";
    referral_recalled: "ارجاع پس گرفته شد" | "Referral recalled";
    asked_citizen: "اقدام متقاضی خواسته شد" | "The applicant was asked to act";
    citizen_acted: "متقاضی اقدام کرد" | "The applicant acted";
    response_drafted(outcome): "پیش‌نویس پاسخ تهیه شد: {outcome}" | "Response drafted: {outcome}";
    answered(number, outcome): "پاسخ به شمارهٔ {number} صادر شد: {outcome}" | "Answered under {number}: {outcome}";
    delivered(means): "پاسخ ابلاغ شد ({means})" | "Answer delivered ({means})";
    objected: "اعتراض ثبت شد" | "Objection made";
    closed: "مختومه شد" | "Closed";
    reopened: "بازگشایی شد" | "Reopened";
    lapsed: "مهلت تکمیل گذشت" | "The time to complete passed";
    noted: "یادداشت درونی" | "Internal note";
    survey_answered: "نظرسنجی پاسخ داده شد" | "Survey answered";
}

/// One line for the citizen.
#[must_use]
pub fn public(event: &PublicEvent) -> String {
    match event {
        PublicEvent::Submitted { channel } => submitted(names::channel(*channel)),
        PublicEvent::Accepted { letter, .. } => accepted(super::isolate(letter)),
        PublicEvent::MarkedDeficient { .. } => deficient().to_owned(),
        PublicEvent::Resubmitted => resubmitted().to_owned(),
        PublicEvent::Rejected { .. } => rejected().to_owned(),
        PublicEvent::Transferred { .. } => transferred().to_owned(),
        PublicEvent::Withdrawn => withdrawn().to_owned(),
        PublicEvent::StageEntered { title } => stage_entered(title),
        PublicEvent::Referred => referred_inside().to_owned(),
        PublicEvent::AskedCitizen { .. } => asked_citizen().to_owned(),
        PublicEvent::CitizenActed => citizen_acted().to_owned(),
        PublicEvent::AgencyAsked { agency: None } => agency_asked().to_owned(),
        PublicEvent::AgencyAsked { agency: Some(agency) } => agency_asked_by_name(agency),
        PublicEvent::AgencyAnswered { agency: None } => agency_answered().to_owned(),
        PublicEvent::AgencyAnswered { agency: Some(agency) } => agency_answered_by_name(agency),
        PublicEvent::AgencyReleased { agency: None } => agency_released().to_owned(),
        PublicEvent::AgencyReleased { agency: Some(agency) } => agency_released_by_name(agency),
        PublicEvent::Answered { number, outcome } => answered(super::isolate(number), names::outcome(*outcome)),
        PublicEvent::Delivered { means } => delivered(names::delivery(*means)),
        PublicEvent::Objected => objected().to_owned(),
        PublicEvent::Closed => closed().to_owned(),
        PublicEvent::Reopened => reopened().to_owned(),
        PublicEvent::Lapsed => lapsed().to_owned(),
    }
}

/// One line for staff; what was written with it is in [`words`].
#[must_use]
pub fn staff(event: &EventKind) -> String {
    if let EventKind::StageDecided { decision_label, next_title, .. } = event {
        return stage_decided(decision_label, next_title);
    }
    match event {
        EventKind::Referred { to_name, purpose, also, .. } => {
            let first = referred_to(super::isolate(to_name), names::purpose(*purpose));
            if also.is_empty() {
                return first;
            }
            let others = also.iter().map(|other| {
                let name = super::isolate(&other.to_name);
                if other.copy { copy_to(name) } else { also_to(name) }
            });
            return referred_to_more(first, super::list(others));
        }
        EventKind::Submitted { identity_seen: true, .. } => return submitted_at_counter().to_owned(),
        // Staff see who it is in any case.
        EventKind::AgencyAsked { agency, .. } => return agency_asked_by_name(agency),
        EventKind::InquiryAnswered { agency, .. } => return agency_answered_by_name(agency),
        EventKind::InquiryCancelled { agency, .. } => return agency_released_by_name(agency),
        EventKind::InquiryOverdue { agency, .. } => return inquiry_overdue(agency),
        _ => {}
    }
    match (event, event.public()) {
        (_, Some(event)) => public(&event),
        (EventKind::ReferralRead { .. }, _) => referral_read().to_owned(),
        (EventKind::ReferralReturned { .. }, _) => referral_returned().to_owned(),
        (EventKind::ReferralRecalled { .. }, _) => referral_recalled().to_owned(),
        (EventKind::ResponseDrafted { outcome }, _) => response_drafted(names::outcome(*outcome)),
        (EventKind::AcceptanceProposed { .. }, _) => secretariat::acceptance_proposed().to_owned(),
        (EventKind::AcceptanceSentBack { .. }, _) => secretariat::acceptance_sent_back().to_owned(),
        (EventKind::Classified { urgency, confidentiality }, _) => {
            secretariat::classified(secretariat::urgency_of(*urgency), secretariat::confidentiality_of(*confidentiality))
        }
        (EventKind::SurveyAnswered, _) => survey_answered().to_owned(),
        (_, None) => noted().to_owned(),
    }
}

/// What somebody wrote with the event, for staff.
#[must_use]
pub fn words(event: &EventKind) -> Option<&str> {
    let words = match event {
        EventKind::MarkedDeficient { words, .. }
        | EventKind::ReferralReturned { words, .. }
        | EventKind::AskedCitizen { words, .. }
        | EventKind::CitizenActed { words }
        | EventKind::Objected { words }
        | EventKind::Noted { words } => words,
        EventKind::AgencyAsked { question, .. } => question,
        EventKind::InquiryAnswered { answer, .. } => &answer.words,
        EventKind::Rejected { reason, .. }
        | EventKind::InquiryCancelled { reason, .. }
        | EventKind::AcceptanceSentBack { reason }
        | EventKind::Transferred { reason, .. }
        | EventKind::Reopened { reason } => reason,
        EventKind::Referred { instruction, .. } => instruction,
        EventKind::StageDecided { note, .. } => note,
        _ => return None,
    };
    (!words.is_empty()).then_some(words.as_str())
}

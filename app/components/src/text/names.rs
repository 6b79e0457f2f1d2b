//! Names of the desk's short lists: roles, channels, outcomes, purposes, verbs.

use domain::actor::Role;
use domain::kartabl::Folder;
use domain::permission::Action;
use domain::request::{Channel, DeliveryMeans, Outcome, Purpose};

use super::{citizen, places, secretariat, staff, texts};

texts! {
    desk_officer: "مسئول میز خدمت" | "Desk officer";
    expert: "کارشناس" | "Expert";
    approver: "تأییدکننده" | "Approver";
    registrar: "دبیرخانه" | "Registrar";
    counter_clerk: "متصدی باجه" | "Counter clerk";
    inspector: "بازرس" | "Inspector";
    catalogue_manager: "مدیر خدمت‌ها" | "Catalogue manager";
    administrator: "مدیر سامانه" | "Administrator";

    folder_desk: "در انتظار بررسی" | "Awaiting review";
    folder_mine: "نزد من" | "With me";
    folder_referred: "ارجاع به من" | "Referred to me";
    folder_unit: "نزد واحد" | "In my unit";
    folder_sent: "ارجاع‌های من" | "Sent by me";
    folder_waiting: "در انتظار دیگران" | "Waiting for others";
    folder_overdue: "دیرکرد" | "Overdue";
    folder_due_today: "مهلت امروز" | "Due today";
    folder_snoozed: "به‌تعویق‌افتاده" | "Put off";
    folder_to_sign: "برای امضا" | "To sign";
    folder_archive: "بایگانی" | "Archive";
    folder_all: "همه" | "All";

    outcome_done: "انجام شد" | "Done";
    outcome_granted: "موافقت" | "Granted";
    outcome_conditional: "موافقت مشروط" | "Granted on conditions";
    outcome_refused: "عدم موافقت" | "Refused";

    for_action: "جهت اقدام" | "For action";
    for_information: "جهت اطلاع" | "For information";
    for_opinion: "جهت نظر" | "For opinion";
    for_approval: "جهت تأیید" | "For approval";

    delivered_in_panel: "در صفحهٔ متقاضی" | "In the citizen's page";
    delivered_in_person: "حضوری در باجه" | "In person";
    delivered_by_post: "با پست" | "By post";

    view: "دیدن" | "View";
    view_document: "دیدن مدرک" | "View document";
    citizen_act: "انجام شد، ادامه دهید" | "Done, go on";
    answer_survey: "پاسخ به نظرسنجی" | "Answer the survey";
    confirm_citizen_acted: "ثبت اقدام متقاضی" | "Record the citizen's act";
    ask_agency: "استعلام از دستگاه دیگر" | "Ask another agency";
    record_inquiry_answer: "ثبت پاسخ استعلام" | "Record an inquiry's answer";
    cancel_inquiry: "لغو استعلام" | "Cancel an inquiry";
    decide_stage: "تصمیم در این مرحله" | "Decide this stage";
}

/// Name of a role.
#[must_use]
pub fn role(role: Role) -> &'static str {
    match role {
        Role::DeskOfficer => desk_officer(),
        Role::Expert => expert(),
        Role::Approver => approver(),
        Role::Registrar => registrar(),
        Role::CounterClerk => counter_clerk(),
        Role::Inspector => inspector(),
        Role::CatalogueManager => catalogue_manager(),
        Role::Administrator => administrator(),
        Role::ClearedConfidential => secretariat::cleared_confidential(),
        Role::ClearedSecret => secretariat::cleared_secret(),
    }
}

/// Name of a folder of the kartabl.
#[must_use]
pub fn folder(folder: Folder) -> &'static str {
    match folder {
        Folder::Desk => folder_desk(),
        Folder::Mine => folder_mine(),
        Folder::Referred => folder_referred(),
        Folder::Unit => folder_unit(),
        Folder::Sent => folder_sent(),
        Folder::Waiting => folder_waiting(),
        Folder::Overdue => folder_overdue(),
        Folder::DueToday => folder_due_today(),
        Folder::Snoozed => folder_snoozed(),
        Folder::ToSign => folder_to_sign(),
        Folder::Archive => folder_archive(),
        Folder::All => folder_all(),
    }
}

/// Name of the way a request came in.
#[must_use]
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Web => places::channel_web(),
        Channel::Counter => places::channel_counter(),
        Channel::Kiosk => places::channel_kiosk(),
        Channel::Api => places::channel_api(),
    }
}

/// Name of what came of a request.
#[must_use]
pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Done => outcome_done(),
        Outcome::Granted => outcome_granted(),
        Outcome::Conditional => outcome_conditional(),
        Outcome::Refused => outcome_refused(),
    }
}

/// What a referral asks for.
#[must_use]
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Action => for_action(),
        Purpose::Information => for_information(),
        Purpose::Opinion => for_opinion(),
        Purpose::Approval => for_approval(),
    }
}

/// How an answer reached the citizen.
#[must_use]
pub fn delivery(means: DeliveryMeans) -> &'static str {
    match means {
        DeliveryMeans::Panel => delivered_in_panel(),
        DeliveryMeans::InPerson => delivered_in_person(),
        DeliveryMeans::Post => delivered_by_post(),
    }
}

/// The verb on the button of an action.
#[must_use]
pub fn action(action: Action) -> &'static str {
    match action {
        Action::View => view(),
        Action::ViewDocument => view_document(),
        Action::Submit => citizen::send_request(),
        Action::Resubmit => citizen::resend_request(),
        Action::Withdraw => citizen::withdraw_request(),
        Action::CitizenAct => citizen_act(),
        Action::Object => citizen::object(),
        Action::AnswerSurvey => answer_survey(),
        Action::ReceiveResponse => citizen::see_answer(),
        Action::Accept => staff::accept(),
        Action::MarkDeficient => staff::mark_deficient(),
        Action::Reject => staff::reject(),
        Action::Transfer => staff::transfer(),
        Action::DecideStage => decide_stage(),
        Action::Refer => staff::refer(),
        Action::ReturnReferral => staff::return_referral(),
        Action::RecallReferral => staff::recall(),
        Action::AskCitizen => staff::ask_citizen(),
        Action::ConfirmCitizenActed => confirm_citizen_acted(),
        Action::DraftResponse => staff::draft_response(),
        Action::ApproveResponse => staff::approve_response(),
        Action::Deliver => staff::deliver(),
        Action::Close => staff::close_request(),
        Action::Reopen => staff::reopen(),
        Action::Note => staff::internal_note(),
        Action::AskAgency => ask_agency(),
        Action::RecordInquiryAnswer => record_inquiry_answer(),
        Action::CancelInquiry => cancel_inquiry(),
        Action::ConfirmAcceptance => secretariat::confirm_acceptance(),
        Action::SendBackAcceptance => secretariat::send_back_acceptance(),
        Action::Classify => secretariat::classify(),
        Action::ReadRegistry => secretariat::read_registry(),
    }
}

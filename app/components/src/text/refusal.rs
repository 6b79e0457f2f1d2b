//! Why a verb was refused, said to the one who tried.

use domain::refusal::Refusal;

use super::{common, number, problem, secretariat, texts};

texts! {
    title: "این کار انجام نشد" | "This was not done";
    not_found: "چنین چیزی پیدا نشد" | "No such thing was found";
    sign_in_first: "برای این کار وارد شوید" | "Sign in to do this";
    conflict: "در این میان، کس دیگری این درخواست را تغییر داد؛ وضعیت تازه را ببینید و دوباره تصمیم بگیرید" |
        "Someone else changed this request in the meantime; see its new state and decide again";
    wrong_status: "این کار در وضعیت کنونی درخواست شدنی نیست" | "This is not possible in the request's present state";
    reason_missing: "دلیل را بنویسید" | "Write the reason";
    legal_basis_missing: "مستند قانونی را بنویسید" | "Write the legal basis";
    nothing_named: "دست‌کم یک پاسخ یا مدرک را برگزینید و بنویسید چه باید بشود" |
        "Choose at least one answer or document and say what is needed";
    unknown_field: "آنچه نام برده شد در این فرم نیست" | "What was named is not part of this form";
    same_desk: "درخواست هم‌اکنون نزد همین میز است" | "The request is already at that desk";
    own_receiver: "گیرنده باید کس دیگری جز خود شما باشد" | "The receiver must be someone other than you";
    wrong_receiver: "این گیرنده در این واحد کار نمی‌کند؛ کس دیگری را برگزینید" |
        "This receiver does not work in this unit; choose someone else";
    due_in_past: "مهلت باید پس از اکنون باشد" | "The due time must be in the future";
    second_return: "بار دوم است که بین همین دو نفر بازمی‌گردد؛ دلیل را بنویسید" |
        "This is the second return between the same two people; write the reason";
    receivers(most): "دست‌کم یک گیرنده جز رونوشت و در همه تا {most} گیرنده برگزینید" |
        "Choose at least one receiver besides the copies, and up to {most} in all";
    delegate_there: "در این روزها جانشین دیگری برگزیده شده است؛ نخست آن را پایان دهید" |
        "Someone else stands in on these days; end that first";
    words_missing: "متن را بنویسید" | "Write the text";
    agency_missing: "بنویسید از کدام دستگاه پرسیده می‌شود" | "Write which agency is asked";
    evidence_missing: "شمارهٔ نامهٔ پاسخ را بنویسید یا پروندهٔ آن را پیوست کنید" |
        "Write the number of the answering letter, or attach a file of it";
    obtained_by_inquiry(what): "«{what}» را خود دستگاه استعلام می‌کند؛ آوردن آن را از متقاضی نخواهید" |
        "“{what}” is asked by inquiry; do not ask the applicant to bring it";
    already_read: "گیرنده آن را خوانده است؛ تنها خود او می‌تواند بازگرداند" |
        "The receiver has read it; only they can return it";
    open_referrals: "ارجاع‌های باز باید نخست بازگردند" | "Open referrals have to come back first";
    response_incomplete: "نتیجه و متن پاسخ را بنویسید" | "Write the outcome and text of the response";
    own_draft: "پیش‌نویس خود را خودتان نمی‌توانید امضا کنید" | "You cannot sign your own draft";
    unknown_decision: "این تصمیم از تصمیم‌های این مرحله نیست" | "This is not one of the stage's decisions";
    answers_incomplete: "برخی پاسخ‌ها کم است یا درست نیست؛ آن‌ها را در همین صفحه ببینید" |
        "Some answers are missing or wrong; see them on this page";
    other_payload: "این فرم پیش‌تر با پاسخ‌های دیگری فرستاده شده است" | "This form was already sent with other answers";
    service_closed: "این خدمت اکنون ارائه نمی‌شود" | "This service is not offered now";
    too_long(max): "متن باید {max} نویسه یا کمتر باشد" | "The text must be {max} characters or fewer";
    too_many(minutes): "تعداد تلاش‌ها زیاد بود؛ {minutes} دقیقهٔ دیگر دوباره تلاش کنید" |
        "Too many attempts; try again in {minutes} minutes";
    wrong_code: "کد درست نیست؛ دوباره ببینید" | "The code is not right; check it again";
    objection_time_passed: "مهلت اعتراض گذشته است" | "The time to object has passed";
    already_answered: "این نظرسنجی پیش‌تر پاسخ داده شده است" | "This survey has already been answered";
    the_file: "پرونده" | "The file";
    no_room: "جای نوشته‌های نیمه‌کاره پر است؛ یکی را تمام کنید یا دور بیندازید" |
        "There is no room for more unfinished texts; finish one or throw it away";
    no_calendar: "برای این واحد ساعت کار ثبت نشده است؛ مدیر سامانه باید آن را ثبت کند" |
        "This unit has no working hours; an administrator has to set them";
    name_missing: "نامی برای این نما بنویسید" | "Write a name for this view";
    macro_name_missing: "نامی برای این پاسخ آماده بنویسید" | "Write a name for this macro";
    macro_empty: "دست‌کم یک متن یا یک اقدام را برگزینید" | "Choose at least one text or action";
    too_many_macros(most): "تا {most} پاسخ آماده نگه داشته می‌شود؛ یکی را بردارید" |
        "Up to {most} macros are kept; remove one";
    unknown_merge_field(name): "میدانی به نام «{name}» نیست؛ میدان‌های شناخته‌شده زیر متن نوشته شده‌اند" |
        "There is no field “{name}”; those that are known stand under the text";
    merge_field_empty(name): "این درخواست «{name}» ندارد و متن ناقص می‌شد" |
        "This case has no “{name}”, and the text would have a hole";
    selected(most): "دست‌کم یک و در همه تا {most} درخواست را برگزینید" | "Select at least one and up to {most} cases";
    too_late: "انجام آغاز شده است و دیگر واگردانده نمی‌شود" | "It has begun and cannot be undone any more";
    too_many_views(most): "تا {most} نما نگه داشته می‌شود؛ یکی را بردارید و دوباره ذخیره کنید" |
        "Up to {most} views are kept; remove one and save again";
    place_closed: "این محل اکنون بسته است" | "This place is closed now";
    line_full: "نوبت‌های امروز این صف تمام شده است" | "This line has no more numbers today";
    counter_taken: "همکار دیگری پشت این باجه نشسته است" | "A colleague sits at this counter";
    no_counter: "نخست پشت یک باجه بنشینید" | "Sit down at a counter first";
    visit_open: "نخست کار کسی را که پشت باجه است پایان دهید" | "Finish with the person at the counter first";
    nobody_waits: "کسی در صف‌های این باجه نیست" | "Nobody waits in the lines of this counter";
    identity_not_seen: "اصل مدرک هویتی را ببینید و نشان آن را بگذارید" | "See the original identity paper and tick the box";
    slot_taken: "این وقت گرفته شده است؛ وقت دیگری برگزینید" | "That time is taken; choose another";
    not_registered_yet: "این درخواست از کیوسک رسیده و هنوز ثبت نشده است؛ همکاران آن را بررسی می‌کنند. رسید خود را نگه دارید" |
        "This request came from a kiosk and is not registered yet; staff look at it. Keep your receipt";
    code_or_mobile_wrong: "کد رهگیری و شمارهٔ همراه با هم جور نیستند" | "The tracking code and mobile number do not match";
}

/// The refusal in one sentence without a full stop.
#[must_use]
pub fn sentence(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotFound => not_found(),
        Refusal::SignInFirst => sign_in_first(),
        Refusal::Conflict => conflict(),
        Refusal::WrongStatus => wrong_status(),
        Refusal::ReasonMissing => reason_missing(),
        Refusal::LegalBasisMissing => legal_basis_missing(),
        Refusal::NothingNamed => nothing_named(),
        Refusal::UnknownField => unknown_field(),
        Refusal::SameDesk => same_desk(),
        Refusal::OwnReceiver => own_receiver(),
        Refusal::WrongReceiver => wrong_receiver(),
        Refusal::DueInPast => due_in_past(),
        Refusal::SecondReturnNeedsReason => second_return(),
        Refusal::DelegateThere => delegate_there(),
        Refusal::WordsMissing => words_missing(),
        Refusal::AgencyMissing => agency_missing(),
        Refusal::EvidenceMissing => evidence_missing(),
        Refusal::AlreadyRead => already_read(),
        Refusal::OpenReferrals => open_referrals(),
        Refusal::ResponseIncomplete => response_incomplete(),
        Refusal::OwnDraft => own_draft(),
        Refusal::OwnAcceptance => secretariat::own_acceptance(),
        Refusal::NotCleared => secretariat::not_cleared(),
        Refusal::NobodyCleared => secretariat::nobody_cleared(),
        Refusal::RegistryMissing => secretariat::registry_missing(),
        Refusal::UnknownDecision => unknown_decision(),
        Refusal::AnswersIncomplete => answers_incomplete(),
        Refusal::OtherPayload => other_payload(),
        Refusal::ServiceClosed => service_closed(),
        Refusal::WrongCode => wrong_code(),
        Refusal::ObjectionTimePassed => objection_time_passed(),
        Refusal::AlreadyAnswered => already_answered(),
        Refusal::NoRoom => no_room(),
        Refusal::NoCalendar => no_calendar(),
        Refusal::PlaceClosed => place_closed(),
        Refusal::LineFull => line_full(),
        Refusal::CounterTaken => counter_taken(),
        Refusal::NoCounter => no_counter(),
        Refusal::VisitOpen => visit_open(),
        Refusal::NobodyWaits => nobody_waits(),
        Refusal::IdentityNotSeen => identity_not_seen(),
        Refusal::SlotTaken => slot_taken(),
        Refusal::NotRegisteredYet => not_registered_yet(),
        Refusal::Trouble => common::server_trouble_title(),
        Refusal::NameMissing => name_missing(),
        Refusal::MacroNameMissing => macro_name_missing(),
        Refusal::MacroEmpty => macro_empty(),
        Refusal::TooLate => too_late(),
        Refusal::TooManyMacros { most } => return too_many_macros(number((*most).into())),
        Refusal::Selected { most } => return selected(number((*most).into())),
        Refusal::UnknownMergeField { name } => return unknown_merge_field(name),
        Refusal::MergeFieldEmpty { name } => return merge_field_empty(name),
        Refusal::TooManyViews { most } => return too_many_views(number((*most).into())),
        Refusal::Receivers { most } => return receivers(number((*most).into())),
        Refusal::ObtainedByInquiry { what } => return obtained_by_inquiry(what),
        Refusal::TooLong { max } => return too_long(number((*max).into())),
        Refusal::TooMany { minutes } => return too_many(minutes),
        Refusal::File(trouble) => return problem::sentence(trouble, the_file()),
    }
    .to_owned()
}

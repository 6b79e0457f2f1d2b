//! Work on many cases at once, macros, cases put off and marked, lists as files.

use domain::refusal::Refusal;
use domain::work::{Flag, Plan, Step};

use super::{names, refusal, texts};

texts! {
    bulk_title: "کار روی چند درخواست" | "Work on several cases";
    bulk_of(count): "{count} درخواست گزیده" | "{count} cases selected";
    what_to_do: "چه کاری انجام شود" | "What is to be done";
    do_selected: "کار روی گزیده‌ها" | "Work on the selected";
    do_refer: "ارجاع" | "Refer";
    do_transfer: "ارجاع به میز دیگر" | "Transfer to another desk";
    do_accept: "تأیید و ثبت در دبیرخانه" | "Accept and register";
    do_macro: "پاسخ آماده" | "Macro";
    do_flag: "نشان" | "Flag";
    do_snooze: "تعویق" | "Put off";
    no_forms_yet: "جای گزیدن در سطرهای فهرست است؛ چند سطر را بگزینید و دوباره بیایید." |
        "Select some rows in the list first, then come back.";
    preview: "پیش‌نمایش" | "Preview";
    preview_title: "پیش‌نمایش: پیش از آنکه چیزی انجام شود" | "Preview: before anything is done";
    will(count): "برای {count} درخواست انجام می‌شود" | "It will be done to {count} cases";
    will_not(count): "برای {count} درخواست شدنی نیست" | "It cannot be done to {count} cases";
    unknown(count): "{count} درخواست در دسترس شما نیست و کنار گذاشته شد." |
        "{count} cases are not yours and were left out.";
    sms_count(count): "{count} پیامک برای متقاضیان فرستاده می‌شود." | "{count} text messages will be sent to applicants.";
    no_sms: "پیامکی فرستاده نمی‌شود." | "No text message will be sent.";
    sms_text: "متن پیامک" | "Text message";
    nothing_possible: "این کار برای هیچ‌یک از گزیده‌ها شدنی نیست." | "This is possible for none of the selected cases.";
    not_permitted: "اجازهٔ این کار را در این درخواست ندارید" | "You may not do this to this case";
    confirm(count): "انجام برای {count} درخواست" | "Do it to {count} cases";
    grace_hint(seconds): "پس از این دکمه {seconds} ثانیه برای واگردانی زمان دارید." |
        "After this you have {seconds} seconds to undo it.";
    change: "تغییر" | "Change";
    back_to_list: "بازگشت به فهرست" | "Back to the list";
    column_case: "درخواست" | "Case";
    column_what: "چه می‌شود" | "What happens";
    column_why: "چرا نه" | "Why not";
    column_result: "نتیجه" | "Result";

    order_title: "کار گروهی" | "Bulk work";
    order_waiting(seconds): "{seconds} ثانیه تا آغاز" | "Begins in {seconds} seconds";
    order_running: "در حال انجام…" | "Being carried out…";
    order_done(done, refused): "پایان یافت: {done} انجام شد، {refused} انجام نشد." | "Finished: {done} done, {refused} not done.";
    order_undone: "واگردانده شد؛ هیچ تغییری انجام نشد." | "Undone; nothing was changed.";
    undo: "واگردانی" | "Undo";
    undo_hint: "Ctrl+Z" | "Ctrl+Z";
    refresh: "به‌روزرسانی" | "Refresh";
    item_waiting: "در نوبت" | "Waiting";
    item_undone: "انجام نشد" | "Not done";
    item_done: "انجام شد" | "Done";
    item_changed: "در این میان کس دیگری آن را تغییر داد؛ انجام نشد" | "Someone else changed it meanwhile; not done";
    see_item(name): "دیدن درخواست {name}" | "See the case of {name}";

    step_accept: "تأیید و ثبت در دبیرخانه" | "Accept and register";
    step_note: "یادداشت درونی" | "Internal note";
    step_refer(purpose): "ارجاع، {purpose}" | "Refer, {purpose}";
    step_transfer: "ارجاع به میز دیگر" | "Transfer to another desk";
    step_ask_citizen: "خواستن اقدام متقاضی" | "Ask the applicant to act";
    step_reject: "رد درخواست" | "Reject";

    macros_title: "پاسخ‌های آماده" | "Macros";
    macros_lead: "هر پاسخ آماده چند گام را با هم انجام می‌دهد: همه یا هیچ." |
        "A macro does several steps together: all or none.";
    no_macros: "هنوز پاسخ آماده‌ای نیست." | "There are no macros yet.";
    macro_new: "پاسخ آمادهٔ تازه" | "New macro";
    macro_edit(name): "تغییر «{name}»" | "Change “{name}”";
    macro_name: "نام" | "Name";
    macro_reach: "چه کسی دارد" | "Who has it";
    macro_accept: "تأیید و ثبت در دبیرخانه" | "Accept and register";
    macro_note: "یادداشت درونی" | "Internal note";
    macro_to_citizen: "متن برای متقاضی" | "Text for the applicant";
    macro_kind: "متن برای متقاضی چیست" | "What the text for the applicant is";
    macro_kind_none: "متنی برای متقاضی نیست" | "No text for the applicant";
    macro_days: "مهلت متقاضی، به روز" | "Days the applicant has";
    macro_legal: "مستند قانونی رد" | "Legal basis of the rejection";
    macro_receiver: "ارجاع به" | "Refer to";
    macro_nobody: "بی ارجاع" | "No referral";
    macro_due_days: "مهلت ارجاع، به روز" | "Days for the referral";
    fields_hint(fields): "میدان‌ها: {fields}" | "Fields: {fields}";
    macro_save: "ذخیره" | "Save";
    macro_remove(name): "برداشتن «{name}»" | "Remove “{name}”";
    macro_manage: "ساختن و تغییر پاسخ‌های آماده" | "Make and change macros";
    macro_choose: "کدام پاسخ آماده" | "Which macro";
    legal_basis_missing: "برای رد، مستند قانونی را بنویسید" | "Write the legal basis of the rejection";

    snooze_title: "تعویق تا" | "Put off until";
    snooze_tomorrow: "فردا صبح" | "Tomorrow morning";
    snooze_saturday: "شنبه" | "Saturday";
    snooze_answer: "پس از پاسخ شهروند" | "After the applicant's answer";
    snooze_day: "تاریخ" | "A date";
    snooze_day_hint: "برای نمونه ۱۴۰۵/۰۹/۲۰" | "For example 1405/09/20";
    snooze_end: "پایان تعویق" | "Call back";
    snooze_hint: "تنها از فهرست خود شما کنار می‌رود و در زمانش به بالای فهرست بازمی‌گردد." |
        "It leaves only your own list, and comes back to the top in time.";
    snooze_set: "به تعویق انداختن" | "Put off";
    back_again: "بازگشته از تعویق" | "Back";

    flag_title: "نشان" | "Flag";
    flag_first: "نخست" | "First";
    flag_follow: "پیگیری" | "Follow up";
    flag_ask: "پرسش" | "Ask";
    flag_ready: "آماده" | "Ready";
    flag_none: "بی‌نشان" | "No flag";
    flag_hint: "نشان را تنها شما می‌بینید. در جست‌وجو: «نشان:پیگیری»" |
        "Only you see it. In the search: “flag:follow”";
    flag_set: "گذاشتن نشان" | "Set the flag";
    flag_of(flag): "نشان: {flag}" | "Flag: {flag}";

    export: "خروجی این نما" | "Export this view";
    export_xlsx: "اکسل (XLSX)" | "Excel (XLSX)";
    export_csv: "متن (CSV)" | "Text (CSV)";
    export_cut(most): "تنها {most} درخواست نخست در این فایل است." | "Only the first {most} cases are in this file.";
    export_file: "کارتابل" | "kartabl";
    head_code: "کد رهگیری" | "Tracking code";
    head_applicant: "متقاضی" | "Applicant";
    head_service: "خدمت" | "Service";
    head_status: "وضعیت" | "Status";
    head_stage: "مرحله" | "Stage";
    head_owner: "نزد" | "With";
    head_received: "تاریخ دریافت" | "Received";
    head_due: "تاریخ تعهد" | "Promised";
    head_flag: "نشان" | "Flag";

    select_act: "گزیدن همهٔ این صفحه" | "Select all on this page";
    flag_act: "نشان گذاشتن" | "Flag";
    snooze_act: "به تعویق انداختن" | "Put off";
    macro_act: "پاسخ آماده" | "Apply a macro";
    undo_act: "واگردانی" | "Undo";
    nothing_to_undo: "چیزی برای واگردانی نیست." | "There is nothing to undo.";
    pick_first: "نخست دست‌کم یک سطر را بگزینید." | "Select at least one row first.";
}

/// The word of a mark.
#[must_use]
pub fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::First => flag_first(),
        Flag::Follow => flag_follow(),
        Flag::Ask => flag_ask(),
        Flag::Ready => flag_ready(),
    }
}

/// What a step does.
#[must_use]
pub fn step(step: &Step) -> String {
    match step {
        Step::Accept => step_accept().to_owned(),
        Step::Note { .. } => step_note().to_owned(),
        Step::Refer { purpose, .. } => step_refer(names::purpose(*purpose)),
        Step::Transfer { .. } => step_transfer().to_owned(),
        Step::AskCitizen { .. } => step_ask_citizen().to_owned(),
        Step::Reject { .. } => step_reject().to_owned(),
    }
}

/// What an order does, in one line.
#[must_use]
pub fn plan(plan: &Plan) -> String {
    match &plan.name {
        Some(name) => name.clone(),
        None => super::list(plan.steps.iter().map(step)),
    }
}

/// Why it is not done to a case. «Not found» of a case that is in sight means that the verb is not the officer's.
#[must_use]
pub fn why_not(why: &Refusal) -> String {
    match why {
        Refusal::NotFound => not_permitted().to_owned(),
        Refusal::Conflict => item_changed().to_owned(),
        other => refusal::sentence(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, in_language};

    #[test]
    fn flags_are_called_what_they_are_found_by() {
        for known in Flag::ALL {
            assert_eq!(in_language(Lang::Fa, || flag(known)), known.words()[0]);
        }
    }
}

//! What was not understood in a query of the kartabl, and the views saved from it.

use domain::kartabl::Reach;
use domain::query::{Misread, Operator, QueryProblem};

use super::{names, number, texts};

texts! {
    misread_title: "بخشی از جست‌وجو به کار نرفت" | "Part of the search was not used";
    unknown_operator(name): "«{name}:» شناخته نشد. این‌ها شناخته می‌شوند: وضعیت، خدمت، ارجاع‌به، واحد، متقاضی، نامه، نشان، از، تا" |
        "“{name}:” is not known. These are: status, service, referred, unit, applicant, letter, flag, from, until";
    nothing_after(operator): "پس از «{operator}:» چیزی نوشته نشده است" | "Nothing is written after “{operator}:”";
    unknown_status(value): "وضعیتی به نام «{value}» نیست" | "There is no status “{value}”";
    unknown_date(value): "«{value}» تاریخ نیست؛ برای نمونه ۱۴۰۵/۰۸، ۱۴۰۵/۸/۱، امروز یا هفتهٔ گذشته" |
        "“{value}” is not a date; write for example 1405/08, 1405/8/1, today or last week";
    unknown_flag(value): "نشانی به نام «{value}» نیست" | "There is no flag “{value}”";
    unclosed_quote: "گیومه بسته نشده است؛ همهٔ واژه‌های پس از آن با هم جسته شد" |
        "A quotation mark is not closed; all words after it were looked for together";
    query_too_long(most): "تنها {most} نویسهٔ نخست خوانده شد" | "Only the first {most} characters were read";
    too_many_terms(most): "تنها {most} بخش نخست خوانده شد" | "Only the first {most} parts were read";
    no_such_service(value): "خدمتی با نام «{value}» نیست" | "No service is called “{value}”";
    no_such_unit(value): "واحدی با نام «{value}» نیست" | "No unit is called “{value}”";
    no_such_officer(value): "همکاری با نام «{value}» نیست" | "No colleague is called “{value}”";

    operator_status: "وضعیت" | "status";
    operator_service: "خدمت" | "service";
    operator_referred: "ارجاع‌به" | "referred";
    operator_unit: "واحد" | "unit";
    operator_applicant: "متقاضی" | "applicant";
    operator_letter: "نامه" | "letter";
    operator_flag: "نشان" | "flag";
    operator_from: "از" | "from";
    operator_until: "تا" | "until";

    suggestions: "پیشنهادها" | "Suggestions";
    none_so_far: "در آنچه تا اینجا دیده شد چیزی نبود" | "Nothing among what was looked at so far";
    look_on: "ادامهٔ جست‌وجو" | "Look on";

    views: "نماهای ذخیره‌شده" | "Saved views";
    save_this_view: "ذخیرهٔ این نما" | "Save this view";
    save_view_hint: "پوشه و جست‌وجوی کنونی با این نام نگه داشته می‌شود؛ همین نام، نمای پیشین را جایگزین می‌کند." |
        "The present folder and search are kept under this name; the same name replaces the earlier view.";
    view_name: "نام نما" | "Name of the view";
    view_reach: "چه کسی می‌بیند" | "Who has it";
    only_me: "تنها من" | "Only me";
    everybody_in(unit): "همهٔ {unit}" | "Everybody in {unit}";
    start_of_role(role): "نمای آغاز {role}" | "Start view of {role}";
    save_view: "ذخیره" | "Save";
    view_saved: "نما ذخیره شد." | "The view is saved.";
    manage_views: "ترتیب نماها" | "Manage views";
    remove_view(name): "برداشتن «{name}»" | "Remove “{name}”";
    start_with_view(name): "آغاز روز با «{name}»" | "Begin the day with “{name}”";
    start_as_usual: "آغاز روز با پوشهٔ همیشگی" | "Begin the day as usual";
    is_start: "آغاز روز" | "Start of the day";
    shared: "مشترک" | "Shared";
    no_views: "نمایی ذخیره نشده است." | "No view is saved.";
}

/// One sentence without a full stop.
#[must_use]
pub fn sentence(misread: &Misread) -> String {
    match &misread.problem {
        QueryProblem::UnknownOperator(name) => unknown_operator(name),
        QueryProblem::NothingAfter(operator) => nothing_after(self::operator(*operator)),
        QueryProblem::UnknownStatus(value) => unknown_status(value),
        QueryProblem::UnknownDate(value) => unknown_date(value),
        QueryProblem::UnknownFlag(value) => unknown_flag(value),
        QueryProblem::UnclosedQuote => unclosed_quote().to_owned(),
        QueryProblem::TooLong { most } => query_too_long(number((*most).into())),
        QueryProblem::TooMany { most } => too_many_terms(number((*most).into())),
        QueryProblem::NoSuchService(value) => no_such_service(value),
        QueryProblem::NoSuchUnit(value) => no_such_unit(value),
        QueryProblem::NoSuchOfficer(value) => no_such_officer(value),
    }
}

/// What stands before the colon. Both names are understood in either language.
#[must_use]
pub fn operator(operator: Operator) -> &'static str {
    match operator {
        Operator::Status => operator_status(),
        Operator::Service => operator_service(),
        Operator::ReferredTo => operator_referred(),
        Operator::Unit => operator_unit(),
        Operator::Applicant => operator_applicant(),
        Operator::Letter => operator_letter(),
        Operator::Flag => operator_flag(),
        Operator::From => operator_from(),
        Operator::Until => operator_until(),
    }
}

/// Who has a view, beside its name; nothing for one's own.
#[must_use]
pub fn reach(reach: Reach) -> Option<String> {
    match reach {
        Reach::Private => None,
        Reach::Unit(_) => Some(shared().to_owned()),
        Reach::Role(role) => Some(names::role(role).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_are_called_what_they_are_typed_as() {
        for known in Operator::ALL {
            let persian = crate::text::in_language(crate::text::Lang::Fa, || operator(known));
            assert_eq!(persian, known.as_str());
        }
    }
}

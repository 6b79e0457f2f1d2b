//! What stands in the fields of a macro's texts, for one case at one moment.

use crate::case::Case;
use domain::actor::Officer;
use domain::jalali::JalaliDate;
use domain::request::ServiceRequest;
use domain::text::to_persian_digits;
use domain::work::MergeFacts;

/// In the order of `domain::work::FIELDS`.
pub(super) fn facts(case: &Case<'_>, request: &ServiceRequest, officer: &Officer) -> MergeFacts {
    let date = |date: JalaliDate| to_persian_digits(&date.to_string());
    let promise = case.world.promise(request, case.at).filter(|promise| !promise.paused);
    MergeFacts([
        request.applicant.name.clone(),
        request.tracking_code.to_string(),
        case.world.definition.title.clone(),
        request.letter.clone().unwrap_or_default(),
        promise.map(|promise| date(JalaliDate::of(promise.at))).unwrap_or_default(),
        date(JalaliDate::of(case.at)),
        case.world.organisation.desk_title(request.desk),
        officer.name.clone(),
    ])
}

//! Row ↔ domain for requests.

pub use crate::inquiries::{to_domain as inquiry_to_domain, to_row as inquiry_to_row};
pub use crate::referrals::{to_domain as referral_to_domain, to_row as referral_to_row};
use crate::{BadRow, Moment, from_json, from_word, inquiry, referral, service_request, to_json, words};
use domain::request::{Applicant, Confidentiality, ServiceRequest, Status, StatusKind, Urgency};

/// The request in the domain's words. Referrals and inquiries may come in any order.
///
/// # Errors
/// [`BadRow`] for a row nobody writes.
pub fn to_domain(
    row: service_request::Model,
    mut referrals: Vec<referral::Model>,
    mut inquiries: Vec<inquiry::Model>,
) -> Result<ServiceRequest, BadRow> {
    referrals.sort_by_key(|referral| referral.position);
    inquiries.sort_by_key(|inquiry| inquiry.position);
    let bad = |column| BadRow { column };
    Ok(ServiceRequest {
        id: row.id.into(),
        tracking_code: from_word("tracking_code", &row.tracking_code)?,
        service: from_word("service_key", &row.service_key)?,
        service_version: unsigned("service_version", row.service_version)?,
        desk: row.desk_id.into(),
        desk_unit: row.desk_unit_id.into(),
        applicant: Applicant {
            person: row.person_id.into(),
            name: row.applicant_name,
            identifier: row.applicant_identifier,
            mobile: from_word("applicant_mobile", &row.applicant_mobile)?,
        },
        channel: from_word("channel", &row.channel)?,
        answers: from_json("answers", &row.answers)?,
        received_at: row.received_at.instant(),
        clock: from_json("clock", &row.clock)?,
        letter: row.letter_number,
        urgency: rank(row.urgency).and_then(Urgency::of_rank).ok_or(bad("urgency"))?,
        confidentiality: rank(row.confidentiality).and_then(Confidentiality::of_rank).ok_or(bad("confidentiality"))?,
        deficiency_rounds: unsigned("deficiency_rounds", row.deficiency_rounds)?,
        referrals: referrals.into_iter().map(referral_to_domain).collect::<Result<_, _>>()?,
        inquiries: inquiries.into_iter().map(inquiry_to_domain).collect::<Result<_, _>>()?,
        // Not of the request but of the hall: whoever asks who may see it reads them too.
        at_counters: Vec::new(),
        status: from_json("state", &row.state)?,
        revision: unsigned("revision", row.revision).map_err(|_| bad("revision"))?,
    })
}

/// The row of a request whose promise is due at `due_at`.
pub fn to_row(request: &ServiceRequest, due_at: Option<Moment>) -> service_request::Model {
    let progress = request.status.progress().filter(|_| request.status.kind().is_open());
    service_request::Model {
        id: request.id.uuid(),
        tracking_code: request.tracking_code.as_str().to_owned(),
        service_key: request.service.as_str().to_owned(),
        service_version: signed(request.service_version),
        desk_id: request.desk.uuid(),
        desk_unit_id: request.desk_unit.uuid(),
        person_id: request.applicant.person.uuid(),
        applicant_name: request.applicant.name.clone(),
        applicant_identifier: request.applicant.identifier.clone(),
        applicant_mobile: request.applicant.mobile.as_str().to_owned(),
        channel: words::word(&request.channel),
        answers: to_json(&request.answers),
        status: request.status.kind().as_str().to_owned(),
        state: to_json(&request.status),
        clock: to_json(&request.clock),
        unit_id: request.unit().uuid(),
        owner_id: request.owner().map(Into::into),
        stage: request.status.progress().map(|progress| progress.stage.clone()),
        stage_due_at: progress.map(|progress| progress.due_at.into()),
        to_sign: request.status.kind() == StatusKind::InProgress && progress.is_some_and(|work| work.draft.is_some()),
        waits_until: waits_until(&request.status),
        due_at,
        due_sort: due_at.unwrap_or(Moment::END_OF_TIME),
        letter_number: request.letter.clone(),
        response_number: request.status.response().map(|response| response.number.clone()),
        urgency: request.urgency.rank().into(),
        confidentiality: request.confidentiality.rank().into(),
        deficiency_rounds: signed(request.deficiency_rounds),
        revision: signed(request.revision),
        received_at: request.received_at.into(),
    }
}

fn waits_until(status: &Status) -> Option<Moment> {
    match status {
        Status::Deficient { deficiency } => Some(deficiency.until.into()),
        Status::AwaitingCitizen { task, .. } => Some(task.until.into()),
        _ => None,
    }
}

fn rank(number: i32) -> Option<u8> {
    u8::try_from(number).ok()
}

fn unsigned(column: &'static str, number: i32) -> Result<u32, BadRow> {
    u32::try_from(number).map_err(|_| BadRow { column })
}

/// Counts that never come near the end of a column's range.
fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

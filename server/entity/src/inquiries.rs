//! Row ↔ domain for inquiries.

use crate::words::inquiry_state as state;
use crate::{BadRow, Moment, from_json, inquiry, to_json};
use domain::id::RequestId;
use domain::request::{Inquiry, InquiryAnswer, InquiryState};

/// The inquiry in the domain's words.
///
/// # Errors
/// [`BadRow`] for words nobody writes.
pub fn to_domain(row: inquiry::Model) -> Result<Inquiry, BadRow> {
    let state = match (row.state.as_str(), row.state_at.map(Moment::instant)) {
        (state::WAITING, _) => InquiryState::Waiting,
        (state::ANSWERED, Some(at)) => {
            let evidence = from_json("inquiry.evidence", &row.evidence)?;
            InquiryState::Answered {
                answer: InquiryAnswer { words: row.words, number: row.answer_number, evidence },
                at,
            }
        }
        (state::CANCELLED, Some(at)) => InquiryState::Cancelled { reason: row.words, at },
        _ => return Err(BadRow { column: "inquiry.state" }),
    };
    Ok(Inquiry {
        id: row.id.into(),
        planned: row.planned,
        agency: row.agency,
        question: row.question,
        legal_basis: row.legal_basis,
        asked_by: row.asked_by_id.into(),
        asked_at: row.asked_at.instant(),
        due_at: row.due_at.instant(),
        letter: row.letter_number,
        reminded_at: row.reminded_at.map(Moment::instant),
        state,
    })
}

/// The row of the inquiry at `position` of the request's list.
pub fn to_row(request: RequestId, position: usize, inquiry: &Inquiry) -> inquiry::Model {
    let nothing = InquiryAnswer { words: String::new(), number: String::new(), evidence: Vec::new() };
    let (word, at, answer) = match &inquiry.state {
        InquiryState::Waiting => (state::WAITING, None, nothing),
        InquiryState::Answered { answer, at } => (state::ANSWERED, Some(*at), answer.clone()),
        InquiryState::Cancelled { reason, at } => {
            (state::CANCELLED, Some(*at), InquiryAnswer { words: reason.clone(), ..nothing })
        }
    };
    inquiry::Model {
        id: inquiry.id.uuid(),
        request_id: request.uuid(),
        position: i32::try_from(position).unwrap_or(i32::MAX),
        planned: inquiry.planned.clone(),
        agency: inquiry.agency.clone(),
        question: inquiry.question.clone(),
        legal_basis: inquiry.legal_basis.clone(),
        asked_by_id: inquiry.asked_by.uuid(),
        asked_at: inquiry.asked_at.into(),
        due_at: inquiry.due_at.into(),
        letter_number: inquiry.letter.clone(),
        reminded_at: inquiry.reminded_at.map(Into::into),
        state: word.to_owned(),
        state_at: at.map(Into::into),
        words: answer.words,
        answer_number: answer.number,
        evidence: to_json(&answer.evidence),
    }
}

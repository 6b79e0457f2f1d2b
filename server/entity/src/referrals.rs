//! Row ↔ domain for referrals.

use crate::words::referral_state as state;
use crate::{BadRow, from_word, referral, words};
use domain::id::RequestId;
use domain::request::{Referral, ReferralState};

/// The referral in the domain's words.
///
/// # Errors
/// [`BadRow`] for words nobody writes.
pub fn to_domain(row: referral::Model) -> Result<Referral, BadRow> {
    let at = row.state_at.map(crate::Moment::instant);
    let bad = BadRow { column: "referral.state" };
    let state = match (row.state.as_str(), at) {
        (state::UNREAD, _) => ReferralState::Unread,
        (state::READ, Some(at)) => ReferralState::Read { at },
        (state::RETURNED, Some(at)) => {
            ReferralState::Returned { at, words: row.words, read_at: row.read_at.map(crate::Moment::instant) }
        }
        (state::RECALLED, Some(at)) => ReferralState::Recalled { at },
        _ => return Err(bad),
    };
    let step = u32::try_from(row.step).map_err(|_| BadRow { column: "referral.step" })?;
    Ok(Referral {
        id: row.id.into(),
        parent: row.parent_id.map(Into::into),
        from: row.from_officer_id.into(),
        to: row.to_officer_id.into(),
        purpose: from_word("referral.purpose", &row.purpose)?,
        copy: row.copy,
        instruction: row.instruction,
        private: row.private,
        due_at: row.due_at.map(crate::Moment::instant),
        sent_at: row.sent_at.instant(),
        step,
        state,
    })
}

/// The row of the referral at `position` of the request's list.
pub fn to_row(request: RequestId, position: usize, referral: &Referral) -> referral::Model {
    let (word, at, words) = match &referral.state {
        ReferralState::Unread => (state::UNREAD, None, ""),
        ReferralState::Read { at } => (state::READ, Some(*at), ""),
        ReferralState::Returned { at, words, .. } => (state::RETURNED, Some(*at), words.as_str()),
        ReferralState::Recalled { at } => (state::RECALLED, Some(*at), ""),
    };
    referral::Model {
        id: referral.id.uuid(),
        request_id: request.uuid(),
        position: i32::try_from(position).unwrap_or(i32::MAX),
        parent_id: referral.parent.map(Into::into),
        from_officer_id: referral.from.uuid(),
        to_officer_id: referral.to.uuid(),
        purpose: words::word(&referral.purpose),
        instruction: referral.instruction.clone(),
        due_at: referral.due_at.map(Into::into),
        sent_at: referral.sent_at.into(),
        state: word.to_owned(),
        state_at: at.map(Into::into),
        words: words.to_owned(),
        copy: referral.copy,
        private: referral.private,
        step: i32::try_from(referral.step).unwrap_or(i32::MAX),
        read_at: referral.read_at().map(Into::into),
    }
}

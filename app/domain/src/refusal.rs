//! Why the desk refuses, in words of the field. Worded in `components::text::refusal`, turned into HTTP once, last.

use serde::{Deserialize, Serialize};

/// The desk's «no». Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[error("{self:?}")]
pub enum Refusal {
    /// There is no such thing, or it is not the caller's: the two look the same from outside.
    NotFound,
    /// The caller has to sign in first.
    SignInFirst,
    /// Somebody else changed the case since the caller looked.
    Conflict,
    /// The verb does not fit the state the request is in.
    WrongStatus,
    /// A reason is required and was not given.
    ReasonMissing,
    /// The law or rule a rejection stands on is required and was not given.
    LegalBasisMissing,
    /// A deficiency must name at least one answer or document and say what is wrong with it.
    NothingNamed,
    /// A named answer is not part of the form.
    UnknownField,
    /// The request is already at that desk.
    SameDesk,
    /// A referral needs another receiver than its sender.
    OwnReceiver,
    /// The receiver does not work in this unit or may not take the case.
    WrongReceiver,
    /// A referral needs a receiver who is meant to act, and takes so many in all.
    Receivers { most: u32 },
    /// An officer who is away has one delegate at a time.
    DelegateThere,
    /// What was to be written was not: the question to an agency, its answer.
    WordsMissing,
    /// A question to another agency has to say which.
    AgencyMissing,
    /// An answer of another agency needs its letter's number or a file.
    EvidenceMissing,
    /// The citizen was asked for what the body obtains itself, by inquiry.
    ObtainedByInquiry { what: String },
    /// A due time that has already passed.
    DueInPast,
    /// The second return between the same two people needs a reason.
    SecondReturnNeedsReason,
    /// The receiver has read it; it can only be returned.
    AlreadyRead,
    /// Work is still with others: open referrals have to come back first.
    OpenReferrals,
    /// The response has no text or no outcome yet.
    ResponseIncomplete,
    /// Nobody approves their own draft.
    OwnDraft,
    /// Nobody confirms what they accepted themselves.
    OwnAcceptance,
    /// The confidentiality is beyond what the officer is cleared for.
    NotCleared,
    /// Nobody who works where the case is to go is cleared for it.
    NobodyCleared,
    /// A registry of this unit, or an entry of it, is not there.
    RegistryMissing,
    /// The decision is not one of this stage's.
    UnknownDecision,
    /// Some answers are missing or wrong; the check page names them.
    AnswersIncomplete,
    /// The form was already sent with other answers.
    OtherPayload,
    /// The service is not offered now.
    ServiceClosed,
    /// The text is longer than allowed, in characters.
    TooLong { max: u32 },
    /// There is no room to keep more half-written texts.
    NoRoom,
    /// Too many tries; minutes to wait.
    TooMany { minutes: u32 },
    /// The code or password is not right. Wrong, used, expired and unknown look the same.
    WrongCode,
    /// The time to object has passed.
    ObjectionTimePassed,
    /// The survey was answered before.
    AlreadyAnswered,
    /// A file that cannot be taken.
    File(crate::problem::Problem),
    /// The calendar cannot count that far or has no working hours.
    NoCalendar,
    /// A saved view needs a name.
    NameMissing,
    /// An officer keeps so many views.
    TooManyViews { most: u32 },
    /// A macro needs a name.
    MacroNameMissing,
    /// A macro has to do something.
    MacroEmpty,
    /// An officer keeps so many macros.
    TooManyMacros { most: u32 },
    /// A text names a field that nothing stands for.
    UnknownMergeField { name: String },
    /// The case has nothing to stand in this field.
    MergeFieldEmpty { name: String },
    /// Nothing was selected, or more than can be worked on at once.
    Selected { most: u32 },
    /// It was begun and cannot be taken back.
    TooLate,
    /// The place is closed now.
    PlaceClosed,
    /// The line has no more numbers today.
    LineFull,
    /// Another officer sits at that counter.
    CounterTaken,
    /// The officer sits at no counter.
    NoCounter,
    /// Whoever is at the counter has to be finished with first.
    VisitOpen,
    /// Nobody waits in the counter's lines.
    NobodyWaits,
    /// The identity paper's original was not seen.
    IdentityNotSeen,
    /// That time is booked.
    SlotTaken,
    /// A kiosk brought the request of this code, and staff have to look at it before it is one.
    NotRegisteredYet,
    /// The machine is in trouble; the operator finds `reference` in the log.
    Trouble,
}

/// What every use case answers.
pub type Answer<T> = Result<T, Refusal>;

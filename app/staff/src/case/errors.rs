//! Why a verb was not carried out: in a summary, and beside the input it is about.

use components::text::{problem, refusal as refusals, staff as words};
use components::{ErrorLine, OptionalText};
use domain::problem::Problem;
use domain::refusal::Refusal;
use server_fns::{AppError, Transport};

/// Inputs of a form with their labels, in order.
pub type Labels = Vec<(&'static str, String)>;

/// The heading of a form: where a refusal leads that is about no input.
pub const FORM_TITLE: &str = "verb-title";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Errors {
    pub lines: Vec<ErrorLine>,
    /// Somebody else was first.
    pub conflict: bool,
}

impl Errors {
    /// What the desk or the way to it said.
    pub fn of(error: &AppError, labels: &Labels) -> Self {
        let (field, text) = match error {
            AppError::Desk(refusal) => (blamed(refusal, labels), refusals::sentence(refusal)),
            AppError::Typed { input, problem } => {
                let label = labels.iter().find(|(name, _)| name == input).map(|(_, label)| label.as_str());
                (input.as_str(), problem::sentence(problem, label.unwrap_or_default()))
            }
            AppError::Transport(Transport::Unreachable) => (FORM_TITLE, words::unreachable().to_owned()),
            AppError::Transport(Transport::Arguments | Transport::Unreadable) => {
                (FORM_TITLE, words::stale_form().to_owned())
            }
            AppError::Transport(Transport::Broken) => (FORM_TITLE, refusals::sentence(&Refusal::Trouble)),
        };
        let conflict = *error == AppError::Desk(Refusal::Conflict);
        Self { lines: vec![ErrorLine::new(field, text)], conflict }
    }

    /// Choices that have to be made and were not.
    pub fn unchosen<'a>(unchosen: impl IntoIterator<Item = &'a str>, labels: &Labels) -> Self {
        let lines = unchosen.into_iter().map(|name| {
            let label = labels.iter().find(|(known, _)| *known == name).map_or("", |(_, label)| label);
            ErrorLine::new(name, problem::sentence(&Problem::NothingChosen, label))
        });
        Self { lines: lines.collect(), conflict: false }
    }

    /// What is said beside this input.
    pub fn at(&self, input: &str) -> OptionalText {
        OptionalText(self.lines.iter().find(|line| line.field == input).map(|line| line.text.clone()))
    }
}

/// The input a refusal is about: the first of the likely ones that the form has.
fn blamed(refusal: &Refusal, labels: &Labels) -> &'static str {
    let likely: &[&str] = match refusal {
        Refusal::ReasonMissing => &["reason", "words", "note", "instruction"],
        Refusal::WordsMissing => &["question", "words"],
        Refusal::AgencyMissing => &["agency"],
        Refusal::EvidenceMissing => &["number"],
        Refusal::ObtainedByInquiry { .. } => &["words"],
        Refusal::File(_) => &["evidence"],
        Refusal::DelegateThere => &["from"],
        Refusal::TooLong { .. } => &["text", "reason", "words", "note", "instruction", "question", "agency", "number"],
        Refusal::LegalBasisMissing => &["legal_basis"],
        Refusal::NothingNamed | Refusal::UnknownField => &["items"],
        Refusal::SameDesk | Refusal::OwnReceiver | Refusal::WrongReceiver | Refusal::Receivers { .. } => {
            &["to", "to[0]", "expert", "delegate"]
        }
        Refusal::DueInPast => &["due", "days", "until"],
        Refusal::SecondReturnNeedsReason => &["words"],
        Refusal::ResponseIncomplete => &["text"],
        _ => &[],
    };
    let found = likely.iter().find_map(|name| labels.iter().find(|(known, _)| known == name));
    found.map_or(FORM_TITLE, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> Labels {
        vec![("reason", "دلیل رد".to_owned()), ("legal_basis", "مستند قانونی".to_owned())]
    }

    #[test]
    fn a_refusal_leads_to_the_input_it_is_about() {
        let at = |refusal| Errors::of(&AppError::Desk(refusal), &labels()).lines[0].field.clone();
        assert_eq!(at(Refusal::ReasonMissing), "reason");
        assert_eq!(at(Refusal::LegalBasisMissing), "legal_basis");
        assert_eq!(at(Refusal::TooLong { max: 2000 }), "reason");
        assert_eq!(at(Refusal::OpenReferrals), FORM_TITLE);
    }

    #[test]
    fn the_same_words_stand_in_the_summary_and_beside_the_input() {
        let errors = Errors::of(&AppError::Desk(Refusal::ReasonMissing), &labels());
        assert_eq!(errors.at("reason").0.as_deref(), Some(errors.lines[0].text.as_str()));
        assert_eq!(errors.at("legal_basis").0, None);
    }

    #[test]
    fn only_a_conflict_is_one() {
        assert!(Errors::of(&AppError::Desk(Refusal::Conflict), &labels()).conflict);
        assert!(!Errors::of(&AppError::Desk(Refusal::WrongStatus), &labels()).conflict);
    }
}

//! What was posted: the cases, what is to be done, and what was typed for it.

use crate::answer::own_address;
use crate::citizen::value;
use domain::form::Raw;
use domain::id::RequestId;
use domain::kartabl::Seen;
use domain::problem::Problem;
use domain::request::Purpose;
use domain::work::{Asked, Plan, SELECTED, Step};
use server_fns::AppError;
use server_fns::caller::typed;

/// Values of this input.
pub fn values<'a>(raw: &'a Raw, name: &'a str) -> impl Iterator<Item = &'a str> {
    raw.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.as_str())
}

/// The cases. One more than may be selected is enough to know that there are too many.
pub fn cases(raw: &Raw) -> Vec<RequestId> {
    let ids = values(raw, "case").filter_map(|case| case.split(':').next()?.parse().ok());
    ids.take(SELECTED + 1).collect()
}

/// The cases as they were seen in the preview.
pub fn seen(raw: &Raw) -> Vec<Seen> {
    let seen = values(raw, "case").filter_map(|case| {
        let (request, revision) = case.split_once(':')?;
        Some(Seen { request: request.parse().ok()?, revision: revision.parse().ok()? })
    });
    seen.take(SELECTED + 1).collect()
}

/// The list that was left.
pub fn back(raw: &Raw) -> &str {
    own_address(value(raw, "back")).filter(|back| back.starts_with("/desk")).unwrap_or("/desk")
}

/// What is asked for.
///
/// # Errors
/// What cannot be read, with its input.
pub fn asked(raw: &Raw) -> Result<Asked, AppError> {
    let text = |name: &str| value(raw, name).to_owned();
    let step = match value(raw, "do") {
        "refer" => {
            let to: Vec<String> = values(raw, "to").map(str::to_owned).collect();
            Step::Refer {
                to: typed::choices("to", &to)?,
                purpose: purpose(value(raw, "purpose"))?,
                instruction: text("instruction"),
                due_at: typed::due("due", value(raw, "due"), "due_time", "")?,
                due_days: None,
            }
        }
        "transfer" => Step::Transfer { to: typed::chosen("desk", value(raw, "desk"))?, reason: text("reason") },
        "accept" => Step::Accept,
        "macro" => {
            let id = typed::chosen("macro", value(raw, "macro"))?;
            return Ok(Asked::Macro { id, version: value(raw, "version").parse().ok() });
        }
        _ => return Err(AppError::Typed { input: "do".to_owned(), problem: Problem::NothingChosen }),
    };
    Ok(Asked::Plan(Plan { name: None, steps: vec![step] }))
}

/// The purpose of a referral, by its word.
///
/// # Errors
/// `UnknownChoice`.
pub fn purpose(word: &str) -> Result<Purpose, AppError> {
    let found = Purpose::ALL.into_iter().find(|purpose| purpose_word(*purpose) == word);
    found.ok_or_else(|| AppError::Typed { input: "purpose".to_owned(), problem: Problem::UnknownChoice })
}

/// The word of a purpose in forms.
pub fn purpose_word(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Action => "action",
        Purpose::Information => "information",
        Purpose::Opinion => "opinion",
        Purpose::Approval => "approval",
    }
}

/// The input an error is about, and its words.
pub fn told(error: &AppError) -> (String, String) {
    match error {
        AppError::Typed { input, problem } => {
            (input.clone(), components::text::problem::sentence(problem, components::text::work::what_to_do()))
        }
        AppError::Desk(refusal) => ("do".to_owned(), components::text::refusal::sentence(refusal)),
        AppError::Transport(_) => ("do".to_owned(), components::text::common::server_trouble_title().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(pairs: &[(&str, &str)]) -> Raw {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn cases_are_read_with_and_without_what_was_seen() {
        let id = "018f4d5e-7c3a-7b1e-9d2f-0123456789ab";
        let both = raw(&[("case", id), ("case", &format!("{id}:3")), ("case", "x"), ("case", "x:y")]);
        assert_eq!(cases(&both).len(), 2);
        assert_eq!(seen(&both), [Seen { request: id.parse().unwrap(), revision: 3 }]);
    }

    #[test]
    fn the_way_back_is_a_list_of_this_desk() {
        assert_eq!(back(&raw(&[("back", "/desk?folder=mine")])), "/desk?folder=mine");
        for foreign in ["https://evil.example", "/me", "//evil.example", ""] {
            assert_eq!(back(&raw(&[("back", foreign)])), "/desk");
        }
    }

    #[test]
    fn nothing_to_do_is_a_problem() {
        assert!(asked(&raw(&[("do", "reject")])).is_err());
        assert!(matches!(asked(&raw(&[("do", "accept")])), Ok(Asked::Plan(_))));
    }
}

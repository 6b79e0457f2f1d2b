//! What keeps a draft from being sent.

use super::Attempt;
use crate::form::{Answers, Form, Problems, validate_all};
use crate::jalali::JalaliDate;

/// Wrong and missing answers to what the draft asks, and what is wrong with the page that was typed last: that page was
/// not taken, so it is not among the answers. The draft can be sent once there are none.
pub fn problems(form: &Form, answers: &Answers, attempt: Option<&Attempt>, today: JalaliDate) -> Problems {
    let mut problems = validate_all(form, answers, today);
    if let Some(attempt) = attempt {
        let left = attempt.problems.iter().filter(|(path, _)| problems.at(path).is_none());
        let left = left.map(|(path, problem)| (path.clone(), problem.clone())).collect();
        problems.append(left);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::samples::{answers, page_key, shop_form, today};
    use crate::form::{InputPath, Raw};
    use crate::problem::Problem;

    fn attempt(path: &str) -> Attempt {
        let mut problems = Problems::new();
        problems.push(InputPath::new(path), Problem::Empty);
        Attempt { page: page_key("shop"), raw: Raw::new(), problems }
    }

    fn found(answers: &Answers, attempt: Option<&Attempt>) -> usize {
        problems(&shop_form(), answers, attempt, today()).len()
    }

    #[test]
    fn a_draft_with_good_answers_can_be_sent_unless_something_else_was_typed_since() {
        let mut given = answers();
        assert_eq!(found(&given, None), 0);
        assert_eq!(found(&given, Some(&attempt("area"))), 1);
        given.remove("area");
        assert_eq!(found(&given, None), 1);
        assert_eq!(found(&given, Some(&attempt("area"))), 1, "said once");
    }
}

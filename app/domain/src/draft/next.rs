//! Where a citizen goes on in a draft.

use super::{Attempt, CheckPage, DraftPurpose, NextPage};
use crate::form::{Answers, Form, InputPath, Page, PageKey};
use crate::form::{first_unanswered_page, next_page, validate_all, visible_pages};
use crate::jalali::JalaliDate;

impl From<Option<&Page>> for NextPage {
    fn from(page: Option<&Page>) -> Self {
        page.map_or(NextPage::Check, |page| NextPage::Page(page.key.clone()))
    }
}

/// The page for somebody who comes back. `saved`: something was saved since the draft was made.
pub fn resume(
    form: &Form,
    answers: &Answers,
    attempt: Option<&Attempt>,
    purpose: &DraftPurpose,
    saved: bool,
) -> NextPage {
    // What was typed and not taken comes first.
    if let Some(attempt) = attempt {
        return NextPage::Page(attempt.page.clone());
    }
    // A completion has all its answers from the start, the wrong ones too: it begins on its first page.
    if !saved && matches!(purpose, DraftPurpose::Completion { .. }) {
        return visible_pages(form, answers).first().copied().into();
    }
    first_unanswered_page(form, answers).into()
}

/// The page after one that was taken; while changing, the check page, unless the change calls for an answer that is
/// missing.
pub fn after(form: &Form, page: &PageKey, answers: &Answers, changing: bool, today: JalaliDate) -> NextPage {
    if !changing {
        return next_page(form, page, answers).into();
    }
    let problems = validate_all(form, answers, today);
    let first = problems.iter().next().and_then(|(path, _)| form.page_of(path));
    first.filter(|first| first.key != *page).into()
}

impl CheckPage {
    /// The page that has not been reached yet, for somebody who comes to check too early: nobody is told off for
    /// questions they have not seen.
    pub fn unreached(&self) -> Option<&PageKey> {
        let first = &first_unanswered_page(&self.form, &self.answers)?.key;
        let lacks = |(path, _): (&InputPath, _)| self.form.page_of(path).is_some_and(|asked| asked.key == *first);
        self.problems.iter().any(lacks).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::samples::{answers, key, page_key, shop_form, today};
    use crate::form::{Answer, Problems, Raw};
    use crate::id::RequestId;
    use crate::tracking_code::TrackingCode;
    use uuid::Uuid;

    fn to(page: &str) -> NextPage {
        NextPage::Page(page_key(page))
    }

    #[test]
    fn what_was_typed_and_not_taken_comes_first() {
        let attempt = Attempt { page: page_key("shop"), raw: Raw::new(), problems: Problems::new() };
        let (form, none) = (shop_form(), Answers::new());
        assert_eq!(resume(&form, &none, Some(&attempt), &DraftPurpose::New, true), to("shop"));
        assert_eq!(resume(&form, &none, None, &DraftPurpose::New, true), to("owner"));
        assert_eq!(resume(&form, &answers(), None, &DraftPurpose::New, false), NextPage::Check);
    }

    #[test]
    fn a_completion_begins_on_its_first_page_although_everything_is_answered() {
        let code = TrackingCode::from_random([7; 16]);
        let purpose = DraftPurpose::Completion { request: RequestId::new(Uuid::nil()), code, items: Vec::new() };
        assert_eq!(resume(&shop_form(), &answers(), None, &purpose, false), to("owner"));
        assert_eq!(resume(&shop_form(), &answers(), None, &purpose, true), NextPage::Check);
    }

    #[test]
    fn a_change_leads_back_to_the_check_page_unless_it_asks_for_more() {
        let (form, mut given) = (shop_form(), answers());
        assert_eq!(after(&form, &page_key("owner"), &given, false, today()), to("licence"));
        assert_eq!(after(&form, &page_key("owner"), &given, true, today()), NextPage::Check);
        given.insert(key("has_licence"), Answer::YesNo(true));
        given.remove("area");
        assert_eq!(after(&form, &page_key("owner"), &given, true, today()), to("shop"));
    }
}

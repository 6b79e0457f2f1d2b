//! The whole form in one piece, as clerks fill it in: the same pages, checked one by one, shown one under the other.

use crate::draft::Attempt;
use crate::form::raw::{Button, press};
use crate::form::{Answers, FileAnswer, Form, InputPath, Page, PageKey, Problems, Raw, validate_page, visible_pages};
use crate::jalali::JalaliDate;

/// What came of saving the whole form.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// With every page that was good.
    pub answers: Answers,
    /// The others as they were typed, under the first of them; none where all were good.
    pub attempt: Option<Attempt>,
}

/// Whether the input is one of the page's.
fn is_on(page: &Page, path: &InputPath) -> bool {
    page.fields.iter().any(|field| field.key.as_str() == path.root())
}

fn part_of(page: &Page, raw: &Raw) -> Raw {
    raw.iter().filter(|(name, _)| is_on(page, &InputPath::new(name))).cloned().collect()
}

fn shown(form: &Form, answers: &Answers) -> Vec<PageKey> {
    visible_pages(form, answers).into_iter().map(|page| page.key.clone()).collect()
}

/// Takes the pages that were shown. A page that another answer hides now is left alone, and one that it calls for is asked the
/// next time: nobody is told off for what they have not seen.
pub fn take_all(form: &Form, raw: &Raw, answers: &Answers, uploads: &[FileAnswer], today: JalaliDate) -> Taken {
    let mut taken = Taken { answers: answers.clone(), attempt: None };
    for key in shown(form, answers) {
        let Some(page) = form.page(&key).filter(|_| shown(form, &taken.answers).contains(&key)) else { continue };
        match validate_page(form, &key, part_of(page, raw), &taken.answers, uploads, today) {
            Ok(given) => taken.answers.replace_page(page, given),
            Err(rejected) => {
                let empty = Attempt { page: key, raw: Raw::new(), problems: Problems::new() };
                let attempt = taken.attempt.get_or_insert(empty);
                attempt.raw.extend(rejected.raw);
                attempt.problems.append(rejected.problems);
            }
        }
    }
    taken
}

/// The form as it comes back after one of its own buttons: everything is kept as it was typed, and nothing is checked.
pub fn press_all(form: &Form, raw: Raw, button: &Button, answers: &Answers) -> Option<Attempt> {
    let pages = visible_pages(form, answers);
    let first = pages.first()?.key.clone();
    let pressed = press(form, raw, button);
    let raw = pages.into_iter().flat_map(|page| part_of(page, &pressed)).collect();
    Some(Attempt { page: first, raw, problems: Problems::new() })
}

/// What was typed last on this page and what is wrong with it; none where the page was taken.
pub fn typed_on(page: &Page, attempt: &Attempt) -> Option<(Raw, Problems)> {
    let raw = part_of(page, &attempt.raw);
    let problems: Problems = attempt.problems.clone().into_iter().filter(|(path, _)| is_on(page, path)).collect();
    if raw.is_empty() && problems.is_empty() { None } else { Some((raw, problems)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::samples::{answers, file, page_key, raw, shop_form, today};
    use crate::form::{prune_hidden, to_raw};

    fn uploads() -> Vec<FileAnswer> {
        [1, 2, 7].into_iter().map(file).collect()
    }

    fn asked(answers: &Answers) -> Answers {
        prune_hidden(&shop_form(), answers)
    }

    fn typed() -> Raw {
        let form = shop_form();
        visible_pages(&form, &answers()).into_iter().flat_map(|page| to_raw(page, &answers())).collect()
    }

    #[test]
    fn a_form_typed_at_once_holds_what_it_would_hold_page_by_page() {
        let form = shop_form();
        let all = take_all(&form, &typed(), &answers(), &uploads(), today());
        assert_eq!(all.attempt, None);
        assert_eq!(asked(&all.answers), asked(&answers()));
    }

    #[test]
    fn good_pages_are_taken_and_the_others_kept_as_typed() {
        let form = shop_form();
        let wrong: Raw = typed()
            .into_iter()
            .map(|(name, value)| if name == "area" { (name, "چهل".to_owned()) } else { (name, value) })
            .collect();
        let taken = take_all(&form, &wrong, &answers(), &uploads(), today());
        let attempt = taken.attempt.expect("one page is wrong");
        assert!(attempt.problems.at(&InputPath::new("area")).is_some());
        let shop = form.pages.iter().find(|page| is_on(page, &InputPath::new("area"))).expect("its page");
        let (raw, problems) = typed_on(shop, &attempt).expect("as it was typed");
        assert!(raw.iter().any(|(name, value)| name == "area" && value == "چهل"));
        assert_eq!(problems.len(), 1);
        for other in form.pages.iter().filter(|page| page.key != shop.key) {
            assert_eq!(typed_on(other, &attempt), None, "{:?} was good", other.key);
        }
        let corrected = take_all(&form, &typed(), &taken.answers, &uploads(), today());
        assert_eq!((corrected.attempt, asked(&corrected.answers)), (None, asked(&answers())));
    }

    #[test]
    fn a_page_that_was_not_shown_is_not_told_off() {
        let form = shop_form();
        let first = visible_pages(&form, &Answers::new());
        let unseen: Vec<_> = form.pages.iter().filter(|page| !first.iter().any(|seen| seen.key == page.key)).collect();
        let taken = take_all(&form, &typed(), &Answers::new(), &uploads(), today());
        let problems = taken.attempt.map(|attempt| attempt.problems).unwrap_or_default();
        for page in unseen {
            assert!(!problems.iter().any(|(path, _)| is_on(page, path)), "{:?}", page.key);
        }
    }

    #[test]
    fn what_belongs_to_no_page_is_forgotten() {
        let form = shop_form();
        let forged = raw(&[("_add", "nothing"), ("canary", "x"), ("area", "40")]);
        let button = crate::form::raw::button(&forged).expect("a button");
        let attempt = press_all(&form, forged, &button, &answers()).expect("pages are shown");
        assert!(attempt.raw.iter().all(|(name, _)| name == "area"), "{:?}", attempt.raw);
        assert!(attempt.problems.is_empty());
        assert_ne!(attempt.page, page_key("nothing"));
    }
}

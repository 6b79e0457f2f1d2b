//! Which pages there are for these answers, and where to go.

use super::walk::{is_shown, walk};
use super::{Answers, Field, Form, Page, PageKey, Scope};

/// «Page n of m».
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub page: u32,
    pub of: u32,
}

/// The pages that these answers call for, in order.
pub fn visible_pages<'a>(form: &'a Form, answers: &Answers) -> Vec<&'a Page> {
    walk(form, answers, None).pages
}

/// The fields of a page that these answers call for. Those that hang on an answer of the same page appear once it is
/// given: at once with a script, after «go on» without.
pub fn visible_fields<'a>(form: &Form, page: &'a Page, answers: &Answers) -> Vec<&'a Field> {
    let kept = walk(form, answers, None).kept;
    page.fields.iter().filter(|field| is_shown(field.show_if.as_ref(), &Scope::new(&kept))).collect()
}

/// The page after this one; `None` when the check page is next. The page itself need not be visible any more.
pub fn next_page<'a>(form: &'a Form, current: &PageKey, answers: &Answers) -> Option<&'a Page> {
    let at = index(form, current)?;
    visible_pages(form, answers).into_iter().find(|page| index(form, &page.key).is_some_and(|i| i > at))
}

/// The page before this one; `None` on the first.
pub fn previous_page<'a>(form: &'a Form, current: &PageKey, answers: &Answers) -> Option<&'a Page> {
    let at = index(form, current)?;
    visible_pages(form, answers).into_iter().rfind(|page| index(form, &page.key).is_some_and(|i| i < at))
}

/// Where someone who comes back goes on: the first page that lacks an answer it needs, or the first page after the
/// last answered one if that comes earlier (a page of optional questions may not have been seen yet). `None`: the
/// check page. Whether everything is right is for [`super::validate_all`].
pub fn first_unanswered_page<'a>(form: &'a Form, answers: &Answers) -> Option<&'a Page> {
    let walked = walk(form, answers, None);
    let is_answered = |field: &Field| walked.kept.contains(field.key.as_str());
    let shown =
        |page: &'a Page| page.fields.iter().filter(|field| is_shown(field.show_if.as_ref(), &Scope::new(&walked.kept)));
    let lacking =
        walked.pages.iter().position(|page| shown(page).any(|field| needs_answer(field) && !is_answered(field)));
    let after_last = walked.pages.iter().rposition(|page| shown(page).any(is_answered)).map_or(0, |last| last + 1);
    let resume = lacking.map_or(after_last, |lacking| lacking.min(after_last));
    walked.pages.get(resume).copied()
}

fn needs_answer(field: &Field) -> bool {
    use super::FieldKind::{Group, Statement};
    !field.optional
        && match &field.kind {
            Group(group) => group.min > 0,
            Statement(statement) => statement.must_agree,
            _ => true,
        }
}

/// Where this page stands, as far as it can be told: only when no page comes or goes by an answer that is still to
/// be given on this page or a later one.
pub fn position(form: &Form, current: &PageKey, answers: &Answers) -> Option<Position> {
    let at = index(form, current)?;
    let settled = |key: &str| {
        let asked = form.pages.iter().position(|page| page.fields.iter().any(|field| field.key == *key));
        asked.is_none_or(|asked| asked < at)
    };
    let is_settled = |page: &Page| {
        let by_page = page.show_if.iter().flat_map(|condition| condition.fields());
        let always = page.fields.iter().any(|field| field.show_if.is_none());
        let by_fields =
            page.fields.iter().filter(|_| !always).flat_map(|field| &field.show_if).flat_map(|c| c.fields());
        by_page.chain(by_fields).all(|key| settled(key.as_str()))
    };
    if !form.pages.iter().all(is_settled) {
        return None;
    }
    let pages = visible_pages(form, answers);
    let place = pages.iter().position(|page| page.key == *current)?;
    Some(Position { page: u32::try_from(place + 1).ok()?, of: u32::try_from(pages.len()).ok()? })
}

fn index(form: &Form, key: &PageKey) -> Option<usize> {
    form.pages.iter().position(|page| page.key == *key)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answers, key, page_key, shop_form};
    use super::super::{Answer, Answers};
    use super::*;

    fn keys(pages: &[&Page]) -> Vec<String> {
        pages.iter().map(|page| page.key.to_string()).collect()
    }

    #[test]
    fn a_page_comes_and_goes_with_the_answer_it_hangs_on() {
        let form = shop_form();
        let mut given = answers();
        assert_eq!(keys(&visible_pages(&form, &given)), ["owner", "licence", "shop", "staff", "papers"]);
        given.insert(key("has_licence"), Answer::YesNo(false));
        assert_eq!(keys(&visible_pages(&form, &given)), ["owner", "shop", "staff", "papers"]);
        assert_eq!(next_page(&form, &page_key("owner"), &given).unwrap().key, *"shop");
        assert_eq!(previous_page(&form, &page_key("shop"), &given).unwrap().key, *"owner");
        // Standing on a page that just went away, one can still go on and back.
        assert_eq!(next_page(&form, &page_key("licence"), &given).unwrap().key, *"shop");
        assert_eq!(previous_page(&form, &page_key("licence"), &given).unwrap().key, *"owner");
        assert_eq!(next_page(&form, &page_key("papers"), &given), None);
        assert_eq!(next_page(&form, &page_key("no-such"), &given), None);
    }

    #[test]
    fn someone_who_comes_back_goes_on_where_an_answer_is_missing() {
        let form = shop_form();
        assert_eq!(first_unanswered_page(&form, &Answers::new()).unwrap().key, *"owner");
        let mut given = answers();
        assert_eq!(first_unanswered_page(&form, &given), None);
        given.remove("area");
        assert_eq!(first_unanswered_page(&form, &given).unwrap().key, *"shop");
    }

    #[test]
    fn pages_are_counted_only_when_the_count_is_certain() {
        let form = shop_form();
        assert_eq!(position(&form, &page_key("owner"), &Answers::new()), None, "the licence page hangs on this one");
        assert_eq!(position(&form, &page_key("shop"), &answers()), Some(Position { page: 3, of: 5 }));
        let mut given = answers();
        given.insert(key("has_licence"), Answer::YesNo(false));
        assert_eq!(position(&form, &page_key("shop"), &given), Some(Position { page: 2, of: 4 }));
        assert_eq!(position(&form, &page_key("licence"), &given), None);
    }
}

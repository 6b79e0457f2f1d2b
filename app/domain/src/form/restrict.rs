//! A deficiency opens only what was named.

use super::{Field, Form, InputPath, Page};
use std::collections::BTreeSet;

/// The form with only the named items and what hangs on them. A path inside a group opens the whole group, or the
/// other answers of its entries would be lost.
///
/// The rest of the answers stays as it is: fill and check the restricted form with **all** answers at hand
/// ([`super::validate_page`] and [`super::validate_all`] let conditions see those outside the form), then prune by
/// the whole form. Fields whose condition looks at a named one are opened too, because the correction may call for
/// them.
pub fn restrict_to(form: &Form, fields: &[InputPath]) -> Form {
    let mut open: BTreeSet<&str> = fields.iter().map(InputPath::root).collect();
    for page in &form.pages {
        for field in &page.fields {
            if hangs_on(page, field, &open) {
                open.insert(field.key.as_str());
            }
        }
    }
    let pages = form.pages.iter().filter_map(|page| {
        let mut page = page.clone();
        page.fields.retain(|field| open.contains(field.key.as_str()));
        (!page.fields.is_empty()).then_some(page)
    });
    Form { pages: pages.collect() }
}

fn hangs_on(page: &Page, field: &Field, open: &BTreeSet<&str>) -> bool {
    let conditions = page.show_if.iter().chain(&field.show_if);
    conditions.flat_map(|condition| condition.fields()).any(|key| open.contains(key.as_str()))
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answers, key, shop_form, today};
    use super::super::{Answer, validate_all};
    use super::*;

    fn open(paths: &[&str]) -> Vec<String> {
        let paths: Vec<_> = paths.iter().map(|path| InputPath::new(path)).collect();
        restrict_to(&shop_form(), &paths).fields().map(|field| field.key.to_string()).collect()
    }

    #[test]
    fn only_the_named_items_are_open() {
        assert_eq!(open(&["area", "photo"]), ["area", "photo"]);
        assert_eq!(open(&["staff.0.staff_name"]), ["staff"]);
        assert_eq!(open(&["no_such"]), Vec::<String>::new());
    }

    #[test]
    fn what_hangs_on_a_named_item_is_open_too() {
        assert_eq!(open(&["has_licence"]), ["has_licence", "licence_no", "licence_city"]);
    }

    #[test]
    fn the_rest_of_the_answers_does_not_hold_the_correction_up() {
        let mut given = answers();
        given.remove("area");
        let form = restrict_to(&shop_form(), &[InputPath::new("licence_no")]);
        assert!(validate_all(&form, &given, today()).is_empty(), "`area` is not open");
        given.insert(key("licence_no"), Answer::Text(String::new()));
        assert!(!validate_all(&form, &given, today()).is_empty(), "its condition sees `has_licence` outside the form");
    }
}

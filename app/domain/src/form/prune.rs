//! Hidden answers are dropped.

use super::walk::walk;
use super::{Answers, Form};

/// Only the answers to what is asked: those of hidden pages and fields, and those of fields that the form does not
/// have, are left out. The server stores nothing else at submission. Pruning twice changes nothing.
pub fn prune_hidden(form: &Form, answers: &Answers) -> Answers {
    let mut kept = walk(form, answers, None).kept;
    let unknown: Vec<_> =
        kept.iter().map(|(key, _)| key.clone()).filter(|key| form.field(key.as_str()).is_none()).collect();
    for key in unknown {
        kept.remove(key.as_str());
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answers, key, shop_form};
    use super::super::{Answer, Answers};
    use super::*;

    #[test]
    fn a_hidden_page_takes_its_answers_with_it() {
        let form = shop_form();
        let mut given = answers();
        assert!(prune_hidden(&form, &given).contains("licence_no"));
        given.insert(key("has_licence"), Answer::YesNo(false));
        assert!(!prune_hidden(&form, &given).contains("licence_no"));
    }

    #[test]
    fn a_hidden_answer_does_not_show_anything_else() {
        // `licence_city` hangs on `licence_no`, which hangs on `has_licence`.
        let form = shop_form();
        let mut given = answers();
        given.insert(key("licence_city"), Answer::Text("x".to_owned()));
        given.insert(key("has_licence"), Answer::YesNo(false));
        assert!(!prune_hidden(&form, &given).contains("licence_city"));
    }

    #[test]
    fn an_entry_is_pruned_by_its_own_answers() {
        let form = shop_form();
        let mut given = answers();
        let entry: Answers = [
            (key("staff_name"), Answer::Text("الف".to_owned())),
            (key("staff_has_card"), Answer::YesNo(false)),
            (key("staff_card_date"), Answer::Number(1)),
            (key("unknown"), Answer::Number(1)),
        ]
        .into_iter()
        .collect();
        given.insert(key("staff"), Answer::Entries(vec![entry]));
        let kept = prune_hidden(&form, &given);
        let Some(Answer::Entries(entries)) = kept.get("staff") else { panic!("no entries") };
        assert_eq!(entries[0].len(), 2);
    }
}

//! Which fields of the present page are asked, while it is being filled in: the domain's one evaluation, on what can be
//! read of the page so far.

use crate::raw::{entries, of_entry};
use domain::form::{Answer, Answers, Field, FieldKind, FileAnswer, Form, Page, PageKey, Raw, Scope, validate_page};
use domain::jalali::JalaliDate;

/// What is known while somebody types.
pub(crate) struct SoFar<'a> {
    pub raw: &'a Raw,
    pub uploads: &'a [FileAnswer],
    pub today: JalaliDate,
}

impl SoFar<'_> {
    /// For each field, whether it is asked, and the answers that can be read already.
    pub fn asked(&self, fields: &[Field], around: &Scope<'_>) -> (Vec<bool>, Answers) {
        let mut answers = Answers::new();
        let asked = fields.iter().map(|field| {
            let shown = field.show_if.as_ref().is_none_or(|rule| rule.holds_in(&Scope::inside(&answers, around)));
            if shown && let Some(answer) = self.answer(field) {
                answers.insert(field.key.clone(), answer);
            }
            shown
        });
        (asked.collect(), answers)
    }

    /// The answer to one field, if it is right by now. Entries of a group count as soon as they are there.
    fn answer(&self, field: &Field) -> Option<Answer> {
        if let FieldKind::Group(group) = &field.kind {
            let entry = |index| {
                let raw = of_entry(self.raw, field.key.as_str(), index);
                let inside = SoFar { raw: &raw, ..*self };
                inside.asked(&group.fields, &Scope::new(&Answers::new())).1
            };
            let filled: Vec<Answers> = (0..entries(self.raw, field.key.as_str())).map(entry).collect();
            return (!filled.is_empty()).then_some(Answer::Entries(filled));
        }
        let key = PageKey::parse("alone").ok()?;
        let alone = Field { show_if: None, ..field.clone() };
        let page = Page { key: key.clone(), title: String::new(), hint: None, fields: vec![alone], show_if: None };
        let form = Form { pages: vec![page] };
        let read = validate_page(&form, &key, self.raw.clone(), &Answers::new(), self.uploads, self.today);
        read.ok()?.remove(field.key.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::samples::today;

    fn fields() -> Vec<Field> {
        serde_json::from_str(
            r#"[
                {"key": "has_shop", "label": "مغازه دارید؟", "kind": "yes_no"},
                {"key": "area", "label": "مساحت", "kind": {"number": {}},
                 "show_if": {"equals": {"field": "has_shop", "value": true}}},
                {"key": "large", "label": "پروانهٔ بزرگ", "kind": {"text": {}},
                 "show_if": {"greater": {"field": "area", "than": 100}}}
            ]"#,
        )
        .unwrap()
    }

    fn asked(pairs: &[(&str, &str)]) -> Vec<bool> {
        let raw: Raw = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        SoFar { raw: &raw, uploads: &[], today: today() }.asked(&fields(), &Scope::new(&Answers::new())).0
    }

    #[test]
    fn a_question_appears_with_the_answer_it_hangs_on() {
        assert_eq!(asked(&[]), [true, false, false]);
        assert_eq!(asked(&[("has_shop", "yes")]), [true, true, false]);
        assert_eq!(asked(&[("has_shop", "yes"), ("area", "۱۲۰")]), [true, true, true]);
    }

    #[test]
    fn what_is_hidden_shows_nothing_else() {
        assert_eq!(asked(&[("has_shop", "no"), ("area", "120")]), [true, false, false]);
    }
}

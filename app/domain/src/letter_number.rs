//! Letter numbers (شماره نامه): how the secretariat writes the number it gave.

mod parts;

use self::parts::{Part, Token, read_parts};
use crate::text::{fold, to_ascii_digits};
use serde::{Deserialize, Serialize};

pub use self::parts::TemplateProblem;

/// The longest template taken, in characters.
const MAX: usize = 100;

/// How a registry writes its numbers: plain text with tokens in braces, such as `{سال}/{دبیرخانه}/{شماره}`.
///
/// `{سال}` is the Jalali year in four digits, `{سال۲}` its last two, `{شماره}` the counter, `{واحد}`, `{نوع}` and
/// `{دبیرخانه}` the short names of unit, kind of letter and registry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LetterTemplate {
    source: String,
    parts: Vec<Part>,
}

/// What goes into a letter number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterNumber<'a> {
    /// Jalali year, such as 1405.
    pub year: i32,
    /// The counter of the registry in that year, from 1 on.
    pub number: u64,
    /// Short name of the unit.
    pub unit: &'a str,
    /// Short name of the kind of letter, such as «ص» for outgoing.
    pub kind: &'a str,
    /// Short name of the registry.
    pub registry: &'a str,
}

impl LetterTemplate {
    /// Reads a template; it is folded first, and the digit in `{سال۲}` may be of any script.
    ///
    /// # Errors
    /// See [`TemplateProblem`].
    pub fn parse(text: &str) -> Result<Self, TemplateProblem> {
        let source = fold(text);
        if source.chars().count() > MAX {
            return Err(TemplateProblem::TooLong { max: MAX as u32 });
        }
        let parts = read_parts(&source)?;
        if !parts.contains(&Part::Token(Token::Number)) {
            return Err(TemplateProblem::CounterMissing);
        }
        Ok(Self { source, parts })
    }

    /// The template as it is stored.
    pub fn as_str(&self) -> &str {
        &self.source
    }

    /// The letter number with ASCII digits, as it is stored. On screen it gets Persian digits and its own direction.
    pub fn render(&self, number: &LetterNumber<'_>) -> String {
        let parts = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Token(Token::Year) => format!("{:04}", number.year),
            Part::Token(Token::ShortYear) => format!("{:02}", number.year.rem_euclid(100)),
            Part::Token(Token::Number) => number.number.to_string(),
            Part::Token(Token::Unit) => number.unit.to_owned(),
            Part::Token(Token::Kind) => number.kind.to_owned(),
            Part::Token(Token::Registry) => number.registry.to_owned(),
        });
        to_ascii_digits(&parts.collect::<String>())
    }
}

impl TryFrom<String> for LetterTemplate {
    type Error = TemplateProblem;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<LetterTemplate> for String {
    fn from(template: LetterTemplate) -> Self {
        template.source
    }
}

#[cfg(test)]
mod tests {
    use super::{LetterNumber, LetterTemplate, TemplateProblem};
    use proptest::prelude::*;

    const LETTER: LetterNumber<'_> =
        LetterNumber { year: 1405, number: 14505, unit: "ب", kind: "ص", registry: "مرکزی" };

    fn rendered(template: &str) -> String {
        LetterTemplate::parse(template).unwrap().render(&LETTER)
    }

    #[test]
    fn templates_of_real_secretariats_are_rendered() {
        assert_eq!(rendered("{سال}/{دبیرخانه}/{شماره}"), "1405/مرکزی/14505");
        assert_eq!(rendered("{شماره}/ق/{نوع}/{واحد}/{سال}"), "14505/ق/ص/ب/1405");
        assert_eq!(rendered("{سال۲}-{شماره}"), "05-14505");
        assert_eq!(rendered("{سال2}-{شماره}"), "05-14505");
        assert_eq!(rendered("۹۱۰/{ شماره }"), "910/14505");
    }

    #[test]
    fn a_template_typed_with_arabic_letters_is_understood() {
        assert_eq!(rendered("{دبيرخانه}/{شماره}"), "مرکزی/14505");
    }

    #[test]
    fn templates_that_cannot_work_are_refused() {
        for (template, problem) in [
            ("", TemplateProblem::CounterMissing),
            ("{سال}/{واحد}", TemplateProblem::CounterMissing),
            ("{شماره", TemplateProblem::UnpairedBrace),
            ("شماره}", TemplateProblem::UnpairedBrace),
            ("{شماره}}", TemplateProblem::UnpairedBrace),
            ("{شماره}/{ماه}", TemplateProblem::UnknownToken("ماه".to_owned())),
            ("{{شماره}}", TemplateProblem::UnknownToken("{شماره".to_owned())),
        ] {
            assert_eq!(LetterTemplate::parse(template), Err(problem), "{template}");
        }
        let long = format!("{{شماره}}{}", "x".repeat(100));
        assert_eq!(LetterTemplate::parse(&long), Err(TemplateProblem::TooLong { max: 100 }));
    }

    #[test]
    fn a_stored_template_is_checked_when_it_is_read() {
        let template = LetterTemplate::parse("{سال}/{شماره}").unwrap();
        let json = serde_json::to_string(&template).unwrap();
        assert_eq!(json, "\"{سال}/{شماره}\"");
        assert_eq!(serde_json::from_str::<LetterTemplate>(&json).unwrap(), template);
        assert!(serde_json::from_str::<LetterTemplate>("\"{سال}\"").is_err());
    }

    proptest! {
        #[test]
        fn different_counters_never_share_a_number(one in 1_u64.., other in 1_u64..) {
            prop_assume!(one != other);
            let template = LetterTemplate::parse("{سال}/{دبیرخانه}/{شماره}").unwrap();
            let render = |number| template.render(&LetterNumber { number, ..LETTER });
            prop_assert_ne!(render(one), render(other));
        }

        #[test]
        fn any_text_is_refused_or_read_back(text in "(\\{شماره\\}|\\PC){0,12}") {
            if let Ok(template) = LetterTemplate::parse(&text) {
                prop_assert_eq!(LetterTemplate::parse(template.as_str()), Ok(template.clone()));
            }
        }
    }
}

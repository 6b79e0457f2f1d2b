//! The text of an answer: the service's letter with its gaps filled.

use super::History;
use super::story::Story;
use crate::demo::words::WORDS;
use components::text::{self, dates};
use domain::form::{Answer, FieldKind};
use domain::jalali::JalaliDate;
use domain::request::ServiceRequest;
use domain::service::fill;

/// What the answer says beside its letter.
pub(super) struct Said<'a> {
    pub refused: bool,
    pub valid_until: Option<JalaliDate>,
    pub next_step: &'a str,
}

impl History {
    /// The letter for a good or a bad answer.
    pub(super) fn letter(&self, story: &Story, request: &ServiceRequest, said: &Said<'_>) -> String {
        let letters = &story.definition.templates.letters;
        let letter = if said.refused { letters.last() } else { letters.first() };
        let Some(letter) = letter else { return self.dice.text(&WORDS.response_texts) };
        let text = fill(&letter.body, |name| self.gap(story, request, said, name));
        // A gap with nothing in it leaves an empty line.
        text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn gap(&self, story: &Story, request: &ServiceRequest, said: &Said<'_>, name: &str) -> Option<String> {
        Some(match name {
            "applicant" => request.applicant.name.clone(),
            "service" => story.definition.title.clone(),
            "tracking_code" => text::digits(request.tracking_code.as_str()),
            "agency" => self.desk.settings.agency.name.clone(),
            "unit" => self.cast.unit_title(request.unit()).to_owned(),
            "next_step" => said.next_step.to_owned(),
            "valid_until" => dates::full_date(said.valid_until.unwrap_or_else(|| JalaliDate::of(self.desk.now()))),
            "reason" => WORDS.rejection.get(1).map(|(reason, _)| reason.clone())?,
            "legal_basis" => WORDS.refusal_basis.clone(),
            "text" => self.dice.text(&WORDS.response_texts),
            other => answered(story, request, other.strip_prefix("answer.")?)?,
        })
    }
}

/// An answer as it is read.
fn answered(story: &Story, request: &ServiceRequest, key: &str) -> Option<String> {
    let field = story.definition.form.field(key)?;
    Some(match (request.answers.get(key)?, &field.kind) {
        (Answer::Text(value), FieldKind::Choice(rule)) => {
            rule.options.iter().find(|option| option.value == *value)?.label.clone()
        }
        (Answer::Text(said), _) => said.clone(),
        (Answer::Number(number), _) => text::number(*number),
        _ => return None,
    })
}

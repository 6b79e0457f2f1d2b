//! Reads one field by its kind.

use super::super::raw::{NO, YES};
use super::super::{Answer, ChoiceOption, ChoicesRule, Field, FieldKind, InputPath, Scope};
use super::page::Reader;
use super::{code, number, text};
use crate::problem::Problem;

impl Reader<'_> {
    /// The answer to this field, or nothing: left empty (a problem unless it may be) or wrong (a problem).
    pub fn field(&mut self, field: &Field, path: &InputPath, scope: &Scope<'_>) -> Option<Answer> {
        match &field.kind {
            FieldKind::Date(rule) => self.date(rule, field.optional, path),
            FieldKind::ProvinceCity => self.place(field.optional, path),
            FieldKind::Files(rule) => self.files(rule, field.optional, path),
            FieldKind::Group(rule) => self.group(rule, field.optional, path, scope),
            _ => match self.simple(field, path) {
                Ok(answer) => answer,
                Err(problem) => {
                    self.problems.push(path.clone(), problem);
                    None
                }
            },
        }
    }

    /// Kinds with one input name.
    fn simple(&self, field: &Field, path: &InputPath) -> Result<Option<Answer>, Problem> {
        let typed = self.inputs.value(path);
        let (read, missing) = match &field.kind {
            FieldKind::Text(rule) => (text::line(typed, rule)?, Problem::Empty),
            FieldKind::LongText(rule) => (text::lines(typed, rule)?, Problem::Empty),
            FieldKind::Email => (text::email(typed)?, Problem::Empty),
            FieldKind::Number(rule) => (number::read(typed, rule)?.map(Answer::Number), Problem::Empty),
            FieldKind::Money(rule) => (number::read(typed, rule)?.map(Answer::Money), Problem::Empty),
            FieldKind::Choice(rule) => (choice(typed, &rule.options)?, Problem::NothingChosen),
            FieldKind::Choices(rule) => {
                (choices(self.inputs.values(path), rule, field.optional)?, Problem::NothingChosen)
            }
            FieldKind::YesNo => (yes_no(typed)?, Problem::NothingChosen),
            FieldKind::Statement(rule) => {
                let agreed = (typed == YES).then_some(Answer::Agreed);
                return if agreed.is_none() && rule.must_agree { Err(Problem::NotAgreed) } else { Ok(agreed) };
            }
            kind => (code::read(kind, typed)?, Problem::Empty),
        };
        if read.is_none() && !field.optional { Err(missing) } else { Ok(read) }
    }
}

fn yes_no(typed: &str) -> Result<Option<Answer>, Problem> {
    match typed {
        "" => Ok(None),
        YES => Ok(Some(Answer::YesNo(true))),
        NO => Ok(Some(Answer::YesNo(false))),
        _ => Err(Problem::UnknownChoice),
    }
}

fn choice(typed: &str, options: &[ChoiceOption]) -> Result<Option<Answer>, Problem> {
    if typed.is_empty() {
        return Ok(None);
    }
    let known = options.iter().find(|option| option.value == typed).ok_or(Problem::UnknownChoice)?;
    Ok(Some(Answer::Text(known.value.clone())))
}

fn choices(typed: &[&str], rule: &ChoicesRule, optional: bool) -> Result<Option<Answer>, Problem> {
    let typed: Vec<_> = typed.iter().filter(|value| !value.is_empty()).collect();
    if typed.iter().any(|value| rule.options.iter().all(|option| option.value != **value)) {
        return Err(Problem::UnknownChoice);
    }
    let chosen: Vec<_> = rule
        .options
        .iter()
        .filter(|option| typed.iter().any(|value| **value == option.value))
        .map(|option| option.value.clone())
        .collect();
    if chosen.is_empty() {
        return Ok(None);
    }
    let count = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    let least = if optional { 1 } else { rule.min };
    if count < least || count > rule.most() {
        return Err(Problem::ChoiceCount { min: least, max: rule.most() });
    }
    Ok(Some(Answer::Choices(chosen)))
}

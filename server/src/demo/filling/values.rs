//! Values of one input.

use super::super::citizens::national_id;
use super::super::words::WORDS;
use super::Filling;
use domain::form::raw::{NO, YES};
use domain::form::{Answer, ChoicesRule, FieldKind, NumberRule};

/// Legal ids with a right check digit that no company has.
const LEGAL_IDS: [&str; 5] = ["99900100016", "99900100020", "99900100035", "99900100040", "99900100054"];
/// An account that no bank has.
const SHEBA: &str = "IR320170000000999000000001";
/// Numbers of people who are only named in forms begin here.
const OTHERS: i64 = 1_000;
/// Most that is counted where the form allows much more.
const COUNT_MOST: i64 = 180;
/// Rials.
const MONEY_STEP: i64 = 10_000_000;

impl Filling<'_> {
    pub(super) fn choices(&self, rule: &ChoicesRule) -> Vec<String> {
        let wanted = self.dice.between(i64::from(rule.min.max(1)), i64::from(rule.most().min(rule.min + 1)));
        let mut values = Vec::new();
        let skip = self.dice.below(rule.options.len() as u64);
        let turned = rule.options.iter().cycle().skip(usize::try_from(skip).unwrap_or(0));
        for option in turned.take(rule.options.len().min(usize::try_from(wanted).unwrap_or(1))) {
            values.push(option.value.clone());
        }
        values
    }

    /// What is typed, and the answer it becomes as far as conditions look at it.
    pub(super) fn value(&self, key: &str, kind: &FieldKind) -> (String, Answer) {
        let text = match kind {
            FieldKind::YesNo => {
                let yes = self.dice.percent(55);
                return ((if yes { YES } else { NO }).to_owned(), Answer::YesNo(yes));
            }
            FieldKind::Statement(_) => return (YES.to_owned(), Answer::Agreed),
            FieldKind::Number(rule) => {
                let number = self.number(rule);
                return (number.to_string(), Answer::Number(number));
            }
            FieldKind::Money(rule) => {
                let least = rule.min.max(MONEY_STEP);
                let amount = (least + MONEY_STEP * self.dice.between(0, 400)).min(rule.max);
                return (amount.to_string(), Answer::Money(amount));
            }
            FieldKind::Choice(rule) => self.dice.pick(&rule.options).map(|option| option.value.clone()),
            FieldKind::NationalId if key == "national_id" => Some(self.who.national_id.clone()),
            FieldKind::NationalId => {
                Some(national_id(u32::try_from(self.dice.between(OTHERS, 9 * OTHERS)).unwrap_or(1)))
            }
            FieldKind::LegalId => self.dice.pick(&LEGAL_IDS).map(|id| (*id).to_owned()),
            FieldKind::ForeignCode if key == "foreign_code" => {
                Some(self.who.foreign_code.clone().unwrap_or_else(|| self.dice.digits("99900#######")))
            }
            FieldKind::ForeignCode => Some(self.dice.digits("99900#######")),
            FieldKind::Mobile => Some(self.dice.digits("09990001###")),
            FieldKind::Phone => Some(self.dice.digits("0210000####")),
            FieldKind::PostalCode => Some(self.who.postal_code.clone()),
            FieldKind::Sheba => Some(SHEBA.to_owned()),
            FieldKind::Email => Some(self.who.email.clone()),
            FieldKind::LongText(_) => {
                let table = if key.contains("address") { "address" } else { key };
                Some(self.dice.text(WORDS.long_text.get(table).map_or(&[], Vec::as_slice)))
            }
            _ => Some(self.line(key)),
        };
        let text = text.unwrap_or_default();
        (text.clone(), Answer::Text(text))
    }

    fn line(&self, key: &str) -> String {
        if key == "full_name" {
            return self.who.name.clone();
        }
        match WORDS.text.get(key) {
            Some(words) => self.dice.text(words),
            None => format!("{} {}", self.dice.text(&WORDS.given_names), self.dice.text(&WORDS.family_names)),
        }
    }

    fn number(&self, rule: &NumberRule) -> i64 {
        let most = rule.max.min(rule.min.saturating_add(COUNT_MOST));
        self.dice.between(rule.min, most)
    }
}

//! The citizens: Persian names, identifiers that nobody has, mobiles that ring nowhere.

use super::dice::Dice;
use super::made::{CannotLoad, Doing};
use super::words::WORDS;
use desk::{Desk, Writing, people};
use domain::actor::{Actor, Citizen};
use domain::form::{Province, provinces};
use domain::identifier::Mobile;
use domain::jalali::JalaliDate;

/// How many citizens there are; the last ones are foreigners.
const CITIZENS: u32 = 60;
const FOREIGNERS: u32 = 10;
const SEED: u64 = 999;

pub(super) struct Person {
    pub citizen: Citizen,
    pub name: String,
    /// Begins with 999, which no registry office has.
    pub national_id: String,
    /// `None` for Iranians.
    pub foreign_code: Option<String>,
    pub birth_date: JalaliDate,
    pub home: &'static Province,
    pub email: String,
    pub postal_code: String,
}

impl Person {
    pub fn actor(&self) -> Actor {
        Actor::Citizen(self.citizen.clone())
    }
}

/// A national id with a right check digit: 999, the number, the digit.
pub(super) fn national_id(number: u32) -> String {
    let stem = format!("999{number:06}");
    let weighed = stem.bytes().zip((2..=10).rev()).map(|(digit, weight)| u32::from(digit - b'0') * weight);
    let rest = weighed.sum::<u32>() % 11;
    let check = if rest < 2 { rest } else { 11 - rest };
    format!("{stem}{check}")
}

pub(super) async fn settle_citizens(desk: &Desk, txn: &Writing) -> Result<Vec<Person>, CannotLoad> {
    let dice = Dice::new(SEED);
    let mut citizens = Vec::new();
    for number in 1..=CITIZENS {
        let mobile = Mobile::parse(&format!("0999000{number:04}")).map_err(|_| domain::refusal::Refusal::Trouble)?;
        let id = people::person_with(desk, txn, &mobile).await.doing("make a citizen")?;
        let is_foreign = number > CITIZENS - FOREIGNERS;
        let name = if is_foreign {
            dice.text(&WORDS.foreign_names)
        } else {
            format!("{} {}", dice.text(&WORDS.given_names), dice.text(&WORDS.family_names))
        };
        let born = JalaliDate::of(desk.now()).plus_months(-i32::try_from(dice.between(20 * 12, 65 * 12)).unwrap_or(0));
        citizens.push(Person {
            citizen: Citizen { id, mobile },
            name,
            national_id: national_id(number + 1),
            foreign_code: is_foreign.then(|| format!("9990000000{number:02}")),
            birth_date: born.plus_days(i32::try_from(dice.between(0, 27)).unwrap_or(0)),
            home: dice.pick(provinces()).ok_or(domain::refusal::Refusal::Trouble)?,
            email: format!("citizen{number}@example.ir"),
            postal_code: format!("16197{number:05}").replace('2', "3"),
        });
    }
    Ok(citizens)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::identifier::NationalId;

    #[test]
    fn identifiers_are_right_and_nobodys() {
        assert_eq!(national_id(2), "9990000026");
        assert_eq!(national_id(24), "9990000247");
        for number in 1..3000 {
            assert!(NationalId::parse(&national_id(number)).is_ok(), "{number}");
        }
    }
}

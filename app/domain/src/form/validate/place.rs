//! A province out of the list and the name of a city.

use super::super::place::find_province;
use super::super::{Answer, InputPath, limits};
use super::page::Reader;
use super::text::one_line;
use crate::problem::Problem;

impl Reader<'_> {
    /// The province is given by its key, or by its name as people write it. The city is taken as it is: the list
    /// suggests the larger ones and nobody is turned away for living in a smaller one. A city of the list is stored
    /// in the list's spelling.
    pub fn place(&mut self, optional: bool, path: &InputPath) -> Option<Answer> {
        let (at_province, at_city) = (path.part("province"), path.part("city"));
        let province = one_line(self.inputs.value(&at_province));
        let city = one_line(self.inputs.value(&at_city));
        if optional && province.is_empty() && city.is_empty() {
            return None;
        }
        let found = find_province(&province);
        if province.is_empty() {
            self.problems.push(at_province, Problem::Empty);
        } else if found.is_none() {
            self.problems.push(at_province, Problem::UnknownPlace);
        }
        let letters = u32::try_from(city.chars().count()).unwrap_or(u32::MAX);
        if city.is_empty() {
            self.problems.push(at_city, Problem::Empty);
            return None;
        }
        if letters > limits::CITY_CHARS {
            self.problems.push(at_city, Problem::TooLong { max: limits::CITY_CHARS, actual: letters });
            return None;
        }
        if !city.chars().any(char::is_alphabetic) {
            self.problems.push(at_city, Problem::UnknownPlace);
            return None;
        }
        let found = found?;
        let city = found.city(&city).map_or(city, str::to_owned);
        Some(Answer::Place { province: found.key.to_owned(), city })
    }
}

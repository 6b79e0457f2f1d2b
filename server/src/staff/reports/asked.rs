//! Which place, and which sheet of it, an address asks for.

use crate::citizen::value;
use domain::form::Raw;
use domain::id::{OfficerId, PlaceId};
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};

/// A sheet of table 2.
pub(super) struct Asked {
    pub place: PlaceId,
    pub day: JalaliDate,
    pub officer: Option<OfficerId>,
}

impl Asked {
    /// The address's; without a place the first of those the officer reads, without a day `today`.
    ///
    /// # Errors
    /// `NotFound` for what is no place or officer; the day as it was typed where it is none.
    pub fn of(raw: &Raw, first: Option<PlaceId>, today: JalaliDate) -> Answer<Result<Self, String>> {
        let place = place(raw, first)?;
        let officer = match value(raw, "officer") {
            "" => None,
            id => Some(id.parse().map_err(|_| Refusal::NotFound)?),
        };
        Ok(day(raw, "day", today).map(|day| Self { place, day, officer }))
    }

    /// The address of this sheet under `path`; the day in plain digits, so that an address stays short and the same.
    pub fn address(&self, path: &str, more: &str) -> String {
        let officer = self.officer.map(|id| format!("&officer={id}")).unwrap_or_default();
        format!("{path}?place={}&day={}{officer}{more}", self.place, self.day)
    }
}

/// # Errors
/// `NotFound` for what is no place, and where there is none.
pub(super) fn place(raw: &Raw, first: Option<PlaceId>) -> Answer<PlaceId> {
    match value(raw, "place") {
        "" => first.ok_or(Refusal::NotFound),
        id => id.parse().map_err(|_| Refusal::NotFound),
    }
}

/// The day in this input, or `usual` where it is empty.
///
/// # Errors
/// What was typed.
pub(super) fn day(raw: &Raw, input: &str, usual: JalaliDate) -> Result<JalaliDate, String> {
    let typed: String = value(raw, input).trim().chars().take(40).collect();
    if typed.is_empty() { Ok(usual) } else { JalaliDate::parse(&typed).map_err(|_| typed) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn raw(pairs: &[(&str, &str)]) -> Raw {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_sheet_has_an_address_that_leads_back_to_it() {
        let today = JalaliDate::new(1405, 9, 7).unwrap();
        let place = PlaceId::new(Uuid::from_u128(1));
        let asked = Asked::of(&raw(&[("day", "۱۴۰۵/۹/۱")]), Some(place), today).unwrap().unwrap();
        assert_eq!(asked.address(DAILY, ""), format!("{DAILY}?place={place}&day=1405-09-01"));
        let asked = Asked::of(&raw(&[]), Some(place), today).unwrap().unwrap();
        assert_eq!((asked.day, asked.officer), (today, None));
    }

    #[test]
    fn what_is_no_day_is_asked_again_and_what_is_no_place_is_not_there() {
        let today = JalaliDate::new(1405, 9, 7).unwrap();
        let place = PlaceId::new(Uuid::from_u128(1));
        assert!(matches!(Asked::of(&raw(&[("day", "دیروز")]), Some(place), today), Ok(Err(typed)) if typed == "دیروز"));
        assert!(matches!(Asked::of(&raw(&[("place", "x")]), Some(place), today), Err(Refusal::NotFound)));
        assert!(matches!(Asked::of(&raw(&[("officer", "x")]), Some(place), today), Err(Refusal::NotFound)));
        assert!(matches!(Asked::of(&raw(&[]), None, today), Err(Refusal::NotFound)));
    }

    const DAILY: &str = super::super::DAILY;
}

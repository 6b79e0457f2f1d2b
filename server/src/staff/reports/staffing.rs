//! `GET /desk/reports/staffing`: how many counters for which waiting, with what-if.

use super::STAFFING;
use super::asked::{day, place};
use super::staffing_page::{Shown, page};
use crate::answer::{refused, see_other};
use crate::citizen::value;
use crate::house::House;
use crate::session::Session;
use crate::staff::still::{Frame, still};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use components::text::reports as words;
use domain::form::Raw;
use domain::id::PlaceId;
use domain::in_person::StaffingAsked;
use domain::jalali::JalaliDate;
use domain::refusal::{Answer, Refusal};
use domain::text::to_ascii_digits;

/// Days looked at when nothing is said: four weeks.
const DAYS: i32 = 28;

pub(super) async fn staffing(
    State(house): State<House>,
    session: Session,
    Query(raw): Query<Raw>,
    headers: HeaderMap,
) -> Response {
    let Some(officer) = session.actor.officer().cloned() else { return see_other("/desk/sign-in", None) };
    let desk = house.desk().staffing;
    let places = match desk.staffed_places(&session.actor).await {
        Ok(places) => places,
        Err(refusal) => return refused(&refusal),
    };
    let shown = if places.is_empty() && value(&raw, "place").is_empty() {
        Shown::NoPlace
    } else {
        let first = places.first().map(|(place, _)| *place);
        let (asked, wrong) = match read(&raw, first, JalaliDate::of(house.now()).plus_days(-1)) {
            Ok(read) => read,
            Err(refusal) => return refused(&refusal),
        };
        match desk.staffing(&session.actor, asked).await {
            Ok(view) => Shown::View { view: Box::new(view), wrong },
            Err(refusal) => return refused(&refusal),
        }
    };
    let frame = Frame::of(&house, officer, &headers, STAFFING, || words::staffing_title().to_owned());
    still(frame, move || page(shown, &places))
}

/// What is asked, and the days that were typed wrong (input and text); the usual stands in for them.
fn read(raw: &Raw, first: Option<PlaceId>, last: JalaliDate) -> Answer<(StaffingAsked, Vec<(&'static str, String)>)> {
    let mut wrong = Vec::new();
    let mut date = |input, usual| {
        day(raw, input, usual).unwrap_or_else(|typed| {
            wrong.push((input, typed));
            usual
        })
    };
    let to = date("to", last);
    let from = date("from", to.plus_days(1 - DAYS));
    let line = match value(raw, "line") {
        "" => None,
        id => Some(id.parse().map_err(|_| Refusal::NotFound)?),
    };
    let asked = StaffingAsked {
        place: place(raw, first)?,
        line,
        from,
        to,
        share_percent: u8::try_from(number(raw, "share", 80).clamp(0, 100)).unwrap_or_default(),
        within_minutes: number(raw, "within", 10).max(0).unsigned_abs(),
        more_percent: number(raw, "more", 0),
        longer_percent: number(raw, "longer", 0),
    };
    Ok((asked, wrong))
}

/// A whole number with or without its sign, in any digits; the usual one for what is none.
fn number(raw: &Raw, input: &str, usual: i32) -> i32 {
    let typed: String = to_ascii_digits(value(raw, input))
        .chars()
        .map(|letter| if letter == '−' { '-' } else { letter })
        .filter(|letter| letter.is_ascii_digit() || matches!(letter, '-' | '+'))
        .take(8)
        .collect();
    typed.parse().unwrap_or(usual)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn raw(pairs: &[(&str, &str)]) -> Raw {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_typed_is_read_in_any_digits_and_with_its_sign() {
        let last = JalaliDate::new(1405, 9, 6).unwrap();
        let place = Some(PlaceId::new(Uuid::from_u128(1)));
        let typed = [("share", "۹۰"), ("within", "۵ دقیقه"), ("more", "+۲۰"), ("longer", "−10"), ("from", "۱۴۰۵/۸/۱")];
        let (asked, wrong) = read(&raw(&typed), place, last).unwrap();
        assert_eq!((asked.share_percent, asked.within_minutes), (90, 5));
        assert_eq!((asked.more_percent, asked.longer_percent), (20, -10));
        assert_eq!((asked.from, asked.to), (JalaliDate::new(1405, 8, 1).unwrap(), last));
        assert!(wrong.is_empty());
        let (usual, wrong) = read(&raw(&[("to", "x"), ("share", "همه")]), place, last).unwrap();
        assert_eq!((usual.to, usual.from, usual.share_percent), (last, last.plus_days(-27), 80));
        assert_eq!(wrong, [("to", "x".to_owned())]);
        assert!(matches!(read(&raw(&[("line", "x")]), place, last), Err(Refusal::NotFound)));
    }
}
